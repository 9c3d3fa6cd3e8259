/** Showing a cell, through the real office.js. */
import type { ExcelFailure } from "../../src/excel/failure";
import { selectCell } from "../../src/excel/selectCell";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const CELL = { sheet: "Nguồn", row: 1, column: 0 };

function twoSheets() {
  return bookOf({ "Kinh tế": [["a"]], Nguồn: [["b"], ["c"]] });
}

test("a cell is shown in one round trip, and nothing else changes", async () => {
  const excel = await boot(twoSheets());
  await selectCell(CELL);
  expect(excel.cost.roundTrips).toBe(1);
  expect([excel.workbook.activeSheet.name, excel.workbook.selection]).toEqual([
    "Nguồn",
    { row: 1, column: 0, rows: 1, columns: 1 },
  ]);
});

test.each(["Hidden", "VeryHidden"] as const)(
  "on a sheet that is %s: said as that, nothing changed; once unhidden it is shown",
  async (visibility) => {
    const excel = await boot(twoSheets());
    const sheet = excel.workbook.sheet("Nguồn");
    if (sheet === null) throw new Error("no sheet");
    sheet.visibility = visibility;
    const before = [stateOf(excel.workbook), excel.workbook.selection];
    const refused = selectCell(CELL).catch((failure: ExcelFailure) => failure.code);
    expect(await refused).toBe("SheetHidden");
    expect([stateOf(excel.workbook), excel.workbook.selection]).toEqual(before);
    sheet.visibility = "Visible";
    await selectCell(CELL);
    expect(excel.workbook.activeSheet.name).toBe("Nguồn");
  },
);

test("a refusal for another reason keeps that reason, also where the sheet is gone", async () => {
  const excel = await boot(twoSheets());
  const codeOf = (sheet: string) =>
    selectCell({ ...CELL, sheet }).catch((failure: ExcelFailure) => failure.code);
  expect(await codeOf("Đã xóa")).toBe("ItemNotFound");
  excel.faults.next("AccessDenied");
  expect(await codeOf("Nguồn")).toBe("AccessDenied");
});
