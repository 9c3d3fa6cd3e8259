/** The word a verdict has on the page, and its formula: those of a whole year, or of progress. */

import type { Assessment, Outcome } from "../../model/assessment";
import { liveProgress } from "../../formulas/progressFormula";
import { liveVerdict, type LiveFormula } from "../../formulas/verdictFormula";
import { textLiteral } from "../../formulas/formulaText";
import { partYearText, type ReportWords } from "../../text/partYearReport";
import { formatShown } from "../../text/figures";
import { writeNotes } from "./notes";
import type { ReportFacts } from "./reportFacts";

/** The word of a counted indicator. */
export function wordOnPage(facts: ReportFacts, { progress, outcome }: Assessment): string {
  if (progress === null) return facts.words.verdict[outcome];
  const words = classWords(facts);
  return progress.class === "done" && outcome === "exceeded" ? words.exceeded : words[progress.class];
}

/** Every word that counts as an outcome: the annual one, and on part of a year those of its classes. */
export function wordsFor(facts: ReportFacts, outcome: Outcome): readonly string[] {
  const annual = facts.words.verdict[outcome];
  if (!facts.hasProgress) return [annual];
  const words = classWords(facts);
  const own = {
    exceeded: [words.exceeded],
    met: [words.done],
    missed: [words.behind, words.broken],
    unknown: [words.onTrack, words.underWay, words.notDue, words.noFigure, words.unclear],
  }[outcome];
  return [...new Set([annual, ...own])];
}

/** How many verdicts of a range have one of an outcome's words. No leading "=". */
export function countFormula(facts: ReportFacts, range: string, outcome: Outcome): string {
  return wordsFor(facts, outcome)
    .map((word) => `COUNTIFS(${range},${textLiteral(word)})`)
    .join("+");
}

/** A test whether a cell's word counts as one of the outcomes. No leading "=". */
export function countsAsTest(facts: ReportFacts, cell: string, ...outcomes: readonly Outcome[]): string {
  const tests = outcomes
    .flatMap((outcome) => wordsFor(facts, outcome))
    .map((word) => `${cell}=${textLiteral(word)}`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

/** What writes the formula of the word; null where it cannot be one, or a person decided. */
export function liveWord(facts: ReportFacts, assessment: Assessment): LiveFormula | null {
  if (assessment.progress !== null) {
    const live = liveProgress(assessment);
    return live && ((refs) => live(refs, classWords(facts)));
  }
  const live = liveVerdict(assessment);
  return live && ((refs) => live(refs, facts.words.verdict));
}

/** The notes of the last column, with what was to be expected by now and by what. */
export function notesWithPace(facts: ReportFacts, assessment: Assessment): string {
  return [writeNotes(facts.words.appendix, assessment), expectedNote(facts, assessment)]
    .filter((note) => note !== "")
    .join("; ");
}

function expectedNote(facts: ReportFacts, { progress }: Assessment): string {
  if (progress === null || progress.expected === null) return "";
  const { share, source } = progress.expected;
  if (source === "time" || (progress.class !== "onTrack" && progress.class !== "behind")) return "";
  const words = partYearText(facts.review.reading.language);
  const percent = formatShown(share * 100, { kind: "percent", ...facts.decimals }, facts.numbers);
  return words.expected.replace("{share}", percent).replace("{source}", words.sources[source]);
}

/** The words of a document's classes. */
export function classWords({ review }: Pick<ReportFacts, "review">): ReportWords["classes"] {
  return partYearText(review.reading.language).classes;
}
