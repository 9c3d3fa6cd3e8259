import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bootExcel, type BootedExcel } from "../office/bootExcel";
import type { HostWorkbook } from "../workbook/model";
import { newWorkbook, openWorkbook } from "../workbook/workbook";

const opened: BootedExcel[] = [];
async function boot(workbook: HostWorkbook): Promise<BootedExcel> {
  const excel = await bootExcel({ workbook });
  opened.push(excel);
  return excel;
}
afterEach(() => {
  for (const excel of opened.splice(0)) {
    excel.close();
    expect(excel.session.failures).toEqual([]);
  }
});

const again = async (workbook: HostWorkbook) => openWorkbook(await workbook.save());

/** The same book with a change to one of its parts. */
async function patched(
  workbook: HostWorkbook,
  part: string,
  change: (xml: string) => string,
): Promise<HostWorkbook> {
  const parts = unzipSync(await workbook.save());
  const old = parts[part];
  if (old === undefined) throw new Error(`no ${part} in ${Object.keys(parts).join()}`);
  parts[part] = strToU8(change(strFromU8(old)));
  return openWorkbook(zipSync(parts));
}

test("what an add-in wrote is in the file that is saved", async () => {
  const excel = await boot(newWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Báo cáo");
    sheet.getRange("A1:B2").values = [
      ["'- Trong đó", 1.5],
      ["50%", "=B1*2"],
    ];
    sheet.getRange("A1").format.font.name = "Times New Roman";
    sheet.getRange("A1:B1").conditionalFormats.add("Custom").custom.rule.formula = "=$B1<2";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add("bao_cao", sheet.getRange("A1:B2"));
    context.workbook.settings.add("bands", [0.9, 1]);
    await context.sync();
  });
  const book = await again(excel.workbook);
  const sheet = book.sheet("Báo cáo");
  expect([sheet?.cell(0, 0).value, sheet?.format(0, 0).quotePrefix]).toEqual(["- Trong đó", true]);
  expect([sheet?.cell(1, 0).value, sheet?.text(1, 0), sheet?.cell(1, 1)]).toEqual([
    0.5,
    "50%",
    { value: 3, formula: "=B1*2", error: false },
  ]);
  expect(sheet?.format(0, 0).fontName).toBe("Times New Roman");
  expect(sheet?.rules[0]?.rule).toMatchObject({ kind: "custom", formula: "=$B1<2" });
  expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(book.names[0]?.formula).toBe("='Báo cáo'!$A$1:$B$2");
  expect([...book.addinSettings]).toEqual([["bands", [0.9, 1]]]);
});

test("a table from a file is renamed, grown, restyled, and is so in the next file", async () => {
  const first = newWorkbook();
  const made = await boot(first);
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Tên", "Đạt"],
      ["a", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "Cũ";
    await context.sync();
  });
  const excel = await boot(await again(first));
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Cũ");
    table.name = "Mới";
    table.style = "TableStyleLight9";
    table.showFilterButton = false;
    table.rows.add(undefined, [["b", 2]]);
    table.columns.add(undefined, [["Gấp đôi"], ["=B2*2"], ["=B3*2"]]);
    table.columns.getItemAt(0).name = "Chỉ tiêu";
    await context.sync();
  });
  const [table] = (await again(excel.workbook)).activeSheet.tables;
  expect(table).toMatchObject({
    name: "Mới",
    style: "TableStyleLight9",
    showFilterButton: false,
    rows: 3,
    columns: 3,
    columnNames: ["Chỉ tiêu", "Đạt", "Gấp đôi"],
  });
});

