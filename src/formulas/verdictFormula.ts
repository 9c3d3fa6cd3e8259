/**
 * How a verdict and an attainment follow from the target's and the actual's cell, as Excel formulas of 2016 on.
 * A formula is given only where, on the figures at hand, it says exactly what the core said; else null, and the word stands.
 */

import type { Assessment, Basis, Outcome } from "../model/assessment";
import type { Amount, Line } from "../model/indicator";
import { COMPARED_DECIMALS, sideOf } from "../model/numbers";
import { justShort } from "../model/printedFigures";
import { literal, numberLiteral } from "./formulaText";
import { constant, difference, divisor, operand, type Operand } from "./operand";

/** References to the two cells as they shall stand in the formula: "D80", "$F9", "'KT-XH 2023'!G9". */
export interface FigureRefs {
  readonly target: string;
  readonly actual: string;
}

/** What the formulas need of an assessment; a sub-item can be given so too. */
export type Judged = Pick<
  Assessment,
  "attainment" | "proposed" | "outcome" | "basis" | "shortfall" | "conditions" | "ruling"
> &
  Partial<Pick<Assessment, "direction">> & { readonly indicator: Pick<Line, "conversion"> };

export type VerdictWords = Readonly<Record<Outcome, string>>;

interface Rule {
  readonly kind: "figure" | "atLeast" | "atMost" | "range";
  readonly actual: Operand;
  /** The target; for a range its two ends. */
  readonly low: Operand;
  readonly high: Operand;
}

/** A formula for the verdict's word; null when it cannot be one, or a person decided otherwise. No leading "=". */
export function verdictFormula(assessment: Judged, refs: FigureRefs, words: VerdictWords): string | null {
  const rule = liveRule(assessment, refs);
  if (rule === null || isDecided(assessment)) return null;
  const word = (outcome: Outcome): string => literal(words[outcome]);
  const low = difference(rule.actual, rule.low);
  const high = difference(rule.actual, rule.high);
  const said = {
    // Nothing was asked and something came: the core does not judge that either.
    figure: `IF(${low}>0,IF(${rule.low.formula}=0,${word("unknown")},${word("exceeded")}),IF(${low}=0,${word("met")},${word("missed")}))`,
    atLeast: `IF(${low}>=0,${word("met")},${word("missed")})`,
    atMost: `IF(${low}<=0,${word("met")},${word("missed")})`,
    range: `IF(${low}<0,${word("missed")},IF(${high}>0,${word("exceeded")},${word("met")}))`,
  }[rule.kind];
  return guarded(rule, said, word("unknown"));
}

/** A formula that is TRUE while the target is missed; null when there is none. No leading "=". For conditional formats. */
export function missedCondition(assessment: Judged, refs: FigureRefs): string | null {
  const rule = liveRule(assessment, refs);
  if (rule === null || isDecided(assessment)) return null;
  const { actual, low } = asTheyStand(rule);
  return guarded(rule, `${difference(actual, low)}${rule.kind === "atMost" ? ">" : "<"}0`, "FALSE");
}

/** Two percentages as their cells hold them, where that says the same: so one condition serves rows of either kind. */
function asTheyStand({ actual, low }: Rule): Pick<Rule, "actual" | "low"> {
  const { scaled } = actual;
  if (scaled === null || scaled.factor !== low.scaled?.factor) return { actual, low };
  const isSame =
    sideOf(actual.value, low.value) * Math.sign(scaled.factor) ===
    sideOf(actual.value / scaled.factor, low.value / scaled.factor);
  if (!isSame) return { actual, low };
  return { actual: { ...actual, formula: scaled.ref }, low: { ...low, formula: low.scaled.ref } };
}

/**
 * A formula for the attainment in percent, rounded to `digits`; the text `none` where the cells hold no figures.
 * null when no percentage is printed or it cannot be a formula. What is short of 100% is never rounded up to 100. No leading "=".
 */
export function attainmentFormula(
  assessment: Judged,
  refs: FigureRefs,
  digits: number,
  none: string,
): string | null {
  const rule = liveRule(assessment, refs);
  const ratio = rule === null ? null : ratioOf(rule, assessment.attainment);
  if (rule === null || ratio === null) return null;
  const rounded = `ROUND(${ratio.formula}*100,${digits})`;
  const cautious = `IF(${difference(rule.actual, rule.low)}${ratio.isTurned ? ">" : "<"}0,MIN(${rounded},${numberLiteral(justShort(digits))}),${rounded})`;
  const said = `IF(${isNoQuotient(rule)},${literal(none)},${cautious})`;
  return `IFERROR(${guarded(rule, said, literal(none))},${literal(none)})`;
}

/** The shortfall in the target's unit as an expression; null when it cannot be one. No leading "=". */
export function shortfallFormula(assessment: Judged, refs: FigureRefs): string | null {
  const rule = liveRule(assessment, refs);
  if (rule === null || assessment.shortfall === null) return null;
  const short = `${rule.low.formula}-${rule.actual.formula}`;
  const over = `${rule.actual.formula}-${rule.low.formula}`;
  return `ROUND(${assessment.shortfall.sense === "short" ? short : over},${COMPARED_DECIMALS})`;
}

