/** The page of a report as it stands, for what is looked for only when something is written from it. */

import type { SheetCells } from "../../model/cells";
import { REPORT_NAMES } from "../layout/reportNames";
import { findOwnFormulas, formulaPlace } from "./formulaMark";
import type { KeptPage } from "./keptWords";
import type { Memory } from "./pageMemory";

/** The formula in a cell, by its row and column; null: none. */
export type FormulaAt = (row: number, column: number) => string | null;

/** The page as it stands, with whose its formulas are. `formulaAt`: null where formulas were not read. */
export function readPage(cells: SheetCells, memory: Memory, formulaAt: FormulaAt | null): KeptPage {
  if (formulaAt === null) return { cells, isFormula: null, ownFormula: () => null, formulaAt };
  const own = findOwnFormulas(formulasOn(cells, formulaAt), memory.marks.g);
  const isOwn = (row: number, column: number): boolean => own.has(formulaPlace({ row, column }));
  return {
    cells,
    formulaAt,
    isFormula: (row, column) => formulaAt(row, column) !== null && !isOwn(row, column),
    ownFormula: (row, column) => (isOwn(row, column) ? formulaAt(row, column) : null),
  };
}

/** Those in the printed columns. */
function formulasOn(
  { names }: SheetCells,
  formulaAt: FormulaAt,
): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
  const page = names.find(({ name }) => name === REPORT_NAMES.report);
  return Array.from({ length: page?.rows ?? 0 }, (_, down) =>
    Array.from({ length: page?.columns ?? 0 }, (__, across) => {
      const place = { row: (page?.row ?? 0) + down, column: (page?.column ?? 0) + across };
      const formula = formulaAt(place.row, place.column);
      return formula === null ? [] : [{ ...place, formula }];
    }).flat(),
  ).flat();
}