test("custom XML parts are kept in the file, found by namespace, changed and deleted", async () => {
  const [own, other] = ['<t:bảng xmlns:t="urn:chi-tieu"><t:cột>D</t:cột></t:bảng>', '<a xmlns="urn:other"/>'];
  const first = await boot(newWorkbook());
  await first.run(async (context) => {
    context.workbook.customXmlParts.add(own);
    context.workbook.customXmlParts.add(other);
    await context.sync();
  });
  const second = await boot(await again(first.workbook));
  await second.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const [count, mine] = [parts.getCount(), parts.getByNamespace("urn:chi-tieu").getOnlyItem()];
    mine.load("id,namespaceUri");
    const xml = mine.getXml();
    const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    await context.sync();
    expect([count.value, mine.namespaceUri, xml.value, none.isNullObject]).toEqual([
      2,
      "urn:chi-tieu",
      own,
      true,
    ]);
    mine.setXml(own.replace("D", "E"));
    parts.getByNamespace("urn:other").getOnlyItem().delete();
    await context.sync();
    parts.add("<not closed>");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  const bytes = unzipSync(await second.workbook.save());
  expect(Object.keys(bytes).filter((part) => part.startsWith("customXml/"))).toHaveLength(3);
  expect([...(await again(second.workbook)).customXml.values()]).toEqual([own.replace("D", "E")]);
});

describe("a protected sheet", () => {
  const protectedBook = () =>
    patched(newWorkbook(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        /<sheetData\s*\/>|<sheetData>.*?<\/sheetData>/s,
        '$&<sheetProtection sheet="1" objects="1"/>',
      ),
    );

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["formulas", (sheet) => void (sheet.getRange("A1").formulas = [["=1"]])],
    ["fills", (sheet) => void (sheet.getRange("A1").format.fill.color = "red")],
    ["column widths", (sheet) => void (sheet.getRange("A1").format.columnWidth = 90)],
    ["conditional formats", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["merges", (sheet) => sheet.getRange("A1:B1").merge()],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["inserted rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
  ])("refuses %s", async (_what, act) => {
    const excel = await boot(await protectedBook());
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      act(sheet);
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });

  test("is read, and sheets beside it are written", async () => {
    const excel = await boot(await protectedBook());
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      context.workbook.worksheets.add("Báo cáo").getRange("A1").values = [[1]];
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  });

  test("protected with some rights, saved, opened: these rights hold, others are refused; unprotected, all is as before", async () => {
    const excel = await boot(newWorkbook());
    await excel.run(async ({ workbook }) => {
      const { protection } = workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowFormatCells: true, allowInsertRows: true, selectionMode: "Unlocked" });
    });
    const second = await boot(await again(excel.workbook));
    await second.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load("protected,options");
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      expect(sheet.protection.toJSON()).toMatchObject({
        protected: true,
        options: {
          allowFormatCells: true,
          allowInsertRows: true,
          allowSort: false,
          selectionMode: "Unlocked",
        },
      });
      for (const act of [
        () => void (sheet.getRange("A1").values = [[1]]),
        () => sheet.getRange("1:1").delete("Up"),
        () => sheet.protection.protect(),
      ]) {
        act();
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      }
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    const third = await again(second.workbook);
    expect([third.activeSheet.isProtected, third.activeSheet.cell(0, 0).value]).toEqual([false, 1]);
  });

  test("with a password is neither made nor opened", async () => {
    const excel = await boot(
      await patched(newWorkbook(), "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace(
          /<sheetData\s*\/>|<sheetData>.*?<\/sheetData>/s,
          '$&<sheetProtection sheet="1" password="CC1A"/>',
        ),
      ),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect("x");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      context.workbook.worksheets.add("Hai").protection.protect({}, "x");
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
  });
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["adding", (context) => void context.workbook.worksheets.add("x")],
  ["deleting", (context) => context.workbook.worksheets.getItem("Hai").delete()],
  ["renaming", (context) => void (context.workbook.worksheets.getItem("Hai").name = "Ba")],
  ["hiding", (context) => void (context.workbook.worksheets.getItem("Hai").visibility = "Hidden")],
  ["moving", (context) => void (context.workbook.worksheets.getItem("Hai").position = 0)],
])("a book with protected structure refuses %s a sheet", async (_what, act) => {
  const book = newWorkbook();
  book.addSheet("Hai");
  const locked = await patched(book, "xl/workbook.xml", (xml) =>
    xml.replace(/<(bookViews|sheets)\b/, '<workbookProtection lockStructure="1"/><$1'),
  );
  const excel = await boot(locked);
  await excel.run(async (context) => {
    act(context);
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
