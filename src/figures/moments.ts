/** Days, months, quarters and years as deadlines and their fulfilment are written: "trước 30/6", "Quý II/2025", "By June". */

import { plainForm } from "../vocabulary/forms";
import { MOMENT_LEADS, MONTH_NAME, MONTHS, QUARTERS, TIME_WORDS } from "../vocabulary/moments";
import { stillUnaccented } from "../vocabulary/unaccented";

/** A stretch of time in days from the beginning of its year, or from that of year 0 where the year is said. */
export interface Moment {
  readonly year: number | null;
  /** Month and day of the first and the last day, as month * 100 + day. */
  readonly first: number;
  readonly last: number;
}

/** "5/9" is a day and a month only where something says so; and which comes first is the writer's habit. */
export interface MomentContext {
  /** The row is about time: "thời gian", "tháng". */
  readonly isOfTime: boolean;
  readonly order: "dayFirst" | "monthFirst";
}

const LONGEST = 80;

const YEAR = "((?:19|20)\\d{2})";

/** Whether the words of a unit or a heading say that the row is about time. */
export function speaksOfTime(words: string | null): boolean {
  return words !== null && TIME_WORDS.test(plainForm(words));
}

/** The moment a text tells and nothing else; null for any other text. */
export function momentIn(text: string, context: MomentContext): Moment | null {
  if (text.length > LONGEST) return null;
  let rest = stillUnaccented(plainForm(text).replace(/[\s.;,]+$/, ""));
  let isLed = context.isOfTime;
  for (let lead = MOMENT_LEADS.exec(rest); lead !== null && lead[0] !== ""; lead = MOMENT_LEADS.exec(rest)) {
    rest = stillUnaccented(rest.slice(lead[0].length));
    isLed = true;
  }
  return readNamedMoment(rest) ?? readNumberedMoment(rest, { isLed, order: context.order });
}

/** "6/2025": a month and a year, or as many of two thousand. */
export function isMonthOfYear(part: number, whole: number): boolean {
  return Number.isInteger(part) && part >= 1 && part <= 12 && whole >= 1990 && whole < 2100;
}

function readNamedMoment(text: string): Moment | null {
  const month = new RegExp(`^thang (\\d{1,2})(?:\\s*[/-]\\s*|(?: nam)? )?(?:${YEAR})?$`).exec(text);
  if (month !== null) return wholeMonth(Number(month[1]), readYear(month[2]));
  const quarter = new RegExp(`^(?:quy|q) ?([1-4]|i{1,3}|iv)(?:\\s*[/-]\\s*|(?: nam)? )?(?:${YEAR})?$`).exec(
    text,
  );
  if (quarter !== null) return wholeQuarter(quarter[1] ?? "", readYear(quarter[2]));
  const day = new RegExp(`^(\\d{1,2}) thang (\\d{1,2})(?: nam ${YEAR})?$`).exec(text);
  if (day !== null) return oneDay(Number(day[1]), Number(day[2]), readYear(day[3]));
  const year = new RegExp(`^nam ${YEAR}$`).exec(text);
  return year === null ? readEnglishMoment(text) : { year: Number(year[1]), first: 101, last: 1231 };
}

/** "30 June 2025", "June 30, 2025", "Jun-25", "3-Apr". */
function readEnglishMoment(text: string): Moment | null {
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME}(?:[ -]${YEAR}|-(\\d{2}))?$`).exec(
    text,
  );
  if (dayFirst !== null)
    return oneDay(Number(dayFirst[1]), readMonth(dayFirst[2]), readYear(dayFirst[3] ?? short(dayFirst[4])));
  const monthFirst = new RegExp(`^${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?$`).exec(text);
  if (monthFirst !== null)
    return oneDay(Number(monthFirst[2]), readMonth(monthFirst[1]), readYear(monthFirst[3]));
  const month = new RegExp(`^${MONTH_NAME}(?:,? ${YEAR}|-(\\d{2}))?$`).exec(text);
  return month === null ? null : wholeMonth(readMonth(month[1]), readYear(month[2] ?? short(month[3])));
}

interface Numbered {
  readonly isLed: boolean;
  readonly order: MomentContext["order"];
}

function readNumberedMoment(text: string, writer: Numbered): Moment | null {
  const parts = text.split(/\s*[/.-]\s*/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [one, two, three] = [...parts.map(Number), 0, 0] as [number, number, number];
  const [day, month] = writer.order === "dayFirst" ? [one, two] : [two, one];
  if (parts.length === 1) return writer.isLed && isYear(one) ? { year: one, first: 101, last: 1231 } : null;
  if (parts.length === 3) return oneDay(day, month, three < 100 ? 2000 + three : three);
  return parts.length === 2 ? ofTwo(text, one, two, writer) : null;
}

/** "6/2025", "30/6"; "10/12" may be ten of twelve. */
function ofTwo(text: string, one: number, two: number, { isLed, order }: Numbered): Moment | null {
  if (isMonthOfYear(one, two)) return wholeMonth(one, two);
  if (!text.includes("/") || !(isLed || one > two)) return null;
  return order === "dayFirst" ? oneDay(one, two, null) : oneDay(two, one, null);
}

function isYear(value: number): boolean {
  return value >= 1990 && value < 2100;
}

function oneDay(day: number, month: number, year: number | null): Moment | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || (year !== null && !isYear(year))) return null;
  const at = month * 100 + Math.min(day, lastDay(month));
  return { year, first: at, last: at };
}

function wholeMonth(month: number, year: number | null): Moment | null {
  return month < 1 || month > 12
    ? null
    : { year, first: month * 100 + 1, last: month * 100 + lastDay(month) };
}

function wholeQuarter(said: string, year: number | null): Moment {
  const at = QUARTERS.includes(said) ? QUARTERS.indexOf(said) + 1 : Number(said);
  return { year, first: (at * 3 - 2) * 100 + 1, last: at * 300 + lastDay(at * 3) };
}

function readMonth(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function readYear(said: string | undefined): number | null {
  return said === undefined ? null : Number(said);
}

function short(said: string | undefined): string | undefined {
  return said === undefined ? undefined : `20${said}`;
}

/** "30/9" is the end of September and of its quarter. */
function lastDay(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
