/** The share of the year's plan to be expected by now, and where it was taken from. */

import type { Amount, Actual, Indicator, Line } from "../../model/indicator";
import { shareOfYear } from "../../model/period";
import type { EarlierFigure, Kind, Pace, Progress } from "../../model/progress";
import { clean } from "../../model/numbers";
import { actualAmount, conversionBetween, targetAmount } from "../../figures/units";

/** Nothing may lag, and no share is expected beyond what the table gives. */
export const DEFAULT_PACE: Pace = { tolerance: 0, expected: null };

/** Kinds whose figure grows with the year, so that a share of the plan means something. */
function isShared(kind: Kind): boolean {
  return kind === "cumulative" || kind === "ceiling";
}

/**
 * In this order: a plan or scenario for the same months, last year's share of the same months, what a person set, months / 12.
 * null where the kind knows no share, or nothing says which months have gone.
 */
export function expectedShare(indicator: Indicator, kind: Kind, pace: Pace): Progress["expected"] {
  if (!isShared(kind)) return null;
  const planned = planShare(indicator);
  if (planned !== null) return { share: planned, source: "periodPlan" };
  const before = lastYearShare(indicator);
  if (before !== null && before < 1) return { share: before, source: "lastYear" };
  if (pace.expected !== null) return { share: pace.expected / 100, source: "setting" };
  // Of a term's target the months of one year are no share.
  // All of last year in its part is a stock's, that does not grow with the year.
  return indicator.span === null || indicator.openUntil !== null || before !== null
    ? null
    : { share: shareOfYear(indicator.span), source: "time" };
}

/** Result / plan, in the plan's unit; null without two figures, or of a plan of nothing. */
export function reachedShare(line: Line): number | null {
  const [had, asked] = [figureIn(line.actual), line.target && targetAmount(line.target)];
  if (had === null || asked === null || line.conversion === null || !(asked.value > 0)) return null;
  return had.value < 0 ? null : clean((had.value * line.conversion) / asked.value);
}

function planShare({ target, unit, beside }: Indicator): number | null {
  const planned = beside?.periodPlan?.target;
  return inOneUnit(planned ? targetAmount(planned) : null, target && targetAmount(target), unit);
}

/** Only a part of last year: a share above its whole would be of another thing. */
function lastYearShare({ beside, unit }: Indicator): number | null {
  const share = inOneUnit(earlierAmount(beside?.samePeriod), earlierAmount(beside?.lastYear), unit);
  return share !== null && share > 0 && share <= 1 ? share : null;
}

function inOneUnit(part: Amount | null, whole: Amount | null, unit: string | null): number | null {
  if (part === null || whole === null || part.value < 0 || !(whole.value > 0)) return null;
  const times = conversionBetween(part.unit ?? unit, whole.unit ?? unit);
  return times === null ? null : clean((part.value * times) / whole.value);
}

/** The figure of a printed amount of last year. */
export function earlierAmount(before: EarlierFigure | null | undefined): Amount | null {
  return figureIn(before?.figure ?? null);
}

function figureIn(actual: Actual | null): Amount | null {
  return actual === null || actual.kind === "change" ? null : actualAmount(actual);
}
