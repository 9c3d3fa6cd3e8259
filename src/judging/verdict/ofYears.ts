/** What a target for several years is held against: their sum, their mean, or the year that does worst. */

import {
  hasYears,
  yearsSoFar,
  type Amount,
  type Direction,
  type Indicator,
  type OfYears,
  type TermKind,
  type YearsTogether,
} from "../../model/indicator";
import type { CellRef } from "../../model/cells";
import type { YearFigure } from "../../model/progress";
import { clean, groupDigits } from "../../model/numbers";
import { countDecimals } from "../../model/printedFigures";
import { conversionBetween, isPercentage, lineConversion, targetAmount } from "../../figures/units";
import { plainForm } from "../../vocabulary/forms";
import { EACH_YEAR, OVER_YEARS, YEARLY_MEAN } from "../../vocabulary/years";
import { changeInName, isRate } from "../line/direction";
import { proposeKind } from "../progress/kinds";
import { restOfTerm } from "./restOfTerm";

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
  const open = years.find((one) => plainAmount(one) === null || !isInUnit(one, years, indicator));
  // One year without a figure of its kind: nothing is added up, and it is that cell which is told.
  if (open !== undefined) return withActual(indicator, open, open.actual);
  const amounts = years.flatMap((one) => plainAmount(one) ?? []);
  const amount = amountTogether(amounts, how, last.cell);
  const made = withActual(indicator, last, { kind: "figure", printed: amount.printed, amount });
  return { ...made, ofYears: tellYears(made, years, how, direction) };
}

function amountTogether(amounts: readonly Amount[], how: YearsTogether, cell: CellRef): Amount {
  const value = together(
    amounts.map((amount) => amount.value),
    how,
  );
  const { unit = null, live = null } = amounts[0] ?? {};
  const isLive = amounts.every((one) => one.live?.from === "number" && one.live.scale === live?.scale);
  return { printed: printLike(value, amounts), value, unit, hedge: null, cell, live: isLive ? live : null };
}

function withActual(indicator: Indicator, { cell }: YearFigure, actual: Indicator["actual"]): Indicator {
  const { target, unit } = indicator;
  return { ...indicator, actual, actualCell: cell, conversion: lineConversion(target, actual, unit) };
}

function yearsTogether({ name, target, unit }: Indicator, direction: Direction): YearsTogether | null {
  const said = [nameOverYears(name, unit), target?.printed ?? "", unit ?? ""].map(plainForm);
  if (said.some((text) => YEARLY_MEAN.test(text))) return isGrowth(name, target, unit) ? "growth" : "average";
  if (said.some((text) => OVER_YEARS.test(text))) return addsUp({ name, target, unit }) ? "sum" : null;
  if (!said.some((text) => EACH_YEAR.test(text))) return null;
  return worst(direction);
}

/** "Tốc độ tăng bình quân" in "%/năm": the unit says what the mean is over. */
function nameOverYears(name: string, unit: string | null): string {
  return PERCENT_A_YEAR.test(unit ?? "") ? `${name} / năm` : name;
}

const PERCENT_A_YEAR = /^\s*%\s*\/\s*năm\s*$/iu;

function ruledTogether(ruled: TermKind, direction: Direction): YearsTogether | null {
  if (ruled === "latest") return null;
  return ruled === "each" ? worst(direction) : ruled;
}

function worst(direction: Direction): YearsTogether {
  return direction === "lowerIsBetter" ? "highest" : "lowest";
}

function isGrowth(name: string, target: Indicator["target"], unit: string | null): boolean {
  const own = (target && targetAmount(target))?.unit ?? unit;
  const grows = changeInName(name) ?? (target?.kind === "change" ? target.sense : null);
  // "… tăng bình quân trên 8%/năm": what is asked, said in the name, makes no share of it.
  return isPercentage(own) && grows === "increase" && !isRate(name.replace(/\d[\d.,–-]*\s*%/gu, ""));
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
  const last = years[years.length - 1];
  const asked = indicator.target && targetAmount(indicator.target)?.value;
  if (indicator.ofYears !== undefined || last === undefined || !asked || !isAmount(indicator, direction))
    return null;
  const isPart = amounts.every(({ value }) => value * 2 <= asked) && amounts.length > 2;
  if (!isPart || years.some((one) => plainAmount(one) === null || !isInUnit(one, years, indicator)))
    return null;
  const amount = amountTogether(amounts, "sum", last.cell);
  return withActual(indicator, last, { kind: "figure", printed: amount.printed, amount });
}

function isAmount(indicator: Indicator, direction: Direction): boolean {
  const { kind } = proposeKind(indicator, direction);
  return indicator.conditions.length === 0 && (kind === "cumulative" || kind === "ceiling");
}

function plainAmount({ actual }: YearFigure): Amount | null {
  return actual?.kind === "figure" && actual.amount.hedge === null ? actual.amount : null;
}

function isInUnit(one: YearFigure, years: readonly YearFigure[], { unit }: Indicator): boolean {
  const [first] = years.flatMap((each) => plainAmount(each) ?? []);
  return conversionBetween(plainAmount(one)?.unit ?? unit, first?.unit ?? unit) === 1;
}

function together(values: readonly number[], how: YearsTogether): number {
  const sum = values.reduce((all, value) => all + value, 0);
  switch (how) {
    case "sum":
      return clean(sum);
    case "average":
      return clean(sum / values.length);
    case "growth":
      return clean(
        values.reduce((all, value) => all * (1 + value / 100), 1) ** (1 / values.length) * 100 - 100,
      );
    case "lowest":
      return Math.min(...values);
    case "highest":
      return Math.max(...values);
  }
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

/** With a digit or two more than the figures it is made of, by their marks. */
function printLike(value: number, amounts: readonly Amount[]): string {
  const isEnglish = amounts.some(
    ({ printed, value: own }) => /\d\.\d/.test(printed) && Number(printed) === own,
  );
  const decimals =
    Math.max(...amounts.map(countDecimals)) + (amounts.every((one) => one.value === value) ? 0 : 3);
  const [whole = "", fraction] = clean(Number(Math.abs(value).toFixed(Math.min(decimals, 6))))
    .toString()
    .split(".");
  const [point, group] = isEnglish ? [".", ","] : [",", "."];
  return `${value < 0 ? "-" : ""}${groupDigits(whole, group)}${fraction === undefined ? "" : point + fraction}`;
}
