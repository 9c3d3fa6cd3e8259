/** What the report's tables share on the sheet. Colours survive black-and-white print. */

import { remember } from "../../model/remember";
import type { Look, PlannedCell } from "../layout/plannedRow";

export const TINTS = { header: "#E9ECF0", group: "#E1E3E6", missed: "#FAEEEB" };
export const RED = "#8C1D18";
export const BAR = "#CBD6E2";
export const DRAFT = "#1F4E79";
export const GREY = "#595959";

/** The bar is full at this percentage, so that 100% is always two thirds of the cell. */
export const FULL_BAR = 150;

/** Of all that stands beside the page. */
export const NOTE: Look = { size: 9, italic: true, color: GREY };

/** By number format: notes that look alike have the same look. */
const noteLook = remember((numberFormat): Look => ({ ...NOTE, numberFormat }), 100);

/** A small grey note beside the page, out of print. */
export function besideNote(column: number, value: PlannedCell["value"], numberFormat?: string): PlannedCell {
  return { column, value, look: numberFormat === undefined ? NOTE : noteLook(numberFormat) };
}
