/** Which of several columns that could serve is proposed: targets, actuals, previous periods, printed percentages. */

import type { ColumnFacts } from "./columnFacts";
import type { Ruled } from "./columnRulings";
import type { Period } from "../../model/indicator";
import type { ColumnReading, ColumnRole, IndicatorTable } from "../../model/table";
import { plainForm } from "../../vocabulary/vocabulary";

/** The columns proposed, by role, and what else could have been. */
export interface ProposedColumns {
  readonly chosen: IndicatorTable["chosen"];
  readonly targetCandidates: readonly number[];
  readonly actualCandidates: readonly number[];
}

interface Candidate {
  readonly fact: ColumnFacts;
  readonly reading: ColumnReading;
}

/** Proposes columns; what a person ruled on target and actual is what the others are matched with. */
export function proposedColumns(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  year: number | null,
  ruled: Ruled,
): ProposedColumns {
  const all = facts.flatMap((fact, at): Candidate[] => {
    const reading = readings[at];
    return reading === undefined ? [] : [{ fact, reading }];
  });
  const byColumn = (column: number | null | undefined): Candidate | undefined =>
    all.find(({ fact }) => fact.column === column);
  const targets = targetCandidates(all);
  const target = byColumn(ruled.target) ?? targets[0];
  const actuals = actualCandidates(all, target, year);
  const actual = byColumn(ruled.actual) ?? actuals[0];
  return {
    chosen: chosenColumns(all, target ?? (isCombined(actual) ? actual : undefined), actual, year),
    targetCandidates: targets.map(({ fact }) => fact.column),
    actualCandidates: actuals.map(({ fact }) => fact.column),
  };
}

/** Assigned before stretch, totals before parts, the body's own before its superior's, the fuller before the emptier. */
function targetCandidates(all: readonly Candidate[]): readonly Candidate[] {
  const found = all.filter(({ reading }) => reading.role === "target");
  const fullest = found.reduce((most, { fact }) => Math.max(most, fact.content.filled), 0);
  const rank = ({ fact }: Candidate): number =>
    (fact.content.filled * 2 >= fullest ? 100 : 0) +
    (fact.heading.isStretch ? 0 : 50) +
    (isTotal(fact) ? 20 : 0) +
    fact.heading.assignerRank;
  return [...found].sort((a, b) => rank(b) - rank(a) || b.fact.content.filled - a.fact.content.filled);
}

const PERIOD_RANK: { readonly [period in Period]: number } = {
  year: 5,
  estimate: 4,
  nineMonths: 3,
  sixMonths: 2,
  otherMonths: 1,
};

/** Under the target's own band first, then the whole year before its estimate before nine and six months; columns with hardly a figure last. */
function actualCandidates(
  all: readonly Candidate[],
  target: Candidate | undefined,
  year: number | null,
): readonly Candidate[] {
  const found = all.filter(({ reading }) => reading.role === "actual");
  const fullest = found.reduce((most, { fact }) => Math.max(most, fact.content.filled), 0);
  const rank = ({ fact, reading }: Candidate): number =>
    (fact.content.filled * 2 >= fullest ? 100 : 0) +
    (isTotal(fact) ? 40 : 0) +
    (target !== undefined && isSameBand(fact, target.fact) ? 20 : 0) +
    PERIOD_RANK[reading.period ?? "year"] * 2 +
    (fact.heading.year === year && year !== null ? 1 : 0);
  return [...found].sort((a, b) => rank(b) - rank(a) || a.fact.column - b.fact.column);
}

function isTotal(fact: ColumnFacts): boolean {
  return fact.parts.some((part) => /^(?:tong|toan|chung|total)\b/.test(plainForm(part)));
}

function isSameBand(one: ColumnFacts, other: ColumnFacts): boolean {
  return one.parts.length > 1 && other.parts.length > 1 && one.parts[0] === other.parts[0];
}

function chosenColumns(
  all: readonly Candidate[],
  target: Candidate | undefined,
  actual: Candidate | undefined,
  year: number | null,
): IndicatorTable["chosen"] {
  const chosen: { [role in ColumnRole]?: number } = {};
  for (const { reading } of all) {
    if (reading.role !== null) chosen[reading.role] ??= reading.column;
  }
  const previous = latestPrevious(all);
  const attainment = attainmentOf(all, target, actual, year);
  const settled: readonly (readonly [ColumnRole, Candidate | undefined])[] = [
    ["target", target],
    ["actual", actual],
    ["previous", previous],
    ["attainment", attainment],
  ];
  for (const [role, candidate] of settled) {
    if (candidate === undefined) Reflect.deleteProperty(chosen, role);
    else chosen[role] = candidate.fact.column;
  }
  return chosen;
}

function latestPrevious(all: readonly Candidate[]): Candidate | undefined {
  const found = all.filter(({ reading }) => reading.role === "previous");
  return [...found].sort((a, b) => (b.reading.year ?? 0) - (a.reading.year ?? 0))[0];
}

/** The printed percentage of this target and this actual; one that says it is of another target, time or year is none. */
function attainmentOf(
  all: readonly Candidate[],
  target: Candidate | undefined,
  actual: Candidate | undefined,
  year: number | null,
): Candidate | undefined {
  const ownRank = target?.fact.heading.assignerRank ?? 0;
  const otherRanks = all
    .filter((one) => one.reading.role === "target" && one !== target)
    .map(({ fact }) => fact.heading.assignerRank);
  const isOfOther = ({ fact: { heading } }: Candidate): boolean =>
    (heading.assignerRank !== 0 &&
      heading.assignerRank !== ownRank &&
      otherRanks.includes(heading.assignerRank)) ||
    (heading.year !== null && year !== null && heading.year !== year);
  const rank = ({ fact: { heading } }: Candidate): number => {
    const isSameTime = heading.namesPeriod && heading.period === actual?.reading.period;
    return (heading.assignerRank === ownRank ? 2 : 0) + (isSameTime ? 1 : 0);
  };
  const found = all.filter((one) => one.reading.role === "attainment" && !isOfOther(one));
  return [...found].sort((a, b) => rank(b) - rank(a) || a.fact.column - b.fact.column)[0];
}

/** Actual and target in one cell: "9.481/9.440ha". */
function isCombined(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.fact.content.pairs * 2 > candidate.fact.content.filled;
}
