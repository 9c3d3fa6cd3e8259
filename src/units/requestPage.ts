/** A request in words: a table that is read again when it comes back, filled in. */

import type { Language } from "../model/language";
import { countDecimals } from "../model/printedFigures";
import type { Span } from "../model/period";
import type { RequestCell, RequestLine, RequestPage } from "../report/document/requestPage";
import { formatFigure, formatShown, NUMBERS, spacedUnit } from "../text/figures";
import { spanOfYear } from "../text/progress";
import { reportText } from "../text/report";
import { fillPlaces, requestsText } from "../text/units";
import type { AskedRow, UnitRequest } from "./requests";
import type { UnitRow } from "./unitFile";

/** What the figures speak of, and until when they are asked for. */
export interface RequestTime {
  readonly year: number | null;
  /** The part of the year; null for all of it. */
  readonly span: Span | null;
  /** "2026-12-14"; null leaves room for a date. */
  readonly until: string | null;
}

/** One unit's page. */
export function planRequestPage(request: UnitRequest, time: RequestTime, language: Language): RequestPage {
  const words = requestsText(language);
  const { to, whole } = request;
  const until = time.until === null ? words.noDate : time.until.split("-").reverse().join("/");
  const wanted = whole === null ? words.asks : whole === "missing" ? words.wantsTable : words.wantsTableAgain;
  return {
    to,
    title: words.title,
    addressee: `${words.to} ${to ?? words.nobody}`,
    asks: fillPlaces(wanted, { until }),
    howTo: whole === null ? fillPlaces(words.howTo, { actual: actualTitle(time, language) }) : null,
    columns: columnTitles(time, language),
    lines: whole !== null ? [] : requestLines(request.rows, language),
    sign: whole === null ? words.sign : [],
  };
}

function columnTitles(time: RequestTime, language: Language): readonly string[] {
  const { columns, plan } = requestsText(language);
  const planned = time.year === null ? plan.bare : fillPlaces(plan.ofYear, { year: time.year });
  const { number, name, measure, short, ask, answer } = columns;
  return [number, name, measure, planned, actualTitle(time, language), short, ask, answer];
}

/** "Thực hiện 6 tháng đầu năm 2026": read again as what it says. */
function actualTitle({ year, span }: RequestTime, language: Language): string {
  const { actual } = requestsText(language);
  if (span !== null) return fillPlaces(actual.ofSpan, { span: spanOfYear(span, year, language) });
  return year === null ? actual.bare : fillPlaces(actual.ofYear, { year });
}

function requestLines(rows: readonly AskedRow[], language: Language): readonly RequestLine[] {
  const lines: RequestLine[] = [];
  let group: string | null = null;
  let groups = 0;
  for (const asked of rows) {
    const { row } = asked;
    if (row.kind === "indicator" && row.group !== group) {
      group = row.group;
      groups += 1;
      if (group !== null) lines.push({ kind: "group", numeral: roman(groups), name: group });
    }
    lines.push({ kind: "row", cells: requestCells(asked, language) });
  }
  return lines;
}

const NUMERALS = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  let left = value;
  let text = "";
  for (const [size, letters] of NUMERALS) {
    for (; left >= size; left -= size) text += letters;
  }
  return text;
}

function requestCells({ row, ask }: AskedRow, language: Language): readonly RequestCell[] {
  const words = requestsText(language);
  return [
    numberCell(row.number),
    textCell(row.kind === "indicator" ? row.name : `- ${row.name}`),
    textCell(row.unit),
    figureCell(row.targetValue, row.target, language),
    { ...actualCell(row, language), isAnswer: ask === "figure" },
    textCell(ask === "reason" ? sayShortfall(row, language) : null),
    textCell(ask === null ? null : words.ask[ask]),
    // Remarks are of a whole indicator: the master has no place for those of its parts.
    { ...textCell(row.note), isAnswer: ask !== null && row.kind === "indicator" },
  ];
}

function textCell(text: string | null): RequestCell {
  return { value: text, numberFormat: null, printed: text ?? "", isAnswer: false };
}

function numberCell(number: string | null): RequestCell {
  const isWhole = number !== null && /^[1-9]\d{0,8}$/.test(number);
  return { ...textCell(number), value: isWhole ? Number(number) : number };
}

/** A number where it is one, so that nobody's marks decide how it is read again. */
function figureCell(value: number | null, printed: string | null, language: Language): RequestCell {
  if (value === null) return textCell(printed);
  const decimals = Math.min(MOST_DECIMALS, countDecimals({ value, printed: printed ?? "" }));
  return {
    value,
    numberFormat: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
    printed: formatFigure(value, { language, decimals, fixed: true }),
    isAnswer: false,
  };
}

const MOST_DECIMALS = 6;

function actualCell({ actual, unit }: UnitRow, language: Language): RequestCell {
  if (actual === null) return textCell(null);
  const isOwn = actual.unit === unit;
  return figureCell(isOwn ? actual.value : null, actual.printed, language);
}

/** "36 ha", "22,6 điểm %", "cao hơn 07 vụ". */
function sayShortfall(row: UnitRow, language: Language): string | null {
  const shortfall = row.verdict?.shortfall ?? null;
  if (shortfall === null) return null;
  const { missed } = reportText(language);
  const kind = shortfall.inPoints ? "missingPoints" : "missing";
  const figure = formatShown(shortfall.value, { kind, digits: countDigits(row) }, NUMBERS[language]);
  if (shortfall.sense === "behind") return fillPlaces(missed.behind, { figure });
  const said = shortfall.inPoints
    ? fillPlaces(missed.points, { figure })
    : figure + ((shortfall.unit ?? "").length > LONGEST_UNIT ? "" : spacedUnit(shortfall.unit, " "));
  return shortfall.sense === "over" ? fillPlaces(missed.over, { figure: said }) : said;
}

/** Longer units stand in their own column, and are not repeated. */
const LONGEST_UNIT = 12;

/** As many as its figures have, two at least. */
function countDigits({ actual, targetValue }: UnitRow): number {
  const ofPlan = /\.(\d+)$/.exec(String(targetValue ?? ""))?.[1]?.length ?? 0;
  return Math.max(2, actual?.decimals ?? 0, ofPlan);
}
