/** Words for days, months, quarters and years, in plain form. */

import type { Unaccented } from "./tidy";
import { unaccented } from "./unaccented";

/** What may stand before a moment: "hoàn thành trước", "trong", "by the end of". */
export const MOMENT_LEADS = unaccented(
  /^(?:(?:da |duoc )?(?:hoan thanh|xong|dat|dua vao (?:su dung|hoat dong)|thuc hien|ban hanh|khanh thanh|trinh|phe duyet|thong qua|khoi cong|to chuc)|cham nhat|muon nhat|truoc|trong|vao|den|het|cuoi|dau|giua|khoang|du kien|ngay|thoi (?:han|gian|diem)|la|by|before|in|on|at|the|end of|beginning of|due|no later than|completed?|done|finished|approved|opened|delivered|issued|from)(?![a-z])[\s:,.]*/,
);

/** Units and headings of rows that are about time. */
export const TIME_WORDS = unaccented(
  /^(?:thoi (?:gian|han|diem|diem hoan thanh)|moc|han|tien do|ngay|thang|quy|nam|date|deadline|month|year|quarter|time|when)(?![a-z])/,
);

/** English months by their first three letters. */
export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Any of them as it is written; a part of a pattern. */
export const MONTH_NAME = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
export const QUARTERS = ["i", "ii", "iii", "iv"];

const DEADLINE = unaccented(
  /^(?:thoi han|han|thoi (?:gian|diem) (?:hoan thanh|ket thuc)|ngay (?:hoan thanh|den han)|deadline|(?:due|target|planned) date)\b/,
);
const DONE = unaccented(/\b(?:thuc te|actual)\b/);

/** Whether a heading asks for a day by which something is to be done. In heading form. */
export function isDeadline(heading: Unaccented): boolean {
  return DEADLINE.test(heading) && !DONE.test(heading);
}

/** Whether a heading tells the day it was done. In heading form. */
export function isDayDone(heading: Unaccented): boolean {
  return DONE.test(heading) && (DEADLINE.test(heading) || /^actual date/.test(heading));
}

const DAY_DONE = unaccented(
  /^(?:(?:ngay|thoi (?:gian|diem)) (?:da )?(?:hoan thanh|ket thuc|ban hanh|thuc hien|xong|trinh|nop|gui|giao nop|nghiem thu|ky|phe duyet)|(?:da )?(?:hoan thanh|ban hanh|xong|nop|trinh) ngay|ngay (?:thuc te|xong)|(?:date )?(?:completed|delivered|finished|submitted|issued)(?: on| date)?|completion date|delivery date|date (?:done|of completion))$/,
);
const SURE_DEADLINE = unaccented(/^(?:thoi han|han|deadline|due|(?:due|target|planned) date|ngay den han)\b/);

/** Which of a table's headings asks for a day and which tells the day it was done; -1 where none does. In heading form. */
export function findDays(headings: readonly Unaccented[]): {
  readonly asked: number;
  readonly had: number;
} {
  const sure = headings.findIndex((own) => SURE_DEADLINE.test(own));
  const asked = sure < 0 ? headings.findIndex(isDeadline) : sure;
  const told = headings.findIndex(isDayDone);
  const had =
    told >= 0 || sure < 0 ? told : headings.findIndex((own, at) => at !== sure && DAY_DONE.test(own));
  return { asked, had };
}

const DID = "(?:da )?(?:hoan thanh|lam xong|xong|ban hanh|trinh)(?: nhung| tuy nhien)?";
const DID_ENGLISH = "(?:completed?|done|delivered|finished|issued)(?: but)?";
const LATE = unaccented(
  new RegExp(
    `^(?:${DID} (?:bi )?(?:cham|tre|muon)(?! nhat)|(?:${DID} )?(?:da )?(?:qua|tre|sau) (?:thoi )?han|${DID_ENGLISH} late|(?:${DID_ENGLISH} )?(?:overdue|after (?:the )?deadline|past due))\\b`,
  ),
);
const IN_TIME = unaccented(
  new RegExp(
    `^(?:${DID} (?:dung|truoc|som|vuot)|(?:${DID} )?(?:dung|truoc) (?:thoi )?han|${DID_ENGLISH} (?:on time|early|ahead of|in time|before (?:the )?deadline))\\b`,
  ),
);

/** Whether words say that a work was done by its day or after it; null for words that tell no such thing. In plain form. */
export function isDoneInTime(words: Unaccented): boolean | null {
  if (LATE.test(words)) return false;
  return IN_TIME.test(words) ? true : null;
}
