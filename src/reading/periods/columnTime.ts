/** What a single column's heading says of its time. */

import { isWholeYear, type Span } from "../../model/period";
import type { ColumnReading, TableColumns } from "../../model/table";
import { januaryIn } from "../tables/headingTimes";
import { spanIn } from "./spans";

/** A scenario for part of the year is a plan for it. */
export const SCENARIO = /\bkich ban\b|\bscenario\b/;
/** The part of the year a heading of results names; null for a whole one. */
export function partIn({ heading, period }: ColumnReading, year: Span["of"]): Span | null {
  // January after the plan's year closes it.
  if (period === "year" && januaryIn(heading) !== null) return null;
  const span = spanIn(heading, year);
  return span === null || isWholeYear(span) || period === "estimate" ? null : span;
}

/** The reading of a column, null where there is none. */
export function columnAt({ columns }: TableColumns, column: number | undefined): ColumnReading | null {
  return columns.find((one) => one.column === column) ?? null;
}
