/** The sheet of charts written again: renewed where it lies, what a person made of it kept or asked about, with the report where that was chosen. */
import type { Sheet } from "../../host/workbook/model";
import { createActions } from "../../src/actions/index";
import type { Actions, View } from "../../src/actions/index";
import { run } from "../../src/commands/automation";
import { setReport } from "../../src/settings/reportChanges";
import { bookOf, boot, closeAll, stateOf, type Lines } from "./books";

afterEach(closeAll);

const TABLE: Lines = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"],
  ["I", "KINH TẾ", "", "", ""],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9900],
  [2, "Sản lượng lương thực", "tấn", 5000, 3998],
  [3, "Trồng rừng", "ha", 100, 300],
  ["II", "XÃ HỘI", "", "", ""],
  [1, "Số vụ tai nạn giao thông", "vụ", 10, 8],
];

const NAMES = ["ChiTieu_BieuDo_LinhVuc", "ChiTieu_BieuDo_KeHoach"];

function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error("missing");
  return value;
}

const column = (sheet: Sheet, at: number): readonly string[] =>
  Array.from({ length: sheet.usedBlock(true)?.rows ?? 0 }, (_, row) => String(sheet.cell(row, at).value));

const rowOf = (sheet: Sheet, at: number, text: string): number => column(sheet, at).indexOf(text);

async function inserted() {
  const book = bookOf({ Biểu: TABLE });
  const excel = await boot(book);
  const actions = createActions(() => "2026-12-01T08:00:00+07:00");
  await actions.insertCharts(await actions.read());
  const sheet = must(book.sheet("Biểu đồ"));
  return { book, actions, sheet, excel };
}

/** A row more in the source: another page, other blocks. */
function addRow(book: Awaited<ReturnType<typeof inserted>>["book"]): void {
  const source = must(book.sheet("Biểu"));
  [2, "Số hộ nghèo thoát nghèo", "hộ", 40, 44].forEach((value, at) => source.setValue(7, at, value));
  book.calculate(true);
}

const titles = (sheet: Sheet): unknown[] => sheet.charts.map(({ name }) => name);

test("pressed again it is renewed where it lies, found also under another name; undo brings back what stood", async () => {
  const { book, actions, sheet } = await inserted();
  sheet.name = "Hình cho lãnh đạo";
  addRow(book);
  const before = stateOf(book);
  const chartsBefore = sheet.charts;
  const done = await actions.insertCharts(await actions.read());
  expect(done).toMatchObject({ isNew: false, kept: null });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu", "Hình cho lãnh đạo"]);
  expect(titles(sheet)).toEqual(NAMES);
  expect(column(sheet, 1)).toContain("Số hộ nghèo thoát nghèo");
  const bars = must(sheet.charts[1]);
  expect(bars.data.rows).toBe(must(chartsBefore[1]).data.rows + 1);
  expect(sheet.cell(bars.data.row, bars.data.column + 1).value).toBe("Bằng hoặc cao hơn");
  await actions.undo();
  expect(sheet.charts.map(({ data, anchor, title }) => [data, anchor, title])).toEqual(
    chartsBefore.map(({ data, anchor, title }) => [data, anchor, title]),
  );
  expect(stateOf(book)).toEqual(before);
});

test("renewing costs a look, a writing and the page, and one trip more only where a chart changes", async () => {
  const { book, actions, excel } = await inserted();
  const trips = async (): Promise<number> => {
    const view = await actions.read();
    excel.resetCost();
    await actions.insertCharts(view);
    // Without the two of reading again.
    return excel.cost.batches.length - 2;
  };
  expect(await trips()).toBe(3);
  addRow(book);
  expect(await trips()).toBe(4);
});

test("how a person made a chart look and where it stands stays; one taken away stays away; their own charts stay", async () => {
  const { book, actions, sheet } = await inserted();
  const [first, second] = [must(sheet.charts[0]), must(sheet.charts[1])];
  const anchor = { row: 40, column: 9, rows: 10, columns: 5 };
  sheet.changeChart(first.id, { anchor, legend: "Top" });
  sheet.removeChart(second.id);
  const own = sheet.addChart((id) => ({ ...first, id, name: "Của tôi" }));
  const mine = must(sheet.charts.find(({ id }) => id === own));
  addRow(book);
  await actions.insertCharts(await actions.read());
  expect(titles(sheet).sort()).toEqual([must(NAMES[0]), "Của tôi"].sort());
  const ours = must(sheet.charts.find(({ name }) => name === NAMES[0]));
  expect(ours).toMatchObject({ legend: "Top" });
  expect(sheet.charts.find(({ id }) => id === own)).toEqual(mine);
});

