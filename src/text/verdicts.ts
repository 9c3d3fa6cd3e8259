/** A verdict in one sentence, in the language of the pane. */

import type { Assessment, Basis, FigureBasis } from "../model/assessment";
import type { Amount } from "../model/indicator";
import { clean } from "../model/numbers";
import { amountWords, pairWords } from "./amountWords";
import { addressOf } from "../model/address";
import type { Language } from "../model/language";
import { shortfallDigits } from "../model/printedFigures";
import { formatAttainment, formatShown, NUMBERS, withUnit } from "./figures";
import { classWord, progressSentence } from "./progress";
import { spoken } from "./spoken";
import { verdicts as vi } from "./vi/verdicts";

/** Every word of a verdict. A key missing in English does not compile. */
export type VerdictWords = typeof vi;

/** How percentages are printed. */
export interface VerdictStyle {
  readonly language: Language;
  readonly decimals: { readonly digits: number; readonly fixed: boolean };
}

const wordsIn = spoken(vi, (words) => words.verdicts);

/** Words of the verdicts in a language. */
export function verdictWords(language: Language): VerdictWords {
  return wordsIn(language);
}

/** "94,57%"; "–" where no percentage is printed, as on the page. */
export function attainmentText({ attainment }: Assessment, style: VerdictStyle): string {
  if (attainment === null) return "–";
  const { digits, fixed } = style.decimals;
  return formatAttainment(attainment, { language: style.language, decimals: digits, fixed });
}

/** "thiếu 1.000 tấn", "cao hơn 0,7 điểm %"; empty where nothing is missing. */
export function shortfallText(assessment: Assessment, { language }: VerdictStyle): string {
  const words = verdictWords(language).shortfall;
  const { shortfall, basis, indicator } = assessment;
  if (shortfall !== null) {
    const kind = shortfall.inPoints ? "missingPoints" : "missing";
    const show = { kind, digits: shortfallDigits(indicator) } as const;
    const figure = formatShown(shortfall.value, show, NUMBERS[language]);
    return words[shortfall.sense](
      shortfall.inPoints ? words.points(figure) : withUnit(figure, shortfall.unit),
    );
  }
  if (basis.kind === "conditions" && assessment.proposed === "missed")
    return words.conditions(basis.met, basis.of);
  const isEmpty = basis.kind === "undecided" && (basis.why === "noActual" || basis.why === "neither");
  return isEmpty ? words.noFigure : "";
}

/** The sentence of a row: "Thực hiện 17.400 tấn, thấp hơn kế hoạch (18.400 tấn)." */
export function verdictSentence(assessment: Assessment, style: VerdictStyle): string {
  const words = verdictWords(style.language);
  const { basis, direction, progress } = assessment;
  if (progress !== null && (basis.kind === "progress" || progress.class === "notDue")) {
    return progressSentence(assessment, style);
  }
  const sentence = `${statement(assessment, style)}.`;
  const isLower = direction === "lowerIsBetter" && (basis.kind === "lower" || basis.kind === "range");
  return isLower ? `${sentence} ${words.directions.lowerIsBetter}` : sentence;
}

/**
 * The whole reasoning in one line, with the cells it used:
 * "Thực hiện 673 ha (E12) so với kế hoạch 550 ha (D12): đạt 122,36% → vượt".
 */
export function verdictExplanation(assessment: Assessment, style: VerdictStyle): string {
  const words = verdictWords(style.language);
  const { explained, outcomes } = words;
  const { proposed, ruling } = assessment;
  const said = classWord(asProposed(assessment), style.language) ?? outcomes[proposed];
  const because = figuresExplained(assessment, style) ?? inWordsExplained(assessment, style);
  const ruled =
    ruling === null || ruling.outcome === null
      ? ""
      : explained.ruled(outcomes[ruling.outcome].toLowerCase(), ruling.reason);
  return `${because}${explained.outcome(said.toLowerCase())}${ruled}`;
}

function asProposed({ progress, ...rest }: Assessment): Assessment {
  return {
    ...rest,
    outcome: rest.proposed,
    progress: progress && { ...progress, class: progress.proposed },
  };
}

