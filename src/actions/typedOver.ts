/** What a person typed over the report page is not written over before they said so. */

import { ExcelFailure } from "../excel/failure";
import type { SheetSnapshot } from "../excel/report/snapshot";
import { addressOf } from "../model/address";
import { readKeptWords, type KeptWords } from "../report/kept/keptWords";
import type { TypedCell } from "../report/kept/typedInTable";

/** The words on the page, and which of its cells hold formulas. */
export function keptIn(report: SheetSnapshot): KeptWords {
  return readKeptWords(report.cells, (row, column) => formulaIn(report, row, column));
}

/** Cells a sentence names, and letters of what stands in one. */
const [MOST_NAMED, LONGEST_NAMED] = [8, 40];

/**
 * Throws TypedOver where a person typed over the page. The cells with what they typed and what would stand there are what they are asked
 * about, and what they answer with in `replacing`.
 */
export function mustNotReplace(typed: readonly TypedCell[], replacing: string | null): void {
  if (typed.length === 0) return;
  const short = (text: string): string =>
    text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED).trim()}…` : text.trim();
  const named = typed
    .slice(0, MOST_NAMED)
    .map(
      ({ row, column, theirs, ours }) =>
        `${addressOf({ row, column, rows: 1, columns: 1 })}: ${short(theirs)} → ${short(ours ?? "") || "–"}`,
    );
  const cells = [...named, ...(typed.length > MOST_NAMED ? [`+${typed.length - MOST_NAMED}`] : [])].join(
    "; ",
  );
  if (cells !== replacing) throw new ExcelFailure("TypedOver", "", "a person typed over the report", cells);
}

/** The formula in a cell, by its row and column on the sheet; null: none. */
function formulaIn({ area, cells, formulas }: SheetSnapshot, row: number, column: number): string | null {
  const [down, across] = [row - area.row, column - area.column];
  const formula = formulas[down]?.[across];
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return formula === cells.values[down]?.[across] ? null : formula;
}
