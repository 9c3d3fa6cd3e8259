import type { Sheet } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf, type Lines } from "./books";

afterEach(closeAll);

const TABLE: Lines = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"],
  ["I", "KINH TẾ", "", "", ""],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9900],
  [2, "Sản lượng lương thực", "tấn", 5000, 3998],
  [3, "Trồng rừng", "ha", 100, 300],
  ["II", "XÃ HỘI", "", "", ""],
  [1, "Tỷ lệ hộ dùng nước sạch", "%", 95, 95.4],
  [2, "Số vụ tai nạn giao thông", "vụ", 10, 8],
];

const texts = (sheet: Sheet): string[][] => {
  const used = sheet.usedBlock(true);
  return Array.from({ length: used?.rows ?? 0 }, (_, row) =>
    Array.from({ length: used?.columns ?? 0 }, (__, column) =>
      String(sheet.cell(row, column).value).replace("\u00a0", " "),
    ),
  );
};

const rowsFrom = (lines: string[][], heading: string): string[][] =>
  lines.slice(lines.findIndex((line) => line.some((cell) => cell === heading)) + 1);

async function charted(table: Lines) {
  const book = bookOf({ Biểu: table });
  const excel = await boot(book);
  const actions = createActions();
  const view = await actions.read();
  const before = stateOf(book);
  excel.resetCost();
  const done = await actions.insertCharts(view);
  const sheet = book.sheets.find(({ name }) => name === "Biểu đồ");
  if (sheet === undefined) throw new Error("no sheet");
  return { book, excel, actions, view, before, done, sheet };
}

test("counts by field and bars from low to high, each as a formula on the source cells", async () => {
  const { book, sheet } = await charted(TABLE);
  const lines = texts(sheet);
  expect(lines[1]?.[0]).toBe("Đạt và vượt: 4/5 chỉ tiêu.");
  expect(rowsFrom(lines, "Lĩnh vực").slice(0, 3)).toEqual([
    ["1", "KINH TẾ", "2", "0", "1", "0", ""],
    ["2", "XÃ HỘI", "1", "1", "0", "0", ""],
    ["", "Cộng", "3", "1", "1", "0", ""],
  ]);
  expect(
    rowsFrom(lines, "Thấp hơn")
      .slice(0, 4)
      .map((line) => line.slice(1, 4)),
  ).toEqual([
    ["Sản lượng lương thực – 79,96%", "0", "-20.04"],
    ["Thu ngân sách nhà nước – 110%", "10", "0"],
    ["Số vụ tai nạn giao thông – 125%", "25", "0"],
    ["Trồng rừng – 300%", "50", "0"],
  ]);
  // A colleague without the add-in types another figure.
  book.sheets[0]?.setValue(4, 0, 3);
  book.sheets[0]?.setValue(3, 4, 6000);
  book.calculate(true);
  const after = texts(sheet);
  expect(after[1]?.[0]).toBe("Đạt và vượt: 5/5 chỉ tiêu.");
  expect(rowsFrom(after, "Thấp hơn")[0]?.slice(1, 4)).toEqual(["Thu ngân sách nhà nước – 110%", "10", "0"]);
});

test("the sheet is ours: not read as input, and taken away by undo", async () => {
  const { book, actions, done, before } = await charted(TABLE);
  expect(done.view.review.reading.indicators).toHaveLength(5);
  expect(done).toMatchObject({ isNew: true, kept: null, view: { canUndo: true } });
  await actions.undo();
  expect(stateOf(book)).toEqual(before);
});

test("part of a year: classes of the time, and the share expected by now is what bars are held against", async () => {
  const { sheet } = await charted([
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện 6 tháng đầu năm 2026"],
    [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 5400],
    [2, "Trồng rừng", "ha", 100, 120],
    [3, "Sản lượng lương thực", "tấn", 5000, 1000],
  ]);
  const lines = texts(sheet);
  expect(lines[1]?.[0]).toBe("Hoàn thành kế hoạch năm: 1/3 chỉ tiêu.");
  expect(rowsFrom(lines, "Lĩnh vực")[0]).toEqual(["1", "Các chỉ tiêu", "1", "0", "2", "0", "0"]);
  expect(
    rowsFrom(lines, "Thấp hơn")
      .slice(0, 3)
      .map((line) => line.slice(1, 4)),
  ).toEqual([
    ["Sản lượng lương thực – 20%", "0", "-30"],
    ["Thu ngân sách nhà nước – 60%", "10", "0"],
    ["Trồng rừng – 120%", "50", "0"],
  ]);
});

test("a ceiling is drawn on the side of its class: broken, used up too fast, or kept", async () => {
  const { sheet } = await charted([
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện 6 tháng đầu năm 2026"],
    [1, "Số vụ tai nạn giao thông", "vụ", 10, 12],
    [2, "Số vụ vi phạm pháp luật", "vụ", 10, 8],
    [3, "Số vụ cháy", "vụ", 10, 4],
  ]);
  const gaps = rowsFrom(texts(sheet), "Thứ tự").slice(0, 3);
  expect(gaps.map((line) => [line[2], Number(line[5]) < 0])).toEqual([
    ["Vượt hạn mức", true],
    [expect.any(String), true],
    [expect.any(String), false],
  ]);
});

