/** Where the user looks: showing a cell, and asking what is selected. */

import type { CellBlock, CellRef } from "../indicators/cells";
import { addressOf } from "./address";
import { inExcel } from "./inExcel";

/** Shows a cell: 1 round trip. */
export async function selectCell({ sheet: name, row, column }: CellRef): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(addressOf({ row, column, rows: 1, columns: 1 })).select();
    await context.sync();
  });
}

/** The selected block, without the empty rest where whole rows or columns are selected: 1 round trip. */
export async function selectedBlock(): Promise<CellBlock> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    const sheet = selected.worksheet;
    for (const range of [selected, used]) range.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("name");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used.isNullObject ? selected : used;
    return { sheet: sheet.name, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  });
}
