/** What the report's three tables share. Colours survive black-and-white print. */

import {
  COLUMNS,
  type Frame,
  type Look,
  type PlannedCell,
  type PlannedRow,
  type RowTag,
} from "../layout/plannedRow";
import type { ReportFacts } from "../sentences/reportFacts";
import { linesOf } from "../layout/textWidth";

export const TINTS = { header: "#E9ECF0", group: "#E1E3E6", missed: "#FAEEEB" };
export const RED = "#8C1D18";
export const BAR = "#CBD6E2";
export const DRAFT = "#1F4E79";
export const GREY = "#595959";

/** The bar is full at this percentage, so that 100% is always two thirds of the cell. */
export const FULL_BAR = 150;

/** Points of a heading's cell its title cannot have. */
const TIGHT = 3;

export const ROW_FRAME: readonly Frame[] = [{ column: 0, columns: COLUMNS }];

/** A heading row, as high as its titles need and no lower than `height`. */
export function headerRow(
  facts: ReportFacts,
  titles: readonly string[],
  height: number,
  look: Look,
  tags: readonly RowTag[] = [],
  beside: readonly PlannedCell[] = [],
): PlannedRow {
  const size = look.size ?? 10.5;
  const lines = titles.map((title, column) =>
    linesOf(title, (facts.widths[column] ?? 0) - TIGHT, size, "bold"),
  );
  return {
    height: Math.max(height, Math.max(...lines) * size * 1.24 + 4),
    frames: ROW_FRAME,
    tags,
    keep: true,
    cells: [
      ...titles.map((value, column): PlannedCell => ({
        column,
        value,
        look: { bold: true, fill: TINTS.header, horizontal: "Center", wrap: true, ...look },
      })),
      ...beside,
    ],
  };
}

/** A small grey note beside the page, out of print. */
export function besideNote(column: number, value: PlannedCell["value"], look: Look = {}): PlannedCell {
  return { column, value, look: { size: 9, italic: true, color: GREY, ...look } };
}
