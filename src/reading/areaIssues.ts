/** Doubts about figures on both sides of 1 July 2025, when communes were merged and districts ended: a comparison of two territories. */

import type { Issue } from "../model/issue";
import type { Span } from "../model/period";
import type { ColumnReading } from "../model/table";
import { hasNewTerritory, isReckonedAnew, LAST_MONTH_BEFORE } from "../vocabulary/names/territories";
import { headingCell, issueAt } from "./issueAt";
import type { TableReading } from "./readTable";

const WHOLE_YEAR = 12;

/** Once a table: last year's figures, or those of the same months, that the results are held against. Years of a term: termIssues. */
export function areaBreak(reading: TableReading): readonly Issue[] {
  const { table } = reading;
  const actual = table.columns.find(({ column }) => column === table.chosen.actual);
  const before = actual === undefined ? null : comparedColumn(reading, actual);
  if (actual === undefined || before === null || !hasNewTerritory(table.titles)) return [];
  if (isReckonedAnew([...table.titles, before.heading, actual.heading])) return [];
  return [
    issueAt("areaBreak", "worthChecking", table.id, headingCell(reading, before.column), {
      before: before.heading,
      after: actual.heading,
      sheet: table.block.sheet,
    }),
  ];
}

/** The earlier column in use, where its months end before the change and those of the results after it. */
function comparedColumn(reading: TableReading, actual: ColumnReading): ColumnReading | null {
  const { columns, beside, table } = reading;
  const { span } = table.time;
  const year = actual.year ?? columns.year;
  if (year === null || !isOfCalendarYear(table)) return null;
  const at = span === null ? beside.lastYear : beside.samePeriod;
  const before = table.columns.find(({ column }) => column === at) ?? null;
  const isAcross = isSince(year, span) && !isSince(before?.year ?? year - 1, span);
  return isAcross ? before : null;
}

/** Years of a term have a doubt of their own; a school year is of a school. */
function isOfCalendarYear({ time: { span, term } }: TableReading["table"]): boolean {
  return term === undefined && span?.of !== "schoolYear";
}

function isSince(year: number, span: Span | null): boolean {
  return year * 12 + (span?.to ?? WHOLE_YEAR) > LAST_MONTH_BEFORE.year * 12 + LAST_MONTH_BEFORE.month;
}
