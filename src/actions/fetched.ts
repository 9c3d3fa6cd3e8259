/** What is not needed before the first verdict is a file of its own, fetched when it is: the pane is there sooner. */

import { ExcelFailure } from "../excel/failure";
import { parseStored } from "../excel/storeSettings";
import type { Language } from "../model/language";
import type { SheetCells } from "../model/cells";
import type { StoredText } from "../model/storedText";
import type * as OldFonts from "../reading/oldFontDecoders";
import { mayHoldOldFonts, readOldFontsWith } from "../reading/oldFonts";
import { NOTHING_STORED, type StoredReading } from "../settings/index";
import type * as StoredSettings from "../settings/fromUnknown";
import { fetchWords } from "../text/spoken";
import type * as Charts from "./writeCharts";
import type * as Comparing from "./comparing";
import type * as Checks from "../excel/selfcheck/runChecks";
import type * as Page from "./reportPage";
import type * as OtherFiles from "./otherWorkbook";
import type * as Tracing from "./tracing";
import type * as ManyUnits from "./units/unitsActions";
import type * as WordCharts from "./wordCharts";
import type * as WordFiles from "./wordFiles";
import type { Slot } from "../word/controls";
import type { View } from "./view";
import type * as Writes from "./writes";

/** Throws ExcelFailure FilesNotLoaded when the server of these pages is out of reach; asked again, it tries again. */
function onceFetched<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return () => {
    fetched ??= fetch().then(null, (fault: unknown) => {
      fetched = null;
      throw new ExcelFailure("FilesNotLoaded", "", String(fault));
    });
    return fetched;
  };
}

/** What writes into the workbook. */
export const writes = onceFetched<typeof Writes>(() => import(/* webpackChunkName: "writes" */ "./writes"));

/** What reads stored choices. */
const storedSettings = onceFetched<typeof StoredSettings>(
  () => import(/* webpackChunkName: "stored" */ "../settings/fromUnknown"),
);

/** Fetches ahead what reads stored choices where there are some. A failure is told when they are read, not before. */
export function fetchStored({ text }: StoredText): void {
  if (text !== null) void storedSettings().then(null, () => undefined);
}

/** The choices in a workbook's stored text; nothing is fetched where nothing was ever stored. Throws FilesNotLoaded, never takes none for some. */
export async function readStored(stored: StoredText): Promise<StoredReading> {
  if (stored.text === null) return NOTHING_STORED;
  return (await storedSettings()).parseStoredSettings(parseStored(stored));
}

const reportPage = onceFetched<typeof Page>(
  // With the stored choices: where there is a report there are some.
  () => import(/* webpackChunkName: "stored" */ "./reportPage"),
);

/** What makes a page of a report sheet's cells, where there is one among the sheets. Throws FilesNotLoaded. */
export async function fetchPageReader(
  sheets: readonly Pick<SheetCells, "isOurReport">[],
): Promise<typeof Page.asReportPage | undefined> {
  return sheets.some(({ isOurReport }) => isOurReport) ? (await reportPage()).asReportPage : undefined;
}

const oldFonts = onceFetched<typeof OldFonts>(
  () => import(/* webpackChunkName: "old-fonts" */ "../reading/oldFontDecoders"),
);

/** What reads texts of fonts from before Unicode, where a sheet may hold some. Throws FilesNotLoaded: such texts are never read as they stand. */
export async function fetchOldFonts(sheets: readonly SheetCells[]): Promise<void> {
  if (sheets.some(mayHoldOldFonts)) readOldFontsWith((await oldFonts()).decodeOldFonts);
}

/** What makes and renews Word files. */
export const wordFiles = onceFetched<typeof WordFiles>(
  () => import(/* webpackChunkName: "word" */ "./wordFiles"),
);

/** What draws charts in Word files. */
const wordCharts = onceFetched<typeof WordCharts>(
  () => import(/* webpackChunkName: "word-charts" */ "./wordCharts"),
);

/** The pieces of a Word file's page of charts; none where it is not wanted. */
export async function chartPieces(view: View, isWanted = true): Promise<readonly Slot[]> {
  return isWanted ? (await wordCharts()).drawPieces(view) : [];
}

/** What compares two states of the figures. */
export const comparing = onceFetched<typeof Comparing>(
  () => import(/* webpackChunkName: "comparing" */ "./comparing"),
);

/** What draws charts. */
export const charts = onceFetched<typeof Charts>(
  () => import(/* webpackChunkName: "charts" */ "./writeCharts"),
);

/** What reads a closed workbook to compare with. */
export const otherFiles = onceFetched<typeof OtherFiles>(
  () => import(/* webpackChunkName: "other-file" */ "./otherWorkbook"),
);

/** What follows the workbook, and looks where a cell of the report comes from. */
export const tracing = onceFetched<typeof Tracing>(
  () => import(/* webpackChunkName: "tracing" */ "./tracing"),
);

/** What is done with many units' files. */
export const manyUnits = onceFetched<typeof ManyUnits>(
  () => import(/* webpackChunkName: "units" */ "./units/unitsActions"),
);

/** What checks the Excel at hand. */
export const checks = onceFetched<typeof Checks>(
  () => import(/* webpackChunkName: "selfcheck" */ "../excel/selfcheck/runChecks"),
);

/** Fetches ahead what writes, so that a button answers at once. A failure is told when the button is pressed, not before. */
export async function fetchWrites(): Promise<void> {
  await writes().then(null, () => undefined);
}

/** The words of what is about to be written: never those of another language in their place. Throws FilesNotLoaded. */
export async function fetchWordsOrThrow(language: Language): Promise<void> {
  await fetchWords(language).then(null, (fault: unknown) => {
    throw new ExcelFailure("FilesNotLoaded", "", String(fault));
  });
}

/** The same to be shown only: where they cannot be fetched, Vietnamese ones are. */
export async function fetchWordsOrFallBack(language: Language): Promise<void> {
  await fetchWords(language).then(null, () => undefined);
}
