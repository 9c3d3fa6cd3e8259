import { bootExcel, type BootedExcel } from "../office/bootExcel";
import { newWorkbook } from "../workbook/workbook";

let excel: BootedExcel;
let empty: unknown;
beforeAll(async () => {
  excel = await bootExcel({ workbook: newWorkbook() });
  empty = excel.workbook.snapshot();
});
beforeEach(() => excel.workbook.restore(empty));
afterAll(() => {
  excel.close();
  expect(excel.session.failures).toEqual([]);
});

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
const look = (row: number, column: number) => excel.workbook.activeSheet.format(row, column);

describe("formats", () => {
  test("are set and read back", () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.set({ name: "Times New Roman", size: 13, bold: true, italic: true, color: "#9C0006" });
      format.font.underline = "Single";
      format.fill.color = "FFC7CE";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      format.shrinkToFit = false;
      format.protection.locked = false;
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight,font,fill/color",
      );
      format.protection.load("locked");
      await context.sync();
      expect(format.font.toJSON()).toEqual({
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: "Single",
        strikethrough: false,
        color: "#9C0006",
      });
      expect([format.fill.color, format.horizontalAlignment, format.wrapText, format.indentLevel]).toEqual([
        "#FFC7CE",
        "CenterAcrossSelection",
        true,
        2,
      ]);
      expect([format.columnWidth, format.rowHeight, format.protection.locked]).toEqual([120, 30, false]);
      expect(look(1, 1)).toMatchObject({
        fontName: "Times New Roman",
        fill: "#FFC7CE",
        locked: false,
        wrap: true,
      });
    }));

  test("of mixed cells are null; a cell without a fill is white", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.columnWidth = 99;
      const range = sheet.getRange("A1:B2");
      range.load("format/font/bold,format/font/size,format/fill/color,format/columnWidth,format/rowHeight");
      await context.sync();
      expect([range.format.font.bold, range.format.font.size, range.format.fill.color]).toEqual([
        null,
        11,
        "#FFFFFF",
      ]);
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([null, 15]);
    }));

  test("of whole columns reach every cell, there or not", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B5").values = [["x"]];
      const column = sheet.getRange("B:B");
      column.format.font.bold = true;
      column.load("format/font/bold");
      await context.sync();
      expect(column.format.font.bold).toBe(true);
      expect([look(4, 1).bold, look(9999, 1).bold, look(4, 2).bold]).toEqual([true, true, false]);
    }));

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that is none", (format) => void (format.fill.color = "đỏ")],
    ["a size of nothing", (format) => void (format.font.size = 0)],
    ["an alignment that is none", (format) => void (format.horizontalAlignment = "Middle" as never)],
    ["a row of 500 points", (format) => void (format.rowHeight = 500)],
  ])("refuses %s", (_what, act) =>
    onSheet(async (sheet, context) => {
      act(sheet.getRange("A1").format);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
  );

  test("borders go round, between, and take a colour for a line", () =>
    onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).weight = "Medium";
      }
      borders.getItem("InsideHorizontal").color = "#BFBFBF";
      borders.getItem("EdgeTop").load("style,weight,color");
      borders.getItem("InsideVertical").load("style");
      borders.load("items/sideIndex,items/style");
      await context.sync();
      expect(borders.items.map((border) => [border.sideIndex, border.style])).toEqual([
        ["EdgeTop", "Continuous"],
        ["EdgeBottom", "Continuous"],
        ["EdgeLeft", "Continuous"],
        ["EdgeRight", "Continuous"],
        ["InsideVertical", "None"],
        ["InsideHorizontal", "Continuous"],
        ["DiagonalDown", null],
        ["DiagonalUp", null],
      ]);
      expect(look(1, 1).borders).toMatchObject({
        top: { style: "Continuous", weight: "Medium" },
        left: { style: "Continuous", weight: "Medium" },
        right: { style: "None" },
        bottom: { style: "Continuous", weight: "Thin", color: "#BFBFBF" },
      });
      borders.getItem("EdgeTop").style = "None";
      await context.sync();
      expect(look(1, 1).borders.top.style).toBe("None");
    }));

  test("autofit widens to the longest shown text and not to a merged one", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1").values = [["Một tiêu đề rất dài chạy qua ba cột của bảng chỉ tiêu"]];
      sheet.getRange("A2:C2").values = [["ngắn", 1234567.891, "Tốc độ tăng trưởng kinh tế bình quân"]];
      sheet.getRange("A:C").format.autofitColumns();
      const columns = sheet.getRange("A2:C2").getColumnProperties({ format: { columnWidth: true } });
      sheet.getRange("A2").format.rowHeight = 80;
      sheet.getRange("A2").format.autofitRows();
      const row = sheet.getRange("A2");
      row.load("format/rowHeight");
      await context.sync();
      const widths = columns.value.map((one) => one.format?.columnWidth ?? 0);
      expect(widths[0]).toBeLessThan(40);
      expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
      expect(widths[2]).toBeGreaterThan(120);
      expect(row.format.rowHeight).toBe(15);
    }));
});

