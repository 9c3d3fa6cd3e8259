/** Where the user looks: showing a cell, and asking what is selected. */

import type { CellBlock, CellRef } from "../model/cells";
import { addressOf } from "../model/address";
import { ExcelFailure } from "./failure";
import { inExcel, unlessRefused } from "./inExcel";

/**
 * Shows a cell: 1 round trip. Throws ExcelFailure SheetHidden where its sheet is hidden, whether Excel refuses to go there (one
 * more round trip asks why) or stays where it is in silence.
 */
export async function selectCell({ sheet: name, row, column }: CellRef): Promise<void> {
  const hidden = await unlessRefused(
    () =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("visibility");
        sheet.activate();
        sheet.getRange(addressOf({ row, column, rows: 1, columns: 1 })).select();
        await context.sync();
        return isHidden(sheet);
      }),
    "any",
    async (failure) => {
      if (await isHiddenSheet(name)) return true;
      throw failure;
    },
  );
  if (hidden) throw new ExcelFailure("SheetHidden", "", name);
}

/** 1 round trip; false where there is no such sheet. */
async function isHiddenSheet(name: string): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    return !sheet.isNullObject && isHidden(sheet);
  });
}

/** Hidden from the tabs, or from the list that brings it back as well. */
function isHidden({ visibility }: Excel.Worksheet): boolean {
  return visibility !== "Visible";
}

/**
 * The selected block, without the empty rest where whole rows or columns are selected: 1 round trip. Throws ExcelFailure
 * SeveralSelected where areas were chosen with Ctrl, which Excel refuses with the same code as a workbook behind another.
 */
export async function readSelection(): Promise<CellBlock> {
  return unlessRefused(blockInFront, ["InactiveWorkbook"], async (failure) => {
    if (!(await areSeveralSelected())) throw failure;
    throw new ExcelFailure("SeveralSelected", failure.officeCode, failure.message);
  });
}

async function areSeveralSelected(): Promise<boolean> {
  const asked = () =>
    inExcel(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      selected.load("areaCount");
      await context.sync();
      return selected.areaCount > 1;
    });
  return unlessRefused(asked, "any", async () => false);
}

async function blockInFront(): Promise<CellBlock> {
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
