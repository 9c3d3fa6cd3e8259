/** Following a workbook through the real office.js: two windows on one book, the pane's and the ribbon's or a colleague's. */
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { newWorkbook } from "../../host/workbook/workbook";
import type { BootedExcel } from "../../host/office/bootExcel";
import type * as addin from "../../src/actions/index";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

/** The add-in as a page of its own loads it: nothing remembered from another page. */
async function runtime(): Promise<typeof addin> {
  let loaded: typeof addin | undefined;
  await jest.isolateModulesAsync(async () => {
    loaded = await import("../../src/actions/index");
    await loaded.fetchWrites();
  });
  if (loaded === undefined) throw new Error("not loaded");
  return loaded;
}

interface Told {
  readonly cells: number[];
  reports: number;
}

/** The pane has read and follows. */
async function followed(api?: string) {
  const book = dress(newWorkbook(), nganSon2023);
  const pane = await boot(book, api === undefined ? {} : { api });
  const actions = (await runtime()).createActions();
  await actions.read();
  const told: Told = { cells: [], reports: 0 };
  const stop = await actions.watch(
    (cells) => void told.cells.push(cells),
    () => void told.reports++,
  );
  return { book, pane, actions, told, stop };
}

/** The ribbon's button: a runtime of its own, that shares no memory with the pane. */
async function fromRibbon(pane: BootedExcel, api?: string): Promise<void> {
  const ribbon = await boot(pane.workbook, api === undefined ? {} : { api });
  await (await runtime()).oneClick();
  pane.makeCurrent();
  await ribbon.settled();
  await pane.settled();
  await pane.settled();
}

describe.each(["1.9", "1.14"])("on ExcelApi %s", (api) => {
  test("a report written by the ribbon's button is told as a report, none of its cells as edited", async () => {
    const { pane, told, stop } = await followed(api);
    await fromRibbon(pane, api);
    expect(told.cells).toEqual([]);
    expect(told.reports).toBe(1);
    stop();
  });

  test("a report of the pane's own is told neither as edits nor as somebody's report", async () => {
    const { pane, actions, told, stop } = await followed(api);
    await actions.createReport(await actions.read());
    await pane.settled();
    await pane.settled();
    expect(told.reports).toBe(0);
    expect(told.cells).toEqual([]);
    stop();
  });
});

test.each(["1.9", "1.14"])(
  "a known report rewritten by the ribbon is told once; words typed in it and the pane's own rewriting are not (ExcelApi %s)",
  async (api) => {
    const { book, pane, actions, told, stop } = await followed(api);
    await actions.createReport(await actions.read());
    await actions.createReport(await actions.read());
    book.sheet("Báo cáo 2023")?.setValue(200, 0, "lời của người dùng");
    await pane.settled();
    await pane.settled();
    expect(told).toEqual({ cells: [], reports: 0 });
    await fromRibbon(pane, api);
    expect(told).toEqual({ cells: [], reports: 1 });
    await fromRibbon(pane, api);
    expect(told).toEqual({ cells: [], reports: 2 });
    stop();
  },
);

test("a report deleted by somebody is told as a change, one taken back by the pane is not", async () => {
  const { book, pane, actions, told, stop } = await followed();
  await actions.createReport(await actions.read());
  await actions.undo();
  await pane.settled();
  expect(told).toEqual({ cells: [], reports: 0 });
  await actions.createReport(await actions.read());
  await pane.settled();
  book.removeSheet(book.sheet("Báo cáo 2023")?.id ?? "");
  pane.session.announce();
  await pane.settled();
  expect(told).toEqual({ cells: [0], reports: 0 });
  stop();
});

test("after the ribbon's report an edit of a figure still counts, and reading again finds the report", async () => {
  const { book, pane, actions, told, stop } = await followed();
  await fromRibbon(pane);
  book.sheets[0]?.setValue(20, 6, 1);
  await pane.settled();
  expect(told.cells).toEqual([1]);
  expect((await actions.read()).report).toMatchObject({ sheet: "Báo cáo 2023" });
  stop();
});

test("a cell edited three times is one changed cell; after a reading it counts anew", async () => {
  const { book, pane, actions, told, stop } = await followed();
  const [sheet] = book.sheets;
  for (const value of [1, 2, 3]) {
    sheet?.setValue(20, 6, value);
    await pane.settled();
  }
  sheet?.setValue(21, 6, 4);
  await pane.settled();
  expect(told.cells.reduce((sum, cells) => sum + cells, 0)).toBe(2);
  await actions.read();
  sheet?.setValue(20, 6, 5);
  await pane.settled();
  expect(told.cells.reduce((sum, cells) => sum + cells, 0)).toBe(3);
  stop();
});

test.each(["1.9", "1.14"])("a co-author's edit is told like one's own, once (ExcelApi %s)", async (api) => {
  const { book, pane, told, stop } = await followed(api);
  const sources: string[] = [];
  const context = new Excel.RequestContext();
  context.workbook.worksheets.onChanged.add(async ({ source }) => void sources.push(source));
  await context.sync();
  pane.session.remotely(() => book.sheets[0]?.setValue(20, 6, 1));
  await pane.settled();
  expect(sources).toEqual(["Remote"]);
  expect(told).toEqual({ cells: [1], reports: 0 });
  book.sheets[0]?.setValue(20, 6, 2);
  book.sheets[0]?.setValue(21, 6, 2);
  await pane.settled();
  expect(sources).toEqual(["Remote", "Local"]);
  expect(told.cells.reduce((sum, cells) => sum + cells, 0)).toBe(2);
  stop();
});

test("a person's new sheet and what is typed in it are told; looking at it writes nothing", async () => {
  const { book, pane, told, stop } = await followed();
  const sheet = book.addSheet("Nháp");
  sheet.setValue(0, 0, "ghi chú");
  const before = stateOf(book);
  await pane.settled();
  await pane.settled();
  expect(told.cells.reduce((sum, cells) => sum + cells, 0)).toBe(1);
  expect(told.reports).toBe(0);
  expect(stateOf(book)).toEqual(before);
  stop();
});

test("where Excel will not say what a new sheet is, its edits count as a person's", async () => {
  const { book, pane, told, stop } = await followed();
  book.addSheet("Nháp").setValue(0, 0, "ghi chú");
  pane.faults.next("InvalidOperationInCellEditMode");
  await pane.settled();
  await pane.settled();
  expect(told.cells.reduce((sum, cells) => sum + cells, 0)).toBe(1);
  stop();
});
