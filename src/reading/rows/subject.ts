/** What a table's headings and title say its figures are of, where the lines' own names do not: units in the rows, "(days)" in the headings. */

import type { Line } from "../../model/indicator";
import type { IndicatorTable } from "../../model/table";
import { headingForm } from "../../vocabulary/forms";
import { CEILING_HEADING, THRESHOLD_HEADING } from "../../vocabulary/headings";
import { areOtherLanguage } from "../../vocabulary/wanted";
import { isOrganisation } from "../../vocabulary/rows";
import { UNITS_AS_ROWS } from "../../vocabulary/secondMeanings";
import type { CellGrid } from "../tables/cellGrid";

/** What every line of a table has from its headings. */
export type Subject = Pick<Line, "figuresOf" | "isDirectionOpen">;

/** Share of the names that must be those of bodies or places. */
const MOST = 0.6;

/** Looks at a table's headings, titles and names once. */
export function findSubject(grid: CellGrid, table: IndicatorTable): Subject {
  const { chosen, columns, titles } = table;
  const headings = [chosen.target, chosen.actual].flatMap((column) => headingAt(table, column));
  const ofTitle = areUnits(grid, table) ? titles.slice(-2) : [];
  const figuresOf = { headings, titles: ofTitle };
  const isOpen =
    areOtherLanguage(columns.map(({ heading }) => heading)) || isThreshold(headingAt(table, chosen.target));
  return isOpen ? { figuresOf, isDirectionOpen: true } : { figuresOf };
}

/** "Ngưỡng": of some indicators the least, of others the most there may be. */
function isThreshold(headings: readonly string[]): boolean {
  return headings.some((heading) => {
    const form = headingForm(heading);
    return THRESHOLD_HEADING.test(form) && !CEILING_HEADING.test(form);
  });
}

function headingAt({ columns }: IndicatorTable, at: number | undefined): readonly string[] {
  return columns.flatMap(({ column, heading }) => (column === at && heading !== "" ? [heading] : []));
}

/** Whether the lines are units rather than indicators, by the heading of their names or by most of the names. */
function areUnits(grid: CellGrid, table: IndicatorTable): boolean {
  const { name } = table.chosen;
  if (name === undefined) return false;
  if (UNITS_AS_ROWS.test(headingForm(headingAt(table, name)[0] ?? ""))) return true;
  const end = table.block.row + table.block.rows;
  const names = Array.from({ length: end - table.firstRow }, (_, at) =>
    grid.shown(table.firstRow + at, name),
  ).filter((text) => text !== "");
  return names.length > 1 && names.filter(isOrganisation).length >= names.length * MOST;
}
