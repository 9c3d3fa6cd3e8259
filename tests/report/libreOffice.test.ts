/** The samples' reports and highlights, written through the real office.js, saved, and calculated anew by LibreOffice. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesHold } from "../../host/workbook/evaluate";
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { newWorkbook, openWorkbook } from "../../host/workbook/workbook";
import { createActions, oneClick } from "../../src/actions/index";
import { boot, closeAll } from "../excel/books";
import {
  filledCells,
  sameValue,
  testWithLibreOffice,
  throughLibreOffice,
  uncached,
} from "../../host/tests/libreOffice";

const libreOfficeTest = testWithLibreOffice("the report is NOT checked against it");

afterEach(closeAll);

const REPORT = "Báo cáo 2023";
const OUT_OF_DATE_ROW = 8;
const NOW = () => "2023-12-18T08:00:00.000Z";

function sample(name: string): HostWorkbook {
  const bytes = readFileSync(join(__dirname, `../../host/workbooks/${name}.xlsx`));
  const workbook = openWorkbook(new Uint8Array(bytes));
  workbook.calculate(true);
  return workbook;
}

const TERM = [
  ["ỦY BAN NHÂN DÂN XÃ TÂN TIẾN"],
  ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu 2021-2025", "Năm 2021", "Năm 2022", "Năm 2023", "Năm 2024", "Năm 2025"],
  [1, "Giải quyết việc làm cả nhiệm kỳ", "lao động", 5000, 1000, 1020, 1100, 900, 970],
  [2, "Tốc độ tăng giá trị sản xuất bình quân hằng năm", "%", 8, 5, 10, 9, 8, 8.5],
  [3, "Tỷ lệ trẻ được tiêm chủng hằng năm", "%", 95, 96, 94, 97, 98, 98],
  [4, "Trồng rừng bình quân mỗi năm", "ha", 100, 90, 120, 95, 100, 105],
  [5, "Tỷ lệ hộ dùng nước sạch", "%", 95, 88, 90, 92, 94, 96],
  [6, "Số vụ cháy mỗi năm", "vụ", 5, 4, 6, 4, 2, 1],
];

/** A term's targets and its years: results made of several cells. */
function term(): HostWorkbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  TERM.forEach((line, row) => line.forEach((value, column) => sheet?.setValue(row, column, value)));
  workbook.calculate(true);
  return workbook;
}

async function recalculated(workbook: HostWorkbook): Promise<HostWorkbook> {
  workbook.calculate(true);
  return throughLibreOffice({ report: uncached(await workbook.save()) }).report as HostWorkbook;
}

function reportOf(book: HostWorkbook): Sheet {
  const sheet = book.sheet(REPORT);
  if (sheet === null) throw new Error("no report sheet");
  return sheet;
}

/** What the formula cells of a sheet of ours hold, ours beside LibreOffice's. */
function compared(ours: Sheet, theirs: Sheet) {
  return filledCells(ours)
    .flatMap(({ formula, ...at }) => (formula === null ? [] : { formula, ...at }))
    .map(({ row, column, formula, value }) => ({
      row,
      column,
      formula,
      ours: value,
      theirs: theirs.cell(row, column).value,
    }));
}

function differs({ ours, theirs }: { ours: unknown; theirs: unknown }): boolean {
  return !sameValue(ours, theirs);
}

function isError({ theirs }: { theirs: unknown }): boolean {
  return typeof theirs === "string" && /^(#|Err:)/.test(theirs);
}

/** Cells of the workbook one of our marks holds for. */
function marked(book: HostWorkbook): string[] {
  const cases = book.sheets.flatMap((sheet) =>
    sheet.rules
      .filter(({ rule }) => rule.kind === "custom" && rule.formula.includes("ChiTieu."))
      .flatMap((rule) =>
        rule.blocks.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, at) => ({
            sheet,
            rule,
            row: row + Math.floor(at / columns),
            column: column + (at % columns),
          })),
        ),
      ),
  );
  const held = rulesHold(book, cases);
  return [
    ...new Set(cases.filter((_, at) => held[at]).map((one) => `${one.sheet.name}!${one.row}:${one.column}`)),
  ].sort();
}

libreOfficeTest(
  "every formula of the report comes to the same in LibreOffice, also after a source figure changed",
  async () => {
    const workbook = sample("ngan-son-2023");
    await boot(workbook);
    const actions = createActions(NOW);
    const { view } = await actions.createReport(await actions.read());

    const first = compared(reportOf(workbook), reportOf(await recalculated(workbook)));
    expect(first.length).toBeGreaterThan(150);
    expect(first.filter(isError)).toEqual([]);
    expect(first.filter(differs)).toEqual([]);
    expect(first.find(({ row, column }) => row === OUT_OF_DATE_ROW && column === 0)?.theirs).toBe("");
    expect(first.some(({ theirs }) => String(theirs).includes("26/34 chỉ tiêu"))).toBe(true);

    // The first exceeded indicator misses: it is named in the sentences, so the page is out of date too.
    const exceeded = view.review.assessments.find(({ outcome }) => outcome === "exceeded");
    const cell = exceeded?.indicator.actualCell;
    if (!cell) throw new Error("the sample has an exceeded indicator");
    workbook.sheet(cell.sheet)?.setValue(cell.row, cell.column, 0.001);
    const second = compared(reportOf(workbook), reportOf(await recalculated(workbook)));
    expect(second.filter(isError)).toEqual([]);
    expect(second.filter(differs)).toEqual([]);
    expect(second.some(({ theirs }) => String(theirs).includes("25/34 chỉ tiêu"))).toBe(true);
    const missed = (cells: typeof first) => cells.filter(({ theirs }) => theirs === "Không đạt").length;
    expect(missed(second)).toBe(missed(first) + 1);
    expect(second.find(({ row, column }) => row === OUT_OF_DATE_ROW && column === 0)?.theirs).not.toBe("");
  },
  120_000,
);

libreOfficeTest(
  "every sample's report and highlights come to the same in LibreOffice",
  async () => {
    const samples = [
      "ngan-son-2023",
      "nhieu-bang-2025",
      "xa-tan-tien-2025",
      "so-lieu-go-tay-2024",
      "xa-binh-minh-6-thang-2026",
      "xa-hoa-an-9-thang-2026",
      "term",
    ];
    const books: Record<string, HostWorkbook> = {};
    const files: Record<string, Uint8Array> = {};
    for (const name of samples) {
      const workbook = name === "term" ? term() : sample(name);
      const excel = await boot(workbook);
      await oneClick(createActions(NOW));
      excel.close();
      workbook.calculate(true);
      books[name] = workbook;
      files[name] = uncached(await workbook.save());
    }
    const there = throughLibreOffice(files);
    for (const name of samples) {
      const [ours, theirs] = [books[name] as HostWorkbook, there[name] as HostWorkbook];
      const cells = ours.sheets.flatMap((sheet) => compared(sheet, theirs.sheet(sheet.name) as Sheet));
      // "Nhập tay" has an error on purpose, in D19; only what shows that cell may be one.
      const errors = cells
        .filter(isError)
        .filter(({ formula }) => !/'Nhập tay'!D19|SUM\(D6:D7\)\/0/.test(formula));
      expect([name, errors]).toEqual([name, []]);
      expect([name, cells.filter(differs)]).toEqual([name, []]);
      expect(cells.length).toBeGreaterThan(50);
      expect([name, marked(theirs)]).toEqual([name, marked(ours)]);
      expect(marked(ours).length).toBeGreaterThan(0);
    }
  },
  120_000,
);
