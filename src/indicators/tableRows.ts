/** What each row below the headings is, by itself: its number, its mark, its name, whether it carries figures. */

import type { CellGrid } from "./cellGrid";
import { readVerdict } from "./printed";
import type { IndicatorTable } from "./reading";
import type { TableBlock } from "./tableBlocks";
import { GROUP_BEGINNING, GROUP_COUNT, OF_WHICH, SUB_ITEM_MARK, TOTAL_LINE, plainForm } from "./vocabulary";

export type RowKind =
  /** A group heading. */
  | "group"
  /** "1", "III.2": a numbered line. */
  | "numbered"
  /** "1.1": a line numbered below another. */
  | "subNumbered"
  /** "Trong đó", "- …", "a)": a part of the line above. */
  | "subItem"
  /** "Trong đó:" alone on its row. */
  | "ofWhich"
  /** Neither number nor mark. */
  | "plain";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** As printed, its punctuation gone: "12", "III.2"; a group's numeral. */
  readonly number: string | null;
  /** As printed, number and marks kept. */
  readonly printed: string;
  /** Number and marks gone. */
  readonly name: string;
  readonly nameColumn: number;
  /** Something stands in the target or the actual column. */
  readonly hasFigures: boolean;
  readonly hasTarget: boolean;
  readonly hasVerdict: boolean;
  /** Neither figures nor a verdict. */
  readonly isEmpty: boolean;
  readonly startsRun: boolean;
}

/** The rows of a table that say something, in order. */
export function tableRows(block: TableBlock, chosen: IndicatorTable["chosen"]): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = block.firstRow; row < block.endRow; row++) {
    if (block.skipped.has(row)) continue;
    const read = tableRow(block.grid, block, chosen, row);
    if (read !== null) rows.push(read);
  }
  return withoutTrailing(rows);
}

/** Notes and signatures without a sign of their own, and groups of nothing, are no part of the table. */
function withoutTrailing(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length;
  while (end > 0) {
    const last = rows[end - 1];
    if (last === undefined || !last.isEmpty || last.kind === "numbered") break;
    end--;
  }
  return rows.slice(0, end);
}

function tableRow(
  grid: CellGrid,
  block: TableBlock,
  chosen: IndicatorTable["chosen"],
  row: number,
): TableRow | null {
  const nameColumn = nameColumnOf(grid, chosen, row);
  if (nameColumn === null) return null;
  const printed = grid.shown(row, nameColumn);
  const ownNumber = ownNumberOf(grid, row, chosen.number === nameColumn ? undefined : chosen.number);
  const hasTarget = isFilled(grid, row, chosen.target);
  const hasFigures = hasTarget || isFilled(grid, row, chosen.actual);
  const hasVerdict =
    chosen.verdict !== undefined && readVerdict(grid.shown(row, chosen.verdict).slice(0, 200)) !== null;
  const labelled = labelOf(ownNumber, printed);
  if (labelled.number === null && TOTAL_LINE.test(plainForm(labelled.name.slice(0, 60)))) return null;
  const isEmpty = !hasFigures && !hasVerdict;
  const facts = { row, printed, nameColumn, hasFigures, hasTarget, hasVerdict, isEmpty };
  const isAlone =
    grid.columnsIn(row, block.firstColumn, block.lastColumn).length <= (ownNumber === "" ? 1 : 2);
  return {
    ...facts,
    ...labelled,
    kind: kindOf(grid, labelled, { ...facts, isAlone }),
    startsRun: startsWithOfWhich(printed),
  };
}

/** The name's column; a group's heading may stand in the numbers' column, merged over the row. */
function nameColumnOf(grid: CellGrid, chosen: IndicatorTable["chosen"], row: number): number | null {
  if (chosen.name !== undefined && grid.shown(row, chosen.name) !== "") return chosen.name;
  if (chosen.number === undefined) return null;
  return /\p{L}{2}.*\p{L}/u.test(grid.shown(row, chosen.number)) ? chosen.number : null;
}

/** A whole number without the marks of its format: "1000", not "1.000". */
function ownNumberOf(grid: CellGrid, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const value = grid.value(row, column);
  return typeof value === "number" && Number.isInteger(value) ? String(value) : grid.shown(row, column);
}

function isFilled(grid: CellGrid, row: number, column: number | undefined): boolean {
  return column !== undefined && grid.shown(row, column) !== "";
}

interface Label {
  readonly number: string | null;
  readonly name: string;
  readonly labelKind: "numeral" | "digits" | "dotted" | "mark" | "none";
}

