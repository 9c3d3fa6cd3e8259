/** What one column heading says, bands above it included. */

import type { Period } from "../../model/indicator";
import {
  ASSIGNERS,
  DONE_WORDS,
  EARLIER_WORDS,
  HEADINGS,
  type HeadingRole,
  type HeadingRule,
  NAME_OR_TARGET,
  PART_OF_WORDS,
  PERIODS,
  PLAN_WORDS,
  STRETCH_WORDS,
  headingForm,
  plainForm,
} from "../../vocabulary/vocabulary";

export interface HeadingReading {
  readonly role: HeadingRole | null;
  /** "whole": the heading is the phrase; "start": it begins or ends with it; "band": only the band above says it. */
  readonly fit: "whole" | "start" | "band";
  readonly english: boolean;
  /** "Chỉ tiêu": the name, or the target where another column is the name. */
  readonly nameOrTarget: boolean;
  /** Part of another column ("Trong đó"): never stands for the whole. */
  readonly isPart: boolean;
  readonly assignedBy: string | null;
  /** How near the assigner is to the body whose table it is; 0 where none is named. */
  readonly assignerRank: number;
  readonly isStretch: boolean;
  readonly period: Period;
  /** True where the heading itself names a part of the year. */
  readonly namesPeriod: boolean;
  /** The year named last, "2011-2015" being 2015. */
  readonly year: number | null;
}

/** Longest text that can be a heading. */
export const LONGEST_HEADING = 160;

/** Reads a heading given from the outermost band to the column's own line. */
export function headingReading(parts: readonly string[]): HeadingReading {
  const whole = parts.join(" ");
  const form = headingForm(whole);
  const found = roleOf(parts, whole, form);
  const assigner = assignerOf(parts);
  return {
    ...found,
    nameOrTarget: NAME_OR_TARGET.includes(form),
    isPart: parts.some((part) => PART_OF_WORDS.test(headingForm(part))),
    assignedBy: assigner.printed,
    assignerRank: assigner.rank,
    isStretch: STRETCH_WORDS.test(form),
    ...periodOf(parts),
    year: yearOf(parts),
  };
}

/** The role a single heading cell could have, bands unknown; null for most text. */
export function cellRole(text: string): HeadingRole | null {
  if (text.length > LONGEST_HEADING) return null;
  if (text === "#") return "number";
  const form = headingForm(text);
  return comparisonRole(text, form) ?? ruleFor(form)?.role ?? null;
}

/** Whether most of these headings that have a role are English. */
export function areEnglish(headings: readonly string[]): boolean {
  const known = headings.map((heading) => headingReading([heading])).filter(({ role }) => role !== null);
  return known.filter(({ english }) => english).length * 2 > known.length;
}

