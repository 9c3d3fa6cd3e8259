/** Progress, changes and parts of a year in words, for the pane, the report and the headless result. */

import type { Assessment } from "../model/assessment";
import type { Amount } from "../model/indicator";
import type { Language } from "../model/language";
import { yearName, type Span } from "../model/period";
import type { YearOnYear, Progress } from "../model/progress";
import { amountWords } from "./amountWords";
import { formatAttainment, formatFigure, NB, withUnit } from "./figures";
import { spoken } from "./spoken";
import { progress as vi } from "./vi/progress";

/** Every word of progress. A key missing in English does not compile. */
export type ProgressWords = typeof vi;

export interface ProgressStyle {
  readonly language: Language;
  readonly decimals: { readonly digits: number; readonly fixed: boolean };
}

const wordsIn = spoken(vi, (words) => words.progress);

/** Words of progress in a language. */
export function progressWords(language: Language): ProgressWords {
  return wordsIn(language);
}

/** "Đúng tiến độ"; "Vượt kế hoạch năm" of what is more than done; null of figures of a whole year. */
export function classWord({ progress, outcome }: Assessment, language: Language): string | null {
  if (progress === null) return null;
  const words = progressWords(language);
  return progress.class === "done" && outcome === "exceeded" ? words.exceeded : words.classes[progress.class];
}

/** "6 tháng đầu năm", "quý II", "6 tháng cuối năm"; what nobody says is part of the year. */
export function spanWords(span: Span | null, language: Language): string {
  const { spans } = progressWords(language);
  if (span === null) return spans.unknown;
  const { from, to, of } = span;
  if (of === "schoolYear") return schoolWords(span, language);
  if (to - from === 2 && to % 3 === 0) return spans.quarter(to / 3);
  if (from === 1) return to === 12 ? spans.year : spans.first(to);
  if (from === to) return spans.month(from);
  return to === 12 ? spans.last(13 - from) : spans.months(from, to);
}

/** A semester, or months since September. */
function schoolWords({ from, to }: Span, language: Language): string {
  const { spans } = progressWords(language);
  if (from === 5 && to === 9) return spans.semester(2);
  if (from > 1) return spans.restOfSchool;
  return from === 1 && to === 4 ? spans.semester(1) : spans.schoolMonths(to);
}

/** "6 tháng đầu năm 2026". */
export function spanOfYear(span: Span | null, year: number | null, language: Language): string {
  const words = spanWords(span, language);
  if (year === null) return words;
  const { spans } = progressWords(language);
  return span?.of === "schoolYear"
    ? spans.ofSchoolYear(words, yearName(year, span.of))
    : spans.ofYear(words, year);
}

/** "tăng 7,92% so với cùng kỳ", "gấp 2,4 lần cùng kỳ", "tương đương cùng kỳ"; why not, where it cannot be said. */
function changeWords(change: YearOnYear, { language, decimals }: ProgressStyle): string {
  const words = progressWords(language);
  if (change.kind === "refused") return words.refusals[change.why];
  const { by, against } = change;
  const isPoints = change.kind === "points";
  const size = formatDecimals(Math.abs(isPoints ? by : by * 100), language, Math.max(decimals.digits, 1));
  if (size === "0") return words.same(against);
  // From one hundred per cent up a growth is said as a multiple.
  if (!isPoints && by >= 1) return words.times(formatDecimals(by + 1, language, 1), against);
  const said = isPoints ? words.points(size) : `${size}%`;
  return by > 0 ? words.up(said, against) : words.down(said, against);
}

/** "đạt 75,3% kế hoạch, tăng 7,92% so với cùng kỳ": the sentence of one row as reports have it; empty without a share. */
export function attainedWords(assessment: Assessment, style: ProgressStyle): string {
  return [shareWords(assessment, style), sayChangeIfAny(assessment, style)]
    .filter((part) => part !== "")
    .join(", ");
}

/** The sentence of a row in the pane: what was reached, the change, what was to be expected, the rest, the estimate. */
export function progressSentence(assessment: Assessment, style: ProgressStyle): string {
  const words = progressWords(style.language);
  const { progress, estimate, change } = assessment;
  if (progress === null) return "";
  if (progress.class === "notDue") return `${words.notDue}.`;
  if (progress.class === "noFigure") return `${words.noFigure}.`;
  const parts = [
    mainWords(assessment, progress, style),
    change === null ? "" : changeWords(change, style),
    progress.proposed === "done" ? "" : expectedWords(progress, style),
    restWords(assessment, progress, style),
    estimate === null ? "" : words.estimate[estimate.outcome],
  ];
  const said = parts.filter((part) => part !== "").join("; ");
  return said === "" ? `${words.openPart}.` : `${said.charAt(0).toLocaleUpperCase("vi")}${said.slice(1)}.`;
}

