/** A report made from sheets, and the workbook it stands in, calculated. */

import { nganSonClauses, nganSonNamed } from "../../host/workbooks/nganSonChoices";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import type { JudgingChoices, Review } from "../../src/model/assessment";
import { type CellRef, type CellValue, PLAIN_LOOKS, type SheetCells } from "../../src/model/cells";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview as reviewOf } from "../../src/judging/review";
import { annualPage } from "../../src/report/annualReport";
import { guessChoices, type Guesses } from "../../src/report/choices/guesses";
import { NO_KEPT_WORDS, type KeptWords } from "../../src/report/kept/keptWords";
import type { NamedIndicator, ReportChoices } from "../../src/model/reportChoices";
import type { ReadingChoices } from "../../src/model/table";
import type { SheetPlan } from "../../src/model/sheetPlan";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { sampleCells } from "../samples/sampleCells";

export const NOW = "2023-12-18T14:05:00";

/** When and by which version the reports of these tests are written. */
export const WRITING = { now: NOW, version: "1.0" };

export const sampleSheets = sampleCells(nganSon2023);

export interface Made {
  readonly sheets: readonly SheetCells[];
  readonly review: Review;
  readonly choices: ReportChoices;
  readonly guesses: Guesses;
  readonly kept: KeptWords;
  readonly plan: SheetPlan;
}

export interface Wishes {
  readonly choices?: Partial<ReportChoices>;
  readonly judging?: Partial<JudgingChoices>;
  readonly kept?: KeptWords;
  readonly reading?: Partial<ReadingChoices>;
  readonly now?: string;
}

/** The whole way from cells to the plan. */
export function made(sheets: readonly SheetCells[], wishes: Wishes = {}): Made {
  const reading = readIndicators(sheets, { ...DEFAULT_SETTINGS.reading, ...wishes.reading });
  const review = reviewOf(reading, { ...DEFAULT_SETTINGS.judging, ...wishes.judging });
  const choices = { ...DEFAULT_SETTINGS.report, ...wishes.choices };
  const now = wishes.now ?? NOW;
  const guessed = guessChoices(
    review,
    sheets.map((sheet) => sheet.name),
    now,
    choices,
  );
  const kept = wishes.kept ?? NO_KEPT_WORDS;
  const { plan } = annualPage(review, choices, kept, {
    sheetName: "Báo cáo 2023",
    now,
    version: "1.0",
    guesses: guessed,
    valueAt: valueAt(sheets),
  });
  return { sheets, review, choices, guesses: guessed, kept, plan };
}

/** The raw values of the sheets. */
export function valueAt(sheets: readonly SheetCells[]): (cell: CellRef) => CellValue {
  return ({ sheet, row, column }) => {
    const found = sheets.find((each) => each.name === sheet);
    return found?.values[row - found.row]?.[column - found.column] ?? "";
  };
}

/** The sample with the choices behind the published sentence. */
export function sample(wishes: Wishes = {}): Made {
  const { review } = made(sampleSheets);
  const named = nganSonNamed.map(({ name, how }): NamedIndicator => {
    const found = review.assessments.find((each) => each.indicator.name === name);
    if (found === undefined) throw new Error(`the sample has no "${name}"`);
    return { indicator: found.indicator.id, how, wording: null };
  });
  return made(sampleSheets, {
    ...wishes,
    choices: { named, clauses: nganSonClauses, ...wishes.choices },
  });
}

/** The workbook with the sources and the report's values, calculated. */
export function workbookOf({ sheets, plan }: Pick<Made, "sheets" | "plan">): {
  book: HostWorkbook;
  report: Sheet;
} {
  const book = newWorkbook();
  const empty = book.sheets[0];
  for (const source of sheets) {
    const sheet = book.addSheet(source.name);
    source.values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "") sheet.setValue(source.row + row, source.column + column, value);
      });
    });
  }
  if (empty !== undefined) book.removeSheet(empty.id);
  const report = book.addSheet(plan.sheetName);
  for (const block of plan.values) {
    block.values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value === null || value === "") return;
        const [r, c] = [block.row + row, block.column + column];
        if (typeof value === "object") report.setFormula(r, c, value.formula);
        else report.setValue(r, c, value);
      });
    });
  }
  book.calculate(true);
  return { book, report };
}

/** The report sheet as the add-in would read it back; `shift` rows were put in at `row`. */
export function readBack(
  report: Sheet,
  plan: SheetPlan,
  inserted?: { row: number; rows: number },
): SheetCells {
  const used = report.usedBlock(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const values = Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (__, column) => report.cell(row, column).value),
  );
  const moved = (row: number): number =>
    inserted !== undefined && row >= inserted.row ? row + inserted.rows : row;
  return {
    name: report.name,
    row: 0,
    column: 0,
    values,
    text: values.map((line) => line.map(String)),
    numberFormats: values.map((line) => line.map(() => "General")),
    valueTypes: values.map((line) => line.map(() => "String" as const)),
    hiddenRows: [],
    hiddenColumns: [],
    boldRows: [],
    looks: PLAIN_LOOKS,
    tables: [],
    names: plan.names.map(({ name, block }) => {
      const row = moved(block.row);
      const rows = moved(block.row + block.rows - 1) - row + 1;
      return { name, sheet: report.name, ...block, row, rows };
    }),
    visibility: "visible",
    isProtected: false,
    isOurReport: true,
  };
}
