/** What the years left of a term must bring. */

import type { Direction, Indicator, OfYears, YearsTogether } from "../../model/indicator";
import { clean } from "../../model/numbers";
import { targetAmount } from "../../figures/units";

/** Of a sum what is missing, of a mean what lifts it to the target; null where no year is left, or nothing is missing. `past`: years with a result. */
export function restOfTerm(
  indicator: Indicator,
  past: number,
  how: YearsTogether,
  direction: Direction,
): OfYears["rest"] {
  const figures = figuresIn(indicator);
  const left = yearsLeft(indicator, past);
  if (figures === null || left <= 0) return null;
  const { had, asked, unit } = figures;
  const missing = asked - had;
  if (how === "sum" && (direction === "lowerIsBetter" || missing <= 0)) return null;
  return {
    remaining: short(Math.max(0, missing)),
    yearly: short(yearlyRest({ had, asked, past, left }, how)),
    unit,
  };
}

function figuresIn({ target, actual, conversion }: Indicator) {
  const wanted = target && targetAmount(target);
  if (wanted === null || actual?.kind !== "figure" || conversion === null || wanted.value === 0) return null;
  return { had: clean(actual.amount.value * conversion), asked: wanted.value, unit: wanted.unit };
}

function yearsLeft({ openUntil, beside }: Indicator, past: number): number {
  return openUntil === null ? 0 : openUntil - (beside?.years?.[past - 1]?.year ?? openUntil);
}

interface Measures {
  readonly had: number;
  readonly asked: number;
  readonly past: number;
  readonly left: number;
}

function yearlyRest({ had, asked, past, left }: Measures, how: YearsTogether): number {
  const years = past + left;
  if (how === "sum") return (asked - had) / left;
  if (how === "average") return (asked * years - had * past) / left;
  return ((1 + asked / 100) ** (years / left) / (1 + had / 100) ** (past / left)) * 100 - 100;
}

/** Three decimals: the sentence says two. */
function short(value: number): number {
  return clean(Number(value.toFixed(3)));
}
