/** Number formats an Excel took for local ones: with a comma as decimal sign "#,##0.0" then prints "9200," (OfficeDev/office-js #1553). */

import type { SheetCells } from "../../model/cells";
import { thisExcel } from "../thisExcel";

type Formats = readonly (readonly (string | null)[])[];

/** Queues the formats of a range, as this Excel takes them; null leaves a cell's, one code alone is for all cells. */
export function layNumberFormats(range: Excel.Range, formats: Formats | "General"): void {
  // Microsoft's guide to ranges, "Update all cells in a range": one value in the place of the lines is taken for every cell.
  if (formats === "General") range.numberFormat = formats as never;
  else if (thisExcel().takesLocalFormats) {
    range.numberFormatLocal = formats.map((line) => line.map((code) => code && withComma(code)));
  } else range.numberFormat = formats.map((line) => [...line]);
}

/** A thousand and more in groups: "1.234", "12 345,6", "(1,234)". */
const GROUPED = /\d{1,3}([^\d]\d{3})+/;

/** Whether figures laid as "#,##0…" are not printed in groups: never where Excel read the format as it was meant. `laid`: from A1. */
export function areMisread(
  { row: top, column: left, values, text }: Pick<SheetCells, "row" | "column" | "values" | "text">,
  laid: Formats,
): boolean {
  return values.some((line, row) =>
    line.some((value, column) => {
      if (typeof value !== "number" || Math.abs(value) < 1000) return false;
      const shown = text[row]?.[column] ?? "";
      const isGrouping = laid[top + row]?.[left + column]?.includes("#,##0") === true;
      return isGrouping && /\d/.test(shown) && !GROUPED.test(shown);
    }),
  );
}

/** The code with its separators exchanged; text in quotes and after a backslash stays. */
function withComma(code: string): string {
  return code.replace(/"[^"]*"|\\.|[.,]/g, (piece) => (piece === "." ? "," : piece === "," ? "." : piece));
}