function figuresExplained(assessment: Assessment, style: VerdictStyle): string | null {
  const { explained } = verdictWords(style.language);
  const { basis, indicator, attainment, direction } = assessment;
  if (!restsOnFigures(basis) || indicator.actualCell === null || indicator.targetCell === null) return null;
  const pair = pairSaid(basis, assessment, style);
  return [
    explained.actual(pair.actual, addressOf(indicator.actualCell)),
    pair.converted === null ? "" : explained.converted(pair.converted),
    explained.target(pair.target, addressOf(indicator.targetCell)),
    direction === "lowerIsBetter" && basis.kind !== "bound" && basis.kind !== "zero" ? explained.lower : "",
    attainment === null ? "" : explained.attained(attainmentText(assessment, style)),
    ruleSaid(assessment, style),
  ].join("");
}

/** What a reader could not tell from the figures: the end of a range compared with, a bound reached or never exceeded. */
function ruleSaid(assessment: Assessment, { language }: VerdictStyle): string {
  const { explained } = verdictWords(language);
  const { basis, attainment, indicator } = assessment;
  if (basis.kind === "bound") return boundSaid(basis, attainment, explained);
  if (basis.kind === "range" && basis.place === "inside") return explained.inside;
  const end = attainment === null ? null : endComparedWith(assessment);
  return end === null ? "" : explained.nearerEnd(amountWords(end, indicator.unit, language));
}

function boundSaid(
  { onStrictBound, side }: Extract<Basis, { kind: "bound" }>,
  attainment: number | null,
  explained: VerdictWords["explained"],
): string {
  if (onStrictBound) return explained.onStrictBound;
  return side === "atLeast" && (attainment ?? 0) > 1 ? explained.floorOnly : "";
}

/** The nearer end of a range the actual lies outside of. */
function endComparedWith({ basis, proposed, attainment }: Assessment): Amount | null {
  if (basis.kind === "range") return basis.place === "below" ? basis.low : basis.high;
  if (basis.kind !== "change" || attainment === 1) return null;
  return proposed === "missed" && basis.high !== null ? basis.low : basis.high;
}

/** "Thực hiện “1.492” (F3), kế hoạch “2.000” (D3)": of a verdict without two figures; null where the table has no such cells. */
function cellsQuoted({ indicator }: Assessment, explained: VerdictWords["explained"]): string | null {
  const { actual, actualCell, target, targetCell } = indicator;
  if (actualCell === null || targetCell === null) return null;
  const [had, asked] = [actual?.printed ?? "", target?.printed ?? ""];
  return explained.quoted(had, addressOf(actualCell), asked, addressOf(targetCell));
}

/** Whose sentence says no more than the cells themselves. */
function isInItsCells({ basis }: Assessment): boolean {
  const isMissing = basis.kind === "undecided" && ["noActual", "noTarget", "neither"].includes(basis.why);
  return isMissing || basis.kind === "words" || basis.kind === "ordinal";
}

function inWordsExplained(assessment: Assessment, style: VerdictStyle): string {
  const { explained } = verdictWords(style.language);
  const sentence = verdictSentence(assessment, style).replace(/\.$/, "");
  const { kind } = assessment.basis;
  const quoted =
    kind === "conditions" || kind === "printedVerdict" ? null : cellsQuoted(assessment, explained);
  if (quoted === null) return sentence;
  return isInItsCells(assessment) ? quoted : `${quoted}. ${sentence}`;
}

interface PairWords {
  readonly actual: string;
  readonly target: string;
  /** The actual in the target's unit, where that is another one. */
  readonly converted: string | null;
}

const RESTS_ON_FIGURES: Readonly<Record<Basis["kind"], boolean>> = {
  ratio: true,
  lower: true,
  bound: true,
  range: true,
  change: true,
  zero: true,
  ordinal: false,
  words: false,
  printedVerdict: false,
  conditions: false,
  progress: false,
  undecided: false,
};

function restsOnFigures(basis: Basis): basis is FigureBasis {
  return RESTS_ON_FIGURES[basis.kind];
}

