/** Doubts met while judging: what is missing, what was converted or guessed, where the table says otherwise. */

import type { Assessment, UndecidedReason } from "../../model/assessment";
import { toIssue, type Doubt } from "../../figures/cellSource";
import type { CellRef } from "../../model/cells";
import type { Amount } from "../../model/indicator";
import type { Issue, IssueCode, IssueSeverity } from "../../model/issue";
import { directionDoubts } from "./directionDoubts";
import { lineDoubts } from "./lineDoubts";
import { otherUnits, unitRulingDoubts } from "./unitDoubts";
import { listPrintedDoubts } from "./printedDoubts";
import { progressDoubts } from "./progressDoubts";
import { fingerprint } from "../../figures/identity";
import { actualAmount, targetAmount } from "../../figures/units";

/** Everything to be said of one assessment. Facts always hold the line's `name`. */
export function listIssues(assessment: Assessment): readonly Issue[] {
  const { id } = assessment.indicator;
  return [...rulingDoubts(assessment), ...listJudgingDoubts(assessment)].map((doubt) => toIssue(doubt, id));
}

function listJudgingDoubts(assessment: Assessment): readonly Doubt[] {
  if (!assessment.counted) return [];
  const isDecided = assessment.ruling !== null && assessment.ruling.outcome !== null;
  return [
    ...(isDecided || isNotDue(assessment) ? [] : undecidedDoubts(assessment)),
    ...conversionDoubts(assessment),
    ...unitRulingDoubts(assessment),
    ...(isDecided ? [] : boundDoubts(assessment)),
    ...(isDecided ? [] : scaleDoubts(assessment)),
    ...directionDoubts(assessment),
    ...lineDoubts(assessment),
    ...listPrintedDoubts(assessment),
    ...progressDoubts(assessment),
    ...(isDecided ? [] : assessment.conditions.flatMap(listJudgingDoubts)),
  ];
}

/** Its time has not come: nothing is missing. */
function isNotDue({ progress }: Assessment): boolean {
  return progress !== null && progress.class === "notDue";
}

/** What each reason for no verdict is called, how grave it is, and which cell it points to. null: said elsewhere. */
const UNDECIDED: Readonly<
  Record<UndecidedReason, readonly [code: IssueCode, severity: IssueSeverity, at: "actual" | "target"] | null>
> = {
  noActual: ["actualMissing", "mustFix", "actual"],
  noTarget: ["targetMissing", "mustFix", "target"],
  neither: ["figuresMissing", "mustFix", "actual"],
  unreadableActual: ["actualUnreadable", "mustFix", "actual"],
  unreadableTarget: ["targetUnreadable", "mustFix", "target"],
  // The reading said it at the cell itself.
  cellError: null,
  unitsDiffer: ["unitsDiffer", "mustFix", "actual"],
  noteMark: ["noteMark", "worthChecking", "actual"],
  wholesDiffer: ["wholesDiffer", "worthChecking", "actual"],
  wordsOnly: ["wordsUndecided", "worthChecking", "actual"],
  zeroTarget: ["zeroTarget", "worthChecking", "target"],
  // Each condition says what it lacks.
  conditionOpen: null,
  actualTooVague: ["actualTooVague", "worthChecking", "actual"],
  changeOrLevel: ["changeOrLevel", "worthChecking", "target"],
  ratioOrPercent: ["ratioOrPercent", "mustFix", "actual"],
  severalLines: ["severalLines", "mustFix", "actual"],
  // Said once, of the table.
  termNotOver: null,
  sumOrLast: null,
  meanOrLast: null,
};

function undecidedDoubts({ basis, indicator }: Assessment): readonly Doubt[] {
  const said = basis.kind === "undecided" ? UNDECIDED[basis.why] : null;
  if (said === null) return [];
  const [code, severity, at] = said;
  // A table without such a column is said once, for all its rows.
  if (isColumnMissing(basis, indicator)) return [];
  const cell = (at === "actual" ? indicator.actualCell : indicator.targetCell) ?? indicator.cell;
  const facts = {
    name: indicator.name,
    actual: indicator.actual?.printed ?? "",
    target: indicator.target?.printed ?? "",
  };
  return [{ code, severity, cell, facts, ...otherUnits(indicator, code) }];
}

