/** Which figures of several units may be added up: amounts in one unit. Rates, averages and levels of them never. */

import { isCountable, isMoney, isPercentage, isTimeUnit } from "../figures/units";
import type { UndecidedSum } from "../text/units";
import { headingForm, plainForm } from "../vocabulary/forms";

/** Why no sum is given. */
export type NoSum = UndecidedSum;

/** Names that begin so speak of a rate or an average whatever the unit says. */
const RATE =
  /^(?:ty le|ti le|ty trong|ti trong|he so|chi so|mat do|toc do|co cau|muc do|diem|xep (?:loai|hang)|thu hang|nang suat|rate|share|index)\b/;
/** "Dân số trung bình" is how many people there were. */
const AVERAGE = /\b(?:binh quan|(?<!dan so )trung binh|average|per capita|tren dau nguoi|\/nguoi)\b/;
const GROWTH = /^(?:toc do tang|muc tang|ty le tang|tang truong|muc giam|ty le giam)\b/;
/** Amounts that are no counted things and no money. */
const AMOUNTS =
  /^(?:nghin |ngan |trieu |1[.]?000 |tr\.?)*(?:tan|ta|yen|kg|kilogam|ha|hecta|m2|m3|km2|km|m|lit|kwh|mwh|mw)$/;
/** Counted, but of each unit for itself: "19 tiêu chí". */
const OWN_MEASURE = /^(?:tieu chi|diem|bac|hang|nguoi dan)\b/;

/** null: it may be added up. */
export function findNoSum(name: string, unit: string | null): NoSum | null {
  return noSumByName(plainForm(name)) ?? (unit === null ? "unknownUnit" : noSumByUnit(unit));
}

function noSumByName(name: string): NoSum | null {
  if (GROWTH.test(name)) return "change";
  if (RATE.test(name) || RATE.test(headingForm(name))) return "rate";
  return AVERAGE.test(name) ? "average" : null;
}

function noSumByUnit(unit: string): NoSum | null {
  const measure = plainForm(unit);
  if (isPercentage(unit) || /[%‰]/.test(unit)) return "rate";
  if (measure.includes("/")) return "average";
  if (isTimeUnit(unit) || OWN_MEASURE.test(measure)) return "unknownUnit";
  return isMoney(unit) || isCountable(unit) || isAmount(measure) ? null : "unknownUnit";
}

function isAmount(measure: string): boolean {
  return AMOUNTS.test(measure) || MONEY_SHORT.test(measure);
}

/** "triệu", "tỷ" alone are said of money. */
const MONEY_SHORT = /^(?:trieu|ty|ti|tr|nghin|ngan)(?: dong| d)?$/;
