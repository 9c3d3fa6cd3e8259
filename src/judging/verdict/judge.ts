/** The verdict on an indicator: its figures, then the period, what is printed, and a person's ruling, which wins. */

import type { Assessment, JudgingChoices, Outcome, Ruling } from "../../model/assessment";
import type { Progress } from "../../model/progress";
import { undecidedVerdict, type Verdict } from "../line/comparison";
import { hasYears, isGood, type Indicator, type Line, type YearsTogether } from "../../model/indicator";
import { isPlace, type DirectionReading } from "../line/direction";
import { directionFor } from "../line/directionFor";
import { judgeLine } from "../line/judgeLine";
import { conditionIdentity, fingerprint } from "../../figures/identity";
import { compareYears } from "../progress/change";
import { DEFAULT_PACE } from "../progress/expectedShare";
import { classOutcome, judgeProgress } from "../progress/judgeProgress";
import { isOfEach, withMeanOfYears, withSumOfYears, withYearsTogether } from "./ofYears";
import { judgeSides } from "./sides";
import { rulingOn } from "./rulings";
import { withPrinted } from "./printed";
import type { MeaningOfWord } from "../verdictWords";

/** A person's choices, and what the table's own verdict column shows its word on this row to mean. */
export interface TableChoices extends JudgingChoices, MeaningOfWord {}

/** Judges one indicator. Depends on nothing but the indicator and the choices, so never on the order of rows. */
export function judge(read: Indicator, choices: TableChoices): Assessment {
  const ruling = rulingOn(read.id, choices.rulings);
  const asRead = directionFor(read, read, ruling);
  const proposed = withYearsTogether(read, asRead.direction);
  const ofTerm = ruling?.years ?? null;
  const indicator = ofTerm === null ? proposed : withYearsTogether(read, asRead.direction, ofTerm);
  const findDirection = (line: Line): DirectionReading =>
    line === read && indicator === read ? asRead : directionFor(line, indicator, ruling);
  const judgeOwnLine = (line: Line): Verdict => judgeOwn(line, findDirection(line), choices);
  const lines = conditionLines(indicator).map((line, index) => {
    const alone = asIndicator(indicator, line, index);
    const verdict = judgeOwnLine(line);
    return {
      verdict,
      assessment: assess(alone, soFar(alone, verdict, null, { choices, ruling: null }), null, {
        ruled: ruleFigures(alone, null),
        sides: NO_SIDES,
        conditions: [],
      }),
    };
  });
  const alone = ofTerm === null ? lastOrTogether : (line: Indicator) => judgeOwnLine(line);
  const whole = lines.length === 0 ? alone(indicator, judgeOwnLine) : ofConditions(lines);
  const planned = indicator.beside?.periodPlan ?? null;
  const judged = soFar(
    indicator,
    whole,
    planned === null || lines.length > 0 ? null : judgeOwnLine(planned),
    {
      choices,
      ruling,
    },
  );
  return assess(indicator, judged, ruling, {
    // A ruling on what the years are together is no change of the figures it is about.
    ruled: ruleFigures(proposed, ruling),
    sides: judgeSides(indicator, judged.progress !== null, judgeOwnLine),
    conditions: lines.map(({ assessment }) => assessment),
  });
}

/** Whether the last of a term's years is meant, or their sum or mean, where nothing says it and it would turn the verdict, is not for us to say. */
function lastOrTogether(indicator: Indicator, own: (line: Line) => Verdict): Verdict {
  const last = own(indicator);
  if (last.outcome === "unknown" || !hasYears(indicator)) return last;
  const isTurned = (other: Indicator | null): boolean =>
    other !== null && isGood(own(other).outcome) !== isGood(last.outcome);
  if (isTurned(withSumOfYears(indicator, last.direction)))
    return undecidedVerdict("sumOrLast", last.direction);
  const mean = withMeanOfYears(indicator);
  // A good year before the term is over is no mean that stays.
  const isOpen = mean !== null && indicator.openUntil !== null && isGood(last.outcome);
  return isOpen || isTurned(mean) ? undecidedVerdict("meanOrLast", last.direction) : last;
}

/** The lines that must all hold: none where the indicator is one line. */
function conditionLines(indicator: Indicator): readonly Line[] {
  if (indicator.conditions.length === 0) return [];
  const hasOwn = indicator.target !== null || indicator.actual !== null;
  return hasOwn ? [indicator, ...indicator.conditions] : indicator.conditions;
}

/** One condition as an indicator of its own; what is printed speaks of the whole, not of it. */
function asIndicator(indicator: Indicator, line: Line, index: number): Indicator {
  const { name, unit, cell, target, targetCell, actual, actualCell } = line;
  const { conversion, statedDirection, hidden } = line;
  return {
    ...indicator,
    ...{ name, unit, cell, target, targetCell, actual, actualCell, conversion, statedDirection, hidden },
    ...(line.isLineRuled === true ? { isLineRuled: true } : {}),
    asksForLess: line.asksForLess === true,
    id: conditionIdentity(indicator.id, index),
    beside: null,
    conditions: [],
    subItems: [],
    printedAttainment: null,
    printedVerdict: null,
  };
}

