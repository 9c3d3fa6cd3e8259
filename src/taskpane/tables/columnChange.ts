import type { ColumnRole } from "../../model/table";
import type { Change } from "../paneDeeds";

/** Gives a role of a table to a column; null: the table has no such column. */
export function columnChange(table: string, role: ColumnRole, column: number | null): Change {
  return (settings) => {
    const { columns } = settings.reading;
    return {
      ...settings,
      reading: {
        ...settings.reading,
        columns: { ...columns, [table]: { ...columns[table], [role]: column } },
      },
    };
  };
}
