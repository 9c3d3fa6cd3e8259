/** Cell positions as people and formulas write them. */

import type { CellBlock, CellRef } from "./cells";

/** "A" for 0, "AA" for 26: a zero-based column as Excel names it. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "D12" of a cell, "A7:H48" of a block of more than one; no sheet name. */
export function addressOf(at: CellRef | CellBlock): string {
  const first = columnLetters(at.column) + String(at.row + 1);
  if (!("rows" in at) || (at.rows === 1 && at.columns === 1)) return first;
  return `${first}:${columnLetters(at.column + at.columns - 1)}${String(at.row + at.rows)}`;
}

/** "'KT-XH 2023'!D12": the address with its sheet, quoted always so that any sheet name is safe in a formula. */
export function sheetAddressOf(at: CellRef | CellBlock): string {
  return `'${at.sheet.replace(/'/g, "''")}'!${addressOf(at)}`;
}
