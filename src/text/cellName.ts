/** Cells as a reader names them. */

/** "F12" of zero-based positions. */
export function cellName(cell: { readonly row: number; readonly column: number }): string {
  let letters = "";
  for (let left = cell.column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${cell.row + 1}`;
}
