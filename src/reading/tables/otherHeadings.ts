/** Headings that name neither the lines' numbers nor their names in words we know: found by their other words, or by arithmetic alone. */

import { hasTwoLetters } from "../../vocabulary/bothForms";
import type { CellGrid } from "./cellGrid";
import { isHeadingText } from "./headingBands";
import { evidenceFor, mayBeEvidence, meansActual } from "./headingEvidence";
import { pairedStems } from "./headingStems";
import { shareBetween } from "../../figures/shareArithmetic";
import { areOtherLanguage } from "../../vocabulary/wanted";
import { headingForm } from "../../vocabulary/forms";
import { findDays } from "../../vocabulary/moments";

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
  const answers = columns.filter(
    (column, at) =>
      roles[at] === "attainment" || (roles[at] !== "target" && meansActual(grid.shown(row, column))),
  );
  const asks = columns.filter((_, at) => roles[at] === "target");
  const stems = stemmedColumns(grid, row, columns);
  if (stems.length > 0 && beginsTable(grid, row, columns)) return placeHeading(grid, row, columns, stems);
  const isPair = asks.length > 0 ? answers.length > 0 : answers.length > 1 && roles.includes("attainment");
  if (!isPair) return findByMeanings(grid, row, columns);
  if (!beginsTable(grid, row, columns)) return null;
  return placeHeading(grid, row, columns, [...asks, ...answers]);
}

/** "Diện tích KH", "Diện tích TH": the columns that ask for and answer the same thing. */
function stemmedColumns(grid: CellGrid, row: number, columns: readonly number[]): readonly number[] {
  const stems = pairedStems(columns.map((column) => grid.shown(row, column)));
  return columns.filter((_, at) => stems.has(at));
}

/** "Ambition · Latest value", "Approved estimate · Outturn": words that only may mean what was asked and what came of it, one of them mostly. */
function findByMeanings(grid: CellGrid, row: number, columns: readonly number[]): OtherHeading | null {
  const pair = saidPair(grid, row, columns);
  return pair === null || columns.length < 3 || !beginsTable(grid, row, columns)
    ? null
    : placeHeading(grid, row, columns, pair);
}

/** The first column that may be a target's and the first other that may be a result's; both hold figures below. */
function saidPair(grid: CellGrid, row: number, columns: readonly number[]): readonly [number, number] | null {
  const figured = columns.filter((column) => [row + 1, row + 2].some((at) => grid.isFigure(at, column)));
  for (const target of figured) {
    const asked = evidenceFor("target", grid.shown(row, target));
    const actual = figured.find((column) => column !== target && answersTo(grid, row, column) > 0);
    if (asked === 0 || actual === undefined) continue;
    if (asked + answersTo(grid, row, actual) >= SAID_TOGETHER) return [target, actual];
  }
  return null;
}

function answersTo(grid: CellGrid, row: number, column: number): number {
  return evidenceFor("actual", grid.shown(row, column));
}

/** Two headings that only may mean it: 16 and 18 at least. */
const SAID_TOGETHER = 34;

/** "ลำดับ · ตัวชี้วัด · เป้าหมาย · ผล": words of a language that is not read, over two columns of figures or more, row after row. */
export function findHeadingByPlace(
  grid: CellGrid,
  row: number,
  columns: readonly number[],
): OtherHeading | null {
  const headings = columns.map((column) => grid.shown(row, column));
  if (columns.length < 3 || !areOtherLanguage(headings) || !beginsTable(grid, row, columns)) return null;
  const figured = columns.filter((column) => [1, 2].every((below) => grid.isFigure(row + below, column)));
  return figured.length < 2 ? null : placeHeading(grid, row, columns, figured);
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
function holdsShare(grid: CellGrid, from: number, columns: readonly number[]): boolean {
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
  return filled.length > 0 && filled.filter((text) => hasTwoLetters(text)).length * 2 > filled.length;
}

/** Words that may mean a target or an actual, or a share that two columns give. */
export function hasOtherEvidence(
  grid: CellGrid,
  rows: readonly number[],
  first: number,
  last: number,
): boolean {
  const bottom = rows[rows.length - 1] ?? 0;
  const headed = grid.columnsIn(bottom, first, last);
  if (asksForDays(grid, bottom, headed) || stemmedColumns(grid, bottom, headed).length > 0) return true;
  const columns = grid.columnsIn(bottom + 1, first, last);
  const figured = columns.filter((column) => grid.isFigure(bottom + 1, column));
  if (figured.length < 2) return false;
  const isSaid = rows.some((row) =>
    grid.columnsIn(row, first, last).some((column) => mayBeEvidence(grid.shown(row, column))),
  );
  const pair = saidPair(grid, bottom, grid.columnsIn(bottom, first, last));
  const isForeign = areOtherLanguage(columnsShown(grid, bottom, first, last));
  return (
    isForeign || isSaid || pair !== null || (figured.length > 2 && holdsShare(grid, bottom + 1, figured))
  );
}

function columnsShown(grid: CellGrid, row: number, first: number, last: number): readonly string[] {
  return grid.columnsIn(row, first, last).map((column) => grid.shown(row, column));
}

/** A deadline, and the day it was met or a state. */
function asksForDays(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  const words = columns.map((column) => headingForm(grid.shown(row, column)));
  const { asked, had } = findDays(words);
  return asked >= 0 && (had >= 0 || columns.some((column) => grid.role(row, column) === "verdict"));
}
