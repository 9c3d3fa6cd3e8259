/** Two cells that hold the ends of one target. */

import type { TargetReading } from "./readTarget";
import type { Amount, Target } from "../model/indicator";
import { COUNTS_THINGS, KEPT_WITHIN } from "../vocabulary/inWords";
import { tidyLower } from "../vocabulary/tidy";

/** The upper end with the lower one: a range whose ends are limits, or the one end that is filled in. What is no figure is kept in words. */
export function withLowerEnd(upper: TargetReading | null, lower: TargetReading): TargetReading {
  return {
    target: putEndsTogether(lower.target, upper?.target ?? null),
    issues: [...(upper?.issues ?? []), ...lower.issues],
  };
}

function putEndsTogether(low: Target | null, high: Target | null): Target | null {
  if (low === null) return high;
  if (low.kind === "figure" && high === null) return { ...low, kind: "atLeast", strict: false };
  const printed = high === null ? low.printed : `${low.printed} – ${high.printed}`;
  if (low.kind === "figure" && high?.kind === "atMost" && low.amount.value <= high.amount.value)
    return between(printed, low.amount, high.amount);
  return { kind: "inWords", printed };
}

/** No formula reads one target from two cells. */
function between(printed: string, low: Amount, high: Amount): Target {
  const end = (amount: Amount): Amount => ({ ...amount, live: null });
  return { kind: "between", printed, low: end(low), high: end(high), areLimits: true };
}

/** What is kept at a temperature, a moisture, a voltage may leave its range at neither end. */
export function withinLimits(target: Target | null, name: string): Target | null {
  if (target?.kind !== "between") return target;
  const said = tidyLower(name.slice(0, 100));
  return KEPT_WITHIN.test(said) && !COUNTS_THINGS.test(said) ? { ...target, areLimits: true } : target;
}