test("cells a person typed over are named and nothing is written before they are given up; what was typed comes back by undo", async () => {
  const { book, actions, sheet } = await inserted();
  const row = rowOf(sheet, 1, "Trồng rừng");
  sheet.setValue(row, 1, "Trồng rừng tập trung");
  sheet.setValue(row, 3, 250);
  sheet.setFormula(row + 1, 3, "=1+1");
  addRow(book);
  const before = stateOf(book);
  const asked = await actions.insertCharts(await actions.read());
  const cells = `B${row + 1}: Trồng rừng tập trung; D${row + 1}: 250; D${row + 2}: =1+1`;
  expect(asked.kept).toEqual({ reason: "typed", cells });
  expect(stateOf(book)).toEqual(before);
  const done = await actions.insertCharts(await actions.read(), cells);
  expect(done.kept).toBeNull();
  expect(column(sheet, 1)).toContain("Trồng rừng");
  await actions.undo();
  expect(stateOf(book)).toEqual(before);
});

test("notes beside and below the page stay; where the page would cover one nothing is written", async () => {
  const { book, actions, sheet } = await inserted();
  const used = must(sheet.usedBlock(true));
  sheet.setValue(4, 8, "Ghi chú bên cạnh");
  sheet.setValue(used.rows + 5, 1, "Ghi chú bên dưới");
  addRow(book);
  expect((await actions.insertCharts(await actions.read())).kept).toBeNull();
  const notes = (): unknown[] => [sheet.cell(4, 8).value, sheet.cell(used.rows + 5, 1).value];
  expect(notes()).toEqual(["Ghi chú bên cạnh", "Ghi chú bên dưới"]);
  const source = must(book.sheet("Biểu"));
  for (let row = 8; row < 14; row++)
    [row, `Số hộ thứ ${row}`, "hộ", 40, 44].forEach((value, at) => source.setValue(row, at, value));
  book.calculate(true);
  const before = stateOf(book);
  expect((await actions.insertCharts(await actions.read())).kept).toEqual({
    reason: "inTheWay",
    cells: `B${used.rows + 6}`,
  });
  expect(stateOf(book)).toEqual(before);
});

test("rows put in above are no typing: charts follow to where the figures are, and undo puts everything back", async () => {
  const { book, actions, sheet } = await inserted();
  sheet.insertRows(1, 2);
  book.calculate(true);
  const before = stateOf(book);
  const placed = sheet.charts.map(({ data }) => data);
  expect((await actions.insertCharts(await actions.read())).kept).toBeNull();
  for (const { data } of sheet.charts) expect(sheet.cell(data.row + 1, 0).value).toBe(1);
  await actions.undo();
  expect(sheet.charts.map(({ data }) => data)).toEqual(placed);
  expect(stateOf(book)).toEqual(before);
});

test("a locked sheet of charts is left alone and said to be locked", async () => {
  const { book, actions, sheet } = await inserted();
  sheet.protection = { allowed: [], hasPassword: false };
  const before = stateOf(book);
  expect((await actions.insertCharts(await actions.read())).kept).toEqual({ reason: "locked" });
  expect(stateOf(book)).toEqual(before);
});

async function chosen(actions: Actions): Promise<View> {
  const view = await actions.read();
  return actions.choose(view, setReport({ charts: true })(view.settings));
}

