import fc from "fast-check";
import { bootExcel, type BootedExcel } from "../office/bootExcel";
import { newWorkbook } from "../workbook/workbook";
import { runs } from "../../tests/randomCases";

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

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => act(sheetOf(context), context));
const cell = (row: number, column: number) => excel.workbook.activeSheet.cell(row, column);

describe("values", () => {
  test("writes and reads numbers, texts, booleans and formulas with their kinds", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D2");
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
    }));

  test.each([
    ["12/05/2025", 45996, "m/d/yyyy"],
    ["31/12/2025", "31/12/2025", "General"],
    ["1.234,5", "1.234,5", "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["50%", 0.5, "0%"],
    ["TRUE", true, "General"],
    ["(5)", -5, "General"],
    ["-5", -5, "General"],
    ["+5", 5, "General"],
    ["-", "-", "General"],
    ["2023", 2023, "General"],
    ["Quý I", "Quý I", "General"],
  ])("reads typed %j as en-US: %j in %s", (typed, value, format) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[typed]];
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([value, format]);
    }),
  );

  test.each([
    ["=1+1", "=1+1"],
    ["- Trong đó", "=- Trong đó"],
    ["+ Nam", "=+ Nam"],
    ["-A2", "=-A2"],
    ["@SUM(1,2)", "=SUM(1,2)"],
  ])("takes %j for the formula %j", (typed, formula) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[typed]];
      await context.sync();
      expect(cell(0, 0).formula).toBe(formula);
    }),
  );

  test.each(["=SUM(1", '="chưa đóng', "- Trong đó:", "@x", "+ 5 ha (", "=1+"])(
    "refuses %j as no formula",
    (typed) =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[typed]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        expect(cell(0, 0)).toEqual({ value: "", formula: null, error: false });
      }),
  );

  test.each(["- Trong đó", "+ Nam", "=cmd|' /C calc'!A0", "@x", "'", "12/05/2025"])(
    "an apostrophe keeps %j a text, and is not read back",
    (text) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[`'${text}`]];
        range.load("values,formulas,valueTypes");
        await context.sync();
        expect([range.values, range.formulas, range.valueTypes]).toEqual([[[text]], [[text]], [["String"]]]);
        expect(excel.workbook.activeSheet.format(0, 0).quotePrefix).toBe(true);
        range.values = [[1]];
        await context.sync();
        expect(excel.workbook.activeSheet.format(0, 0).quotePrefix).toBe(false);
      }),
  );

  test("a cell formatted as text keeps what is written a text", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["@"]];
      range.values = [["=1+1", "50%", 5, "- Nam"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "50%", "5", "- Nam"]]);
      expect(range.valueTypes).toEqual([["String", "String", "String", "String"]]);
    }));

  test("null leaves a cell, an empty text clears it, one value fills all", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 9]];
      sheet.getRange("A2:B3").values = 7 as never;
      sheet.getRange("D1:D3").values = [["x"]];
      const all = sheet.getUsedRange();
      all.load("values");
      await context.sync();
      expect(all.values).toEqual([
        [1, "", 9, "x"],
        [7, 7, "", "x"],
        ["", "", "", "x"].map((_one, at) => (at < 2 ? 7 : at === 3 ? "x" : "")),
      ]);
    }));

  test.each([
    ["a row too many", [[1], [2], [3]]],
    [
      "a column too many",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["not two-dimensional", [1, 2]],
    ["ragged", [[1], [2, 3]]],
  ])("refuses an array %s", (_what, values) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = values as never;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
  );

  test("refuses a large array of another size before writing any of it", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => [1, 2]);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(excel.workbook.activeSheet.usedBlock(true)).toBeNull();
    }));

  test("reads null from whole columns and rows, and writes nothing to them", () =>
    onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:B");
      column.load("values,text,formulas,numberFormat,address,cellCount,rowCount,isEntireColumn");
      const rows = sheet.getRange("3:4");
      rows.load("values,address");
      await context.sync();
      expect([column.values, column.text, column.formulas, column.numberFormat, rows.values]).toEqual(
        Array(5).fill(null),
      );
      expect([
        column.address,
        column.cellCount,
        column.rowCount,
        column.isEntireColumn,
        rows.address,
      ]).toEqual(["Sheet1!A:B", 2097152, 1048576, true, "Sheet1!3:4"]);
      column.values = "Due Date" as never;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));

  test("in a merged block only the first cell takes a value", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.merge();
      range.values = [
        ["Tiêu đề", "mất"],
        ["mất", "mất"],
      ];
      range.load("values");
      const areas = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      expect(range.values).toEqual([
        ["Tiêu đề", ""],
        ["", ""],
      ]);
      expect(areas.address).toBe("Sheet1!A1:B2");
      range.unmerge();
      const none = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      sheet.getRange("A5:C6").merge(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(excel.workbook.activeSheet.merges).toEqual([
        { row: 4, column: 0, rows: 1, columns: 3 },
        { row: 5, column: 0, rows: 1, columns: 3 },
      ]);
    }));

  test("formulas and number formats are local where they say so", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.formulas = [['=SUM(1.5,2,"a,b")']];
      range.numberFormat = [["#,##0.0"]];
      range.load("formulasLocal,numberFormatLocal");
      await context.sync();
      expect(range.formulasLocal[0]?.[0]).toBe('=SUM(1,5;2;"a,b")');
      expect(range.numberFormatLocal[0]?.[0]).toBe("#.##0,0");
      range.formulasLocal = [["=ROUND(2,45;1)"]];
      range.numberFormatLocal = [["0,00"]];
      range.load("formulas,numberFormat,values");
      await context.sync();
      expect([range.formulas, range.numberFormat]).toEqual([[["=ROUND(2.45,1)"]], [["0.00"]]]);
    }));
});

