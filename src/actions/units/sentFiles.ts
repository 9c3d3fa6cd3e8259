/** One unit's file read without an Excel: in a worker of the pane, and by the headless commands. The reading and judging are the open workbook's. */

import { readWorkbookFile } from "../../files/readWorkbookFile";
import type { FileContents } from "../../files/fileContents";
import { buildReview } from "../../judging/review";
import type { CellRef } from "../../model/cells";
import { asAnswers } from "../../model/ourSheets";
import type { IndicatorTable } from "../../model/table";
import { decodeOldFonts } from "../../reading/oldFontDecoders";
import { readOldFontsWith } from "../../reading/oldFonts";
import { readIndicators } from "../../reading/readIndicators";
import { REPORT_NAMES } from "../../report/layout/reportNames";
import { parseStoredSettings } from "../../settings/fromUnknown";
import { buildUnitFile } from "../../units/buildUnitFile";
import type { Received, SentFile } from "../../units/unitFile";

readOldFontsWith(decodeOldFonts);

/** A file as it was chosen. */
export interface ChosenFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** When the disk says it was saved: for files that do not say it themselves. */
  readonly savedAt: string | null;
}

/** What it reports; why not, where it cannot be read: nothing is thrown for what is wrong with the file. */
export async function readSentFile({ bytes, file, savedAt }: ChosenFile): Promise<Received> {
  const sent: SentFile = { file, savedAt, mark: await hashBytes(bytes) };
  const contents = await readWorkbookFile(bytes, file, REPORT_NAMES.report);
  if (typeof contents === "string") return { ...sent, refused: contents };
  return readContents(contents, { ...sent, savedAt: contents.savedAt ?? savedAt });
}

async function readContents(contents: FileContents, sent: SentFile): Promise<Received> {
  const { sheets, stored, uncalculated, cut } = contents;
  const parsed: unknown = await Promise.resolve(stored ?? "null")
    .then(JSON.parse)
    .then(null, () => null);
  const { settings } = parseStoredSettings(parsed);
  // Where a unit answers what it was asked, only that is read: the table it was asked from may lie in the same file.
  const answers = asAnswers(sheets);
  const isAnswer = answers.length > 0;
  const review = buildReview(readIndicators(isAnswer ? answers : sheets, settings.reading), settings.judging);
  if (uncalculated.some((cell) => review.reading.tables.some((table) => holds(table, cell)))) {
    return { ...sent, refused: "notCalculated" };
  }
  const unit = buildUnitFile(review, sent, isAnswer);
  if (unit === null) return { ...sent, refused: "noTable" };
  return { ...unit, doubts: unit.doubts + cut.length };
}

function holds({ block, included }: IndicatorTable, { sheet, row, column }: CellRef): boolean {
  const isWithin =
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns;
  return included && block.sheet === sheet && isWithin;
}

/** The first digits of the SHA-256; null where the page was not got by https. */
async function hashBytes(bytes: Uint8Array): Promise<string | null> {
  const subtle = (globalThis as { readonly crypto?: Partial<Crypto> }).crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