function judgeOwn(line: Line, direction: DirectionReading, { attainmentForLower }: JudgingChoices): Verdict {
  return judgeLine(line, { direction, unit: line.unit, attainmentForLower });
}

interface Condition {
  readonly verdict: Verdict;
  readonly assessment: Assessment;
}

/** All must hold: one missed is missed; else one open is open. */
function ofConditions(conditions: readonly Condition[]): Verdict {
  const outcomes = conditions.map(({ verdict }) => verdict.outcome);
  const failing = conditions
    .filter(({ verdict }) => verdict.outcome === "missed")
    .map(({ assessment }) => assessment.indicator.name);
  const direction = conditions[0]?.verdict.direction ?? "higherIsBetter";
  if (failing.length === 0 && outcomes.includes("unknown"))
    return undecidedVerdict("conditionOpen", direction);
  return {
    outcome: failing.length === 0 ? "met" : "missed",
    attainment: null,
    basis: { kind: "conditions", met: outcomes.filter(isGood).length, of: conditions.length, failing },
    shortfall: null,
    direction,
  };
}

/** Whether the figures speak of less than the time the plan is for. */
function isPartOfYear({ period }: Indicator): boolean {
  return period !== "year" && period !== "estimate";
}

/** Figures of part of a year against the year's target are progress; of the whole year a printed verdict has its say. */
function soFar(
  indicator: Indicator,
  own: Verdict,
  onPlan: Verdict | null,
  { choices, ruling }: { readonly choices: TableChoices; readonly ruling: Ruling | null },
): SoFar {
  if (!isPartOfYear(indicator))
    return { verdict: withPrinted(indicator, untilTermEnds(indicator, own), choices), progress: null };
  return judgeProgress(indicator, own, onPlan, {
    pace: choices.pace ?? DEFAULT_PACE,
    ruling,
    ...(choices.word === undefined ? {} : { word: choices.word }),
  });
}

/** Short of what the last year of a term is to bring is not missed in a year before it, unless no later year can mend it; a mean is open till then. */
function untilTermEnds({ openUntil, ofYears }: Indicator, own: Verdict): Verdict {
  if (openUntil === null || own.outcome === "unknown" || isFinal(ofYears?.how, own)) return own;
  return { ...undecidedVerdict("termNotOver", own.direction), attainment: own.attainment };
}

function isFinal(how: YearsTogether | undefined, { outcome, direction }: Verdict): boolean {
  if (how === undefined) return isGood(outcome);
  if (how === "sum") return isGood(outcome) === (direction === "higherIsBetter");
  return isOfEach(how) && outcome === "missed";
}

interface SoFar {
  readonly verdict: Verdict;
  readonly progress: Progress | null;
}

/** What an assessment has besides its verdict. */
interface BesideVerdict extends Pick<Assessment, "conditions"> {
  readonly ruled: Pick<Assessment, "figures" | "rulingIsStale">;
  readonly sides: Pick<Assessment, "estimate" | "second">;
}

const NO_SIDES: BesideVerdict["sides"] = { estimate: null, second: null };

/** The fifth of "third" is two places behind, though its number is the greater. */
function inPlaces(
  indicator: Indicator,
  { basis, shortfall }: Verdict,
): Pick<Assessment, "basis" | "shortfall"> {
  if (basis.kind !== "lower" || !isPlace(indicator)) return { basis, shortfall };
  return { basis: { ...basis, ofPlaces: true }, shortfall: shortfall && { ...shortfall, sense: "behind" } };
}

/** Key by key: behind a spread each would be dearer than the whole. */
function assess(
  indicator: Indicator,
  { verdict, progress }: SoFar,
  ruling: Ruling | null,
  { ruled, sides, conditions }: BesideVerdict,
): Assessment {
  const { basis, shortfall } = inPlaces(indicator, verdict);
  return {
    indicator,
    attainment: verdict.attainment,
    direction: verdict.direction,
    proposed: verdict.outcome,
    outcome: ruling?.outcome ?? ruleOutcome(progress, verdict.outcome),
    basis,
    shortfall,
    ruling,
    figures: ruled.figures,
    rulingIsStale: ruled.rulingIsStale,
    counted: ruling === null || !ruling.leaveOut,
    progress,
    estimate: sides.estimate,
    second: sides.second,
    change: compareYears(indicator),
    conditions,
  };
}

/** What the figures are, and whether a ruling was made on others. */
function ruleFigures(
  indicator: Indicator,
  ruling: Ruling | null,
): Pick<Assessment, "figures" | "rulingIsStale"> {
  const figures = fingerprint(indicator);
  const isOther = ruling !== null && ruling.figures !== figures && !isOfBegun(indicator, ruling, figures);
  return { figures, rulingIsStale: isOther };
}

/** Given while the figures of a name on two rows were read as those of a line under it. */
function isOfBegun({ formerId }: Indicator, ruling: Ruling, figures: string): boolean {
  return formerId !== undefined && ruling.figures === `|; ${figures}`;
}

/** A person's word on progress is worth an outcome too. */
function ruleOutcome(progress: Progress | null, proposed: Outcome): Outcome {
  return progress === null || progress.class === progress.proposed
    ? proposed
    : classOutcome(progress.class, proposed);
}
