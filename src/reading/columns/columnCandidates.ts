/** What else could have been chosen, and the columns that follow from target and actual: the previous period, the printed percentage. */

import { type Assignment, claimWeight, type Weighed } from "./assignment";
import type { ColumnFacts } from "./columnFacts";
import { isPartOfYear, pairWeight } from "./pairWeight";
import { holdsFigures, type JointRole, type RoleClaim } from "./roleClaims";
import type { ColumnGuess, ColumnReading } from "../../model/table";
import { headingForm } from "../../vocabulary/forms";
import { periodIn } from "../tables/headingTimes";

/** Columns that could be the target, or the actual, the chosen one first, then as they weigh beside the other. */
export function candidatesFor(
  role: "target" | "actual",
  weighed: Weighed,
  chosen: Assignment,
): readonly number[] {
  const own = chosen[role];
  const other = chosen[role === "target" ? "actual" : "target"];
  const taken = new Set([other?.at, chosen.name?.at]);
  const isLike = (claim: RoleClaim): boolean =>
    claim.at === own?.at ||
    (!taken.has(claim.at) &&
      !isOwnShare(chosen, claim.at) &&
      mayBeLeft(claim, weighed.facts) &&
      (claim.certainty !== "guess" || claim.reason === own?.reason) &&
      !isWordsBesideFigures(claim, own, weighed.facts));
  return inOrder(role, weighed.claims[role].filter(isLike), weighed, chosen).map(
    ({ at }) => weighed.facts[at]?.column ?? 0,
  );
}

/** What is left is a figure. */
function mayBeLeft({ at, reason }: RoleClaim, facts: readonly ColumnFacts[]): boolean {
  const fact = facts[at];
  return reason !== "left" || (fact !== undefined && holdsFigures(fact));
}

/** Texts under "Mục tiêu" are no targets where another column has them in figures. */
function isWordsBesideFigures(
  claim: RoleClaim,
  own: RoleClaim | null,
  facts: readonly ColumnFacts[],
): boolean {
  const [fact, chosen] = [facts[claim.at], own && facts[own.at]];
  if (!fact || !chosen || fact.content.filled === 0) return false;
  const { figures, pairs, texts, filled } = fact.content;
  return figures + pairs === 0 && texts * 2 > filled && chosen.content.figures > 0;
}

function inOrder(
  role: "target" | "actual",
  claims: readonly RoleClaim[],
  weighed: Weighed,
  chosen: Assignment,
): readonly RoleClaim[] {
  const own = chosen[role];
  const other = chosen[role === "target" ? "actual" : "target"];
  const beside = other && weighed.facts[other.at];
  const weight = (claim: RoleClaim): number => {
    const fact = weighed.facts[claim.at];
    if (claim.at === own?.at) return Number.POSITIVE_INFINITY;
    if (!fact || !beside) return claimWeight(weighed, role, claim);
    const pair = role === "target" ? [fact, beside] : [beside, fact];
    const [target = fact, actual = fact] = pair;
    return claimWeight(weighed, role, claim) + pairWeight(target, actual, weighed.facts);
  };
  return [...claims].sort((a, b) => weight(b) - weight(a) || a.at - b.at);
}

/** So many other columns are offered where one was guessed. */
const MOST_OFFERED = 4;

/** The columns in use that no heading says, with what speaks for them and what else could be meant. */
export function listGuesses(weighed: Weighed, chosen: Assignment): readonly ColumnGuess[] {
  return (["name", "target", "actual"] as const).flatMap((role) => {
    const claim = chosen[role];
    if (claim === null || claim.certainty !== "guess") return [];
    const { share } = chosen;
    const isShown = role !== "name" && share?.isTelling === true;
    const columnAt = (at: number): number => weighed.facts[at]?.column ?? 0;
    return [
      {
        role,
        column: columnAt(claim.at),
        reason: isShown ? "share" : claim.reason,
        witnesses: isShown ? [share.target, share.actual, share.share].map(columnAt) : [],
        others: otherColumns(role, weighed, chosen).map(columnAt),
      },
    ];
  });
}

