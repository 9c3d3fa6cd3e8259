/** Adds a sheet from a plan, for tables of ours that are no report. */

import type { SheetPlan } from "../report/sheetPlan";
import { addressOf } from "./address";
import { inExcel } from "./inExcel";
import { extentOf, layPlan, rangeOf } from "./layPlan";
import { expectOwnWrite } from "./ownWrites";

/** Adds and shows it: 1 round trip. The plan's sheet name must be free. Gives Excel's id of it. */
export async function insertSheet(plan: SheetPlan): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.sheetName);
    sheet.load("id");
    layPlan(sheet, plan);
    sheet.showGridlines = true;
    sheet.activate();
    rangeOf(sheet, plan.select).select();
    await context.sync();
    expectOwnWrite(sheet.id, "");
    expectOwnWrite(sheet.id, addressOf(extentOf(plan)));
    return sheet.id;
  });
}

/** Takes a sheet away that was added, if it is still there: 2 round trips. */
export async function removeSheet(id: string): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    if (!worksheets.items.some((sheet) => sheet.id === id)) return;
    expectOwnWrite(id, "");
    worksheets.getItem(id).delete();
    await context.sync();
  });
}
