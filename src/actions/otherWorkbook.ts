/** A closed workbook to compare with, read as the open one is, with the choices that travel in it: fetched when a file is first chosen. */

import { figuresState } from "../comparing/figuresState";
import { readWorkbookFile } from "../files/readWorkbookFile";
import { buildReview } from "../judging/review";
import { decodeOldFonts } from "../reading/oldFontDecoders";
import { readOldFontsWith } from "../reading/oldFonts";
import { readIndicators } from "../reading/readIndicators";
import { REPORT_NAMES } from "../report/layout/reportNames";
import { parseStoredSettings } from "../settings/fromUnknown";
import type { NamedFile, OtherWorkbook } from "./view";

readOldFontsWith(decodeOldFonts);

/** What its figures are; why not, where it cannot be read. Nothing is thrown for what is wrong with the file. */
export async function readOtherWorkbook({ name, bytes }: NamedFile): Promise<OtherWorkbook> {
  const contents = await readWorkbookFile(bytes, name, REPORT_NAMES.report);
  if (typeof contents === "string") return { kind: "refused", code: contents };
  const stored: unknown = await Promise.resolve(contents.stored ?? "null")
    .then(JSON.parse)
    .then(null, () => null);
  const { settings } = parseStoredSettings(stored);
  const review = buildReview(readIndicators(contents.sheets, settings.reading), settings.judging);
  if (review.reading.indicators.length === 0) return { kind: "refused", code: "noTable" };
  const tables = review.reading.tables.filter(({ included }) => included);
  const isOpen = contents.uncalculated.some(({ sheet, row, column }) =>
    tables.some(
      ({ block }) =>
        block.sheet === sheet &&
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    ),
  );
  if (isOpen) return { kind: "refused", code: "notCalculated" };
  const state = figuresState(review, settings.judging, contents.savedAt);
  return { kind: "source", source: { kind: "file", name, state } };
}
