/** WHAT THE ADD-IN DOES, a handful of functions: read → judge → plan → write. Read this file first. */

import { writes } from "./actions/fetched";
import { knownOf, valueIn } from "./actions/known";
import { noteSkipped, Session } from "./actions/session";
import { stored } from "./actions/storing";
import type { Written } from "./actions/writing";
import { markToOpen } from "./excel/opening";
import { selectCell, selectedBlock } from "./excel/selectCell";
import { watchWorkbook } from "./excel/watchWorkbook";
import { memoryIn } from "./report/memory";
import { REPORT_NAMES } from "./report/reportNames";
import type { CellRef, CellBlock } from "./indicators/cells";
import type { Review } from "./indicators/assessment";
import type { Guesses } from "./report/guesses";
import type { Narrative } from "./report/narrative";
import type { ReportStatus } from "./report/staleness";
import type { Settings } from "./settings";

export type { Guesses, Narrative, ReportStatus };
export { fetchWrites } from "./actions/fetched";
export { resultOf } from "./actions/result";
export { officeReady } from "./excel/inExcel";
export { ExcelFailure, type FailureCode } from "./excel/failure";

/** Everything the pane shows, at one moment. A new one replaces it; it is never changed. */
export interface View {
  /** ISO time of reading. */
  readonly readAt: string;
  readonly settings: Settings;
  readonly review: Review;
  /** All sheets, in order, with what they hold. */
  readonly sheets: readonly {
    readonly name: string;
    readonly indicators: number;
    readonly isReport: boolean;
    readonly hidden: boolean;
  }[];
  /** For each table with several target columns: the headline each would give. */
  readonly targetHeadlines: readonly {
    readonly table: string;
    readonly column: number;
    readonly met: number;
    readonly total: number;
  }[];
  readonly guesses: Guesses;
  readonly narrative: Narrative;
  readonly report: ReportStatus | null;
  readonly isHighlighted: boolean;
  /** True when nothing at all was stored in this workbook before: first run. */
  readonly isFirstRun: boolean;
  readonly canUndo: boolean;
  /** Names of sheets Excel would not give the contents of: a table in them is not seen. */
  readonly unread: readonly string[];
  /** Stored choices that could not be used, damaged or of another version: where they stand. */
  readonly lost: readonly string[];
  /** Choices this action and another person's had made differently, one giving way: as in Merged of settings. */
  readonly overridden: readonly string[];
  /** Excel opens the pane by itself with this workbook: never but by a person's choice, as those without the add-in are shown an error. */
  readonly opensByItself: boolean;
  /** What was just done was done, but Excel did not let the workbook be read again: the rest of this is from before. */
  readonly isBehind: boolean;
}

/** What happened, for the status line. */
export interface Done {
  readonly view: View;
  /** Sheets skipped because they are protected, if any. */
  readonly skipped: readonly string[];
  /** Something that did not come with the rest, e.g. page set-up on an old Excel. */
  readonly notes: readonly ("noPageSetUp" | "sheetsSkipped" | "settingsNotStored")[];
}

/** The add-in's actions. The pane takes them as a property; tests give others. Failures are thrown as ExcelFailure only. */
export interface Actions {
  /** Reads the workbook: 2 round trips. */
  read(): Promise<View>;
  /** Applies new settings to what was read (no reading again) and stores them: 1 round trip. */
  choose(view: View, settings: Settings): Promise<View>;
  /** The same without storing, and without a trip: what the view would be. */
  tryOut(view: View, settings: Settings): View;
  /** Whether Excel shall open the pane by itself with this workbook: 1 round trip. */
  openByItself(view: View, opens: boolean): Promise<View>;
  /** Marks the missed rows: 1 round trip. */
  highlight(view: View): Promise<Done>;
  /** Takes exactly our marks away: 1 round trip. */
  clearHighlights(view: View): Promise<Done>;
  /** Inserts or rewrites the report sheet and shows it, highlights included: 2 round trips (one more for page set-up). */
  createReport(view: View): Promise<Done>;
  /** Takes back the last report and highlights. */
  undo(): Promise<View>;
  /** Asked first: fills empty attainment and verdict cells of the source tables with formulas. */
  fillColumns(view: View): Promise<Done & { readonly filled: number }>;
  /** Shows a cell. */
  select(cell: CellRef): Promise<void>;
  /** The block the user has selected, as a table to add. */
  selectedBlock(): Promise<CellBlock>;
  /** A sample table in a new sheet of an empty workbook. */
  insertSample(): Promise<View>;
  /**
   * Tells of edits (co-authors' too) until stopped: of cells not edited before since the last reading, 0 for any other change;
   * and of a report written or rewritten by someone else, the ribbon's button included. Never writes.
   */
  watch(changed: (cells: number) => void, reported: () => void): Promise<() => void>;
}

const REPORT_SIGNS = {
  report: REPORT_NAMES.report,
  memory: REPORT_NAMES.memory,
  writtenAt: (memory: string) => memoryIn(memory)?.at ?? null,
};

/** The actions on the workbook at hand. */
export function createActions(now: () => string = () => new Date().toISOString()): Actions {
  const session = new Session(now);
  return {
    read: () => session.read(),
    choose: async (view, settings) => {
      const kept = await stored(knownOf(view), settings);
      return session.show(kept.known, kept.settings);
    },
    tryOut: (view, settings) => session.shown(knownOf(view), settings),
    openByItself: async (view, opens) => {
      await markToOpen(opens);
      return session.show({ ...knownOf(view), opensByItself: opens }, view.settings);
    },
    highlight: (view) => written(session, view, (all, seen) => all.highlightMissed(seen)),
    clearHighlights: (view) => written(session, view, (all, seen) => all.clearMissed(seen)),
    createReport: (view) => written(session, view, (all, seen) => all.writeWholeReport(seen, now())),
    undo: () => session.undo(),
    fillColumns: (view) => filledColumns(session, view),
    select: selectCell,
    selectedBlock,
    insertSample: async () => {
      const { insertSheet, removeSheet, samplePlan } = await writes();
      const { sheets } = knownOf(await session.read());
      const names = sheets.map(({ name }) => name);
      const ids = sheets.map(({ id }) => id);
      const added = await insertSheet(samplePlan(names), ids);
      session.takenBackBy(() => removeSheet(added));
      return session.readAgain();
    },
    watch: (changed, reported) => watchWorkbook({ changed, reported }, REPORT_SIGNS),
  };
}

/** The ribbon's one click: reads, judges, highlights, inserts the report and shows it. 5 round trips. */
export async function oneClick(actions: Actions = createActions()): Promise<Done> {
  return actions.createReport(await actions.read());
}

type Writes = Awaited<ReturnType<typeof writes>>;

async function written(
  session: Session,
  view: View,
  write: (all: Writes, view: View) => Promise<Written>,
): Promise<Done> {
  const all = await writes();
  return session.done(await session.withoutProtected(view, (seen) => write(all, seen)));
}

async function filledColumns(session: Session, view: View): ReturnType<Actions["fillColumns"]> {
  const { emptyFilledCells, fillEmptyCells, fillingsOf, protectedTables } = await writes();
  const { filled, skipped } = await session.withoutProtected(view, async (seen) => {
    const { sheets } = knownOf(seen);
    const fillings = fillingsOf(seen.review, sheets, valueIn(sheets));
    return { filled: await fillEmptyCells(fillings), skipped: protectedTables(seen.review) };
  });
  if (filled.length > 0) session.takenBackBy(() => emptyFilledCells(filled));
  return { view: await session.readAgain(), skipped, notes: noteSkipped(skipped), filled: filled.length };
}
