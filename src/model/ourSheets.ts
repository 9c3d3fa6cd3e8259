/** Sheets of ours that are no report: known by a sheet-scoped name, and never read as input. */

import type { SheetCells } from "./cells";

export const COMPARISON_NAME = "ChiTieu_SoSanh";
/** Sheets of a roll-up, and the one that says what was gathered. */
export const UNITS_NAME = "ChiTieu_NhieuDonVi";
/** Sheets that ask a unit for figures and reasons: no input where they were written, and what is read of a file that comes back. */
export const REQUEST_NAME = "ChiTieu_PhieuDonDoc";
/** The sheet of the charts and their figures. */
export const CHARTS_NAME = "ChiTieu_BieuDo";

const OURS: readonly string[] = [COMPARISON_NAME, UNITS_NAME, REQUEST_NAME, CHARTS_NAME];

/** Whether it was written by us: a report, a comparison, or of many units. */
export function isOurSheet({ isOurReport, names }: SheetCells): boolean {
  return isOurReport || names.some(({ name }) => OURS.includes(name));
}

/** Whether it is one of charts. */
export function isChartsSheet({ names }: SheetCells): boolean {
  return names.some(({ name }) => name === CHARTS_NAME);
}

/** Whether it asks a unit for figures and reasons. */
export function isRequestSheet({ names }: SheetCells): boolean {
  return names.some(({ name }) => name === REQUEST_NAME);
}

/** Sheets that ask, to be read as what they are: tables that a unit has filled in. */
export function asAnswers(sheets: readonly SheetCells[]): readonly SheetCells[] {
  return sheets
    .filter(isRequestSheet)
    .map((sheet) => ({ ...sheet, names: sheet.names.filter(({ name }) => name !== REQUEST_NAME) }));
}
