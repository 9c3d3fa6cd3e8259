/** What the calculator and the engine's book both speak of: formulas in their cells and the areas these read. */
import { LAST_COLUMN, LAST_ROW } from "./address";
import type { Block, DefinedName } from "../model";
import type { BookSheet } from "../sheet";

/** What the calculator needs of the workbook. */
export interface Calculable {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly iterate: boolean;
}

export interface SheetArea extends Block {
  readonly sheet: number;
}

/** A formula in its cell. */
export interface FormulaNode {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly areas: readonly SheetArea[];
  readonly volatile: boolean;
  /** Reads or fills cells that its text does not name. */
  readonly reaches: boolean;
  readonly known: boolean;
  /** Its cell holds another formula by now, or none. */
  isGone?: boolean;
}

const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;

export function keyOf(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

/** Written out: spread, each area costs a hidden class of its own, more than the area itself. */
export function areaOf({ row, column, rows, columns }: Block, sheet: number): SheetArea {
  return { sheet, row, column, rows, columns };
}

/** The same cells in fewer areas: those of the same columns that lie under each other or overlap are one. */
export function joined(areas: readonly SheetArea[]): SheetArea[] {
  const sorted = [...areas].sort(
    (a, b) => a.sheet - b.sheet || a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const found: SheetArea[] = [];
  for (const area of sorted) {
    const top = found.at(-1);
    const goesOn =
      top?.sheet === area.sheet &&
      top.column === area.column &&
      top.columns === area.columns &&
      area.row <= top.row + top.rows;
    if (!goesOn) found.push(area);
    else {
      const rows = Math.max(top.rows, area.row + area.rows - top.row);
      found[found.length - 1] = areaOf({ ...top, rows }, area.sheet);
    }
  }
  return found;
}

export function hits(area: SheetArea, node: FormulaNode): boolean {
  return touches(area, { row: node.row, column: node.column, rows: 1, columns: 1, sheet: node.sheet });
}

export function touches(one: SheetArea, other: SheetArea): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
