/** The cells a Range or RangeAreas stands for, and the ways the families read and write them. */
import {
  blockAddress,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseBlock,
  quoteSheet,
  shiftBlock,
} from "../../workbook/formulas/address";
import type { Block, Cell, Format, FormatPatch, HostWorkbook, Sheet } from "../../workbook/model";
import type { Context, Node } from "./family";
import { isNode } from "./family";
import { OfficeRefusal } from "./wire";

/** Cells of one sheet; a Range has one block. The blocks of a kept range move with inserted and deleted rows. */
export interface Area {
  readonly sheet: Sheet;
  blocks: readonly Block[];
}

/** All platforms refuse to read more cells at once; what touches each cell alone is refused beyond it too. */
const CELL_LIMIT = 5_000_000;
/** Addresses of several areas are cut there. */
const ADDRESS_LIMIT = 8192;

export function refuse(code: string, detail = ""): never {
  throw new OfficeRefusal(code, detail);
}

/** The block of a Range: always there. */
export function blockOf(area: Area): Block {
  return area.blocks[0] ?? refuse("InvalidReference", "the range is gone");
}

export function isUnbounded(block: Block): boolean {
  return block.rows > LAST_ROW || block.columns > LAST_COLUMN;
}

/** A block that must lie on the sheet. */
export function onSheet(row: number, column: number, rows: number, columns: number): Block {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1)
    refuse("InvalidArgument", "outside the sheet");
  if (row + rows - 1 > LAST_ROW || column + columns - 1 > LAST_COLUMN)
    refuse("InvalidArgument", "outside the sheet");
  return { row, column, rows, columns };
}

/** "A1:B2", "A:C" for whole columns, "3:5" for whole rows. */
function localAddress(block: Block): string {
  if (block.rows > LAST_ROW && block.columns <= LAST_COLUMN) {
    return `${columnLetters(block.column)}:${columnLetters(block.column + block.columns - 1)}`;
  }
  return block.columns > LAST_COLUMN ? `${block.row + 1}:${block.row + block.rows}` : blockAddress(block);
}

/** "Sheet1!A1:B2", areas apart with commas. */
export function addressOf(area: Area): string {
  const sheet = quoteSheet(area.sheet.name);
  return area.blocks.map((block) => `${sheet}!${localAddress(block)}`).join(",");
}

