/** Which cells of the user's tables a cell of the report page comes from: by the formulas that stand on the page. */

import type { CellRef } from "../../model/cells";
import type { PageFormulas } from "../../model/trace";
import { blockOfFormula } from "../../model/address";

/** A sentence of all indicators leads to thousands of cells: enough is enough. */
const MOST = 5_000;

/** The cells of other sheets, in the order they are met; a cell without a formula of its own stands for its row. Empty where nothing leads away. */
export function tracedCells(page: PageFormulas, at: Pick<CellRef, "row" | "column">): readonly CellRef[] {
  const formula = formulaAt(page, at.row, at.column);
  if (formula === null && textAt(page, at.row, at.column) === "") return [];
  const start = formula === null ? cellsInRow(page, at.row) : [at];
  const found = new Map<string, CellRef>();
  const seen = new Set<string>();
  const open: Pick<CellRef, "row" | "column">[] = [...start];
  for (let next = open.shift(); next !== undefined && seen.size < MOST; next = open.shift()) {
    const key = `${next.row},${next.column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const ref of refsIn(formulaAt(page, next.row, next.column) ?? "", page.sheet)) {
      if (ref.sheet === page.sheet) open.push(ref);
      else found.set(`${ref.sheet}!${ref.row},${ref.column}`, ref);
    }
  }
  return [...found.values()];
}

function cellsInRow(
  { formulas, row: top, column }: PageFormulas,
  row: number,
): Pick<CellRef, "row" | "column">[] {
  return (formulas[row - top] ?? []).map((_, at) => ({ row, column: column + at }));
}

function textAt({ formulas, row: top, column: left }: PageFormulas, row: number, column: number): string {
  return String(formulas[row - top]?.[column - left] ?? "");
}

function formulaAt(page: PageFormulas, row: number, column: number): string | null {
  const text = textAt(page, row, column);
  return text.startsWith("=") ? text : null;
}

/** Words in quotes, passed over; or an address, with its sheet before it or not. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/gu;

/** Every single cell a formula speaks of; a large block is cut. */
function refsIn(formula: string, own: string): readonly CellRef[] {
  const refs: CellRef[] = [];
  for (const [, text, sheet] of formula.matchAll(REFERENCE)) {
    if (text === undefined) continue;
    const block = blockOfFormula(`=${sheet === undefined ? `'${own.replaceAll("'", "''")}'!${text}` : text}`);
    if (block === null) continue;
    for (let row = 0; row < block.rows && refs.length < MOST; row++) {
      for (let column = 0; column < block.columns; column++) {
        refs.push({ sheet: block.sheet, row: block.row + row, column: block.column + column });
      }
    }
  }
  return refs;
}
