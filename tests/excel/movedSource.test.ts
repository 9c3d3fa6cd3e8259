/** Rows put in and taken out in the source after the page was written: what the page says of them follows, and no cell of it is an error. */
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { newWorkbook } from "../../host/workbook/workbook";
import type { Sheet } from "../../host/workbook/model";
import { createActions } from "../../src/actions/index";
import { boot, closeAll } from "./books";

afterEach(closeAll);

async function written() {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions(() => "2023-12-18T08:00:00.000Z");
  const { view } = await actions.createReport(await actions.read());
  const page = excel.workbook.activeSheet;
  const [source] = excel.workbook.sheets;
  if (source === undefined) throw new Error("The sample has sheets");
  const calculate = () => excel.workbook.calculate(true);
  return { excel, actions, view, page, source, calculate };
}

function cellsOf(page: Sheet) {
  const used = page.usedBlock(true);
  return Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) =>
    Array.from({ length: (used?.column ?? 0) + (used?.columns ?? 0) }, (__, column) =>
      page.cell(row, column),
    ),
  ).flat();
}

const sourceLine = (page: Sheet): string =>
  cellsOf(page)
    .map(({ value }) => String(value))
    .find((text) => text.startsWith("Nguồn: ")) ?? "";

test("the line of sources follows rows put in above, within and taken out; pasted as values it is still ours", async () => {
  const { actions, page, source, calculate } = await written();
  expect(sourceLine(page)).toContain(
    "“KT-XH 2023”, cột F (Kế hoạch), cột G (Thực hiện), dòng 10–47; trang tính “QP-AN, XDĐ 2023”",
  );
  source.insertRows(2, 3);
  calculate();
  expect(sourceLine(page)).toContain("cột F (Kế hoạch), cột G (Thực hiện), dòng 13–50;");
  source.insertRows(20, 1);
  calculate();
  expect(sourceLine(page)).toContain("dòng 13–51;");
  source.deleteRows(50, 1);
  calculate();
  expect(sourceLine(page)).toContain("dòng 13–50;");
  source.deleteRows(20, 1);
  calculate();
  // As values: no hand of a person's.
  await actions.createReport(await actions.read());
  for (let row = 0; row < 200; row++) {
    const { value, formula } = page.cell(row, 0);
    if (formula !== null && typeof value === "string") page.setValue(row, 0, value, true);
  }
  await actions.createReport(await actions.read());
  expect(cellsOf(page).filter(({ formula }) => formula?.includes("ADDRESS(1,COLUMN(") === true)).toHaveLength(
    1,
  );
}, 60_000);

test("where a figure is gone from the source the number beside the missed row is a dash, not an error", async () => {
  const { view, page, calculate, excel } = await written();
  const missed = view.review.assessments.find(({ outcome }) => outcome === "missed");
  const cell = missed?.indicator.targetCell;
  if (cell === null || cell === undefined) throw new Error("The sample has missed rows with a plan");
  const numbers = () =>
    cellsOf(page).filter(({ formula }) => formula?.startsWith("=IFERROR(ROUND($D$") === true);
  const before = numbers().length;
  excel.workbook.sheets.find(({ name }) => name === cell.sheet)?.setValue(cell.row, cell.column, "chưa giao");
  calculate();
  expect(before).toBeGreaterThan(2);
  expect(numbers().filter(({ value }) => value === "–")).toHaveLength(1);
  expect(cellsOf(page).filter(({ error }) => error)).toEqual([]);
}, 60_000);
