/** Headings that compare: "TH/KH", "So với cùng kỳ", "Tăng (+), giảm (-)". */

import { stillUnaccented, unaccented } from "../../vocabulary/unaccented";
import type { Unaccented } from "../../vocabulary/tidy";
import { headingForm } from "../../vocabulary/forms";
import { DONE_WORDS, EARLIER_WORDS, type HeadingRole, PLAN_WORDS } from "../../vocabulary/headings";
import { isTimeOnly } from "./headingTimes";

/** "Tăng (+), giảm (-)", "So với KH (+/-)", "±": by how much, never a result and no share. */
const DIFFERENCE_SIGNS =
  /±|\+\s*[)/,;.]*\s*(?:(?:[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]|\s)*\(\s*)?[-–−]/u;

/** By how much, or a share of all there are. */
function isNoAttainment(form: Unaccented, versus: Unaccented): boolean {
  return /^(?:tang|giam|chenh lech|muc tang|vuot|hut)\b/.test(form) || OF_ALL.test(versus);
}

/** "So với tổng số": a share of all there are, of no plan. */
const OF_ALL = unaccented(
  /^ (?:tong so|tong(?! so\b)|toan bo|tat ca)(?! (?:kh|ke hoach|nq|du toan|dt|chi tieu|muc tieu|giao)\b)\b/,
);

/** What a heading that compares is: "attainment" of a plan, "growth" over a time, "other" for a difference; null where it compares nothing. */
export function readComparison(text: string, form: Unaccented): HeadingRole | null {
  return DIFFERENCE_SIGNS.test(text) ? "other" : comparisonRole(text, form);
}

/** "So với kế hoạch", "TH/KH" are attainment; "so với cùng kỳ", "2023/2022", "KH/TH" are not. */
function comparisonRole(text: string, form: Unaccented): HeadingRole | null {
  const years = /\bso\s+(?:sánh\s+)?với\s+(?:năm\s+)?(?:19|20)\d{2}|(?:19|20)\d{2}\s*\/\s*(?:19|20)\d{2}/iu;
  const after = /(?:^|[ /])versus(?:\b|$)(.*)$/.exec(form)?.[1];
  if (after !== undefined) {
    const versus = stillUnaccented(after);
    if (isNoAttainment(form, versus)) return "other";
    if (/^ (?:tt|thu tu)$/.test(versus)) return "number";
    if (PLAN_WORDS.test(versus)) return EARLIER_WORDS.test(versus) ? "growth" : "attainment";
    if (
      EARLIER_WORDS.test(versus) ||
      DONE_WORDS.test(stillUnaccented(versus.trim())) ||
      years.test(text.normalize("NFC"))
    )
      return "growth";
    return "attainment";
  }
  return ratioRole(text, form, years);
}

function ratioRole(text: string, form: string, years: RegExp): HeadingRole | null {
  if ((form === "" || form === "%") && years.test(text)) return "growth";
  if (isYearOfPlan(text)) return "attainment";
  const sides = form.split("/").map((side) => readSide(stillUnaccented(side)));
  if (sides.length !== 2 || sides.includes("?")) return null;
  if (sides[0] === sides[1] && isInTwoTongues(form)) return null;
  return sides.join("/") === "done/plan" ? "attainment" : "growth";
}

/** "2024/KH": what came of that year, of its plan. */
function isYearOfPlan(text: string): boolean {
  const [time = "", plan = "", ...more] = text.split("/");
  const isPlan = /^\s*\D/.test(plan) && readSide(headingForm(plan)) === "plan";
  return more.length === 0 && isPlan && isTimeOnly(time.trim());
}

/** "Kế hoạch / Plan", "Actual/Thực hiện": the same said twice. */
function isInTwoTongues(form: string): boolean {
  const [first, second] = form.split("/").map((side) => /^ ?(?:plan|target|actual|result)/.test(side));
  return first !== second;
}

function readSide(side: Unaccented): "done" | "plan" | "?" {
  if (DONE_WORDS.test(side)) return "done";
  return PLAN_WORDS.test(side) ? "plan" : "?";
}
