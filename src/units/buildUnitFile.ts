/** From a judged workbook to what a roll-up needs of it. */

import type { Assessment, Review } from "../model/assessment";
import type { Line } from "../model/indicator";
import { countDecimals } from "../model/printedFigures";
import { isWholeYear } from "../model/period";
import { targetFigures } from "../figures/identity";
import { actualAmount } from "../figures/units";
import type { SentFile, UnitFigure, UnitFile, UnitRow, UnitVerdict } from "./unitFile";

/** What one workbook reports; null where it has no indicator. */
export function buildUnitFile(
  { reading, assessments, period, issues }: Review,
  facts: SentFile,
): UnitFile | null {
  if (reading.indicators.length === 0) return null;
  const groups = new Map(reading.groups.map(({ key, name }) => [key, name]));
  const tables = reading.tables.filter(({ included }) => included);
  const span = period?.span ?? null;
  return {
    ...facts,
    clues: { titles: tables.flatMap(({ titles }) => titles), file: facts.file },
    sheets: [...new Set(tables.map(({ block }) => block.sheet))],
    rows: assessments.flatMap((assessment) => rowsOf(assessment, groups)),
    year: reading.year,
    isPartYear: period !== null && period.isProgress,
    span: span === null || isWholeYear(span) ? null : span,
    doubts: issues.filter(({ severity }) => severity !== "forInformation").length,
  };
}

function rowsOf(assessment: Assessment, groups: ReadonlyMap<string, string>): readonly UnitRow[] {
  const { indicator, counted } = assessment;
  const { number, name, note } = indicator;
  const group = indicator.group === null ? null : (groups.get(indicator.group) ?? null);
  const below = { number: null, group, under: name, verdict: null, note: null };
  return [
    {
      ...lineOf(indicator),
      kind: "indicator",
      number,
      group,
      under: null,
      note,
      verdict: counted ? verdictOf(assessment) : null,
    },
    ...indicator.conditions.map((line): UnitRow => ({ ...lineOf(line), ...below, kind: "condition" })),
    ...indicator.subItems.map((line): UnitRow => ({ ...lineOf(line), ...below, kind: "part" })),
  ];
}

function lineOf(line: Line) {
  const { name, unit, cell, target } = line;
  return {
    name,
    unit,
    cell,
    target: target?.printed ?? null,
    targetFigures: targetFigures(target),
    actual: figureOf(line),
  };
}

function figureOf({ actual, actualCell, unit }: Line): UnitFigure | null {
  if (actual === null || actualCell === null) return null;
  const amount = actualAmount(actual);
  const isPlain = actual.kind === "figure" && amount !== null && amount.hedge === null;
  return {
    printed: actual.printed,
    value: isPlain ? amount.value : null,
    unit: amount?.unit ?? unit,
    decimals: amount === null ? 0 : countDecimals(amount),
    cell: actualCell,
  };
}

function verdictOf({ outcome, progress, attainment, indicator, ruling }: Assessment): UnitVerdict {
  return {
    outcome,
    class: progress?.class ?? null,
    attainment,
    isLevel: indicator.target?.kind === "change" || progress?.kind === "growth",
    isRuled: ruling !== null && ruling.outcome !== null,
  };
}
