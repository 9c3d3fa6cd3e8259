/** Which months of a year a heading, a title or a cell speaks of (next to `periodIn`, which only tells parts of a year from whole ones). */

import type { Span } from "../../model/period";
import { plainForm } from "../../vocabulary/forms";

const WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
};
const NUMBER = `(\\d{1,2}|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "3 tháng cuối năm": a time of its own. */
const LAST_MONTHS = new RegExp(`\\b${NUMBER} (?:thang|months?) cuoi\\b|\\b(second half|h2)\\b`);
/** "đến 14/9", "tính đến ngày 30/6/2026", "30/9": a day the year is counted up to. */
const UNTIL =
  /\b(?:den|toi|ngay|het)(?: het)?(?: ngay)? (\d{1,2})[/.-](\d{1,2})(?!\d)|\b(31)\/(0?3|12)\b|\b(30)\/(0?[69])\b/;
/** Not the day and month of "ngày 5 tháng 6". */
const MONTHS = new RegExp(
  `(?<!\\bngay )\\b${NUMBER} (?:thang|months?)\\b(?! cuoi)(?! \\d{1,2}\\b)|\\b(\\d{1,2})t\\b`,
);
/** "Nửa đầu năm". */
const HALF = /\bnua (dau|cuoi) nam\b/;
/** "1/1-14/6", "15/12/2025 - 14/6/2026": counted up to the second day. */
const DAYS = /\b\d{1,2}\/\d{1,2}(?:\/\d{4})? ?[-–] ?(\d{1,2})\/(\d{1,2})(?!\d)/;
/** "Tháng 1-6", "từ tháng 1 đến hết tháng 9", "T1-T6". */
const MONTHS_TO =
  /\b(?:thang |t)(\d{1,2}) ?(?:[-–]|den(?: het)?) ?(?:thang |t)?(\d{1,2})\b(?!\/\d{1,2}\b(?!\d))/;
/** "3 quý", "hai quý đầu năm". */
const QUARTERS_DONE = /\b([1-4]|mot|hai|ba|bon) quy\b(?! ?(?:iv|i{1,3}|[1-4])\b)/;
/** "Quý I, II", "quý I và quý III". */
const QUARTERS_TO = /\bquy (iv|i{1,3}|[1-4]) ?(?:[-–+]|va|den|(?= )) ?(?:quy )?(iv|i{1,3}|[1-4])\b(?!\/)/;
const QUARTER = /\b(?:quy|q) ?(iv|i{1,3}|[1-4])\b/;
/** "Jan", "February 2025", "Thg 3": nothing else stands in the heading but its bands. */
const MONTH_NAME =
  /(?:^| )(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?(?:[- /']+(?:20)?\d{2})?$|(?:^| )thg ?(\d{1,2})$/;
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = /(?<!\bngay \d{1,2} )\bthang (\d{1,2})\b|\bt(\d{1,2})(?=$|[ /.-])/;
const SEMESTER = /\b(?:hoc ky|hk) ?(i{1,2}|[12])\b/;
const SCHOOL_YEAR = /\bnam hoc\b|\bschool year\b/;
/** What makes a quarter or a month the end of a time that began with the year. */
const UP_TO = /\b(?:luy ke|den|toi|het|cong don|tinh den|up to|ytd|as (?:at|of)|at|by|until|end(?: of)?)\b/;
/** A month of the year ends, for reports, on its 14th day (Decree 09/2019/NĐ-CP, Article 12). */
const CLOSING_DAY = 14;

/**
 * The months named, or null: 1–6 of "TH 6T/2026", 4–6 of "Quý II", 1–9 of "Lũy kế đến 14/9", 7–12 of "6 tháng cuối năm". `year`: of which year the
 * table is, as its title says; in a school year "đến hết tháng 12" is four months.
 */
export function spanIn(text: string, year: Span["of"] = "year"): Span | null {
  const plain = plainForm(text)
    .replace(/[()[\]"“”:,·]/g, " ")
    .replace(/\s+/g, " ");
  if (SCHOOL_YEAR.test(plain)) return readSemester(plain) ?? readSchoolMonths(plain);
  const ofSchool = year === "schoolYear" ? readSchoolMonths(plain) : null;
  return readSemester(plain) ?? ofSchool ?? ofCalendar(plain);
}

function ofCalendar(plain: string): Span | null {
  for (const read of [halfYear, lastMonths, untilDay, monthsTo, readMonths, quartersTo, readQuarter, month]) {
    const span = read(plain);
    if (span !== null) return span;
  }
  return null;
}

/** Which year a table is about, by its titles and headings. */
export function kindOfYear(texts: readonly string[]): Span["of"] {
  return texts.some((text) => SCHOOL_YEAR.test(plainForm(text))) ? "schoolYear" : "year";
}

function makeSpan(from: number, to: number, rest: Partial<Span> = {}): Span | null {
  return from >= 1 && to <= 12 && from <= to ? { from, to, until: null, of: "year", ...rest } : null;
}

function readNumber(word: string): number {
  return WORDS[word] ?? Number(word);
}

/** Four months and five of the nine that a school year has. */
function readSemester(plain: string): Span | null {
  const which = SEMESTER.exec(plain)?.[1];
  if (which === undefined) return null;
  const isFirst = which === "i" || which === "1";
  return isFirst ? makeSpan(1, 4, { of: "schoolYear" }) : makeSpan(5, 9, { of: "schoolYear" });
}

/** Months counted from September, or up to one of the calendar: "4 tháng đầu năm học", "đến hết tháng 12 năm học 2026–2027". */
function readSchoolMonths(plain: string): Span | null {
  const counted = readMonths(plain);
  if (counted !== null) return counted.to > SCHOOL_MONTHS ? null : { ...counted, of: "schoolYear" };
  const named = untilDay(plain) ?? month(plain);
  if (named === null || !(named.until !== null || UP_TO.test(plain))) return null;
  return { ...named, from: 1, to: schoolMonth(named.to), of: "schoolYear" };
}

/** September to May; the summer belongs to the year that is over. */
const SCHOOL_MONTHS = 9;

function schoolMonth(calendar: number): number {
  if (calendar >= 9) return calendar - 8;
  return Math.min(calendar + 4, SCHOOL_MONTHS);
}

/** "6 tháng cuối năm" where no "6 tháng đầu năm" stands before it: a report on the one often names the tasks of the other. */
function lastMonths(plain: string): Span | null {
  const found = LAST_MONTHS.exec(plain);
  if (found === null) return null;
  const before = plain.slice(0, found.index);
  if (MONTHS.test(before) || QUARTER.test(before)) return null;
  const count = found[1] === undefined ? 6 : readNumber(found[1]);
  return makeSpan(13 - count, 12);
}

function halfYear(plain: string): Span | null {
  const which = HALF.exec(plain)?.[1];
  if (which === undefined) return null;
  return which === "dau" ? makeSpan(1, 6) : makeSpan(7, 12);
}

function monthsTo(plain: string): Span | null {
  const [, from, to] = MONTHS_TO.exec(plain) ?? [];
  return from === undefined ? null : makeSpan(Number(from), Number(to));
}

function quartersTo(plain: string): Span | null {
  const done = QUARTERS_DONE.exec(plain)?.[1];
  if (done !== undefined) return makeSpan(1, readNumber(done) * 3);
  const [, from, to] = QUARTERS_TO.exec(plain) ?? [];
  const [first, last] = [from, to].map((which = "") => QUARTERS[which] ?? Number(which));
  return from === undefined || first === undefined || last === undefined
    ? null
    : makeSpan(first * 3 - 2, last * 3);
}

function untilDay(plain: string): Span | null {
  const found = DAYS.exec(plain) ?? UNTIL.exec(plain);
  const [day, readOneMonth] = (found ?? []).slice(1).filter(Boolean).map(Number);
  if (day === undefined || readOneMonth === undefined) return null;
  // A day of January tells of the year before it.
  if (day < 1 || day > 31 || readOneMonth === 1) return null;
  const to = day >= CLOSING_DAY ? readOneMonth : readOneMonth - 1;
  return makeSpan(1, to, { until: { day, month: readOneMonth } });
}

function readMonths(plain: string): Span | null {
  const found = MONTHS.exec(plain);
  if (found !== null) return makeSpan(1, readNumber(found[1] ?? found[2] ?? ""));
  return /\b(?:first half|h1)\b/.test(plain) ? makeSpan(1, 6) : null;
}

function readQuarter(plain: string): Span | null {
  const found = QUARTER.exec(plain);
  if (found === null) return null;
  const which = QUARTERS[found[1] ?? ""] ?? Number(found[1]);
  const isUpTo =
    UP_TO.test(plain.slice(0, found.index)) ||
    /^ ?(?:ytd|year to date|cumulative)\b/.test(plain.slice(found.index + found[0].length));
  return makeSpan(isUpTo ? 1 : which * 3 - 2, which * 3);
}

function month(plain: string): Span | null {
  const named = MONTH_NAME.exec(plain);
  const found = MONTH.exec(plain) ?? named;
  if (found === null) return null;
  const which =
    found === named && found[1] !== undefined
      ? MONTH_NAMES.indexOf(found[1]) + 1
      : Number(found[1] ?? found[2]);
  return makeSpan(UP_TO.test(plain.slice(0, found.index)) ? 1 : which, which);
}
