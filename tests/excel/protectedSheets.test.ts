/** Sheets a person protected, through the real office.js: said, skipped, the rest done. */
import type { HostWorkbook } from "../../host/workbook/model";
import { previewReport } from "../../src/actions/preview";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const table = (rows: readonly (readonly (string | number | null)[])[]) => [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Tỷ lệ TH/KH (%)", "Đánh giá"],
  ...rows,
];

const OPEN = "Kinh tế";
const LOCKED = "Xã hội";

async function twoTables() {
  const excel = await boot(
    bookOf({
      [OPEN]: table([[1, "Trồng rừng", "ha", 40, 30, null, null]]),
      [LOCKED]: table([[1, "Tỷ lệ hộ nghèo giảm", "%", 5, 4, null, null]]),
    }),
  );
  return { excel, book: excel.workbook, actions: createActions(() => "2025-12-18T08:00:00.000Z") };
}

async function protect(name: string, isOn = true): Promise<void> {
  const context = new Excel.RequestContext();
  const { protection } = context.workbook.worksheets.getItem(name);
  if (isOn) protection.protect();
  else protection.unprotect();
  await context.sync();
}

const rulesOn = (book: HostWorkbook) =>
  [OPEN, LOCKED].map((name) => (book.sheet(name)?.rules.length ?? 0) > 0);

/** What the workbook holds; rules laid again may stand in another order, on different columns. */
function inAnyOrder(book: HostWorkbook): unknown {
  const { sheets, ...rest } = stateOf(book) as { sheets: { rules: unknown[] }[] };
  return {
    ...rest,
    sheets: sheets.map(({ rules, ...sheet }) => ({
      ...sheet,
      rules: rules.map((rule) => JSON.stringify(rule)).sort(),
    })),
  };
}

test("highlighting: the protected sheet is named and left, the other is marked; unprotected, both are", async () => {
  const { book, actions } = await twoTables();
  await protect(LOCKED);
  const done = await actions.highlight(await actions.read());
  expect(done).toMatchObject({ skipped: [LOCKED], notes: ["sheetsSkipped"] });
  expect(rulesOn(book)).toEqual([true, false]);
  await protect(LOCKED, false);
  expect((await actions.highlight(await actions.read())).skipped).toEqual([]);
  expect(rulesOn(book)).toEqual([true, true]);
});

test("a report counts the protected sheet, and says that its rows are not marked", async () => {
  const { book, actions } = await twoTables();
  await protect(LOCKED);
  const done = await actions.createReport(await actions.read());
  expect(done.skipped).toEqual([LOCKED]);
  expect(done.view.review.tally.total).toBe(2);
  expect(rulesOn(book)).toEqual([true, false]);
  expect(book.sheet("Báo cáo 2025")).not.toBeNull();
});

test("a report written again and taken back where a marked sheet was protected meanwhile: its marks stay", async () => {
  const { book, actions } = await twoTables();
  await actions.createReport(await actions.read());
  await protect(LOCKED);
  const before = inAnyOrder(book);
  const again = await actions.createReport(await actions.read());
  expect(again).toMatchObject({ skipped: [LOCKED], view: { isHighlighted: true } });
  expect(rulesOn(book)).toEqual([true, true]);
  await actions.undo();
  expect(inAnyOrder(book)).toEqual(before);
});

test("filling columns: the protected sheet is named and left, the other filled", async () => {
  const { book, actions } = await twoTables();
  await protect(LOCKED);
  const done = await actions.fillColumns(await actions.read());
  expect(done).toMatchObject({ filled: 2, skipped: [LOCKED] });
  expect([OPEN, LOCKED].map((name) => book.sheet(name)?.cell(1, 6).value)).toEqual(["Không đạt", ""]);
});

test("protected after it was marked: its marks stay and it is named, the other's are laid anew and taken away", async () => {
  const { book, actions } = await twoTables();
  await actions.highlight(await actions.read());
  await protect(LOCKED);
  const again = await actions.highlight(await actions.read());
  expect(again.skipped).toEqual([LOCKED]);
  expect(rulesOn(book)).toEqual([true, true]);
  const cleared = await actions.clearHighlights(await actions.read());
  expect(cleared).toMatchObject({ skipped: [LOCKED], notes: ["sheetsSkipped"] });
  expect(rulesOn(book)).toEqual([false, true]);
  await protect(LOCKED, false);
  expect((await actions.clearHighlights(await actions.read())).skipped).toEqual([]);
  expect(rulesOn(book)).toEqual([false, false]);
});

test("protected since it was read: nobody is refused, the sheet is named and left, the others are done", async () => {
  const { book, actions } = await twoTables();
  const view = await actions.read();
  await protect(LOCKED);
  const marked = await actions.highlight(view);
  expect(marked).toMatchObject({ skipped: [LOCKED], notes: ["sheetsSkipped"] });
  expect(rulesOn(book)).toEqual([true, false]);
  await protect(LOCKED, false);
  const open = await actions.read();
  await protect(LOCKED);
  expect(await actions.fillColumns(open)).toMatchObject({ filled: 2, skipped: [LOCKED] });
  await protect(LOCKED, false);
  await actions.highlight(await actions.read());
  const both = await actions.read();
  await protect(LOCKED);
  expect((await actions.createReport(both)).skipped).toEqual([LOCKED]);
  expect(rulesOn(book)).toEqual([true, true]);
  await protect(LOCKED, false);
  const again = await actions.read();
  await protect(LOCKED);
  expect((await actions.clearHighlights(again)).skipped).toEqual([LOCKED]);
  expect(rulesOn(book)).toEqual([false, true]);
});

test("refused where no sheet was protected, as by a workbook that is read only, is refused as it was", async () => {
  const { excel, actions } = await twoTables();
  const view = await actions.read();
  excel.resetCost();
  excel.faults.at(0, "AccessDenied", 0);
  await expect(actions.highlight(view)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(rulesOn(excel.workbook)).toEqual([false, false]);
});

test("a report sheet that was protected is said to be that, and nothing is written", async () => {
  const { book, actions } = await twoTables();
  await actions.createReport(await actions.read());
  const view = await actions.read();
  await protect("Báo cáo 2025");
  const before = stateOf(book);
  await expect(actions.createReport(view)).rejects.toMatchObject({ code: "ReportProtected" });
  expect(stateOf(book)).toEqual(before);
});

test("where marks are taken away, a protected sheet that has none is not named", async () => {
  const { book, actions } = await twoTables();
  await protect(LOCKED);
  await actions.highlight(await actions.read());
  const cleared = await actions.clearHighlights(await actions.read());
  expect(cleared).toMatchObject({ skipped: [], notes: [] });
  expect(rulesOn(book)).toEqual([false, false]);
});

test("where no sheet can be added, a report that is there is written again, and none is where there is none", async () => {
  const { book, actions } = await twoTables();
  const structure = (isStructureProtected: boolean) => Object.assign(book, { isStructureProtected });
  structure(true);
  const before = stateOf(book);
  await expect(actions.createReport(await actions.read())).rejects.toMatchObject({
    code: "StructureProtected",
  });
  expect(stateOf(book)).toEqual(before);
  structure(false);
  await actions.createReport(await actions.read());
  structure(true);
  book.sheet(OPEN)?.setValue(1, 4, 50);
  const { view } = await actions.createReport(await actions.read());
  expect(view).toMatchObject({ review: { tally: { missed: 1, exceeded: 1 } } });
  expect(previewReport(view).stale).toBeNull();
});
