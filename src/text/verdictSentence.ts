/** The sentence of a verdict: the two figures and how they stand to each other. */

import type { Assessment, Basis, FigureBasis } from "../model/assessment";
import type { Amount, OfYears } from "../model/indicator";
import type { CellRef } from "../model/cells";
import { addressOf, listCells } from "../model/address";
import { clean } from "../model/numbers";
import type { Language } from "../model/language";
import { amountWords, pairWords } from "./amountWords";
import { formatFigure, withUnit } from "./figures";
import { progressSentence, progressWords } from "./progress";
import { attainmentText, type VerdictStyle, type VerdictWords, verdictWords } from "./verdicts";

/** The sentence of a row: "Thực hiện 17.400 tấn, thấp hơn kế hoạch (18.400 tấn)." */
export function verdictSentence(assessment: Assessment, style: VerdictStyle): string {
  return sentenceWith(assessment, style, () => null);
}

/** The same, each figure with its cell: "Thực hiện 17.400 tấn (E12), thấp hơn kế hoạch (18.400 tấn, D12)." */
export function sentenceWithCells(assessment: Assessment, style: VerdictStyle): string {
  return sentenceWith(assessment, style, (cell) => cell && addressOf(cell));
}

/** What is said of the cell a figure stands in; null where nothing is. */
type CellSaid = (cell: CellRef | null) => string | null;

function sentenceWith(assessment: Assessment, style: VerdictStyle, cellSaid: CellSaid): string {
  const words = verdictWords(style.language);
  const { basis, direction, progress } = assessment;
  if (progress !== null && (basis.kind === "progress" || progress.class === "notDue")) {
    return progressSentence(assessment, style);
  }
  if (progress !== null && basis.kind === "printedVerdict") {
    const reached = progress.share === null ? "" : ` ${progressSentence(assessment, style)}`;
    return `${statement(assessment, style, cellSaid)}.${reached}`;
  }
  const sentence = `${statement(assessment, style, cellSaid)}.${sayYears(assessment, style)}`;
  const isLower = direction === "lowerIsBetter" && (basis.kind === "lower" || basis.kind === "range");
  return isLower ? `${sentence} ${words.directions.lowerIsBetter}` : sentence;
}

/** "E6:I6" of several years' results, else the one cell. */
export function yearsCells(
  { actualCell, ofYears }: Assessment["indicator"],
  cellSaid: CellSaid,
): string | null {
  const said = (ofYears?.cells ?? []).map(cellSaid);
  const [first = cellSaid(actualCell)] = said;
  return first === null || said.length < 2 ? first : `${first}:${said[said.length - 1] ?? ""}`;
}

/** " Cộng 2021–2023: 3.120 lao động; còn thiếu 1.880, mỗi năm còn lại 940."; empty where the actual is one cell's. */
function sayYears({ indicator }: Assessment, { language }: VerdictStyle): string {
  const { ofYears, actual, unit } = indicator;
  if (ofYears === undefined || actual?.kind !== "figure") return "";
  const { years } = verdictWords(language);
  const { how, from, to, met, rest } = ofYears;
  const amount = (value: number): string =>
    withUnit(formatFigure(value, { language, decimals: 2 }), rest?.unit ?? unit);
  const parts = [
    years.is(years.how[how](`${from}–${to}`), amountWords(actual.amount, unit, language)),
    met === null ? "" : years.met(met, to - from + 1),
    rest === null ? "" : restOfYears(rest, how, amount, years),
  ];
  return ` ${parts.filter((part) => part !== "").join("; ")}.`;
}

function restOfYears(
  { remaining, yearly }: NonNullable<OfYears["rest"]>,
  how: OfYears["how"],
  amount: (value: number) => string,
  words: VerdictWords["years"],
): string {
  return how === "sum" ? words.missing(amount(remaining), amount(yearly)) : words.needed(amount(yearly));
}

