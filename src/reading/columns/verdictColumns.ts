/** Verdicts as a table prints them: words in one column, or a tick under "Vượt", "Đạt", "Không đạt". */

import type { CellGrid } from "../tables/cellGrid";
import type { Indicator } from "../../model/indicator";
import { readVerdict } from "../../figures/readPrinted";
import type { ColumnReading, IndicatorTable } from "../../model/table";

/** A column that says a verdict. */
export interface VerdictColumn {
  readonly column: number;
  /** The verdict a tick in it gives, null where its cells hold the words. */
  readonly ticked: string | null;
}

/** "x", "✓" and their like. */
export const TICK = /^(?:[x×v✓✔√+●•☑]|true)$/iu;

/** Verdicts in signs: "✔", "✗", "●". */
export const VERDICT_SIGN = /^(?:[✓✔√☑✅✗✘✖☒❌■●▲▼🟢🟡🔴🟠]\ufe0f?)$/u;

/** The columns that say verdicts: the one in use, and with it every column to be ticked. */
export function verdictColumns(
  columns: readonly ColumnReading[],
  chosen: IndicatorTable["chosen"],
): readonly VerdictColumn[] {
  if (chosen.verdict === undefined) return [];
  const all = columns
    .filter((column) => column.role === "verdict")
    .map((column) => ({ column: column.column, ticked: verdictWord(column.heading.split(" · ")) }));
  const own = all.find(({ column }) => column === chosen.verdict);
  if (own === undefined || own.ticked === null) return [{ column: chosen.verdict, ticked: null }];
  return all.filter(({ ticked }) => ticked !== null);
}

/** The verdict a column's own heading is, or null: "Đánh giá · Không đạt" → "Không đạt". */
export function verdictWord(parts: readonly string[]): string | null {
  const own = parts[parts.length - 1] ?? "";
  return readVerdict(own) === null ? null : own;
}

/** The verdict printed in a row; its outcome is null where the words decide nothing. */
export function verdictAt(
  grid: CellGrid,
  row: number,
  columns: readonly VerdictColumn[],
): Indicator["printedVerdict"] {
  for (const { column, ticked } of columns) {
    const shown = grid.shown(row, column);
    if (shown === "" || /^[-–—…]$/u.test(shown)) continue;
    const printed = ticked !== null && TICK.test(shown) ? ticked : shown;
    return { cell: grid.ref(row, column), printed, outcome: readVerdict(printed.slice(0, 200)) };
  }
  return null;
}