/** What a level is at, what a ceiling has used up, what share of the plan was reached. */
function mainWords(assessment: Assessment, { kind }: Progress, style: ProgressStyle): string {
  const words = progressWords(style.language);
  const { actual, target } = assessment.indicator;
  const isState = kind === "level" || kind === "ceiling" || kind === "growth";
  if (!isState || actual === null || target === null) return shareWords(assessment, style);
  const had =
    "amount" in actual && actual.kind === "figure"
      ? amountIn(actual.amount, assessment, style)
      : actual.printed;
  const asked = target.kind === "figure" ? amountIn(target.amount, assessment, style) : target.printed;
  return kind === "ceiling" ? words.ceiling(had, asked) : words.level(had, asked);
}

function amountIn(amount: Amount, { indicator }: Assessment, { language }: ProgressStyle): string {
  return amountWords(amount, indicator.unit, language);
}

/** "đạt 60% kế hoạch tỉnh giao, 58% kế hoạch HĐND huyện giao". */
function shareWords({ attainment, second }: Assessment, style: ProgressStyle): string {
  const words = progressWords(style.language);
  if (attainment === null) return "";
  const first = words.attained(
    formatPercent(attainment, style),
    second === null ? words.plan : planName(second.ruling, style),
  );
  if (second === null || second.attainment === null) return first;
  return `${first}, ${words.alsoAttained(formatPercent(second.attainment, style), planName(second.assignedBy, style))}`;
}

/** "Kế hoạch tỉnh giao" within a sentence; a heading that only names the assigner is called a plan. */
export function planName(printed: string | null, { language }: ProgressStyle): string {
  const words = progressWords(language);
  if (printed === null || printed.trim() === "") return words.plan;
  const bare = printed
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^KH(?!\p{L})/u, "kế hoạch");
  const name = /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLocaleLowerCase("vi") + bare.slice(1) : bare;
  return /^(?:kế hoạch|chỉ tiêu|nghị quyết|dự toán|mục tiêu|plan|target)/iu.test(name)
    ? name
    : words.planOf(name);
}

/** "tỉnh giao", "HĐND xã giao": a plan's heading in the title of a column, by what tells it from another. */
export function planMaker(printed: string | null, language: Language): string {
  const words = progressWords(language);
  const bare = (printed ?? "")
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:kế hoạch|KH|chỉ tiêu|plan|target)(?!\p{L})/iu, "")
    .replace(/(?<!\p{L})(?:năm\s+)?20\d\d(?!\d)/u, "")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? words.ofYear : bare;
}

function sayChangeIfAny({ change }: Assessment, style: ProgressStyle): string {
  return change === null || change.kind === "refused" ? "" : changeWords(change, style);
}

function expectedWords({ expected }: Progress, style: ProgressStyle): string {
  if (expected === null) return "";
  return progressWords(style.language).expected(formatPercent(expected.share, style), expected.source);
}

function restWords({ indicator }: Assessment, { rest }: Progress, { language }: ProgressStyle): string {
  const words = progressWords(language);
  if (rest === null) return "";
  const amount = (value: number): string =>
    withUnit(formatDecimals(value, language, 2), rest.unit ?? indicator.unit);
  if (rest.inPoints) return words.restPoints(words.points(formatDecimals(rest.remaining, language, 2)));
  if (rest.monthly === null) return words.restAmount(amount(rest.remaining));
  const { timesPace } = rest.monthly;
  const times = timesPace === null ? null : formatDecimals(timesPace, language, 1);
  return `${words.restAmount(amount(rest.remaining))}, ${words.restMonthly(amount(rest.monthly.amount), times)}`;
}

function formatPercent(share: number, { language, decimals }: ProgressStyle): string {
  return formatAttainment(share, { language, decimals: decimals.digits, fixed: decimals.fixed });
}

function formatDecimals(value: number, language: Language, decimals: number): string {
  return formatFigure(value, { language, decimals }).replace(/ /g, NB);
}
