/** The actions that write a report and highlights, and take them back. */

import type { View } from "./view";
import { ExcelFailure } from "../excel/failure";
import { clearHighlights, highlight, restoreRules, sheetsOf, type Highlights } from "../excel/lay/highlight";
import { backOf, writeReport } from "../excel/report/insertReport";
import { lookBefore, type Before } from "../excel/report/lookBefore";
import { rememberReport, rememberWriting } from "../excel/ownWrites";
import type { FoundRule } from "../excel/read/readSheet";
import { storedJson } from "../excel/storeSettings";
import type { Back, Remembered } from "../excel/report/takeBack";
import { undoReport } from "../excel/report/undoReport";
import { annualReport } from "../report/annualReport";
import { guesses } from "../report/choices/guesses";
import { highlightMarks } from "../formulas/highlightMarks";
import { highlightPlan } from "../formulas/highlightPlan";
import { NO_KEPT_WORDS, readKeptWords } from "../report/kept/keptWords";
import { REPORT_NAMES } from "../report/layout/reportNames";
import { reportSheetName } from "../report/layout/reportSheetName";
import type { HighlightPlan, SheetPlan } from "../model/sheetPlan";
import {
  mergedSettings,
  storedFrom,
  storedText,
  type Merged,
  type ReportRecord,
  type Settings,
} from "../settings/index";
import { knownOf, reviewOf, valueIn, type Known } from "./workbookFacts";
import { VERSION } from "./version";
import type { Written } from "./written";

/** Marks the missed rows: 1 round trip. */
export async function highlightMissed(view: View): Promise<Written> {
  mustHaveIndicators(view);
  const known = knownOf(view);
  const plan = highlightPlan(view.review, known.sheets);
  const { open } = marksOf(known);
  return highlighted(view, plan, await highlight(plan, open, highlightMarks, known.standing));
}

/** Takes our marks away: 1 round trip. */
export async function clearMissed(view: View): Promise<Written> {
  const done = await clearHighlights(marksOf(knownOf(view)).open, highlightMarks);
  return highlighted(view, { rules: [], skipped: [] }, done);
}

/** Our rules that can be exchanged, those left lying because their sheet is protected, and the names of these sheets. */
function marksOf({ rules, sheets }: Known) {
  const closed = sheets.filter(({ isProtected }) => isProtected);
  const isClosed = (rule: FoundRule): boolean => closed.some(({ id }) => id === rule.sheet);
  const left = rules.filter(isClosed);
  const names = closed.filter(({ id }) => left.some(({ sheet }) => sheet === id)).map(({ name }) => name);
  return { open: rules.filter((rule) => !isClosed(rule)), left, names };
}

function joined(names: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...names, ...others])];
}

/** Writes the report with its highlights and keeps the settings: 2 round trips, 1 more for the page. */
export async function writeWholeReport(view: View, now: string): Promise<Written> {
  mustHaveIndicators(view);
  const known = knownOf(view);
  const marks = marksOf(known);
  const looked = await lookBefore(known.reportSheet, marks.open, REPORT_NAMES.report, highlightMarks);
  const before = { ...looked, standing: known.standing };
  const { settings, overridden } = settingsNow(known, view.settings, before);
  const { plan, highlights } = planned(known, settings, before, now);
  const record = { rules: plan.rules, page: plan.page };
  const writing = { plan, highlights, text: storedText({ settings, report: record }) };
  const remembered = rememberedOf(known.record);
  rememberWriting(now);
  const written = await writeReport(before, writing, remembered, REPORT_NAMES.report, highlightMarks);
  rememberReport(written.sheet);
  const back = { ...backOf(before, writing, REPORT_NAMES.report), newSheet: written.sheet };
  const sheets = known.sheets.filter(({ id }) => id !== written.sheet);
  const cells = written.cells === null ? [] : [{ ...written.cells, id: written.sheet }];
  return {
    known: {
      ...known,
      sheets: [...sheets, ...cells],
      rules: [...written.rules, ...marks.left],
      stored: written.stored,
      settings,
      overridden,
      record,
      reportSheet: written.sheet,
      kept: written.cells === null ? { ...known.kept, sheet: plan.sheetName } : readKeptWords(written.cells),
    },
    settings,
    skipped: joined(highlights.skipped, marks.names),
    hasPageSetUp: written.hasPageSetUp,
    takeBack: takenBack(back, settings, { before: known.record, after: record }),
  };
}

/** How a report is taken back: made apart, so that waiting for it keeps nothing else of the workbook that was read. */
function takenBack(
  back: Back,
  written: Settings,
  { before, after }: { readonly before: ReportRecord | null; readonly after: ReportRecord },
): Written["takeBack"] {
  return (current) =>
    undoReport(withSettings(back, written, current, before), rememberedOf(before), after, highlightMarks);
}

function rememberedOf(record: ReportRecord | null): Remembered {
  return record ?? { rules: [], page: null };
}

function mustHaveIndicators(view: View): void {
  if (view.review.reading.indicators.length > 0) return;
  throw new ExcelFailure("NothingFound", "", "no indicator table in this workbook");
}

function highlighted(view: View, plan: HighlightPlan, { now, before }: Highlights): Written {
  const { left, names } = marksOf(knownOf(view));
  return {
    known: { ...knownOf(view), rules: [...now, ...left], overridden: [] },
    settings: view.settings,
    skipped: joined(plan.skipped, names),
    hasPageSetUp: true,
    takeBack: () => restoreRules(before, sheetsOf(plan, before), highlightMarks),
  };
}

/** Mine, with what others stored since they were read. */
function settingsNow(known: Known, mine: Settings, before: Before): Merged {
  if (before.stored.text === known.stored.text) return { settings: mine, overridden: [] };
  const theirs = storedFrom(storedJson(before.stored)).settings;
  return mergedSettings(known.settings, mine, theirs);
}

/** The report and the highlights of what was read; the user's words are those on the sheet this moment. */
function planned(
  known: Known,
  settings: Settings,
  before: Before,
  now: string,
): { readonly plan: SheetPlan; readonly highlights: HighlightPlan } {
  const reviewed = reviewOf(known, settings);
  const names = before.sheetNames.filter((name) => name !== before.report?.cells.name);
  const guessed = guesses(reviewed, names, known.readAt);
  const kept = before.report === null ? NO_KEPT_WORDS : readKeptWords(before.report.cells);
  const year = settings.report.year ?? guessed.year;
  const plan = annualReport(reviewed, settings.report, kept, {
    sheetName:
      before.report?.cells.name ?? reportSheetName(before.sheetNames, year, reviewed.reading.language),
    now,
    version: VERSION,
    guesses: guessed,
    valueAt: valueIn(known.sheets),
  });
  return { plan, highlights: highlightPlan(reviewed, known.sheets) };
}

/** Taking a report back takes no choice back that was made since. */
function withSettings(back: Back, written: Settings, current: Settings, record: ReportRecord | null): Back {
  if (current === written) return back;
  const stored = {
    text: storedText({ settings: current, report: record }),
    chunks: back.before.stored.chunks,
  };
  return { ...back, before: { ...back.before, stored } };
}
