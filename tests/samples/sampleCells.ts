import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import type { SheetCells } from "../../src/model/cells";
import { type GridCell, sheetOf } from "../reading/grid";

/** The sheets of the sample as the add-in would read them from Excel. */
export function sampleCells(sheets: readonly SampleSheet[]): readonly SheetCells[] {
  return sheets.map((sheet) =>
    sheetOf(
      sheet.rows.map((row) =>
        row.cells.map((cell): GridCell => (typeof cell === "number" ? plain(cell) : cell)),
      ),
      {
        name: sheet.name,
        boldRows: sheet.rows.flatMap((row, at) =>
          ["title", "heading", "group"].includes(row.kind) ? [at] : [],
        ),
      },
    ),
  );
}

function plain(value: number): GridCell {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return { value, format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` };
}
