/** Columns the appendix has only where its source has them: what stands in them follows the source, and the page says when it no longer does. */

import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import type { CellRef, SheetCells } from "../../src/model/cells";
import { findSections } from "../../src/word/slots";
import { htmlCopy } from "../../src/report/wordCopy";
import { drawn } from "../reading/grid";
import { documentOf } from "./documentInHand";
import { made, workbookOf, type Made, type Wishes } from "./reportInHand";

const NOW = "2026-06-18T08:00:00";

const TITLE = "| KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026";

const HEADING =
  "| TT | Chỉ tiêu | ĐVT | TH 6 tháng 2025 | Kế hoạch năm 2026 tỉnh giao | Kế hoạch năm 2026 HĐND xã giao | TH 6 tháng 2026 | Ước TH cả năm 2026 | Đơn vị chủ trì";

/** One row after another; the last plan rules. */
function table(...rows: readonly string[]): readonly SheetCells[] {
  return [drawn([TITLE, HEADING, ...rows].join("\n"), { name: "Biểu" })];
}

const AMOUNT = (then: string, plan: string, second: string, now: string, estimate: string): string =>
  `| 1 | Thu ngân sách | tỷ đồng | ${then} | ${plan} | ${second} | ${now} | ${estimate} | Phòng Kinh tế`;
const RATE = (then: string, plan: string, second: string, now: string, estimate: string): string =>
  `| 2 | Tỷ lệ bao phủ BHYT | % | ${then} | ${plan} | ${second} | ${now} | ${estimate} | Phòng VHXH`;

function report(sheets: readonly SheetCells[], wishes: Wishes = {}): Made {
  return made(sheets, { now: NOW, ...wishes });
}

/** Keeps every column on the page, whatever stands above it. */
const STEADY = "| 3 | Trồng rừng | ha | 10 | 50 | 60 | 30 | 55 | Phòng Kinh tế";

/** Titles and rows of the appendix as the page shows them. */
function appendix(
  one: Made,
  report: Sheet,
): { titles: readonly string[]; rows: readonly (readonly string[])[] } {
  const first = one.plan.page.titleRows?.first ?? 0;
  const width = one.plan.page.printArea.columns;
  const line = (row: number): readonly string[] =>
    Array.from({ length: width }, (_, column) => String(report.cell(row, column).value));
  const rows: (readonly string[])[] = [];
  for (let row = first + 2; report.cell(row, 1).value !== ""; row++) rows.push(line(row));
  return { titles: line(first), rows };
}

/** The checks beside the rows. */
function flags(one: Made, report: Sheet): readonly unknown[] {
  const first = (one.plan.page.titleRows?.first ?? 0) + 2;
  const hint = one.plan.page.printArea.columns + 1;
  return appendix(one, report).rows.map((_, row) => report.cell(first + row, hint).value);
}

const cellOf = (column: number, row = 0): CellRef => ({ sheet: "Biểu", row: row + 2, column });

function type(book: HostWorkbook, { sheet, row, column }: CellRef, value: number | string): void {
  book.sheet(sheet)?.setValue(row, column, value);
  book.calculate(true);
}

