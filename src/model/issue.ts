/**
 * Doubts of the reading, as values..
 * Rows and columns are zero-based sheet positions everywhere in the pure rooms.
 */

import type { CellRef } from "./cells";
import type { ColumnGuess } from "./column";
import type { OtherReading } from "./otherReading";

/** Most serious first. */
export const SEVERITIES = ["mustFix", "worthChecking", "forInformation"] as const;

export type IssueSeverity = (typeof SEVERITIES)[number];

/** Something not surely read, and where. A value, never thrown. The text room turns code and facts into a title and an advice. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** Stable across readings while its facts are the same: what "seen" is remembered by. */
  readonly id: string;
  /** null only where the issue is about the whole workbook. */
  readonly cell: CellRef | null;
  /** The indicator it concerns, for "Đánh giá lại". */
  readonly indicator: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Of "columnGuessed": which columns of the table `facts.table` rest on a guess, why, and what else could be chosen. */
  readonly guesses?: readonly ColumnGuess[];
  /** What else the row could mean, for a person to choose. */
  readonly other?: OtherReading;
}

/** Every issue the product knows; src/text has a title and an advice for each, by type. Extend here. */
export type IssueCode =
  | "actualMissing"
  | "actualUnreadable"
  | "targetMissing"
  | "targetUnreadable"
  | "cellError"
  | "dateAsTarget"
  | "dateAsActual"
  | "ambiguousSeparator"
  | "unitsDiffer"
  | "unitsConverted"
  /** A person said how the units go together. */
  | "unitsRuled"
  | "attainmentDisagrees"
  | "verdictDisagrees"
  | "strictBoundReached"
  | "verdictFromPrint"
  /** A day was asked, and the work is called done without saying when. */
  | "doneWithoutDay"
  /** What a word in the column of verdicts means was learnt from the rows whose figures decide. */
  | "wordsLearnt"
  /** A word in the column of verdicts stands beside met and beside missed rows. */
  | "wordsContradict"
  | "directionGuessed"
  | "limitsAsRange"
  | "twoTargetColumns"
  | "twoActualColumns"
  | "columnGuessed"
  /** Target and actual are 0 and no unit is printed: headings that a form fills with sums, or indicators. */
  | "noughtRows"
  /** Every row is a body or a place: one indicator, counted for each. */
  | "rowsAreUnits"
  /** Several indicators side by side, each with a plan and a result: one is read. */
  | "indicatorsBeside"
  /** Verdicts in signs that differ by their colour only: not read. */
  | "signsUnread"
  /** Indicators in the columns, target and actual in the rows: not read. */
  | "turnedTable"
  /** No column is the target, or none the actual. */
  | "columnMissing"
  /** The column is there, and no row has a figure in it. */
  | "columnEmpty"
  | "groupCountDiffers"
  | "numberingGap"
  | "numberRepeated"
  | "hiddenRows"
  | "hiddenColumns"
  | "hiddenSheet"
  | "duplicateIndicator"
  | "duplicateTable"
  /** Two indicators of one table have the same name and unit in one group. */
  | "nameRepeated"
  /** A row "A" or "I" with figures of its own over numbered lines: its parts, or indicators beside it. */
  | "totalOverLines"
  /** Figures, or a number, in a row without a name: counted nowhere. */
  | "nameMissing"
  /** Bare figures without a unit below a row that has one: the cell may be merged with it. */
  | "unitMissing"
  | "partYear"
  /** A single quarter's or month's results beside the plan of a year. */
  | "quarterAlone"
  /** How the figure comes about was taken from the name, and turns what is said of it. */
  | "kindGuessed"
  /** Twice the plan of the year, or more, in its first half. */
  | "planPassedEarly"
  /** The printed change on last year does not follow from its figures. */
  | "growthDisagrees"
  | "rulingStale"
  | "rulingOrphaned"
  | "tableTooLarge"
  /** Excel gave no contents of a sheet. */
  | "sheetUnread"
  /** Names or figures of counted rows are struck out: dropped from the plan, or old figures beside new ones. */
  | "struckOut"
  /** Texts in a font from before Unicode whose letters were not surely read. */
  | "oldFont"
  /** A set of criteria with contents: either can be counted. */
  | "criteriaCounted"
  /** A few cells far from everything else in a sheet were not read. */
  | "farCellsUnread"
  /** Neither target nor actual is printed. */
  | "figuresMissing"
  /** Target and actual are words that decide nothing. */
  | "wordsUndecided"
  /** A figure held as text, ten times out of line: its last digit may be a raised note mark. */
  | "noteMark"
  /** Target and actual are parts of different wholes. */
  | "wholesDiffer"
  | "zeroTarget"
  | "actualTooVague"
  | "changeOrLevel"
  | "severalLines"
  /** An unmarked line under a number, read as a part of it; as a further condition it would turn the verdict. */
  | "readAsPart"
  | "readAsCondition"
  /** A target of several years beside the result of one. */
  | "termTarget"
  /** A target for the end of a term beside the result of a year before it. */
  | "termNotOver"
  /** Years before and after the merger of 1 July 2025 in one table of a term: figures of other territories. */
  | "termBreak"
  | "areaBreak"
  | "ratioOrPercent"
  /** Target and actual are fifty times apart or more: a ratio for a percentage, a misread mark or unit. */
  | "scaleSuspect"
  /** Within half a point, but not what rounding gives. */
  | "attainmentMisrounded"
  /** Two people ruled on one indicator: the later ruling holds, the earlier is kept and shown. */
  | "rulingReplaced"
  /** A report of ours is there, but what was stored beside it is gone: another program saved the workbook. */
  | "settingsLost"
  /** The workbook is in manual calculation: its formulas may show old results. */
  | "calculatedByHand"
  /** Two report sheets of ours: only one is updated. */
  | "secondReport";