function isColumnMissing(
  basis: Assessment["basis"],
  { targetCell, actualCell }: Assessment["indicator"],
): boolean {
  if (basis.kind !== "undecided") return false;
  const { why } = basis;
  return (why === "noActual" && actualCell === null) || (why === "noTarget" && targetCell === null);
}

function conversionDoubts({ indicator, basis }: Assessment): readonly Doubt[] {
  const { conversion, actual, target, isUnitRuled = false } = indicator;
  if (actual === null || target === null || conversion === 1 || conversion === null || isUnitRuled) return [];
  if (basis.kind === "conditions") return [];
  const amountUnit = (amount: Amount | null): string => amount?.unit ?? indicator.unit ?? "";
  const facts = {
    name: indicator.name,
    from: amountUnit(actualAmount(actual)),
    to: amountUnit(targetAmount(target)),
    factor: conversion,
    actual: actual.printed,
    target: target.printed,
  };
  const code = "unitsConverted";
  const more = otherUnits(indicator, code);
  return [{ code, severity: "forInformation", cell: actualPlace(indicator), facts, ...more }];
}

function boundDoubts({ basis, indicator }: Assessment): readonly Doubt[] {
  if (basis.kind !== "bound" || !basis.onStrictBound) return [];
  const facts = {
    name: indicator.name,
    actual: indicator.actual?.printed ?? "",
    target: indicator.target?.printed ?? "",
  };
  return [{ code: "strictBoundReached", severity: "forInformation", cell: actualPlace(indicator), facts }];
}

/** So many times apart, a percentage was likely typed as a ratio, or a mark or a unit misread. */
const FAR_APART = 50;

/** Figures too far apart to be a result: 0,96 of 95%. */
function scaleDoubts({ basis, indicator }: Assessment): readonly Doubt[] {
  const times = timesApart(basis, indicator.conversion ?? 1);
  if (times < FAR_APART) return [];
  const facts = {
    name: indicator.name,
    actual: indicator.actual?.printed ?? "",
    target: indicator.target?.printed ?? "",
    times: Math.round(times),
  };
  return [{ code: "scaleSuspect", severity: "worthChecking", cell: actualPlace(indicator), facts }];
}

/** How many times the greater figure is the lesser; 0 where either is nothing or there are no two. */
function timesApart(basis: Assessment["basis"], conversion: number): number {
  if (!("actual" in basis) || typeof basis.actual === "string") return 0;
  const mark = "low" in basis ? basis.low : "target" in basis ? basis.target : null;
  if (mark === null || typeof mark === "string") return 0;
  const apart = Math.abs((basis.actual.value * conversion) / mark.value);
  return apart === 0 || !Number.isFinite(apart) ? 0 : Math.max(apart, 1 / apart);
}

function rulingDoubts({ ruling, rulingIsStale, indicator }: Assessment): readonly Doubt[] {
  if (ruling === null) return [];
  const cell = actualPlace(indicator);
  const doubts: Doubt[] = [];
  if (rulingIsStale) {
    const facts = {
      name: indicator.name,
      before: ruling.figures,
      now: fingerprint(indicator),
      reason: ruling.reason,
    };
    doubts.push({ code: "rulingStale", severity: "worthChecking", cell, facts });
  }
  for (const { outcome, reason, at } of ruling.earlier ?? []) {
    const facts = { name: indicator.name, outcome: outcome ?? "", reason, at, kept: ruling.reason };
    doubts.push({ code: "rulingReplaced", severity: "worthChecking", cell, facts });
  }
  return doubts;
}

function actualPlace(indicator: Assessment["indicator"]): CellRef {
  return indicator.actualCell ?? indicator.cell;
}