/** "'Trang 1'!$A$1:$B$2" as a formula refers to it. */
export function absolute(area: Area): string {
  const fixed = localAddress(blockOf(area)).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheet(area.sheet.name)}!${fixed}`;
}

export function cellsIn(area: Area): number {
  return area.blocks.reduce((sum, block) => sum + block.rows * block.columns, 0);
}

export function intersection(one: Block, other: Block): Block | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** What an address or a defined name means on a sheet; null when nothing. */
export function findArea(workbook: HostWorkbook, sheet: Sheet | null, text: string, depth = 0): Area | null {
  const bang = text.lastIndexOf("!");
  if (bang > 0) {
    const name = text
      .slice(0, bang)
      .replace(/^'(.*)'$/, "$1")
      .replace(/''/g, "'");
    const other = workbook.sheet(name);
    return other === null ? null : findArea(workbook, other, text.slice(bang + 1), depth + 1);
  }
  const block = sheet === null ? null : parseBlock(text);
  if (sheet !== null && block !== null) return { sheet, blocks: [block] };
  const same = (name: { readonly name: string }) => name.name.toLowerCase() === text.toLowerCase();
  const name = sheet?.names.find(same) ?? workbook.names.find(same);
  if (name !== undefined && depth < 3)
    return findArea(workbook, null, name.formula.replace(/^=/, ""), depth + 1);
  for (const owner of workbook.sheets) {
    const table = owner.tables.find(same);
    if (table !== undefined) return { sheet: owner, blocks: [dataBody(table)] };
  }
  return null;
}

/** The rows of a table without its headers and totals. */
export function dataBody(
  table: Block & { readonly showHeaders: boolean; readonly showTotals: boolean },
): Block {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.rows - top - (table.showTotals ? 1 : 0);
  return { row: table.row + top, column: table.column, rows: Math.max(1, rows), columns: table.columns };
}

/** An argument that may be a Range or an address on the same sheet. */
export function areaFrom(argument: unknown, { workbook }: Context, sheet: Sheet | null): Area {
  if (isNode(argument)) return (argument as Node).self as Area;
  if (typeof argument !== "string") return refuse("InvalidArgument", "neither a range nor an address");
  return findArea(workbook, sheet, argument) ?? refuse("InvalidArgument", `no range ${argument}`);
}

const SEPARATORS = { ",": /,/, ";": /;/, both: /[,;]/ } as const;

/** Several areas from "A1:B2,D4", or with the list separator this Excel wants; refused above the length at which Excel cuts it. */
export function areasFrom(text: string, { workbook, session }: Context, sheet: Sheet): Area {
  if (text.length > ADDRESS_LIMIT)
    refuse("InvalidArgument", `an address of more than ${ADDRESS_LIMIT} characters`);
  const blocks = text.split(SEPARATORS[session.poses.listSeparator]).map((part) => {
    const found = findArea(workbook, sheet, part.trim());
    return found?.sheet === sheet ? blockOf(found) : refuse("InvalidArgument", `no range ${part}`);
  });
  return { sheet, blocks };
}

/** One answer for each cell; null for a range without bounds, as Excel gives. */
export function readCells<R>(area: Area, of: (cell: Cell, row: number, column: number) => R): R[][] | null {
  const block = blockOf(area);
  if (isUnbounded(block)) return null;
  withinLimit(block, "ResponsePayloadSizeLimitExceeded");
  const read = (row: number) =>
    Array.from({ length: block.columns }, (_, at) => {
      const column = block.column + at;
      return of(area.sheet.cell(row, column), row, column);
    });
  return Array.from({ length: block.rows }, (_, at) => read(block.row + at));
}

/** A block that may be gone through cell by cell. */
export function withinLimit(block: Block, code = "OperationCellsExceedLimit"): Block {
  return block.rows * block.columns > CELL_LIMIT ? refuse(code, `more than ${CELL_LIMIT} cells`) : block;
}

/** Takes one value (bare or as [[value]]) for all cells, or an array of exactly the range's size; null leaves a cell alone. */
export function writeCells(
  area: Area,
  value: unknown,
  set: (row: number, column: number, one: unknown) => void,
): void {
  const block = blockOf(area);
  if (isUnbounded(block)) refuse("InvalidArgument", "a range without bounds takes no values");
  withinLimit(block);
  const only = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : null;
  if (Array.isArray(only) && only.length === 1) return writeCells(area, only[0], set);
  const rows = Array.isArray(value) ? (value as unknown[]) : null;
  const fits = rows?.every((row) => Array.isArray(row) && row.length === block.columns) ?? true;
  if (rows !== null && (rows.length !== block.rows || !fits)) {
    refuse("InvalidArgument", `the array is not of ${block.rows} × ${block.columns}`);
  }
  for (let at = 0; at < block.rows; at++) {
    for (let across = 0; across < block.columns; across++) {
      const one = rows === null ? value : (rows[at] as unknown[])[across];
      if (one !== null && one !== undefined) set(block.row + at, block.column + across, one);
    }
  }
}

/** The value all cells share, or null when they differ. Cells beyond the used ones are judged by one of them. */
export function shared<R>(area: Area, of: (format: Format) => R): R | null {
  let first: { value: R } | null = null;
  for (const block of area.blocks) {
    for (const [row, column] of sampled(area.sheet, block)) {
      const value = of(area.sheet.format(row, column));
      if (first === null) first = { value };
      else if (first.value !== value) return null;
    }
  }
  return first === null ? null : first.value;
}

/** Every cell of a bounded block; of an unbounded one, the kept cells and one beyond them. */
function* sampled(sheet: Sheet, block: Block): Generator<readonly [number, number]> {
  const used = isUnbounded(block) ? sheet.usedBlock(false) : null;
  const seen = isUnbounded(block) ? used && intersection(block, used) : withinLimit(block);
  if (isUnbounded(block)) yield [block.row + block.rows - 1, block.column + block.columns - 1];
  if (seen === null) return;
  if (isUnbounded(block)) return yield* sheet.cellsWithin(seen, false);
  for (const row of tellingRows(sheet, seen)) {
    for (let column = seen.column; column < seen.column + seen.columns; column++) yield [row, column];
  }
}

/** Rows that are kept, and one for all that are not. */
function tellingRows(sheet: Sheet, block: Block): number[] {
  const kept = sheet.keptRows(block);
  const known = new Set(kept);
  for (let row = block.row; row < block.row + block.rows; row++) if (!known.has(row)) return [...kept, row];
  return kept;
}

export function patch(area: Area, change: FormatPatch): void {
  for (const block of area.blocks) area.sheet.setFormat(block, change);
}

/** A value shared by all rows (or columns) of an area, or null. */
export function along<R>(area: Area, axis: "row" | "column", of: (at: number) => R): R | null {
  const found = new Set<R>();
  for (const block of area.blocks) {
    const count = axis === "row" ? block.rows : block.columns;
    const used = area.sheet.usedBlock(false);
    const end =
      used === null ? 1 : axis === "row" ? used.row + used.rows + 1 : used.column + used.columns + 1;
    const seen = isUnbounded(block) ? Math.min(count, Math.max(1, end - block[axis])) : count;
    for (let at = 0; at < seen && found.size < 2; at++) found.add(of(block[axis] + at));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Moves the kept ranges of a sheet along with inserted (or, when negative, deleted) rows. */
export function shiftKept({ session }: Context, sheet: Sheet, row: number, count: number): void {
  for (const { family, self } of session.references.values()) {
    const area = self as Area;
    if (family.tracked !== true || area.sheet !== sheet) continue;
    area.blocks = area.blocks.flatMap((block) => shiftBlock(block, row, count) ?? []);
  }
}
