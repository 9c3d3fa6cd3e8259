/** The one-click job and its parts, as the bench runs them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootExcel, type BootedExcel } from "../host/office/bootExcel";
import type { HostWorkbook } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/workbook";
import { createActions, type View } from "../src/actions/index";
import { readWorkbook } from "../src/excel/read/readWorkbook";
import type { IdentifiedSheet } from "../src/excel/read/readOverview";
import type { Review } from "../src/model/assessment";
import { decodeOldFonts } from "../src/reading/oldFontDecoders";
import { readOldFontsWith } from "../src/reading/oldFonts";
import { readIndicators } from "../src/reading/readIndicators";
import { buildReview as reviewOf } from "../src/judging/review";
import { valueIn } from "../src/actions/judgedCells";
import { annualPage } from "../src/report/annualReport";
import { guessChoices as guessesOf } from "../src/report/choices/guesses";
import { highlightPlan } from "../src/formulas/highlightPlan";
import { NO_KEPT_WORDS } from "../src/report/kept/keptWords";
import { REPORT_NAMES } from "../src/report/layout/reportNames";
import { reportSheetName } from "../src/report/layout/reportSheetName";
import type { SheetPlan } from "../src/model/sheetPlan";
import { DEFAULT_SETTINGS } from "../src/settings/index";
import { ROOT } from "./measure";
import { indicatorWorkbook } from "./workbooks";

readOldFontsWith(decodeOldFonts);

export const NOW = "2025-12-18T08:00:00.000Z";

/** "sample": the 34 indicators of Ngân Sơn 2023; else so many made ones. */
export function workbookOf(size: "sample" | number, sheets = 1): HostWorkbook {
  if (size !== "sample") return indicatorWorkbook(size, sheets);
  const workbook = openWorkbook(
    new Uint8Array(readFileSync(join(ROOT, "host/workbooks/ngan-son-2023.xlsx"))),
  );
  workbook.calculate(true);
  return workbook;
}

/** The cells of a workbook as src/excel reads them, and what the reading cost. */
export async function cellsOf(workbook: HostWorkbook): Promise<readonly IdentifiedSheet[]> {
  const excel = await bootExcel({ workbook });
  const { sheets, unread } = await readWorkbook(REPORT_NAMES.report);
  excel.close();
  if (unread.length > 0) throw new Error(`not read: ${unread.join(", ")}`);
  return sheets;
}

export interface Planned {
  readonly total: number;
  readonly review: Review;
  readonly plan: SheetPlan;
}

/** Reads and judges. */
export function judged(sheets: readonly IdentifiedSheet[]): Review {
  const { reading, judging } = DEFAULT_SETTINGS;
  return reviewOf(readIndicators(sheets, reading), judging);
}

/** Reads, judges and plans: no Office, no round trip. */
export function judgedAndPlanned(sheets: readonly IdentifiedSheet[]): Planned {
  const { report } = DEFAULT_SETTINGS;
  const review = judged(sheets);
  const names = sheets.map(({ name }) => name);
  const guesses = guessesOf(review, names, NOW);
  highlightPlan(review, sheets);
  const { plan } = annualPage(review, report, NO_KEPT_WORDS, {
    sheetName: reportSheetName(names, guesses.year, review.reading.language),
    now: NOW,
    version: "0.0.0-bench",
    guesses,
    valueAt: valueIn(sheets),
  });
  return { total: review.tally.total, review, plan };
}

/** Everything a click on "Lập báo cáo" does. */
export async function oneClick(): Promise<View> {
  const actions = createActions(() => NOW);
  const { view } = await actions.createReport(await actions.read());
  return view;
}

export function refuseErrors({ cost, session }: BootedExcel): void {
  const refused = cost.batches.filter(({ error }) => error !== undefined);
  if (refused.length > 0) throw new Error(`refused: ${session.logged.join("; ")}`);
}