/** The two figures of a verdict in words. */
function pairSaid(basis: FigureBasis, { indicator }: Assessment, { language }: VerdictStyle): PairWords {
  const ends = findEnds(basis);
  const words = verdictWords(language);
  const hedged = (figure: string, { hedge }: Amount): string =>
    hedge === null ? figure : words.hedged[hedge](figure);
  const plain = pairWords(ends.actual, ends.target, { ...indicator, language });
  const pair = {
    ...plain,
    actual: hedged(plain.actual, ends.actual),
    target: hedged(plain.target, ends.target),
  };
  // A plain target is said as a figure; any other is quoted as the cell has it.
  if (basis.kind === "ratio" || basis.kind === "lower") return pair;
  const target = words.quoted(indicator.target?.printed ?? "");
  const isSize = basis.kind === "change" && !basis.byResulting;
  return { ...pair, target, actual: isSize ? changeWords(basis, indicator.unit, language) : pair.actual };
}

function findEnds(basis: FigureBasis): { readonly actual: Amount; readonly target: Amount } {
  switch (basis.kind) {
    case "ratio":
    case "lower":
    case "bound":
      return { actual: basis.actual, target: basis.target };
    case "range":
    case "change":
      return { actual: basis.actual, target: basis.low };
    case "zero":
      return { actual: basis.actual, target: basis.actual };
  }
}

/** "tăng 11,07%"; a change the other way says so. */
function changeWords(
  { actual, sense }: Extract<Basis, { kind: "change" }>,
  unit: string | null,
  language: Language,
): string {
  const words = verdictWords(language);
  const size = amountWords({ ...actual, value: Math.abs(actual.value) }, unit, language);
  return (sense === "increase") === actual.value >= 0 ? words.increase(size) : words.decrease(size);
}

function statement(assessment: Assessment, style: VerdictStyle): string {
  const words = verdictWords(style.language);
  const { basis, proposed } = assessment;
  switch (basis.kind) {
    case "ordinal":
      return words.grade[proposed === "missed" ? "missed" : "met"](basis.actual, basis.target);
    case "words":
      return words.words(basis.actual, basis.target);
    case "printedVerdict":
      return words.printed(basis.printed.printed, addressOf(basis.printed.cell));
    case "conditions":
      return words.conditions(basis.met, basis.of, basis.failing);
    case "progress":
      return words.progress(
        words.periods[basis.period],
        assessment.attainment === null ? null : attainmentText(assessment, style),
      );
    case "undecided":
      return words.undecided[basis.why].replace(/\.$/, "");
    case "ratio":
    case "lower":
    case "bound":
    case "range":
    case "change":
    case "zero":
      return figuresStated(basis, assessment, style);
  }
}

function figuresStated(basis: FigureBasis, assessment: Assessment, style: VerdictStyle): string {
  const words = verdictWords(style.language);
  const pair = pairSaid(basis, assessment, style);
  const relation = words.against[findRelation(basis, assessment)](pair.target);
  const converted = pair.converted === null ? "," : words.explained.converted(pair.converted);
  return `${words.actual(pair.actual)}${converted} ${relation}`;
}

type Relation = keyof VerdictWords["against"];

/** How the actual stands to the target, from the basis and the outcome it gave. */
function findRelation(basis: FigureBasis, { proposed, indicator }: Assessment): Relation {
  const isMissed = proposed === "missed";
  switch (basis.kind) {
    case "lower":
      return isMissed ? "above" : notAbove(basis, indicator.conversion);
    case "bound":
      return basis.onStrictBound ? "onStrictBound" : boundRelation(basis.side, isMissed);
    case "range":
      return IN_RANGE[basis.place];
    case "change":
      return boundRelation(isLevelLeft(basis) ? "atMost" : "atLeast", isMissed);
    case "zero":
      return isMissed ? "zeroMissed" : "zeroMet";
    case "ratio":
      return TO_FIGURE[proposed];
  }
}

const IN_RANGE = { below: "belowRange", inside: "inRange", above: "aboveRange" } as const;
const TO_FIGURE = { exceeded: "above", met: "equal", missed: "below", unknown: "equal" } as const;

function isLevelLeft({ byResulting, sense }: Extract<Basis, { kind: "change" }>): boolean {
  return byResulting && sense === "decrease";
}

function boundRelation(side: "atLeast" | "atMost", isMissed: boolean): Relation {
  if (side === "atLeast") return isMissed ? "floorMissed" : "floorMet";
  return isMissed ? "ceilingMissed" : "ceilingMet";
}

function notAbove(
  { actual, target }: Extract<Basis, { kind: "lower" }>,
  conversion: number | null,
): Relation {
  return clean(actual.value * (conversion ?? 1)) < target.value ? "below" : "equal";
}
