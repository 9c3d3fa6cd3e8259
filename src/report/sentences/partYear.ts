/** What a report on part of a year says besides: the pace of what is open, the estimate of the year, another plan, the day of the figures. */

import type { Assessment, Outcome } from "../../model/assessment";
import { isGood } from "../../model/indicator";
import { formatShown } from "../../text/figures";
import type { ReportWords } from "../../text/partYearReport";
import { partYearWords } from "./sentenceFacts";
import { planName } from "../../text/progress";
import { withinSentence } from "./nameInSentence";
import type { Prose } from "../prose/prose";
import { paceProse } from "./paceProse";
import type { ReportFacts } from "./reportFacts";

/** A paragraph of its own; but for the pace as read, as their counts stand nowhere in cells. */
export interface PartYearSentence {
  readonly id: "pace" | "estimate" | "second" | "asOf";
  readonly prose: Prose;
}

/** Indicators named as hard to meet; the rest are counted. */
const MOST_NAMED = 12;

/** In the order of the page; none on a report of a whole year. */
export function partYearSentences(facts: ReportFacts): readonly PartYearSentence[] {
  if (facts.review.period?.isProgress !== true) return [];
  const words = partYearWords(facts);
  const counted = facts.review.assessments.filter((each) => each.counted);
  const said: readonly (readonly [PartYearSentence["id"], string])[] = [
    ["estimate", estimateSentence(facts, words, counted)],
    ["second", secondSentence(facts, words, counted)],
    ["asOf", asOfSentence(facts, words)],
  ];
  const pace = paceProse(facts);
  return [
    ...(pace.length === 0 ? [] : [{ id: "pace" as const, prose: pace }]),
    ...said.flatMap(([id, text]) => (text === "" ? [] : [{ id, prose: [text] }])),
  ];
}

/** "Ước cả năm 2026, đạt và vượt 26/28 chỉ tiêu (vượt 10, đạt 16); còn 02 chỉ tiêu khó hoàn thành: …" */
function estimateSentence(facts: ReportFacts, words: ReportWords, counted: readonly Assessment[]): string {
  const estimated = counted.filter(({ estimate }) => estimate !== null);
  if (estimated.length === 0) return "";
  const of = (outcome: Outcome): readonly Assessment[] =>
    estimated.filter(({ estimate }) => estimate?.outcome === outcome);
  const [exceeded, met, hard] = [of("exceeded").length, of("met").length, of("missed")];
  const all = fillPlaces(words.estimate.all, {
    year: facts.years.this,
    met: count(facts, exceeded + met),
    total: count(facts, estimated.length),
    exceeded: count(facts, exceeded),
    equal: count(facts, met),
  });
  const others = hard.length - MOST_NAMED;
  const names = hard.slice(0, MOST_NAMED).map(({ indicator }) => withinSentence(indicator.name));
  const more = others > 0 ? words.estimate.more.replace("{count}", count(facts, others)) : "";
  const rest = fillPlaces(words.estimate.hard, {
    count: count(facts, hard.length),
    names: names.join("; "),
    more,
  });
  return `${all}${hard.length === 0 ? "" : rest}.`;
}

/** "Tính theo kế hoạch HĐND xã giao, đã hoàn thành 26/34 chỉ tiêu; theo kế hoạch tỉnh giao là 28/34 chỉ tiêu." */
function secondSentence(facts: ReportFacts, words: ReportWords, counted: readonly Assessment[]): string {
  const both = counted.filter(({ second }) => second !== null);
  const plans = both[0]?.second ?? null;
  if (plans === null) return "";
  const style = { language: facts.review.reading.language, decimals: facts.decimals };
  return fillPlaces(words.second, {
    first: planName(plans.ruling, style),
    second: planName(plans.assignedBy, style),
    met: count(facts, both.filter(({ outcome }) => isGood(outcome)).length),
    otherMet: count(facts, both.filter(({ second }) => second !== null && isGood(second.outcome)).length),
    total: count(facts, both.length),
  });
}

/** A person's own day; else only where a heading of the table says one. */
function asOfSentence({ review, year, asOf: own }: ReportFacts, { asOf, asOfOwn }: ReportWords): string {
  if (own !== null) return asOfOwn.replace("{day}", () => own);
  const until = review.period?.span?.until ?? null;
  if (until === null) return "";
  // A school year begins in September of the year before the one it is called by.
  const begins = review.period?.span?.of === "schoolYear" && until.month >= 9 ? year - 1 : year;
  return fillPlaces(asOf, { day: String(until.day), month: String(until.month), year: String(begins) });
}

function count({ numbers }: ReportFacts, many: number): string {
  return formatShown(many, { kind: "count" }, numbers);
}

function fillPlaces(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, place: string) => places[place] ?? whole);
}
