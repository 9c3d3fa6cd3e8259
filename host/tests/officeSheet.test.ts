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

describe("worksheets", () => {
  test("are added, named, moved, coloured, hidden, shown and deleted", () =>
    onSheet(async (first, context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add("Báo cáo");
      const unnamed = worksheets.add();
      report.tabColor = "#107C41";
      report.showGridlines = false;
      report.activate();
      unnamed.position = 0;
      first.visibility = "Hidden";
      const [count, shown] = [worksheets.getCount(), worksheets.getCount(true)];
      worksheets.load(
        "items/name,items/position,items/visibility,items/tabColor,items/showGridlines,items/id",
      );
      const next = unnamed.getNext(true);
      next.load("name");
      const beyond = report.getNextOrNullObject();
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
        ["Sheet3", 0, "Visible"],
        ["Sheet1", 1, "Hidden"],
        ["Báo cáo", 2, "Visible"],
      ]);
      expect([count.value, shown.value, next.name, beyond.isNullObject]).toEqual([3, 2, "Báo cáo", true]);
      expect([worksheets.items[2]?.tabColor, worksheets.items[2]?.showGridlines]).toEqual(["#107C41", false]);
      expect(excel.workbook.activeSheet.name).toBe("Báo cáo");
      worksheets.getItem(worksheets.items[0]?.id ?? "").delete();
      report.name = "Tổng hợp";
      await context.sync();
      expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Tổng hợp"]);
    }));

  test.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["Quý I/2023", "InvalidArgument"],
    ["'x'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("a sheet cannot be called %j: %s", (name, code) =>
    onSheet(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      await expect(context.sync()).rejects.toMatchObject({ code });
      expect(excel.workbook.sheets).toHaveLength(1);
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    ["deleting the only one", (sheet) => sheet.delete(), "InvalidOperation"],
    ["hiding the only one", (sheet) => void (sheet.visibility = "Hidden"), "InvalidOperation"],
    [
      "one that is not there",
      (_sheet, context) => void context.workbook.worksheets.getItem("x"),
      "ItemNotFound",
    ],
    ["a range that is none", (sheet) => void sheet.getRange("A0"), "InvalidArgument"],
    ["a range off the sheet", (sheet) => void sheet.getRangeByIndexes(0, 16384, 1, 1), "InvalidArgument"],
    ["no rows", (sheet) => void sheet.getRangeByIndexes(0, 0, 0, 1), "InvalidArgument"],
    ["a range of another sheet", (sheet) => void sheet.getRange("Hai!A1"), "InvalidArgument"],
    ["copying", (sheet) => void sheet.copy("End"), "NotImplemented"],
  ])("refuses %s", (_what, act, code) =>
    onSheet(async (sheet, context) => {
      if (code === "InvalidArgument") excel.workbook.addSheet("Hai");
      act(sheet, context);
      await expect(context.sync()).rejects.toMatchObject({ code });
    }),
  );

  test("a range kept from a sheet that was deleted is no reference any more", () =>
    onSheet(async (_sheet, context) => {
      const gone = context.workbook.worksheets.add("Tạm");
      const range = gone.getRange("A1:B2");
      range.values = 1 as never;
      await context.sync();
      gone.delete();
      await context.sync();
      range.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    }));

  test("ranges are found by address, by name, by table and by place", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Số liệu '23");
      context.workbook.names.add("vùng_dữ_liệu", sheet.getRange("B2:C9"));
      sheet.getRange("E1:F3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("E1:F3", true).name = "Bảng_1";
      const ranges = [
        sheet.getRange("$A$1:$b$2"),
        other.getRange("'Số liệu ''23'!A1"),
        sheet.getRange("vùng_dữ_liệu"),
        sheet.getRange("Bảng_1"),
        sheet.getRange(),
        sheet.getCell(1, 1),
        sheet.getRangeByIndexes(2, 3, 4, 5),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Sheet1!A1:B2",
        "'Số liệu ''23'!A1",
        "Sheet1!B2:C9",
        "Sheet1!E2:F3",
        "Sheet1!1:1048576",
        "Sheet1!B2",
        "Sheet1!D3:H6",
      ]);
    }));

  test.each<
    [string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, number, number, string]
  >([
    ["rows", (panes) => panes.freezeRows(3), 3, 0, "1:3"],
    ["columns", (panes) => panes.freezeColumns(2), 0, 2, "A:B"],
    ["the range itself", (panes) => panes.freezeAt("A1:B6"), 6, 2, "A1:B6"],
    ["whole rows", (panes, sheet) => panes.freezeAt(sheet.getRange("1:4")), 4, 0, "1:4"],
  ])("freezes %s", (_what, act, rows, columns, address) =>
    onSheet(async (sheet, context) => {
      act(sheet.freezePanes, sheet);
      const where = sheet.freezePanes.getLocationOrNullObject();
      where.load("address");
      await context.sync();
      expect(excel.workbook.activeSheet.frozen).toEqual({ rows, columns });
      expect(where.address).toBe(`Sheet1!${address}`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }),
  );
});

