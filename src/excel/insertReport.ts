/** Inserts our report sheet or rewrites it in place. */

import type { SheetCells } from "../indicators/cells";
import type { HighlightPlan, PagePlan, PlanRule, SheetPlan } from "../report/sheetPlan";
import { addressOf } from "./address";
import { ExcelFailure } from "./failure";
import { findOurs, queueAddresses, queueHighlights, type LaidRule, type Marks } from "./highlight";
import { inExcel, unlessRefused } from "./inExcel";
import { extentOf, layPlan, rangeOf } from "./layPlan";
import { contentsOf, NO_CONTENTS, queueSheet, sheetCells, type FoundRule } from "./readSheet";
import { layPage } from "./setUpPage";
import { clearArea, layNames, queueSnapshot, type SheetSnapshot } from "./snapshot";
import { queueStoring, storedIn, type StoredText } from "./storeSettings";
import { takeBack, type Back } from "./takeBack";

/** The workbook as it was before a report was written: what that may change, and no more. */
export interface Before {
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
  readonly activeSheet: string;
  /** The report sheet that was there. */
  readonly report: SheetSnapshot | null;
  readonly rules: readonly LaidRule[];
  readonly stored: StoredText;
  /** Ids of all rules by formula that stood at the last reading, anyone's: what is not among them and says nothing is half-made. */
  readonly standing?: readonly string[];
}

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
  /** The report as it now stands; null where page set-up was refused. */
  readonly cells: SheetCells | null;
}

/**
 * What the writing needs to know and may have to restore, in 1 round trip. `reportSheet` is Excel's id of the report to rewrite.
 * Throws StructureProtected where no sheet can be added, AccessDenied where the report sheet is protected: nothing is written then.
 */
export async function lookBefore(
  reportSheet: string | null,
  ours: readonly FoundRule[],
  reportName: string,
  marks: Marks,
): Promise<Before> {
  const { isStructureProtected, ...before } = await unlessRefused(
    () => look(reportSheet, ours, reportName),
    ["ItemNotFound"],
    // A rule or the report is not where it was read. A report that is gone is written anew.
    async () => {
      const [there, rules] = [
        await isThere(reportSheet),
        await findOurs(
          ours.map(({ sheet }) => sheet),
          marks,
        ),
      ];
      return look(there ? reportSheet : null, rules, reportName);
    },
  );
  if (before.report === null && isStructureProtected) {
    throw new ExcelFailure("StructureProtected", "", "sheets cannot be added to this workbook");
  }
  if (before.report?.cells.isProtected === true) {
    throw new ExcelFailure("AccessDenied", "", before.report.cells.name);
  }
  return before;
}

/**
 * Writes everything in 1 round trip and sets up the page in 1 more. Where the Excel at hand refuses page set-up the rest stands;
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
  const cells = await unlessRefused(
    () => setUpPage(written.sheet, writing.plan.page, reportName),
    "any",
    async () => null,
  );
  return { ...written, hasPageSetUp: cells !== null, cells };
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

async function look(
  reportSheet: string | null,
  ours: readonly FoundRule[],
  reportName: string,
): Promise<Before & { readonly isStructureProtected: boolean }> {
  return inExcel(async (context) => {
    const { worksheets, protection, settings } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name");
    active.load("id");
    protection.load("protected");
    settings.load("items/key,items/value");
    const report = reportSheet === null ? null : queueSnapshot(worksheets.getItem(reportSheet), reportName);
    const rules = queueAddresses(context, ours);
    await context.sync();
    return {
      sheetNames: worksheets.items.map(({ name }) => name),
      sheetIds: worksheets.items.map(({ id }) => id),
      activeSheet: active.id,
      report: report?.() ?? null,
      rules: rules(),
      stored: storedIn(settings),
      isStructureProtected: protection.protected,
    };
  });
}

async function isThere(sheet: string | null): Promise<boolean> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    return worksheets.items.some(({ id }) => id === sheet);
  });
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
    layPlan(sheet, writing.plan);
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
