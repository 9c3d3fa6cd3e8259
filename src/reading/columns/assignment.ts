/**
 * The columns that together are most likely name, target and actual: every combination of the claims is weighed, with what the columns
 * say of each other (years, times, bands, the arithmetic of a printed share), and the heaviest is proposed.
 */

import type { ColumnFacts } from "./columnFacts";
import type { Ruled } from "./columnRulings";
import { pairWeight } from "./pairWeight";
import type { PrintedShare } from "./printedShares";
import { areOtherLanguage } from "../../vocabulary/wanted";
import { holdsFigures, type JointRole, type RoleClaim, type RoleClaims } from "./roleClaims";
import { plainForm } from "../../vocabulary/forms";

/** A table's columns as weighed. */
export interface Weighed {
  readonly facts: readonly ColumnFacts[];
  readonly claims: RoleClaims;
  readonly shares: readonly PrintedShare[];
  /** The year the table speaks of. */
  readonly year: number | null;
  readonly hidden: ReadonlySet<number>;
  /** Places of columns that add up those left of them. */
  readonly sums: ReadonlySet<number>;
}

/** The claims chosen; null where a table has no such column. */
export interface Assignment {
  readonly name: RoleClaim | null;
  readonly target: RoleClaim | null;
  readonly actual: RoleClaim | null;
  /** What the two of them give, row after row, where such a column is printed. */
  readonly share: PrintedShare | null;
}

/** Of a printed share that the two bear out; where every row has 100 %, any two equal columns do. */
const SHARE_WEIGHT = { telling: 30, equal: 10 } as const;

/** More columns than this are never weighed against each other. */
const MOST_CLAIMS = { name: 4, target: 10, actual: 12 } as const;

/** Weighs every combination; a person's choices are the only claim for their role. */
export function assignColumns(weighed: Weighed, ruled: Ruled): Assignment {
  const names = strongest(weighed, "name", ruled);
  const targets = strongest(weighed, "target", ruled);
  const actuals = strongest(weighed, "actual", ruled);
  let best: Assignment = { name: null, target: null, actual: null, share: null };
  let most = -1;
  for (const target of targets) {
    for (const actual of actuals) {
      if (!mayPair(target, actual)) continue;
      const share = findShare(weighed, target, actual);
      const name = names.find((one) => one === null || !isSame(one, target, actual)) ?? null;
      const weight = weigh(weighed, { name, target, actual, share });
      if (weight > most) [best, most] = [{ name, target, actual, share }, weight];
    }
  }
  return isGrounded(best, weighed, ruled) ? best : { ...best, target: null, actual: null, share: null };
}

/** How a claim stands by itself, among its like. A heading's word for a role stays worth more than none, however empty its column. */
export function claimWeight(weighed: Weighed, role: JointRole, claim: RoleClaim): number {
  const fact = weighed.facts[claim.at];
  if (fact === undefined || role === "name") return claim.weight;
  const weight =
    claim.weight +
    fillingWeight(weighed, role, fact) +
    (isTotal(fact) || weighed.sums.has(claim.at) ? 16 : 0) +
    (role === "target" ? targetWeight(weighed, fact) : 0);
  return claim.certainty === "guess" ? weight : Math.max(weight, weight / 100);
}

/** Columns that say much less than another, and those a person has hidden, come last. */
function fillingWeight({ facts, claims, hidden }: Weighed, role: JointRole, fact: ColumnFacts): number {
  const fullest = claims[role].reduce((most, { at }) => Math.max(most, saidIn(facts[at])), 0);
  const isSparse = saidIn(fact) * 2 < fullest;
  return (isSparse ? -60 : 0) - (hidden.has(fact.column) && fact.content.filled > 0 ? 8 : 0);
}

/** Assigned before striven for, the body's own before its superior's, the table's year before another. */
function targetWeight({ year }: Weighed, { heading }: ColumnFacts): number {
  const isOtherYear = heading.year !== null && year !== null && heading.year !== year;
  return heading.assignerRank * 2 - (heading.isStretch ? 20 : 0) - (isOtherYear ? 6 : 0);
}