test("every column the source has stands in the appendix, in the order of the published forms, on a page that lies", () => {
  const one = report(
    table(AMOUNT("40", "95", "100", "46", "99"), RATE("93,4", "95", "95,5", "94,6", "95,6")),
  );
  const { titles, rows } = appendix(one, workbookOf(one).report);
  expect(titles).toEqual([
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Cùng kỳ 2025",
    "KH HĐND xã giao",
    "KH tỉnh giao",
    "Thực hiện",
    "Ước TH cả năm",
    "TH/KH HĐND xã giao (%)",
    "TH/KH tỉnh giao (%)",
    "So với cùng kỳ",
    "Ước TH/ KH năm (%)",
    "Đánh giá",
    "Đơn vị chủ trì",
    "Ghi chú",
  ]);
  expect(rows[0]?.slice(3, 12)).toEqual(["40", "100", "95", "46", "99", "46", "48.42", "tăng 15%", "99"]);
  expect(rows[1]?.[10]).toBe("tăng 1,2\u00a0điểm\u00a0%");
  expect(one.plan.page.orientation).toBe("landscape");
  expect(one.plan.columnWidths.slice(0, 15).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(714);
});

test("the copy for Word and the Word file have the same columns, the file's appendix on a page that lies", () => {
  const one = report(table(AMOUNT("40", "95", "100", "46", "99")));
  const document = documentOf(one);
  const { titles, rows } = appendix(one, workbookOf(one).report);
  const lines = htmlCopy(document).plain.split("\n");
  expect(lines).toContain(titles.join("\t"));
  expect(
    lines
      .find((line) => line.startsWith("1\tThu"))
      ?.split("\t")
      .slice(3, 12),
  ).toEqual(rows[0]?.slice(3, 12).map((text) => text.replace(".", ",")));
  expect(findSections(document).map(({ landscape }) => landscape)).toEqual([false, true]);
});

test.each([
  ["nothing more", "| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | TH 6 tháng 2026\n| Thu | tỷ đồng | 100 | 46", 8],
  [
    "one more, on a page that stands",
    "| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | TH 6 tháng 2026 | Đơn vị chủ trì\n| Thu | tỷ đồng | 100 | 46 | Phòng Kinh tế",
    9,
  ],
])("a source with %s", (_, picture, columns) => {
  const one = report([drawn(picture, { name: "Biểu" })]);
  expect(one.plan.page.printArea.columns).toBe(columns);
  expect(one.plan.page.orientation).toBe("portrait");
  expect(one.plan.columnWidths.slice(0, columns).reduce((sum, width) => sum + width, 0)).toBeCloseTo(462, 5);
});

test("a report on a whole year has them where they are asked for", () => {
  const picture = `| Chỉ tiêu | ĐVT | TH năm 2024 | Kế hoạch năm 2025 | TH năm 2025\n| Thu | tỷ đồng | 20 | 100 | 46`;
  const sheets = [drawn(picture, { name: "Biểu" })];
  expect(report(sheets).plan.page.printArea.columns).toBe(8);
  const one = report(sheets, { choices: { moreColumns: true } });
  const { titles, rows } = appendix(one, workbookOf(one).report);
  expect(titles[3]).toBe("Thực hiện năm 2024");
  expect(titles[7]).toBe("So với năm trước");
  expect(rows[0]?.[7]).toBe("gấp 2,3 lần");
});

describe("the figures and words follow the source in a workbook without the add-in", () => {
  const FIGURES = ["0", "-3", "20", "39,98", "40", "46", "80", "93,45", "95", "100", "101,5"];
  test.each([
    ["last year", 3],
    ["another plan", 4],
    ["the result", 6],
    ["the estimate", 7],
  ])("%s", (_, column) => {
    const rowsWith = (figure: string): readonly SheetCells[] => {
      const amounts = ["40", "95", "100", "46", "99"];
      const rates = ["93,4", "95", "95,5", "94,6", "95,6"];
      const [a, b, c, d, e] = amounts.map((each, at) => (at + 3 === column ? figure : each)) as Five;
      const [f, g, h, i, j] = rates.map((each, at) => (at + 3 === column ? figure : each)) as Five;
      return table(AMOUNT(a, b, c, d, e), RATE(f, g, h, i, j), STEADY);
    };
    const one = report(rowsWith("41"));
    const { book, report: page } = workbookOf(one);
    for (const figure of FIGURES) {
      for (const row of [0, 1]) type(book, cellOf(column, row), Number(figure.replace(",", ".")));
      const anew = report(rowsWith(figure));
      const shown = appendix(anew, workbookOf(anew).report).rows.map((row) => row.slice(3, 12));
      const said = shown.map((row) => row.map((text) => (text === "" ? "–" : text)));
      const followed = appendix(one, page).rows.map((row) => row.slice(3, 12));
      expect([figure, followed.map((row) => row.map((text) => (text === "" ? "–" : text)))]).toEqual([
        figure,
        said,
      ]);
    }
  });
});

type Five = [string, string, string, string, string];

describe("what the page tells of in words says when its source changed", () => {
  test.each<[string, number, number | string, number]>([
    ["the estimate of the year", 7, 50, 1],
    ["another body's plan", 4, 90, 1],
    ["the unit in charge", 8, "Phòng VHXH", 1],
    ["last year's figure, which all words follow", 3, 20, 0],
  ])("%s", (_, column, value, flag) => {
    const one = report(table(AMOUNT("40", "95", "100", "46", "99")));
    const { book, report: page } = workbookOf(one);
    expect(flags(one, page)).toEqual([0]);
    type(book, cellOf(column), value);
    expect(flags(one, page)).toEqual([flag]);
  });

  test("last year's figure held as words no formula reads", () => {
    const one = report(table(AMOUNT("khoảng 40", "95", "100", "46", "99")));
    const { book, report: page } = workbookOf(one);
    expect(flags(one, page)).toEqual([0]);
    type(book, cellOf(3), 50);
    expect(flags(one, page)).toEqual([1]);
  });
});

test("persons stay out of the appendix unless asked for", () => {
  const rows = table(
    AMOUNT("40", "95", "100", "46", "99").replace("Phòng Kinh tế", "Phòng Kinh tế (đ/c Lò Văn Thành)"),
  );
  const ownerIn = (one: Made): string | undefined => appendix(one, workbookOf(one).report).rows[0]?.[13];
  expect(ownerIn(report(rows))).toBe("Phòng Kinh tế");
  expect(ownerIn(report(rows, { choices: { personNames: true } }))).toBe("Phòng Kinh tế (đ/c Lò Văn Thành)");
});
