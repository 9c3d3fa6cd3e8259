import { paperCopy } from "../page/paperCopy";
import { newWorkbook, openWorkbook } from "../workbook/workbook";

test("a copy for paper fixes automatic row heights, and the workbook keeps them automatic", async () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setValue(0, 0, "một dòng chữ dài phải xuống dòng nhiều lần trong ô hẹp");
  sheet.setFormat({ row: 0, column: 0, rows: 1, columns: 1 }, { wrap: true });
  const tall = sheet.rowHeight(0);
  const copy = openWorkbook(await paperCopy(workbook)).activeSheet;
  copy.setValue(0, 0, "ngắn");
  sheet.setValue(0, 0, "ngắn");
  expect(tall).toBeGreaterThan(30);
  expect(copy.rowHeight(0)).toBe(tall);
  expect(sheet.rowHeight(0)).toBeLessThan(20);
});

test("only the active sheet is on the paper, its formulas still reach the others", async () => {
  const workbook = newWorkbook();
  workbook.activeSheet.setValue(0, 0, 26);
  const report = workbook.addSheet("Báo cáo");
  report.setFormula(0, 0, "=Sheet1!A1");
  workbook.activeSheet = report;
  workbook.calculate();
  const copy = openWorkbook(await paperCopy(workbook));
  expect(copy.sheets.map((each) => each.visibility)).toEqual(["Hidden", "Visible"]);
  expect(copy.sheet("Báo cáo")?.text(0, 0)).toBe("26");
  expect(workbook.sheets.map((each) => each.visibility)).toEqual(["Visible", "Visible"]);
});
