/** Addresses in A1 notation and the blocks they mean. Rows and columns are zero-based, as everywhere in the model. */
import type { Block } from "../model";

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A"; the letters may be of either case. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "A1:B2", or "A1" for a single cell. */
export function blockAddress(block: Block): string {
  const start = cellAddress(block.row, block.column);
  if (block.rows === 1 && block.columns === 1) return start;
  return `${start}:${cellAddress(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

const REF =
  /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$|^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$|^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The block an address without a sheet means ("$A$1:B2", "A:C", "3:5"); null when it means none. */
export function parseBlock(address: string): Block | null {
  const match = REF.exec(address.trim());
  if (match === null) return null;
  const [, c1, r1, c2, r2, whole1, whole2, row1, row2] = match;
  const columns = [c1 ?? whole1, c2 ?? whole2 ?? c1].map((letters) =>
    letters === undefined ? null : columnIndex(letters),
  );
  const rows = [r1 ?? row1, r2 ?? row2 ?? r1].map((digits) =>
    digits === undefined ? null : Number(digits) - 1,
  );
  const left = Math.min(columns[0] ?? 0, columns[1] ?? 0);
  const right = columns[0] === null ? LAST_COLUMN : Math.max(columns[0] ?? 0, columns[1] ?? 0);
  const top = Math.min(rows[0] ?? 0, rows[1] ?? 0);
  const bottom = rows[0] === null ? LAST_ROW : Math.max(rows[0] ?? 0, rows[1] ?? 0);
  if (top < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function overlaps(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function contains(block: Block, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

/** The smallest block around both. */
export function union(one: Block, other: Block): Block {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The sheet's name as a formula writes it: quoted where it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$|^[Rr]\d*[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** How a block moves when `count` rows come in at `row` (or go, when negative); null when it goes altogether. */
export function shiftBlock<T extends Block>(block: T, row: number, count: number): T | null {
  const last = block.row + block.rows - 1;
  if (block.rows > LAST_ROW) return block;
  const move = (at: number, end: boolean): number => {
    if (count > 0) return at >= row ? at + count : at;
    if (at >= row - count) return at + count;
    if (at >= row) return end ? row - 1 : row;
    return at;
  };
  const first = move(block.row, false);
  const rows = Math.min(move(last, true), LAST_ROW) - first + 1;
  return rows < 1 ? null : { ...block, row: first, rows };
}
