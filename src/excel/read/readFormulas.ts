/** The formulas of a report page, for looking where a cell comes from. Reads only. */

import type { PageFormulas } from "../../model/trace";
import { inExcel } from "../inExcel";

/** The whole page, or of a large one some rows: 1 round trip. `sheet` is Excel's id. */
export async function readFormulas(sheet: string, rows: string | null): Promise<PageFormulas> {
  return inExcel(async (context) => {
    const page = context.workbook.worksheets.getItem(sheet);
    const used = page.getUsedRange(true);
    const range = rows === null ? used : used.getIntersection(rows);
    range.load("formulas,rowIndex,columnIndex");
    page.load("name");
    await context.sync();
    return {
      sheet: page.name,
      row: range.rowIndex,
      column: range.columnIndex,
      formulas: range.formulas as PageFormulas["formulas"],
    };
  });
}