/** Cells that say something: noughts of a form not filled in yet do not. */
export function saidIn(fact: Pick<ColumnFacts, "content"> | undefined): number {
  if (fact === undefined) return 0;
  const { filled, figures, nonZero } = fact.content;
  return filled - figures + nonZero;
}

function isTotal(fact: ColumnFacts): boolean {
  return fact.parts.some((part) => /^(?:tong|toan|chung|cong|total)\b/.test(plainForm(part)));
}

function strongest(weighed: Weighed, role: JointRole, ruled: Ruled): readonly (RoleClaim | null)[] {
  const column = ruled[role];
  if (column === null) return [null];
  if (column !== undefined) {
    const at = weighed.facts.findIndex((fact) => fact.column === column);
    return at < 0 ? [null] : [{ at, weight: 100, reason: "ruled", certainty: "certain" }];
  }
  const all = weighed.claims[role];
  // Guesses are made only where no heading says the role.
  const isSaid = role !== "name" && all.some(({ certainty }) => certainty !== "guess");
  const claims = all.filter(({ at, reason, certainty }) => {
    const fact = weighed.facts[at];
    if (isSaid && certainty === "guess" && !isShown(weighed, role, at)) return false;
    return role === "name" || reason !== "left" || (fact !== undefined && holdsFigures(fact));
  });
  const byWeight = claims
    .map((claim) => ({ claim, weight: claimWeight(weighed, role, claim) }))
    .filter(({ claim, weight }) => weight > 0 || claim.certainty !== "guess")
    .sort((a, b) => b.weight - a.weight || a.claim.at - b.claim.at);
  return [...byWeight.slice(0, MOST_CLAIMS[role]).map(({ claim }) => claim), null];
}

/** A printed share is that of this column: arithmetic speaks for it beside whatever headings say. */
function isShown({ shares }: Weighed, role: JointRole, at: number): boolean {
  return role !== "name" && shares.some((share) => share.isTelling && share[role] === at);
}

/** One column is one thing, but for the cell that holds actual and target both. */
function mayPair(target: RoleClaim | null, actual: RoleClaim | null): boolean {
  if (target === null || actual === null || target.at !== actual.at) return true;
  return target.reason === "ruled" && actual.reason === "ruled";
}

function isSame(name: RoleClaim, ...others: readonly (RoleClaim | null)[]): boolean {
  return others.some((other) => other?.at === name.at);
}

function findShare(
  { shares }: Weighed,
  target: RoleClaim | null,
  actual: RoleClaim | null,
): PrintedShare | null {
  if (target === null || actual === null) return null;
  const own = shares.filter((share) => share.target === target.at && share.actual === actual.at);
  return own.find(({ isTelling }) => isTelling) ?? own[0] ?? null;
}

function weigh(weighed: Weighed, { name, target, actual, share }: Assignment): number {
  const { facts } = weighed;
  const [of, had] = [target && facts[target.at], actual && facts[actual.at]];
  const own = ([role, claim]: readonly [JointRole, RoleClaim | null]): number =>
    claim === null ? 0 : claimWeight(weighed, role, claim);
  const single = own(["name", name]) + own(["target", target]) + own(["actual", actual]);
  const pair = of && had ? pairWeight(of, had, facts) : 0;
  return single + pair + (share === null ? 0 : SHARE_WEIGHT[share.isTelling ? "telling" : "equal"]);
}

/** Target and actual may not both rest on nothing: words, a person or the arithmetic must speak for one of them. */
function isGrounded(
  { target, actual, share }: Assignment,
  { claims, facts }: Weighed,
  ruled: Ruled,
): boolean {
  const isSaid = (claim: RoleClaim | null): boolean =>
    claim !== null && claim.reason !== "left" && claim.reason !== "time";
  if (isSaid(target) || isSaid(actual) || share?.isTelling === true) return true;
  // Where no word can be known, places and years are all there is.
  const isForeign = areOtherLanguage(facts.flatMap(({ parts }) => parts));
  return (
    isForeign || claims.target.some(({ reason }) => reason === "position") || Object.keys(ruled).length > 0
  );
}
