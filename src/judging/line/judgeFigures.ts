/** Verdicts on figures: plain, bounded, ranges, changes, zero. */

import type { Direction, Outcome } from "../../model/assessment";
import {
  compare,
  inverseRatio,
  attainmentRatio,
  findShortfall,
  undecidedVerdict,
  type Achieved,
  type Verdict,
} from "./comparison";
import type { DirectionReading } from "./direction";
import type { Amount, Target } from "../../model/indicator";

/** What the verdict on a line depends on besides its figures. */
export interface Manner {
  readonly direction: DirectionReading;
  /** The row's unit. */
  readonly unit: string | null;
  /** Print target / actual where less is better. */
  readonly attainmentForLower: boolean;
}

/** A plain figure: more is better, and can be exceeded; or less is, and it is met when not above. */
export function judgePlain(had: Achieved, target: Amount, manner: Manner): Verdict {
  const { direction } = manner.direction;
  const side = compare(had, target);
  if (side === null) return undecidedVerdict("actualTooVague", direction);
  if (direction === "lowerIsBetter") return judgeLower(had, target, side, manner);
  // Nothing was asked and something came: whether that is good, only a direction would say.
  if (target.value === 0 && side > 0) return undecidedVerdict("zeroTarget", direction);
  return {
    outcome: sideOutcome(side),
    attainment: attainmentRatio(had, target),
    basis: { kind: "ratio", actual: had.amount, target },
    shortfall: side < 0 ? findShortfall(had, target, manner.unit) : null,
    direction,
  };
}

function judgeLower(had: Achieved, target: Amount, side: -1 | 0 | 1, manner: Manner): Verdict {
  return {
    outcome: side > 0 ? "missed" : "met",
    attainment: lowerAttainment(had, target, manner),
    basis: { kind: "lower", actual: had.amount, target },
    shortfall: side > 0 ? findShortfall(had, target, manner.unit) : null,
    direction: "lowerIsBetter",
  };
}

/** On the wrong side (-1) missed, on the mark met, on the right side exceeded. */
function sideOutcome(side: -1 | 0 | 1): Outcome {
  if (side === 0) return "met";
  return side > 0 ? "exceeded" : "missed";
}

/** Where less is better a percentage is printed only where a setting asks for it. */
function lowerAttainment(had: Achieved, target: Amount, manner: Manner): number | null {
  return manner.attainmentForLower ? inverseRatio(had, target) : null;
}

/** An explicit bound: met or missed, never exceeded; equality is met, and said where the bound is strict. */
export function judgeBound(
  had: Achieved,
  target: Extract<Target, { kind: "atLeast" | "atMost" }>,
  manner: Manner,
): Verdict {
  const direction: Direction = target.kind === "atLeast" ? "higherIsBetter" : "lowerIsBetter";
  // A person who rules the other way has the last word: the bound is then a plain figure.
  if (manner.direction.reason === "ruling" && manner.direction.direction !== direction) {
    return judgePlain(had, target.amount, manner);
  }
  const side = compare(had, target.amount);
  if (side === null) return undecidedVerdict("actualTooVague", direction);
  const isMissed = target.kind === "atLeast" ? side < 0 : side > 0;
  const attained =
    target.kind === "atLeast"
      ? attainmentRatio(had, target.amount)
      : lowerAttainment(had, target.amount, manner);
  return {
    outcome: isMissed ? "missed" : "met",
    attainment: attained,
    basis: {
      kind: "bound",
      actual: had.amount,
      target: target.amount,
      side: target.kind,
      onStrictBound: target.strict && side === 0,
    },
    shortfall: isMissed ? findShortfall(had, target.amount, manner.unit) : null,
    direction,
  };
}

/** A range: inside is met; beyond its far end exceeded; short of its near end missed. */
export function judgeRange(had: Achieved, low: Amount, high: Amount, manner: Manner): Verdict {
  const placed = placeInRange(had, low, high, manner);
  if (placed === null) return undecidedVerdict("actualTooVague", manner.direction.direction);
  return {
    ...placed.verdict,
    basis: { kind: "range", actual: had.amount, low, high, place: placed.place },
    direction: manner.direction.direction,
  };
}

