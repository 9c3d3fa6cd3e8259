/** How a result stands to last year's: in per cent, of rates in points; what cannot be compared is said, not computed. */

import type { Amount, Indicator } from "../../model/indicator";
import type { Against, EarlierFigure, YearOnYear, ChangeRefusal } from "../../model/progress";
import { clean } from "../../model/numbers";
import { actualAmount, conversionBetween, isPercentage } from "../../figures/units";
import { isRate } from "../line/direction";
import { earlierAmount } from "./expectedShare";

/** The change of a row's result; null where the table has nothing of last year. Figures of part of a year are never held against a whole one. */
export function compareYears(indicator: Indicator): YearOnYear | null {
  const { beside, period } = indicator;
  if (beside === null || indicator.actual === null) return null;
  const isWhole = period === "year" || period === "estimate";
  const [own, other] = isWhole ? [beside.lastYear, null] : [beside.samePeriod, beside.lastYear];
  const against: Against = isWhole ? "lastYear" : "samePeriod";
  if (own !== null) return compareFigures(indicator, own, against);
  return other === null ? null : { kind: "refused", why: "otherLength", against: "lastYear" };
}

function compareFigures(indicator: Indicator, before: EarlierFigure, against: Against): YearOnYear {
  const refuseChange = (why: ChangeRefusal): YearOnYear => ({ kind: "refused", why, against });
  const had = reachedLevel(indicator);
  const then = earlierAmount(before);
  if (had === null || then === null) return refuseChange("unread");
  const unit = had.unit ?? indicator.unit;
  const times = conversionBetween(then.unit ?? indicator.unit, unit);
  if (times === null) return refuseChange("units");
  const earlier = clean(then.value * times);
  if (isRateIn(unit, indicator)) {
    return { kind: "points", by: difference(had.value, earlier), against };
  }
  if (earlier === 0) return refuseChange("zero");
  if (earlier < 0 || had.value < 0) return refuseChange("sign");
  return { kind: "percent", by: clean(had.value / earlier - 1), against };
}

/** Both figures of a change, and what the earlier one is multiplied by to have the unit of the other; null where one is none. */
export function comparedAmounts(
  indicator: Indicator,
  before: EarlierFigure | null,
): { readonly had: Amount; readonly then: Amount; readonly times: number } | null {
  const [had, then] = [reachedLevel(indicator), earlierAmount(before)];
  if (had === null || then === null) return null;
  const times = conversionBetween(then.unit ?? indicator.unit, had.unit ?? indicator.unit);
  return times === null ? null : { had, then, times };
}

function isRateIn(unit: string | null, { name }: Indicator): boolean {
  return isPercentage(unit) || unit === "‰" || isRate(name);
}

/** The level reached; null where only a change of it is told. */
function reachedLevel({ actual }: Indicator): Amount | null {
  return actual === null || actual.kind === "change" ? null : actualAmount(actual);
}

/** Noise of binary fractions taken off at the twelfth place. */
function difference(a: number, b: number): number {
  return Number((a - b).toFixed(12));
}
