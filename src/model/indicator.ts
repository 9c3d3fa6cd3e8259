/**
 * An indicator: what was asked, what was achieved..
 * Rows and columns are zero-based sheet positions everywhere in the pure rooms.
 */

import type { CellRef } from "./cells";
import type { Span } from "./period";
import type { FurtherFigures, YearFigure } from "./progress";

/** Verdicts, best first. */
export const OUTCOMES = ["exceeded", "met", "missed", "unknown"] as const;

export type Outcome = (typeof OUTCOMES)[number];

const GOOD: Readonly<Record<Outcome, boolean>> = { exceeded: true, met: true, missed: false, unknown: false };

/** Whether it counts as fulfilled: met or exceeded. */
export function isGood(outcome: Outcome): boolean {
  return GOOD[outcome];
}

export const DIRECTIONS = ["higherIsBetter", "lowerIsBetter"] as const;

export type Direction = (typeof DIRECTIONS)[number];

export const HEDGES = ["about", "over", "nearly", "estimated", "under"] as const;

export type Hedge = (typeof HEDGES)[number];

/** How a formula gets an amount from its cell, so that a sheet stays true without the add-in. */
export interface LiveFigure {
  /** "number": the cell holds a number. "text": NUMBERVALUE(cell, decimal, group) gives it. */
  readonly from: "number" | "text";
  readonly decimal: "," | ".";
  /** amount.value = cell figure * scale (100 for 0.955 shown as 95,5%; unit conversion is not in it). */
  readonly scale: number;
}

/** A quantity as printed. */
export interface Amount {
  /** As the reader sees it, trimmed: "24,472", "95,5%". */
  readonly printed: string;
  /** In `unit`, else in the row's unit: 95.5 for "95,5%"; (3,26) is -3.26. */
  readonly value: number;
  /** The unit printed with the figure itself; null where only the unit column or the name says it. */
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  readonly cell: CellRef;
  /** null where no plain formula can take the figure out of the cell's text. */
  readonly live: LiveFigure | null;
}

/** What a resolution asks for. A new kind does not compile until judged. */
export type Target =
  /** A plain figure, "khoảng" included (hedge "about": no tolerance, docs/domain.md 2.2). */
  | { readonly kind: "figure"; readonly printed: string; readonly amount: Amount }
  | { readonly kind: "atLeast"; readonly printed: string; readonly amount: Amount; readonly strict: boolean }
  | { readonly kind: "atMost"; readonly printed: string; readonly amount: Amount; readonly strict: boolean }
  /** `areLimits`: neither end may be passed, as the two stand in columns of their own ("Min · Max"). */
  | {
      readonly kind: "between";
      readonly printed: string;
      readonly low: Amount;
      readonly high: Amount;
      readonly areLimits?: true;
    }
  /** "tăng 8-9%", "Giảm 2,5-3", "0,7% (còn 4,33%)": the size of a change; `resulting` is the level it should leave. */
  | {
      readonly kind: "change";
      readonly printed: string;
      readonly sense: "increase" | "decrease";
      readonly low: Amount;
      readonly high: Amount | null;
      readonly resulting: Amount | null;
    }
  /** "không còn hộ nghèo": nothing may remain. */
  | { readonly kind: "zero"; readonly printed: string }
  /** "Hoàn thành tốt nhiệm vụ trở lên": a step on a ladder, 0 the lowest. */
  | { readonly kind: "ordinal"; readonly printed: string; readonly ladder: string; readonly level: number }
  /** "Đạt", "Hoàn thành", "Duy trì", "theo quy định", free text. */
  | { readonly kind: "inWords"; readonly printed: string };

/** What was achieved. */
export type Actual =
  | { readonly kind: "figure"; readonly printed: string; readonly amount: Amount }
  | { readonly kind: "between"; readonly printed: string; readonly low: Amount; readonly high: Amount }
  | {
      readonly kind: "change";
      readonly printed: string;
      readonly sense: "increase" | "decrease";
      readonly amount: Amount;
      readonly resulting: Amount | null;
    }
  | { readonly kind: "inWords"; readonly printed: string };

/** What is left to do with a cell of a row: where it is and what it shows. */
export interface PrintedCell {
  readonly cell: CellRef;
  readonly printed: string;
}

/** What the actual column speaks of. Six and nine months against a year's target are progress, not verdicts. */
export const PERIODS = ["year", "estimate", "sixMonths", "nineMonths", "otherMonths"] as const;

export type Period = (typeof PERIODS)[number];

/** How a target for several years takes their results: added up, their mean, the mean of rates of growth, or the year that does worst where it is asked of each. */
export type YearsTogether = "sum" | "average" | "growth" | "lowest" | "highest";

