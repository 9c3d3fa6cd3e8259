/** Columns of a table for tests, by their headings and what stands below. */

import { NO_CONTENT, type ColumnContent } from "../../src/reading/columns/columnContent";
import type { ColumnFacts } from "../../src/reading/columns/columnFacts";
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
