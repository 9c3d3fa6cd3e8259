import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import type { Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import { previewReport } from "../../src/actions/preview";
import { createActions, oneClick } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const HEADLINE =
  "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội.";
const MISSED = ["8", "11", "12", "13", "14", "22", "29", "34"];

const sample = () => dress(newWorkbook(), nganSon2023);

const textsOf = (sheet: Sheet): string[] => {
  const used = sheet.usedBlock(true);
  if (used === null) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) =>
      String(sheet.cell(used.row + row, used.column + column).value).trim(),
    ),
  ).flat();
};

describe("one click on the sample workbook", () => {
  test("reads in 2 round trips, highlights and writes the report in 2, sets up the page in 1", async () => {
    const excel = await boot(sample());
    const { notes, skipped, view } = await oneClick();
    const trips = excel.cost.batches.filter(({ actions }) => actions > 5);
    expect(excel.cost.batches.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(trips).toHaveLength(5);
    expect({ notes, skipped }).toEqual({ notes: [], skipped: [] });
    expect(view).toMatchObject({ isHighlighted: true, canUndo: true, isFirstRun: false });
    expect(view.report).toMatchObject({ sheet: "Báo cáo 2023" });
    expect(previewReport(view).stale).toBeNull();
  });

  test("the report's first sentence stands in the sheet, and the sheet is shown", async () => {
    const excel = await boot(sample());
    await oneClick();
    const sheet = excel.workbook.activeSheet;
    expect(sheet.name).toBe("Báo cáo 2023");
    expect(textsOf(sheet)).toContain(HEADLINE);
    expect(textsOf(sheet).filter((text) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM)/.test(text))).toEqual([]);
  });

  // Who sends them: docs/decisions/0169.
  test("at most 220 actions in all: 46 read, 174 write", async () => {
    const excel = await boot(sample());
    await oneClick();
    expect(excel.cost.batches.map(({ actions }) => actions)).toEqual([11, 35, 8, 95, 71]);
    expect(excel.cost.actions).toBeLessThanOrEqual(220);
  });

  test("the source sheets keep every cell; they only gain rules", async () => {
    const excel = await boot(sample());
    const before = excel.workbook.sheets.map((sheet) => textsOf(sheet));
    await oneClick();
    expect(excel.workbook.sheets.slice(0, 3).map((sheet) => textsOf(sheet))).toEqual(before);
  });

  test("one action takes the report and the highlights away again", async () => {
    const excel = await boot(sample());
    const before = stateOf(excel.workbook);
    const actions = createActions();
    await oneClick(actions);
    const view = await actions.undo();
    expect(stateOf(excel.workbook)).toEqual(before);
    expect(view).toMatchObject({ report: null, isHighlighted: false, canUndo: false });
  });
});

test("highlights in one round trip, a handful of rules a table, and takes exactly ours away in one", async () => {
  const excel = await boot(sample());
  const [first] = excel.workbook.sheets;
  first?.addRule({
    blocks: [{ row: 9, column: 3, rows: 5, columns: 2 }],
    stopIfTrue: false,
    rule: { kind: "custom", formula: "=$G10>5", format: { bold: true } },
  });
  const before = stateOf(excel.workbook);
  const actions = createActions();
  const view = await actions.read();
  expect(
    view.review.assessments
      .filter(({ outcome }) => outcome === "missed")
      .map(({ indicator }) => indicator.number),
  ).toEqual(MISSED);
  excel.resetCost();
  const done = await actions.highlight(view);
  expect(excel.cost.roundTrips).toBe(1);
  expect(first?.rules.length).toBeLessThanOrEqual(3);
  excel.resetCost();
  const cleared = await actions.clearHighlights(done.view);
  expect(excel.cost.roundTrips).toBe(1);
  expect(cleared.view.isHighlighted).toBe(false);
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("in a fresh session, after rows were put in, exactly ours go", async () => {
  const book = sample();
  const before = stateOf(book);
  await boot(book);
  const actions = createActions();
  await actions.highlight(await actions.read());
  book.sheets[0]?.insertRows(12, 1);
  const fresh = createActions();
  const view = await fresh.read();
  expect(view.isHighlighted).toBe(true);
  await fresh.clearHighlights(view);
  book.sheets[0]?.deleteRows(12, 1);
  expect(stateOf(book)).toEqual(before);
});

test("a workbook without indicators: NothingFound, nothing written", async () => {
  const excel = await boot(bookOf({ Trang1: [["Xin chào", 5]] }));
  const before = stateOf(excel.workbook);
  await expect(oneClick()).rejects.toMatchObject({ name: "ExcelFailure", code: "NothingFound" });
  expect(stateOf(excel.workbook)).toEqual(before);
});
