/** How far a year's plan has come before the year is over, and what a row says beside plan and result. Types only: nothing here runs. */

import type { Basis } from "./assessment";
import type { CellRef } from "./cells";
import type { Actual, Line, Outcome, PrintedCell } from "./indicator";
import type { Span } from "./period";

/** How an indicator's figure comes about over a year, which is how part of it is judged. */
export const KINDS = ["cumulative", "level", "ceiling", "once", "growth"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What may be said of an indicator before its year closes.
 * "done": the year's plan is met already. "underWay": neither met, nor anything but time to measure against.
 * "broken": above a ceiling of the whole year, which no later month can mend. "unclear": there are figures that decide nothing.
 */
export const CLASSES = [
  "done",
  "onTrack",
  "underWay",
  "behind",
  "broken",
  "notDue",
  "noFigure",
  "unclear",
] as const;
export type ProgressClass = (typeof CLASSES)[number];

/** What the share to be expected by now was taken from, the surest first. */
export type ShareSource = "periodPlan" | "lastYear" | "setting" | "time";

/** A result divided by the share of the year's plan that was to be expected by now. */
export interface Forecast {
  readonly value: number;
  readonly unit: string | null;
}

/** Why a kind is proposed. */
export type KindReason = "ruling" | "target" | "name" | "unit" | "default";

export interface Progress {
  readonly span: Span | null;
  readonly kind: Kind;
  readonly kindReason: KindReason;
  readonly proposed: ProgressClass;
  /** The ruling's where there is one, else the proposed. */
  readonly class: ProgressClass;
  /** Result / plan of the year, unrounded; null where no share is meant. */
  readonly share: number | null;
  readonly expected: { readonly share: number; readonly source: ShareSource } | null;
  /** What the rest of the year must bring; null where nothing is left or no rest is meant. */
  readonly rest: Rest | null;
  /** The year's result at the pace so far, in the result's unit: never a verdict, shown only where a person asks for it. null where no pace is meant. */
  readonly forecast: Forecast | null;
  /** The verdict the figures would have if the year ended with them: what a live formula starts from. */
  readonly atEnd: { readonly basis: Basis; readonly outcome: Outcome };
}

export interface Rest {
  /** In the unit of the plan; of a rate the difference, in points where `inPoints`. */
  readonly remaining: number;
  readonly unit: string | null;
  readonly inPoints: boolean;
  /** What each month left must bring, and how many times the pace so far that is; null for a rate. */
  readonly monthly: { readonly amount: number; readonly timesPace: number | null } | null;
}

/** Choices about how progress is judged. */
export interface Pace {
  /** Whether rows show what the year would bring at the pace so far. */
  readonly forecast?: boolean;
  /** Points of share by which an indicator may lag behind the expected and still be on track. */
  readonly tolerance: number;
  /** The share in per cent a person expects by now, wherever the table itself gives none; null: months gone by, as a line to compare with and no verdict. */
  readonly expected: number | null;
}

/** A verdict on figures beside the ruling ones: of the estimate of the year, or against another plan. */
export interface SideVerdict {
  readonly outcome: Outcome;
  /** A ratio, null where none is printed. */
  readonly attainment: number | null;
  /** What is printed in the cell that makes the difference. */
  readonly printed: string;
  /** The verdict the figures would have if the year ended with them: what a live formula starts from. */
  readonly atEnd: Progress["atEnd"];
}

/** How a result stands to that of a year before. */
export type YearOnYear =
  /** Amounts: new / old - 1, unrounded. */
  | { readonly kind: "percent"; readonly by: number; readonly against: Against }
  /** Rates: new - old, in points. */
  | { readonly kind: "points"; readonly by: number; readonly against: Against }
  | { readonly kind: "refused"; readonly why: ChangeRefusal; readonly against: Against };

/** "samePeriod": the same months of last year; "lastYear": all of it. */
export type Against = "samePeriod" | "lastYear";

export const CHANGE_REFUSALS = ["otherLength", "zero", "sign", "unread", "units"] as const;
export type ChangeRefusal = (typeof CHANGE_REFUSALS)[number];

/** The time a workbook's results speak of, where it is not a whole year. */
export interface ReviewPeriod {
  /** null where nothing says which part of the year it is. */
  readonly span: Span | null;
  /** The plans are for the whole year, so that what is said is progress; else for the same months. */
  readonly isProgress: boolean;
}

/** What a row holds beside its plan and its result; every line has the row's name and unit. */
export interface FurtherFigures {
  /** The plan for the months the result speaks of. */
  readonly periodPlan: Line | null;
  /** The estimate of the whole year as actual. */
  readonly estimate: Line | null;
  /** Another body's plan for the year as target; who set it, as printed. */
  readonly secondPlan: (Line & Assigners) | null;
  readonly samePeriod: EarlierFigure | null;
  readonly lastYear: EarlierFigure | null;
  readonly growth: PrintedCell | null;
  /** The results of the years of a term, a column each, in their order; absent elsewhere. */
  readonly years?: readonly YearFigure[];
}

/** One year's result in a table of a term; null where its cell is blank. */
export interface YearFigure {
  readonly year: number;
  readonly cell: CellRef;
  readonly actual: Actual | null;
}

/** Who set two plans, as their headings have it. */
export interface Assigners {
  /** Of the plan beside the ruling one. */
  readonly assignedBy: string | null;
  /** Of the ruling one. */
  readonly ruling: string | null;
}

/** A figure of last year, as printed in its cell. */
export interface EarlierFigure extends PrintedCell {
  readonly figure: Actual | null;
  readonly year: number | null;
}
