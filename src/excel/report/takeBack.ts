/** Takes a report and its highlights back: after a refusal half-way, and when the user asks for it. */

import type { Area } from "../../model/cells";
import { bareArea, breakSeal, clearRest, layNames, ownNames } from "../lay/exchangePage";
import { restoreRules, type Marks } from "../lay/highlight";
import { inExcel, quietly } from "../inExcel";
import type { Before } from "./lookBefore";
import type { FoundRule } from "../read/readSheet";
import { expectOwnWrite } from "../ownWrites";
import type { PagePlan, PlanRule } from "../../model/sheetPlan";
import { layPage } from "../lay/setUpPage";
import { layLooks, laySnapshot, ROWS_AT_ONCE, type SheetSnapshot } from "./snapshot";
import { queueStoring, storedIn } from "../storeSettings";

/** What a report sheet cannot be asked for but is remembered. */
export interface Remembered {
  readonly rules: readonly PlanRule[];
  readonly page: PagePlan | null;
}

/** How everything was, and what was written over it. */
export interface Back {
  readonly before: Before;
  /** Name, or id where it is known, of the sheet that was added where there was no report before. */
  readonly newSheet: string;
  /** What the new report covers. */
  readonly covers: Area;
  /** Sheets that were highlighted. */
  readonly highlighted: readonly string[];
  /** Name of their own of reports of ours. */
  readonly reportName: string;
  /** Name that vouches for the others (exchangePage). */
  readonly seal: string | null;
}

/** Puts the workbook back as it was, in some round trips; gives our rules as they lie now. May run after anything was done, or nothing. */
export async function takeBack(
  back: Back,
  remembered: Remembered,
  marks: Marks,
): Promise<readonly FoundRule[]> {
  const { report, rules } = back.before;
  const highlighted = [...new Set([...back.highlighted, ...rules.map(({ sheet }) => sheet)])];
  const restored = await restoreRules(rules, highlighted, marks, back.before.standing ?? null);
  const now = await look(back);
  await inExcel(async (context) => {
    if (report !== null) queueReportBack(context, report, back, remembered, now);
    const { stored } = back.before;
    if (now.stored.text !== stored.text) queueStoring(context, stored.text ?? "", now.stored);
    if (now.sheets.includes(back.before.activeSheet)) {
      context.workbook.worksheets.getItem(back.before.activeSheet).activate();
    }
    // Last: a sheet once gone does not come back as it was.
    if (report === null) queueRemoval(context, back, now);
    await context.sync();
  });
  if (report !== null) await layOtherLooks(report);
  if (report !== null && remembered.page !== null) await setUpPageBack(report.id, remembered.page);
  return restored;
}

type Now = Awaited<ReturnType<typeof look>>;

async function look({ before, newSheet }: Back) {
  return inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/id");
    settings.load("items/key,items/value");
    const sheet = worksheets.getItemOrNullObject(before.report?.id ?? newSheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    sheet.names.load("items/name,items/formula");
    used.load("address");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id }) => id),
      report: sheet.isNullObject ? null : sheet.id,
      names: sheet.isNullObject
        ? []
        : ownNames(sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }))),
      isEmpty: used.isNullObject,
      stored: storedIn(settings),
    };
  });
}

/** The added sheet goes, if it is there and ours: a colleague may have added one of the same name at the same moment. */
function queueRemoval(context: Excel.RequestContext, { before, reportName }: Back, now: Now): void {
  if (now.report === null || before.sheetIds.includes(now.report)) return;
  if (!now.isEmpty && !now.names.some(({ name }) => name === reportName)) return;
  expectOwnWrite(now.report, "");
  context.workbook.worksheets.getItem(now.report).delete();
}

function queueReportBack(
  context: Excel.RequestContext,
  report: SheetSnapshot,
  { covers, seal }: Back,
  { rules, page }: Remembered,
  now: Now,
): void {
  const { worksheets } = context.workbook;
  const sheet = now.report === null ? worksheets.add(report.cells.name) : worksheets.getItem(now.report);
  const { area } = report;
  const whole = {
    row: 0,
    column: 0,
    rows: Math.max(covers.rows, area.row + area.rows),
    columns: Math.max(covers.columns, area.column + area.columns),
  };
  bareArea(sheet, whole);
  breakSeal(sheet, now.names, seal);
  laySnapshot(sheet, report, rules, whole, page?.printArea.columns ?? area.columns);
  clearRest(sheet, whole, whole.rows);
  layNames(sheet, report.names, now.names, seal);
}

/** Of a report too large for one request: the looks of its further rows, some rows a trip. */
async function layOtherLooks(report: SheetSnapshot): Promise<void> {
  for (let from = ROWS_AT_ONCE; from < report.area.rows; from += ROWS_AT_ONCE) {
    await inExcel(async (context) => {
      layLooks(context.workbook.worksheets.getItem(report.id), report, from);
      await context.sync();
    });
  }
}

async function setUpPageBack(key: string, page: NonNullable<Remembered["page"]>): Promise<void> {
  await quietly(() =>
    inExcel(async (context) => {
      layPage(context.workbook.worksheets.getItem(key), page);
      await context.sync();
    }),
  );
}
