/** Cell positions as people and formulas write them. Rows and columns are zero-based everywhere but in the text. */

import type { CellBlock, CellRef } from "./cells";

type Place = Pick<CellRef, "row" | "column"> & Partial<CellBlock>;

/** Which parts of an address stay when its formula is copied elsewhere: "$D12", "$D$12". */
type Fixed = "" | "column" | "both";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** "A" for 0, "AA" for 26: a zero-based column as Excel names it. */
export function columnLetters(column: number): string {
  if (column < LETTERS.length) return LETTERS.charAt(column);
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "D12" of a cell, "A7:H48" of a block of more than one; no sheet name. */
export function addressOf(at: Place): string {
  return fixedAddressOf(at, "");
}

/** The same with its column, or both its parts, fixed. */
export function fixedAddressOf({ row, column, rows = 1, columns = 1 }: Place, fixed: Fixed): string {
  const first = cellAddress(row, column, fixed);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress(row + rows - 1, column + columns - 1, fixed)}`;
}

/** "'KT-XH 2023'!D12": the address with its sheet, quoted always so that any sheet name is safe in a formula. */
export function sheetAddressOf(at: CellRef | CellBlock, fixed: Fixed = ""): string {
  return `'${at.sheet.includes("'") ? at.sheet.replaceAll("'", "''") : at.sheet}'!${fixedAddressOf(at, fixed)}`;
}

/** The one block a defined name's formula refers to ("='Trang 1'!$A$1:$B$3"); null for anything else. */
export function blockOfFormula(formula: string): CellBlock | null {
  const match =
    /^=(?:'((?:[^']|'')+)'|([^'!,:#()]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
      formula,
    );
  if (match === null) return null;
  const sheet = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  const [row, column] = [Number(match[4]) - 1, columnNumber(match[3] ?? "A")];
  const lastRow = match[6] === undefined ? row : Number(match[6]) - 1;
  const lastColumn = match[5] === undefined ? column : columnNumber(match[5]);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The addresses of several areas without their sheet: "'A,b'!A1:B2,'A,b'!C3" gives "A1:B2" and "C3". */
export function addressesWithin(address: string): string[] {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "").split(",");
}

/** "G12:G18, G22". */
export function listCells(cells: readonly CellRef[]): string {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(addressOf).join(", ");
}

function cellAddress(row: number, column: number, fixed: Fixed): string {
  return `${fixed === "" ? "" : "$"}${columnLetters(column)}${fixed === "both" ? "$" : ""}${row + 1}`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
