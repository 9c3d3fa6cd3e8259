/** What a report on part of a year says besides: the pace of what is open, the estimate of the year, another plan, the day of the figures. */

import type { Assessment, Outcome } from "../../model/assessment";
import { formatShown } from "../../text/figures";
import { partYearText, type ReportWords } from "../../text/partYearReport";
import { planName } from "../../text/progress";
import { withinSentence } from "./nameInSentence";
import type { ReportFacts } from "./reportFacts";

/** A paragraph of its own; as read, as the counts of classes stand nowhere in cells. */
export interface PartYearSentence {
  readonly id: "pace" | "estimate" | "second" | "asOf";
  readonly text: string;
}

/** Indicators named as hard to meet; the rest are counted. */
const MOST_NAMED = 12;

/** In the order of the page; none on a report of a whole year. */
export function partYearSentences(facts: ReportFacts): readonly PartYearSentence[] {
  if (facts.review.period?.isProgress !== true) return [];
  const words = partYearText(facts.review.reading.language);
  const counted = facts.review.assessments.filter((each) => each.counted);
  const said: readonly (readonly [PartYearSentence["id"], string])[] = [
    ["pace", paceSentence(facts, words, counted)],
    ["estimate", estimateSentence(facts, words, counted)],
    ["second", secondSentence(facts, words, counted)],
    ["asOf", asOfSentence(facts, words)],
  ];
  return said.flatMap(([id, text]) => (text === "" ? [] : [{ id, text }]));
}

/** "09 chỉ tiêu đạt từ 50% kế hoạch trở lên; 05 chỉ tiêu đạt dưới 50% kế hoạch; …": what is neither met nor behind. */
function paceSentence(facts: ReportFacts, words: ReportWords, counted: readonly Assessment[]): string {
  const inClass = (name: string): number => counted.filter(({ progress }) => progress?.class === name).length;
  const shares = counted.flatMap(({ progress }) =>
    progress?.class === "underWay" && progress.kind === "cumulative" && progress.expected !== null
      ? [{ share: progress.share ?? 0, line: progress.expected.share }]
      : [],
  );
  const line = percent(facts, shares[0]?.line ?? 0);
  const above = shares.filter(({ share, line: own }) => share >= own).length;
  const parts = [
    part(facts, words.pace.onTrack, inClass("onTrack")),
    part(facts, words.pace.above, above).replace("{share}", line),
    part(facts, words.pace.below, shares.length - above).replace("{share}", line),
    part(facts, words.pace.open, inClass("underWay") - shares.length),
    part(facts, words.pace.notDue, inClass("notDue")),
    part(facts, words.pace.noFigure, inClass("noFigure")),
  ].filter((each) => each !== "");
  return parts.length === 0 ? "" : words.pace.begin.replace("{parts}", parts.join("; "));
}

/** "Ước cả năm 2026, đạt và vượt 26/28 chỉ tiêu (vượt 10, đạt 16); còn 02 chỉ tiêu khó hoàn thành: …" */
function estimateSentence(facts: ReportFacts, words: ReportWords, counted: readonly Assessment[]): string {
  const estimated = counted.filter(({ estimate }) => estimate !== null);
  if (estimated.length === 0) return "";
  const of = (outcome: Outcome): readonly Assessment[] =>
    estimated.filter(({ estimate }) => estimate?.outcome === outcome);
  const [exceeded, met, hard] = [of("exceeded").length, of("met").length, of("missed")];
  const all = fillPlaces(words.estimate.all, {
    year: String(facts.year),
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
  const isGood = (outcome: Outcome | undefined): boolean => outcome === "met" || outcome === "exceeded";
  const style = { language: facts.review.reading.language, decimals: facts.decimals };
  return fillPlaces(words.second, {
    first: planName(plans.ruling, style),
    second: planName(plans.assignedBy, style),
    met: count(facts, both.filter(({ outcome }) => isGood(outcome)).length),
    otherMet: count(facts, both.filter(({ second }) => isGood(second?.outcome)).length),
    total: count(facts, both.length),
  });
}

/** Only where a heading of the table says the day. */
function asOfSentence({ review, year }: ReportFacts, { asOf }: ReportWords): string {
  const until = review.period?.span?.until ?? null;
  if (until === null) return "";
  return fillPlaces(asOf, { day: String(until.day), month: String(until.month), year: String(year) });
}

function part(facts: ReportFacts, template: string, many: number): string {
  return many === 0 ? "" : template.replace("{count}", count(facts, many));
}

function count({ numbers }: ReportFacts, many: number): string {
  return formatShown(many, { kind: "count" }, numbers);
}

function percent({ numbers, decimals }: ReportFacts, share: number): string {
  return formatShown(share * 100, { kind: "percent", ...decimals }, numbers);
}

function fillPlaces(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, place: string) => places[place] ?? whole);
}
