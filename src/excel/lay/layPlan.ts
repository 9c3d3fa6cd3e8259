/** Queues a SheetPlan on a sheet, in few actions: values in blocks, each style once on all its ranges. No trip of its own. */

import type { PlanBlock, PlanValue, SheetPlan } from "../../model/sheetPlan";
import { guardedText } from "../cellText";
import { getBlockRange } from "./blockRange";
import { layCellLooks, settable, type CellLook } from "./cellLooks";
import { layStyles } from "./layStyle";
import { isLong, planExtent } from "./planExtent";
import { layFormats } from "./planFormats";
import { rangesAt } from "../severalAreas";

type Values = SheetPlan["values"];

/** Lays the plan on an empty sheet, or on one whose old contents were cleared: of its values these, and not what may be refused (finishPage). */
export function layPlan(sheet: Excel.Worksheet, plan: SheetPlan, values: Values = plan.values): void {
  const { ground, styles } = groundAndStyles(plan);
  layColumns(sheet, plan, ground);
  layValues(sheet, values);
  layFormats(sheet, plan);
  if (isLong(plan)) layStyles(sheet, styles);
  else layCellLooks(sheet, plan, ground);
  for (const block of mergesTogether(plan.merges)) getBlockRange(sheet, block).merge(block.across);
  if (isLong(plan)) layHeights(sheet, plan.rowHeights);
  sheet.showGridlines = false;
}

/** What all cells of a page look like, and what only some do. */
function groundAndStyles(plan: SheetPlan): {
  readonly ground: CellLook;
  readonly styles: SheetPlan["styles"];
} {
  const { rows, columns } = planExtent(plan);
  const [first, ...others] = plan.styles;
  const isGround =
    first?.blocks.length === 1 &&
    first.blocks.every((block) => block.rows === rows && block.columns === columns) &&
    first.style.borders === undefined &&
    first.style.numberFormat === undefined;
  return isGround ? { ground: first.style, styles: others } : { ground: {}, styles: plan.styles };
}

export function layValues(sheet: Excel.Worksheet, values: Values): void {
  for (const block of values) {
    const { row, column, values } = block;
    const range = getBlockRange(sheet, {
      row,
      column,
      rows: values.length,
      columns: values[0]?.length ?? 1,
    });
    range.values = block.values.map((line) => line.map(cellInput));
  }
}

/** Half of what Excel on the web takes in one trip, in characters: letters with marks are three bytes, and looks go along. */
const CHARACTERS_AT_ONCE = 2_500_000;

/** The values in parts that one trip each can carry: one part up to some 2,500 indicators. */
export function valuesInParts(values: Values): readonly Values[] {
  const parts: Values[number][][] = [[]];
  let characters = 0;
  for (const { row, column, values: lines } of values) {
    let from = 0;
    lines.forEach((line, at) => {
      const length = JSON.stringify(line).length;
      if (characters + length > CHARACTERS_AT_ONCE && characters > 0) {
        if (at > from) parts.at(-1)?.push({ row: row + from, column, values: lines.slice(from, at) });
        parts.push([]);
        [from, characters] = [at, 0];
      }
      characters += length;
    });
    parts.at(-1)?.push({ row: row + from, column, values: lines.slice(from) });
  }
  return parts;
}

function cellInput(value: PlanValue): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  return typeof value === "string" ? guardedText(value) : value.formula;
}

/** Widths, and with them the ground. */
function layColumns(sheet: Excel.Worksheet, plan: SheetPlan, ground: CellLook): void {
  const extent = planExtent(plan);
  const { format } = settable(ground, false);
  const columns = Array.from({ length: extent.columns }, (_, at): Excel.SettableColumnProperties => {
    const columnWidth = plan.columnWidths[at];
    return { format: columnWidth === undefined ? { ...format } : { ...format, columnWidth } };
  });
  getBlockRange(sheet, extent).setColumnProperties(columns);
}

interface Merging extends PlanBlock {
  /** Each row by itself. */
  readonly across: boolean;
}

/** One-row merges that lie under each other become one block, merged row by row. */
function mergesTogether(merges: readonly PlanBlock[]): Merging[] {
  const together: Merging[] = [];
  const open = new Map<string, number>();
  for (const merge of [...merges].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const columns = `${merge.column}:${merge.columns}`;
    const at = open.get(columns) ?? -1;
    const above = together[at];
    const across = merge.rows === 1;
    if (across && above?.across === true && above.row + above.rows === merge.row) {
      together[at] = { ...above, rows: above.rows + 1 };
    } else {
      open.set(columns, together.length);
      together.push({ ...merge, across });
    }
  }
  return together;
}

/** Rows without a height of their own grow with their text: to be asked for once that is worked out. */
export function fitRows(sheet: Excel.Worksheet, heights: SheetPlan["rowHeights"]): void {
  const growing = heights.filter(({ height }) => height === null).map(rowsAddress);
  for (const ranges of rangesAt(sheet, growing)) ranges.format.autofitRows();
}

/** Heights in one action for all, and one for that which most rows of a long page have. */
function layHeights(sheet: Excel.Worksheet, heights: SheetPlan["rowHeights"]): void {
  const common = commonHeight(heights);
  const runs = heights.filter(({ height }) => height === common && height !== null);
  for (const ranges of rangesAt(sheet, runs.map(rowsAddress))) ranges.format.rowHeight = common ?? 0;
  const others = heights.filter(({ height }) => height !== null && height !== common);
  const last = others.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);
  const set: Excel.SettableRowProperties[] = Array.from({ length: last }, () => ({}));
  for (const { row, rows, height } of others) {
    if (height !== null) set.fill({ format: { rowHeight: height } }, row, row + rows);
  }
  if (last > 0) sheet.getRangeByIndexes(0, 0, last, 1).setRowProperties(set);
}

function commonHeight(heights: SheetPlan["rowHeights"]): number | null {
  const counts = new Map<number | null, number>();
  for (const { rows, height } of heights) counts.set(height, (counts.get(height) ?? 0) + rows);
  const [height] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [null, 0]);
  return height;
}

function rowsAddress({ row, rows }: { readonly row: number; readonly rows: number }): string {
  return `${row + 1}:${row + rows}`;
}
