/** Where a cell of the report comes from, through the real office.js: what is told, what it costs, that nothing is written. */
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { newWorkbook } from "../../host/workbook/workbook";
import type { Sheet } from "../../host/workbook/model";
import { createActions, fetchWrites } from "../../src/actions/index";
import type { Pointed } from "../../src/excel/watchWorkbook";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);
beforeAll(fetchWrites);

async function written() {
  const book = dress(newWorkbook(), nganSon2023);
  const excel = await boot(book);
  const actions = createActions();
  const { view } = await actions.createReport(await actions.read());
  const points: Pointed[] = [];
  const stop = await actions.watch(
    () => undefined,
    () => undefined,
    (at) => void points.push(at),
  );
  const page = book.sheets.find(({ name }) => name === "Báo cáo 2023");
  if (page === undefined) throw new Error("no report");
  await excel.settled();
  points.length = 0;
  const select = async (sheet: Sheet, row: number, column: number) => {
    book.activeSheet = sheet;
    book.selection = { row, column, rows: 1, columns: 1 };
    excel.session.announce();
    await excel.settled();
    await excel.settled();
  };
  return { book, excel, actions, view, points, page, select, stop };
}

function rowSaying(page: Sheet, column: number, words: string): number {
  for (let row = 0; row < 200; row++)
    if (String(page.cell(row, column).value ?? "").includes(words)) return row;
  throw new Error(`no ${words}`);
}

test("selecting on the report costs no trip; one looks at the page, further cells of it none; nothing is written", async () => {
  const { book, excel, actions, view, points, page, select, stop } = await written();
  const before = stateOf(book);
  const trees = rowSaying(page, 1, "Trồng rừng");
  excel.resetCost();
  await select(page, trees, 5);
  await select(page, 10, 0);
  expect(points.map(({ address }) => address)).toEqual([`F${trees + 1}`, "A11"]);
  expect(excel.cost.roundTrips).toBe(0);
  const [figure, sentence] = points;
  if (figure === undefined || sentence === undefined) throw new Error("not told");

  const one = await actions.trace(view, figure);
  const indicator = view.review.assessments.find((each) => each.indicator.name === "Trồng rừng")?.indicator;
  expect(one?.indicators.map((each) => each.indicator)).toEqual([indicator?.id]);
  expect(one?.indicators[0]?.cells).toEqual(
    expect.arrayContaining([indicator?.targetCell, indicator?.actualCell]),
  );
  expect(excel.cost.roundTrips).toBe(1);

  const all = await actions.trace(view, sentence);
  expect(all?.indicators).toHaveLength(34);
  expect(excel.cost.roundTrips).toBe(1);

  // The page changed: it is looked at again, once.
  await select(page, 5, 0);
  const title = await actions.trace(view, { ...figure, address: "A6", edits: figure.edits + 1 });
  expect(title).toBeNull();
  expect(excel.cost.roundTrips).toBe(2);
  expect({ ...(stateOf(book) as object), active: "" }).toEqual({ ...(before as object), active: "" });
  stop();
});

test("a cell of the user's own sheets, and the line a writing selects, are not told", async () => {
  const { book, points, page, select, stop } = await written();
  await select(book.sheets[0] ?? page, 5, 5);
  await select(page, 0, 0);
  expect(points).toEqual([]);
  stop();
});

test("words in a row lead to the row's indicator, as its figures do", async () => {
  const { actions, view, points, page, select, stop } = await written();
  const trees = rowSaying(page, 1, "Cây thuốc lá");
  await select(page, trees, 1);
  const [at] = points;
  const trace = at === undefined ? null : await actions.trace(view, at);
  const names = trace?.indicators.map(
    ({ indicator }) =>
      view.review.assessments.find((each) => each.indicator.id === indicator)?.indicator.name,
  );
  expect(names).toEqual(["Cây thuốc lá"]);
  stop();
});
