/** Sheets of ours that are no report: known by a sheet-scoped name, and never read as input. */

import type { SheetCells } from "./cells";

export const COMPARISON_NAME = "ChiTieu_SoSanh";
/** Sheets of a roll-up, and the one that says what was gathered. */
export const UNITS_NAME = "ChiTieu_NhieuDonVi";

const OURS: readonly string[] = [COMPARISON_NAME, UNITS_NAME];

/** Whether it was written by us: a report, a comparison, or of many units. */
export function isOurSheet({ isOurReport, names }: SheetCells): boolean {
  return isOurReport || names.some(({ name }) => OURS.includes(name));
}
