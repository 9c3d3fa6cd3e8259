/** Figures against figures: decided on unrounded values, guarded against binary noise only (`sideOf`). */

import { clean, roundHalfUp, compareToMark } from "../../model/numbers";
import type { Outcome, Shortfall, UndecidedReason, Basis, Direction } from "../../model/assessment";
import type { Amount } from "../../model/indicator";
import { isPercentage } from "../../figures/units";

/** A verdict before rulings, printed words and periods have their say. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly attainment: number | null;
  readonly basis: Basis;
  readonly shortfall: Shortfall | null;
  readonly direction: Direction;
}

/** What was achieved, in the target's unit. */
export interface Achieved {
  readonly amount: Amount;
  /** amount.value as it is, or converted and its noise taken off. */
  readonly value: number;
}

/** An amount in the target's unit. */
export function convertAchieved(amount: Amount, conversion: number): Achieved {
  return { amount, value: conversion === 1 ? amount.value : clean(amount.value * conversion) };
}

/**
 * Below (-1), at (0) or above (1) a mark. "Gần 10" is below 10 and "trên 10" above it; null where "dưới 10" might be on either side.
 */
export function compare(had: Achieved, mark: Amount): -1 | 0 | 1 | null {
  const side = compareToMark(had.value, mark.value);
  if (had.amount.hedge === "under" && side > 0) return null;
  if (side !== 0) return side;
  switch (had.amount.hedge) {
    case "over":
      return 1;
    case "nearly":
    case "under":
      return -1;
    case "about":
    case "estimated":
    case null:
      return 0;
  }
}

/**
 * actual / target; null where the quotient would say nothing: a target of nothing or less, an actual below nothing, or
 * "gần 100" of 100, which is no 100%.
 */
export function attainmentRatio(had: Achieved, mark: Amount): number | null {
  if (mark.value <= 0 || had.value < 0) return null;
  if (compareToMark(had.value, mark.value) === 0) return compare(had, mark) === 0 ? 1 : null;
  return finiteOrNull(had.value / mark.value);
}

/** target / actual, printed for indicators that should stay low where a setting asks for it. */
export function inverseRatio(had: Achieved, mark: Amount): number | null {
  if (mark.value <= 0 || had.value <= 0) return null;
  return compareToMark(had.value, mark.value) === 0 ? 1 : finiteOrNull(mark.value / had.value);
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** How far a missed figure is from its mark; null for "gần 100" of 100, which does not say. `unit` is the row's own. */
export function findShortfall(had: Achieved, mark: Amount, unit: string | null): Shortfall | null {
  const difference = subtract(had.value, mark.value);
  if (difference === 0) return null;
  const said = mark.unit ?? unit;
  return {
    value: Math.abs(difference),
    unit: said,
    inPoints: isPercentage(said),
    sense: difference > 0 ? "over" : "short",
  };
}

/** a - b to the last of the fifteen digits of the greater: what lies beyond is noise. */
function subtract(a: number, b: number): number {
  const greater = Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
  const places = Math.min(Math.max(14 - Math.floor(Math.log10(greater)), 0), 100);
  return roundHalfUp(a - b, places);
}

/** No verdict, and why. */
export function undecidedVerdict(why: UndecidedReason, direction: Direction): Verdict {
  return {
    outcome: "unknown",
    attainment: null,
    basis: { kind: "undecided", why },
    shortfall: null,
    direction,
  };
}

/** One verdict from those of both ends of a printed range: the worse, or none where one end is met and the other missed. */
export function ofBothEnds(low: Verdict, high: Verdict): Verdict {
  const open = [low, high].find(({ outcome }) => outcome === "unknown");
  if (open !== undefined) return open;
  if (low.outcome === high.outcome) return farness(high) > farness(low) ? high : low;
  if (low.outcome === "missed" || high.outcome === "missed")
    return undecidedVerdict("actualTooVague", low.direction);
  return low.outcome === "met" ? low : high;
}

function farness({ shortfall }: Verdict): number {
  return shortfall?.value ?? 0;
}