describe("the workbook and the application", () => {
  test("say what they are", () =>
    onSheet(async (_sheet, context) => {
      const { application, workbook } = context;
      workbook.load("name,readOnly");
      workbook.protection.load("protected");
      application.load("calculationMode,decimalSeparator,thousandsSeparator,cultureInfo/name");
      application.cultureInfo.numberFormat.load();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      await context.sync();
      expect([workbook.name, workbook.readOnly, workbook.protection.protected]).toEqual([
        "Book1.xlsx",
        false,
        false,
      ]);
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
      expect(application.cultureInfo.name).toBe("vi-VN");
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
    }));
});

describe("names", () => {
  test("are added to the book or a sheet, changed, found, followed and deleted", () =>
    onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("chi_tieu", sheet.getRange("A1:B3"), "vùng đọc");
      names.add("nam", "2023");
      names.addFormulaLocal("he_so", "=1,5");
      sheet.names.add("rieng", sheet.getRange("C1"));
      const [one, none] = [names.getItem("CHI_TIEU"), names.getItemOrNullObject("rieng")];
      one.load("name,type,scope,value,formula,visible,comment");
      const range = one.getRange();
      range.load("address");
      names.load("items/name,items/type,items/value");
      sheet.names.load("items/name,items/scope");
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        name: "chi_tieu",
        type: "Range",
        scope: "Workbook",
        value: "Sheet1!A1:B3",
        formula: "=Sheet1!$A$1:$B$3",
        visible: true,
        comment: "vùng đọc",
      });
      expect([range.address, none.isNullObject]).toEqual(["Sheet1!A1:B3", true]);
      expect(names.items.map((item) => [item.name, item.type, item.value])).toEqual([
        ["chi_tieu", "Range", "Sheet1!A1:B3"],
        ["nam", "String", "2023"],
        ["he_so", "Double", 1.5],
      ]);
      expect(sheet.names.items.map((item) => [item.name, item.scope])).toEqual([["rieng", "Worksheet"]]);
      one.visible = false;
      one.formula = "=Sheet1!$D$4";
      names.getItem("nam").delete();
      await context.sync();
      expect(excel.workbook.names.map((item) => [item.name, item.formula, item.visible])).toEqual([
        ["chi_tieu", "=Sheet1!$D$4", false],
        ["he_so", "=1.5", true],
      ]);
    }));

  test("of a deleted sheet stay as errors", () =>
    onSheet(async (_sheet, context) => {
      const other = context.workbook.worksheets.add("Khác");
      const name = context.workbook.names.add("mất", other.getRange("A1"));
      other.delete();
      name.load("type,value");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.value, range.isNullObject]).toEqual(["Error", "#REF!", true]);
    }));

  test.each([
    ["A1", "InvalidArgument"],
    ["có dấu cách", "InvalidArgument"],
    ["1x", "InvalidArgument"],
    ["đã_có", "ItemAlreadyExists"],
  ])("a name cannot be %j: %s", (name, code) =>
    onSheet(async (sheet, context) => {
      context.workbook.names.add("đã_có", sheet.getRange("A1"));
      await context.sync();
      context.workbook.names.add(name, sheet.getRange("A1"));
      await expect(context.sync()).rejects.toMatchObject({ code });
    }),
  );
});