const LABEL_FORMS: readonly { readonly kind: Label["labelKind"]; readonly form: RegExp }[] = [
  { kind: "dotted", form: /^[(]?(\d{1,3}(?:[.,]\d{1,2})+)[.)\]]?$/u },
  { kind: "digits", form: /^[([]?0*(\d{1,5})\s*[.)\]]?$/u },
  { kind: "digits", form: /^((?:[IVX]{1,5}|[A-H])[.-]\d{1,3})[.)]?$/u },
  { kind: "dotted", form: /^((?:[IVX]{1,5}|[A-H])(?:\.\d{1,3}){2})[.)]?$/u },
  { kind: "numeral", form: /^([IVX]{1,5}|[A-HK])\s*[.)/:–-]?$/u },
  { kind: "mark", form: /^([-–—−+•●○*·▪]|[a-hđ]\)?)$/u },
];

/** Numbers written in the name itself: "1. Thu ngân sách", "(1) …", "I. Kinh tế", "2.1 …". */
const LABEL_IN_NAME: readonly { readonly kind: Label["labelKind"]; readonly form: RegExp }[] = [
  { kind: "dotted", form: /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\p{L})/u },
  { kind: "digits", form: /^\(?(\d{1,3})[.)]\s*(?=["“]?\p{L})/u },
  { kind: "numeral", form: /^([IVX]{1,5})\s*(?:[.):/]|[-–]\s)\s*(?=\p{L})/u },
  { kind: "numeral", form: /^([A-HK])\s*(?:[.):/]\s*|[-–]\s+)(?=\p{L}{2})/u },
];

function labelOf(ownNumber: string, printed: string): Label {
  const label = ownNumber === "" ? labelInName(printed) : labelInColumn(ownNumber, printed);
  const isMark = isMarked(printed);
  return (
    label ?? { number: null, name: isMark ? unmarked(printed) : printed, labelKind: isMark ? "mark" : "none" }
  );
}

function labelInColumn(ownNumber: string, printed: string): Label | null {
  for (const { kind, form } of LABEL_FORMS) {
    const number = form.exec(ownNumber)?.[1];
    if (number === undefined) continue;
    if (kind === "mark") return { number: null, name: unmarked(printed), labelKind: kind };
    return { number: number.replace(/,/g, "."), name: printed, labelKind: kind };
  }
  return null;
}

function labelInName(printed: string): Label | null {
  for (const { kind, form } of LABEL_IN_NAME) {
    const match = form.exec(printed.slice(0, 80));
    const number = match?.[1];
    if (match === null || number === undefined) continue;
    return { number, name: printed.slice(match[0].length), labelKind: kind };
  }
  return null;
}

function isMarked(printed: string): boolean {
  return SUB_ITEM_MARK.test(printed.slice(0, 80)) || startsWithOfWhich(printed);
}

function startsWithOfWhich(printed: string): boolean {
  return OF_WHICH.test(plainForm(printed.slice(0, 40)));
}

/** "Trong đó: - Thóc" → "Thóc". Plain form keeps one letter a letter, so its length cuts the composed text. */
function unmarked(printed: string): string {
  let name = printed.normalize("NFC");
  for (let turn = 0; turn < 3; turn++) {
    const ofWhich = OF_WHICH.exec(plainForm(name.slice(0, 40)))?.[0] ?? "";
    const rest = name.slice(ofWhich.length).replace(SUB_ITEM_MARK, "").trim();
    if (rest === "" || rest === name) break;
    name = rest;
  }
  return name;
}

type Facts = Pick<TableRow, "row" | "printed" | "isEmpty"> & { readonly isAlone: boolean };

function kindOf(grid: CellGrid, label: Label, facts: Facts): RowKind {
  const { isEmpty } = facts;
  if (label.labelKind === "digits") return "numbered";
  if (label.labelKind === "dotted") return "subNumbered";
  if (label.labelKind === "mark") return isEmpty && isOnlyOfWhich(facts.printed) ? "ofWhich" : "subItem";
  if (label.labelKind === "numeral") return isEmpty ? "group" : "numbered";
  return isEmpty && isGroupText(grid, facts) ? "group" : "plain";
}

function isOnlyOfWhich(printed: string): boolean {
  return printed.length <= 40 && plainForm(printed).replace(OF_WHICH, "") === "";
}

/** Alone in its row and bold, in capitals, "Về …", or with its count. */
function isGroupText(grid: CellGrid, facts: Facts): boolean {
  const { printed, row, isAlone } = facts;
  if (!isAlone) return false;
  if (grid.isBoldRow(row) || GROUP_COUNT.test(printed.slice(0, 200))) return true;
  const letters = printed.slice(0, 200).replace(/[^\p{L}]/gu, "");
  const isCapital =
    letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isCapital || (GROUP_BEGINNING.test(plainForm(printed)) && /^\p{Lu}/u.test(printed));
}