/** Two limits: what is beyond either of them is missed. */
export function judgeLimits(had: Achieved, low: Amount, high: Amount, manner: Manner): Verdict {
  const towards: Direction = (compare(had, high) ?? 0) > 0 ? "lowerIsBetter" : "higherIsBetter";
  const asked = { ...manner, direction: { ...manner.direction, direction: towards } };
  const { basis, ...verdict } = judgeRange(had, low, high, asked);
  return {
    ...verdict,
    basis: basis.kind === "range" ? { ...basis, areLimits: true } : basis,
    direction: "higherIsBetter",
  };
}

/** The size of a change, against one figure or two. */
export function judgeChange(
  had: Achieved,
  target: Extract<Target, { kind: "change" }>,
  manner: Manner,
): Verdict {
  const placed = placeInRange(had, target.low, target.high ?? target.low, manner);
  if (placed === null) return undecidedVerdict("actualTooVague", manner.direction.direction);
  const { low, high, sense } = target;
  return {
    ...placed.verdict,
    basis: { kind: "change", actual: had.amount, low, high, sense, byResulting: false },
    direction: manner.direction.direction,
  };
}

/** The level a change should leave: "giảm 0,7% (còn 4,33%)" when 4,33 is what is told. */
export function judgeResulting(
  had: Achieved,
  target: Extract<Target, { kind: "change" }>,
  resulting: Amount,
  manner: Manner,
): Verdict {
  const kind = target.sense === "decrease" ? "atMost" : "atLeast";
  const verdict = judgeBound(
    had,
    { kind, printed: target.printed, amount: resulting, strict: false },
    manner,
  );
  if (verdict.basis.kind === "undecided") return verdict;
  const { low, high, sense } = target;
  return { ...verdict, basis: { kind: "change", actual: had.amount, low, high, sense, byResulting: true } };
}

/** Nothing may remain. */
export function judgeZero(had: Achieved, manner: Manner): Verdict {
  const none: Amount = { ...had.amount, printed: "0", value: 0, unit: null, hedge: null, live: null };
  const side = compare(had, none);
  if (side === null) return undecidedVerdict("actualTooVague", "lowerIsBetter");
  return {
    outcome: side > 0 ? "missed" : "met",
    attainment: null,
    basis: { kind: "zero", actual: had.amount },
    shortfall: side > 0 ? findShortfall(had, none, had.amount.unit ?? manner.unit) : null,
    direction: "lowerIsBetter",
  };
}

interface Placed {
  readonly place: "below" | "inside" | "above";
  readonly verdict: Pick<Verdict, "outcome" | "attainment" | "shortfall">;
}

function placeInRange(had: Achieved, low: Amount, high: Amount, manner: Manner): Placed | null {
  const lowSide = compare(had, low);
  const highSide = compare(had, high);
  if (lowSide === null || highSide === null) return null;
  const isLower = manner.direction.direction === "lowerIsBetter";
  if (lowSide >= 0 && highSide <= 0) {
    const attainment = isLower && !manner.attainmentForLower ? null : 1;
    return { place: "inside", verdict: { outcome: "met", attainment, shortfall: null } };
  }
  return lowSide < 0 ? outsideRange("below", had, low, manner) : outsideRange("above", had, high, manner);
}

/** Outside a range: its nearer end is what counts. */
function outsideRange(at: "below" | "above", had: Achieved, end: Amount, manner: Manner): Placed {
  const isLower = manner.direction.direction === "lowerIsBetter";
  const isMissed = at === (isLower ? "above" : "below");
  return {
    place: at,
    verdict: {
      outcome: isMissed ? "missed" : "exceeded",
      attainment: isLower ? lowerAttainment(had, end, manner) : attainmentRatio(had, end),
      shortfall: isMissed ? findShortfall(had, end, manner.unit) : null,
    },
  };
}
