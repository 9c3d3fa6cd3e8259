/** Takes a report and its highlights back: after a refusal half-way, and when the user asks for it. */

import type { Area } from "../../model/cells";
import { bareArea, breakSeal, clearRest, layNames, ownNames } from "../lay/exchangePage";
import { restoreRules } from "../lay/highlight";
import { inExcel } from "../inExcel";
import type { WorkbookBefore } from "./captureWorkbook";
import type { FoundRule } from "../read/readSheet";
import type { ReportKind } from "./reportTransaction";
import type { PagePlan, PlanRule } from "../../model/sheetPlan";
import { layParts, partsBack } from "./finishPage";
import { layLooks, laySnapshot, rowsAtOnce, withLines, type SheetSnapshot } from "./snapshot";
import { queueStoring, takeStored } from "../storeSettings";

/** Rules and page set-up of the last report: Excel does not give them back safely (docs/platform.md C1), so they are stored. */
export interface Remembered {
  readonly rules: readonly PlanRule[];
  readonly page: PagePlan | null;
}

/** How everything was, and what was written over it. */
export interface Back {
  readonly before: WorkbookBefore;
  /** Name, or id where it is known, of the sheet that was added where there was no report before. */
  readonly newSheet: string;
  /** What the new report covers. */
  readonly covers: Area;
  /** Sheets that were highlighted. */
  readonly highlighted: readonly string[];
  /** The highlights laid on them, as far as it is known that they were. */
  readonly laid: readonly FoundRule[];
  /** Name of their own of reports of ours. */
  readonly reportName: string;
  /** Name that vouches for the others (exchangePage). */
  readonly seal: string | null;
  /** Colour of a report's lines. */
  readonly line: string | null;
  /** Of a page that is no report our settings were not touched, and are not; nor is space below its lines merged. */
  readonly isReport: boolean;
}

/** Puts the workbook back as it was, in some round trips; gives our rules as they lie now. May run after anything was done, or nothing. */
export async function takeBack(
  back: Back,
  remembered: Remembered,
  { marks, own }: Pick<ReportKind, "marks" | "own">,
): Promise<readonly FoundRule[]> {
  const { report, rules } = back.before;
  const highlighted = [...new Set([...back.highlighted, ...rules.map(({ sheet }) => sheet)])];
  const restored = await restoreRules(rules, highlighted, marks, back.before.standing ?? null, back.laid);
  const now = await look(back);
  const laid = await inExcel(async (context) => {
    const sheet = report === null ? null : queueReportBack(context, report, back, remembered, now);
    const { stored } = back.before;
    if (back.isReport && now.stored.text !== stored.text)
      queueStoring(context, stored.text ?? "", now.stored);
    const { activeSheet } = back.before;
    if (activeSheet !== null && now.sheets.includes(activeSheet)) {
      context.workbook.worksheets.getItem(activeSheet).activate();
    }
    // Last: a sheet once gone does not come back as it was.
    if (report === null) queueRemoval(context, back, now, own);
    await context.sync();
    return sheet?.id ?? null;
  });
  if (report !== null && laid !== null) {
    await layOtherLooks(laid, report);
    const parts = partsBack(remembered.rules, remembered.page, coverFromA1(report, back.covers));
    await layParts(laid, parts, () => () => null);
  }
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
      stored: takeStored(settings),
    };
  });
}

/** The added sheet goes, if it is there and ours: a colleague may have added one of the same name at the same moment. */
function queueRemoval(
  context: Excel.RequestContext,
  { before, reportName }: Back,
  now: Now,
  own: ReportKind["own"],
): void {
  if (now.report === null || before.sheetIds.includes(now.report)) return;
  if (!now.isEmpty && !now.names.some(({ name }) => name === reportName)) return;
  own.expect(now.report, "");
  context.workbook.worksheets.getItem(now.report).delete();
}

function queueReportBack(
  context: Excel.RequestContext,
  report: SheetSnapshot,
  { covers, seal, line, isReport }: Back,
  { page }: Remembered,
  now: Now,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = now.report === null ? worksheets.add(report.cells.name) : worksheets.getItem(now.report);
  const whole = coverFromA1(report, covers);
  bareArea(sheet, whole);
  breakSeal(sheet, now.names, seal);
  laySnapshot(sheet, withLines(report, line), whole, {
    width: page?.printArea.columns ?? report.area.columns,
    isReport,
  });
  clearRest(sheet, whole, whole.rows);
  layNames(sheet, report.names, now.names, seal);
  sheet.load("id");
  return sheet;
}

/** From A1: all the old report and the new one cover. */
function coverFromA1({ area }: SheetSnapshot, covers: Area): Area {
  return {
    row: 0,
    column: 0,
    rows: Math.max(covers.rows, area.row + area.rows),
    columns: Math.max(covers.columns, area.column + area.columns),
  };
}

/** Of a report too large for one request: the looks of its further rows, some rows a trip. */
async function layOtherLooks(id: string, report: SheetSnapshot): Promise<void> {
  const atOnce = rowsAtOnce(report.area);
  for (let from = atOnce; from < report.area.rows; from += atOnce) {
    await inExcel(async (context) => {
      layLooks(context.workbook.worksheets.getItem(id), report, from);
      await context.sync();
    });
  }
}
