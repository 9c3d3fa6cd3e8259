/** Words for parts of the year. */

import { unaccented, type UnaccentedWords } from "./unaccented";

/** Heading of a column that says for each row which part of the year its results are of; not a time limit ("Thời gian hoàn thành"). */
export const PERIOD_HEADING = unaccented(
  /^(?:ky|thoi (?:ky|diem|gian)) (?:bao cao|danh gia|(?:(?:chot|lay|tinh) )?so lieu)\b/,
);

/** Part-year words in headings and titles, in plain form; the first that fits wins. */
export const PERIOD_WORDS: readonly {
  readonly period: "sixMonths" | "nineMonths" | "otherMonths" | "year" | "estimate";
  readonly words: UnaccentedWords;
}[] = [
  {
    period: "year",
    words: unaccented(
      /\b(?:12|muoi hai) thang\b|\bca nam\b|\b31\/12\b|\b(?:den|het) (?:het )?thang 12\b|\b(?:luy ke|den|het) (?:het )?quy (?:4|iv)\b|\bq4 (?:ytd|year to date|cumulative)\b|\b(?:at|to|of|by|end|until) (?:31 )?dec(?:ember)?\b|\bfull year\b/,
    ),
  },
  {
    period: "sixMonths",
    words: unaccented(/\b(?:0?6|sau) (?:thang|months?)\b|\b30\/0?6\b|\b6t\b|\bh1\b|\bfirst half\b/),
  },
  { period: "nineMonths", words: unaccented(/\b(?:0?9|chin) (?:thang|months?)\b|\b30\/0?9\b|\b9t\b/) },
  {
    period: "otherMonths",
    words:
      // "đến 15/11": a day before December; one of January tells of the year before it.
      /\bden (?:het )?(?:ngay )?\d{1,2}\/(?:0?[2-9]|1[01])\b|\b\d{1,2} (?:thang|months?)\b|\bthang \d{1,2}\b|\bquy (?:[1-4]|i{1,3}|iv)\b|\bq[1-4]\b|\b(?:hoc ky|hk) ?(?:1|2|i{1,2})\b|\bthang bao cao\b|\btu dau nam\b|\bden thoi diem (?:bao cao|danh gia|hien (?:tai|nay)|nay)\b|\bnua (?:dau|cuoi) nam\b|\b(?:[1-3]|hai|ba) quy\b|\byear to date\b|\bytd\b|\b(?:trong|thuc hien|th|ke hoach|kh|ket qua|uoc) (?:thang|tuan)$|\b(?:thang|quy|ky|tuan|this month|this quarter) nay\b|\b(?:this|current) (?:week|month|quarter)\b|\btuan (?:thu )?\d{1,2}\b|\bweek \d{1,2}\b|\b[wmq]td\b|^(?:t|thg ?)(?:0?[1-9]|1[0-2])(?:[/.-](?:19|20)?\d{2})?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?:[- /']+(?:19|20)?\d{2})?$/,
  },
  { period: "estimate", words: unaccented(/\b(?:uoc|uth|du kien|estimated?)\b/) },
];

/** "BÁO CÁO TUẦN 23": a title of less than a month. In plain form. */
export const OF_WEEK = unaccented(
  /\btuan (?:thu )?\d{1,2}\b|\b(?:trong|bao cao|ket qua|thuc hien) tuan\b|\btuan nay\b|\bweek \d{1,2}\b|\bweekly\b/,
);
