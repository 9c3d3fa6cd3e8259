/** Adds a sheet from a plan, for tables of ours that are no report. */

import type { SheetPlan } from "../report/sheetPlan";
import { addressOf } from "./address";
import { inExcel } from "./inExcel";
import { extentOf, layPlan, rangeOf } from "./layPlan";
import { expectOwnWrite } from "./ownWrites";

/** Adds and shows it: 1 round trip. The plan's sheet name must be free. */
export async function insertSheet(plan: SheetPlan): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.sheetName);
    sheet.load("id");
    layPlan(sheet, plan);
    sheet.showGridlines = true;
    sheet.activate();
    rangeOf(sheet, plan.select).select();
    await context.sync();
    expectOwnWrite(sheet.id, "");
    expectOwnWrite(sheet.id, addressOf(extentOf(plan)));
  });
}
