/** Columns of a table for tests, by their headings and what stands below. */

import { assignColumns, type Assignment, type Weighed } from "../../src/reading/columns/assignment";
import { NO_CONTENT, type ColumnContent } from "../../src/reading/columns/columnContent";
import type { ColumnFacts } from "../../src/reading/columns/columnFacts";
import { columnRoles } from "../../src/reading/columns/columnRoles";
import { findPrintedShares, type PrintedShare } from "../../src/reading/columns/printedShares";
import { type JointRole, type RoleClaim, roleClaims } from "../../src/reading/columns/roleClaims";
import { settleReadings } from "../../src/reading/columns/settledReadings";
import type { ColumnReading } from "../../src/model/table";
import { readHeading } from "../../src/reading/tables/headings";

const FIGURES = { filled: 10, figures: 10, nonZero: 10 };

/** A heading, with bands above it ("band · own"), and what is counted below. */
export type Column = string | readonly [string, Partial<ColumnContent>];

/** Columns by their headings ("band · own"), each of ten figures where nothing else is said. */
export function columns(
  ...given: readonly (string | readonly [string, Partial<ColumnContent>])[]
): ColumnFacts[] {
  return given.map((each, column) => {
    const [title, content] = typeof each === "string" ? [each, FIGURES] : each;
    const parts = title.split(" · ");
    return { column, parts, heading: readHeading(parts), content: { ...NO_CONTENT, ...content } };
  });
}

/** Ten different texts, of ten letters each where nothing else is said. */
export const texts = (more: Partial<ColumnContent> = {}): Partial<ColumnContent> => ({
  filled: 10,
  texts: 10,
  letters: 100,
  distinct: 10,
  ...more,
});

/** Every column as it is read once name, target and actual are known: as `found` says, else as they are assigned. */
export function settledColumns(given: readonly Column[], found?: Assignment): readonly ColumnReading[] {
  const facts = columns(...given);
  const readings = columnRoles(facts, "scan").map(
    (reading, column) => ({ ...reading, column, heading: "", assignedBy: null }) as unknown as ColumnReading,
  );
  const weighed: Weighed = {
    facts,
    claims: roleClaims(facts, readings, null),
    shares: findPrintedShares(facts),
    year: null,
    hidden: new Set(),
    sums: new Set(),
  };
  return settleReadings(weighed, readings, found ?? assignColumns(weighed, {}));
}

/** What speaks for a column by its heading, where nothing else is said. */
export const claim = (at: number, weight = 40, more: Partial<RoleClaim> = {}): RoleClaim => ({
  at,
  weight,
  reason: "heading",
  certainty: "certain",
  ...more,
});

/** Columns with these claims, and nothing else known of them. */
export function weighed(
  facts: readonly ColumnFacts[],
  claims: Partial<Record<JointRole, readonly RoleClaim[]>>,
  more: Partial<Weighed> = {},
): Weighed {
  return {
    facts,
    claims: { name: [], target: [], actual: [], ...claims },
    shares: [],
    year: null,
    hidden: new Set(),
    sums: new Set(),
    ...more,
  };
}

/** A printed share in column 9, telling where nothing else is said. */
export const share = (target: number, actual: number, more: Partial<PrintedShare> = {}): PrintedShare =>
  ({ share: 9, target, actual, isTelling: true, isTurned: false, ...more }) as PrintedShare;
