/** Doubts about a plan for several years beside the results of one, or of years on both sides of the merger. */

import type { Issue } from "../model/issue";
import type { ColumnReading } from "../model/table";
import { isOfTerm } from "../vocabulary/years";
import { headingCell, issueAt } from "./issueAt";
import type { TableReading } from "./readTable";

/** Of one table. */
export function termIssues(reading: TableReading): readonly Issue[] {
  return [...termTarget(reading), ...termBreak(reading)];
}

/** A term's target beside the results of its years, one column each: what adds up over the years is not in one of them. */
function termTarget(reading: TableReading): readonly Issue[] {
  const { table } = reading;
  const target = table.columns.find(({ column }) => column === table.chosen.target);
  const actual = table.columns.find(({ column }) => column === table.chosen.actual);
  const years = table.columns.filter((one) => one !== target && !isOfTerm(one.heading));
  if (target === undefined || actual === undefined) return [];
  const { openUntil } = table.time;
  if (openUntil !== null) return [termNotOver(reading, target.heading, actual, openUntil)];
  if (actual.year === null) return [];
  if (isOfTerm(actual.heading) || !isOfTerm(target.heading)) return [];
  if (new Set(years.flatMap(({ year }) => year ?? [])).size < 3) return [];
  return [
    issueAt("termTarget", "worthChecking", table.id, headingCell(reading, actual.column), {
      target: target.heading,
      actual: actual.heading,
      sheet: table.block.sheet,
    }),
  ];
}

/** The first year whose figures are, from 1 July on, of the communes and provinces after their merger. */
const MERGER = 2025;

/** The years of a term on both sides of the merger: added up or averaged, they are of other territories. */
function termBreak(reading: TableReading): readonly Issue[] {
  const { table } = reading;
  const { term } = table.time;
  const after = table.columns.find(({ column }) => column === table.chosen.actual);
  const [before] = table.columns
    .filter(
      ({ role, year }) =>
        role === "previous" && (year ?? MERGER) < MERGER && (year ?? 0) >= (term?.from ?? 0),
    )
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  if (term === undefined || term.year < MERGER || before === undefined || after === undefined) return [];
  return [
    issueAt("termBreak", "worthChecking", table.id, headingCell(reading, after.column), {
      before: before.heading,
      after: after.heading,
      sheet: table.block.sheet,
    }),
  ];
}

/** Once for all rows: what is short of the target is open until its last year. */
function termNotOver(reading: TableReading, target: string, actual: ColumnReading, until: number): Issue {
  const { table } = reading;
  return issueAt("termNotOver", "worthChecking", table.id, headingCell(reading, actual.column), {
    target,
    actual: actual.heading,
    year: String(until),
    sheet: table.block.sheet,
  });
}
