/** Years and parts of the year that headings, titles and cells name. */

import { stillUnaccented } from "../../vocabulary/unaccented";
import type { Period } from "../../model/indicator";
import { plainForm } from "../../vocabulary/forms";
import { PERIOD_WORDS } from "../../vocabulary/periods";
import { fiscalYearsIn } from "../../vocabulary/years";
import { TIME_ONLY } from "../../vocabulary/secondMeanings";

/** Whether a heading, or a part of one, says nothing but a time. */
export function isTimeOnly(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 40 &&
    TIME_ONLY.test(plainForm(text)) &&
    /\d|[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]/u.test(text)
  );
}

/** The latest year a text names, or null: 2015 for "giai đoạn 2011-2015", 2022 for "2021–22" and "FY22". */
export function yearIn(text: string): number | null {
  const { years: fiscal, rest } = fiscalYearsIn(text.slice(0, 400));
  const plain = [...rest.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) => Number(match[0]));
  const years = [...fiscal, ...plain];
  return years.length === 0 ? null : Math.max(...years);
}

/** The year of whose January a text tells: 2026 of "đến 31/01/2026", "đến hết tháng 1 năm 2026"; null of any other text. */
export function januaryIn(text: string): number | null {
  const year = JANUARY.exec(plainForm(text))?.[1];
  return year === undefined ? null : Number(year);
}

const JANUARY =
  /\b(?:den|toi|het|up to|until|to|as at|by)(?: het)?(?: ngay)? (?:\d{1,2}[/.-]0?1[/.-]|\d{1,2} thang 0?1 nam |thang 0?1(?:[/.-]| nam )|(?:\d{1,2} )?january )((?:19|20)\d{2})\b/;

/** The part of the year a text names, or null: "6 tháng đầu năm". */
export function periodIn(text: string): Period | null {
  return timeIn(text)?.period ?? null;
}

/** The part of the year a text names, and its words in one form: "6 thang" for "6T", "quy 1" for "Quý I". */
export function timeIn(text: string): { readonly period: Period; readonly time: string } | null {
  const plain = stillUnaccented(plainForm(text).replace(/[()[\]"]/g, " "));
  for (const { period, words } of PERIOD_WORDS) {
    const found = words.exec(plain)?.[0];
    if (found !== undefined) return { period, time: timeForm(found) };
  }
  return null;
}

const QUARTERS: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** "6t" and "06 thang" are "6 thang", "quy i" and "q1" are "quy 1". */
function timeForm(found: string): string {
  return found
    .replace(/\b0+(?=\d)/g, "")
    .replace(/\b(\d{1,2})t\b/g, "$1 thang")
    .replace(/\bmonths?\b/g, "thang")
    .replace(/\bq(?=\d)/g, "quy ")
    .replace(/\bquy (i{1,3}|iv)\b/g, (_, quarter: string) => `quy ${QUARTERS[quarter] ?? quarter}`);
}
