import { bootExcel, type BootedExcel } from "../../host/office/bootExcel";
import { newWorkbook } from "../../host/workbook/workbook";

let excel: BootedExcel;
beforeEach(async () => {
  excel = await bootExcel({ workbook: newWorkbook() });
});
afterEach(() => {
  expect(excel.session.failures).toEqual([]);
  excel.close();
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("Range values", () => {
  test("writes and reads numbers, texts, booleans and formulas with their kinds", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:D2");
      range.values = [
        [1, "Chỉ tiêu", true, "=A1*2"],
        [2.5, "", false, "=1/0"],
      ];
      range.load("values,formulas,valueTypes,text,address,rowIndex,columnCount");
      await context.sync();
      expect(range.values).toStrictEqual([
        [1, "Chỉ tiêu", true, 2],
        [2.5, "", false, "#DIV/0!"],
      ]);
      expect(range.formulas[0]?.[3]).toBe("=A1*2");
      expect(range.valueTypes).toEqual([
        ["Double", "String", "Boolean", "Double"],
        ["Double", "Empty", "Boolean", "Error"],
      ]);
      expect(range.text[1]?.[0]).toBe("2,5");
      expect([range.address, range.rowIndex, range.columnCount]).toEqual(["Sheet1!A1:D2", 0, 4]);
    });
  });

  test("reads typed text as en-US, whatever the language", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:F1");
      range.values = [["12/05/2025", "1.234,5", "50%", "1,234.5", "31/12/2025", "TRUE"]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[45996, "1.234,5", 0.5, 1234.5, "31/12/2025", true]]);
      expect(range.numberFormat).toEqual([["m/d/yyyy", "General", "0%", "#,##0.00", "General", "General"]]);
    });
  });
});
