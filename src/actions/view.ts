/** What the pane sees of a workbook, and what it can do. Types only: nothing here runs. */

import type { StateComparison } from "../comparing/comparison";
import type { Review } from "../model/assessment";
import type { CellBlock, CellRef } from "../model/cells";
import type { FiguresState } from "../model/figuresState";
import type { Language } from "../model/language";
import type { SelfCheck } from "../model/selfcheck";
import type { WordCopy } from "../report/wordCopy";
import type { Settings } from "../settings";
import type { ChangeKind } from "../text/comparing";
import type { Refusal } from "../units/unitFile";
import type { Decisions, Finding, RefusalCode } from "../model/wordUpdate";
import type { Pointed } from "../excel/watchWorkbook";
import type { Trace } from "../model/trace";
import type { ChartsKept } from "./charts/chartsPlace";
import type { UnitsActions } from "./units/unitsActions";
import type { WorkbookFacts } from "./workbookFacts";

/** What the figures can be compared with. */
export type ComparisonSource =
  /** What the report remembers: 0 of its last writing, 1 of one before that had other figures. */
  | { readonly kind: "report"; readonly index: number; readonly at: string }
  | { readonly kind: "sheet"; readonly name: string }
  /** Another workbook, as it was read. */
  | { readonly kind: "file"; readonly name: string; readonly state: FiguresState };

/** A chosen workbook: something to compare with, or why it is not. */
export type OtherWorkbook =
  | { readonly kind: "source"; readonly source: ComparisonSource }
  | { readonly kind: "refused"; readonly code: Refusal };

/** A comparison in words, and what a sheet of it is made from. */
export interface Compared {
  readonly source: ComparisonSource;
  readonly comparison: StateComparison;
  readonly sentence: string;
  readonly reckoning: readonly string[];
  readonly isSameTime: boolean;
  /** By what changed, in their order; empty parts left out. */
  readonly parts: readonly { readonly change: ChangeKind; readonly rows: readonly ShownChange[] }[];
}

/** One row of a comparison as it is read. */
export interface ShownChange {
  readonly name: string;
  readonly unit: string | null;
  readonly before: string;
  readonly now: string;
  readonly difference: string | null;
  readonly verdictBefore: string;
  readonly verdictNow: string;
  readonly planChanged: boolean;
  readonly verdictChanged: boolean;
  readonly notes: readonly string[];
  /** Where its name stands; null of a row that is gone. */
  readonly cell: CellRef | null;
}

/** The report sheet in the workbook. */
export interface ReportStatus {
  readonly sheet: string;
  /** When it was last written, ISO; null when unknown. */
  readonly writtenAt: string | null;
}

