/** Where the columns of a table stand on the page: some over several of its columns. */

import type { Table } from "../document/reportDocument";
import { placesOn, type PageGrid } from "../layout/columns";
import { besidePage } from "../layout/tableColumns";
import type { CellSpan, PlannedCell, PlannedRow } from "../layout/plannedRow";

/** A table with the points its columns have on the page, and where they stand. */
export interface OnPage {
  readonly table: Table;
  readonly frames: readonly CellSpan[];
  readonly grid: PageGrid;
  /** Lines round all columns; those that stand over several of the page are one cell. */
  readonly framed: Pick<PlannedRow, "frames" | "merged">;
  /** Where each column stands; one column is said without a number of columns. */
  readonly places: readonly Pick<PlannedCell, "column" | "columns">[];
  readonly beside: ReturnType<typeof besidePage>;
}

/** The table as it stands on the page. */
export function placeOnPage(table: Table, grid: PageGrid): OnPage {
  const frames = cellFrames(table, grid);
  const places = frames.map(({ column, columns }) => (columns === 1 ? { column } : { column, columns }));
  return {
    table: widenTable(table, grid),
    frames,
    grid,
    framed: framedBy(frames, grid),
    places,
    beside: besidePage(grid),
  };
}

function widenTable(table: Table, grid: PageGrid): Table {
  const places = placesOn(grid, table.id);
  const columns = table.columns.map((column, index) => ({
    ...column,
    width: places[index]?.width ?? column.width,
  }));
  return { ...table, columns };
}

function cellFrames(table: Table, grid: PageGrid): readonly CellSpan[] {
  return placesOn(grid, table.id).map(({ column, columns }) => ({ column, columns }));
}

function framedBy(frames: readonly CellSpan[], grid: PageGrid): OnPage["framed"] {
  const wide = frames.filter(({ columns }) => columns > 1);
  return {
    frames: [{ column: 0, columns: grid.appendix.length }],
    ...(wide.length === 0 ? {} : { merged: wide }),
  };
}
