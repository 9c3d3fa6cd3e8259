/** What the report's three tables share. Colours survive black-and-white print. */

import { COLUMNS, type Frame, type Look, type PlannedCell, type PlannedRow, type RowTag } from "./plannedRow";

export const TINTS = { header: "#E9ECF0", group: "#E1E3E6", missed: "#FAEEEB" };
export const RED = "#8C1D18";
export const BAR = "#CBD6E2";
export const DRAFT = "#1F4E79";
export const GREY = "#595959";

/** The bar is full at this percentage, so that 100% is always two thirds of the cell. */
export const FULL_BAR = 150;

export const ROW_FRAME: readonly Frame[] = [{ column: 0, columns: COLUMNS }];

/** A heading row. */
export function headerRow(
  titles: readonly string[],
  height: number,
  look: Look,
  tags: readonly RowTag[] = [],
  beside: readonly PlannedCell[] = [],
): PlannedRow {
  return {
    height,
    frames: ROW_FRAME,
    tags,
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
