/** Adds a sheet from a plan, for tables of ours that are no report. */

import type { SheetPlan } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import { inExcel, orPutBack, quietly } from "../inExcel";
import { getBlockRange } from "./blockRange";
import { fitRows, layPlan } from "./layPlan";
import { planExtent } from "./planExtent";
import { layRules } from "./layRules";
import type { OwnWrites } from "../ownWrites";

/**
 * Adds and shows it: 2 round trips. The plan's sheet name must be free; `ids` are those of the sheets there are. Gives Excel's id of
 * it. On a refusal half-way the sheet is taken away again.
 */
export async function insertSheet(plan: SheetPlan, ids: readonly string[], own: OwnWrites): Promise<string> {
  const id = await orPutBack(
    () => addSheet(plan, own),
    () => removeUnfinished(plan, ids, own),
  );
  // Excel on the web may not show a sheet in the batch that adds it (OfficeDev/office-js #930).
  await quietly(() => show(id, plan));
  return id;
}

async function show(id: string, plan: SheetPlan): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    getBlockRange(sheet, plan.select).select();
    await context.sync();
  });
}

async function addSheet(plan: SheetPlan, own: OwnWrites): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.sheetName);
    sheet.load("id");
    layPlan(sheet, plan);
    fitRows(sheet, plan.rowHeights);
    layRules(sheet, plan.rules);
    sheet.showGridlines = true;
    sheet.activate();
    getBlockRange(sheet, plan.select).select();
    await context.sync();
    own.expect(sheet.id, "");
    own.expect(sheet.id, addressOf(planExtent(plan)));
    return sheet.id;
  });
}

/** A new sheet of this name that is empty or begins as the plan does; another one is a colleague's of the same moment. */
async function removeUnfinished(
  { sheetName, values: [first] }: SheetPlan,
  ids: readonly string[],
  own: OwnWrites,
): Promise<void> {
  if (first === undefined) return;
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    const cell = sheet.getRange(addressOf({ row: first.row, column: first.column, rows: 1, columns: 1 }));
    sheet.load("id");
    used.load("address");
    cell.load("values");
    await context.sync();
    if (sheet.isNullObject || ids.includes(sheet.id)) return;
    const isOurs = used.isNullObject || cell.values[0]?.[0] === first.values[0]?.[0];
    if (!isOurs) return;
    own.expect(sheet.id, "");
    sheet.delete();
    await context.sync();
  });
}

/** Takes a sheet away that was added, if it is still there: 2 round trips. */
export async function removeSheet(id: string, own: OwnWrites): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    if (!worksheets.items.some((sheet) => sheet.id === id)) return;
    own.expect(id, "");
    worksheets.getItem(id).delete();
    await context.sync();
  });
}
