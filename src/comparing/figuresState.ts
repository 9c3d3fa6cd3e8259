/** From a judged workbook to the state of its figures. */

import type { Assessment, JudgingChoices, Review } from "../model/assessment";
import type { FiguresState, StateFigure, StateRow } from "../model/figuresState";
import type { Amount, Line } from "../model/indicator";
import { isWholeYear } from "../model/period";
import { countDecimals } from "../model/printedFigures";
import { lineFigures, targetFigures } from "../figures/identity";
import { actualAmount, targetAmount } from "../figures/units";

/** The state of all rows that `isMeant`, counted or not. `at`: ISO time, null for now. */
export function figuresState(
  { reading, assessments, period }: Review,
  { unknownInTotal }: Pick<JudgingChoices, "unknownInTotal">,
  at: string | null,
  isMeant: (assessment: Assessment) => boolean = () => true,
): FiguresState {
  const groups = new Map(reading.groups.map(({ key, name }) => [key, name]));
  const meant = assessments.filter(isMeant);
  const counted = meant.filter((each) => each.counted);
  const estimates = counted.filter(({ indicator }) => indicator.period === "estimate").length;
  const span = period?.span ?? null;
  return {
    at,
    year: reading.year,
    isEstimate: estimates * 2 > counted.length,
    span: span === null || isWholeYear(span) ? null : span,
    unknownInTotal,
    rows: meant.map((each) => stateRow(each, groups)),
  };
}

function stateRow(
  { indicator, outcome, progress, counted }: Assessment,
  groups: ReadonlyMap<string, string>,
): StateRow {
  const { id, number, name, unit, group, target, conditions } = indicator;
  return {
    id,
    number,
    name,
    unit,
    group: group === null ? null : (groups.get(group) ?? null),
    target: targetFigure(indicator),
    plan: [target, ...conditions.map((line) => line.target)].map(targetFigures).join("; "),
    actual: stateFigure(indicator),
    further: conditions.map(lineFigures).join("; "),
    outcome,
    class: progress?.class ?? null,
    counted,
  };
}

function targetFigure({ target, unit }: Line): StateFigure | null {
  if (target === null) return null;
  const amount = targetAmount(target);
  const isPlain = target.kind === "figure" || target.kind === "atLeast" || target.kind === "atMost";
  return shownFigure(target.printed, amount, isPlain && amount?.hedge === null, unit);
}

function stateFigure({ actual, unit }: Line): StateFigure | null {
  if (actual === null) return null;
  const amount = actualAmount(actual);
  const isPlain = actual.kind === "figure" && amount?.hedge === null;
  return shownFigure(actual.printed, amount, isPlain, unit);
}

function shownFigure(
  printed: string,
  amount: Amount | null,
  isPlain: boolean,
  unit: string | null,
): StateFigure {
  return {
    printed,
    value: isPlain && amount !== null ? amount.value : null,
    unit: amount?.unit ?? unit,
    decimals: amount === null ? 0 : countDecimals(amount),
  };
}