/** The latest year a text names, or null: 2015 for "giai đoạn 2011-2015". */
export function yearIn(text: string): number | null {
  const years = [...text.slice(0, 400).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) =>
    Number(match[0]),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** The part of the year a text names, or null: "6 tháng đầu năm". */
export function periodIn(text: string): Period | null {
  const plain = plainForm(text).replace(/[()[\]"]/g, " ");
  const part = PERIODS.find((period) => period.words.test(plain))?.period ?? null;
  return part;
}

type Found = Pick<HeadingReading, "role" | "fit" | "english">;

function roleOf(parts: readonly string[], whole: string, form: string): Found {
  const compared = comparisonRole(whole, form);
  if (compared !== null) return { role: compared, fit: "start", english: false };
  const own = ruleFor(headingForm(parts.slice(-1)[0] ?? ""));
  if (own !== null) return own;
  for (const band of [...parts.slice(0, -1)].reverse()) {
    const found = ruleFor(headingForm(band));
    if (found !== null) return { ...found, fit: "band" };
  }
  return { role: null, fit: "start", english: false };
}

/** "So với kế hoạch", "TH/KH" are attainment; "so với cùng kỳ", "2023/2022", "KH/TH" are not. */
function comparisonRole(text: string, form: string): HeadingRole | null {
  const years = /\bso\s+(?:sánh\s+)?với\s+(?:năm\s+)?(?:19|20)\d{2}|(?:19|20)\d{2}\s*\/\s*(?:19|20)\d{2}/iu;
  const versus = /(?:^|[ /])versus(?:\b|$)(.*)$/.exec(form)?.[1];
  if (versus !== undefined) {
    if (/^(?:tang|giam|chenh lech|muc tang|vuot|hut)\b/.test(form)) return "other";
    if (/^ (?:tt|thu tu)$/.test(versus)) return "number";
    if (PLAN_WORDS.test(versus)) return EARLIER_WORDS.test(versus) ? "growth" : "attainment";
    if (EARLIER_WORDS.test(versus) || DONE_WORDS.test(versus.trim()) || years.test(text.normalize("NFC")))
      return "growth";
    return "attainment";
  }
  return ratioRole(text, form, years);
}

function ratioRole(text: string, form: string, years: RegExp): HeadingRole | null {
  if ((form === "" || form === "%") && years.test(text)) return "growth";
  const sides = form.split("/").map(sideOf);
  if (sides.length !== 2 || sides.includes("?")) return null;
  return sides.join("/") === "done/plan" ? "attainment" : "growth";
}

function sideOf(side: string): "done" | "plan" | "?" {
  if (DONE_WORDS.test(side)) return "done";
  return PLAN_WORDS.test(side) ? "plan" : "?";
}

/** The rules whose phrases begin with a word, in order of precedence: most text is dismissed by its first word. */
const RULES_BY_WORD = new Map<string, number[]>();
HEADINGS.forEach((rule, at) => {
  for (const phrase of [...(rule.whole ?? []), ...(rule.start ?? [])]) {
    const word = firstWord(phrase);
    const known = RULES_BY_WORD.get(word) ?? [];
    if (known.slice(-1)[0] !== at) RULES_BY_WORD.set(word, [...known, at]);
  }
});
const ENDING_RULES = HEADINGS.flatMap((rule, at) => (rule.end === undefined ? [] : [at]));

function ruleFor(form: string): Found | null {
  if (form === "") return null;
  const candidates = [...(RULES_BY_WORD.get(firstWord(form)) ?? []), ...ENDING_RULES].sort((a, b) => a - b);
  for (const at of candidates) {
    const rule = HEADINGS[at];
    const fit = rule === undefined ? null : fitOf(form, rule);
    if (rule !== undefined && fit !== null) return { role: rule.role, fit, english: rule.english === true };
  }
  return null;
}

function fitOf(form: string, rule: HeadingRule): "whole" | "start" | null {
  if (rule.whole?.includes(form) === true || rule.start?.includes(form) === true) return "whole";
  if (rule.start?.some((phrase) => startsWithWords(form, phrase)) === true) return "start";
  return rule.end?.some((phrase) => form.endsWith(phrase)) === true ? "start" : null;
}

function firstWord(phrase: string): string {
  return /^%|^[a-z0-9]+/.exec(phrase)?.[0] ?? phrase;
}

function startsWithWords(form: string, phrase: string): boolean {
  if (!form.startsWith(phrase)) return false;
  const next = form.charAt(phrase.length);
  return next === "" || phrase.endsWith(" ") || !/[a-z0-9]/.test(next);
}

function assignerOf(parts: readonly string[]): { printed: string | null; rank: number } {
  for (const part of [...parts].reverse()) {
    const form = headingForm(part);
    const found = ASSIGNERS.filter((assigner) => assigner.words.test(form));
    if (found.length === 0) continue;
    const named = found.some((assigner) => assigner.isBody) || / giao$/.test(form);
    return { printed: named ? part.trim() : null, rank: Math.max(...found.map((assigner) => assigner.rank)) };
  }
  return { printed: null, rank: 0 };
}

function periodOf(parts: readonly string[]): { period: Period; namesPeriod: boolean } {
  for (const part of [...parts].reverse()) {
    const named = periodIn(part);
    if (named !== null) return { period: named, namesPeriod: true };
  }
  return { period: "year", namesPeriod: parts.some((part) => yearIn(part) !== null) };
}

function yearOf(parts: readonly string[]): number | null {
  for (const part of [...parts].reverse()) {
    const year = yearIn(part);
    if (year !== null) return year;
  }
  return null;
}
