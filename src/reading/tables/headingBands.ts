/** How deep a heading goes: bands above and below the row its words were found in, and the row that numbers its columns. */

import type { CellGrid } from "./cellGrid";
import { LONGEST_HEADING } from "./headings";
import { isTimeOnly, yearIn } from "./headingTimes";
import { UNIT_ABOVE } from "../../vocabulary/units";

const DEEPEST_HEADING = 3;

/** The rows of a heading around the row its words were found in, top first. */
export function headingRows(
  grid: CellGrid,
  row: number,
  first: number,
  last: number,
  anchors: readonly number[],
): readonly number[] {
  const rows = [row];
  while (rows.length < DEEPEST_HEADING && isBandAbove(grid, (rows[0] ?? row) - 1, first, last, anchors)) {
    rows.unshift((rows[0] ?? row) - 1);
  }
  while (
    rows.length < DEEPEST_HEADING + 1 &&
    isBelowBand(grid, (rows.slice(-1)[0] ?? row) + 1, rows, first, last, anchors)
  ) {
    rows.push((rows.slice(-1)[0] ?? row) + 1);
  }
  return rows;
}

/** Bands over columns whose own headings stand in the seed's row: none over the anchors, words of the vocabulary or years in it. */
function isBandAbove(
  grid: CellGrid,
  row: number,
  first: number,
  last: number,
  anchors: readonly number[],
): boolean {
  const columns = grid.columnsIn(row, first, last);
  if (columns.length === 0 || !isHeadingText(grid, row, columns)) return false;
  if (headsNames(grid, row, columns, anchors)) return true;
  if (columns.some((column) => column <= (anchors[0] ?? first) || anchors.includes(column))) return false;
  const areYears = columns.length > 1 && columns.every((column) => isYear(grid.shown(row, column)));
  return columns.every((column) => {
    const text = grid.shown(row, column);
    if (UNIT_ABOVE.test(text)) return false;
    const isBand = areYears || (grid.shown(row, column + 1) === "" && column < last);
    const isOver = isBand && grid.shown(row + 1, column) !== "";
    return text.length <= 60 && (grid.role(row, column) !== null || (yearIn(text) !== null && isOver));
  });
}

/** "Năm 2025 | Năm 2024 | Năm 2025" over "KH | TH | TH": each over one column. */
function isYear(text: string): boolean {
  return isTimeOnly(text) && yearIn(text) !== null;
}

/** "Region | Sales | | Clients |" over "Target | Actual | Target | Actual": the names' own heading, and bands over two columns each. */
function headsNames(
  grid: CellGrid,
  row: number,
  [own, ...bands]: readonly number[],
  anchors: readonly number[],
): boolean {
  if (own === undefined || own !== anchors[0] || grid.shown(row + 1, own) !== "" || bands.length < 2)
    return false;
  return bands.every((column) =>
    [0, 1].every(
      (at) => grid.shown(row + 1, column + at) !== "" && (at === 0 || grid.shown(row, column + at) === ""),
    ),
  );
}

/** Sub-headings: nothing under the anchors but what a merge over both rows left in each, no figures but years, every cell under a heading or a band. */
function isBelowBand(
  grid: CellGrid,
  row: number,
  above: readonly number[],
  first: number,
  last: number,
  anchors: readonly number[],
): boolean {
  const columns = grid.columnsIn(row, first, last);
  const own = columns.filter(
    (column) => !isSplitNumber(grid, row, column) && grid.shown(row, column) !== grid.shown(row - 1, column),
  );
  if (own.length === 0 || own.some((column) => anchors.includes(column))) return false;
  if (columns.some((column) => grid.shown(row, column).length > 80)) return false;
  if (!isHeadingText(grid, row, columns)) return false;
  const start = firstOwnHeading(grid, above[0] ?? row, row, { first, last, anchors });
  return (own[0] ?? 0) >= start;
}

/** "Số" above "TT": one heading on two rows. */
function isSplitNumber(grid: CellGrid, row: number, column: number): boolean {
  return grid.role(row - 1, column) === "number" && grid.role(row, column) === "number";
}

/** The leftmost heading above a row that is no anchor: a band begins there at the earliest. */
function firstOwnHeading(
  grid: CellGrid,
  from: number,
  row: number,
  span: { readonly first: number; readonly last: number; readonly anchors: readonly number[] },
): number {
  let start = Number.POSITIVE_INFINITY;
  for (let at = from; at < row; at++) {
    const own = grid.columnsIn(at, span.first, span.last).find((column) => !span.anchors.includes(column));
    start = Math.min(start, own ?? start);
  }
  return start;
}

/** A row that numbers the columns: "1 2 3 …", "(1) (2)", "A B 1 2", "4=3/2". */
export function isColumnNumberRow(grid: CellGrid, row: number, first: number, last: number): boolean {
  const columns = grid.columnsIn(row, first, last);
  if (columns.length < 3) return false;
  const labels = columns.map((column) =>
    grid
      .shown(row, column)
      .slice(0, 30)
      .replace(/[\s()[\]]/g, ""),
  );
  const numbers = labels.filter((label) => !/^[A-Z]$/iu.test(label)).map(columnNumber);
  const start = numbers[0] ?? 0;
  const isCount = numbers.every((number, at) => number === start + at);
  return isCount && start <= 3 && (numbers.length >= 2 || labels.some((label) => label.includes("=")));
}

/** 4 for "4" and "4=3/2", null for anything else. */
function columnNumber(label: string): number | null {
  const number = /^(\d{1,2})(?:=[\d/*x:%+-]+)?$/iu.exec(label)?.[1];
  return number === undefined ? null : Number(number);
}

/** No figure in it but years and dates, nothing longer than a heading. */
export function isHeadingText(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  // Most rows are lines with figures: numbers are seen without a look at the texts before them.
  return columns.every((column) => !isNumber(grid, row, column)) && areHeadingTexts(grid, row, columns);
}

function isNumber(grid: CellGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "number") return typeof value === "boolean";
  return !(Number.isInteger(value) && value >= 1900 && value <= 2100) && !grid.isDate(row, column);
}

function areHeadingTexts(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const value = grid.value(row, column);
    if (typeof value !== "string") return true;
    return value.length <= 4 * LONGEST_HEADING && (!grid.isFigure(row, column) || yearIn(value) !== null);
  });
}
