/** The columns of the page by name: what stands where, for those that write it. */

import type { ColumnName, Table } from "../document/reportDocument";
import { TABLE_COLUMNS } from "./tableColumns";

/** One grid for every part of the page: the columns of its appendix. */
export interface PageGrid {
  /** Printed columns, A, B, …: A to H where the appendix has the usual ones. */
  readonly appendix: readonly ColumnName[];
  /** Points of the printed columns and of those beside them. */
  readonly widths: readonly number[];
  /** Too wide for a page that stands. */
  readonly isLandscape: boolean;
}

/** Where a column of a table stands, and the points it has. */
export interface PagePlace {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** Who takes the columns that a page has more than a table: by weight, those of no weight none. The last of the missed grows with what is typed, so it stays one cell. */
const WEIGHTS = {
  counts: [0, 3, 1, 1, 1, 1, 1, 1],
  owners: [0, 3, 1, 1, 1, 1, 1, 1],
  missed: [0, 0, 0, 1, 1, 1, 1, 0],
} as const;

/** The columns of a table on the page. Where the page has more, some of the table stand over several. */
export function placesOn(grid: PageGrid, table: Table["id"]): readonly PagePlace[] {
  const counts =
    table === "appendix"
      ? grid.appendix.map(() => 1)
      : shareColumns(WEIGHTS[table], grid.appendix.length - TABLE_COLUMNS[table].length);
  let column = 0;
  return counts.map((columns) => {
    const place = { column, columns, width: widthOfColumns(grid, column, columns) };
    column += columns;
    return place;
  });
}

/** One column each, and those beyond to whoever has least for its weight. */
function shareColumns(weights: readonly number[], beyond: number): readonly number[] {
  const counts = weights.map(() => 1);
  for (let left = beyond; left > 0; left--) {
    const wanting = weights.map((weight, at) => (counts[at] ?? 1) / weight);
    const least = wanting.indexOf(Math.min(...wanting));
    counts[least] = (counts[least] ?? 1) + 1;
  }
  return counts;
}

/** Where a table of the page has its column; -1 where it has none. Zero-based. */
export function columnOn(grid: PageGrid, table: Table["id"], name: ColumnName): number {
  const names: readonly ColumnName[] = table === "appendix" ? grid.appendix : TABLE_COLUMNS[table];
  return placesOn(grid, table)[names.indexOf(name)]?.column ?? -1;
}

/** Points of so many columns. */
function widthOfColumns({ widths }: PageGrid, column: number, columns: number): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

/** The whole width of the page, and its halves, for heading and signature: about two fifths and three. */
export function acrossPage(grid: PageGrid): {
  readonly whole: PagePlace;
  readonly left: PagePlace;
  readonly right: PagePlace;
} {
  const columns = grid.appendix.length;
  const width = widthOfColumns(grid, 0, columns);
  let left = 1;
  while (left < columns - 1 && widthOfColumns(grid, 0, left + 1) <= width * LEFT_SHARE) left++;
  const part = (column: number, count: number): PagePlace => ({
    column,
    columns: count,
    width: widthOfColumns(grid, column, count),
  });
  return { whole: part(0, columns), left: part(0, left), right: part(left, columns - left) };
}

/** Of the page's width: A to C of the usual eight columns. */
const LEFT_SHARE = 0.43;
