/** What may be said of an indicator before its year is over: never "not met", but of a ceiling already passed. */

import type { Basis, Direction, Outcome, Ruling } from "../../model/assessment";
import { isGood, type Indicator } from "../../model/indicator";
import { isFromStart, isShortTime, monthsLeft, type Span } from "../../model/period";
import type { Kind, Pace, Progress, ProgressClass, Rest } from "../../model/progress";
import { clean } from "../../model/numbers";
import { actualAmount } from "../../figures/units";
import { NOT_YET } from "../../vocabulary/printedVerdicts";
import { tidyLower } from "../../vocabulary/tidy";
import { type Verdict } from "../line/comparison";
import { expectedShare, reachedShare } from "./expectedShare";
import { proposeKind, type KindReading } from "./kinds";
import { learntBasis, mayBeLearnt, printedClass } from "./printedClass";
import type { MeaningOfWord } from "../verdictWords";

/** What the verdict on the year's plan becomes while the year runs. */
export interface ProgressVerdict {
  readonly verdict: Verdict;
  readonly progress: Progress;
}

/** `own` is the verdict that the figures would have at the year's end; `onPlan` that on the plan for these months alone, null without one. */
export function judgeProgress(
  indicator: Indicator,
  own: Verdict,
  onPlan: Verdict | null,
  by: { readonly pace: Pace; readonly ruling: Ruling | null } & MeaningOfWord,
): ProgressVerdict {
  const reading = ofShortTime(indicator, own, proposeKind(indicator, own.direction, by.ruling));
  const expected = expectedShare(indicator, reading.kind, by.pace);
  const share = reachedShare(indicator);
  const ofFigures =
    printedClass(indicator, own) ??
    proposeClass(indicator, own, reading, { onPlan, expected, share, tolerance: by.pace.tolerance });
  const learnt = mayBeLearnt(ofFigures) ? learntBasis(indicator, by) : null;
  const proposed = learnt === null ? ofFigures : learnt.class;
  const progress: Progress = {
    span: indicator.span,
    kind: reading.kind,
    kindReason: reading.reason,
    proposed,
    class: by.ruling?.progress ?? (by.ruling?.outcome ? ruledClass(by.ruling.outcome) : proposed),
    share,
    expected,
    rest: findRest(indicator, own, reading, proposed),
    forecast: findForecast(indicator, reading, expected),
    atEnd: { basis: own.basis, outcome: own.outcome },
  };
  const verdict = verdictSoFar(indicator, own, proposed);
  return { verdict: learnt === null ? verdict : { ...verdict, basis: learnt.basis }, progress };
}

/** More in a month than the year's ceiling: its figure may be a level, or the ceiling a month's. Only a person says that it is broken. */
function ofShortTime({ period, span }: Indicator, own: Verdict, reading: KindReading): KindReading {
  const isAsked = reading.kind === "ceiling" && reading.reason !== "ruling" && own.outcome === "missed";
  return isAsked && isShortTime(period, span) ? { kind: "level", reason: "default" } : reading;
}

/** How a class is counted: with what is met, with what lags or is over its ceiling, or with what is open. Its word is the class's own. */
export function classOutcome(said: ProgressClass, own: Outcome): Outcome {
  if (said === "broken" || said === "behind") return "missed";
  if (said !== "done") return "unknown";
  return own === "exceeded" ? "exceeded" : "met";
}

/** A ruling made on outcomes, of a class. */
function ruledClass(outcome: Outcome): ProgressClass {
  if (outcome === "unknown") return "unclear";
  return outcome === "missed" ? "behind" : "done";
}

function verdictSoFar({ period }: Indicator, own: Verdict, proposed: ProgressClass): Verdict {
  const byWords = own.basis.kind === "words" || own.basis.kind === "ordinal";
  const isOpen = own.outcome === "unknown" && own.basis.kind === "undecided";
  const basis: Basis = isOpen || byWords ? own.basis : { kind: "progress", period };
  const outcome = classOutcome(proposed, own.outcome);
  return { ...own, outcome, basis, shortfall: outcome === "missed" ? own.shortfall : null };
}

interface Measures {
  readonly onPlan: Verdict | null;
  readonly expected: Progress["expected"];
  readonly share: number | null;
  readonly tolerance: number;
}

