/** "09 chỉ tiêu đạt từ 50% kế hoạch trở lên; 05 chỉ tiêu đạt dưới 50% kế hoạch; …": what is neither met nor behind, counted in the cells. */

import type { Assessment } from "../../model/assessment";
import type { ProgressClass } from "../../model/progress";
import { roundPercent } from "../../model/printedFigures";
import { textLiteral } from "../../formulas/formulaText";
import { formatShown } from "../../text/figures";
import { partYearWords } from "./sentenceFacts";
import { label } from "../prose/labels";
import { fill, type At, type Either, type ProsePiece, type Prose } from "../prose/prose";
import { allRows } from "./allRows";
import type { ReportFacts } from "./reportFacts";
import { paceLine, shareInPercent } from "./reportGrid";
import { classWords } from "./verdicts";

/** A count now, its formula, and its words. */
interface Counted {
  readonly value: number;
  readonly formula: (at: At) => string;
  readonly words: string;
}

/** Every part that has any now or may have later, as the figures change; nothing where no indicator is open. */
export function paceProse(facts: ReportFacts): Prose {
  const { pace } = partYearWords(facts);
  const parts = countedParts(facts);
  const total = (until: number, at: At): string =>
    parts
      .slice(0, until)
      .map(({ formula }) => formula(at))
      .join("+");
  const before = (index: number): number => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0);
  const pieces = parts.map(({ value, formula, words }, index): Either => {
    const lead: readonly ProsePiece[] =
      index === 0
        ? []
        : [
            {
              holds: before(index) > 0,
              test: (at) => `${total(index, at)}>0`,
              then: [facts.words.highlight.semicolon],
              otherwise: [],
            },
          ];
    const count = {
      tag: label.pace(String(index)),
      value,
      formula: inBrackets(formula),
      show: { kind: "count" },
    } as const;
    return {
      holds: value > 0,
      test: (at) => `${formula(at)}>0`,
      then: [...lead, ...fill(words, { count })],
      otherwise: [],
    };
  });
  if (before(parts.length) === 0) return [];
  const said = fill(pace.begin, { parts: pieces });
  return [{ holds: true, test: (at) => `${total(parts.length, at)}>0`, then: said, otherwise: [] }];
}

function inBrackets(formula: (at: At) => string): (at: At) => string {
  return (at) => `(${formula(at)})`;
}

function countedParts(facts: ReportFacts): readonly Counted[] {
  const { pace } = partYearWords(facts);
  return [
    ofClass(facts, "onTrack", pace.onTrack),
    ...(facts.hasPaceLines ? byLine(facts) : []),
    openPart(facts, pace.open),
    ofClass(facts, "notDue", pace.notDue),
    ofClass(facts, "noFigure", pace.noFigure),
  ];
}

function ofClass(facts: ReportFacts, name: ProgressClass, words: string): Counted {
  const word = textLiteral(classWords(facts)[name]);
  return {
    value: inClass(facts, name).length,
    formula: (at) => `COUNTIFS(${allRows(facts, label.verdict, at)},${word})`,
    words,
  };
}

function inClass({ review }: ReportFacts, name: ProgressClass): readonly Assessment[] {
  return review.assessments.filter(({ counted, progress }) => counted && progress?.class === name);
}

/** The rows under way that time gives a line, as an array of ones. */
function linedRows(facts: ReportFacts, at: At): string {
  const word = textLiteral(classWords(facts).underWay);
  return `(${allRows(facts, label.verdict, at)}=${word})*ISNUMBER(${allRows(facts, label.line, at)})`;
}

/** From the line on, and below it: by the percentages as they are printed. */
function byLine(facts: ReportFacts): readonly Counted[] {
  const { pace } = partYearWords(facts);
  const lined = inClass(facts, "underWay").filter((each) => paceLine(each) !== null);
  const isAbove = (each: Assessment): boolean =>
    each.attainment !== null &&
    roundPercent(each.attainment, facts.decimals.digits) >= shareInPercent(paceLine(each) ?? 0);
  const above = lined.filter(isAbove).length;
  const first = facts.review.assessments.map(paceLine).find((line) => line !== null) ?? 0;
  const share = formatShown(shareInPercent(first), { kind: "percent", ...facts.decimals }, facts.numbers);
  const reachedFormula = (at: At): string => {
    const ratios = allRows(facts, label.ratio, at);
    return `SUMPRODUCT(${linedRows(facts, at)}*ISNUMBER(${ratios})*(${ratios}>=${allRows(facts, label.line, at)}))`;
  };
  return [
    { value: above, formula: reachedFormula, words: pace.above.replace("{share}", share) },
    {
      value: lined.length - above,
      formula: (at) => `SUMPRODUCT(${linedRows(facts, at)})-${reachedFormula(at)}`,
      words: pace.below.replace("{share}", share),
    },
  ];
}

function openPart(facts: ReportFacts, words: string): Counted {
  const open = inClass(facts, "underWay").filter((each) => paceLine(each) === null);
  const all = ofClass(facts, "underWay", words);
  return {
    value: open.length,
    formula: facts.hasPaceLines
      ? (at) => `${all.formula(at)}-SUMPRODUCT(${linedRows(facts, at)})`
      : all.formula,
    words,
  };
}