function statement(assessment: Assessment, style: VerdictStyle, cellSaid: CellSaid): string {
  const words = verdictWords(style.language);
  const { basis, proposed } = assessment;
  const { actualCell, targetCell } = assessment.indicator;
  const quoted = (printed: string, cell: CellRef | null): string =>
    words.inCell.figure(words.quoted(printed), cellSaid(cell));
  switch (basis.kind) {
    case "ordinal":
      return words.grade[proposed === "missed" ? "missed" : "met"](
        quoted(basis.actual, actualCell),
        quoted(basis.target, targetCell),
      );
    case "words":
      return words.words(
        quoted(basis.actual, actualCell),
        basis.target === null ? null : quoted(basis.target, targetCell),
      );
    case "printedVerdict":
      return statePrinted(basis, outcomeWord(assessment, style.language), words);
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
      return stateFigures(basis, assessment, { style, cellSaid });
  }
}

/** What was proposed, by its name; before the year is over that of its progress. */
function outcomeWord({ proposed, progress }: Assessment, language: Language): string {
  return progress === null
    ? verdictWords(language).outcomes[proposed]
    : progressWords(language).classes[progress.proposed];
}

/** "Bảng ghi sẵn “Ổn” ở ô G7; …, được hiểu là đạt như ở G2:G5, nơi số liệu cho thấy vậy". */
function statePrinted(
  { printed, like = [] }: Extract<Basis, { kind: "printedVerdict" }>,
  outcome: string,
  words: VerdictWords,
): string {
  const said = words.printed(printed.printed, addressOf(printed.cell));
  if (like.length === 0) return said;
  return `${said}${words.learnt(outcome.toLowerCase(), listCells(like))}`;
}

function stateFigures(
  basis: FigureBasis,
  assessment: Assessment,
  { style, cellSaid }: { readonly style: VerdictStyle; readonly cellSaid: CellSaid },
): string {
  const words = verdictWords(style.language);
  const { indicator } = assessment;
  const pair = sayPair(basis, assessment, style);
  const actual = words.actual(words.inCell.figure(pair.actual, yearsCells(indicator, cellSaid)));
  const target = words.inCell[isPlain(basis) ? "target" : "figure"](
    pair.target,
    cellSaid(indicator.targetCell),
  );
  const relation = words.against[findRelation(basis, assessment)](target);
  return `${actual}${pair.converted === null ? "," : words.converted(pair.converted)} ${relation}`;
}

interface PairWords {
  readonly actual: string;
  readonly target: string;
  /** The actual in the target's unit, where that is another one. */
  readonly converted: string | null;
}

/** A plain target is said as a figure; any other is quoted as the cell has it. */
function isPlain({ kind }: FigureBasis): boolean {
  return kind === "ratio" || kind === "lower";
}

/** The two figures of a verdict in words. */
function sayPair(basis: FigureBasis, { indicator }: Assessment, { language }: VerdictStyle): PairWords {
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
  if (isPlain(basis)) return pair;
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

type Relation = keyof VerdictWords["against"];

/** How the actual stands to the target, from the basis and the outcome it gave. */
function findRelation(basis: FigureBasis, { proposed, indicator, attainment }: Assessment): Relation {
  const isMissed = proposed === "missed";
  switch (basis.kind) {
    case "lower":
      return standing(basis, indicator.conversion, isMissed);
    case "bound":
      if (basis.onStrictBound) return "onStrictBound";
      if (basis.side === "atLeast" && (attainment ?? 0) > 1) return "floorPassed";
      return boundRelation(basis.side, isMissed);
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

/** Of places in an order the smaller number is ahead. */
function standing(
  { actual, target, ofPlaces }: Extract<Basis, { kind: "lower" }>,
  conversion: number | null,
  isMissed: boolean,
): Relation {
  if (isMissed) return ofPlaces ? "behind" : "above";
  if (clean(actual.value * (conversion ?? 1)) === target.value) return "equal";
  return ofPlaces ? "ahead" : "below";
}
