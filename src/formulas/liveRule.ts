/** By which rule a verdict follows from the figures in its cells, if by any: decided on the figures at hand, before a formula is written. */

import type { Assessment, Basis, Outcome } from "../model/assessment";
import type { Amount, Indicator, Line } from "../model/indicator";
import { compareToMark } from "../model/numbers";

/** What the formulas need of an assessment; a sub-item can be given so too. */
export type JudgedLine = Pick<
  Assessment,
  "attainment" | "proposed" | "outcome" | "basis" | "shortfall" | "conditions" | "ruling"
> &
  Partial<Pick<Assessment, "direction">> & {
    readonly indicator: Pick<Line, "conversion"> & Partial<Pick<Indicator, "openUntil">>;
  };

/** A figure in the target's unit: what it is now, and the amount it is read from; a number where no cell holds it. */
export interface RuleFigure {
  readonly value: number;
  readonly from: Amount | number;
  /** The amount times this is the value. */
  readonly conversion: number;
}

export interface LiveRule {
  readonly kind: "figure" | "atLeast" | "atMost" | "range";
  readonly actual: RuleFigure;
  /** The target; for a range its two ends. */
  readonly low: RuleFigure;
  readonly high: RuleFigure;
}

/** The rule that gave the verdict; null where it would not give that verdict, or the actual is not a figure in a cell. */
export function liveRule(assessment: JudgedLine): LiveRule | null {
  const known = rules.get(assessment);
  if (known !== undefined) return known;
  const rule = findRule(assessment);
  rules.set(assessment, rule);
  return rule;
}

/** Cells, marks, notes and checks of one row ask for its rule again and again. */
const rules = new WeakMap<JudgedLine, LiveRule | null>();

function findRule(assessment: JudgedLine): LiveRule | null {
  const { basis, conditions, indicator, proposed } = assessment;
  const shape = isRangeToStayLow(assessment) ? null : findShape(basis);
  if (shape === null || conditions.length > 0 || indicator.conversion === null) return null;
  if (shape.actual.live === null) return null;
  const ofOneCell = shape.low !== shape.high;
  const mark = (amount: Amount | 0): RuleFigure => {
    const value = amount === 0 ? 0 : amount.value;
    return { value, from: ofOneCell ? value : amount, conversion: 1 };
  };
  const { conversion } = indicator;
  const actual = { value: shape.actual.value * conversion, from: shape.actual, conversion };
  const rule: LiveRule = { kind: shape.kind, actual, low: mark(shape.low), high: mark(shape.high) };
  return ruleOutcome(rule) === proposed ? rule : null;
}

/** A person decided: the word stands, whatever the figures. */
export function isDecided({ ruling, proposed, outcome }: JudgedLine): boolean {
  return (ruling !== null && ruling.outcome !== null) || proposed !== outcome;
}

/** What was divided by what to give the attainment; "nearerEnd" of a range. null: no percentage is printed, or the figures do not give it. */
export function findQuotient(
  { kind, actual, low }: LiveRule,
  attainment: number | null,
): "actualByTarget" | "targetByActual" | "nearerEnd" | null {
  if (attainment === null) return null;
  if (kind === "range") return "nearerEnd";
  const near = (ratio: number): boolean =>
    Math.abs(ratio - attainment) <= 1e-9 * Math.max(1, Math.abs(ratio));
  if (near(actual.value / low.value)) return "actualByTarget";
  return near(low.value / actual.value) ? "targetByActual" : null;
}

/** The range's formula takes above for exceeded; where less is better, or neither end may be passed, the word stands. */
function isRangeToStayLow({ basis, direction }: JudgedLine): boolean {
  return basis.kind === "range" && (direction === "lowerIsBetter" || basis.areLimits === true);
}

interface Shape {
  readonly kind: LiveRule["kind"];
  readonly actual: Amount;
  readonly low: Amount | 0;
  readonly high: Amount | 0;
}

const none = (): null => null;

/** How each kind of verdict compares; none where words decide. A new kind does not compile until it is said. */
const SHAPES: {
  readonly [Kind in Basis["kind"]]: (basis: Extract<Basis, { kind: Kind }>) => Shape | null;
} = {
  ratio: ({ actual, target }) => ({ kind: "figure", actual, low: target, high: target }),
  lower: ({ actual, target }) => ({ kind: "atMost", actual, low: target, high: target }),
  bound: ({ side, actual, target }) => ({ kind: side, actual, low: target, high: target }),
  range: ({ actual, low, high }) => ({ kind: "range", actual, low, high }),
  change: ({ byResulting, actual, low }) =>
    byResulting ? null : { kind: "atLeast", actual, low, high: low },
  zero: ({ actual }) => ({ kind: "atMost", actual, low: 0, high: 0 }),
  ordinal: none,
  words: none,
  printedVerdict: none,
  conditions: none,
  progress: none,
  undecided: none,
};

function findShape(basis: Basis): Shape | null {
  const shape = SHAPES[basis.kind] as (basis: Basis) => Shape | null;
  return shape(basis);
}

function ruleOutcome({ kind, actual, low, high }: LiveRule): Outcome {
  const lowSide = compareToMark(actual.value, low.value);
  const highSide = compareToMark(actual.value, high.value);
  if (kind === "atMost") return lowSide <= 0 ? "met" : "missed";
  if (lowSide < 0) return "missed";
  return kind !== "atLeast" && highSide > 0 ? "exceeded" : "met";
}
