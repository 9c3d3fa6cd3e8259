/** The columns of the report's three tables, in the order of the page: what stands where, for those that write and those that read back. */

import type { ReportFacts } from "../sentences/reportFacts";
import type { ColumnName, Table, TableColumn } from "./reportDocument";

/** Of each table, from the left. */
export const TABLE_COLUMNS = {
  counts: ["number", "name", "total", "exceeded", "met", "missed", "unknown", "share"],
  missed: ["number", "name", "unit", "target", "actual", "ratio", "shortfall", "reason"],
  appendix: ["number", "name", "unit", "target", "actual", "ratio", "verdict", "note"],
} as const satisfies Readonly<Record<Table["id"], readonly ColumnName[]>>;

const LEFT: readonly ColumnName[] = ["name", "note", "reason"];
const RIGHT: readonly ColumnName[] = ["target", "actual"];

/** With the titles of the report's language. */
export function columnsOf(
  facts: ReportFacts,
  table: Table["id"],
  titles: readonly string[],
  numbers: readonly string[] = [],
): readonly TableColumn[] {
  return TABLE_COLUMNS[table].map((name, index) => ({
    name,
    title: titles[index] ?? "",
    numbered: numbers[index] ?? null,
    align: LEFT.includes(name) ? "left" : RIGHT.includes(name) ? "right" : "center",
    width: facts.widths[index] ?? 0,
  }));
}
