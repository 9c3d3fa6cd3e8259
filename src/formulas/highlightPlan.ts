/**
 * Which rows of the user's tables are marked as missed, as conditional formats that read the row's own cells: they stay true after
 * edits by people without the add-in. A few rules a table (missedRows).
 */

import type { Review } from "../model/assessment";
import type { SheetCells } from "../model/cells";
import type { IndicatorTable } from "../model/table";
import { groupByTable } from "../judging/groupByTable";
import { LOOKS, HIGHLIGHT_MARK, PARTS, type HighlightPart } from "./highlightMarks";
import { findMissedRules, moveDown, type Reader, type SharedRule } from "./missedRows";
import type { HighlightPlan, PlanBlock } from "../model/sheetPlan";

/** Areas of one rule: their addresses must fit into 8,192 characters. */
const MOST_AREAS = 150;

/**
 * The rules for all included tables; protected sheets are skipped and named. `sheets` are the cells the review was made from.
 * `longest`: characters a condition may have where it can be cut into more rules, for an Excel that takes no long ones.
 */
export function highlightPlan(
  review: Review,
  sheets: readonly SheetCells[],
  longest?: number,
): HighlightPlan {
  const rules: HighlightPlan["rules"][number][] = [];
  const skipped = new Set<string>();
  const [assessed, reader] = [groupByTable(review.assessments), cellReader(sheets)];
  for (const table of review.reading.tables) {
    const shared = findMissedRules(assessed.get(table.id) ?? [], reader, longest);
    if (!table.included || shared.length === 0) continue;
    if (table.isProtected) skipped.add(table.block.sheet);
    else rules.push(...shared.flatMap((rule) => planParts(rule, table)));
  }
  return { rules, skipped: [...skipped] };
}

/** A rule as it is laid: on the name, and on the rest of the row. They never overlap: LibreOffice would draw one of two only. */
function planParts({ rows, condition }: SharedRule, table: IndicatorTable): HighlightPlan["rules"][number][] {
  const { sheet, column: left, columns } = table.block;
  const name = table.chosen.name ?? left;
  const spans: Readonly<Record<HighlightPart, readonly Span[]>> = {
    row: [
      { column: left, columns: name - left },
      { column: name + 1, columns: left + columns - name - 1 },
    ],
    name: [{ column: name, columns: 1 }],
  };
  const [top = 0] = rows;
  return cutIntoAreas(rows).flatMap((areas) =>
    PARTS.flatMap((part) => {
      const wide = spans[part].filter((span) => span.columns > 0);
      const [first, ...others] = areas.flatMap((area) =>
        wide.map((span): PlanBlock => ({ ...area, ...span })),
      );
      if (first === undefined) return [];
      const formula = `=AND(${HIGHLIGHT_MARK[part]},${moveDown(condition, first.row - top)})`;
      return { sheet, ...first, formula, look: LOOKS[part], ...(others.length > 0 ? { others } : {}) };
    }),
  );
}

interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Rows as blocks of rows that follow each other, so many blocks to a rule. */
function cutIntoAreas(rows: readonly number[]): { readonly row: number; readonly rows: number }[][] {
  const areas: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else areas.push({ row, rows: 1 });
  }
  return Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, index) =>
    areas.slice(index * MOST_AREAS, (index + 1) * MOST_AREAS),
  );
}

function cellReader(sheets: readonly SheetCells[]): Reader {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (cell) => {
    if (cell === null) return "";
    const sheet = byName.get(cell.sheet);
    return sheet?.values[cell.row - sheet.row]?.[cell.column - sheet.column] ?? "";
  };
}
