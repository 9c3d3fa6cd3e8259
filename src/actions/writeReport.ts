/** The action that writes a report, with its highlights, and how it is taken back. */

import type { Note, View } from "./view";
import type { PagePart } from "../excel/report/finishPage";
import type { WorkbookBefore } from "../excel/report/captureWorkbook";
import { looksBeside, type Known } from "../excel/report/oldPage";
import { ReportTransaction } from "../excel/report/reportTransaction";
import type { OwnWrites } from "../excel/ownWrites";
import { canBeStored, parseStored } from "../excel/storeSettings";
import { packState } from "../settings/rememberedFigures";
import { figuresState } from "../comparing/figuresState";
import type { FiguresState } from "../model/figuresState";
import type { Remembered } from "../excel/report/takeBack";
import { annualPage } from "../report/annualReport";
import { guessChoices } from "../report/choices/guesses";
import { highlightMarks } from "../formulas/highlightMarks";
import { NO_KEPT_WORDS } from "../report/kept/keptWords";
import { knownBeside } from "../report/kept/knownBeside";
import { withoutOwnSentences } from "../report/ownSentences";
import { REPORT_NAMES } from "../report/layout/reportNames";
import { reportSheetName } from "../report/layout/reportSheetName";
import type { HighlightPlan, SheetPlan } from "../model/sheetPlan";
import { serialize, type ReportRecord, type Settings } from "../settings/index";
import { mergeSettings, type Merged } from "../settings/merge";
import { parseStoredSettings } from "../settings/fromUnknown";
import {
  asShortAsNeeded,
  mergeNames,
  sortMarks,
  mustHaveIndicators,
  planMarks,
  listUnmarkedSheets,
  withRulesSeen,
} from "./markMissed";
import { readAndJudge, valueIn } from "./judgedCells";
import { asReportPage } from "./reportPage";
import type { ReportPage, WorkbookFacts } from "./workbookFacts";
import { keptIn, mustNotReplace } from "./typedOver";
import { VERSION } from "./version";
import type { Written } from "./written";

/**
 * Writes the report with its highlights and keeps the settings: 2 round trips, 1 more for the page. Throws TypedOver, with nothing written,
 * where a person typed over cells of ours that are not kept as their words.
 */
export async function writeWholeReport(view: View, by: WritingManner): Promise<Written> {
  mustHaveIndicators(view);
  const known = await withRulesSeen(view.facts);
  return asShortAsNeeded(view.review, known, (longest) => writeOnce(view, known, by, longest));
}

/** How a report is written. */
export interface WritingManner {
  /** ISO time. */
  readonly now: string;
  readonly own: OwnWrites;
  /** Cells a person typed over and gave up, as the refusal named them. */
  readonly replacing: string | null;
  /** Sentences of theirs that are to be ours again. */
  readonly restoring: readonly string[];
}

async function writeOnce(
  view: View,
  known: WorkbookFacts,
  { own, ...by }: WritingManner,
  longest?: number,
): Promise<Written> {
  const marks = sortMarks(known, { areLaid: true });
  const report = await ReportTransaction.capture(
    { sheet: known.reportSheet, rules: marks.open, standing: known.standing },
    toRemembered(known.record),
    { name: REPORT_NAMES.report, marks: highlightMarks, own },
  );
  const { settings, overridden } = settingsNow(known, view.settings, report.before);
  const planned = planWriting(view, known, settings, { ...by, before: report.before, longest });
  const { plan, highlights, unmarked, state, isKnown } = planned;
  const record = withFigures(plan, settings, state, known.record?.figures ?? []);
  const writing = { plan, highlights, text: serialize({ settings, report: record }) };
  own.rememberWriting(by.now);
  const written = await report.write(writing, isKnown);
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
      page: written.cells === null ? renamePage(known.page, plan.sheetName) : asReportPage(written.cells),
    },
    settings,
    skipped: mergeNames(highlights.skipped, marks.names),
    unmarked,
    notes: listNotes(written.refused, written.stored.text === writing.text),
    takeBack: makeTakeBack(report, settings, { before: known.record, after: record }),
  };
}

/** Of the page just written, where Excel gave none of its cells. */
function renamePage(page: ReportPage | null, sheet: string): ReportPage {
  return { memory: null, cells: null, ...page, sheet };
}

