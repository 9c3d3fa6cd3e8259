/**
 * Verdicts and why. Types only: nothing here runs.
 * Rows and columns are zero-based sheet positions everywhere in the pure rooms.
 */

import type {
  Amount,
  Direction,
  Group,
  Indicator,
  Outcome,
  Period,
  PrintedCell,
  TermKind,
} from "./indicator";
import type { CellRef } from "./cells";
import type { Issue } from "./issue";
import type {
  Assigners,
  YearOnYear,
  Kind,
  Pace,
  Progress,
  ProgressClass,
  ReviewPeriod,
  SideVerdict,
} from "./progress";
import type { Reading } from "./table";

export type { Direction, Outcome };

/** Why the proposed outcome is what it is: data for the sentence that explains it. */
export type Basis =
  | { readonly kind: "ratio"; readonly actual: Amount; readonly target: Amount }
  /** `ofPlaces`: in an order, the first the best. */
  | {
      readonly kind: "lower";
      readonly actual: Amount;
      readonly target: Amount;
      readonly ofPlaces?: true;
    }
  | {
      readonly kind: "bound";
      readonly actual: Amount;
      readonly target: Amount;
      readonly side: "atLeast" | "atMost";
      readonly onStrictBound: boolean;
    }
  | {
      readonly kind: "range";
      readonly actual: Amount;
      readonly low: Amount;
      readonly high: Amount;
      readonly place: "below" | "inside" | "above";
      /** Neither end may be passed. */
      readonly areLimits?: true;
    }
  | {
      readonly kind: "change";
      readonly actual: Amount;
      readonly low: Amount;
      readonly high: Amount | null;
      readonly sense: "increase" | "decrease";
      readonly byResulting: boolean;
    }
  | { readonly kind: "zero"; readonly actual: Amount }
  | { readonly kind: "ordinal"; readonly actual: string; readonly target: string }
  | { readonly kind: "words"; readonly actual: string; readonly target: string | null }
  /** `like`: the cells that say the same beside figures, from which the meaning of the word was learnt. */
  | {
      readonly kind: "printedVerdict";
      readonly printed: PrintedCell;
      readonly like?: readonly CellRef[];
    }
  | {
      readonly kind: "conditions";
      readonly met: number;
      readonly of: number;
      readonly failing: readonly string[];
    }
  | { readonly kind: "progress"; readonly period: Period }
  | { readonly kind: "undecided"; readonly why: UndecidedReason };

/** What rests on figures compared with figures; in words, of several lines or of part of a year is none of these. */
export type FigureBasis = Exclude<
  Basis,
  { kind: "ordinal" | "words" | "printedVerdict" | "conditions" | "progress" | "undecided" }
>;

export type UndecidedReason =
  | "noActual"
  | "noTarget"
  | "neither"
  | "unreadableActual"
  | "unreadableTarget"
  | "cellError"
  | "unitsDiffer"
  /** "941" held as text beside 95: perhaps 94 and a raised note mark. */
  | "noteMark"
  /** "10/12 xã" and "9/9 xã": of different wholes. */
  | "wholesDiffer"
  | "wordsOnly"
  | "zeroTarget"
  | "conditionOpen"
  /** "61-62" against 61,5; "dưới 5%" against 3%: on either side. */
  | "actualTooVague"
  /** The target is a change and the actual may be a change or a level, or the other way round. */
  | "changeOrLevel"
  /** 0,955 of 95%: a ratio typed without its format, or so small a percentage. */
  | "ratioOrPercent"
  /** Several lines in one cell that do not pair up with those of the other. */
  | "severalLines"
  /** Short of the target of a term that is not over. */
  | "termNotOver"
  /** The last year's figure or the sum of a term's years: they give different verdicts, and nothing says which is meant. */
  | "sumOrLast"
  /** The last year's figure or the mean of them all, of a change in so much a year. */
  | "meanOrLast";

/** How far a missed indicator is from its target, in the target's unit; percentages are in points. */
export interface Shortfall {
  readonly value: number;
  readonly unit: string | null;
  readonly inPoints: boolean;
  /** "short": below the target; "over": above a target that should not be passed; "behind": so many places behind in an order. */
  readonly sense: "short" | "over" | "behind";
}

/** A person's decision on one indicator. Kept apart from the proposal; wins over it; never overwritten. */
export interface Ruling {
  /** Indicator.id */
  readonly indicator: string;
  readonly outcome: Outcome | null;
  readonly direction: Direction | null;
  readonly leaveOut: boolean;
  /** How the figure comes about over the year. */
  readonly kind?: Kind | null;
  /** What is said of it before the year closes. */
  readonly progress?: ProgressClass | null;
  /** What the years of a term are together. */
  readonly years?: TermKind | null;
  readonly reason: string;
  /** What the figures were when ruled ("17.400|18.400"): a ruling whose figures changed is pointed out. */
  readonly figures: string;
  /** ISO time, for merging two people's work; no name is kept. */
  readonly at: string;
  /** Other people's rulings on the same indicator that this one followed, latest first: no reason is lost in a merge. */
  readonly earlier?: readonly Ruling[];
}

/** An indicator with its verdict. */
export interface Assessment {
  readonly indicator: Indicator;
  /** actual / target, unrounded, in the target's unit; null where no percentage is printed. */
  readonly attainment: number | null;
  readonly direction: Direction;
  readonly proposed: Outcome;
  /** The ruling's outcome where there is one, else the proposed. */
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly shortfall: Shortfall | null;
  readonly ruling: Ruling | null;
  /** What a ruling made now keeps as its `figures`. */
  readonly figures: string;
  /** The figures changed since the ruling. */
  readonly rulingIsStale: boolean;
  /** False where a ruling left it out, or its table is not included. */
  readonly counted: boolean;
  /** How far the year's plan has come; null where the figures speak of all the time the plan is for. */
  readonly progress: Progress | null;
  /** The verdict the estimate of the whole year would give, where the row has one beside its result. */
  readonly estimate: SideVerdict | null;
  /** Against another body's plan, which rules nothing. */
  readonly second: (SideVerdict & Assigners) | null;
  readonly change: YearOnYear | null;
  /** One per condition, empty for most. */
  readonly conditions: readonly Assessment[];
}

export interface Counts extends Readonly<Record<Outcome, number>> {
  readonly total: number;
  /** exceeded + met: the "26" of "26/34". */
  readonly metOrExceeded: number;
}

/** What the unit in charge has reached; null: nobody is named. */
export interface OwnerCounts extends Counts {
  readonly owner: string | null;
}

/** The "26/34", overall and by group in table order. */
export interface Tally extends Counts {
  readonly groups: readonly (Counts & { readonly group: Group | null })[];
}

/** Choices about judging. */
export interface JudgingChoices {
  readonly rulings: readonly Ruling[];
  /** Keep "chưa đánh giá" in the denominator. */
  readonly unknownInTotal: boolean;
  /** Print target/actual for lower-is-better indicators. */
  readonly attainmentForLower: boolean;
  /** How progress is judged; absent: DEFAULT_PACE. */
  readonly pace?: Pace;
}

/** Everything known about the workbook at one moment. */
export interface Review {
  readonly reading: Reading;
  /** In reading order. */
  readonly assessments: readonly Assessment[];
  readonly tally: Tally;
  /** What most counted results speak of; null: a whole year. */
  readonly period: ReviewPeriod | null;
  /** By the unit in charge, what nobody leads first; empty where the tables name nobody. */
  readonly owners: readonly OwnerCounts[];
  /** Of reading and judging, most serious first. */
  readonly issues: readonly Issue[];
}
