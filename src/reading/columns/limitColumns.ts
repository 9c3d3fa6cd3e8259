/** "Min · Max", "Tối thiểu · Tối đa", "Từ · Đến": two columns side by side that hold the ends of what is asked for. */

import type { ColumnFacts } from "./columnFacts";
import type { RoleReading } from "./columnRoles";
import { headingForm } from "../../vocabulary/forms";
import { HIGH_LIMIT, LOW_LIMIT } from "../../vocabulary/limits";

/** Places in the list of facts. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** The two columns where nothing else is a target, results stand beside them, and no row has its ends the other way round. */
export function findLimits(facts: readonly ColumnFacts[], roles: readonly RoleReading[]): Limits | null {
  for (let at = 0; at + 1 < facts.length; at++) {
    const limits = pairAt(facts, at);
    if (limits === null) continue;
    const others = roles.filter((_, place) => place !== limits.low && place !== limits.high);
    const hasTarget = others.some(({ role }) => role === "target");
    if (!hasTarget && others.some(({ role }) => role === "actual")) return limits;
  }
  return null;
}

function pairAt(facts: readonly ColumnFacts[], at: number): Limits | null {
  const [first, second] = [facts[at], facts[at + 1]];
  if (first === undefined || second === undefined) return null;
  const isTurned = areNamed(second, first);
  const [low, high] = isTurned ? [second, first] : [first, second];
  if (!(isTurned || areNamed(low, high)) || [low, high].some(isOfResult) || !areEnds(low, high)) return null;
  return isTurned ? { low: at + 1, high: at } : { low: at, high: at + 1 };
}

function areNamed(low: ColumnFacts, high: ColumnFacts): boolean {
  return LOW_LIMIT.test(ownHeading(low)) && HIGH_LIMIT.test(ownHeading(high));
}

function isOfResult({ heading: { role } }: ColumnFacts): boolean {
  return role === "actual" || role === "previous";
}

function ownHeading({ parts }: ColumnFacts) {
  return headingForm(parts[parts.length - 1] ?? "");
}

function areEnds({ content: low }: ColumnFacts, { content: high }: ColumnFacts): boolean {
  return [...low.sample].every(([row, least]) => least <= (high.sample.get(row) ?? least));
}
