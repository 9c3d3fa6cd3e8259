/** The letters of formulas: literals, references, numbers. English names, commas, no leading "=". */

import { columnLetters } from "../indicators/address";
import type { CellRef } from "../indicators/cells";

/** Excel refuses a longer string literal inside a formula. */
const LONGEST_LITERAL = 255;

/** Excel refuses a longer formula; counted with the leading "=". */
export const LONGEST_FORMULA = 8192;

/** A text as literals joined by &: never a formula of its own, each literal at most 255 characters. */
export function literal(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || pieces.length === 0;) {
    const piece = cutAt(text, start);
    pieces.push(`"${piece.replace(/"/g, '""')}"`);
    start += Math.max(piece.length, 1);
  }
  return pieces.join("&");
}

/** Quotes count twice towards the limit, to be on the safe side; a surrogate pair is never cut. */
function cutAt(text: string, start: number): string {
  let end = start;
  let length = 0;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const size = character === '"' ? 2 : character.length;
    if (length + size > LONGEST_LITERAL) break;
    length += size;
    end += character.length;
  }
  return text.slice(start, end);
}

/** A number as a formula writes it: decimal point, negative ones in brackets. */
export function numberLiteral(value: number): string {
  const digits = String(value).toUpperCase();
  return value < 0 ? `(${digits})` : digits;
}

/** "D9" of zero-based positions; "$D9", "$D$9" where told. */
export function address(row: number, column: number, fixed: "" | "column" | "both" = ""): string {
  return `${fixed === "" ? "" : "$"}${columnLetters(column)}${fixed === "both" ? "$" : ""}${row + 1}`;
}

/** "'KT-XH 2023'!D9": always quoted, apostrophes doubled. */
export function sheetAddress(cell: CellRef): string {
  return `'${cell.sheet.replace(/'/g, "''")}'!${address(cell.row, cell.column)}`;
}
