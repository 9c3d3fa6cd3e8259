/** The package as LibreOffice must get it to draw it: it does not fit automatic row heights on opening, where Excel does. */
import type { HostWorkbook } from "../workbook/model";
import { openWorkbook } from "../workbook/workbook";
import { range } from "./grid/axis";

/** A copy to draw the active sheet alone from, every automatic height written as here; the workbook itself is left alone. */
export async function paperCopy(workbook: HostWorkbook): Promise<Uint8Array> {
  const copy = openWorkbook(await workbook.save());
  for (const sheet of copy.sheets) {
    if (sheet !== copy.activeSheet && !copy.isStructureProtected) sheet.visibility = "Hidden";
    const used = sheet.usedBlock(true);
    if (!used || sheet.isProtected) continue;
    for (const row of range(used.row, used.row + used.rows - 1)) {
      if (!sheet.rowHidden(row)) sheet.setRowHeight(row, 1, sheet.rowHeight(row));
    }
  }
  return copy.save();
}
