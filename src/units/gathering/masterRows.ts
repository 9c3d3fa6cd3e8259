/** The rows of the table that others' figures are put into. */

import type { Review } from "../../model/assessment";
import type { CellRef, SheetCells } from "../../model/cells";
import type { Convention, IndicatorTable } from "../../model/table";
import type { MasterRow } from "./gathering";
import { buildUnitFile } from "../buildUnitFile";
import type { UnitRow } from "../unitFile";

/** Every row of the master, with the empty cells that may be filled. Of a protected sheet none may. */
export function findMasterRows(
  review: Review,
  sheets: readonly SheetCells[],
  convention: Convention,
): readonly MasterRow[] {
  const file = buildUnitFile(review, { file: "", savedAt: null, mark: null });
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const tables = review.reading.tables.filter(({ included, isProtected }) => included && !isProtected);
  return (file?.rows ?? []).map((row) => {
    const table = tableWith(tables, row.cell);
    const sheet = byName.get(row.cell.sheet);
    const empty = (column: number | undefined): CellRef | null => emptyCell(row, sheet, column);
    // A cell merged with one above is empty too, and yet its row has a figure.
    const open = row.actual === null ? empty(table?.chosen.actual) : null;
    return {
      ...row,
      open:
        open === null || sheet === undefined
          ? null
          : { cell: open, numberFormat: formatAt(sheet, open), convention },
      openNote: row.kind === "indicator" && row.note === null ? empty(table?.chosen.note) : null,
    };
  });
}

function tableWith(tables: readonly IndicatorTable[], { sheet, row }: CellRef): IndicatorTable | undefined {
  return tables.find(
    ({ block }) => block.sheet === sheet && row >= block.row && row < block.row + block.rows,
  );
}

function emptyCell(
  { cell }: UnitRow,
  sheet: SheetCells | undefined,
  column: number | undefined,
): CellRef | null {
  if (sheet === undefined || column === undefined) return null;
  const value = sheet.values[cell.row - sheet.row]?.[column - sheet.column] ?? "";
  return value === "" ? { sheet: cell.sheet, row: cell.row, column } : null;
}

/** "General" outside of what was read. */
function formatAt(sheet: SheetCells, { row, column }: CellRef): string {
  return sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? "General";
}