describe("getting from one range to another", () => {
  const address = (pick: (range: Excel.Range) => Excel.Range) =>
    onSheet(async (sheet, context) => {
      const range = pick(sheet.getRange("C3:E6"));
      range.load("address");
      await context.sync();
      return range.address.replace("Sheet1!", "");
    });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 2), "E4"],
    ["getCell outside", (range) => range.getCell(9, 9), "L12"],
    ["getRow", (range) => range.getRow(2), "C5:E5"],
    ["getColumn", (range) => range.getColumn(0), "C3:C6"],
    ["getLastRow", (range) => range.getLastRow(), "C6:E6"],
    ["getLastColumn", (range) => range.getLastColumn(), "E3:E6"],
    ["getLastCell", (range) => range.getLastCell(), "E6"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:6"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
    ["getOffsetRange", (range) => range.getOffsetRange(-2, 1), "D1:F4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -2), "C3:C7"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "C3"],
    ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:E6"],
    ["getIntersection", (range) => range.getIntersection("D1:Z4"), "D3:E4"],
    ["getRowsAbove", (range) => range.getRowsAbove(2), "C1:E2"],
    ["getRowsBelow", (range) => range.getRowsBelow(1), "C7:E7"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "B3:B6"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "F3:G6"],
    ["getUsedRange of nothing", (range) => range.getUsedRange(true), "C3"],
  ])("%s", async (_name, pick, expected) => {
    expect(await address(pick)).toBe(expected);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["off the sheet", (range) => range.getOffsetRange(-3, 0), "InvalidArgument"],
    ["to nothing", (range) => range.getResizedRange(-4, 0), "InvalidArgument"],
    ["an intersection that is none", (range) => range.getIntersection("Z9"), "ItemNotFound"],
    ["special cells that are none", (range) => range.getSpecialCells("Formulas") as never, "ItemNotFound"],
  ])("refuses %s", async (_name, pick, code) => {
    await expect(address(pick)).rejects.toMatchObject({ code });
  });

  test("null objects where nothing is", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("C3:E6");
      const all = [
        range.getUsedRangeOrNullObject(true),
        range.getIntersectionOrNullObject("Z9"),
        sheet.getUsedRangeOrNullObject(),
        range.getSpecialCellsOrNullObject("Constants"),
      ];
      await context.sync();
      expect(all.map((one) => one.isNullObject)).toEqual([true, true, true, true]);
    }));

  test("the used range is of values, or of formats too", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const ranges = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange("C:D").getUsedRange(true),
        sheet.getRange("A1").getSurroundingRegion(),
        sheet.getRange("B2").getSurroundingRegion(),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map((range) => range.address.slice(7))).toEqual([
        "B2:C3",
        "B2:F9",
        "C3",
        "A1:C3",
        "B2:C3",
      ]);
    }));

  test("special cells are gathered into blocks", () =>
    onSheet(async (sheet, context) => {
      const used = sheet.getRange("A1:C3");
      used.values = [
        ["a", 1, "=B1"],
        ["b", 2, "=B2"],
        [true, "", "=1/0"],
      ];
      sheet.getRange("2:2").rowHidden = true;
      const pick = [
        used.getSpecialCells("Formulas"),
        used.getSpecialCells("Formulas", "Errors"),
        used.getSpecialCells("Constants", "Numbers"),
        used.getSpecialCells("Constants", "LogicalText"),
        used.getSpecialCells("Blanks"),
        used.getSpecialCells("Visible"),
      ];
      for (const areas of pick) areas.load("address,areaCount,cellCount");
      await context.sync();
      expect(pick.map((areas) => areas.address.replace(/Sheet1!/g, ""))).toEqual([
        "C1:C3",
        "C3",
        "B1:B2",
        "A1:A3",
        "B3",
        "A1:C1,A3:C3",
      ]);
      expect([pick[5]?.areaCount, pick[5]?.cellCount]).toEqual([2, 6]);
    }));
});

