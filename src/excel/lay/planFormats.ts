/** The number formats of a plan. */

import type { PlanBlock, SheetPlan, StyledBlocks } from "../../model/sheetPlan";
import { getBlockRange } from "./blockRange";
import { layNumberFormats } from "./numberFormats";
import { isLong, planExtent } from "./planExtent";

/**
 * Number formats, which a range of many areas has not. Cells without one of their own are "General", else Excel would borrow for a formula
 * the format of a cell it points at: on a short page said of each, on a long one of all at once, before the columns that have others.
 */
export function layFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = getBlockRange(sheet, planExtent(plan));
  const formats = numberFormats(plan);
  if (!isLong(plan)) {
    layNumberFormats(
      whole,
      formats.map((line) => line.map((code) => code ?? "General")),
    );
    return;
  }
  layNumberFormats(whole, "General");
  for (const { block, formats: own } of formatBlocks(formats))
    layNumberFormats(getBlockRange(sheet, block), own);
}

type Formats = readonly (readonly (string | null)[])[];

/** Cells without a format that may be written so that two blocks are one. */
const MOST_WASTED = 1_000;

/** Columns lying side by side that have a format in any row, from their first such row to their last. */
function formatBlocks(formats: Formats): { readonly block: PlanBlock; readonly formats: Formats }[] {
  const blocks: { -readonly [key in keyof PlanBlock]: number }[] = [];
  for (let column = 0; column < (formats[0]?.length ?? 0); column++) {
    const row = formats.findIndex((line) => line[column] !== null);
    if (row < 0) continue;
    const end = formats.reduce((last, line, at) => (line[column] === null ? last : at + 1), 0);
    const left = blocks.at(-1);
    const joint = left && besideEachOther(left, { row, column, rows: end - row, columns: 1 });
    if (left === undefined || joint === null || joint === undefined)
      blocks.push({ row, column, rows: end - row, columns: 1 });
    else Object.assign(left, joint);
  }
  return blocks.map((block) => ({
    block,
    formats: formats
      .slice(block.row, block.row + block.rows)
      .map((line) => line.slice(block.column, block.column + block.columns)),
  }));
}

/** Both as one block; null where they do not touch, or too little of it would be theirs. */
function besideEachOther(left: PlanBlock, right: PlanBlock): PlanBlock | null {
  if (left.column + left.columns < right.column) return null;
  const row = Math.min(left.row, right.row);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const columns = left.columns + right.columns;
  const wasted = rows * columns - left.rows * left.columns - right.rows * right.columns;
  return wasted > MOST_WASTED ? null : { row, column: left.column, rows, columns };
}

/** The format of each cell that has one of its own; null of the others, which are "General". */
export function numberFormats(plan: SheetPlan): (string | null)[][] {
  const extent = planExtent(plan);
  const formats = Array.from({ length: extent.rows }, () =>
    Array.from({ length: extent.columns }, (): string | null => null),
  );
  const put = (row: number, column: number, format: string): void => {
    const line = formats[row];
    if (line !== undefined) line[column] = format;
  };
  for (const { style, blocks } of plan.styles) {
    const { numberFormat } = style;
    if (numberFormat !== undefined) forEachCell(blocks, (row, column) => put(row, column, numberFormat));
  }
  return formats;
}

function forEachCell(blocks: StyledBlocks["blocks"], visit: (row: number, column: number) => void): void {
  for (const block of blocks) {
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) visit(row, column);
    }
  }
}
