/** Sheets of ours that are no report: known by a sheet-scoped name, and never read as input. */

import type { SheetCells } from "./cells";

export const COMPARISON_NAME = "ChiTieu_SoSanh";

/** Whether it was written by us, a report or a comparison. */
export function isOurSheet({ isOurReport, names }: SheetCells): boolean {
  return isOurReport || names.some(({ name }) => name === COMPARISON_NAME);
}
