/** The words of a report on part of a year, made from those of the annual one. */

import type { Language } from "../model/language";
import type { ProgressClass, ReviewPeriod, ShareSource } from "../model/progress";
import { monthsLeft, type Span } from "../model/period";
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
  /** The words for a year as those for a school year. */
  readonly ofSchool: (text: string) => string;
  /** The words for indicators of a resolution as those for criteria of a set, or for their contents. */
  readonly ofCriteria: Readonly<Record<"criteria" | "contents", (text: string) => string>>;
  readonly expected: string;
  readonly sources: Readonly<Record<ShareSource, string>>;
}

const wordsIn = spoken(vi, (words) => words.partYear);

/** The words for parts of a year, or of a school year. */
export function partYearText(language: Language, yearOf: Span["of"] = "year"): ReportWords {
  const words = wordsIn(language);
  if (yearOf === "year") return words;
  const { pace, estimate } = words;
  return { ...words, ...mapWords({ pace, estimate }, words.ofSchool) };
}

/** Of which year a report is, and whether anything but time says what was to be expected by now. */
export interface YearWords {
  readonly isMeasured: boolean;
  readonly yearOf: Span["of"];
  readonly counted: "indicators" | "criteria" | "contents";
}

/** The report's words for a period; those of the annual report where there is none. */
export function reportTextFor(
  language: Language,
  period: ReviewPeriod | null,
  { isMeasured, yearOf, counted }: YearWords,
): ReportText {
  const words = partYearText(language);
  const text = ofCounted(textOfPeriod(language, period, isMeasured), counted, words);
  return yearOf === "schoolYear" ? { ...mapWords(text, words.ofSchool), sheetName: text.sheetName } : text;
}

/** What says where the figures are from names the product, and the columns of the table: it stays. */
function ofCounted(text: ReportText, counted: YearWords["counted"], { ofCriteria }: ReportWords): ReportText {
  if (counted === "indicators") return text;
  const { provenance } = text;
  const words = mapWords(text, ofCriteria[counted]);
  return { ...words, provenance: { ...provenance, counted: words.provenance.counted } };
}

/** Every string of a tree of words, changed. */
function mapWords<Words>(words: Words, change: (text: string) => string): Words {
  const map = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map(map);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
  };
  return map(words) as Words;
}

function textOfPeriod(language: Language, period: ReviewPeriod | null, isMeasured: boolean): ReportText {
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
  if (span === null || monthsLeft(span) <= 0) return null;
  return { ...span, from: span.to + 1, to: span.to + monthsLeft(span), until: null };
}
