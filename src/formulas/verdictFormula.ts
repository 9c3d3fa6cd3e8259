/**
 * How a verdict and an attainment follow from the target's and the actual's cell, as Excel formulas of 2016 on.
 * What is given writes the formula where that says, on the figures at hand, exactly what the core said; else it is null, and the word stands.
 */

import type { Outcome } from "../model/assessment";
import { isGood } from "../model/indicator";
import { COMPARED_DECIMALS, compareToMark } from "../model/numbers";
import { justShort } from "../model/printedFigures";
import { rememberLast } from "../model/remember";
import { templates } from "./formulaTemplate";
import { textLiteral, numberLiteral } from "./formulaText";
import {
  isDecided,
  liveRule,
  findQuotient,
  type JudgedLine,
  type LiveRule,
  type RuleFigure,
} from "./liveRule";
import { constant, difference, divisor, operand, type Operand } from "./operand";

/** References to the two cells as they shall stand in the formula: "D80", "$F9", "'KT-XH 2023'!G9". */
export interface FigureRefs {
  readonly target: string;
  readonly actual: string;
}

export type OutcomeWords = Readonly<Record<Outcome, string>>;

/** Writes an expression for the cells at hand. No leading "=". */
export type LiveFormula<Rest extends readonly unknown[] = []> = (refs: FigureRefs, ...rest: Rest) => string;

/** A rule with the cells its figures are read from. */
interface PlacedRule {
  readonly kind: LiveRule["kind"];
  readonly actual: Operand;
  readonly low: Operand;
  readonly high: Operand;
}

/** The verdict's word; null when it cannot be a formula, or a person decided otherwise. */
export function liveVerdict(assessment: JudgedLine): LiveFormula<[words: OutcomeWords]> | null {
  const rule = isVerdictLive(assessment) ? liveRule(assessment) : null;
  if (rule === null) return null;
  const write = (refs: FigureRefs, said: OutcomeWords): string =>
    verdictExpression(placeRule(rule, refs), said);
  return (refs, words) => {
    const said = wordsTillEnd(assessment, words);
    return said === words && isOfPlainCells(rule, refs)
      ? verdictsIn(words)(rule.kind, refs, (marks) => write(marks, words))
      : write(refs, said);
  };
}

/** Whether the verdict's word follows its figures by a formula. */
export function isVerdictLive(assessment: JudgedLine): boolean {
  return liveRule(assessment) !== null && !isDecided(assessment);
}

/** By the words they say. */
const verdictsIn = rememberLast<ReturnType<typeof templates>, OutcomeWords>(templates);

/** Most rules: both figures are numbers in cells as they are, so that rules of one kind have one formula but for its cells. */
function isOfPlainCells({ kind, actual, low }: LiveRule, refs: FigureRefs): boolean {
  return kind !== "range" && isPlain(actual, refs.actual) && isPlain(low, refs.target);
}

/** "$D$12", "$D12", and "$D[-3]" of a cell by its distance. */
const ADDRESS = /^[$A-Z\d[\]-]+$/;

function isPlain({ from, conversion }: RuleFigure, ref: string): boolean {
  if (typeof from === "number" || from.live?.from !== "number") return false;
  return from.live.scale * conversion === 1 && ADDRESS.test(ref);
}

/** Before a term is over only the verdict that no later year can turn is one: else it is open. */
function wordsTillEnd({ indicator, proposed }: JudgedLine, words: OutcomeWords): OutcomeWords {
  const { unknown } = words;
  if (!isTermOpen(indicator)) return words;
  return isGood(proposed) ? { ...words, missed: unknown } : { ...words, met: unknown, exceeded: unknown };
}

function isTermOpen({ openUntil = null }: JudgedLine["indicator"]): boolean {
  return openUntil !== null;
}

/** TRUE while the target is missed; null when there is none. For conditional formats. */
export function liveMiss(assessment: JudgedLine): LiveFormula | null {
  const rule = liveRule(assessment);
  if (rule === null || isDecided(assessment)) return null;
  if (isTermOpen(assessment.indicator) && isGood(assessment.proposed)) return null;
  const write = (refs: FigureRefs): string => {
    const there = placeRule(rule, refs);
    const { actual, low } = asTheyStand(there);
    return guardExpression(
      there,
      `${difference(actual, low)}${rule.kind === "atMost" ? ">" : "<"}0`,
      "FALSE",
    );
  };
  return (refs) => (isOfPlainCells(rule, refs) ? misses(rule.kind, refs, write) : write(refs));
}

const misses = templates();

/**
 * The attainment in percent, rounded to `digits`; the text `none` where the cells hold no figures. null when no percentage is printed
 * or it cannot be a formula. What is short of 100% is never rounded up to 100 (printedPercent).
 */
