/** The figures of several years as one amount, printed as they are. */

import type { Amount, Indicator, YearsTogether } from "../../model/indicator";
import type { CellRef } from "../../model/cells";
import type { YearFigure } from "../../model/progress";
import { clean, groupDigits } from "../../model/numbers";
import { countDecimals } from "../../model/printedFigures";
import { conversionBetween, lineConversion } from "../../figures/units";

/** The first year that has no plain figure in the unit of the others; undefined: all have. */
export function findOpenYear(years: readonly YearFigure[], indicator: Indicator): YearFigure | undefined {
  return years.find((one) => plainAmount(one) === null || !isInUnit(one, years, indicator));
}

/** The indicator with its years' figures, all of one unit, as its actual, told of the last of them. */
export function withTogether(
  indicator: Indicator,
  years: readonly YearFigure[],
  how: YearsTogether,
): Indicator {
  const last = years[years.length - 1];
  if (last === undefined) return indicator;
  const amounts = years.flatMap((one) => plainAmount(one) ?? []);
  const amount = amountTogether(amounts, how, last.cell);
  return withActual(indicator, last, { kind: "figure", printed: amount.printed, amount });
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

export function withActual(
  indicator: Indicator,
  { cell }: YearFigure,
  actual: Indicator["actual"],
): Indicator {
  const { target, unit } = indicator;
  return { ...indicator, actual, actualCell: cell, conversion: lineConversion(target, actual, unit) };
}

export function plainAmount({ actual }: YearFigure): Amount | null {
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
