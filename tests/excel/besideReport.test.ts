/** What a person wrote beside the report page, in the columns where ours stand too: never written over, never emptied. */
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import type { Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import { createActions, oneClick } from "../../src/actions/index";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const [HINT, BARE, BEYOND] = [9, 10, 11];

async function written() {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions(() => "2023-12-18T08:00:00.000Z");
  const { view } = await oneClick(actions);
  return { excel, actions, view, page: excel.workbook.activeSheet };
}

/** A row where a column beside the page is empty, as any row but those of ours is. */
const emptyRow = (page: Sheet, column: number): number =>
  Array.from({ length: 60 }, (_, row) => row).findIndex((row) => {
    const { value } = page.cell(row, column);
    return row > 2 && (value === null || value === "");
  });

test.each([
  ["a text among our hints", HINT, "hỏi lại phòng Tài chính"],
  ["a text beside the bare figures", BARE, "đã đối chiếu"],
  ["a figure there", BARE, 12.5],
  ["a formula there", HINT, "=1+1"],
])("%s is in the way: nothing is written, and the cell is named", async (_, column, typed) => {
  const { excel, actions, view, page } = await written();
  const row = emptyRow(page, column);
  if (typeof typed === "string" && typed.startsWith("=")) page.setFormula(row, column, typed);
  else page.setValue(row, column, typed);
  excel.workbook.calculate(true);
  const noted = stateOf(excel.workbook);
  const named = `${"ABCDEFGHIJKL"[column] ?? ""}${row + 1}`;
  await expect(actions.createReport(view)).rejects.toMatchObject({ code: "CellsInTheWay", cells: named });
  expect(stateOf(excel.workbook)).toEqual(noted);
  page.setValue(row, column, "");
  await expect(actions.createReport(view)).resolves.toMatchObject({ skipped: [] });
});

test("a column of figures right of ours is the user's and stays", async () => {
  const { actions, view, page } = await written();
  for (const row of [20, 21, 22]) page.setValue(row, BEYOND, row * 10);
  await actions.createReport(view);
  expect([20, 21, 22].map((row) => page.cell(row, BEYOND).value)).toEqual([200, 210, 220]);
});

test("a page whose letters a person changed as a whole is written again", async () => {
  const { excel, actions, view, page } = await written();
  page.setFormat({ row: 0, column: 0, rows: 120, columns: 12 }, { fontSize: 13, fontName: "Arial" });
  await actions.createReport(view);
  expect(excel.workbook.activeSheet.name).toBe(page.name);
});
