/** How a report sheet of ours is inserted, or rewritten in place (reportTransaction has the order). */

import type { CellValue, SheetCells } from "../../model/cells";
import type { HighlightPlan, SheetPlan } from "../../model/sheetPlan";
import { queueHighlights } from "../lay/highlight";
import { bareArea, breakSeal, clearRest, layNames, listNames } from "../lay/exchangePage";
import { inExcel, unlessRefused } from "../inExcel";
import { getBlockRange } from "../lay/blockRange";
import { layPlan, layValues, valuesInParts } from "../lay/layPlan";
import { isLong, planExtent } from "../lay/planExtent";
import { layFormats, numberFormats } from "../lay/planFormats";
import type { WorkbookBefore } from "./captureWorkbook";
import { type Contents, isAnswered, NO_CONTENTS, sheetCells, type FoundRule } from "../read/readSheet";
import { areMisread } from "../lay/numberFormats";
import { layParts, listPageParts, type PagePart } from "./finishPage";
import { coverBoth } from "./oldPage";
import type { SheetSnapshot } from "./snapshot";
import { thisExcel } from "../thisExcel";
import { canBeStored, queueStoring } from "../storeSettings";
import type { StoredText } from "../../model/storedText";
import type { Back } from "./takeBack";

/** What is written: the report, the highlights, our settings, all in one batch. */
export interface ReportWriting {
  readonly plan: SheetPlan;
  readonly highlights: HighlightPlan;
  /** null: our settings stay as they are. */
  readonly text: string | null;
  /** Left out: it is shown. */
  readonly isShown?: boolean;
}

export interface WrittenReport {
  /** Excel's id of the report sheet. */
  readonly sheet: string;
  readonly rules: readonly FoundRule[];
  readonly stored: StoredText;
  /** What this Excel would not do once the report stood. */
  readonly refused: readonly PagePart[];
  /** The report as it now stands; null where Excel would not let it be read, or it is too large to be read at once. */
  readonly cells: SheetCells | null;
}

/** What taking this writing back needs, but for the added sheet and the highlights it laid. */
export function captureForUndo(
  before: WorkbookBefore,
  writing: ReportWriting,
  reportName: string,
): Omit<Back, "newSheet" | "laid"> {
  return {
    before,
    covers: planExtent(writing.plan),
    highlighted: writing.highlights.rules.map(({ sheet }) => sheet),
    reportName,
    seal: writing.plan.seal,
    isReport: writing.text !== null,
    line: writing.plan.styles.find(({ style }) => style.borders !== undefined)?.style.borders?.color ?? null,
  };
}

/** All that must stand or fall together: 1 round trip, thousands of indicators in as many as they need. */
export async function layReport(
  before: WorkbookBefore,
  writing: ReportWriting,
): Promise<Omit<WrittenReport, "refused" | "cells">> {
  return inExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const ids = new Map(before.sheetNames.map((name, at) => [name, before.sheetIds[at] ?? ""]));
    const rules = queueHighlights(context, writing.highlights, before.rules, ids);
    const sheet = queueReportSheet(worksheets, before.report, writing.plan);
    sheet.load("id");
    const parts = valuesInParts(writing.plan.values);
    for (const part of parts.slice(0, -1)) {
      layValues(sheet, part);
      await context.sync();
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
    }
    layValues(sheet, parts.at(-1) ?? []);
    if (before.report !== null) queueRest(sheet, before.report, writing.plan);
    layPlan(sheet, writing.plan, []);
    const { text } = writing;
    const isStored = text !== null && canBeStored(text);
    const stored = isStored ? queueStoring(context, text, before.stored) : before.stored;
    if (writing.isShown !== false) {
      sheet.activate();
      getBlockRange(sheet, writing.plan.select).select();
    }
    await context.sync();
    return { sheet: sheet.id, rules: rules(), stored };
  });
}

/**
 * The sheet, ready for the new values: a new one, added by name, as naming it afterwards would cost the user's undo list, and at once named ours, so
 * that what is half written is known; or the old one, bare but with its words, which one action exchanges for the new ones.
 */
function queueReportSheet(
  worksheets: Excel.WorksheetCollection,
  report: SheetSnapshot | null,
  plan: SheetPlan,
): Excel.Worksheet {
  if (report === null) {
    const sheet = worksheets.add(plan.sheetName);
    layNames(sheet, listNames(plan), [], null);
    return sheet;
  }
  const sheet = worksheets.getItem(report.id);
  bareArea(sheet, coverBoth(report, plan));
  breakSeal(sheet, report.names, plan.seal);
  return sheet;
}

