/** The lines of a term: shares of its target year by year, from the years' cells, broken where territories changed. */
import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../host/workbook/model";
import { testWithLibreOffice, throughLibreOffice } from "../../host/tests/libreOffice";
import { openWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf, type Lines } from "./books";
import { faultsOf } from "./faultsOfFile";

afterEach(closeAll);

const YEARS = [2022, 2023, 2024, 2025, 2026].map((year) => `Năm ${year}`);
const TABLE: Lines = [
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU NHIỆM KỲ"],
  ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu đến năm 2026", ...YEARS],
  [1, "Giải quyết việc làm cả nhiệm kỳ", "lao động", 5000, 1000, 1020, 1100, 900, ""],
  [2, "Sản lượng lương thực", "tấn", 800, 600, 640, 700, 760, ""],
  [3, "Số hộ nghèo", "hộ", 50, 100, 80, 60, 50, ""],
  [4, "Tỷ lệ hộ dùng nước sạch", "%", 95, 88, 90, 96, 97, ""],
];

async function charted() {
  const book = bookOf({ Biểu: TABLE });
  await boot(book);
  const actions = createActions(() => "2025-12-18T08:00:00+07:00");
  const before = stateOf(book);
  const { kept } = await actions.insertCharts(await actions.read());
  expect(kept).toBeNull();
  const sheet = book.sheet("Biểu đồ");
  if (sheet === null) throw new Error("no sheet");
  return { book, actions, before, sheet };
}

function linesOf(sheet: Sheet): unknown[][] {
  const chart = sheet.charts.find(({ name }) => name === "ChiTieu_BieuDo_NhiemKy");
  if (chart === undefined) throw new Error("no lines");
  const { row, column, rows, columns } = chart.data;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => sheet.cell(row + down, column + across).value),
  );
}

test("a line an indicator, the furthest behind first: sums grow, ceilings are turned round, rates are left out, a gap at 1/7/2025", async () => {
  const { sheet, book, actions, before } = await charted();
  expect(linesOf(sheet)).toEqual([
    ["", "Mục tiêu", "Giải quyết việc làm cả nhiệm kỳ", "Sản lượng lương thực", "Số hộ nghèo"],
    ["Năm 2022", 100, 20, 75, 50],
    ["Năm 2023", 100, 40.4, 80, 62.5],
    ["Năm 2024", 100, 62.4, 87.5, 83.33],
    ["1/7/2025", 100, "", "", ""],
    ["Năm 2025", 100, 80.4, 95, 100],
    ["Năm 2026", 100, "", "", ""],
  ]);
  expect(sheet.charts.map(({ type }) => type)).toEqual(["BarStacked", "BarStacked", "LineMarkers"]);
  const lines = sheet.charts[2];
  // Told apart without colours: no two have the same dashes and marks.
  const looks = lines?.series.map(({ dash, marker: { style, fill } }) => [dash, style, fill].join()) ?? [];
  expect(new Set(looks).size).toBe(4);
  // A colleague without the add-in corrects a year.
  book.sheet("Biểu")?.setValue(3, 6, 720);
  book.calculate(true);
  expect(linesOf(sheet)[3]?.[3]).toBe(90);
  book.sheet("Biểu")?.setValue(3, 6, 700);
  book.calculate(true);
  await actions.undo();
  expect(stateOf(book)).toEqual(before);
});

test("years that are all of one territory have no gap; a table of a single year no lines", async () => {
  const shifted = (line: Lines[number]): Lines[number] =>
    line.map((value) =>
      typeof value === "string" ? value.replace(/20(\d\d)/g, (_, year) => `20${Number(year) - 6}`) : value,
    );
  const book = bookOf({ Biểu: TABLE.map(shifted) });
  await boot(book);
  const actions = createActions(() => "2019-12-18T08:00:00+07:00");
  await actions.insertCharts(await actions.read());
  const sheet = book.sheet("Biểu đồ");
  if (sheet === null) throw new Error("no sheet");
  expect(linesOf(sheet).map(([name]) => name)).toEqual([
    "",
    "Năm 2016",
    "Năm 2017",
    "Năm 2018",
    "Năm 2019",
    "Năm 2020",
  ]);
});

test("the file keeps to the schema, holds what the charts show, and says the same when opened and saved again", async () => {
  const { book, sheet } = await charted();
  const bytes = await book.save();
  expect(faultsOf(bytes)).toEqual([]);
  const xml = strFromU8(unzipSync(bytes)["xl/charts/chart3.xml"] ?? new Uint8Array());
  expect(xml).toContain("<c:lineChart>");
  const numbers = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = ""]) =>
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, at, value]) => [
      Number(at),
      Number(value),
    ]),
  );
  expect(numbers[1]).toEqual([
    [0, 20],
    [1, 40.4],
    [2, 62.4],
    [4, 80.4],
  ]);
  expect(xml).toMatch(/<c:strCache><c:ptCount val="6"\/><c:pt idx="0"><c:v>Năm 2022</);
  const again = openWorkbook(bytes);
  expect(again.sheet("Biểu đồ")?.charts.map((chart) => ({ ...chart, id: "", part: "" }))).toEqual(
    sheet.charts.map((chart) => ({ ...chart, id: "", part: "" })),
  );
  expect(await again.save()).toEqual(await openWorkbook(await again.save()).save());
}, 120_000);

testWithLibreOffice("lines are not opened by a second program")(
  "LibreOffice comes to the same shares and keeps the lines",
  async () => {
    const { book, sheet } = await charted();
    const opened = throughLibreOffice({ term: await book.save() })["term"]?.sheet("Biểu đồ");
    if (opened === undefined || opened === null) throw new Error("not opened");
    const round = (lines: unknown[][]): unknown[][] =>
      lines.map((line) =>
        line.map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : value)),
      );
    const chart = sheet.charts[2];
    if (chart === undefined) throw new Error("no lines");
    const { row, column, rows, columns } = chart.data;
    const theirs = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => opened.cell(row + down, column + across).value),
    );
    expect(round(theirs)).toEqual(round(linesOf(sheet)));
    expect(opened.charts.filter(({ type }) => type === "LineMarkers")).toHaveLength(1);
  },
  300_000,
);
