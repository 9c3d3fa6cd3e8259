/** What a row's small picture shows: the result, what is asked, and last year's, all in shares of the plan. */

import type { Assessment, Basis } from "../../model/assessment";

export interface Bullet {
  /** The result as a share of the plan; of a ceiling turned round: what is allowed as a share of the result. */
  readonly actual: number;
  /** What is asked by now. */
  readonly mark: number;
  /** Last year's result (of part of a year: of the same months), likewise; null: not known. */
  readonly lastYear: number | null;
  readonly isTurned: boolean;
}

/** The picture of an indicator; null where nothing is divided: words, several lines, no figure. */
export function bulletShares(assessment: Assessment): Bullet | null {
  const basis = assessment.progress?.atEnd.basis ?? assessment.basis;
  const isTurned = assessment.direction === "lowerIsBetter";
  const reached = isTurned ? turnRatio(basis, assessment) : assessment.attainment;
  if (!isShare(reached)) return null;
  const share = assessment.progress?.expected?.share ?? 1;
  const actual = isTurned ? reached * share : reached;
  const lastYear = beside(actual, earlierShare(assessment, basis), isTurned);
  return { actual, mark: isTurned ? 1 : share, lastYear, isTurned };
}

function isShare(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value >= 0;
}

function beside(actual: number, earlier: number | null, isTurned: boolean): number | null {
  if (earlier === null) return null;
  return isTurned ? (earlier > 0 ? actual / earlier : null) : actual * earlier;
}

/** The ceiling by the result. */
function turnRatio(basis: Basis, { attainment, indicator: { conversion } }: Assessment): number | null {
  const isCeiling = basis.kind === "lower" || (basis.kind === "bound" && basis.side === "atMost");
  if (!isCeiling || conversion === null) return attainment;
  const actual = basis.actual.value * conversion;
  return actual > 0 && basis.target.value > 0 ? basis.target.value / actual : attainment;
}

/** Last year's result by this year's. */
function earlierShare({ change }: Assessment, basis: Basis): number | null {
  if (change === null || change.kind === "refused") return null;
  if (change.kind === "percent") return change.by > -1 ? 1 / (1 + change.by) : null;
  const had = "actual" in basis && typeof basis.actual === "object" ? basis.actual.value : 0;
  return had > 0 && had > change.by ? (had - change.by) / had : null;
}
