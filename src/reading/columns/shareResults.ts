/** Results that are shares themselves: "Kế hoạch (%) · Kết quả (%)". */

import type { ColumnFacts } from "./columnFacts";
import { unitInHeading } from "./pairWeight";
import { findPrintedShares, type PrintedShare } from "./printedShares";
import type { RoleClaim, RoleClaims } from "./roleClaims";
import type { ColumnReading } from "../../model/table";
import { headingForm } from "../../vocabulary/forms";
import { unaccented } from "../../vocabulary/unaccented";

/** The printed shares: of all there are, and the others. */
export function printedShares(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
): { readonly ofAll: readonly PrintedShare[]; readonly ofPlan: readonly PrintedShare[] } {
  const printed = findPrintedShares(facts);
  const ofAll = sharesOfAll(facts, readings, printed);
  return { ofAll, ofPlan: printed.filter(({ share }) => !ofAll.some((one) => one.share === share)) };
}

/** Of shares printed beside a plan in per cent those of other columns than the plan: "Tổng số hộ · Kế hoạch (%) · Số hộ đạt · Tỷ lệ (%)". */
function sharesOfAll(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  shares: readonly PrintedShare[],
): readonly PrintedShare[] {
  if (!isInPercent(facts, readings)) return [];
  return shares.filter(({ isTelling, target, share }) => {
    const fact = facts[share];
    const isAsked = readings[target]?.role === "target" || readings[share]?.role === "target";
    return isTelling && !isAsked && fact !== undefined && unitInHeading(fact) === "%";
  });
}

/** The claims, with these shares among the results, whatever their headings say besides. */
export function claimShares(claims: RoleClaims, shares: readonly PrintedShare[]): RoleClaims {
  const places = new Set(shares.map(({ share }) => share));
  const results = [...places].map((at): RoleClaim => ({
    at,
    weight: 38,
    reason: "share",
    certainty: "likely",
  }));
  return { ...claims, actual: [...claims.actual.filter(({ at }) => !places.has(at)), ...results] };
}

function isInPercent(facts: readonly ColumnFacts[], readings: readonly ColumnReading[]): boolean {
  return facts.some((fact, at) => readings[at]?.role === "target" && unitInHeading(fact) === "%");
}

/** "Kết quả (%)" is how much of the plan came about, but for a plan that is itself in per cent. */
export function sharesAsResults(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
): readonly RoleClaim[] {
  if (!isInPercent(facts, readings)) return [];
  return facts.flatMap((fact, at): RoleClaim[] => {
    const own = headingForm(fact.parts[fact.parts.length - 1] ?? "");
    const isResult =
      fact.heading.role === "attainment" && RESULT_IN_PERCENT.test(own) && fact.content.figures > 0;
    return isResult ? [{ at, weight: 38, reason: "heading", certainty: "likely" }] : [];
  });
}

const RESULT_IN_PERCENT = unaccented(/^(?:ket qua|th|thuc hien|dat|ket qua dat) %$/);
