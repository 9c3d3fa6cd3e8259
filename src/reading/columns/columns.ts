/** The columns of a table: every column's reading, those in use, and what else could have been chosen. */

import { assignColumns, type Assignment, saidIn, type Weighed } from "./assignment";
import { candidatesFor, findAttainment, isRatio, latestPrevious, listGuesses } from "./columnCandidates";
import { type ColumnFacts, columnFacts, isOfTermWith, titleYear } from "./columnFacts";
import { findSums } from "./columnSums";
import { columnRoles, type RoleReading } from "./columnRoles";
import { findLimits, type Limits } from "./limitColumns";
import { type JointRole, type RoleClaim, roleClaims } from "./roleClaims";
import { settleReadings } from "./settledReadings";
import { claimShares, printedShares } from "./shareResults";
import { periodIn } from "../tables/headingTimes";
import type { ColumnReading, ColumnRole, TableColumns } from "../../model/table";
import { type Ruled, ruledRoles, withRulings } from "./columnRulings";
import type { TableBlock } from "../tables/tableBlocks";
import { isOfTerm } from "../../vocabulary/years";

const UNKNOWN: RoleReading = { role: null, reason: null, certainty: "certain" };

/** Reads the columns of a table: what each is by itself, then what they are together; a person's choices win. */
export function tableColumns(block: TableBlock, ruled: Ruled): TableColumns {
  const facts = columnFacts(block);
  const byThemselves = columnRoles(facts, block.origin);
  const limits = ruled.target === undefined ? findLimits(facts, byThemselves) : null;
  const roles = limits === null ? byThemselves : withLimits(byThemselves, limits);
  const year = tableYear(block, facts, roles);
  const isTold = isYearTold(block, facts, roles, year);
  const columns = facts.map((fact, at) => columnReading(block, fact, roles[at] ?? UNKNOWN, { year, isTold }));
  const timed = withTitlePeriod(keepTarget(columns, roles), facts, block.titles);
  const shares = printedShares(facts, timed);
  const weighed: Weighed = {
    facts,
    claims: claimShares(roleClaims(facts, timed, year), shares.ofAll),
    shares: shares.ofPlan,
    year,
    sums: findSums(facts),
    hidden: new Set(timed.flatMap(({ hidden, column }) => (hidden ? [column] : []))),
  };
  const found = assignColumns(weighed, ruled);
  const settled = settleReadings(weighed, timed, found);
  const proposed = proposeColumns(weighed, settled, found);
  const guesses = listGuesses(weighed, found).filter(({ role }) => !(role in ruled));
  const low = limits !== null && found.target?.at === limits.high ? facts[limits.low]?.column : undefined;
  return {
    ...withRulings({ ...proposed, columns: settled }, ruled),
    ...(low === undefined ? {} : { low }),
    year,
    ruled: new Set(ruledRoles(ruled)),
    guesses,
    attainmentIsRatio: isRatio(weighed, found, proposed.chosen.attainment),
  };
}

/** The upper end is the target; the lower end is read with it. */
function withLimits(roles: readonly RoleReading[], { low, high }: Limits): readonly RoleReading[] {
  const target: RoleReading = { role: "target", reason: "headingToo", certainty: "likely" };
  return roles.map((role, at) => (at === high ? target : at === low ? UNKNOWN : role));
}

/** The columns in use by role. */
function proposeColumns(
  weighed: Weighed,
  settled: readonly ColumnReading[],
  found: Assignment,
): Pick<TableColumns, "chosen" | "targetCandidates" | "actualCandidates"> {
  const chosen: { [role in ColumnRole]?: number } = {};
  for (const { role, column } of settled) if (role !== null) chosen[role] ??= column;
  const columnInRole = (role: JointRole): number | undefined => factOfClaim(weighed, found[role])?.column;
  const inUse: readonly (readonly [ColumnRole, number | undefined])[] = [
    ["target", columnInRole("target") ?? findCombined(factOfClaim(weighed, found.actual))],
    ["actual", columnInRole("actual")],
    ["previous", latestPrevious(settled)?.column],
    ["attainment", findAttainment(settled, weighed, found)?.column],
  ];
  for (const [role, column] of inUse) {
    if (column === undefined) Reflect.deleteProperty(chosen, role);
    else chosen[role] = column;
  }
  return {
    chosen,
    targetCandidates: candidatesFor("target", weighed, found),
    actualCandidates: candidatesFor("actual", weighed, found),
  };
}

function factOfClaim({ facts }: Weighed, claim: RoleClaim | null): ColumnFacts | undefined {
  return claim === null ? undefined : facts[claim.at];
}

/** The column that holds actual and target in one cell: "9.481/9.440ha". */
function findCombined(fact: ColumnFacts | undefined): number | undefined {
  if (fact === undefined) return undefined;
  return fact.content.pairs * 2 > fact.content.filled ? fact.column : undefined;
}

/** The year with both a plan and a result; else the title's; else the latest the headings name. */
function tableYear(
  block: TableBlock,
  facts: readonly ColumnFacts[],
  roles: readonly (RoleReading | undefined)[],
): number | null {
  const yearsInRole = (role: ColumnRole): number[] =>
    facts.flatMap((fact, at) =>
      roles[at]?.role === role &&
      fact.heading.year !== null &&
      saidIn(fact) > 0 &&
      !(role === "target" && isOfTerm(fact.parts.join(" ")))
        ? [fact.heading.year]
        : [],
    );
  const title = titleYear(block.titles);
  const targets = yearsInRole("target");
  const named = yearsInRole("actual");
  const actuals = named.length > 0 ? named : bareYears(facts, roles);
  const both = actuals.filter((year) => targets.includes(year));
  if (title !== null && (both.includes(title) || (both.length === 0 && actuals.includes(title))))
    return title;
  if (both.length > 0) return Math.max(...both);
  return title ?? largest([...actuals, ...targets]);
}

/** "Năm 2024 · Năm 2025", "2020–21 · 2021–22" and nothing else: results, where no heading says which column is. */
function bareYears(
  facts: readonly ColumnFacts[],
  roles: readonly (RoleReading | undefined)[],
): readonly number[] {
  return facts.flatMap(({ heading, content, parts }, at) =>
    heading.isTimeOnly &&
    roles[at]?.role === null &&
    heading.year !== null &&
    content.nonZero > 0 &&
    !isOfTerm(parts.join(" "))
      ? [heading.year]
      : [],
  );
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
    period: fact.heading.period,
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
  if (role === "actual") {
    if (own < year) return "previous";
    return fact.content.filled === 0 && !isTold ? role : null;
  }
  return role === "target" && !isOfTermWith(fact, year) ? null : role;
}

/** Where every plan is of another year ("Mục tiêu đến năm 2025" beside results of 2023), those are the targets all the same. */
function keepTarget(
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