describe("tables", () => {
  test("are made from a header row, filled, styled, widened, read and deleted", () =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.add("B2:C2", true);
      table.name = "Chỉ_tiêu";
      table.getHeaderRowRange().values = [["Tên", "Đạt"]];
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      table.columns.add(undefined, [["Gấp đôi"], ["=C3*2"], ["=C4*2"]]);
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      const [whole, body, column] = [
        table.getRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Gấp đôi"),
      ];
      for (const range of [whole, body]) range.load("address");
      column.load("values,index");
      table.load("name,id,style,showFilterButton,rows/count,columns/items/name,columns/count");
      sheet.tables.load("count,items/name");
      await context.sync();
      expect([whole.address, body.address]).toEqual(["Sheet1!B2:D4", "Sheet1!B3:D4"]);
      expect([column.values, column.index]).toEqual([[["Gấp đôi"], [2], [4]], 2]);
      expect([
        table.name,
        table.style,
        table.showFilterButton,
        table.rows.count,
        table.columns.count,
      ]).toEqual(["Chỉ_tiêu", "TableStyleLight1", false, 2, 3]);
      expect(table.columns.items.map((one) => one.name)).toEqual(["Tên", "Đạt", "Gấp đôi"]);
      expect([sheet.tables.count, sheet.tables.items[0]?.name]).toEqual([1, "Chỉ_tiêu"]);
      expect(excel.workbook.activeSheet.tables[0]?.columnNames).toEqual(["Tên", "Đạt", "Gấp đôi"]);
      table.rows.getItemAt(1).getRange().getCell(0, 1).values = [[5]];
      const again = context.workbook.tables.getItem(table.id);
      again.columns.getItemAt(1).name = "Kết quả";
      const none = context.workbook.tables.getItemOrNullObject("không có");
      const header = again.getHeaderRowRange();
      header.load("values");
      await context.sync();
      expect([header.values, none.isNullObject]).toEqual([[["Tên", "Kết quả", "Gấp đôi"]], true]);
      again.delete();
      await context.sync();
      expect(excel.workbook.activeSheet.tables).toEqual([]);
      expect(excel.workbook.activeSheet.usedBlock(true)).toBeNull();
    }));

  test("a header is a text, never blank and never twice", () =>
    onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C2", true).getHeaderRowRange().values = [[2023, "2023", ""]];
      await context.sync();
      expect(excel.workbook.activeSheet.tables[0]?.columnNames).toEqual(["2023", "20232", "Column3"]);
      expect(excel.workbook.activeSheet.cell(0, 0).value).toBe("2023");
    }));

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["over merged cells", (sheet) => sheet.getRange("A1:B1").merge(), "MergedRangeConflict"],
    ["over another table", (sheet) => void sheet.tables.add("B2:C4", true), "InvalidArgument"],
  ])("refuses a table %s", (_what, before, code) =>
    onSheet(async (sheet, context) => {
      before(sheet);
      sheet.tables.add("A1:B4", true);
      await expect(context.sync()).rejects.toMatchObject({ code });
    }),
  );

  test.each(["has space", "A1", "Table1"])("refuses the table name %j", (name) =>
    onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      const second = sheet.tables.add("D1:E2", true);
      await context.sync();
      second.name = name;
      await expect(context.sync()).rejects.toMatchObject({
        code: name === "Table1" ? "ItemAlreadyExists" : "InvalidArgument",
      });
    }),
  );
});

describe("page layout", () => {
  test("takes an annual report's page", () =>
    onSheet(async (sheet, context) => {
      const { pageLayout, horizontalPageBreaks } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
      pageLayout.headerMargin = 20;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = false;
      pageLayout.setPrintArea("A1:H60");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      pageLayout.headersFooters.firstPage.rightFooter = "Mẫu số 01";
      horizontalPageBreaks.add("A21");
      pageLayout.load();
      const [area, rows, columns] = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      area.load("address");
      rows.load("address");
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1 },
      ]);
      expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
      expect([area.address, rows.address, columns.isNullObject]).toEqual([
        "Sheet1!A1:H60",
        "Sheet1!5:6",
        true,
      ]);
      expect(excel.workbook.activeSheet.pageLayout).toMatchObject({
        paperSize: "a4",
        zoom: { fitWide: 1, fitTall: null },
        headerFooterState: "FirstAndDefault",
        header: { center: "&P" },
        firstFooter: { right: "Mẫu số 01" },
        titleRows: { first: 4, last: 5 },
        rowBreaks: [20],
      });
      horizontalPageBreaks.items[0]?.delete();
      await context.sync();
      expect(excel.workbook.activeSheet.pageLayout.rowBreaks).toEqual([]);
    }));

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ["a scale of 5 %", (layout) => void (layout.zoom = { scale: 5 })],
    ["a margin below nothing", (layout) => void (layout.topMargin = -1)],
    ["a paper that is none", (layout) => void (layout.paperSize = "A99" as never)],
    ["a break above the first row", (layout) => layout.setPrintArea("A0")],
  ])("refuses %s", (_what, act) =>
    onSheet(async (sheet, context) => {
      act(sheet.pageLayout);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
  );
});
