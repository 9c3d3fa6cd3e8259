/** Formulas for the empty attainment and verdict cells of the user's own tables. */

import { addressOf } from "../model/address";
import type { Assessment, Review } from "../model/assessment";
import type { CellRef, CellValue, SheetCells } from "../model/cells";
import type { Filling } from "../model/sheetPlan";
import type { IndicatorTable } from "../model/table";
import { actualFormula } from "./yearsFormula";
import { liveAttainment, liveVerdict, type FigureRefs, type OutcomeWords } from "./verdictFormula";
import { groupByTable } from "../judging/groupByTable";
import { reportText } from "../text/report";

/** What can be filled in, and what cannot. */
export interface Fillings {
  readonly fillings: readonly Filling[];
  /** Sheets with cells in an Excel table: there Excel spreads each formula over its whole column, other rows included. */
  readonly inTables: readonly string[];
}

/** Cells that were empty when read, of unprotected tables that take part, where a formula says what was judged. */
export function planFillings(
  review: Review,
  sheets: readonly SheetCells[],
  valueAt: (cell: CellRef) => CellValue,
): Fillings {
  const empty = listFillings(review, sheets).filter((cell) => valueAt(cell) === "");
  const spread = empty.filter((cell) => isInTable(cell, sheets));
  return {
    fillings: empty.filter((cell) => !spread.includes(cell)),
    inTables: [...new Set(spread.map(({ sheet }) => sheet))],
  };
}

function isInTable({ sheet: name, row, column }: CellRef, sheets: readonly SheetCells[]): boolean {
  const tables = sheets.find((sheet) => sheet.name === name)?.tables ?? [];
  return tables.some((table) => {
    const [down, across] = [row - table.row, column - table.column];
    return down >= 0 && down < table.rows && across >= 0 && across < table.columns;
  });
}

function listFillings(review: Review, sheets: readonly SheetCells[]): Filling[] {
  const words = reportText(review.reading.language).verdict;
  const assessed = groupByTable(review.assessments);
  return review.reading.tables
    .filter(({ included, isProtected }) => included && !isProtected)
    .flatMap((table) => {
      const rows = (assessed.get(table.id) ?? []).filter(({ counted }) => counted);
      return rows.flatMap((assessment) => [
        ...attainmentFilling(assessment, table, sheets),
        ...verdictFilling(assessment, table, words),
      ]);
    });
}

/** Sheets with a table that would be filled were it not protected. */
export function listProtectedTables(review: Review): string[] {
  const tables = review.reading.tables.filter(({ included, isProtected }) => included && isProtected);
  return [...new Set(tables.map(({ block }) => block.sheet))];
}

function attainmentFilling(
  assessment: Assessment,
  table: IndicatorTable,
  sheets: readonly SheetCells[],
): Filling[] {
  const live = liveAttainment(assessment);
  if (live === null) return [];
  return fillingsInRow(assessment, table, "attainment", (refs, cell) => {
    const percent = live(refs, 2, "");
    return isShare(cell, sheets) ? `${percent}/100` : percent;
  });
}

function verdictFilling(assessment: Assessment, table: IndicatorTable, words: OutcomeWords): Filling[] {
  const live = liveVerdict(assessment);
  return live === null ? [] : fillingsInRow(assessment, table, "verdict", (refs) => live(refs, words));
}

function fillingsInRow(
  { indicator }: Assessment,
  table: IndicatorTable,
  role: "attainment" | "verdict",
  formulaOf: (refs: FigureRefs, cell: CellRef) => string,
): Filling[] {
  const column = table.chosen[role];
  const { targetCell } = indicator;
  const actual = actualFormula(indicator, addressOf);
  if (column === undefined || targetCell === null || actual === null) return [];
  const cell = { sheet: indicator.cell.sheet, row: indicator.cell.row, column };
  const refs = {
    target: addressOf(targetCell),
    actual,
  };
  return [{ ...cell, formula: `=${formulaOf(refs, cell)}` }];
}

/** A column formatted as percent holds shares: 1.0108, not 101.08. */
function isShare({ sheet: name, row, column }: CellRef, sheets: readonly SheetCells[]): boolean {
  const sheet = sheets.find((each) => each.name === name);
  return (sheet?.numberFormats[row - sheet.row]?.[column - sheet.column] ?? "").includes("%");
}
