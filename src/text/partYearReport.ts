/** The words of a report on part of a year, made from those of the annual one. */

import type { Language } from "../model/language";
import type { ProgressClass, ReviewPeriod, ShareSource } from "../model/progress";
import type { Span } from "../model/period";
import { spanWords } from "./progress";
import { reportText, type ReportText } from "./report";
import { spoken } from "./spoken";
import { partYear as vi } from "./vi/partYearReport";

/** The time spoken of, as words. */
export interface TimeWords {
  /** "6 tháng đầu năm" */
  readonly span: string;
  /** "6 tháng cuối năm"; null where nothing is left of the year. */
  readonly rest: string | null;
  /** Whether anything but time says what was to be expected. */
  readonly isMeasured: boolean;
}

/** What the two languages give. A key missing in one does not compile. */
export interface ReportWords {
  readonly classes: Readonly<Record<ProgressClass | "exceeded", string>>;
  readonly progress: (base: ReportText, time: TimeWords) => ReportText;
  readonly ownPlan: (base: ReportText, span: string) => ReportText;
  readonly pace: Readonly<
    Record<"onTrack" | "above" | "below" | "open" | "notDue" | "noFigure" | "begin", string>
  >;
  readonly estimate: Readonly<Record<"all" | "hard" | "more", string>>;
  readonly second: string;
  readonly more: string;
  readonly asOf: string;
  /** The day in a person's own words. */
  readonly asOfOwn: string;
  readonly expected: string;
  readonly sources: Readonly<Record<ShareSource, string>>;
}

const wordsIn = spoken(vi, (words) => words.partYear);

/** The words for parts of a year. */
export function partYearText(language: Language): ReportWords {
  return wordsIn(language);
}

/** The report's words for a period; those of the annual report where there is none. */
export function reportTextFor(
  language: Language,
  period: ReviewPeriod | null,
  isMeasured: boolean,
): ReportText {
  const base = reportText(language);
  if (period === null) return base;
  const words = partYearText(language);
  const span = spanWords(period.span, language);
  if (!period.isProgress) return words.ownPlan(base, span);
  const left = restOfYear(period.span);
  return words.progress(base, { span, rest: left && spanWords(left, language), isMeasured });
}

/** The months of the year after a span. */
function restOfYear(span: Span | null): Span | null {
  if (span === null || span.of !== "year" || span.to >= 12) return null;
  return { ...span, from: span.to + 1, to: 12, until: null };
}
