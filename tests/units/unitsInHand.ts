/** Communes' files as the add-in reads them, without an Excel. */
import { communeFiles } from "../../host/workbooks/communes";
import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings";
import type { ExpectedUnit, Received } from "../../src/units/unitFile";
import { buildUnitFile } from "../../src/units/buildUnitFile";
import { parseExpectedUnits } from "../../src/units/expectedUnits";
import { COMMUNE_LIST, LOCKED_COMMUNE } from "../../host/workbooks/communes";
import type { SheetCells } from "../../src/model/cells";
import { sampleCells } from "../samples/sampleCells";
import { sheetOf, type GridCell } from "../reading/grid";

/** Sheets as read and judged. */
export function reviewOfSheets(sheets: readonly SheetCells[]) {
  return buildReview(readIndicators(sheets, DEFAULT_SETTINGS.reading), DEFAULT_SETTINGS.judging);
}

/** One table on one sheet, with its heading rows. */
export function tableSheet(rows: readonly (readonly GridCell[])[], name = "Biểu"): SheetCells {
  return sheetOf(rows, { name });
}

export function unitFile(
  file: string,
  sheets: readonly SheetCells[],
  savedAt = "2026-11-20T00:00:00Z",
): Received {
  const facts = { file, savedAt, mark: null };
  return buildUnitFile(reviewOfSheets(sheets), facts) ?? { ...facts, refused: "noTable" };
}

/** The sample set: eleven read, one with a password. */
export const communes: readonly Received[] = [
  ...Object.entries(communeFiles).map(([file, { sheets, savedAt }]) =>
    unitFile(file, sampleCells(sheets as readonly SampleSheet[]), savedAt),
  ),
  { file: LOCKED_COMMUNE, savedAt: "2026-11-20T00:00:00Z", mark: null, refused: "encrypted" },
];

export const expectedCommunes: readonly ExpectedUnit[] = parseExpectedUnits(COMMUNE_LIST);
