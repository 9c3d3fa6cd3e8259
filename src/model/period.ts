/** Parts of a year that figures speak of. */

import type { Period } from "./indicator";

/** Months counted from the first of a year, both ends included: 1 to 12 of a calendar year; 1 (September) to 9 (May) of a school year. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The day a heading says the figures were taken ("14/9"). */
  readonly until: { readonly day: number; readonly month: number } | null;
  readonly of: "year" | "schoolYear";
}

/** What a person says the figures of a table speak of: months of the year, or all of it. */
export interface PeriodChoice {
  readonly from: number;
  readonly to: number;
}

const LENGTH = { year: 12, schoolYear: 9 } as const;

/** Months from the end of a span to the end of its year. */
export function monthsLeft({ to, of }: Span): number {
  return LENGTH[of] - to;
}

/** The part of its year that a span takes, 0 to 1. */
export function shareOfYear({ from, to, of }: Span): number {
  return (to - from + 1) / LENGTH[of];
}

/** A year in a report: "2025"; of a school, which is called by the year it ends in, "2024-2025". */
export function yearName(year: number, of: Span["of"]): string {
  return of === "schoolYear" ? `${year - 1}-${year}` : String(year);
}

/** Of which year a report on tables is: of a school where all that count are. */
export function yearKind(
  tables: readonly { readonly included: boolean; readonly time: { readonly year: Span["of"] } }[],
): Span["of"] {
  const counted = tables.filter(({ included }) => included);
  return counted.length > 0 && counted.every(({ time }) => time.year === "schoolYear")
    ? "schoolYear"
    : "year";
}

/** Whether a span counts from the beginning of its year, so that its figures are all there is so far. */
export function isFromStart({ from }: Span): boolean {
  return from === 1;
}

/** Whether a result tells of a time of its own, or of a quarter at most: what stands at a level in it may stand elsewhere at the year's end. */
export function isShortTime(period: Period, span: Span | null): boolean {
  return period === "otherMonths" && (span === null || !isFromStart(span) || span.to <= 3);
}

/** Whether a span is the whole of its year. */
export function isWholeYear(span: Span): boolean {
  return isFromStart(span) && monthsLeft(span) === 0;
}

/** The same months; the day the figures were taken aside. */
export function isSameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to && one.of === other.of;
}
