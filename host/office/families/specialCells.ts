/** Range.getSpecialCells: the cells of a kind, gathered into as few blocks as rows and columns allow. */
import type { Block, Cell } from "../../workbook/model";
import type { Area } from "../shared/area";
import { intersection, isUnbounded } from "../shared/area";
import type { Node } from "../shared/family";
import { Unanswered } from "../shared/wire";
import { nodeOf } from "../shared/registry";

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
    const fitting = cellsFor(self, block, type).filter(([row, column]) => {
      const cell = self.sheet.cell(row, column);
      return test(cell, self, row, column) && fits(cell);
    });
    return gathered(fitting);
  });
  return blocks.length === 0 ? null : nodeOf("RangeAreas", { sheet: self.sheet, blocks });
}

type Place = readonly [row: number, column: number];

/** Excel looks no further than the used range for contents; visible cells may be anywhere. */
function cellsFor({ sheet }: Area, block: Block, type: string): readonly Place[] {
  const used = sheet.usedBlock(true);
  const seen = type === "Visible" && !isUnbounded(block) ? block : used && intersection(used, block);
  if (seen === null) return [];
  if (type !== "Visible" && type !== "Blanks") return sheet.cellsWithin(seen, true);
  return Array.from({ length: seen.rows * seen.columns }, (_, at): Place => [
    seen.row + Math.floor(at / seen.columns),
    seen.column + (at % seen.columns),
  ]);
}

/** Runs along rows, joined downwards where they have the same columns. */
function gathered(cells: readonly Place[]): Block[] {
  const runs: { row: number; column: number; columns: number }[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, columns: 1 });
  }
  const found: Block[] = [];
  const latest = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column} ${run.columns}`;
    const at = latest.get(key) ?? -1;
    const above = found[at];
    if (above !== undefined && above.row + above.rows === run.row) {
      found[at] = { ...above, rows: above.rows + 1 };
    } else {
      latest.set(key, found.length);
      found.push({ ...run, rows: 1 });
    }
  }
  return found;
}
