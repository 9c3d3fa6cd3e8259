/** Whatever a cell holds, figures are read, judged and said without throwing, and in time linear in its length. */

import fc from "fast-check";
import type { JudgingChoices, Outcome } from "../../src/model/assessment";
import { readActual } from "../../src/figures/readActual";
import { readCombined } from "../../src/figures/readCombined";
import { proposeDirection } from "../../src/judging/line/direction";
import { findConvention } from "../../src/figures/figureTokens";
import { judge } from "../../src/judging/verdict/judge";
import { listIssues } from "../../src/judging/doubts/judgingIssues";
import { readPrintedAttainment, readVerdict } from "../../src/figures/readPrinted";
import { fingerprint } from "../../src/figures/identity";
import { readTarget } from "../../src/figures/readTarget";
import { conversionBetween, isCountable } from "../../src/figures/units";
import { issueText } from "../../src/text/issues";
import { verdictExplanation } from "../../src/text/verdictExplanation";
import { shortfallText } from "../../src/text/verdicts";
import { verdictSentence } from "../../src/text/verdictSentence";
import { at, cell, context, indicator } from "./figuresInHand";
import { anyText, runs } from "../randomCases";
import { writtenActual, writtenTarget } from "./writtenFigures";

const CHOICES: JudgingChoices = { rulings: [], unknownInTotal: true, attainmentForLower: true };
const STYLE = { language: "vi", decimals: { digits: 2, fixed: false } } as const;

function everything(name: string, unit: string, target: string, actual: string): Outcome {
  const [asked, had] = [cell(target, undefined, "General", 3), cell(actual)];
  readTarget(asked, context({ unit, other: had, habit: findConvention([target, actual]) }));
  readActual(had, context({ unit, other: asked }));
  readCombined(had, context({ unit }));
  conversionBetween(unit, target);
  isCountable(unit);
  proposeDirection(name);
  const ratio = readPrintedAttainment(had, { convention: "vi", headingInPercent: true });
  const rest = {
    printedAttainment: { cell: at(5), printed: actual, ratio },
    printedVerdict: { cell: at(6), printed: target, outcome: readVerdict(target) },
  };
  const row = indicator({ name, unit, target, actual }, rest);
  const assessment = judge(
    { ...row, conditions: [indicator({ name: actual, target: actual, actual: target })] },
    CHOICES,
  );
  for (const one of [assessment, judge(row, CHOICES)]) {
    fingerprint(one.indicator);
    verdictSentence(one, STYLE);
    verdictExplanation(one, STYLE);
    shortfallText(one, STYLE);
    for (const issue of listIssues(one)) issueText(issue, "vi");
  }
  return judge(row, CHOICES).outcome;
}

const pieces = [
  ..."0123456789.,-–−%‰()/<>≤≥~²½ \u00a0\u2009\u200b\u0301\ud83d\ude00\ud800",
  ..." đến |đạt |giảm |còn |tăng |từ |trên |dưới |không quá |khoảng |trở lên|tỷ đồng|ha|0/00|%o|so với năm 2022|#REF!|vượt |xếp |loại |kế hoạch ".split(
    "|",
  ),
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(""));
const hostile = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: anyText(80) });

/** What offices write, mostly with a piece of it gone or something put in. */
const written = fc
  .tuple(fc.oneof(writtenTarget, writtenActual), fc.nat(40), fc.nat(3), fc.constantFrom("", "", ...pieces))
  .map(([{ text }, at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
const figures = fc.oneof({ weight: 2, arbitrary: written }, { weight: 1, arbitrary: hostile });
/** A target and an actual: any two, or the same words with more in one of them. */
const pair = fc.oneof(
  fc.tuple(figures, figures),
  figures.map((text) => [text, text.replace(/[0-8]/, "9")] as const),
  figures.map((text) => [text.replace(/[0-8]/, "9"), text] as const),
);

test("any text in any place is read, judged and said", () => {
  const outcomes = new Map<Outcome, number>();
  fc.assert(
    fc.property(
      hostile,
      fc.oneof(hostile, fc.constantFrom("", "%", "ha")),
      pair,
      (name, unit, [target, actual]) => {
        const outcome = everything(name, unit, target, actual);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      },
    ),
    runs(300, 300),
  );
  expect([...outcomes.keys()].sort()).toEqual(["exceeded", "met", "missed", "unknown"]);
});

test("any number with any format is read, judged and said", () => {
  const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e308, 5e-324, 45019));
  const format = fc.oneof(
    fc.constantFrom("General", "0%", "0.00%", "#,##0,,", "d-mmm", '"≤ "0', "[h]:mm", ";;;", "@"),
    hostile,
  );
  fc.assert(
    fc.property(number, hostile, format, (value, text, code) => {
      const source = cell(value, text, code);
      expect(() => {
        const target = readTarget(source, context()).target;
        const actual = readActual(source, context()).actual;
        const assessment = judge(indicator({ target, actual }), CHOICES);
        verdictExplanation(assessment, STYLE);
        shortfallText(assessment, STYLE);
        listIssues(assessment);
      }).not.toThrow();
    }),
    runs(300),
  );
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ["digits", "1"],
  ["dots", "1."],
  ["groups", "1.000"],
  ["spaces", " "],
  ["blocks", " 123"],
  ["brackets", "("],
  ["ranges", "1-"],
  ["strokes", "1/"],
  ["permilles", "0/00"],
  ["leads", "đạt "],
  ["hedges", "ước đạt "],
  ["levels", "giảm xuống còn "],
  ["clauses", "so với năm 2020 "],
  ["verdicts", "vượt kế hoạch "],
  ["marks", "a\u0301\u0323"],
  ["unseen", "\u200b"],
  ["surrogates", "\ud800"],
  ["commas", ", "],
  ["names", "giảm hộ nghèo "],
];

// A pattern that tries every way of splitting such a text would not end within anyone's patience: these tests would hang, not pass.
test.each(HOSTILE)("100 KB of %s are read", (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  // Words that are no figures are met by the same words, and by no others.
  expect(everything(text, text, text, text)).toBe("met");
  const isSeen = piece !== " " && piece !== "\u200b";
  expect(everything("Tỷ lệ hộ nghèo", "%", `12${text}`, `${text}12`)).toBe(isSeen ? "unknown" : "met");
});

test.each(HOSTILE)("a cell full of %s, just short enough to be read, is read", (_, piece) => {
  const text = piece.repeat(Math.ceil(290 / piece.length)).slice(0, 290);
  for (const end of ["", "12", "!", "%"]) {
    const whole = text + end;
    // Nothing is better or worse than itself.
    expect(["met", "unknown"]).toContain(everything(whole, whole, whole, whole));
  }
});
