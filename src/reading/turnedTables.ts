/** Tables that lie the other way: indicators in the columns, "Kế hoạch" and "Thực hiện" in the rows. Not read, and said. */

import { hasTwoLetters } from "../vocabulary/bothForms";
import type { Issue } from "../model/issue";
import { issueAt } from "./issueAt";
import type { CellGrid } from "./tables/cellGrid";
import { evidenceFor } from "./tables/headingEvidence";

/** Rows of a sheet looked at, and how far below the plan its results may stand. */
const MOST_ROWS = 60;
const REACH = 4;
/** A label that says its role outright or mostly. */
const SAID = 24;

/** The first table of a sheet that lies so; the sheet has no other. */
export function findTurnedTable(grid: CellGrid): readonly Issue[] {
  const end = Math.min(grid.endRow, grid.firstRow + MOST_ROWS);
  for (let row = grid.firstRow + 1; row < end; row++) {
    const target = labelAt(grid, row);
    if (target === null || evidenceFor("target", target.text) < SAID) continue;
    const columns = figuresRight(grid, row, target.column);
    const isNamed = columns.length > 1 && columns.every((column) => isNamedAbove(grid, row, column));
    const actual = isNamed ? actualBelow(grid, row, target.column, columns) : null;
    if (actual === null) continue;
    const cell = grid.ref(row, target.column);
    const facts = { sheet: grid.sheet.name, target: target.text, actual, count: columns.length };
    return [issueAt("turnedTable", "worthChecking", grid.sheet.name, cell, facts)];
  }
  return [];
}

/** The row's last text before its figures. */
function labelAt(grid: CellGrid, row: number): { readonly column: number; readonly text: string } | null {
  const columns = grid.columnsIn(row);
  const first = columns.find((column) => grid.isFigure(row, column) && column > (columns[0] ?? 0));
  const texts = columns.filter((column) => !grid.isFigure(row, column) && column < (first ?? 0));
  const column = texts[texts.length - 1];
  return column === undefined ? null : { column, text: grid.shown(row, column) };
}

function figuresRight(grid: CellGrid, row: number, label: number): readonly number[] {
  return grid.columnsIn(row).filter((column) => column > label && grid.isFigure(row, column));
}

/** Words above a figure, right there or above the rows between. */
function isNamedAbove(grid: CellGrid, row: number, column: number): boolean {
  return [1, 2, 3].some((up) => row - up >= grid.firstRow && hasTwoLetters(grid.shown(row - up, column)));
}

/** What the row of results is called; null where none of the rows below is one. */
function actualBelow(grid: CellGrid, row: number, label: number, columns: readonly number[]): string | null {
  for (let at = row + 1; at <= row + REACH && at < grid.endRow; at++) {
    const text = grid.shown(at, label);
    const isFilled = columns.filter((column) => grid.isFigure(at, column)).length > 1;
    if (isFilled && evidenceFor("actual", text) >= SAID) return text;
  }
  return null;
}
