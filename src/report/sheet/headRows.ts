/** The heading of the page as the form prescribes it, down to the line that says when the page is out of date. */

import { textLiteral } from "../../formulas/formulaText";
import type { Lettering, ReportFormat } from "../choices/forms/reportFormat";
import type { Addressee, Letterhead, Title } from "../document/reportDocument";
import { acrossPage, type PageGrid, type PagePlace } from "../layout/columns";
import { cellOver, gap, type Look, type PlannedCell, type PlannedRow } from "../layout/plannedRow";
import { textWidth } from "../layout/textWidth";
import type { Label } from "../prose/labels";
import { formula, type SheetValue } from "../prose/prose";
import { RED } from "./tableLooks";

/** Parts of the page with the points their text has. */
function parts(grid: PageGrid): {
  readonly left: PagePlace;
  readonly right: PagePlace;
  readonly page: PagePlace;
} {
  const { left, right, whole } = acrossPage(grid);
  return {
    left: { ...left, width: left.width - 9.5 },
    right: { ...right, width: right.width + 0.5 },
    page: { ...whole, width: whole.width - 7 },
  };
}

/** Rules are rows of em dashes of 9 points: borders cannot have the line's length. */
const RULE_SIZE = 9;
const RULE_ROW = 9.75;
const UNDER_TITLE = 120;

/** A line that is too wide is not made smaller than this. */
const SMALLEST = 8;

interface Line {
  readonly text: string;
  readonly lettering: Lettering;
  readonly height: number;
}

/** The heading with its number and date, and the space below. */
export function letterheadRows(
  head: Letterhead,
  format: ReportFormat,
  grid: PageGrid,
): readonly PlannedRow[] {
  const halves = parts(grid);
  const left = leftLines(format, head, halves.left.width);
  const right = mottoLines(format, head);
  return [
    ...Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
      pair(halves, left[index] ?? null, right[index] ?? null),
    ),
    pair(
      halves,
      fitLine(head.number, format.number, halves.left.width),
      fitLine(head.date, format.date, halves.right.width),
      ["numberAndDate"],
    ),
    gap(18),
  ];
}

/** Lines over the whole width, centred without a merge; several where one is wider than the page. */
export function titleRows({ lines, under }: Title, grid: PageGrid): readonly PlannedRow[] {
  const { page } = parts(grid);
  return [
    ...lines.flatMap(({ text, lettering }) =>
      breakEvenly(text, page.width, lettering).map((each) => centredRow(page, each, lettering)),
    ),
    under === "rule"
      ? across(page, { text: rule(UNDER_TITLE), lettering: { size: RULE_SIZE }, height: RULE_ROW })
      : centredRow(page, "-----", { size: 14 }),
  ];
}

/** To whom the report goes, with room above and below; several lines where one is wider than the page. */
export function addresseeRows({ text }: Addressee, grid: PageGrid): readonly PlannedRow[] {
  const { page } = parts(grid);
  const lettering = { size: 14 };
  return [
    ...breakEvenly(text, page.width, lettering).map((each) => centredRow(page, each, lettering)),
    gap(10),
  ];
}

/** Speaks only when the page does not fit the figures any more: for whoever opens the sheet without the add-in. `flags`: of all rows. */
export function outOfDateRow(flags: readonly Label[], words: string, grid: PageGrid): PlannedRow {
  const { whole } = acrossPage(grid);
  const [first, last] = [flags[0], flags[flags.length - 1]];
  const value: SheetValue =
    first === undefined || last === undefined
      ? null
      : formula((at) => `IF(IFERROR(SUM(${at(first)}:${at(last)}),1)=0,"",${textLiteral(words)})`);
  const look = { size: 10, bold: true, color: RED, horizontal: "CenterAcrossSelection" } as const;
  return { height: 14, cells: [cellOver(whole, value, look)] };
}

