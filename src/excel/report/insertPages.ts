/** Adds several sheets of ours at once: those of a roll-up, or the one that says what was gathered. */

import type { SheetPlan } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import type { CellValue } from "../../model/cells";
import { inExcel, orPutBack, quietly, unlessRefused } from "../inExcel";
import { layNames, listNames } from "../lay/exchangePage";
import { layCharts } from "../lay/layCharts";
import { getBlockRange } from "../lay/blockRange";
import { layPlan, layValues } from "../lay/layPlan";
import { planExtent } from "../lay/planExtent";
import { layFormats, numberFormats } from "../lay/planFormats";
import { areMisread } from "../lay/numberFormats";
import { isGiven } from "../read/readSheet";
import { thisExcel } from "../thisExcel";
import type { OwnWrites } from "../ownWrites";
import { layParts, listPageParts, type PagePart } from "./finishPage";

export interface InsertedPages {
  /** Excel's ids, in the order of the plans. */
  readonly ids: readonly string[];
  /** What this Excel would not do once their words and figures stood. */
  readonly refused: readonly PagePart[];
}

/**
 * Adds them behind all others, in 1 round trip, and finishes each page in 1 more; the first is shown. Their names must be free. On a refusal
 * half-way those added are taken away again. An Excel found to take number formats for local ones costs 1 trip more, once in an opening;
 * charts cost 1 a page that has some.
 */
export async function insertPages(
  plans: readonly SheetPlan[],
  own: OwnWrites,
  isShown = true,
): Promise<InsertedPages> {
  const ids = await orPutBack(
    () => addPages(plans, own, isShown),
    () => removeAdded(plans),
  );
  const refused = new Set<PagePart>();
  let isMisread = false;
  // The last is finished first, so that the first is the one that is shown.
  for (const [index, plan] of [...plans.entries()].reverse()) {
    const finished = await layParts(ids[index] ?? "", listPageParts(plan, isShown), (sheet) =>
      queueFigures(sheet, plan),
    );
    for (const part of finished.refused) refused.add(part);
    isMisread ||= finished.answer ?? false;
  }
  if (isMisread) await mendAll(plans, ids);
  if (!(await drawAllCharts(plans, ids))) refused.add("charts");
  return { ids, refused: [...refused] };
}

/** Rows whose figures are looked at; those below are laid in the same formats. */
const LOOKED_AT = 200;

/** Asks whether the figures are printed in groups, as they were meant. */
function queueFigures(sheet: Excel.Worksheet, plan: SheetPlan): () => boolean {
  const extent = planExtent(plan);
  const range = getBlockRange(sheet, { ...extent, rows: Math.min(extent.rows, LOOKED_AT) });
  range.load("values,text");
  return () =>
    isGiven(range) &&
    areMisread(
      { row: 0, column: 0, values: range.values as CellValue[][], text: range.text },
      numberFormats(plan),
    );
}

/** Lays the number formats of all pages again, now as this Excel takes them; refused, figures stay as they are. */
async function mendAll(plans: readonly SheetPlan[], ids: readonly string[]): Promise<void> {
  thisExcel().takesLocalFormats = true;
  const mend = () =>
    inExcel(async (context) => {
      for (const [index, plan] of plans.entries()) {
        const sheet = context.workbook.worksheets.getItem(ids[index] ?? "");
        layFormats(sheet, plan);
      }
      await context.sync();
      return true;
    });
  await unlessRefused(mend, "any", async () => false);
}

async function addPages(
  plans: readonly SheetPlan[],
  own: OwnWrites,
  isShown: boolean,
): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const added = plans.map(({ sheetName }) => worksheets.add(sheetName));
    // Formulas of one page speak of another: all stand before any is filled.
    added.forEach((sheet, index) => {
      sheet.load("id");
      const plan = plans[index];
      if (plan === undefined) return;
      layNames(sheet, listNames(plan), [], null);
      layPlan(sheet, plan);
    });
    const [first] = added;
    const [plan] = plans;
    if (isShown && first !== undefined && plan !== undefined) {
      first.activate();
      getBlockRange(first, plan.select).select();
    }
    await context.sync();
    return added.map(({ id }, index) => {
      own.expect(id, "");
      const laid = plans[index];
      if (laid !== undefined) own.expect(id, addressOf(planExtent(laid)));
      return id;
    });
  });
}

/** False where some page has none that it should have. */
async function drawAllCharts(plans: readonly SheetPlan[], ids: readonly string[]): Promise<boolean> {
  let areDrawn = true;
  for (const [index, plan] of plans.entries()) {
    if ((plan.charts ?? []).length > 0) areDrawn = (await drawCharts(ids[index] ?? "", plan)) && areDrawn;
  }
  return areDrawn;
}

/** Draws them where figures are calculated already; refused half-way, none is left half drawn, and the page stands without. */
async function drawCharts(id: string, { charts = [], onceDrawn }: SheetPlan): Promise<boolean> {
  const draw = () =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      layCharts(sheet, charts);
      if (onceDrawn !== undefined) layValues(sheet, [onceDrawn]);
      await context.sync();
      return true;
    });
  return unlessRefused(draw, "any", async () => {
    await quietly(() => removeCharts(id));
    return false;
  });
}

/** All charts of a page of ours that was just added. */
async function removeCharts(id: string): Promise<void> {
  await inExcel(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(id);
    charts.load("items/name");
    await context.sync();
    for (const chart of charts.items) chart.delete();
    await context.sync();
  });
}

async function removeAdded(plans: readonly SheetPlan[]): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = plans.map(({ sheetName }) => worksheets.getItemOrNullObject(sheetName));
    for (const sheet of added) sheet.load("id");
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