test("names that look like formulas stay texts, and of many indicators the twenty lowest are drawn", async () => {
  const rows = Array.from({ length: 30 }, (_, index): Lines[number] => [
    index + 1,
    index === 0 ? "=HYPERLINK(A1)" : `Chỉ tiêu ${index + 1}`,
    "tấn",
    100,
    index === 0 ? 10 : 80 + index,
  ]);
  const book = bookOf({});
  const sheet = book.sheets[0];
  [["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"], ...rows].forEach((line, row) =>
    line.forEach((value, column) => sheet?.setValue(row, column, value ?? "")),
  );
  await boot(book);
  const actions = createActions();
  await actions.insertCharts(await actions.read());
  const charts = book.sheets[1];
  if (charts === undefined) throw new Error("no sheet");
  const bars = rowsFrom(texts(charts), "Thấp hơn").slice(0, 20);
  expect(bars[0]?.slice(1, 4)).toEqual(["=HYPERLINK(A1) – 10%", "0", "-50"]);
  expect(bars.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
  expect(bars[19]?.[1]).toBe("Chỉ tiêu 20 – 99%");
});

test("both charts are drawn from the sheet's own cells, in three trips", async () => {
  const { excel, done, sheet } = await charted(TABLE);
  expect(done.kept).toBeNull();
  const writing = excel.cost.batches.filter(({ actions: count }) => count > 5);
  // The sheet, its page, its charts, and the two trips of reading again.
  expect(writing).toHaveLength(5);
  expect(Math.max(...writing.map(({ actions: count }) => count))).toBeLessThanOrEqual(155);
  const [byField, attainment] = sheet.charts;
  if (byField === undefined || attainment === undefined) throw new Error("no charts");
  expect(sheet.charts.map(({ name, type, title }) => [name, type, title?.text])).toEqual([
    ["ChiTieu_BieuDo_LinhVuc", "BarStacked", "Kết quả theo lĩnh vực (số chỉ tiêu)"],
    ["ChiTieu_BieuDo_KeHoach", "BarStacked", "Mức thực hiện so với kế hoạch (100%)"],
  ]);
  const heading = ({ data }: typeof byField): unknown[] =>
    Array.from({ length: data.columns }, (_, at) => sheet.cell(data.row, data.column + at).value);
  expect(heading(byField)).toEqual(["Lĩnh vực", "Vượt", "Đạt", "Không đạt", "Chưa đánh giá"]);
  expect(heading(attainment)).toEqual(["", "Bằng hoặc cao hơn", "Thấp hơn"]);
  expect(attainment).toMatchObject({
    categories: { isReversed: true, labels: "Low" },
    values: { minimum: -50, maximum: 50, majorUnit: 25 },
  });
  expect(byField.font.name).toBe("Times New Roman");
  // No two parts look alike without colours.
  const looks = byField.series.map(({ fill, line }) => `${fill ?? ""} ${line ?? ""}`);
  expect(new Set(looks).size).toBe(4);
  const { data, anchor } = byField;
  expect(anchor.row + anchor.rows).toBeLessThanOrEqual(data.row);
});

test("charts survive saving, reading and saving again; rows above take them along; undo takes them away", async () => {
  const { book, actions, sheet, before } = await charted(TABLE);
  const again = openWorkbook(await book.save());
  const charts = (one: Sheet | undefined) => one?.charts.map((chart) => ({ ...chart, id: "" }));
  expect(charts(again.sheets[1])).toMatchObject(charts(sheet) ?? []);
  const third = openWorkbook(await again.save());
  expect(charts(third.sheets[1])).toEqual(charts(again.sheets[1]));
  const [first] = third.sheets[1]?.charts ?? [];
  third.sheets[1]?.insertRows(0, 2);
  const moved = openWorkbook(await third.save()).sheets[1]?.charts[0];
  expect(moved?.data.row).toBe((first?.data.row ?? 0) + 2);
  await actions.undo();
  expect(stateOf(book)).toEqual(before);
});

test("an Excel that draws no charts gets the figures, says so, and keeps nothing half drawn", async () => {
  const book = bookOf({ Biểu: TABLE });
  const { session } = await boot(book);
  session.refusals.set("ChartSeries.gapWidth", "NotImplemented");
  const actions = createActions();
  const done = await actions.insertCharts(await actions.read());
  expect(done.kept).toEqual({ reason: "notDrawn" });
  expect(book.sheets[1]?.charts).toEqual([]);
  expect(texts(book.sheets[1] as Sheet)[1]?.[0]).toBe("Đạt và vượt: 4/5 chỉ tiêu.");
});