export function liveAttainment(assessment: JudgedLine): LiveFormula<[digits: number, none: string]> | null {
  const rule = liveRule(assessment);
  const quotient = rule === null ? null : findQuotient(rule, assessment.attainment);
  if (rule === null || quotient === null) return null;
  const write = (refs: FigureRefs, digits: number, none: string): string => {
    const there = placeRule(rule, refs);
    const rounded = `ROUND(${QUOTIENTS[quotient](there)}*100,${digits})`;
    const isShort = `${difference(there.actual, there.low)}${quotient === "targetByActual" ? ">" : "<"}0`;
    const cautious = `IF(${isShort},MIN(${rounded},${numberLiteral(justShort(digits))}),${rounded})`;
    const said = `IF(${isNoQuotient(there)},${textLiteral(none)},${cautious})`;
    return `IFERROR(${guardExpression(there, said, textLiteral(none))},${textLiteral(none)})`;
  };
  return (refs, digits, none) =>
    isOfPlainCells(rule, refs)
      ? attainments(`${rule.kind} ${quotient} ${digits} ${none}`, refs, (marks) => write(marks, digits, none))
      : write(refs, digits, none);
}

const attainments = templates();

/** The shortfall in the target's unit; null when it cannot be a formula. */
export function liveShortfall(assessment: JudgedLine): LiveFormula | null {
  const rule = liveRule(assessment);
  const { shortfall } = assessment;
  if (rule === null || shortfall === null) return null;
  return (refs) => {
    const { actual, low } = placeRule(rule, refs);
    const [from, less] = shortfall.sense === "short" ? [low, actual] : [actual, low];
    return `ROUND(${from.formula}-${less.formula},${COMPARED_DECIMALS})`;
  };
}

function placeRule({ kind, actual, low, high }: LiveRule, refs: FigureRefs): PlacedRule {
  return {
    kind,
    actual: ruleOperand(actual, refs.actual),
    low: ruleOperand(low, refs.target),
    high: ruleOperand(high, refs.target),
  };
}

function ruleOperand({ value, from, conversion }: RuleFigure, ref: string): Operand {
  return typeof from === "number" ? constant(value) : operand(from, ref, conversion);
}

function verdictExpression(rule: PlacedRule, words: OutcomeWords): string {
  const word = (outcome: Outcome): string => textLiteral(words[outcome]);
  const low = difference(rule.actual, rule.low);
  const high = difference(rule.actual, rule.high);
  const said = {
    // Nothing was asked and something came: the core does not judge that either.
    figure: `IF(${low}>0,IF(${rule.low.formula}=0,${word("unknown")},${word("exceeded")}),IF(${low}=0,${word("met")},${word("missed")}))`,
    atLeast: `IF(${low}>=0,${word("met")},${word("missed")})`,
    atMost: `IF(${low}<=0,${word("met")},${word("missed")})`,
    range: `IF(${low}<0,${word("missed")},IF(${high}>0,${word("exceeded")},${word("met")}))`,
  }[rule.kind];
  return guardExpression(rule, said, word("unknown"));
}

/** Two percentages as their cells hold them, where that says the same: so one condition serves rows of either kind. */
function asTheyStand({ actual, low }: PlacedRule): Pick<PlacedRule, "actual" | "low"> {
  const { scaled } = actual;
  if (scaled === null || scaled.factor !== low.scaled?.factor) return { actual, low };
  const isSame =
    compareToMark(actual.value, low.value) * Math.sign(scaled.factor) ===
    compareToMark(actual.value / scaled.factor, low.value / scaled.factor);
  if (!isSame) return { actual, low };
  return { actual: { ...actual, formula: scaled.ref }, low: { ...low, formula: low.scaled.ref } };
}

const QUOTIENTS = {
  actualByTarget: ({ actual, low }: PlacedRule): string => `${divisor(actual)}/${divisor(low)}`,
  targetByActual: ({ actual, low }: PlacedRule): string => `${divisor(low)}/${divisor(actual)}`,
  nearerEnd: ({ actual, low, high }: PlacedRule): string =>
    `IF(${actual.formula}<${low.formula},${actual.formula}/${low.formula},IF(${actual.formula}>${high.formula},${actual.formula}/${high.formula},1))`,
};

/** When no percentage is printed: a target of 0 or below ("giảm 0"), a result below 0; of a range that reaches down to 0 ("0-5%") a result beyond an end that is not above 0. */
function isNoQuotient({ kind, actual, low, high }: PlacedRule): string {
  if (kind !== "range" || low.value > 0) return `OR(${low.formula}<=0,${actual.formula}<0)`;
  const isShort = `${difference(actual, low)}<0`;
  return high.value > 0 ? isShort : `OR(${isShort},${difference(actual, high)}>0)`;
}

/** `said` while the cells hold what the rule reckons with, else `otherwise`. */
function guardExpression(rule: PlacedRule, said: string, otherwise: string): string {
  const sound = [rule.low.sound, rule.actual.sound].filter((each) => each !== null);
  const condition = sound.length > 1 ? `AND(${sound.join(",")})` : (sound[0] ?? "TRUE");
  const whole = `IF(${condition},${said},${otherwise})`;
  return rule.low.mayFail || rule.actual.mayFail ? `IFERROR(${whole},${otherwise})` : whole;
}