function proposeClass(
  indicator: Indicator,
  own: Verdict,
  { kind }: KindReading,
  by: Measures,
): ProgressClass {
  if (own.outcome === "unknown") return openClass(indicator, own, kind);
  const isMet = isGood(own.outcome);
  if (kind === "ceiling") return isMet ? paceOfCeiling(by) : "broken";
  const isShort = kind === "level" && isShortTime(indicator.period, indicator.span);
  if (kind === "growth" || isShort) return paceOfPlan(by) ?? (isMet ? "onTrack" : "underWay");
  return isMet ? "done" : classByPace(by);
}

function openClass({ actual }: Indicator, { basis }: Verdict, kind: KindReading["kind"]): ProgressClass {
  if (actual !== null && actual.kind === "inWords" && NOT_YET.test(tidyLower(actual.printed.slice(0, 200))))
    return "notDue";
  if (basis.kind !== "undecided" || (basis.why !== "noActual" && basis.why !== "neither")) return "unclear";
  return kind === "once" ? "notDue" : "noFigure";
}

/** By the plan for these months, or by last year's or a set share; time alone accuses nobody. */
function classByPace(by: Measures): ProgressClass {
  const planned = paceOfPlan(by);
  if (planned !== null) return planned;
  const { expected, share, tolerance } = by;
  if (expected === null || expected.source === "time" || share === null) return "underWay";
  return clean(share + tolerance / 100) >= clean(expected.share) ? "onTrack" : "behind";
}

function paceOfPlan({ onPlan, expected, share, tolerance }: Measures): ProgressClass | null {
  if (onPlan === null || onPlan.outcome === "unknown") return null;
  if (isGood(onPlan.outcome)) return "onTrack";
  const isNear = expected !== null && share !== null && clean(share + tolerance / 100) >= expected.share;
  return isNear && tolerance > 0 ? "onTrack" : "behind";
}

/** Within the year's ceiling so far: on track while no more of it is used up than expected. */
function paceOfCeiling({ onPlan, expected, share, tolerance }: Measures): ProgressClass {
  if (onPlan !== null && onPlan.outcome !== "unknown") return isGood(onPlan.outcome) ? "onTrack" : "behind";
  if (expected === null || expected.source === "time" || share === null) return "underWay";
  return clean(share - tolerance / 100) <= clean(expected.share) ? "onTrack" : "behind";
}

/** What is still to come: of amounts in all and a month, of rates the difference. */
function findRest(
  indicator: Indicator,
  own: Verdict,
  { kind }: KindReading,
  proposed: ProgressClass,
): Rest | null {
  const { shortfall, direction } = own;
  if (shortfall === null || proposed === "broken" || kind === "ceiling") return null;
  const { value, unit, inPoints } = shortfall;
  const monthly = kind === "cumulative" ? monthlyRest(indicator, value, direction) : null;
  return { remaining: value, unit, inPoints, monthly };
}

const ADDS_UP: readonly Kind[] = ["cumulative", "ceiling"];

/** Of what adds up from the year's first month on, while some of the year is left. */
function findForecast(
  { span, actual, unit }: Indicator,
  { kind }: KindReading,
  expected: Progress["expected"],
): Progress["forecast"] {
  if (!ADDS_UP.includes(kind) || !isBegun(span) || expected === null) return null;
  const had = actual && actualAmount(actual);
  const { share } = expected;
  return had && had.value !== 0 && share > 0
    ? { value: clean(had.value / share), unit: had.unit ?? unit }
    : null;
}

/** From the year's first month on, and not over. */
function isBegun(span: Indicator["span"]): span is Span {
  return span !== null && isFromStart(span) && monthsLeft(span) > 0;
}

/** Only of what grows from the year's first month on. */
function monthlyRest(
  { span, actual, conversion }: Indicator,
  remaining: number,
  direction: Direction,
): Rest["monthly"] {
  const had = actual && actualAmount(actual);
  if (!had || direction === "lowerIsBetter" || !isBegun(span)) return null;
  const amount = clean(remaining / monthsLeft(span));
  const soFar = (had.value * (conversion ?? 1)) / span.to;
  return { amount, timesPace: soFar > 0 ? clean(amount / soFar) : null };
}
