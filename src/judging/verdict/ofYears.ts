/** What a target for several years is held against: their sum, their mean, or the year that does worst. */

import {
  hasYears,
  yearsSoFar,
  type Direction,
  type Indicator,
  type OfYears,
  type TermKind,
  type YearsTogether,
} from "../../model/indicator";
import type { YearFigure } from "../../model/progress";
import { clean } from "../../model/numbers";
import { isPercentage, targetAmount } from "../../figures/units";
import { plainForm } from "../../vocabulary/forms";
import {
  EACH_YEAR,
  GROWTH_RATE,
  MEAN,
  OVER_YEARS,
  PERCENT_A_YEAR,
  YEARLY_MEAN,
} from "../../vocabulary/years";
import type { Unaccented } from "../../vocabulary/tidy";
import { changeInName, isRate } from "../line/direction";
import { proposeKind } from "../progress/kinds";
import { restOfTerm } from "./restOfTerm";
import { findOpenYear, plainAmount, withActual, withTogether } from "./yearsAmount";

/**
 * The indicator with its years' results as one actual; as it is where the target is for the last year alone, or has no columns of years.
 * `ruled`: what a person says the years are together, before any word of the row.
 */
export function withYearsTogether(
  indicator: Indicator,
  direction: Direction,
  ruled: TermKind | null = null,
): Indicator {
  if (!hasYears(indicator)) return indicator;
  const years = yearsSoFar(indicator);
  const how = ruled === null ? yearsTogether(indicator, direction) : ruledTogether(ruled, direction);
  const last = years[years.length - 1];
  if (how === null || last === undefined) return indicator;
  const open = findOpenYear(years, indicator);
  // One year without a figure of its kind: nothing is added up, and it is that cell which is told.
  if (open !== undefined) return withActual(indicator, open, open.actual);
  const made = withTogether(indicator, years, how);
  return { ...made, ofYears: tellYears(made, years, how, direction) };
}

function yearsTogether({ name, target, unit }: Indicator, direction: Direction): YearsTogether | null {
  const said = [name, target?.printed ?? "", unit ?? ""].map(plainForm);
  if (isYearlyMean(said)) return isGrowth({ name, target, unit }) ? "growth" : "average";
  if (said.some((text) => OVER_YEARS.test(text))) return addsUp({ name, target, unit }) ? "sum" : null;
  if (!said.some((text) => EACH_YEAR.test(text))) return null;
  return worst(direction);
}

/** Of name, target and unit. */
function isYearlyMean(said: readonly Unaccented[]): boolean {
  const [name, , unit] = said;
  if (said.some((text) => YEARLY_MEAN.test(text))) return true;
  return name !== undefined && unit !== undefined && PERCENT_A_YEAR.test(unit) && MEAN.test(name);
}

function ruledTogether(ruled: TermKind, direction: Direction): YearsTogether | null {
  if (ruled === "latest") return null;
  return ruled === "each" ? worst(direction) : ruled;
}

function worst(direction: Direction): YearsTogether {
  return direction === "lowerIsBetter" ? "highest" : "lowest";
}

function isGrowth({ name, target, unit }: Pick<Indicator, "name" | "target" | "unit">): boolean {
  const own = (target && targetAmount(target))?.unit ?? unit;
  const grows = changeInName(name) ?? (target?.kind === "change" ? target.sense : null);
  // Neither "growth rate" nor what is asked, said in the name ("… tăng trên 8%/năm"), makes a share of it.
  const rest = plainForm(name)
    .replace(GROWTH_RATE, " ")
    .replace(/\d[\d.,-]*\s*%/g, " ");
  return isPercentage(own) && grows === "increase" && !isRate(rest);
}

/** Shares of different years are not added up; by how much a share fell each year is. */
function addsUp({ name, target, unit }: Pick<Indicator, "name" | "target" | "unit">): boolean {
  const own = (target && targetAmount(target))?.unit ?? unit;
  return !isPercentage(own) || (isRate(name) && changeInName(name) !== null);
}

/**
 * Where no word of the row says what the years are together: the indicator with their sum, if its figures may be meant so: amounts, none of
 * them half of what is asked. null where they cannot.
 */
export function withSumOfYears(indicator: Indicator, direction: Direction): Indicator | null {
  const years = yearsSoFar(indicator);
  const amounts = years.flatMap((one) => plainAmount(one) ?? []);
  const asked = indicator.target && targetAmount(indicator.target)?.value;
  if (indicator.ofYears !== undefined || !asked || amounts.length <= 2) return null;
  const isPart = amounts.every(({ value }) => value * 2 <= asked) && isAmount(indicator, direction);
  return isPart && findOpenYear(years, indicator) === undefined
    ? withTogether(indicator, years, "sum")
    : null;
}

/**
 * The same of a change in percent that is asked for each year ("8%/năm", "%/năm") or is a rate of growth: the indicator with the mean of
 * its years. null where it is no such change, or a year has no figure.
 */
export function withMeanOfYears(indicator: Indicator): Indicator | null {
  const years = yearsSoFar(indicator);
  const isTaken = indicator.ofYears !== undefined || !hasYears(indicator);
  if (isTaken || !isYearlyChange(indicator) || findOpenYear(years, indicator) !== undefined) return null;
  return withTogether(indicator, years, isGrowth(indicator) ? "growth" : "average");
}

function isYearlyChange(indicator: Indicator): boolean {
  const { name, target, unit } = indicator;
  const isAsked = [target?.printed ?? "", unit ?? ""].some((text) => PERCENT_A_YEAR.test(plainForm(text)));
  if (!isAsked) return isGrowth(indicator) && GROWTH_RATE.test(plainForm(name));
  return changeInName(name) !== null || target?.kind === "change";
}

function isAmount(indicator: Indicator, direction: Direction): boolean {
  const { kind } = proposeKind(indicator, direction);
  return indicator.conditions.length === 0 && (kind === "cumulative" || kind === "ceiling");
}

/** Asked of each year by itself. */
export function isOfEach(how: YearsTogether): boolean {
  return how === "lowest" || how === "highest";
}

function tellYears(
  indicator: Indicator,
  years: readonly YearFigure[],
  how: YearsTogether,
  direction: Direction,
): OfYears {
  const all = indicator.beside?.years ?? [];
  return {
    how,
    from: years[0]?.year ?? 0,
    to: years[years.length - 1]?.year ?? 0,
    cells: all.map(({ cell }) => cell),
    met: isOfEach(how) ? countMet(indicator, years, direction) : null,
    rest: isOfEach(how) ? null : restOfTerm(indicator, years.length, how, direction),
  };
}

function countMet(
  { target, conversion }: Indicator,
  years: readonly YearFigure[],
  direction: Direction,
): number {
  const asked = target && targetAmount(target)?.value;
  if (asked === null || asked === undefined) return 0;
  return years.filter((one) => {
    const had = clean((plainAmount(one)?.value ?? 0) * (conversion ?? 1));
    return direction === "lowerIsBetter" ? had <= asked : had >= asked;
  }).length;
}
