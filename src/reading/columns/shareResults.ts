/** Results that are shares themselves: "Kế hoạch (%) · Kết quả (%)". */

import type { ColumnFacts } from "./columnFacts";
import { unitInHeading } from "./pairWeight";
import type { RoleClaim } from "./roleClaims";
import type { ColumnReading } from "../../model/table";
import { headingForm } from "../../vocabulary/forms";
import { unaccented } from "../../vocabulary/unaccented";

/** "Kết quả (%)" is how much of the plan came about, but for a plan that is itself in per cent. */
export function sharesAsResults(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
): readonly RoleClaim[] {
  const isPlanned = facts.some((fact, at) => readings[at]?.role === "target" && unitInHeading(fact) === "%");
  if (!isPlanned) return [];
  return facts.flatMap((fact, at): RoleClaim[] => {
    const own = headingForm(fact.parts[fact.parts.length - 1] ?? "");
    const isResult =
      fact.heading.role === "attainment" && RESULT_IN_PERCENT.test(own) && fact.content.figures > 0;
    return isResult ? [{ at, weight: 38, reason: "heading", certainty: "likely" }] : [];
  });
}

const RESULT_IN_PERCENT = unaccented(/^(?:ket qua|th|thuc hien|dat|ket qua dat) %$/);