/** The record with what the report is written from, and what it was written from before: as much of it as the workbook can hold. */
function withFigures(
  { rules, page }: SheetPlan,
  settings: Settings,
  state: FiguresState,
  earlier: readonly unknown[],
): ReportRecord {
  const laid: ReportRecord = { rules, page, ...(settings.report.charts === true ? { charts: true } : {}) };
  const packed = packState(state);
  const rowsIn = (one: unknown): string => JSON.stringify((one as { readonly rows?: unknown }).rows ?? null);
  const others = earlier.filter((one) => rowsIn(one) !== rowsIn(packed));
  const tries = [[packed, ...others.slice(0, 1)], [packed]].map((figures) => ({ ...laid, figures }));
  return tries.find((record) => canBeStored(serialize({ settings, report: record }))) ?? laid;
}

/** What is missing of the page, in the user's terms; where it is shown is seen by itself. */
function listNotes(refused: readonly PagePart[], isStored: boolean): readonly Note[] {
  const missing = (...parts: PagePart[]): boolean => refused.some((part) => parts.includes(part));
  return [
    ...(missing("calculated") ? ["notCalculated" as const] : []),
    ...(missing("rules", "bars", "heights") ? ["looksRefused" as const] : []),
    ...(missing("print", "paper") ? ["noPageSetUp" as const] : []),
    ...(isStored ? [] : ["settingsNotStored" as const]),
  ];
}

/** How a report is taken back: made apart, so that waiting for it keeps nothing else of the workbook that was read. */
function makeTakeBack(
  report: ReportTransaction,
  written: Settings,
  { before, after }: { readonly before: ReportRecord | null; readonly after: ReportRecord },
): Written["takeBack"] {
  // Taking a report back takes no choice back that was made since.
  return (current) =>
    report.undo(after, current === written ? null : serialize({ settings: current, report: before }));
}

function toRemembered(record: ReportRecord | null): Remembered {
  return record ?? { rules: [], page: null };
}

/** Mine, with what others stored since they were read. */
function settingsNow(known: WorkbookFacts, mine: Settings, before: WorkbookBefore): Merged {
  if (before.stored.text === known.stored.text) return { settings: mine, overridden: [] };
  const theirs = parseStoredSettings(parseStored(before.stored)).settings;
  return mergeSettings(known.settings, mine, theirs);
}

interface Writing extends Omit<WritingManner, "own"> {
  readonly before: WorkbookBefore;
  readonly longest: number | undefined;
}

/** The report and the highlights of what was read; the user's words are those on the sheet this moment. */
function planWriting(
  view: View,
  known: WorkbookFacts,
  settings: Settings,
  { before, now, longest, replacing, restoring }: Writing,
): {
  readonly plan: SheetPlan;
  readonly highlights: HighlightPlan;
  readonly unmarked: readonly string[];
  readonly state: FiguresState;
  readonly isKnown: Known;
} {
  const reviewed = readAndJudge(known, settings, view);
  const names = before.sheetNames.filter((name) => name !== before.report?.cells.name);
  const guessed = guessChoices(reviewed, names, known.readAt, settings.report);
  const kept = withoutOwnSentences(before.report === null ? NO_KEPT_WORDS : keptIn(before.report), restoring);
  const year = settings.report.year ?? guessed.year;
  const { plan, typed } = annualPage(reviewed, settings.report, kept, {
    sheetName:
      before.report?.cells.name ??
      reportSheetName(before.sheetNames, year, reviewed.reading.language, reviewed.period),
    now,
    version: VERSION,
    guesses: guessed,
    valueAt: valueIn(known.sheets),
  });
  const highlights = planMarks(reviewed, known, longest);
  const { report } = before;
  // A person's note beside the page is none of its hints typed over: writing refuses to cover it (excel/report/oldPage).
  const overOurs = typed.filter(
    (cell) => cell.isBeside !== true || (report !== null && looksBeside(report, plan, cell)),
  );
  mustNotReplace(overOurs, replacing);
  return {
    plan,
    highlights,
    unmarked: listUnmarkedSheets(reviewed, known),
    state: figuresState(reviewed, settings.judging, now),
    isKnown: knownBeside(kept),
  };
}
