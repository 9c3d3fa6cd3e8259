/** Range.getSpecialCells: the cells of a kind, gathered into as few blocks as rows and columns allow. */
import type { Block, Cell } from "../../workbook/model";
import type { Area } from "../area";
import { intersection, isUnbounded } from "../area";
import type { Node } from "../family";
import { Unanswered } from "../wire";
import { nodeOf } from "../registry";

type Test = (cell: Cell, area: Area, row: number, column: number) => boolean;

const KINDS: Readonly<Record<string, Test>> = {
  Blanks: (cell) => cell.formula === null && cell.value === "",
  Constants: (cell) => cell.formula === null && cell.value !== "",
  Formulas: (cell) => cell.formula !== null,
  Visible: (_cell, { sheet }, row, column) => !sheet.rowHidden(row) && !sheet.columnHidden(column),
};

const VALUE_KINDS: readonly (readonly [word: string, of: (cell: Cell) => boolean])[] = [
  ["Error", (cell) => cell.error],
  ["Logical", (cell) => typeof cell.value === "boolean"],
  ["Number", (cell) => typeof cell.value === "number"],
  ["Text", (cell) => typeof cell.value === "string" && !cell.error],
];

export function specialCells(self: Area, type: string, valueType?: string): Node | null {
  const test = KINDS[type];
  if (test === undefined) throw new Unanswered(`Range.getSpecialCells("${type}")`);
  const wanted = valueType ?? "All";
  const kinds = VALUE_KINDS.filter(([word]) => wanted === "All" || wanted.includes(word));
  const fits = (cell: Cell) => wanted === "All" || kinds.some(([, of]) => of(cell));
  const blocks = self.blocks.flatMap((block) => {
    const used = self.sheet.usedBlock(true);
    // Excel looks no further than the used range for contents; visible cells may be anywhere.
    const seen = type === "Visible" && !isUnbounded(block) ? block : used && intersection(used, block);
    return seen === null
      ? []
      : gathered(seen, (row, column) => {
          const cell = self.sheet.cell(row, column);
          return test(cell, self, row, column) && fits(cell);
        });
  });
  return blocks.length === 0 ? null : nodeOf("RangeAreas", { sheet: self.sheet, blocks });
}

/** Runs along rows, joined downwards where they have the same columns. */
function gathered(block: Block, wanted: (row: number, column: number) => boolean): Block[] {
  const found: Block[] = [];
  const right = block.column + block.columns;
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < right; column++) {
      if (!wanted(row, column)) continue;
      let end = column;
      while (end < right && wanted(row, end)) end++;
      const columns = end - column;
      const above = found.findIndex(
        (one) => one.row + one.rows === row && one.column === column && one.columns === columns,
      );
      const grown = found[above];
      if (grown === undefined) found.push({ row, column, rows: 1, columns });
      else found[above] = { ...grown, rows: grown.rows + 1 };
      column = end;
    }
  }
  return found;
}
