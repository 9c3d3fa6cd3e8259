/** What one column heading says, bands above it included. */

import { remember } from "../../model/remember";
import type { Unaccented } from "../../vocabulary/tidy";
import type { Period } from "../../model/indicator";
import { headingForm } from "../../vocabulary/forms";
import {
  ASSIGNERS,
  HEADINGS,
  type HeadingRole,
  type HeadingRule,
  NAME_OR_TARGET,
  PART_OF_WORDS,
  STRETCH_WORDS,
} from "../../vocabulary/headings";
import { readComparison } from "./comparingHeadings";
import { isTimeOnly, timeIn, yearIn } from "./headingTimes";
import {
  CUMULATED,
  POINTS_HEADING,
  SECOND_MEANINGS,
  type SecondMeaning,
  WORDS_INSIDE,
} from "../../vocabulary/secondMeanings";

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
  /** The year named last, "2011-2015" being 2015, "2021–22" and "FY22" 2022. */
  readonly year: number | null;
  /** What its words may mean besides, where other columns and the cells below say so. */
  readonly alsoMeans: readonly Pick<SecondMeaning, "role" | "weight">[];
  /** Nothing but a time: "Năm 2025", "Quý I/2026", "FY22". */
  readonly isTimeOnly: boolean;
  /** The part of the year as named, in one form: "6 thang" for "6T", "quy 1" for "Quý I"; null where none is. */
  readonly time: string | null;
  /** Added up from the beginning of the year: "Lũy kế 4 tháng". */
  readonly isCumulated: boolean;
}

/** Longest text that can be a heading. */
export const LONGEST_HEADING = 160;

/** Reads a heading given from the outermost band to the column's own line. */
export function readHeading(parts: readonly string[]): HeadingReading {
  return readJoined(parts.join(BETWEEN_BANDS));
}

const BETWEEN_BANDS = "\u0001";

/** The same headings stand over table after table. */
const readJoined = remember((joined) => readBands(joined.split(BETWEEN_BANDS)), 500);

function readBands(parts: readonly string[]): HeadingReading {
  const whole = parts.join(" ");
  const form = headingForm(whole);
  const found = readRole(parts, whole, form);
  const assigner = readAssigner(parts);
  return {
    ...found,
    nameOrTarget: NAME_OR_TARGET.includes(form),
    isPart: parts.some((part) => PART_OF_WORDS.test(headingForm(part))),
    assignedBy: assigner.printed,
    assignerRank: assigner.rank,
    isStretch: STRETCH_WORDS.test(form),
    ...readHeadingPeriod(parts),
    year: readHeadingYear(parts),
    alsoMeans: otherMeanings(parts, found.role),
    isTimeOnly: isTimeOnly(parts[parts.length - 1] ?? ""),
    isCumulated: parts.some((part) => CUMULATED.test(headingForm(part))),
  };
}

/** Of the column's own line; words inside a longer heading where nothing else is known of it. */
export function otherMeanings(
  parts: readonly string[],
  role: HeadingRole | null,
): HeadingReading["alsoMeans"] {
  const own = headingForm(parts[parts.length - 1] ?? "");
  const fitting = SECOND_MEANINGS.filter(({ words }) => words.test(own));
  const inside = own.length > 60 || role !== null ? [] : WORDS_INSIDE.filter(({ words }) => words.test(own));
  return [...fitting, ...inside];
}

/** The role a single heading cell could have, bands unknown; null for most text. */
export function cellRole(text: string): HeadingRole | null {
  return text.length > LONGEST_HEADING ? null : roleOf(text);
}

/** The same headings stand over table after table, and a sheet of nothing but headings must not cost more than its cells. */
const roleOf = remember((text): HeadingRole | null => {
  if (text === "#") return "number";
  const form = headingForm(text);
  return readComparison(text, form) ?? ruleFor(form)?.role ?? null;
}, 10_000);

/** Whether most of these headings that have a role are English. */
export function areEnglish(headings: readonly string[]): boolean {
  const known = headings.map((heading) => readHeading([heading])).filter(({ role }) => role !== null);
  return known.filter(({ english }) => english).length * 2 > known.length;
}

type Found = Pick<HeadingReading, "role" | "fit" | "english">;

function readRole(parts: readonly string[], whole: string, form: Unaccented): Found {
  const compared = readComparison(whole, form);
  if (compared !== null) return { role: compared, fit: "start", english: false };
  const ownForm = headingForm(parts.slice(-1)[0] ?? "");
  if (POINTS_HEADING.test(ownForm)) return { role: null, fit: "start", english: false };
  const own = ruleFor(ownForm);
  if (own !== null) return own;
  for (const band of [...parts.slice(0, -1)].reverse()) {
    const found = ruleFor(headingForm(band));
    if (found !== null) return { ...found, fit: "band" };
  }
  // "Thực" above "hiện năm 2025": one heading on two rows.
  return ruleFor(form) ?? { role: null, fit: "start", english: false };
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
    const fit = rule === undefined ? null : weighFit(form, rule);
    if (rule !== undefined && fit !== null) return { role: rule.role, fit, english: rule.english === true };
  }
  return null;
}

function weighFit(form: string, rule: HeadingRule): "whole" | "start" | null {
  if (rule.whole?.includes(form) === true || rule.start?.includes(form) === true) return "whole";
  if (rule.start?.some((phrase) => startsWithWords(form, phrase)) === true) return "start";
  return rule.end?.some((phrase) => form.replace(/ %$/, "").endsWith(phrase)) === true ? "start" : null;
}

function firstWord(phrase: string): string {
  return /^%|^[a-z0-9]+/.exec(phrase)?.[0] ?? phrase;
}

function startsWithWords(form: string, phrase: string): boolean {
  if (!form.startsWith(phrase)) return false;
  const next = form.charAt(phrase.length);
  return next === "" || phrase.endsWith(" ") || !/[a-z0-9]/.test(next);
}

function readAssigner(parts: readonly string[]): { printed: string | null; rank: number } {
  for (const part of [...parts].reverse()) {
    const form = headingForm(part);
    const found = ASSIGNERS.filter((assigner) => assigner.words.test(form));
    if (found.length === 0) continue;
    const named = found.some((assigner) => assigner.isBody) || / giao$/.test(form);
    return { printed: named ? part.trim() : null, rank: Math.max(...found.map((assigner) => assigner.rank)) };
  }
  return { printed: null, rank: 0 };
}

function readHeadingPeriod(
  parts: readonly string[],
): Pick<HeadingReading, "period" | "namesPeriod" | "time"> {
  for (const part of [...parts].reverse()) {
    const named = timeIn(part);
    if (named !== null) return { ...named, namesPeriod: true };
  }
  return { period: "year", namesPeriod: parts.some((part) => yearIn(part) !== null), time: null };
}

function readHeadingYear(parts: readonly string[]): number | null {
  for (const part of [...parts].reverse()) {
    const year = yearIn(part);
    if (year !== null) return year;
  }
  return null;
}
