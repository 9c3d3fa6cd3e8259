/** What a workbook's file gives: values as they were stored, never calculated. Types only. */

import type { CellRef, SheetCells } from "../model/cells";

/** Why a file gives nothing. */
export type FileRefusal = "encrypted" | "legacyXls" | "notAWorkbook" | "damaged" | "tooLarge";

export interface FileContents {
  readonly sheets: readonly SheetCells[];
  /** Our text among the file's settings; null where nothing was ever stored. */
  readonly stored: string | null;
  /** ISO time the program that saved it says; null where it says none. */
  readonly savedAt: string | null;
  /** Cells with a formula that nobody has calculated. */
  readonly uncalculated: readonly CellRef[];
  /** Names of sheets that reach below the rows, or beyond the columns, that are read. */
  readonly cut: readonly string[];
}

/** Rows and columns of a sheet that are read: a stray character in the last one makes a sheet of millions of cells. */
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 256;
