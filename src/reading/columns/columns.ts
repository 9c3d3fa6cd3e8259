/** The columns of a table: every column's reading, those in use, and what else could have been chosen. */

import { proposedColumns } from "./columnCandidates";
import { type ColumnFacts, columnFacts } from "./columnFacts";
import { columnRoles, type RoleReading } from "./columnRoles";
import { periodIn, yearIn } from "../tables/headings";
import type { ColumnReading, ColumnRole, TableColumns } from "../../model/table";
import { type Ruled, ruledRoles, withRulings } from "./columnRulings";
import type { TableBlock } from "../tables/tableBlocks";
import { OF_A_TERM, plainForm } from "../../vocabulary/vocabulary";

const UNKNOWN: RoleReading = { role: null, reason: null, certainty: "certain" };

/** Reads the columns of a table; a person's choices win. */
export function tableColumns(block: TableBlock, ruled: Ruled): TableColumns {
  const facts = columnFacts(block);
  const roles = columnRoles(facts, block.origin);
  const year = tableYear(block, facts, roles);
  const isTold = isYearTold(block, facts, roles, year);
  const columns = facts.map((fact, at) => columnReading(block, fact, roles[at] ?? UNKNOWN, { year, isTold }));
  const timed = withTitlePeriod(withTargetKept(columns, roles), facts, block.titles);
  const proposed = proposedColumns(facts, timed, year, ruled);
  return { ...withRulings({ ...proposed, columns: timed }, ruled), year, ruled: new Set(ruledRoles(ruled)) };
}

/** The year with both a plan and a result; else the title's; else the latest the headings name. */
function tableYear(
  block: TableBlock,
  facts: readonly ColumnFacts[],
  roles: readonly (RoleReading | undefined)[],
): number | null {
  const yearsOf = (role: ColumnRole): number[] =>
    facts.flatMap((fact, at) =>
      roles[at]?.role === role &&
      fact.heading.year !== null &&
      fact.content.filled > 0 &&
      !(role === "target" && OF_A_TERM.test(fact.parts.join(" ")))
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

/** Whether a title or a plan says the year; else it is only that of the latest results that are filled in. */
function isYearTold(
  block: TableBlock,
  facts: readonly ColumnFacts[],
  roles: readonly (RoleReading | undefined)[],
  year: number | null,
): boolean {
  const isOfPlan = (fact: ColumnFacts, at: number): boolean =>
    roles[at]?.role === "target" && fact.heading.year === year;
  return titleYear(block.titles) === year || facts.some(isOfPlan);
}

function largest(years: readonly number[]): number | null {
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
}

/** The year of a title; dates of documents and terms of several years aside. */
export function titleYear(titles: readonly string[]): number | null {
  const told = titles.filter(
    (title) => !OF_A_TERM.test(title) && !/\bngay\b|\bso\s*:?\s*\d|\/nq-|\/qd-/u.test(plainForm(title)),
  );
  const years = told.map(yearIn).filter((year): year is number => year !== null);
  return years[years.length - 1] ?? null;
}

function columnReading(
  block: TableBlock,
  fact: ColumnFacts,
  proposed: RoleReading,
  table: TableYear,
): ColumnReading {
  const role = ofYear(fact, proposed.role, table);
  return {
    column: fact.column,
    heading: fact.parts.join(" · "),
    role,
    reason: role === null ? null : proposed.reason,
    certainty: proposed.certainty,
    assignedBy: role === "target" ? fact.heading.assignedBy : null,
    period: role === "actual" || role === "previous" ? fact.heading.period : null,
    year: fact.heading.year,
    hidden: block.grid.isHiddenColumn(fact.column),
  };
}

interface TableYear {
  readonly year: number | null;
  readonly isTold: boolean;
}

/**
 * A result of an earlier year is the previous period; a plan of another year is no target of this one. A later year's results
 * still to be filled in could be the ones meant where nothing says the year: that is asked.
 */
function ofYear(fact: ColumnFacts, role: ColumnRole | null, { year, isTold }: TableYear): ColumnRole | null {
  const own = fact.heading.year;
  if (own === null || year === null || own === year) return role;
  if (role === "actual" && own < year) return "previous";
  if (role === "actual") return fact.content.filled === 0 && !isTold ? role : null;
  if (role === "target") return null;
  return role;
}

/** Where every plan is of another year ("Mục tiêu đến năm 2025" beside results of 2023), those are the targets all the same. */
function withTargetKept(
  columns: readonly ColumnReading[],
  roles: readonly RoleReading[],
): readonly ColumnReading[] {
  if (columns.some((column) => column.role === "target")) return columns;
  return columns.map((column, at): ColumnReading => {
    const proposed = roles[at];
    if (proposed?.role !== "target") return column;
    return { ...column, role: "target", reason: proposed.reason, certainty: "likely" };
  });
}

/** "6 THÁNG ĐẦU NĂM 2025" in a title speaks for results whose heading names no time of its own, or that year alone. */
function withTitlePeriod(
  columns: readonly ColumnReading[],
  facts: readonly ColumnFacts[],
  titles: readonly string[],
): readonly ColumnReading[] {
  const period = titles.map(periodIn).find((one) => one === "sixMonths" || one === "nineMonths");
  if (period === undefined || period === null) return columns;
  const year = titleYear(titles);
  const namesNone = ({ heading, parts }: ColumnFacts): boolean =>
    parts.every((part) => periodIn(part) === null) && (heading.year === null || heading.year === year);
  return columns.map((column, at) => {
    const fact = facts[at];
    return column.role === "actual" && fact !== undefined && namesNone(fact) ? { ...column, period } : column;
  });
}
