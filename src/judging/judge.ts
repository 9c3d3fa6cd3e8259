/** The verdict on an indicator: its figures, then the period, what is printed, and a person's ruling, which wins. */

import type { Assessment, JudgingChoices, Ruling } from "../model/assessment";
import { undecided, type Verdict } from "./comparison";
import { directionInName } from "../vocabulary/directions";
import { directionOf, type DirectionReading } from "./direction";
import type { Indicator, Line, Target } from "../model/indicator";
import { judgeLine } from "./judgeLine";
import { figuresOf } from "../figures/identity";
import { rulingOn } from "./rulings";

/** Judges one indicator. Depends on nothing but the indicator and the choices, so never on the order of rows. */
export function judge(indicator: Indicator, choices: JudgingChoices): Assessment {
  const ruling = rulingOn(indicator.id, choices.rulings);
  const conditions = conditionLines(indicator).map((line, index) =>
    assess(asIndicator(indicator, line, index), judgeOwn(line, indicator, ruling, choices), null),
  );
  const own =
    conditions.length === 0 ? judgeOwn(indicator, indicator, ruling, choices) : ofConditions(conditions);
  return assess(indicator, withPrinted(indicator, withPeriod(indicator, own)), ruling, conditions);
}

/** The direction of a line as proposed or ruled. `indicator` gives the name where the line's own says nothing. */
export function directionFor(line: Line, indicator: Line, ruling: Ruling | null): DirectionReading {
  if (ruling?.direction) return { direction: ruling.direction, reason: "ruling" };
  const said = line.target === null ? null : directionInTarget(line.target);
  if (said !== null) return said;
  const stated = line.statedDirection ?? directionInName(line.name);
  if (stated !== null) return { direction: stated, reason: "stated" };
  const named = directionOf(line.name, line.unit);
  return named.reason === "default" ? directionOf(indicator.name) : named;
}

function directionInTarget(target: Target): DirectionReading | null {
  switch (target.kind) {
    case "atMost":
    case "zero":
      return { direction: "lowerIsBetter", reason: "target" };
    case "atLeast":
    case "ordinal":
      return { direction: "higherIsBetter", reason: "target" };
    case "change":
      // The size of a fall that is asked for: the more the better.
      return target.sense === "decrease" ? { direction: "higherIsBetter", reason: "target" } : null;
    default:
      return null;
  }
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
    id: `${indicator.id}/${index + 1}`,
    conditions: [],
    subItems: [],
    printedAttainment: null,
    printedVerdict: null,
  };
}

function judgeOwn(
  line: Line,
  indicator: Indicator,
  ruling: Ruling | null,
  { attainmentForLower }: JudgingChoices,
): Verdict {
  const direction = directionFor(line, indicator, ruling);
  return judgeLine(line, { direction, unit: line.unit, attainmentForLower });
}

/** All must hold: one missed is missed; else one open is open. */
function ofConditions(conditions: readonly Assessment[]): Verdict {
  const failing = conditions
    .filter(({ outcome }) => outcome === "missed")
    .map(({ indicator }) => indicator.name);
  const open = conditions.some(({ outcome }) => outcome === "unknown");
  const direction = conditions[0]?.direction ?? "higherIsBetter";
  if (failing.length === 0 && open) return undecided("conditionOpen", direction);
  const met = conditions.filter(({ outcome }) => outcome === "met" || outcome === "exceeded").length;
  return {
    outcome: failing.length === 0 ? "met" : "missed",
    attainment: null,
    basis: { kind: "conditions", met, of: conditions.length, failing },
    shortfall: null,
    direction,
  };
}

/** Figures of part of a year against the year's target are progress, not a verdict. Words and grades stay what they are. */
function withPeriod(indicator: Indicator, verdict: Verdict): Verdict {
  const isYear = indicator.period === "year" || indicator.period === "estimate";
  const byWords = verdict.basis.kind === "words" || verdict.basis.kind === "ordinal";
  if (isYear || byWords || verdict.outcome === "unknown") return verdict;
  const basis = { kind: "progress", period: indicator.period } as const;
  return { ...verdict, outcome: "unknown", basis, shortfall: null };
}

/** Where the figures decide nothing, the printed verdict is the proposal. "Vượt" of what should stay low decides nothing. */
function withPrinted(indicator: Indicator, verdict: Verdict): Verdict {
  const printed = indicator.printedVerdict;
  if (verdict.outcome !== "unknown" || printed === null) return verdict;
  const said = printed.outcome;
  if (said === null || said === "unknown") return verdict;
  if (said === "exceeded" && verdict.direction === "lowerIsBetter") return verdict;
  const basis = {
    kind: "printedVerdict",
    printed: { cell: printed.cell, printed: printed.printed },
  } as const;
  return { ...verdict, outcome: said, basis };
}

function assess(
  indicator: Indicator,
  verdict: Verdict,
  ruling: Ruling | null,
  conditions: readonly Assessment[] = [],
): Assessment {
  const figures = figuresOf(indicator);
  return {
    indicator,
    attainment: verdict.attainment,
    direction: verdict.direction,
    proposed: verdict.outcome,
    outcome: ruling?.outcome ?? verdict.outcome,
    basis: verdict.basis,
    shortfall: verdict.shortfall,
    ruling,
    figures,
    rulingIsStale: ruling !== null && ruling.figures !== figures,
    counted: ruling === null || !ruling.leaveOut,
    conditions,
  };
}
