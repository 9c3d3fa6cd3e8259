/** The same sheet written in two other ways: as the Office samples do it, and with the least that could do. */
import { addressOf } from "../src/model/address";
import { guardedText } from "../src/excel/cellText";
import type { PlanStyle, PlanValue, SheetPlan } from "../src/model/sheetPlan";

/** Cell by cell, one sync for each row: reading likewise, one sync for each sheet. Values, looks, merges, sizes; no rules, names, page. */
export async function perCell(plan: SheetPlan): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRange(true);
      used.load("values,text,numberFormat");
      await context.sync();
    }
    const sheet = worksheets.add(plan.sheetName);
    await context.sync();
    const rows = planRows(plan);
    const heights = plan.rowHeights.flatMap((each) => new Array<number | null>(each.rows).fill(each.height));
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < plan.columnWidths.length; column += 1) {
        const value = valueAt(plan, row, column);
        const cell = sheet.getCell(row, column);
        if (value !== null) cell.values = [[input(value)]];
        dress(cell, styleAt(plan, row, column));
      }
      for (const merge of plan.merges) if (merge.row === row) sheet.getRange(addressOf(merge)).merge(false);
      const height = heights[row];
      if (height !== undefined && height !== null) sheet.getCell(row, 0).format.rowHeight = height;
      await context.sync();
    }
    plan.columnWidths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
    sheet.activate();
    await context.sync();
  });
}

/** One read of the used ranges, one write of the same values: nothing judged, no look at all. */
export async function leastPossible(plan: SheetPlan, sheetNames: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of sheetNames)
      context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
    await context.sync();
    const sheet = context.workbook.worksheets.add(plan.sheetName);
    for (const { row, column, values } of plan.values) {
      const block = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
      block.values = values.map((line) => line.map((value) => (value === null ? "" : input(value))));
    }
    await context.sync();
  });
}

export function planRows(plan: SheetPlan): number {
  return Math.max(...plan.values.map(({ row, values }) => row + values.length));
}

export function valueAt(plan: SheetPlan, row: number, column: number): PlanValue {
  for (const block of plan.values) {
    const value = block.values[row - block.row]?.[column - block.column];
    if (value !== undefined) return value;
  }
  return null;
}

/** All looks of a cell laid over each other: found once for a plan, before anything is timed. */
export function styleAt(plan: SheetPlan, row: number, column: number): PlanStyle {
  return looksOf(plan)[row]?.[column] ?? {};
}

const looks = new WeakMap<SheetPlan, PlanStyle[][]>();

export function looksOf(plan: SheetPlan): PlanStyle[][] {
  const known = looks.get(plan);
  if (known !== undefined) return known;
  const made = Array.from({ length: planRows(plan) }, (): PlanStyle[] =>
    Array.from({ length: plan.columnWidths.length }, () => ({})),
  );
  for (const { style, blocks } of plan.styles) {
    for (const { row, column, rows, columns } of blocks) {
      for (const line of made.slice(row, row + rows)) {
        for (let at = column; at < column + columns && at < line.length; at += 1)
          line[at] = { ...line[at], ...style };
      }
    }
  }
  looks.set(plan, made);
  return made;
}

function input(value: Exclude<PlanValue, null>): string | number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? guardedText(value) : value.formula;
}

function dress(cell: Excel.Range, style: PlanStyle): void {
  const { format } = cell;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) cell.numberFormat = [[style.numberFormat]];
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const edge of style.borders?.edges ?? []) {
    const name = `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}` as "EdgeTop";
    const line = format.borders.getItem(name);
    line.style = "Continuous";
    line.color = style.borders?.color ?? "#000000";
  }
}