describe("cell properties", () => {
  test("are set cell by cell and read cell by cell", () =>
    onSheet(async (sheet, context) => {
      const missed: Excel.SettableCellProperties = {
        format: {
          fill: { color: "#FFC7CE" },
          font: { bold: true },
          borders: { bottom: { style: "Continuous" } },
        },
      };
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [missed, {}],
        [{}, missed],
      ]);
      range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
      const plain = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(plain.value).toEqual([
        [
          { address: "Sheet1!A1", format: { fill: { color: "#FFC7CE" }, font: { bold: true } } },
          { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
        ],
        [
          { address: "Sheet1!A2", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
          { address: "Sheet1!B2", format: { fill: { color: "#FFC7CE" }, font: { bold: true } } },
        ],
      ]);
      expect(look(1, 1).borders.bottom.style).toBe("Continuous");
      const sheetNow = excel.workbook.activeSheet;
      expect([
        sheetNow.rowHeight(0),
        sheetNow.rowHidden(1),
        sheetNow.columnWidth(0),
        sheetNow.columnHidden(1),
      ]).toEqual([40, true, 60, true]);
    }));

  test("of a range without bounds are refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A:A").getCellProperties({ address: true });
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));

  test("are refused when of another size", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));
});

describe("conditional formats", () => {
  test("custom, cell value, text and data bar are made, read, and the newest comes first", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$D2="Không đạt"';
      custom.custom.format.fill.color = "#FFC7CE";
      custom.custom.format.font.color = "#9C0006";
      custom.custom.format.font.bold = true;
      custom.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      custom.stopIfTrue = true;
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      value.cellValue.format.font.color = "red";
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "chưa" };
      text.textComparison.format.font.italic = true;
      const bar = sheet.getRange("E2:E9").conditionalFormats.add("DataBar");
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.dataBar.upperBoundRule = { type: "Number", formula: "1.2" };
      bar.dataBar.positiveFormat.fillColor = "#63BE7B";
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.showDataBarOnly = true;
      range.conditionalFormats.load("items/type,items/id,items/priority,items/stopIfTrue");
      custom.custom.rule.load("formula");
      value.cellValue.load("rule");
      bar.load("dataBar/lowerBoundRule,dataBar/positiveFormat/fillColor");
      const where = custom.getRange();
      where.load("address");
      const other = custom.dataBarOrNullObject;
      other.load("showDataBarOnly");
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(range.conditionalFormats.items.map((one) => [one.type, one.stopIfTrue])).toEqual([
        ["ContainsText", false],
        ["CellValue", false],
        ["Custom", true],
      ]);
      custom.priority = 0;
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      expect(range.conditionalFormats.items.map((one) => one.type)).toEqual([
        "Custom",
        "ContainsText",
        "CellValue",
      ]);
      expect([custom.custom.rule.formula, value.cellValue.rule, count.value, where.address]).toEqual([
        '=$D2="Không đạt"',
        { formula1: "=0", formula2: "", operator: "LessThan" },
        4,
        "Sheet1!B2:D9",
      ]);
      expect([bar.dataBar.lowerBoundRule, other.isNullObject]).toEqual([
        { type: "Number", formula: "0" },
        true,
      ]);
      expect(excel.workbook.activeSheet.rules.find((rule) => rule.rule.kind === "custom")).toMatchObject({
        stopIfTrue: true,
        rule: {
          formula: '=$D2="Không đạt"',
          format: {
            fill: "#FFC7CE",
            fontColor: "#9C0006",
            bold: true,
            borders: { bottom: { style: "Continuous" } },
          },
        },
      });
      range.conditionalFormats.getItem(custom.id).delete();
      await context.sync();
      expect(excel.workbook.activeSheet.rules.map((rule) => rule.rule.kind)).toEqual([
        "dataBar",
        "containsText",
        "cellValue",
      ]);
    }));

  test("lie over several areas, and clearing one area leaves the rest", () =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A2:C2,A5:C6");
      areas.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
      sheet.getRange("A5:C5").conditionalFormats.clearAll();
      const left = sheet.getRange("A1:C9").conditionalFormats.getItemAt(0).getRanges();
      left.load("address");
      await context.sync();
      expect(left.address).toBe("Sheet1!A2:C2,Sheet1!A6:C6");
      const none = sheet.getRange("A5").conditionalFormats.getItemOrNullObject("x");
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(excel.workbook.activeSheet.rules).toEqual([]);
    }));

  test.each(["IconSet", "ColorScale", "TopBottom", "PresetCriteria"] as const)(
    "%s is refused by name",
    (type) =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").conditionalFormats.add(type);
        await expect(context.sync()).rejects.toMatchObject({
          message: `the host does not answer ConditionalFormatCollection.add("${type}") yet`,
        });
      }),
  );

  test("one gone is not found", () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.load("id");
      await context.sync();
      format.delete();
      format.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    }));
});
