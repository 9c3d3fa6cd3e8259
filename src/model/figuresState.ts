/** The figures and verdicts of a workbook at one moment: what a report remembers, and what two moments are compared by. Types only. */

import type { Outcome } from "./indicator";
import type { Span } from "./period";
import type { ProgressClass } from "./progress";

/** What was asked for, or what was reached. */
export interface StateFigure {
  readonly printed: string;
  /** null of words, ranges and what is only about so much. */
  readonly value: number | null;
  /** Printed with the figure, else the row's. */
  readonly unit: string | null;
  readonly decimals: number;
}

export interface StateRow {
  /** Indicator.id */
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** Name of its group as printed. */
  readonly group: string | null;
  /** The plan: a figure or a bound has a value. */
  readonly target: StateFigure | null;
  /** The same as plans are compared, further lines included. */
  readonly plan: string;
  readonly actual: StateFigure | null;
  /** What the further lines under its number had reached; "" for most. */
  readonly further: string;
  readonly outcome: Outcome;
  /** What is said of it before the year closes; null of a year that is over. */
  readonly class: ProgressClass | null;
  /** False: left out of the count. */
  readonly counted: boolean;
}

export interface FiguresState {
  /** ISO time of writing or saving; null of the workbook as it is now. */
  readonly at: string | null;
  readonly year: number | null;
  /** Its results are an estimate of the whole year. */
  readonly isEstimate: boolean;
  /** The part of the year its results speak of; null for all of it, or where nobody says which. */
  readonly span: Span | null;
  /** "Chưa đánh giá" stays in the denominator. */
  readonly unknownInTotal: boolean;
  readonly rows: readonly StateRow[];
}
