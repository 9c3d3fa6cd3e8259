/** The columns of a table with their titles. */

import { TABLE_COLUMNS } from "../layout/columns";
import type { ReportFacts } from "../sentences/reportFacts";
import type { ColumnName, Table, TableColumn } from "./reportDocument";

const LEFT: readonly ColumnName[] = ["name", "note", "reason"];
const RIGHT: readonly ColumnName[] = ["target", "actual"];

/** `titles` in the order of the table's columns, and the numbers under them where it has any. */
export function makeColumns(
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
