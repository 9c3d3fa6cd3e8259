import type { ColumnReading } from "../../model/table";

/** What a person calls a column: who set it ("Huyện giao") where that is known, else its heading. */
export function columnName(column: ColumnReading): string {
  const name = (column.assignedBy ?? column.heading).replace(/\s+/g, " ").trim();
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}
