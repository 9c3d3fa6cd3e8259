/** Formulas written into a table (ListObject): Excel makes a calculated column of them, for the API as for typing. */
import { copyFormula } from "../../workbook/formulas/formula";
import type { Block, Sheet } from "../../workbook/model";
import { dataBody } from "./area";
import type { Context } from "./family";

/**
 * A formula just written into a table's data spreads over its column where that holds nothing but formulas and empty cells: of
 * several the last one written wins (OfficeDev/office-js #5909, #2093 "by design").
 */
export function spreadFormula(sheet: Sheet, row: number, column: number, { session }: Context): void {
  const { formula } = sheet.cell(row, column);
  if (formula === null || !session.poses.calculatedColumns) return;
  const body = sheet.tables.map(dataBody).find((each) => holds(each, row, column));
  if (body === undefined) return;
  const rows = Array.from({ length: body.rows }, (_, at) => body.row + at);
  const hasConstant = rows.some((at) => {
    const cell = sheet.cell(at, column);
    return cell.formula === null && cell.value !== "";
  });
  if (hasConstant) return;
  for (const at of rows) sheet.setFormula(at, column, copyFormula(formula, at - row, 0));
}

function holds(block: Block, row: number, column: number): boolean {
  const [down, across] = [row - block.row, column - block.column];
  return down >= 0 && down < block.rows && across >= 0 && across < block.columns;
}
