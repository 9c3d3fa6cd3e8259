/** Fiscal and school years, and terms of several years, as they are printed. */

import { unaccented } from "./unaccented";

/** "2021–22", "2021/2022", "FY22", "FY2022", "FY 2021-22", as printed. */
const FISCAL_YEAR =
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\d])(?:fy\s?'?\d{2,4}|(?:19|20)\d{2})(?:\s*[-–/]\s*(?:\d{4}|\d{2}))?(?!\d)/giu;

/** The year a fiscal or school year ends in: 2022 of "2021–22", "2021/2022" and "FY22"; null where a text is none, as "2011-2015". */
function readFiscalYear(printed: string): number | null {
  const match = /^(fy)?\s?'?(\d{2,4})(?:\s*[-–/]\s*(\d{2,4}))?$/iu.exec(printed.trim());
  const [first, last] = [match?.[2], match?.[3]].map((year) => (year === undefined ? null : fullYear(year)));
  if (first === null || first === undefined || match === null) return null;
  if (last !== null && last !== undefined) return last === first + 1 ? last : null;
  return match[1] === undefined ? null : first;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The fiscal years a text names, by the years they end in, and the text without them. */
export function fiscalYearsIn(text: string): { readonly years: readonly number[]; readonly rest: string } {
  const years: number[] = [];
  const rest = text.replace(FISCAL_YEAR, (printed) => {
    const year = readFiscalYear(printed);
    if (year !== null) years.push(year);
    return year === null ? printed : " ";
  });
  return { years, rest };
}

/** The text without the fiscal years it names. */
export function withoutFiscalYears(text: string): string {
  return fiscalYearsIn(text).rest;
}

const OF_A_TERM =
  /(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?:19|20)?\d{2}(?!\d)|nhiệm\s+kỳ|giai\s+đoạn|5 năm|đến (?:hết |cuối )?năm|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])term(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|by 20\d{2}/iu;

/** A target, a title or a heading of several years: its last year is not the year a result is of. "2021–22" is one year. */
export function isOfTerm(text: string): boolean {
  return OF_A_TERM.test(fiscalYearsIn(text.slice(0, 400)).rest);
}

/** "Nghị quyết số 12", whose year is its own; never "Biểu số 01", "chỉ số 2024", "so 2023". In plain form. */
export const NUMBERED_PAPER = unaccented(
  /(?<!\b(?:bieu|bang|phu luc|mau|chi|dan|tri) )\bso\s*:?\s*(?!(?:19|20)\d\d(?![\d/]))\d/,
);

// What a target for several years asks of them together, in plain form.

/** "Bình quân hằng năm", "bình quân 5 năm", "BQ/năm", "bình quân 8-9%/năm": a mean over the years; never one of heads or of households. */
export const YEARLY_MEAN = unaccented(
  /\b(?:binh quan|trung binh|bq)(?: (?:tang|giam|dat|tren|duoi|khoang|tu|den|chung|hang|moi|mot|cac|trong|ca|cua|theo|[-–]|\d[\d.,]*(?:[-–]\d[\d.,]*)?%?|%))* ?\/? ?(?:nam|giai doan|thoi ky|nhiem ky)\b|\b(?:annual average|average annual|yearly average|on average (?:a|per) year)\b/,
);
/** The same, where the unit says that it is over years: "Tốc độ tăng bình quân" in "%/năm". */
export const MEAN = unaccented(
  /\b(?:binh quan|trung binh|bq)\b(?! (?:dau nguoi|nguoi|ho|nhan khau))|\b(?:average|mean)\b/,
);
/** "8%/năm", "% per year": so much in each year, at the end of a target or a unit. */
export const PERCENT_A_YEAR = unaccented(
  /(?:%|\bper ?cent) ?(?:\/ ?(?:nam|year|yr|annum)|(?:a|per|each|moi|mot|hang) (?:nam|year|annum))$/,
);
/** A rate that is itself the change of a level: "tốc độ tăng", "growth rate". */
export const GROWTH_RATE = unaccented(
  /\b(?:(?:toc do|ty le|ti le|muc) )?tang truong\b|\btoc do tang\b|\bgrowth(?: rates?)?\b|\brates? of growth\b/,
);
/** "Hằng năm", "mỗi năm": asked of each year. */
export const EACH_YEAR = unaccented(
  /\b(?:hang|moi|tung) nam\b|\b(?:every|each) year\b|\b(?:annually|yearly)\b/,
);
/** "Trong 5 năm", "cả nhiệm kỳ", "tổng … giai đoạn": what the years add up to. */
export const OVER_YEARS = unaccented(
  /\b(?:ca|toan|trong) (?:nhiem ky|giai doan|thoi ky)\b|\b(?:trong|ca|tong|sau) (?:5|nam|05) nam\b|\/ ?(?:0?5 nam|nhiem ky|giai doan)\b|\b(?:tong|cong|luy ke)\b.*\b(?:nhiem ky|giai doan|thoi ky|5 nam|05 nam)\b|\bover the (?:whole )?(?:term|period)\b/,
);
/** A figure that holds the years before it already. */
export const OF_ALL_SO_FAR = unaccented(/\b(?:luy ke|cong don|cumulative)\b/);
