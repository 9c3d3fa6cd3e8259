/** Reading a sheet of the host's workbook in tests. */

import type { Sheet } from "../../host/workbook/model";

/** All texts of the sheet, row by row. */
export function textsOf(sheet: Sheet): readonly string[] {
  const used = sheet.usedBlock(true);
  if (used === null) return [];
  return Array.from({ length: used.rows * used.columns }, (_, index) =>
    String(
      sheet.cell(used.row + Math.floor(index / used.columns), used.column + (index % used.columns)).value,
    ),
  );
}

/** Where a text stands, from a row on; the first-line indent aside. */
export function cellOf(sheet: Sheet, text: string, from = 0): [row: number, column: number] {
  const used = sheet.usedBlock(true);
  for (let row = Math.max(from, used?.row ?? 0); row < (used?.row ?? 0) + (used?.rows ?? 0); row++) {
    for (let column = 0; column < (used?.column ?? 0) + (used?.columns ?? 0); column++) {
      if (withoutIndent(String(sheet.cell(row, column).value)) === text) return [row, column];
    }
  }
  throw new Error(`nowhere: "${text}"`);
}

export function withoutIndent(text: string): string {
  return text.replace(/^[\u00a0\u2060]+/, "");
}
