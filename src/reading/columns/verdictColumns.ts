/** Verdicts as a table prints them: words in one column, or a tick under "Vượt", "Đạt", "Không đạt". */

import type { CellGrid } from "../tables/cellGrid";
import type { Indicator } from "../../model/indicator";
import { readVerdict } from "../../figures/readPrinted";
import type { ColumnReading, IndicatorTable } from "../../model/table";
import { type LettersMeant, lettersMeant } from "../../vocabulary/printedVerdicts";
import { tidyLower } from "../../vocabulary/tidy";

/** A column that says a verdict. */
export interface VerdictColumn {
  readonly column: number;
  /** The verdict a tick in it gives, null where its cells hold the words. */
  readonly ticked: string | null;
  /** What its letters stand for: "R" for "red"; null where they are no such letters. */
  readonly letters?: LettersMeant | null;
}

/** The cells under a heading, one by one. */
export interface CellsBelow {
  readonly grid: CellGrid;
  readonly firstRow: number;
  readonly endRow: number;
}

/** "x", "✓" and their like. */
export const TICK = /^(?:[x×v✓✔√+●•☑]|true)$/iu;

/** Verdicts in signs: "✔", "✗", "●". */
export const VERDICT_SIGN = /^(?:[✓✔√☑✅✗✘✖☒❌■●▲▼🟢🟡🔴🟠]\ufe0f?)$/u;

/** The columns that say verdicts: the one in use, and with it every column to be ticked. */
export function verdictColumns(
  columns: readonly ColumnReading[],
  chosen: IndicatorTable["chosen"],
  below: CellsBelow,
): readonly VerdictColumn[] {
  const { verdict } = chosen;
  if (verdict === undefined) return [];
  const all = columns
    .filter((column) => column.role === "verdict")
    .map((column) => ({ column: column.column, ticked: verdictWord(column.heading.split(" · ")) }));
  const own = all.find(({ column }) => column === verdict);
  if (own === undefined || own.ticked === null)
    return [{ column: verdict, ticked: null, letters: lettersBelow(below, verdict) }];
  return all.filter(({ ticked }) => ticked !== null);
}

/** The same of a table whose rows are known. */
export function verdictColumnsIn(grid: CellGrid, table: IndicatorTable): readonly VerdictColumn[] {
  const { columns, chosen, firstRow, block } = table;
  return verdictColumns(columns, chosen, { grid, firstRow, endRow: block.row + block.rows });
}

/** No row longer than two letters, and all of one way to tell verdicts in letters. */
function lettersBelow({ grid, firstRow, endRow }: CellsBelow, column: number): LettersMeant | null {
  const letters = new Set<string>();
  for (let row = firstRow; row < endRow; row++) {
    const shown = tidyLower(grid.shown(row, column).slice(0, 9));
    if (shown.length > 2) return null;
    if (shown !== "") letters.add(shown);
  }
  return lettersMeant(letters);
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
  for (const { column, ticked, letters } of columns) {
    const shown = grid.shown(row, column);
    if (saysNothing(shown, columns.length)) continue;
    const printed = ticked !== null && isTick(shown) ? ticked : shown;
    const said = letters?.get(tidyLower(printed.slice(0, 9))) ?? printed.slice(0, 200);
    return { cell: grid.ref(row, column), printed, outcome: readVerdict(said) };
  }
  return null;
}

/** Of several columns to be ticked, 0 is an empty one. */
function saysNothing(shown: string, columns: number): boolean {
  return shown === "" || /^[-–—…]$/u.test(shown) || (shown === "0" && columns > 1);
}

function isTick(shown: string): boolean {
  return shown === "1" || TICK.test(shown);
}
