/** Inserts our report sheet or rewrites it in place. */

import type { SheetCells } from "../indicators/cells";
import type { HighlightPlan, PagePlan, PlanRule, SheetPlan } from "../report/sheetPlan";
import { addressOf } from "./address";
import { queueHighlights, type Marks } from "./highlight";
import { inExcel, unlessRefused } from "./inExcel";
import { extentOf, layPlan, layValues, rangeOf, valuesInParts } from "./layPlan";
import type { Before } from "./lookBefore";
import { contentsOf, NO_CONTENTS, queueSheet, sheetCells, type FoundRule } from "./readSheet";
import { layPage } from "./setUpPage";
import { clearArea, layNames, type SheetSnapshot } from "./snapshot";
import { queueStoring, type StoredText } from "./storeSettings";
import { takeBack, type Back } from "./takeBack";

/** What is written: the report, the highlights, our settings, all in one batch. */
export interface Writing {
  readonly plan: SheetPlan;
  readonly highlights: HighlightPlan;
  readonly text: string;
}

/** What a report sheet cannot be asked for but is remembered. */
export interface Remembered {
  readonly rules: readonly PlanRule[];
  readonly page: PagePlan | null;
}

export interface Written {
  /** Excel's id of the report sheet. */
  readonly sheet: string;
  readonly rules: readonly FoundRule[];
  readonly stored: StoredText;
  readonly hasPageSetUp: boolean;
  /** The report as it now stands; null where page set-up was refused, or a report of thousands of indicators is too large to read at once. */
  readonly cells: SheetCells | null;
}

/**
 * Writes everything in 1 round trip (thousands of indicators in as many as they need) and sets up the page in 1 more. Where the Excel at hand refuses page set-up the rest stands;
 * on any other refusal everything is put back as it was, and the refusal is thrown.
 */
export async function writeReport(
  before: Before,
  writing: Writing,
  remembered: Remembered,
  reportName: string,
  marks: Marks,
): Promise<Written> {
  const written = await unlessRefused(
    () => writeAtOnce(before, writing),
    "any",
    async (failure) => {
      const back = { ...backOf(before, writing, reportName), newSheet: writing.plan.sheetName };
      await unlessRefused(
        () => takeBack(back, remembered, marks),
        "any",
        async () => [],
      );
      throw failure;
    },
  );
  const page = await unlessRefused<Pick<Written, "hasPageSetUp" | "cells">>(
    async () => ({
      hasPageSetUp: true,
      cells: await setUpPage(written.sheet, writing.plan.page, reportName),
    }),
    "any",
    // Only the answer was too large: the page is set up.
    async ({ code }) => ({ hasPageSetUp: code === "ResponsePayloadSizeLimitExceeded", cells: null }),
  );
  return { ...written, ...page };
}

/** What taking this writing back needs, but for the added sheet. */
export function backOf(before: Before, writing: Writing, reportName: string): Omit<Back, "newSheet"> {
  return {
    before,
    covers: extentOf(writing.plan),
    highlighted: writing.highlights.rules.map(({ sheet }) => sheet),
    reportName,
  };
}

async function writeAtOnce(
  before: Before,
  writing: Writing,
): Promise<Omit<Written, "hasPageSetUp" | "cells">> {
  return inExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const rules = queueHighlights(context, writing.highlights, before.rules);
    const sheet = queueReportSheet(worksheets, before.report, writing.plan);
    sheet.load("id");
    // First of all, so that what is half written is known as ours.
    queueNames(sheet, writing.plan, before.report);
    const parts = valuesInParts(writing.plan.values);
    for (const part of parts.slice(0, -1)) {
      layValues(sheet, part);
      await context.sync();
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
    }
    layPlan(sheet, writing.plan, parts.at(-1));
    const stored = queueStoring(context, writing.text, before.stored);
    sheet.activate();
    rangeOf(sheet, writing.plan.select).select();
    await context.sync();
    return { sheet: sheet.id, rules: rules(), stored };
  });
}

/** The old report emptied, or a new sheet: added by name, as naming it afterwards would cost the user's undo list. */
function queueReportSheet(
  worksheets: Excel.WorksheetCollection,
  report: SheetSnapshot | null,
  plan: SheetPlan,
): Excel.Worksheet {
  if (report === null) return worksheets.add(plan.sheetName);
  const sheet = worksheets.getItem(report.id);
  const [old, extent] = [report.area, extentOf(plan)];
  clearArea(sheet, {
    row: 0,
    column: 0,
    rows: Math.max(old.row + old.rows, extent.rows),
    columns: extent.columns,
  });
  return sheet;
}

function queueNames(sheet: Excel.Worksheet, plan: SheetPlan, report: SheetSnapshot | null): void {
  const quoted = `'${plan.sheetName.replaceAll("'", "''")}'!`;
  const names = plan.names.map(({ name, block }) => ({
    name,
    formula: `=${quoted}${addressOf(block).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
  }));
  layNames(sheet, names, ownNames(report, plan));
}

/** Names a former report of ours put on the sheet; the user's own stay. */
function ownNames(report: SheetSnapshot | null, plan: SheetPlan): string[] {
  const ours = (name: string): boolean =>
    name.startsWith("ChiTieu_") || plan.names.some((planned) => planned.name === name);
  return (report?.names ?? []).map(({ name }) => name).filter(ours);
}

async function setUpPage(key: string, page: PagePlan, reportName: string): Promise<SheetCells> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    layPage(sheet, page);
    const queued = queueSheet(sheet, false);
    sheet.load("id,name,visibility");
    await context.sync();
    const { id, name, visibility } = sheet;
    return sheetCells(
      { id, name, visibility, tables: [] },
      contentsOf(queued) ?? NO_CONTENTS,
      queued.facts,
      reportName,
    );
  });
}
