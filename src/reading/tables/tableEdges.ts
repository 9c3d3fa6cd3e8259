/** Where a table's lines end, and which lines above its headings are its titles. */

import type { CellGrid } from "./cellGrid";
import type { HeadingSeed } from "./headingRows";
import { PLACE_AND_DATE, TABLE_END } from "../../vocabulary/rows";

/** Title lines are looked for this far above the headings. */
const TITLE_REACH = 12;
const TITLE_BLANKS = 2;
/** More blank rows than this are the end of a table. */
const LONGEST_GAP = 12;

/** The first of the title lines above a heading, not above `lowest`: the first line of the table above it. */
export function titleTop(grid: CellGrid, seed: HeadingSeed, lowest: number): number {
  const top = seed.rows[0] ?? 0;
  const stop = Math.max(lowest, top - TITLE_REACH);
  let first = top;
  let blanks = 0;
  for (let row = top - 1; row >= stop; row--) {
    const columns = grid.columnsIn(row, seed.firstColumn, seed.lastColumn);
    if (columns.length === 0) {
      blanks++;
      if (blanks > TITLE_BLANKS) break;
      continue;
    }
    if (!isTitle(grid, row, columns)) break;
    blanks = 0;
    first = row;
  }
  return first;
}

/** The texts of the title lines above a heading, top first. */
export function titlesAbove(grid: CellGrid, seed: HeadingSeed): readonly string[] {
  const top = seed.rows[0] ?? 0;
  const titles: string[] = [];
  let blanks = 0;
  for (
    let row = top - 1;
    row >= Math.max(grid.firstRow, top - TITLE_REACH) && blanks <= TITLE_BLANKS;
    row--
  ) {
    const columns = grid.columnsIn(row);
    if (columns.length === 0) {
      blanks++;
      continue;
    }
    blanks = 0;
    const inside = columns.filter((column) => column >= seed.firstColumn && column <= seed.lastColumn);
    const own = inside.length > 0 ? inside : columns;
    if (!isTitle(grid, row, own)) break;
    titles.unshift(...own.map((column) => grid.shown(row, column)));
  }
  return titles;
}

function isTitle(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  return columns.length <= 4 && !columns.some((column) => grid.isFigure(row, column));
}

/** The lines of a table, before it is known where they end. */
interface Lines {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly endRow: number;
}

/** A note or signature ends the table, unless lines with figures go on just below it; so does a long stretch of nothing. */
export function endOfLines(grid: CellGrid, table: Lines): number {
  let blanks = 0;
  for (let row = table.firstRow; row < table.endRow; row++) {
    const inside = grid.columnsIn(row, table.firstColumn, table.lastColumn);
    blanks = inside.length === 0 ? blanks + 1 : 0;
    if (blanks > LONGEST_GAP) return row;
    if (inside.length > 0 && isTableEnd(grid, row, inside) && !goesOnBelow(grid, row, table)) return row;
  }
  return table.endRow;
}

function goesOnBelow(grid: CellGrid, end: number, table: Lines): boolean {
  for (let row = end + 1; row < Math.min(table.endRow, end + 4); row++) {
    const inside = grid.columnsIn(row, table.firstColumn, table.lastColumn);
    if (inside.length >= 3 && inside.slice(1).some((column) => grid.isFigure(row, column))) return true;
  }
  return false;
}

/** A note, a signature, a place and date: words only, in a few cells. */
export function isTableEnd(grid: CellGrid, row: number, columns: readonly number[]): boolean {
  if (columns.length > 3 || columns.some((column) => grid.isFigure(row, column))) return false;
  return columns.some((column, index) => {
    const plain = grid.plain(row, column);
    return (index === 0 && TABLE_END.test(plain)) || PLACE_AND_DATE.test(plain);
  });
}
