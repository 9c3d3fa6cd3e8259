/** How far a figure is rounded where it is printed: the same in the pane, on the page, in its formulas and in Word. */

import type { Amount, Line } from "./indicator";
import { decimalsPrinted, roundHalfUp } from "./numbers";

/**
 * An attainment (a ratio) in percent, half up to `digits`. What is short of 100% is never 100: a missed figure does not print as met.
 * Above 100% nothing is added: a report never says more than was achieved.
 */
export function roundPercent(attainment: number, digits: number): number {
  const rounded = roundHalfUp(attainment * 100, digits);
  return attainment < 1 ? Math.min(rounded, justShort(digits)) : rounded;
}

/** The greatest percentage of so many digits below 100: 99.99, 99. */
export function justShort(digits: number): number {
  return JUST_SHORT[digits] ?? roundHalfUp(100 - leastPrinted(digits), digits);
}

const JUST_SHORT: readonly number[] = [99, 99.9, 99.99];

/** What is missing, half up to `digits`: never nothing, where something is. */
export function roundShortfall(value: number, digits: number): number {
  return Math.max(roundHalfUp(value, digits), leastPrinted(digits));
}

/** The least figure of so many digits above nothing: 0.01, 1. */
export function leastPrinted(digits: number): number {
  return Number(`1e-${digits}`);
}

/** Digits of a shortfall: as many as its line's figures were printed with, two at least. */
export function shortfallDigits({ target, actual }: Pick<Line, "target" | "actual">): number {
  const amounts = [target, actual].flatMap((figure) =>
    figure !== null && "amount" in figure ? [figure.amount] : [],
  );
  return Math.max(2, ...amounts.map(countDecimals));
}

/** Decimals a figure was printed with, in its own unit (1 for "95,5%"); two where the print does not say. */
export function countDecimals({ printed, value }: Pick<Amount, "printed" | "value">): number {
  return decimalsPrinted(printed, value) ?? 2;
}