describe("with the report", () => {
  async function opened() {
    const book = bookOf({ Biểu: TABLE });
    const excel = await boot(book);
    const actions = createActions(() => "2026-12-01T08:00:00+07:00");
    return { book, actions, excel };
  }
  const names = (book: Awaited<ReturnType<typeof opened>>["book"]): string[] =>
    book.sheets.map(({ name }) => name);

  test("not chosen, no chart and no trip more", async () => {
    const { book, actions, excel } = await opened();
    const view = await actions.read();
    excel.resetCost();
    await actions.createReport(view);
    expect(excel.cost.batches.length).toBe(3);
    expect(names(book)).toEqual(["Biểu", "Báo cáo 2026"]);
  });

  test("chosen, one click writes both and shows the report; undo takes both away at once", async () => {
    const { book, actions, excel } = await opened();
    const view = await chosen(actions);
    const before = stateOf(book);
    excel.resetCost();
    const done = await actions.createReport(view);
    // The report's three, and three of the charts.
    expect(excel.cost.batches.length).toBe(6);
    expect(names(book)).toEqual(["Biểu", "Báo cáo 2026", "Biểu đồ"]);
    expect(book.activeSheet.name).toBe("Báo cáo 2026");
    expect(done.notes).toEqual([]);
    expect(done.view.review.reading.indicators).toHaveLength(4);
    await actions.undo();
    expect(stateOf(book)).toEqual(before);
  });

  test("updating renews them, three trips more; a sheet taken away stays away until it is asked for", async () => {
    const { book, actions, excel } = await opened();
    await actions.createReport(await chosen(actions));
    const view = await actions.read();
    excel.resetCost();
    const again = await actions.createReport(view);
    expect(excel.cost.batches.length).toBe(6);
    expect(names(book)).toEqual(["Biểu", "Báo cáo 2026", "Biểu đồ"]);
    expect(again.view.facts.chartsKept).toBeUndefined();
    book.removeSheet(must(book.sheet("Biểu đồ")).id);
    await actions.createReport(await actions.read());
    await actions.createReport(await actions.read());
    expect(names(book)).toEqual(["Biểu", "Báo cáo 2026"]);
    await actions.insertCharts(await actions.read());
    expect(names(book)).toEqual(["Biểu", "Báo cáo 2026", "Biểu đồ"]);
  });

  test("charts that were locked meanwhile stay as they are; the report is taken back all the same, once, and it is said", async () => {
    const { book, actions } = await opened();
    await actions.createReport(await chosen(actions));
    const source = must(book.sheet("Biểu"));
    const page = must(book.sheet("Báo cáo 2026"));
    const before = column(page, 0);
    source.setValue(3, 4, 55);
    book.calculate(true);
    await actions.createReport(await actions.read());
    const sheet = must(book.sheet("Biểu đồ"));
    const written = sheet.cell(rowOf(sheet, 1, "Trồng rừng"), 2).value;
    sheet.protection = { allowed: [], hasPassword: false };
    const view = await actions.undo();
    expect(view.facts.chartsKept).toEqual({ reason: "standing" });
    expect(view.canUndo).toBe(true);
    expect(sheet.cell(rowOf(sheet, 1, "Trồng rừng"), 2).value).toBe(written);
    sheet.protection = null;
    source.setValue(3, 4, 3998);
    book.calculate(true);
    expect(column(page, 0)).toEqual(before);
    // What is taken back next is the first of the two reports, with its charts.
    await actions.undo();
    expect(names(book)).toEqual(["Biểu"]);
  });

  test("typed over, the report is written and the charts are left as they are, which is said with the cells", async () => {
    const { book, actions } = await opened();
    await actions.createReport(await chosen(actions));
    const sheet = must(book.sheet("Biểu đồ"));
    const row = rowOf(sheet, 1, "Trồng rừng");
    sheet.setValue(row, 1, "Rừng");
    const done = await actions.createReport(await actions.read());
    expect(done.notes).toContain("chartsLeft");
    expect(done.view.facts.chartsKept).toEqual({ reason: "typed", cells: `B${row + 1}: Rừng` });
    expect(sheet.cell(row, 1).value).toBe("Rừng");
  });
});

test("headless, --charts renews the sheet that lies there, and says why where it does not", async () => {
  const book = bookOf({ Biểu: TABLE });
  await boot(book);
  const asked = () =>
    run(
      null,
      { messages: "vi", result: "vi" },
      { docx: false, charts: true, now: "2026-12-01T08:00:00+07:00" },
    );
  expect(await asked()).toMatchObject({ outcome: "done", chartsLeft: null });
  expect(await asked()).toMatchObject({ outcome: "done", chartsLeft: null });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu", "Báo cáo 2026", "Biểu đồ"]);
  must(book.sheet("Biểu đồ")).setValue(0, 0, "HÌNH");
  expect((await asked()).chartsLeft).toBe("Trang Biểu đồ chưa cập nhật, vì có ô đã được gõ đè: A1: HÌNH.");
});