function otherColumns(role: JointRole, weighed: Weighed, chosen: Assignment): readonly number[] {
  const taken = new Set([chosen.name?.at, chosen.target?.at, chosen.actual?.at, chosen.share?.share]);
  const free = weighed.claims[role].filter(({ at, reason }) => {
    const fact = weighed.facts[at];
    return (
      !taken.has(at) && fact !== undefined && (role === "name" || reason !== "left" || holdsFigures(fact))
    );
  });
  const ordered =
    role === "name" ? [...free].sort((a, b) => b.weight - a.weight) : inOrder(role, free, weighed, chosen);
  return ordered.slice(0, MOST_OFFERED).map(({ at }) => at);
}

/** The latest column of an earlier time. */
export function latestPrevious(readings: readonly ColumnReading[]): ColumnReading | undefined {
  const found = readings.filter(({ role }) => role === "previous");
  return [...found].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

/** The printed percentage of this target and this actual; one that says it is of another target, time or year, or whose figures do, is none. */
export function findAttainment(
  readings: readonly ColumnReading[],
  weighed: Weighed,
  chosen: Assignment,
): ColumnReading | undefined {
  const { facts } = weighed;
  const otherRanks = facts.flatMap((fact, at) =>
    readings[at]?.role === "target" && at !== chosen.target?.at ? [fact.heading.assignerRank] : [],
  );
  const found = facts.flatMap((fact, at) => {
    if (readings[at]?.role !== "attainment" || isShareOfOther(weighed, chosen, at)) return [];
    return isOfOther(fact, weighed, chosen, otherRanks) && !isOwnShare(chosen, at) ? [] : [at];
  });
  const rank = (at: number): number => attainmentRank(weighed, chosen, at);
  const [best] = [...found].sort((a, b) => rank(b) - rank(a) || a - b);
  return best === undefined ? undefined : readings[best];
}

function attainmentRank({ facts }: Weighed, chosen: Assignment, at: number): number {
  const heading = facts[at]?.heading;
  if (heading === undefined) return 0;
  const isSameTime = heading.namesPeriod && heading.period === claimHeading(facts, chosen.actual)?.period;
  const ownRank = claimHeading(facts, chosen.target)?.assignerRank ?? 0;
  const isSameAssigner = heading.assignerRank === ownRank;
  return (isOwnShare(chosen, at) ? 4 : 0) + (isSameAssigner ? 2 : 0) + (isSameTime ? 1 : 0);
}

function claimHeading(
  facts: readonly ColumnFacts[],
  claim: RoleClaim | null,
): ColumnFacts["heading"] | undefined {
  return claim === null ? undefined : facts[claim.at]?.heading;
}

function isOwnShare({ share }: Assignment, at: number): boolean {
  return share !== null && share.isTelling && share.share === at;
}

/** Its figures are those of another target. */
function isShareOfOther({ shares }: Weighed, chosen: Assignment, at: number): boolean {
  const own = shares.filter((one) => one.share === at && one.isTelling);
  return own.length > 0 && own.every(({ target }) => target !== chosen.target?.at);
}

function isOfOther(
  { heading, parts }: ColumnFacts,
  { facts, year }: Weighed,
  { target }: Assignment,
  otherRanks: readonly number[],
): boolean {
  const { assignerRank: ownRank, period } = claimHeading(facts, target) ?? {
    assignerRank: 0,
    period: "year",
  };
  const { assignerRank: rank } = heading;
  if (heading.year !== null && year !== null && heading.year !== year) return true;
  if (rank !== 0 && rank !== ownRank && otherRanks.includes(rank)) return true;
  return isPartOfPlan(parts.join(" ")) && !isPartOfYear(period);
}

const PLAN_COMPARED =
  /(?:\bversus|\/|\bof) ?(?:kh|ke hoach|du toan|chi tieu|muc tieu|nghi quyet|plan|target)\b(.*)$/;

/** "% so KH 6 tháng": of a plan for part of the year. */
function isPartOfPlan(heading: string): boolean {
  const plan = PLAN_COMPARED.exec(headingForm(heading))?.[1];
  const period = plan === undefined ? null : periodIn(plan);
  return period !== null && isPartOfYear(period);
}

/** What the figures of the printed percentage are, where they can be computed. */
export function isRatio(
  { facts, shares }: Weighed,
  { target, actual }: Assignment,
  column: number | undefined,
): boolean | null {
  const own = shares.find(
    (share) =>
      share.target === target?.at && share.actual === actual?.at && facts[share.share]?.column === column,
  );
  return own === undefined ? null : own.isRatio;
}
