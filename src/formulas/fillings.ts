/** Formulas for the empty attainment and verdict cells of the user's own tables. */

import type { Assessment, Review } from "../model/assessment";
import type { CellRef, CellValue, SheetCells } from "../model/cells";
import type { Filling } from "../model/sheetPlan";
import type { IndicatorTable } from "../model/table";
import { address } from "./formulaText";
import { attainmentFormula, verdictFormula } from "./verdictFormula";
import { byTable } from "../judging/byTable";
import { reportText } from "../text/report";

/** Cells that were empty when read, of unprotected tables that take part, where a formula says what was judged. */
export function fillingsOf(
  review: Review,
  sheets: readonly SheetCells[],
  valueAt: (cell: CellRef) => CellValue,
): Filling[] {
  const words = reportText(review.reading.language).verdict;
  const assessed = byTable(review.assessments);
  return review.reading.tables
    .filter(({ included, isProtected }) => included && !isProtected)
    .flatMap((table) => {
      const rows = (assessed.get(table.id) ?? []).filter(({ counted }) => counted);
      return rows.flatMap((assessment) => [
        ...filling(assessment, table, "attainment", (refs, cell) => {
          const formula = attainmentFormula(assessment, refs, 2, "");
          return formula !== null && isShare(cell, sheets) ? `${formula}/100` : formula;
        }),
        ...filling(assessment, table, "verdict", (refs) => verdictFormula(assessment, refs, words)),
      ]);
    })
    .filter((cell) => valueAt(cell) === "");
}

/** Sheets with a table that would be filled were it not protected. */
export function protectedTables(review: Review): string[] {
  const tables = review.reading.tables.filter(({ included, isProtected }) => included && isProtected);
  return [...new Set(tables.map(({ block }) => block.sheet))];
}

function filling(
  { indicator }: Assessment,
  table: IndicatorTable,
  role: "attainment" | "verdict",
  formulaOf: (refs: { target: string; actual: string }, cell: CellRef) => string | null,
): Filling[] {
  const column = table.chosen[role];
  const { targetCell, actualCell } = indicator;
  if (column === undefined || targetCell === null || actualCell === null) return [];
  const cell = { sheet: indicator.cell.sheet, row: indicator.cell.row, column };
  const refs = {
    target: address(targetCell.row, targetCell.column),
    actual: address(actualCell.row, actualCell.column),
  };
  const formula = formulaOf(refs, cell);
  return formula === null ? [] : [{ ...cell, formula: `=${formula}` }];
}

/** A column formatted as percent holds shares: 1.0108, not 101.08. */
function isShare({ sheet: name, row, column }: CellRef, sheets: readonly SheetCells[]): boolean {
  const sheet = sheets.find((each) => each.name === name);
  return (sheet?.numberFormats[row - sheet.row]?.[column - sheet.column] ?? "").includes("%");
}
