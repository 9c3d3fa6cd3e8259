/** The columns of a table: every column's reading, those in use, and what else could have been chosen. */

import { type ColumnFacts, columnFacts } from "./columnFacts";
import { columnRoles, type RoleReading } from "./columnRoles";
import { periodIn, yearIn } from "./headings";
import type { Period } from "./indicator";
import type { ColumnReading, ColumnRole, IndicatorTable } from "./reading";
import { type Ruled, ruledRoles, withRulings } from "./columnRulings";
import type { TableBlock } from "./tableBlocks";
import { plainForm } from "./vocabulary";

/** Columns of one table, as read. */
export interface TableColumns {
  readonly columns: readonly ColumnReading[];
  readonly chosen: IndicatorTable["chosen"];
  readonly targetCandidates: readonly number[];
  readonly actualCandidates: readonly number[];
  /** The year the table speaks of. */
  readonly year: number | null;
  /** Roles a person chose. */
  readonly ruled: ReadonlySet<ColumnRole>;
}

const UNKNOWN: RoleReading = { role: null, reason: null, certainty: "certain" };

/** Reads the columns of a table; a person's choices win. */
export function tableColumns(block: TableBlock, ruled: Ruled): TableColumns {
  const facts = columnFacts(block);
  const roles = columnRoles(facts, block.origin === "table");
  const year = tableYear(block, facts, roles);
  const titlePeriod = block.titles.map(titlePeriodIn).find((period) => period !== null) ?? null;
  const readings = facts.map((fact, at) =>
    columnReading(block, fact, roles[at] ?? UNKNOWN, year, titlePeriod),
  );
  const targets = targetCandidates(facts, readings);
  const actuals = actualCandidates(facts, readings, year);
  const chosen = chosenColumns(readings, facts, targets, actuals);
  return {
    ...withRulings(
      { columns: readings, chosen, targetCandidates: targets, actualCandidates: actuals },
      ruled,
    ),
    year,
    ruled: new Set(ruledRoles(ruled)),
  };
}

/** The year with both a plan and a result; else the title's; else the latest the headings name. */
function tableYear(
  block: TableBlock,
  facts: readonly ColumnFacts[],
  roles: readonly (RoleReading | undefined)[],
): number | null {
  const yearsOf = (role: ColumnRole): number[] =>
    facts.flatMap((fact, at) =>
      roles[at]?.role === role && fact.heading.year !== null && fact.content.filled > 0
        ? [fact.heading.year]
        : [],
    );
  const title = titleYear(block.titles);
  const targets = yearsOf("target");
  const actuals = yearsOf("actual");
  const both = actuals.filter((year) => targets.includes(year));
  if (title !== null && (both.includes(title) || (both.length === 0 && actuals.includes(title))))
    return title;
  if (both.length > 0) return Math.max(...both);
  return title ?? largest([...actuals, ...targets]);
}

function largest(years: readonly number[]): number | null {
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
}

/** The year of a title, dates of documents aside. */
export function titleYear(titles: readonly string[]): number | null {
  const told = titles.filter((title) => !/\bngay\b|\bso\s*:?\s*\d|\/nq-|\/qd-/u.test(plainForm(title)));
  const years = told.map(yearIn).filter((year): year is number => year !== null);
  return years[years.length - 1] ?? null;
}

function titlePeriodIn(title: string): Period | null {
  const period = periodIn(title);
  return period === "sixMonths" || period === "nineMonths" ? period : null;
}

function columnReading(
  block: TableBlock,
  fact: ColumnFacts,
  proposed: RoleReading,
  year: number | null,
  titlePeriod: Period | null,
): ColumnReading {
  const given = ofYear(fact, proposed.role, year);
  const timed = given === "actual" || given === "previous";
  const silent = fact.heading.namesPeriod ? null : titlePeriod;
  return {
    column: fact.column,
    heading: fact.parts.join(" · "),
    role: given,
    reason: given === null ? null : proposed.reason,
    certainty: proposed.certainty,
    assignedBy: given === "target" ? fact.heading.assignedBy : null,
    period: timed ? (silent ?? fact.heading.period) : null,
    year: fact.heading.year,
    hidden: block.grid.isHiddenColumn(fact.column),
  };
}