/** Once the new values stand: what is left of the old page goes, and the names move to where the blocks are now. */
function queueRest(sheet: Excel.Worksheet, report: SheetSnapshot, plan: SheetPlan): void {
  const extent = planExtent(plan);
  const whole = coverBoth(report, plan);
  clearRest(sheet, whole, extent.rows);
  const beyond = { ...whole, column: extent.columns, columns: whole.columns - extent.columns };
  if (beyond.columns > 0) clearRest(sheet, beyond, 0);
  layNames(sheet, listNames(plan), report.names, plan.seal);
}

/** What may be refused: 1 round trip, a part each where it is. */
export async function finishReport(
  key: string,
  { plan, isShown }: ReportWriting,
  reportName: string,
  before: SheetSnapshot | null,
): Promise<Pick<WrittenReport, "refused" | "cells">> {
  const page = { key, plan, reportName, before };
  const { refused, answer } = await layParts(key, listPageParts(plan, isShown), (sheet) =>
    queueReport(sheet, page),
  );
  if (answer === null || !areMisread(answer, numberFormats(plan))) return { refused, cells: answer };
  thisExcel().takesLocalFormats = true;
  const mended = await unlessRefused(
    () => mendNumberFormats(page),
    "any",
    async () => answer,
  );
  return { refused, cells: mended };
}

/** Lays the number formats again, now as this Excel takes them. */
async function mendNumberFormats(page: WrittenPage): Promise<SheetCells> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(page.key);
    layFormats(sheet, page.plan);
    const answer = queueReport(sheet, page);
    await context.sync();
    return answer();
  });
}

/** A page that stands, and what it stands in the place of. */
interface WrittenPage {
  /** Excel's id of its sheet. */
  readonly key: string;
  readonly plan: SheetPlan;
  readonly reportName: string;
  readonly before: SheetSnapshot | null;
}

/**
 * Words and figures as they now stand: the page is never read as input, so formats and types of its cells are not asked for, nor how
 * cells are shown but in the columns that have number formats: elsewhere the value itself is what is shown. What the sheet is called, and its names, were laid just now.
 */
function queueReport(
  sheet: Excel.Worksheet,
  { key, plan, reportName, before }: WrittenPage,
): () => SheetCells {
  const used = sheet.getUsedRange(true);
  const columns = isLong(plan) ? formattedColumns(plan) : null;
  const { rows } = planExtent(plan);
  const shown = columns === null ? used : sheet.getRangeByIndexes(0, columns.first, rows, columns.count);
  used.load(columns === null ? "rowIndex,columnIndex,values,text" : "rowIndex,columnIndex,values");
  if (columns !== null) shown.load("text");
  return () => {
    const { rowIndex: row, columnIndex: column } = used;
    const values = used.values as CellValue[][];
    const isWhole = isAnswered(values) && isAnswered(shown.text);
    const [down, left] = columns === null ? [0, 0] : [row, column - columns.first];
    const textAt = (at: number, across: number, value: CellValue): string =>
      shown.text[at + down]?.[across + left] ?? String(value);
    const contents = (): Contents => ({
      ...NO_CONTENTS,
      row,
      column,
      values,
      text: values.map((line, at) => line.map((value, across) => textAt(at, across, value))),
    });
    const entry = { id: key, name: plan.sheetName, visibility: "Visible", isProtected: false, tables: [] };
    const facts = { protection: null, names: { items: listNames(plan) }, rules: null };
    const cells = sheetCells(entry, isWhole ? contents() : NO_CONTENTS, facts, reportName);
    return { ...cells, visibility: before?.cells.visibility ?? cells.visibility };
  };
}

/** The printed columns from the first to the last that has a number format; null where none has. */
function formattedColumns({
  styles,
  page,
}: SheetPlan): { readonly first: number; readonly count: number } | null {
  const blocks = styles.flatMap((one) => (one.style.numberFormat === undefined ? [] : one.blocks));
  const printed = blocks.filter(({ column }) => column < page.printArea.columns);
  if (printed.length === 0) return null;
  const first = printed.reduce((least, { column }) => Math.min(least, column), Infinity);
  const end = printed.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  return { first, count: end - first };
}
