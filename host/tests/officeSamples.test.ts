/**
 * Add-in code in the manner of Microsoft's documentation, each a script of its own: nothing in it knows of the host.
 * (The public samples themselves were tried by hand; their text is not ours to keep here.)
 */
import { bootExcel, type BootedExcel } from "../office/bootExcel";
import { newWorkbook } from "../workbook/workbook";

let excel: BootedExcel;
let empty: unknown;
beforeAll(async () => {
  excel = await bootExcel({ workbook: newWorkbook(), language: "en-US", api: "1.15" });
  empty = excel.workbook.snapshot();
});
beforeEach(() => excel.workbook.restore(empty));
afterAll(() => excel.close());

/** A script sees Excel, Office and a console; what it prints is the answer. */
async function script(code: string): Promise<string[]> {
  const printed: string[] = [];
  const log = (...words: unknown[]) => printed.push(words.map(String).join(" "));
  const run = new Function("Excel", "Office", "console", `return (async () => {${code}})();`);
  await run(excel.Excel, excel.Office, { log });
  return printed;
}

test.each<[string, string, string[]]>([
  [
    "set and get values",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange("B5:D5").values = [["Potato Chips", 10, 1.8]];
       sheet.getRange("E5").formulas = [["=C5 * D5"]];
       const range = sheet.getRange("B5:E5");
       range.format.autofitColumns();
       range.load("values");
       await context.sync();
       console.log(JSON.stringify(range.values));
     });`,
    ['[["Potato Chips",10,1.8,18]]'],
  ],
  [
    "the selected range, coloured",
    `await Excel.run(async (context) => {
       const range = context.workbook.getSelectedRange();
       range.load("address");
       range.format.fill.color = "yellow";
       await context.sync();
       console.log(\`The range address was "\${range.address}".\`);
     });`,
    ['The range address was "Sheet1!A1".'],
  ],
  [
    "worksheets, listed after a reset of the sample sheet",
    `await Excel.run(async (context) => {
       context.workbook.worksheets.getItemOrNullObject("Sample").delete();
       const sheet = context.workbook.worksheets.add("Sample");
       sheet.activate();
       const sheets = context.workbook.worksheets;
       sheets.load("items/name");
       await context.sync();
       sheets.items.forEach((one) => console.log(one.name));
       console.log(sheets.items.length > 1 ? "several" : "one");
     });`,
    ["Sheet1", "Sample", "several"],
  ],
  [
    "an expenses table",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       const table = sheet.tables.add("A1:D1", true);
       table.name = "ExpensesTable";
       table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
       table.rows.add(null, [
         ["1/1/2017", "The Phone Company", "Communications", "$120"],
         ["1/2/2017", "Northwind Electric Cars", "Transportation", "$142"],
       ]);
       table.columns.getItemAt(3).getRange().numberFormat = [["#,##0.00"]];
       sheet.getUsedRange().format.autofitColumns();
       sheet.getUsedRange().format.autofitRows();
       const body = table.getDataBodyRange().load("values,text");
       await context.sync();
       console.log(body.values[1][0], body.text[1][3]);
     });`,
    ["42737 142,00"],
  ],
  [
    "conditional formats by kind, listed and cleared",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       const range = sheet.getRange("B2:M5");
       const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
       value.cellValue.format.font.color = "red";
       value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
       const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
       custom.custom.rule.formula = '=IF(B2>INDIRECT("RC[-1]",0),TRUE)';
       custom.custom.format.font.color = "green";
       await context.sync();
       const all = sheet.getRange().conditionalFormats;
       all.load("type");
       await context.sync();
       const ranges = all.items.map((item) => item.getRange().load("address"));
       await context.sync();
       all.items.forEach((item, at) => console.log(item.type, ranges[at].address));
       all.clearAll();
       const left = all.getCount();
       await context.sync();
       console.log(left.value);
     });`,
    ["Custom Sheet1!B2:M5", "CellValue Sheet1!B2:M5", "0"],
  ],
  [
    "a named item, and the range behind it",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.names.add("ExpensesHeader", sheet.getRange("A1:D1"));
       const named = sheet.names;
       named.load("name, type");
       await context.sync();
       named.items.forEach((item) => console.log(item.name, item.type));
       const range = named.getItem("ExpensesHeader").getRange();
       range.format.font.bold = true;
       range.load("address");
       await context.sync();
       console.log(range.address);
     });`,
    ["ExpensesHeader Range", "Sheet1!A1:D1"],
  ],
  [
    "a setting, kept and read",
    `await Excel.run(async (context) => {
       const settings = context.workbook.settings;
       settings.add("NeedsReview", true);
       const needsReview = settings.getItem("NeedsReview");
       needsReview.load("value");
       await context.sync();
       console.log("Workbook needs review:", needsReview.value);
     });`,
    ["Workbook needs review: true"],
  ],
  [
    "page layout",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.horizontalPageBreaks.add("A21:E21");
       sheet.pageLayout.centerHorizontally = true;
       sheet.pageLayout.setPrintTitleRows("$1:$1");
       sheet.pageLayout.setPrintArea("A1:D41");
       sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
       sheet.pageLayout.zoom = { scale: 200 };
       const area = sheet.pageLayout.getPrintArea().load("address");
       sheet.pageLayout.load("zoom, orientation");
       await context.sync();
       console.log(area.address, sheet.pageLayout.zoom.scale, sheet.pageLayout.orientation);
     });`,
    ["Sheet1!A1:D41 200 Landscape"],
  ],
  [
    "cell properties, one object for many cells",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       const header = { format: { fill: { color: "Blue" }, font: { color: "White", bold: true } } };
       sheet.getRange("A1:B2").setCellProperties([[header, header], [header, {}]]);
       const read = sheet.getRange("B1:B2").getCellProperties({ address: true, format: { fill: { color: true } } });
       await context.sync();
       read.value.forEach(([cell]) => console.log(cell.address, cell.format.fill.color));
     });`,
    ["Sheet1!B1 #0000FF", "Sheet1!B2 #FFFFFF"],
  ],
  [
    "several ranges, and the cells that hold formulas",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange("B2:D3").values = [["Almonds", 2, "=C2*2"], ["Coffee", 1, "=C3*2"]];
       const areas = sheet.getRanges("B2:B3, D2:D3");
       areas.format.fill.color = "pink";
       areas.load("format/fill/color, isEntireColumn, address, areaCount");
       const formulas = sheet.getUsedRange().getSpecialCells("Formulas").load("address");
       await context.sync();
       console.log(areas.format.fill.color, areas.isEntireColumn, areas.areaCount, formulas.address);
     });`,
    ["#FFC0CB false 2 Sheet1!D2:D3"],
  ],
  [
    "frozen rows and a coloured tab",
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.freezePanes.freezeRows(1);
       sheet.tabColor = "#FF0000";
       const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
       await context.sync();
       console.log(frozen.isNullObject ? "none" : frozen.address);
     });`,
    ["Sheet1!1:1"],
  ],
  [
    "an event handler, added and removed",
    `let changed = 0;
     const handler = await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       const added = sheet.onChanged.add(async (event) => { changed++; console.log(event.changeType, event.address); });
       await context.sync();
       sheet.getRange("C3").values = [[1]];
       await context.sync();
       return added;
     });
     await new Promise((done) => setTimeout(done, 30));
     await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
     await Excel.run(async (context) => {
       context.workbook.worksheets.getActiveWorksheet().getRange("C4").values = [[1]];
       await context.sync();
     });
     await new Promise((done) => setTimeout(done, 30));
     console.log(changed);`,
    ["RangeEdited C3", "1"],
  ],
  [
    "an error, caught and told apart",
    `try {
       await Excel.run(async (context) => {
         context.workbook.worksheets.getItem("No such sheet").activate();
         await context.sync();
       });
     } catch (error) {
       console.log(error.code, error.message, error.debugInfo.errorLocation, error.name);
     }`,
    ["ItemNotFound The requested resource doesn't exist. WorksheetCollection.getItem RichApi.Error"],
  ],
])("%s", async (_name, code, printed) => {
  expect(await script(code)).toEqual(printed);
  expect(excel.session.failures).toEqual([]);
});

test.each([
  [
    "charts of lines",
    `context.workbook.worksheets.getActiveWorksheet().charts.add("Line", sheet.getRange("A1"));`,
    "ChartCollection.add of Line",
  ],
  ["data validation", `sheet.getRange("A1").dataValidation.clear();`, "Range.dataValidation"],
  ["sorting", `sheet.getRange("A1:B9").sort.apply([{ key: 0 }]);`, "Range.sort"],
  ["auto filters", `sheet.autoFilter.apply(sheet.getRange("A1:B9"));`, "Worksheet.autoFilter"],
  ["pivot tables", `sheet.pivotTables.refreshAll();`, "Worksheet.pivotTables"],
  ["comments", `context.workbook.comments.add("Sheet1!A1", "x");`, "Workbook.comments"],
  ["copying a sheet", `sheet.copy("End");`, "Worksheet.copy"],
  ["finding", `sheet.getRange("A1:B9").find("x", {});`, "Range.find"],
  ["styles", `sheet.getRange("A1").style = "Heading1";`, "setting Range.style"],
])("beyond the API answered, %s are refused by name", async (_what, line, call) => {
  const code = `await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    ${line}
    await context.sync();
  });`;
  await expect(script(code)).rejects.toMatchObject({
    code: "NotImplemented",
    message: `the host does not answer ${call} yet`,
  });
});