function leftLines(format: ReportFormat, head: Letterhead, width: number): readonly Line[] {
  const body = bodyLines(format.body, head.body, width);
  const above = head.superior === "" ? [] : breakEvenly(head.superior, width, format.superior);
  const last = body[body.length - 1] ?? "";
  const third = Math.max(40, textWidth(last, format.body.size, "bold") / 2.4);
  return [
    ...above.map((text) => line(text, format.superior)),
    ...body.map((text) => line(text, format.body)),
    format.underBody === "rule"
      ? { text: rule(third), lettering: { size: RULE_SIZE }, height: RULE_ROW }
      : { text: "*", lettering: { size: 14 }, height: 15 },
  ];
}

/** "ỦY BAN NHÂN DÂN" over "XÃ TÂN TIẾN" where one line is too narrow: the office is not torn apart. */
function bodyLines(lettering: Lettering, pieces: readonly string[], width: number): readonly string[] {
  const name = pieces.join(" ");
  const fits = (text: string): boolean => textWidth(text, lettering.size, "bold") <= width;
  return !fits(name) && pieces.length > 1 && pieces.every(fits)
    ? pieces
    : breakEvenly(name, width, lettering);
}

function mottoLines(format: ReportFormat, { motto }: Letterhead): readonly Line[] {
  const lines = motto.map((text, index) => ({
    text,
    lettering: index === 0 ? format.mottoFirst : (format.mottoSecond ?? format.mottoFirst),
  }));
  const last = lines[lines.length - 1];
  return [
    ...lines.map(({ text, lettering }) => line(text, lettering)),
    ...(last === undefined ? [] : [ruleAs(last.text, last.lettering)]),
  ];
}

function line(text: string, lettering: Lettering): Line {
  return { text, lettering, height: lettering.size <= 12 ? 18 : lettering.size <= 14 ? 20 : 24 };
}

/** One line, in smaller letters where it is wider than its half: text across cells is cut off at their ends. */
function fitLine(text: string, lettering: Lettering, width: number): Line {
  const needed = textWidth(text, lettering.size, lettering.italic === true ? "italic" : "regular");
  const size = Math.max(SMALLEST, Math.floor(lettering.size * Math.min(1, width / needed) * 2) / 2);
  return { text, lettering: { ...lettering, size }, height: 20 };
}

/** As long as the line above it. */
function ruleAs(text: string, lettering: Lettering): Line {
  return {
    text: rule(textWidth(text, lettering.size, "bold")),
    lettering: { size: RULE_SIZE },
    height: RULE_ROW,
  };
}

function rule(width: number): string {
  return "—".repeat(Math.max(1, Math.round(width / RULE_SIZE)));
}

function pair(
  halves: { readonly left: PagePlace; readonly right: PagePlace },
  left: Line | null,
  right: Line | null,
  tags: PlannedRow["tags"] = [],
): PlannedRow {
  const cells: PlannedCell[] = [];
  if (left !== null) cells.push(acrossCell(halves.left, left));
  if (right !== null) cells.push(acrossCell(halves.right, right));
  return { cells, height: Math.max(left?.height ?? 0, right?.height ?? 0), tags };
}

function centredRow(page: PagePlace, text: string, lettering: Lettering): PlannedRow {
  return across(page, line(text, lettering));
}

function across(place: PagePlace, text: Line): PlannedRow {
  return { cells: [acrossCell(place, text)], height: text.height };
}

function acrossCell(place: PagePlace, { text, lettering }: Line): PlannedCell {
  const look: Look = {
    ...lettering,
    horizontal: "CenterAcrossSelection",
  };
  return cellOver(place, text, look);
}

/** As few lines as fit, broken where the longest is shortest. */
function breakEvenly(text: string, width: number, lettering: Lettering): readonly string[] {
  const face = lettering.bold === true ? "bold" : lettering.italic === true ? "italic" : "regular";
  const measure = (piece: string): number => textWidth(piece, lettering.size, face);
  if (measure(text) <= width || !text.includes(" ")) return [text];
  const words = text.split(" ");
  const cuts = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
  const best = cuts.reduce((a, b) => (Math.max(...b.map(measure)) < Math.max(...a.map(measure)) ? b : a));
  if (Math.max(...best.map(measure)) <= width) return best;
  const fitting = cuts.filter(([first = ""]) => measure(first) <= width).pop() ?? best;
  return [fitting[0] ?? "", ...breakEvenly(fitting[1] ?? "", width, lettering)];
}