/** What a person says the years of a term's target are together; "each": asked of every year by itself. */
export const TERM_KINDS = ["latest", "sum", "average", "growth", "each"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Several years' results as one: the actual is made of them. */
export interface OfYears {
  readonly how: YearsTogether;
  readonly from: number;
  readonly to: number;
  /** Of every year of the term that has a column, in their order: those still empty too. */
  readonly cells: readonly CellRef[];
  /** How many of the years reached what is asked of each; null where it is not asked of each. */
  readonly met: number | null;
  /** In the target's unit, while years are left: what is missing, and what each year left must bring. */
  readonly rest: {
    readonly remaining: number;
    readonly yearly: number;
    readonly unit: string | null;
  } | null;
}

/** The figures of one line: of an indicator, of a further condition of it, or of a sub-item. */
export interface Line {
  readonly name: string;
  readonly unit: string | null;
  /** The cell of the name: where a reader is sent. */
  readonly cell: CellRef;
  readonly target: Target | null;
  readonly targetCell: CellRef | null;
  readonly actual: Actual | null;
  readonly actualCell: CellRef | null;
  /** Multiply the actual by this to have it in the target's unit (triệu to tỷ: 0.001); 1 where equal. null: units do not convert. */
  readonly conversion: number | null;
  /** What the table itself says, in a column of its own ("Chiều hướng"); null where it says nothing. */
  readonly statedDirection: Direction | null;
  readonly hidden: boolean;
  /** The target lies below what a column calls the baseline: less is asked for. */
  readonly asksForLess?: boolean;
  /** What the headings of its figures say besides, and, where the lines are units, the table's titles: read where its name says nothing. */
  readonly figuresOf?: { readonly headings: readonly string[]; readonly titles: readonly string[] };
  /** The headings (a language whose names are not read) or its own figures (a target below last year's) leave open whether more is better: it is asked. */
  readonly isDirectionOpen?: boolean;
  /** The conversion is a person's word: nothing about units is asked again. */
  readonly isUnitRuled?: boolean;
  /** A condition because a person said so. */
  readonly isLineRuled?: boolean;
  /** Where the actual is made of several years' results: of which, and how. `actualCell` is the latest. */
  readonly ofYears?: OfYears;
}

/** One counted row. */
export interface Indicator extends Line {
  /** Identity that survives edits of the table: group, name and unit, normalised; what tells a repeat apart behind "#". Not the row. */
  readonly id: string;
  /** What it was known by while its name, which stands on two rows, was read as that of the first: what was said of it then is found by it. */
  readonly formerId?: string;
  /** The id of its table. */
  readonly table: string;
  /** As printed ("12", "III.2"), null where the table has no numbers. */
  readonly number: string | null;
  /** Key of its group in `Reading.groups`, null where the table has none. */
  readonly group: string | null;
  /** Further unnumbered lines under the same number: all must hold. Empty for most. */
  readonly conditions: readonly Line[];
  readonly subItems: readonly SubItem[];
  readonly period: Period;
  /** The months the result speaks of; null where it speaks of the whole year, or nothing says which part. */
  readonly span: Span | null;
  /** The last year of the term that its target is for, while the result is of a year before it: short of it is not missed yet. */
  readonly openUntil: number | null;
  /** Other figures of the row; null where the table has none. */
  readonly beside: FurtherFigures | null;
  readonly printedAttainment: (PrintedCell & { readonly ratio: number | null }) | null;
  readonly printedVerdict: (PrintedCell & { readonly outcome: Outcome | null }) | null;
  readonly owner: string | null;
  readonly note: string | null;
}

/** A line under an indicator that is read but not counted, unless a setting counts it ("Trong đó", "- …"). */
export interface SubItem extends Line {
  readonly id: string;
  /** As printed, marks kept: "Trong đó: - Thóc". */
  readonly printedName: string;
  readonly printedAttainment: (PrintedCell & { readonly ratio: number | null }) | null;
  /** Neither mark nor number says that it is a part: it may be a further condition. */
  readonly isUnmarked: boolean;
}

/** A group heading: "I. Kinh tế (11 chỉ tiêu)". */
export interface Group {
  /** Normalised name: the same heading on two sheets is one group. */
  readonly key: string;
  /** "I", "A", or null. */
  readonly numeral: string | null;
  /** Without numeral, "Về" kept as printed, count removed: "Kinh tế". */
  readonly name: string;
  readonly cell: CellRef;
  /** "(11 chỉ tiêu)": a check, never a figure. */
  readonly printedCount: number | null;
}

/** From the first to the latest that is filled in. */
export function yearsSoFar({ beside }: Indicator): readonly YearFigure[] {
  const years = beside?.years ?? [];
  return years.slice(
    0,
    years.reduce((last, { actual }, at) => (actual === null ? last : at + 1), 0),
  );
}

/** Whether a row has results of several years that can be taken together. */
export function hasYears(indicator: Indicator): boolean {
  return indicator.conditions.length === 0 && yearsSoFar(indicator).length >= 2;
}

/** How a row's years are taken now. */
export function termKind({ ofYears }: Indicator): TermKind {
  if (ofYears === undefined) return "latest";
  return ofYears.how === "lowest" || ofYears.how === "highest" ? "each" : ofYears.how;
}
