/** The columns of the page by name: what stands where, for those that write it and those that read it back. */

import type { ColumnName, Table } from "../document/reportDocument";

/** Columns A to H are printed; J and K stand beside the page. */
export const COLUMNS = 8;
export const HINT_COLUMN = 9;
export const GAP_COLUMN = 10;
export const ALL_COLUMNS = 11;

/** The columns of each table, A to H. */
export const TABLE_COLUMNS = {
  counts: ["number", "name", "total", "exceeded", "met", "missed", "unknown", "share"],
  missed: ["number", "name", "unit", "target", "actual", "ratio", "shortfall", "reason"],
  appendix: ["number", "name", "unit", "target", "actual", "ratio", "verdict", "note"],
} as const satisfies Readonly<Record<Table["id"], readonly ColumnName[]>>;

type ColumnIn<Id extends Table["id"]> = (typeof TABLE_COLUMNS)[Id][number];

/** Where a table has its column: a name that it does not have does not compile. Zero-based. */
export function columnIn<Id extends Table["id"]>(table: Id, name: ColumnIn<Id>): number {
  const names: readonly ColumnName[] = TABLE_COLUMNS[table];
  return names.indexOf(name);
}

/** The whole page, and its halves: heading and signature stand in A:C and D:H. */
export const WHOLE = { column: 0, columns: COLUMNS };
export const LEFT_HALF = { column: 0, columns: 3 };
export const RIGHT_HALF = { column: 3, columns: 5 };
