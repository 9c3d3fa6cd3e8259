/** The report's prose, for the preview and, with its tables, for the Word report. The same sentences as on the sheet. */

import type { Assessment, Review } from "../model/assessment";
import type { Line } from "../model/indicator";
import type { Guesses } from "./choices/guesses";
import { shown } from "../formulas/figureText";
import { draftLimitation, highlights } from "./sentences/highlights";
import { NO_KEPT_WORDS, type KeptWords } from "./kept/keptWords";
import { notesOf, reasonOf, verdictMark } from "./sentences/notes";
import { say, type Prose } from "./layout/prose";
import type { ReportChoices } from "../model/reportChoices";
import { reportFacts, type ReportFacts } from "./sentences/reportFacts";
import { groupsOf, hasGroups } from "./sentences/reportGroups";
import { countSentence, draftTask, headline, missedHeading, tasksLeadIn } from "./sentences/sentences";
import { shortfallText } from "./sentences/shortfall";
import { printedPercent } from "../formulas/verdictFormula";
import { documentOf, type Passage } from "./wordDocument";

/** A piece of the report's prose as the preview and the clipboard show it. */
export interface Narrative {
  readonly headline: string;
  readonly highlights: string;
  /** The whole text of the report for Word: HTML and plain text. */
  readonly html: string;
  readonly plain: string;
}

/** The report in words; `kept` are the user's words on the report sheet, where there is one. */
export function narrative(
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
  kept: KeptWords = NO_KEPT_WORDS,
): Narrative {
  const facts = reportFacts(review, choices, guesses, kept);
  const text = (prose: Prose): string => say(prose, facts.numbers);
  const document = documentOf(passages(facts, text), facts.format.prose.size);
  return {
    headline: text(headline(facts)),
    highlights: text(highlights(facts).flat()),
    ...document,
  };
}

function passages(facts: ReportFacts, text: (prose: Prose) => string): readonly Passage[] {
  const { words } = facts;
  const named = text(highlights(facts).flat());
  const hasMissed = facts.missed.length > 0;
  return [
    { kind: "heading", text: words.results.heading },
    { kind: "paragraph", text: text(headline(facts)), bold: true },
    ...(named === "" ? [] : [{ kind: "paragraph", text: named } as const]),
    { kind: "paragraph", text: text(countSentence(facts)) },
    countTable(facts),
    { kind: "heading", text: text(missedHeading(facts)) },
    hasMissed ? missedTable(facts) : { kind: "paragraph", text: words.missed.none },
    { kind: "heading", text: words.limitations.heading },
    { kind: "paragraph", text: words.limitations.leadIn.replace("{level}", () => facts.level) },
    ...drafted(hasMissed && facts.limitations.draft, text(draftLimitation(facts).flat())),
    ...facts.limitations.paragraphs.map((each) => ({ kind: "paragraph", text: each }) as const),
    { kind: "heading", text: words.tasks.heading.replace("{year}", String(facts.year + 1)) },
    { kind: "paragraph", text: tasksLeadIn(facts) },
    ...drafted(hasMissed && facts.tasks.draft, text(draftTask(facts))),
    ...facts.tasks.paragraphs.map((each) => ({ kind: "paragraph", text: each }) as const),
    {
      kind: "paragraph",
      text: words.closing.replace("{year}", String(facts.year)) + facts.format.ending,
    },
    { kind: "heading", text: words.appendix.title.replace("{year}", String(facts.year)) },
    appendixTable(facts),
  ];
}

function drafted(isWanted: boolean, text: string): readonly Passage[] {
  return isWanted ? [{ kind: "paragraph", text, italic: true }] : [];
}

function countTable(facts: ReportFacts): Passage {
  const { tally } = facts.review;
  const { noRatio } = facts.words;
  const rows = groupsOf(facts).map((group) => {
    const counted = group.assessments.filter((each) => each.counted);
    const of = (outcome: Assessment["outcome"]): number =>
      counted.filter((each) => each.outcome === outcome).length;
    const counts = { exceeded: of("exceeded"), met: of("met"), missed: of("missed"), unknown: of("unknown") };
    return { number: group.numeral ?? "", name: group.name, counts };
  });
  const whole = { number: "", name: facts.words.results.total, counts: tally };
  const isUnknownIn = tally.total === tally.metOrExceeded + tally.missed + tally.unknown;
  return {
    kind: "table",
    head: facts.words.results.columns.map((title) => title.replace("\n", " ")),
    rows: [...(hasGroups(facts) ? rows : []), whole].map(({ number, name, counts }) => {
      const met = counts.exceeded + counts.met;
      const total = met + counts.missed + (isUnknownIn ? counts.unknown : 0);
      const share = total === 0 ? noRatio : percentText(facts, met / total);
      const cells = [total, counts.exceeded, counts.met, counts.missed, counts.unknown];
      return [number, name, ...cells.map((count) => (count === 0 ? noRatio : String(count))), share];
    }),
  };
}

function percentText(facts: ReportFacts, share: number): string {
  return shown(share * 100, { kind: "percent", ...facts.decimals }, facts.numbers);
}

function missedTable(facts: ReportFacts): Passage {
  return {
    kind: "table",
    head: facts.words.missed.columns,
    rows: facts.missed.map((each) => [
      ...lineCells(each.indicator, each.indicator.number),
      ratioText(facts, each),
      shortfallText(facts, each),
      reasonOf(facts, each),
    ]),
  };
}

function appendixTable(facts: ReportFacts): Passage {
  const words = facts.words.appendix;
  return {
    kind: "table",
    head: words.columns,
    rows: groupsOf(facts).flatMap((group) => [
      ...(hasGroups(facts) ? [[group.numeral ?? "", group.name, "", "", "", "", "", ""]] : []),
      ...group.assessments.flatMap((each) => [
        [
          ...lineCells(each.indicator, each.indicator.number),
          ratioText(facts, each),
          verdictText(facts, each),
          notesOf(facts, each),
        ],
        ...each.indicator.subItems.map((item) => [
          ...lineCells({ ...item, name: item.printedName }, ""),
          "",
          "",
          "",
        ]),
      ]),
    ]),
  };
}

function lineCells(line: Line, number: string | null): readonly string[] {
  return [number ?? "", line.name, line.unit ?? "", line.target?.printed ?? "", line.actual?.printed ?? ""];
}

function ratioText(facts: ReportFacts, { attainment }: Assessment): string {
  if (attainment === null) return facts.words.noRatio;
  const value = printedPercent(attainment, facts.decimals.digits);
  return shown(value, { kind: "percent", ...facts.decimals }, facts.numbers);
}

function verdictText(facts: ReportFacts, assessment: Assessment): string {
  const word = assessment.counted ? facts.words.verdict[assessment.outcome] : facts.words.leftOut;
  const mark = verdictMark(facts, assessment);
  return mark === null ? word : `${word} ${mark}`;
}
