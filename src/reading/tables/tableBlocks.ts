/** Where the tables of a sheet lie: heading rows, columns, last row, titles above. No merges are known: bands are inferred from empties. */

import type { CellBlock } from "../../model/cells";
import type { CellGrid } from "./cellGrid";
import { isColumnNumberRow } from "./headingBands";
import { findHeadingSeeds, type HeadingSeed, seedInBlock } from "./headingRows";
import { CONTINUED_TABLE } from "../../vocabulary/rows";
import { endOfLines, isTableEnd, titlesAbove, titleTop } from "./tableEdges";

/** A table's place on its sheet, before anything is known of its columns. */
export interface TableBlock {
  readonly grid: CellGrid;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Top first; column-number rows not included. */
  readonly headingRows: readonly number[];
  /** First row below headings and column numbers. */
  readonly firstRow: number;
  /** One past the last row that can belong to it. */
  readonly endRow: number;
  /** Headings repeated at a page break, and column-number rows below them. */
  readonly skipped: ReadonlySet<number>;
  readonly titles: readonly string[];
  /** "table": a table of Excel's own. "added": a range a person pointed at. */
  readonly origin: "scan" | "table" | "added";
}

/** Every table of the sheet, top to bottom, then left to right; a range a person pointed at replaces what was found in it. */
export function tableBlocks(grid: CellGrid, added: readonly CellBlock[]): readonly TableBlock[] {
  const pointedAt = added.filter((block) => block.sheet === grid.sheet.name);
  const free = scanTables(grid).filter((table) => !pointedAt.some((block) => overlaps(table, block)));
  const fromPeople = pointedAt.flatMap((block) => readAddedTable(grid, block));
  return [...free, ...fromPeople].sort(
    (a, b) => (a.headingRows[0] ?? 0) - (b.headingRows[0] ?? 0) || a.firstColumn - b.firstColumn,
  );
}

interface OpenTable {
  readonly seed: HeadingSeed;
  readonly skipped: Set<number>;
  firstRow: number;
  endRow: number;
}

function scanTables(grid: CellGrid): readonly TableBlock[] {
  const found: OpenTable[] = [];
  const owner = new Map<number, OpenTable>();
  for (const seed of findHeadingSeeds(grid)) {
    const above = findOwners(owner, seed);
    const repeated = above.find((table) => isPageBreak(grid, table, seed));
    if (repeated !== undefined) {
      for (let row = breakTop(grid, repeated, seed); row < firstRowBelow(grid, seed); row++)
        repeated.skipped.add(row);
      continue;
    }
    const stop = above.reduce((lowest, table) => Math.max(lowest, table.firstRow), grid.firstRow);
    const top = titleTop(grid, seed, stop);
    for (const table of above) table.endRow = Math.min(table.endRow, top);
    if (seed.isForeign) continue;
    const firstRow = firstRowBelow(grid, seed);
    const open = { seed, skipped: new Set<number>(), firstRow, endRow: grid.endRow };
    found.push(open);
    for (let column = seed.firstColumn; column <= seed.lastColumn; column++) owner.set(column, open);
  }
  return found.map((open) => closeTable(grid, open));
}

function findOwners(owner: ReadonlyMap<number, OpenTable>, seed: HeadingSeed): readonly OpenTable[] {
  const above = new Set<OpenTable>();
  for (let column = seed.firstColumn; column <= seed.lastColumn; column++) {
    const table = owner.get(column);
    if (table !== undefined) above.add(table);
  }
  return [...above];
}

/** The same headings again, with a line of the table and no title just above. */
function isPageBreak(grid: CellGrid, table: OpenTable, seed: HeadingSeed): boolean {
  if (table.seed.signature !== seed.signature || seed.isForeign) return false;
  const row = breakTop(grid, table, seed) - 1;
  if (row < table.firstRow) return false;
  const inside = grid.columnsIn(row, seed.firstColumn, seed.lastColumn);
  return inside.length >= 2 && !isTableEnd(grid, row, inside);
}

/** The first row between two pages: nothing stands from it to the heading but blanks and "(tiếp theo)". */
function breakTop(grid: CellGrid, table: OpenTable, seed: HeadingSeed): number {
  let row = (seed.rows[0] ?? 0) - 1;
  while (row >= table.firstRow && (grid.columnsIn(row).length === 0 || isContinuation(grid, row))) row--;
  return row + 1;
}

/** "Biểu 01 (tiếp theo)" between two pages of one table. */
function isContinuation(grid: CellGrid, row: number): boolean {
  const columns = grid.columnsIn(row);
  return columns.length <= 2 && columns.some((column) => CONTINUED_TABLE.test(grid.plain(row, column)));
}

function firstRowBelow(grid: CellGrid, seed: HeadingSeed): number {
  const below = (seed.rows.slice(-1)[0] ?? 0) + 1;
  return isColumnNumberRow(grid, below, seed.firstColumn, seed.lastColumn) ? below + 1 : below;
}

function closeTable(grid: CellGrid, open: OpenTable): TableBlock {
  const { seed, skipped, firstRow } = open;
  const own = grid.sheet.tables.find((table) => isOwnTable(table, seed));
  const firstColumn = own === undefined ? seed.firstColumn : Math.max(own.column, 0);
  const lastColumn = own === undefined ? seed.lastColumn : own.column + own.columns - 1;
  const endRow = own === undefined ? open.endRow : own.row + own.rows;
  return {
    grid,
    firstColumn,
    lastColumn,
    headingRows: seed.rows,
    firstRow,
    endRow: own === undefined ? endOfLines(grid, { firstColumn, lastColumn, firstRow, endRow }) : endRow,
    skipped,
    titles: titlesAbove(grid, seed),
    origin: own === undefined ? "scan" : "table",
  };
}

function isOwnTable(table: CellBlock, seed: HeadingSeed): boolean {
  return (
    table.row === seed.rows.slice(-1)[0] &&
    table.column <= seed.lastColumn &&
    table.column + table.columns > seed.firstColumn
  );
}

function readAddedTable(grid: CellGrid, block: CellBlock): readonly TableBlock[] {
  const seed = seedInBlock(grid, block);
  if (seed === null) return [];
  const lastColumn = block.column + block.columns - 1;
  const below = (seed.rows.slice(-1)[0] ?? 0) + 1;
  const firstRow = isColumnNumberRow(grid, below, block.column, lastColumn) ? below + 1 : below;
  return [
    {
      grid,
      firstColumn: block.column,
      lastColumn,
      headingRows: seed.rows,
      firstRow,
      endRow: Math.min(grid.endRow, block.row + block.rows),
      skipped: new Set(),
      titles: titlesAbove(grid, seed),
      origin: "added",
    },
  ];
}

function overlaps(table: TableBlock, block: CellBlock): boolean {
  const top = table.headingRows[0] ?? table.firstRow;
  return (
    table.firstColumn < block.column + block.columns &&
    table.lastColumn >= block.column &&
    top < block.row + block.rows &&
    table.endRow > block.row
  );
}