/** A person decided: the word stands, whatever the figures. */
function isDecided(assessment: Judged): boolean {
  const { ruling } = assessment;
  return (ruling !== null && ruling.outcome !== null) || assessment.proposed !== assessment.outcome;
}

/** The rule that gave the verdict; null where it would not give that verdict, or the actual is not a figure in a cell. */
function liveRule(assessment: Judged, refs: FigureRefs): Rule | null {
  const shape = isRangeToStayLow(assessment) ? null : shapeOf(assessment.basis);
  if (shape === null || assessment.conditions.length > 0 || assessment.indicator.conversion === null) {
    return null;
  }
  const actual = operand(shape.actual, refs.actual, assessment.indicator.conversion);
  if (actual.sound === null) return null;
  const ofOneCell = shape.low !== shape.high;
  const rule: Rule = {
    kind: shape.kind,
    actual,
    low: ofOneCell ? constant(valueOf(shape.low)) : target(shape.low, refs.target),
    high: ofOneCell ? constant(valueOf(shape.high)) : target(shape.high, refs.target),
  };
  return outcomeOf(rule) === assessment.proposed ? rule : null;
}

/** The range's formula takes above for exceeded; where less is better the word stands. */
function isRangeToStayLow({ basis, direction }: Judged): boolean {
  return basis.kind === "range" && direction === "lowerIsBetter";
}

interface Shape {
  readonly kind: Rule["kind"];
  readonly actual: Amount;
  readonly low: Amount | 0;
  readonly high: Amount | 0;
}

function shapeOf(basis: Basis): Shape | null {
  switch (basis.kind) {
    case "ratio":
      return { kind: "figure", actual: basis.actual, low: basis.target, high: basis.target };
    case "lower":
      return { kind: "atMost", actual: basis.actual, low: basis.target, high: basis.target };
    case "bound":
      return { kind: basis.side, actual: basis.actual, low: basis.target, high: basis.target };
    case "range":
      return { kind: "range", actual: basis.actual, low: basis.low, high: basis.high };
    case "change":
      return basis.byResulting
        ? null
        : { kind: "atLeast", actual: basis.actual, low: basis.low, high: basis.low };
    case "zero":
      return { kind: "atMost", actual: basis.actual, low: 0, high: 0 };
    default:
      return null;
  }
}

function valueOf(amount: Amount | 0): number {
  return amount === 0 ? 0 : amount.value;
}

function target(amount: Amount | 0, ref: string): Operand {
  return amount === 0 ? constant(0) : operand(amount, ref, 1);
}

function outcomeOf(rule: Rule): Outcome {
  const low = sideOf(rule.actual.value, rule.low.value);
  const high = sideOf(rule.actual.value, rule.high.value);
  if (rule.kind === "atMost") return low <= 0 ? "met" : "missed";
  if (low < 0) return "missed";
  return rule.kind !== "atLeast" && high > 0 ? "exceeded" : "met";
}

interface Ratio {
  readonly formula: string;
  /** Target by actual, where less is better. */
  readonly isTurned: boolean;
}

/** The ratio that gives the attainment: of the nearer end for a range, turned round where the core turned it. */
function ratioOf(rule: Rule, attainment: number | null): Ratio | null {
  if (attainment === null) return null;
  const { actual, low, high } = rule;
  const near = (ratio: number): boolean =>
    Math.abs(ratio - attainment) <= 1e-9 * Math.max(1, Math.abs(ratio));
  if (rule.kind === "range") {
    const formula = `IF(${actual.formula}<${low.formula},${actual.formula}/${low.formula},IF(${actual.formula}>${high.formula},${actual.formula}/${high.formula},1))`;
    return { formula, isTurned: false };
  }
  if (near(actual.value / low.value))
    return { formula: `${divisor(actual)}/${divisor(low)}`, isTurned: false };
  return near(low.value / actual.value)
    ? { formula: `${divisor(low)}/${divisor(actual)}`, isTurned: true }
    : null;
}

/** A quotient of nothing, or of less than nothing, says nothing; inside a range that reaches down to 0 there is none to take. */
function isNoQuotient({ kind, actual, low, high }: Rule): string {
  if (kind !== "range" || low.value > 0) return `OR(${low.formula}<=0,${actual.formula}<0)`;
  const isShort = `${difference(actual, low)}<0`;
  return high.value > 0 ? isShort : `OR(${isShort},${difference(actual, high)}>0)`;
}

/** `said` while the cells hold what the rule reckons with, else `otherwise`. */
function guarded(rule: Rule, said: string, otherwise: string): string {
  const sound = [rule.low.sound, rule.actual.sound].filter((each) => each !== null);
  const condition = sound.length > 1 ? `AND(${sound.join(",")})` : (sound[0] ?? "TRUE");
  const whole = `IF(${condition},${said},${otherwise})`;
  return rule.low.mayFail || rule.actual.mayFail ? `IFERROR(${whole},${otherwise})` : whole;
}