describe("changing cells", () => {
  test.each(["All", "Contents", "Formats"] as const)("clear %s", (what) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      range.format.font.bold = true;
      range.clear(what);
      await context.sync();
      expect(cell(0, 0).value).toBe(what === "Formats" ? 5 : "");
      expect(excel.workbook.activeSheet.format(0, 0).bold).toBe(what === "Contents");
    }),
  );

  test("copyFrom moves relative references, repeats a smaller source, or takes values alone", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
      sheet.getRange("B1").numberFormat = [["0.00"]];
      sheet.getRange("B2:B3").copyFrom("B1");
      sheet.getRange("D1").copyFrom("A1:B1", "Values");
      sheet.getRange("D2").copyFrom("B1", "Formats");
      const copied = sheet.getRange("A1:E3");
      copied.load("formulas,numberFormat");
      await context.sync();
      expect(copied.formulas).toEqual([
        [2, "=A1*$A$1", "", 2, 4],
        ["", "=A2*$A$1", "", "", ""],
        ["", "=A3*$A$1", "", "", ""],
      ]);
      expect([copied.numberFormat[2]?.[1], copied.numberFormat[1]?.[3], copied.numberFormat[0]?.[4]]).toEqual(
        ["0.00", "0.00", "General"],
      );
    }));

  test("whole rows come and go; parts of rows are refused by name", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
      sheet.getRange("2:2").insert("Down");
      await context.sync();
      expect(cell(3, 0).formula).toBe("=A1+A3");
      sheet.getRange("2:2").delete("Up");
      await context.sync();
      expect(cell(2, 0).formula).toBe("=A1+A2");
      sheet.getRange("A1:B1").insert("Down");
      await expect(context.sync()).rejects.toMatchObject({
        message: "the host does not answer Range.insert of less than whole rows yet",
      });
    }));

  test("hidden rows and columns are read for each and for all", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = 1 as never;
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const range = sheet.getRange("A1:C3");
      range.load("rowHidden,columnHidden,hidden");
      const row = sheet.getRange("A2:B2");
      row.load("rowHidden,columnHidden,hidden");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect([range.rowHidden, range.columnHidden, row.rowHidden, row.columnHidden, row.hidden]).toEqual([
        null,
        null,
        true,
        false,
        true,
      ]);
      expect(rows.value.map((one) => [one.rowIndex, one.rowHidden])).toEqual([
        [0, false],
        [1, true],
        [2, false],
      ]);
      expect(columns.value.map((one) => one.columnHidden)).toEqual([false, false, true]);
      expect(columns.value[0]?.format?.columnWidth).toBe(48);
    }));

  test("select shows the cells, and says so when asked", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("C2:D9").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Sheet1!C2:D9", "Sheet1!C2"]);
      expect(excel.workbook.selection).toEqual({ row: 1, column: 2, rows: 8, columns: 2 });
    }));
});

describe("RangeAreas", () => {
  test("are formatted, cleared and read together", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:D4").values = 1 as never;
      const areas = sheet.getRanges("A1:B2, D4");
      areas.format.fill.color = "pink";
      areas.load("address,areaCount,cellCount,isEntireColumn,format/fill/color,areas/items/address");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
      expect(areas.format.fill.color).toBe("#FFC0CB");
      expect(areas.areas.items.map((one) => one.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
      areas.clear("Contents");
      const inside = areas.getIntersectionOrNullObject("B2:D9");
      inside.load("address");
      await context.sync();
      expect(inside.address).toBe("Sheet1!B2,Sheet1!D4");
      expect([cell(0, 0).value, cell(2, 2).value, cell(3, 3).value]).toEqual(["", 1, ""]);
    }));

  test("an address of more than 8,192 characters is refused", () =>
    onSheet(async (sheet, context) => {
      const long = Array.from({ length: 1700 }, (_, at) => `A${at + 1}`).join(",");
      expect(long.length).toBeGreaterThan(8192);
      sheet.getRanges(long).format.font.bold = true;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));
});

test("whatever is written as numbers, booleans and guarded texts is read back the same", async () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.integer(),
    fc.boolean(),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  );
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  await fc.assert(
    fc.asyncProperty(grid, fc.nat(50), fc.nat(20), async (values, row, column) => {
      excel.workbook.restore(empty);
      await onSheet(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
        range.values = values.map((one) =>
          one.map((value) => (typeof value === "string" ? `'${value}` : value)),
        );
        range.load("values");
        await context.sync();
        expect(range.values).toEqual(values);
      });
    }),
    runs(40),
  );
});
