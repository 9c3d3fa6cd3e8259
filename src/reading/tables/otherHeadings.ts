/** Headings that name neither the lines' numbers nor their names in words we know: found by their other words, or by arithmetic alone. */

import type { CellGrid } from "./cellGrid";
import { isHeadingText } from "./headingBands";
import { meansActual } from "./headings";
import { shareBetween } from "../../figures/shareArithmetic";

/** Where such a heading lies: the columns it spans and the one its names stand in. */
export interface OtherHeading {
  readonly first: number;
  readonly last: number;
  readonly name: number;
}

/** Rows looked at below a heading. */
const REACH = 8;

/** "Measure | Unit | Target | Actual": words for what was asked and for what came of it, with texts and figures below. */
export function findHeadingByWords(
  grid: CellGrid,
  row: number,
  columns: readonly number[],
): OtherHeading | null {
  const roles = columns.map((column) => grid.role(row, column));
  if (!roles.includes("target") && !roles.includes("actual")) return null;
  const answers = columns.filter(
    (column, at) =>
      roles[at] === "attainment" || (roles[at] !== "target" && meansActual(grid.shown(row, column))),
  );
  const asks = columns.filter((_, at) => roles[at] === "target");
  const isPair = asks.length > 0 ? answers.length > 0 : answers.length > 1 && roles.includes("attainment");
  if (!isPair || !beginsTable(grid, row, columns)) return null;
  return placeHeading(grid, row, columns, [...asks, ...answers]);
}

/** Four texts or more whose third or later column is the share of two before it, in every row below: no word need be known. */
export function findHeadingByShare(
  grid: CellGrid,
  row: number,
  columns: readonly number[],
): OtherHeading | null {
  if (columns.length < 4 || columns.length > 24 || !beginsTable(grid, row, columns)) return null;
  const figured = columns.filter(
    (column) => grid.isFigure(row + 1, column) || grid.isFigure(row + 2, column),
  );
  if (figured.length < 3 || !holdsShare(grid, row + 1, figured)) return null;
  return placeHeading(grid, row, columns, figured);
}

/** Whether one of the columns is the share of two others in the rows from one on: three rows at least, not all of them 100 %. */
export function holdsShare(grid: CellGrid, from: number, columns: readonly number[]): boolean {
  const figures = columns.slice(0, 12).map((column) => {
    const rows = Array.from({ length: 12 }, (_, at) => from + at);
    return new Map(
      rows.flatMap((row) => {
        const figure = grid.figure(row, column);
        return figure === null ? [] : [[row, figure] as const];
      }),
    );
  });
  return figures.some((shares, at) =>
    figures.some((targets, of) =>
      figures.some((actuals, had) => {
        if (new Set([at, of, had]).size < 3) return false;
        const found = shareBetween(shares, targets, actuals);
        return found !== null && found.isTelling && found.rows > 2;
      }),
    ),
  );
}

/** Not a line of words inside another table: what stands just above is nothing, a title or a band. */
function beginsTable(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  const [first = 0, last = 0] = [columns[0], columns[columns.length - 1]];
  const above = grid.columnsIn(row - 1, first - 2, last);
  return above.length === 0 || (isHeadingText(grid, row - 1, above) && above.length < columns.length);
}

/** The names stand in the first column of texts left of the figures; their heading may be empty. */
function placeHeading(
  grid: CellGrid,
  row: number,
  columns: readonly number[],
  figured: readonly number[],
): OtherHeading | null {
  const below = Array.from({ length: REACH }, (_, at) => row + 1 + at);
  const filled = figured.filter((column) => below.some((at) => grid.isFigure(at, column)));
  const firstText = columns.find((column) => holdsTexts(grid, below, column)) ?? 0;
  // Figures before all texts number the lines.
  const firstFigured = Math.min(...filled.filter((column) => column > firstText));
  const hasFigures = Number.isFinite(firstFigured);
  let name: number | null = null;
  for (let column = firstFigured - 1; column >= Math.max(0, firstFigured - 6); column--) {
    if (holdsTexts(grid, below, column)) name = column;
    else if (!columns.includes(column)) break;
  }
  if (name === null || !hasFigures) return null;
  const last = columns[columns.length - 1] ?? name;
  return { first: Math.min(columns[0] ?? name, name), last, name };
}

function holdsTexts(grid: CellGrid, rows: readonly number[], column: number): boolean {
  const filled = rows.map((row) => grid.shown(row, column)).filter((text) => text !== "");
  return filled.length > 0 && filled.filter((text) => /\p{L}{2}/u.test(text)).length * 2 > filled.length;
}
