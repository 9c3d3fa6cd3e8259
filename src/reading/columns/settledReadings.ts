/** Every column as it is read once the name, the target and the actual are known. */

import type { Assignment, Weighed } from "./assignment";
import { numbersLines } from "./columnContent";
import type { ColumnFacts } from "./columnFacts";
import type { JointRole, RoleClaim } from "./roleClaims";
import type { ColumnReading, ColumnRole } from "../../model/table";

/** The readings with the assigned roles in place; what a column was taken for gives way to them. */
export function settleReadings(
  weighed: Weighed,
  readings: readonly ColumnReading[],
  found: Assignment,
): readonly ColumnReading[] {
  const { facts } = weighed;
  const assigned = new Map<number, readonly [JointRole, RoleClaim]>();
  for (const role of ["name", "target", "actual"] as const) {
    const claim = found[role];
    if (claim !== null) assigned.set(claim.at, [role, claim]);
  }
  const settled = readings.map((reading, at): ColumnReading => {
    const own = assigned.get(at);
    if (own !== undefined) return withClaim(reading, facts[at], own);
    const fact = facts[at];
    return fact === undefined ? reading : settleUnassigned(weighed, reading, fact, found);
  });
  return withUnit(facts, withNumber(facts, settled, found.name), found.name);
}

function withClaim(
  reading: ColumnReading,
  fact: ColumnFacts | undefined,
  [role, { reason, certainty }]: readonly [JointRole, RoleClaim],
): ColumnReading {
  if (reading.role === role) return reading;
  return { ...reading, role, reason, certainty, assignedBy: fact?.heading.assignedBy ?? null };
}

/** What an unassigned column is, now that the others are known. */
function settleUnassigned(
  weighed: Weighed,
  reading: ColumnReading,
  fact: ColumnFacts,
  found: Assignment,
): ColumnReading {
  const { organisations, texts } = fact.content;
  if (dividesTargetAndActual(weighed, fact, found) && (reading.role === null || reading.role === "verdict")) {
    return { ...reading, role: "attainment", reason: "share", certainty: "likely" };
  }
  if (reading.role === "name") return { ...reading, role: null, reason: null };
  if (reading.role === "unit" && found.name !== null && organisations * 2 > texts) {
    return { ...reading, role: "owner", reason: "content", certainty: "likely" };
  }
  if (reading.role === null && isEarlierTime(weighed, fact, found)) {
    return { ...reading, role: "previous", reason: "time", certainty: "likely" };
  }
  return secondRole(reading, fact);
}

function dividesTargetAndActual(
  { facts, shares }: Weighed,
  fact: ColumnFacts,
  { target, actual }: Assignment,
): boolean {
  const saysShare = fact.heading.alsoMeans.some(({ role }) => role === "attainment");
  const own = shares.filter((one) => (one.isTelling || saysShare) && facts[one.share] === fact);
  return own.some((one) => one.target === target?.at && one.actual === actual?.at);
}

/** A bare year before that of the results, under no band that says what it is: never a plan of that year. */
function isEarlierTime({ facts }: Weighed, { heading }: ColumnFacts, { actual }: Assignment): boolean {
  const latest = actual === null ? null : (facts[actual.at]?.heading.year ?? null);
  const isBare = heading.isTimeOnly && heading.role === null;
  return isBare && heading.year !== null && latest !== null && heading.year < latest;
}

/** "Last period", "RAG": said by words that usually mean no more. */
function secondRole(reading: ColumnReading, { heading, content }: ColumnFacts): ColumnReading {
  if (reading.role !== null || heading.role !== null) return reading;
  const isFitting: { readonly [role in ColumnRole]?: boolean } = {
    verdict: (content.verdicts + content.marks) * 2 > content.filled,
    previous: content.figures > 0,
    owner: content.organisations * 2 > content.texts,
  };
  const roles: readonly ColumnRole[] = ["verdict", "previous", "owner"];
  const role = roles.find(
    (one) => isFitting[one] === true && heading.alsoMeans.some((meaning) => meaning.role === one),
  );
  if (role === undefined) return reading;
  return { ...reading, role, reason: "headingToo", certainty: "likely" };
}

/** Without a heading of its own, a column of "1, 2, I, II" beside the name numbers the lines. */
function withNumber(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  name: RoleClaim | null,
): readonly ColumnReading[] {
  const at = (name?.at ?? 0) - 1;
  const before = facts[at];
  if (before === undefined || readings.some(({ role }) => role === "number")) return readings;
  const isFree = readings[at]?.role === null && before.heading.role === null;
  if (!isFree || !numbersLines(before.content, before.parts.join(""))) return readings;
  return replaceReading(readings, at, { role: "number", reason: "content", certainty: "likely" });
}

/** Without a heading that says it, short texts beside the name that are units of measure are the unit. */
function withUnit(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  name: RoleClaim | null,
): readonly ColumnReading[] {
  const at = (name?.at ?? 0) + 1;
  const beside = facts[at];
  const isFree = readings[at]?.role === null && beside?.heading.role === null;
  if (name === null || !isFree || readings.some(({ role }) => role === "unit")) return readings;
  return holdsUnits(beside.content)
    ? replaceReading(readings, at, { role: "unit", reason: "content", certainty: "likely" })
    : readings;
}

/** A third of them known units, all of them short. */
function holdsUnits({ texts, units, figures, letters }: ColumnFacts["content"]): boolean {
  return units * 3 > Math.max(texts, 1) && figures === 0 && letters <= 15 * Math.max(texts, units);
}

function replaceReading(
  readings: readonly ColumnReading[],
  at: number,
  part: Pick<ColumnReading, "role" | "reason" | "certainty">,
): readonly ColumnReading[] {
  return readings.map((reading, index) => (index === at ? { ...reading, ...part } : reading));
}
