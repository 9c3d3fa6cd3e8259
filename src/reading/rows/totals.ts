/**
 * Rows "A", "I" or without a number that carry figures of their own over numbered lines. Numbered lines are what a resolution counts and
 * parts of a whole are not (docs/domain.md 1.3, 2.5): lines that add up to the row are its parts, any others count beside it. Always said.
 */

import type { Line } from "../../model/indicator";
import { isNumeral, headingLevel } from "./rowKinds";
import type { TableRow } from "./tableRow";
import { actualAmount, conversionBetween, targetAmount } from "../../figures/units";
import { plainForm } from "../../vocabulary/forms";
import { SUM_LINE } from "../../vocabulary/rows";

export interface Total {
  readonly row: TableRow;
  /** "parts": the row counts and its lines do not. "both": all do. "heading": nothing but a printed verdict, and only the lines do. "sum": only the lines do. */
  readonly reading: "parts" | "both" | "heading" | "sum";
  /** How many count as read, and how many would in the other reading. */
  readonly counted: number;
  readonly otherwise: number;
  /** Every row up to the next of its level. */
  readonly below: readonly TableRow[];
}

/** Reads the figures of a row; `unitAbove` stands where it prints no unit. */
type LineOf = (row: TableRow, unitAbove: string | null) => Line;

/** Every such row, but those that are parts of another. */
export function totalsIn(rows: readonly TableRow[], lineOf: LineOf): readonly Total[] {
  const totals: Total[] = [];
  const outer: string[] = [];
  let partsEnd = 0;
  rows.forEach((row, at) => {
    if (at < partsEnd || !(row.kind === "group" || isCandidate(rows, at))) return;
    const level = headingLevel(row);
    if (outer.includes(level)) outer.length = outer.indexOf(level);
    const below = row.kind === "group" ? [] : rowsBelow(rows, at, [...outer, level]);
    outer.push(level);
    const total = findTotal(row, below, lineOf);
    if (total === null) return;
    totals.push(total);
    if (total.reading === "parts") partsEnd = at + 1 + below.length;
  });
  return totals;
}

/** The rows as their totals make them: parts are sub-items, a heading heads. */
export function withTotals(rows: readonly TableRow[], totals: readonly Total[]): readonly TableRow[] {
  const parts = new Set(totals.flatMap(({ reading, below }) => (reading === "parts" ? below : [])));
  const rowsAs = (as: Total["reading"]) =>
    new Set(totals.flatMap(({ reading, row }) => (reading === as ? [row] : [])));
  const [headings, sums] = [rowsAs("heading"), rowsAs("sum")];
  return rows.map((row): TableRow => {
    if (sums.has(row)) return { ...row, kind: "ofWhich" };
    if (headings.has(row)) return { ...row, kind: "group", isEmpty: true };
    if (!parts.has(row)) return row;
    return row.kind === "group"
      ? { ...row, kind: "ofWhich" }
      : { ...row, kind: "subItem", mark: row.mark ?? "-" };
  });
}

/** "A", "I", or a line without a number that heads numbered ones. */
function isCandidate(rows: readonly TableRow[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || row.isEmpty) return false;
  if (row.kind === "numbered") return isNumeral(row);
  const before = rows[at - 1]?.kind ?? "group";
  return row.kind === "plain" && before === "group" && rows[at + 1]?.kind === "numbered";
}

/** Up to the next row of one of these levels: its own, or one that it stands under. */
function rowsBelow(rows: readonly TableRow[], at: number, levels: readonly string[]): readonly TableRow[] {
  const end = rows.findIndex(
    (row, index) =>
      index > at && (row.kind === "group" || isNumeral(row)) && levels.includes(headingLevel(row)),
  );
  return rows.slice(at + 1, end < 0 ? rows.length : end);
}

function findTotal(row: TableRow, below: readonly TableRow[], lineOf: LineOf): Total | null {
  const numbered = below.filter((line) => line.kind === "numbered" && !line.isEmpty);
  const [first] = numbered;
  if (first === undefined) return null;
  const direct = numbered.filter((line) => headingLevel(line) === headingLevel(first));
  const lines = direct.length;
  if (row.number === null && SUM_LINE.test(plainForm(row.name.slice(0, 60)))) {
    return { row, reading: "sum", counted: lines, otherwise: lines, below };
  }
  if (!row.hasFigures) return { row, reading: "heading", counted: lines, otherwise: lines + 1, below };
  const whole = lineOf(row, null);
  if (
    addUp(
      whole,
      direct.map((line) => lineOf(line, whole.unit)),
    )
  ) {
    return { row, reading: "parts", counted: 1, otherwise: numbered.length + 1, below };
  }
  return { row, reading: "both", counted: lines + 1, otherwise: 1, below };
}

/** Sums are printed rounded: so much of the whole may be missing or over. */
const ROUNDING = 0.001;

/** By their targets or, where those are not all figures, by what was achieved. */
function addUp(whole: Line, parts: readonly Line[]): boolean {
  const lines = [whole, ...parts];
  const targets = lines.map(({ target }) => target && targetAmount(target));
  const figures = targets.includes(null)
    ? lines.map(({ actual }) => actual && actualAmount(actual))
    : targets;
  const total = figures[0] ?? null;
  if (total === null || parts.length < 2) return false;
  const shares = parts.map((part, at) => {
    const share = figures[at + 1] ?? null;
    const factor = share && conversionBetween(share.unit ?? part.unit, total.unit ?? whole.unit);
    return share === null || factor === null ? Number.NaN : share.value * factor;
  });
  const sum = shares.reduce((before, share) => before + share, 0);
  return Math.abs(sum - total.value) <= Math.abs(total.value) * ROUNDING;
}
