/** From a judged workbook to what a roll-up needs of it. */

import type { Assessment, Review } from "../model/assessment";
import type { Line } from "../model/indicator";
import type { Issue } from "../model/issue";
import { countDecimals } from "../model/printedFigures";
import { isWholeYear } from "../model/period";
import { targetFigures } from "../figures/identity";
import { actualAmount } from "../figures/units";
import type { NamelessRows, SentFile, UnitFigure, UnitFile, UnitRow, UnitVerdict } from "./unitFile";

/** What one workbook reports; null where it has no indicator. */
export function buildUnitFile(review: Review, facts: SentFile, isAnswer = false): UnitFile | null {
  const { reading, period, issues } = review;
  if (reading.indicators.length === 0) return null;
  const tables = reading.tables.filter(({ included }) => included);
  const titles = tables.flatMap((table) => table.titles);
  const span = period?.span ?? null;
  return {
    ...facts,
    isAnswer,
    clues: { titles, file: facts.file, addressee: isAnswer ? addresseeIn(titles) : null },
    sheets: [...new Set(tables.map(({ block }) => block.sheet))],
    rows: listUnitRows(review).flat(),
    year: reading.year,
    isPartYear: period !== null && period.isProgress,
    span: span === null || isWholeYear(span) ? null : span,
    doubts: issues.filter(({ severity }) => severity !== "forInformation").length,
    nameless: issues.flatMap(namelessRows),
  };
}

function namelessRows({ code, cell, facts }: Issue): readonly NamelessRows[] {
  if (code !== "nameMissing" || cell === null) return [];
  return [{ cell, count: Number(facts["count"]), above: String(facts["above"]) }];
}

/** Of each assessment in order: its own row, and those of its conditions and parts. */
export function listUnitRows({ reading, assessments }: Review): readonly (readonly UnitRow[])[] {
  const groups = new Map(reading.groups.map(({ key, name }) => [key, name]));
  return assessments.map((assessment) => unitRows(assessment, groups));
}

/** Whom it was asked of; null where there are several. */
function addresseeIn(titles: readonly string[]): string | null {
  const named = titles.flatMap((title) => [...title.matchAll(ADDRESSEE)].map((match) => match[1] ?? ""));
  const [first = "", ...others] = new Set(named.map((name) => name.trim()));
  return first === "" || others.length > 0 ? null : first;
}

/** The line of the sheet that says whom it goes to, in either language. */
const ADDRESSEE = /^(?:Kính gửi|To):(.*)$/gm;

function unitRows(assessment: Assessment, groups: ReadonlyMap<string, string>): readonly UnitRow[] {
  const { indicator, counted } = assessment;
  const { number, name, note } = indicator;
  const group = indicator.group === null ? null : (groups.get(indicator.group) ?? null);
  const below = { number: null, group, under: name, verdict: null, note: null };
  return [
    {
      ...unitLine(indicator),
      kind: "indicator",
      number,
      group,
      under: null,
      note,
      verdict: counted ? unitVerdict(assessment) : null,
    },
    ...indicator.conditions.map((line): UnitRow => ({ ...unitLine(line), ...below, kind: "condition" })),
    ...indicator.subItems.map((line): UnitRow => ({ ...unitLine(line), ...below, kind: "part" })),
  ];
}

function unitLine(line: Line) {
  const { name, unit, cell, target } = line;
  return {
    name,
    unit,
    cell,
    target: target?.printed ?? null,
    targetFigures: targetFigures(target),
    targetValue: plainTarget(line),
    actual: unitFigure(line),
  };
}

function plainTarget({ target, unit }: Line): number | null {
  if (target?.kind !== "figure" || target.amount.hedge !== null) return null;
  const { value, unit: own } = target.amount;
  return own === null || own === unit ? value : null;
}

function unitFigure({ actual, actualCell, unit }: Line): UnitFigure | null {
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

function unitVerdict(assessment: Assessment): UnitVerdict {
  const { outcome, progress, attainment, shortfall, indicator, ruling } = assessment;
  return {
    outcome,
    class: progress?.class ?? null,
    attainment,
    shortfall,
    isLevel: indicator.target?.kind === "change" || progress?.kind === "growth",
    isRuled: ruling !== null && ruling.outcome !== null,
  };
}