/** Everything the pane shows, at one moment. A new one replaces it; it is never changed. */
export interface View {
  /** What it was made from: the actions' own, no screen asks it. */
  readonly facts: WorkbookFacts;
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
  /** The report sheet in the workbook, if there is one; what it says and whether it fits is `previewReport`'s. */
  readonly report: ReportStatus | null;
  /** What the figures can be compared with, the likeliest first. */
  readonly comparable: readonly ComparisonSource[];
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

/** Something that did not come with the rest: text/ has a sentence for each. */
export type Note =
  | "noPageSetUp"
  /** Colours by rule, bars or heights of the report. */
  | "looksRefused"
  /** The report's formulas may show old results. */
  | "notCalculated"
  | "sheetsSkipped"
  /** Said of `unmarked` where they cannot be named. */
  | "rulesUnread"
  | "settingsNotStored"
  /** The sheet of charts, wanted with the report, is not as it would be: see its part of the report's tab. */
  | "chartsLeft";

/** What happened, for the status line. */
export interface Done {
  readonly view: View;
  /** Sheets skipped because they are protected, if any. */
  readonly skipped: readonly string[];
  /** Sheets Excel does not list the conditional formats of: not marked, and marks of before may still lie there. */
  readonly unmarked: readonly string[];
  readonly notes: readonly Note[];
}

/** What filling did. */
export interface FillingDone extends Done {
  /** How many cells. */
  readonly filled: number;
  /** Names of sheets with Excel tables that were left: Excel would have spread each formula over its whole column. */
  readonly inTables: readonly string[];
}

/** A file to be saved by the person, or chosen by them. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person's Word file would become; nothing is written yet. `renew` makes a new file, theirs stays as it is. */
export type WordUpdate =
  | {
      readonly kind: "compared";
      readonly findings: readonly Finding[];
      readonly renew: (decisions: Decisions) => NamedFile;
    }
  | { readonly kind: "refused"; readonly code: RefusalCode };

/** The sheet of charts was added, or renewed where it lay. */
export interface ChartsDone {
  readonly view: View;
  readonly isNew: boolean;
  /** What kept it from being as it would be; null: nothing did. */
  readonly kept: ChartsKept | null;
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
  /**
   * Inserts or rewrites the report sheet and shows it, highlights included: 2 round trips (one more for page set-up), and with it the sheet of
   * charts where it was chosen (insertCharts). Refused with TypedOver
   * where a person typed over it; `replacing`: the cells of that refusal, once they gave them up. `restoring`: sentences of a person's own
   * that are to be ours again (ownSentences).
   */
  createReport(view: View, replacing?: string | null, restoring?: readonly string[]): Promise<Done>;
  /** Takes back the last report and highlights. */
  undo(): Promise<View>;
  /** Asked first: fills empty attainment and verdict cells of the source tables with formulas, but in no Excel table (ListObject). */
  fillColumns(view: View): Promise<FillingDone>;
  /** The report's text for the clipboard, as it would be written now. No trip. */
  wordCopy(view: View): Promise<WordCopy>;
  /** The report as a Word file, with a page of charts where it was chosen. No trip. */
  wordFile(view: View, isCharted?: boolean): Promise<NamedFile>;
  /** Looks at a Word file the person chose. No trip; nothing is written. */
  updateWordFile(view: View, given: NamedFile): Promise<WordUpdate>;
  /** The figures of the view beside those of a source. No trip. */
  compare(view: View, source: ComparisonSource, language: Language): Promise<Compared>;
  /** The state of figures in a workbook the person chose; why not, where it cannot be read. No trip; the file is only read. */
  readOther(given: NamedFile): Promise<OtherWorkbook>;
  /** Adds a sheet of it: 1 round trip, and 1 for its page. */
  insertComparison(view: View, compared: Compared): Promise<Done>;
  /**
   * Adds the sheet of charts: 1 round trip, 1 for its page, 1 for the charts; or renews the one that lies there: 1 to look, 1 to write, 1 for the
   * page, 1 where a chart changes. `replacing`: cells a person typed over and gave up.
   */
  insertCharts(view: View, replacing?: string | null): Promise<ChartsDone>;
  /** What is done with many units' files. No trip. */
  units(): Promise<UnitsActions>;
  /** Whether this Excel lets a pane save files: on a Mac it does not (office-js issue 2700). */
  savesFiles(): boolean;
  /** Asked first: whether this Excel does what the add-in rests on, tried on a temporary sheet that goes again. */
  selfCheck(): Promise<SelfCheck>;
  /** Shows a cell. */
  select(cell: CellRef): Promise<void>;
  /** The block the user has selected, as a table to add. */
  selectedBlock(): Promise<CellBlock>;
  /** A sample table in a new sheet of an empty workbook. */
  insertSample(): Promise<View>;
  /**
   * Tells of edits (co-authors' too) until stopped: of cells not edited before since the last reading, 0 for any other change;
   * of a report written or rewritten by someone else, the ribbon's button included; and of a cell of a report being selected. Never writes.
   */
  watch(
    changed: (cells: number) => void,
    reported: () => void,
    pointed?: (at: Pointed) => void,
  ): Promise<() => void>;
  /** What a selected cell of the report comes from; null: from nothing. 1 round trip for a page as it stands, none for its other cells. */
  trace(view: View, at: Pointed): Promise<Trace | null>;
}
