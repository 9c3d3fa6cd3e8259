/** A person's reason for a missed indicator, found again; apart, since the pane needs it before anything is written. */

import type { Assessment } from "../../model/assessment";
import type { KeptReason } from "./keptWords";

/** The reason typed on the sheet before; found by name and unit, by number too where names repeat. */
export function findReason(reasons: readonly KeptReason[], assessment: Assessment): string {
  const { name, unit, number } = assessment.indicator;
  const same = reasons.filter((each) => each.name === name.trim() && each.unit === (unit ?? "").trim());
  const exact = same.find((each) => each.number === (number ?? ""));
  return (exact ?? same[0])?.reason ?? "";
}
