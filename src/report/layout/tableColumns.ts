/** Which columns the tables of the page have, and what stands beside them. */

import type { ColumnName, Table } from "../document/reportDocument";
import type { PageGrid } from "./columns";

const COUNTED = ["number", "name", "total", "exceeded", "met", "missed", "unknown", "share"] as const;

/** The columns of each table, in their order; the appendix has more of them where its source has (sentences/appendixColumns). */
export const TABLE_COLUMNS = {
  counts: COUNTED,
  owners: COUNTED,
  missed: ["number", "name", "unit", "target", "actual", "ratio", "shortfall", "reason"],
  appendix: ["number", "name", "unit", "target", "actual", "ratio", "verdict", "note"],
} as const satisfies Readonly<Record<Table["id"], readonly ColumnName[]>>;

/** Beside the page, out of print: hints and checks, then bare figures behind words and counts; the last only where one is needed. */
export function besidePage({ appendix }: Pick<PageGrid, "appendix">): {
  readonly hint: number;
  readonly gap: number;
  readonly line: number;
} {
  const { length } = appendix;
  return { hint: length + 1, gap: length + 2, line: length + 3 };
}
