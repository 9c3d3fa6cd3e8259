/** Deadlines as targets: "trước 30/6" against "25/6", the year 2025 against 2026. */

import { hasTwoLetters } from "../../vocabulary/bothForms";
import { momentIn, speaksOfTime, type Moment, type MomentContext } from "../../figures/moments";
import { undecidedVerdict, type Verdict } from "./comparison";
import type { Direction, Outcome } from "../../model/assessment";
import type { Actual, Line, Target } from "../../model/indicator";
import { plainForm } from "../../vocabulary/forms";
import { isDoneInTime } from "../../vocabulary/moments";
import { stillUnaccented } from "../../vocabulary/unaccented";

const ORDERS = ["dayFirst", "monthFirst"] as const;
/** "Thời gian hoàn thành", "Năm về đích": the row's figure is a time. */
const NAMES_TIME =
  /^(?:thoi (?:gian|han|diem)|moc|han|tien do|ngay|thang|quy|nam) (?:hoan thanh|ve dich|dat|ban hanh|trinh|xong|khanh thanh|khoi cong|dua vao|cong nhan|ket thuc|bat dau|to chuc)|\b(?:deadline|completion (?:date|year)|due (?:date|by)|year (?:of completion|completed))\b/;

/** The verdict on a line whose target and actual are both times; null for every other line. */
export function judgeDeadline(line: Line, direction: Direction): Verdict | null {
  const inTime = line.actual === null ? null : doneByDeadline(line, line.actual.printed);
  return inTime === null ? judgeDays(line, direction) : onTime(inTime ? "met" : "missed", line, direction);
}

function judgeDays(line: Line, direction: Direction): Verdict | null {
  const { target, actual } = line;
  if (target === null || actual === null) return null;
  if (!mayBeTime(target, line) || !mayBeTime(actual, line)) return null;
  const isOfTime = isAboutTime(line);
  const outcomes = ORDERS.flatMap((order) => outcomeIn(target, actual, { isOfTime, order }) ?? []);
  const [outcome, other = outcome] = outcomes;
  if (outcome === undefined) return null;
  if (outcome === "unknown" || outcome !== other) return undecidedVerdict("wordsOnly", direction);
  return onTime(outcome, line, direction);
}

function onTime(outcome: Outcome, { target, actual }: Line, direction: Direction): Verdict {
  const basis = { kind: "words", actual: actual?.printed ?? "", target: target?.printed ?? "" } as const;
  return { outcome, attainment: null, basis, shortfall: null, direction };
}

/** Whether what was asked is a day. */
export function asksForDay(line: Line): boolean {
  const { target } = line;
  if (target === null || !mayBeTime(target, line)) return false;
  const isOfTime = isAboutTime(line);
  return ORDERS.some((order) => momentIn(target.printed, { isOfTime, order }) !== null);
}

/** What words say of a day that was asked: "Hoàn thành đúng hạn"; null where no day was asked or they do not say it. */
export function doneByDeadline(line: Line, words: string): boolean | null {
  const inTime =
    words.length > 80 || !hasTwoLetters(words)
      ? null
      : isDoneInTime(
          stillUnaccented(
            plainForm(words)
              .replace(/[\s,;()]+/g, " ")
              .trim(),
          ),
        );
  return inTime === null || !asksForDay(line) ? null : inTime;
}

function isAboutTime({ unit, name }: Line): boolean {
  return speaksOfTime(unit) || NAMES_TIME.test(plainForm(name));
}

/** Words; and a bare number where the row is about time, "2025". */
function mayBeTime(read: Target | Actual, line: Line): boolean {
  return read.kind === "inWords" || (read.kind === "figure" && isAboutTime(line));
}

/** Met when it ended by the deadline, missed when it began after it; null where one of the two is no time. */
function outcomeIn(target: Target, actual: Actual, context: MomentContext): Outcome | null {
  const asked = momentIn(target.printed, context);
  const had = momentIn(actual.printed, context);
  if (asked === null || had === null) return null;
  const years = sharedYears(asked, had);
  if (years === null) return "unknown";
  if (years.had * 10_000 + had.last <= years.asked * 10_000 + asked.last) return "met";
  return years.had * 10_000 + had.first > years.asked * 10_000 + asked.last ? "missed" : "unknown";
}

/** Both years, or none of both; where one of the two says its year, the other may be of another. */
function sharedYears(asked: Moment, had: Moment): { readonly asked: number; readonly had: number } | null {
  if (asked.year === null && had.year === null) return { asked: 0, had: 0 };
  return asked.year === null || had.year === null ? null : { asked: asked.year, had: had.year };
}