/** A result of an earlier year is the previous period; a plan of another year is no target of this one. */
function ofYear(fact: ColumnFacts, role: ColumnRole | null, year: number | null): ColumnRole | null {
  const own = fact.heading.year;
  if (own === null || year === null || own === year) return role;
  if (role === "actual") return own < year ? "previous" : null;
  if (role === "target") return null;
  return role;
}

/** Assigned before stretch, the body's own before its superior's, the fuller before the emptier. */
function targetCandidates(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
): readonly number[] {
  const found = facts.filter((_, at) => readings[at]?.role === "target");
  const fullest = found.reduce((most, fact) => Math.max(most, fact.content.filled), 0);
  const rank = (fact: ColumnFacts): number =>
    (fact.content.filled * 2 >= fullest ? 100 : 0) +
    (fact.heading.isStretch ? 0 : 50) +
    fact.heading.assignerRank +
    (isTotal(fact) ? 20 : 0);
  return [...found]
    .sort((a, b) => rank(b) - rank(a) || b.content.filled - a.content.filled)
    .map((f) => f.column);
}

function isTotal(fact: ColumnFacts): boolean {
  return fact.parts.some((part) => /^(?:tong|total)\b/.test(plainForm(part)));
}

const PERIOD_RANK: { readonly [period in Period]: number } = {
  year: 5,
  estimate: 4,
  nineMonths: 3,
  sixMonths: 2,
  otherMonths: 1,
};

/** The whole year before its estimate before nine and six months; columns with hardly a figure come last. */
function actualCandidates(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  year: number | null,
): readonly number[] {
  const found = facts
    .map((fact, at) => ({ fact, reading: readings[at] }))
    .filter((c) => c.reading?.role === "actual");
  const fullest = found.reduce((most, { fact }) => Math.max(most, fact.content.filled), 0);
  const rank = ({ fact, reading }: (typeof found)[number]): number =>
    (fact.content.filled * 2 >= fullest ? 100 : 0) +
    (isTotal(fact) ? 20 : 0) +
    PERIOD_RANK[reading?.period ?? "year"] * 2 +
    (fact.heading.year === year && year !== null ? 1 : 0);
  return [...found]
    .sort((a, b) => rank(b) - rank(a) || a.fact.column - b.fact.column)
    .map((c) => c.fact.column);
}

function chosenColumns(
  readings: readonly ColumnReading[],
  facts: readonly ColumnFacts[],
  targets: readonly number[],
  actuals: readonly number[],
): IndicatorTable["chosen"] {
  const chosen: { [role in ColumnRole]?: number } = {};
  for (const reading of readings) {
    if (reading.role === null || reading.role in chosen) continue;
    chosen[reading.role] = reading.column;
  }
  const target = targets[0];
  const actual = actuals[0];
  if (target !== undefined) chosen.target = target;
  if (actual !== undefined) chosen.actual = actual;
  const previous = latestPrevious(readings);
  if (previous !== null) chosen.previous = previous;
  if (target === undefined && actual !== undefined && isCombined(facts, actual)) chosen.target = actual;
  return chosen;
}

function latestPrevious(readings: readonly ColumnReading[]): number | null {
  const found = readings.filter((reading) => reading.role === "previous");
  return [...found].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]?.column ?? null;
}

/** Actual and target in one cell: "9.481/9.440ha". */
function isCombined(facts: readonly ColumnFacts[], column: number): boolean {
  const content = facts.find((fact) => fact.column === column)?.content;
  return content !== undefined && content.pairs * 2 > content.filled;
}
