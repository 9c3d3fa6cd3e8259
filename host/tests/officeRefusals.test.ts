/** What Excel refuses, the host refuses: each of these it once let pass. The code is the host's word where Microsoft's reference names none. */
import { bootExcel, type BootedExcel } from "../office/bootExcel";
import { newWorkbook } from "../workbook/workbook";

let excel: BootedExcel;
beforeAll(async () => {
  excel = await bootExcel({ workbook: newWorkbook() });
});
afterAll(() => excel.close());

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code the work is refused with, "done" when it is not. */
async function outcome(work: Work): Promise<string> {
  return excel
    .run(async (context) => {
      work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return "done";
    })
    .catch((error: OfficeExtension.Error) => error.code);
}

const formula =
  (text: string): Work =>
  (sheet) =>
    void (sheet.getRange("A1").formulas = [[text]]);
const rule =
  (set: (format: Excel.ConditionalFormat) => void, type: `${Excel.ConditionalFormatType}`): Work =>
  (sheet) =>
    set(sheet.getRange("A1:B9").conditionalFormats.add(type));
const custom = (text: string) =>
  rule((format) => {
    format.custom.rule.formula = text;
  }, "Custom");
const bar = (bound: Excel.ConditionalDataBarRule) =>
  rule((format) => {
    format.dataBar.lowerBoundRule = bound;
  }, "DataBar");
const header =
  (text: string): Work =>
  (sheet) =>
    void (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = text);
const wrong = <T>(word: string) => word as unknown as T;

const long = (count: number) => "a".repeat(count);

test.each<readonly [string, Work, Work]>([
  ["a formula of semicolons", formula("=IF(1;2;3)"), formula("=IF(1,2,3)")],
  ["a text of 256 characters in a formula", formula(`=A2&"${long(256)}"`), formula(`=A2&"${long(255)}"`)],
  ["a sheet that is not there", formula("='Không có'!A1"), formula("=Sheet1!A2")],
  ["a sheet's name without its quotes", formula("=KT-XH 2023!A1"), formula("='Sheet1'!A2")],
  [
    "such a formula in a table of them",
    (sheet) => void (sheet.getRange("A1:A2").formulas = [["=1"], ["=IF((("]]),
    (sheet) => void (sheet.getRange("A1:A2").formulas = [["=1"], ["=2"]]),
  ],
  [
    "such a formula given as a value",
    (sheet) => void (sheet.getRange("A1").values = [["=1+"]]),
    formula("=1+1"),
  ],
  ["a broken rule", custom("=IF((("), custom("=IF(A1,1,0)")],
  ["a rule without its =, broken", custom("IF((("), custom("A1>1")],
  ["an array in a rule", custom("=OR(A1={1,2})"), custom("=OR(A1=1,A1=2)")],
  ["a rule's text of 300 characters", custom(`=A1="${long(300)}"`), custom(`=A1="${long(200)}"`)],
  ["a rule of 9,000 characters", custom(`=A1+${"1+".repeat(4500)}1`), custom(`=A1+${"1+".repeat(400)}1`)],
  [
    "a rule's operator that is none",
    rule((format) => {
      format.cellValue.rule = { formula1: "1", operator: wrong("Bigger") };
    }, "CellValue"),
    rule((format) => {
      format.cellValue.rule = { formula1: "1", operator: "GreaterThan" };
    }, "CellValue"),
  ],
  [
    "a rule between one thing",
    rule((format) => {
      format.cellValue.rule = { formula1: "1", operator: "Between" };
    }, "CellValue"),
    rule((format) => {
      format.cellValue.rule = { formula1: "1", formula2: "=A2", operator: "Between" };
    }, "CellValue"),
  ],
  [
    "a rule's broken operand",
    rule((format) => {
      format.cellValue.rule = { formula1: "=(1", operator: "EqualTo" };
    }, "CellValue"),
    rule((format) => {
      format.cellValue.rule = { formula1: "đạt", operator: "EqualTo" };
    }, "CellValue"),
  ],
  [
    "a text rule's operator that is none",
    rule((format) => {
      format.textComparison.rule = { operator: wrong("Has"), text: "x" };
    }, "ContainsText"),
    rule((format) => {
      format.textComparison.rule = { operator: "BeginsWith", text: "x" };
    }, "ContainsText"),
  ],
  [
    "a rule's number format that is none",
    rule((format) => {
      format.custom.format.numberFormat = '"abc';
    }, "Custom"),
    rule((format) => {
      format.custom.format.numberFormat = '0" %"';
    }, "Custom"),
  ],
  ["a bar from a word", bar({ type: "Number", formula: "abc" }), bar({ type: "Number", formula: "0" })],
  [
    "a bar from 101 percent",
    bar({ type: "Percent", formula: "101" }),
    bar({ type: "Percent", formula: "100" }),
  ],
  ["a bar from a number not given", bar({ type: "Number" }), bar({ type: "LowestValue" })],
  [
    "a bar from a broken formula",
    bar({ type: "Formula", formula: "=(" }),
    bar({ type: "Formula", formula: "=$A$1" }),
  ],
  ...['"abc', "0;0;0;0;0", "[Foo]0", `0"${long(300)}"`].map((code): readonly [string, Work, Work] => [
    `the number format ${code.slice(0, 20)}`,
    (sheet) => void (sheet.getRange("A1").numberFormat = [[code]]),
    (sheet) => void (sheet.getRange("A1").numberFormat = [['0" tỷ"']]),
  ]),
  ...["R1C1", "Print_Area", "A1", "r"].map((name): readonly [string, Work, Work] => [
    `the name ${name}`,
    (sheet) => sheet.names.add(name, sheet.getRange("A1")),
    (sheet) => sheet.names.add(`Ten_${name}`, sheet.getRange("A1")),
  ]),
  [
    "a name of a broken formula",
    (sheet) => sheet.names.add("Hong", "=SUM(("),
    (sheet) => sheet.names.add("Tot", "=SUM(Sheet1!$A$1)"),
  ],
  [
    "title rows that are no entire rows",
    (sheet) => sheet.pageLayout.setPrintTitleRows("A5:B6"),
    (sheet) => sheet.pageLayout.setPrintTitleRows("$5:$6"),
  ],
  [
    "title columns that are no entire columns",
    (sheet) => sheet.pageLayout.setPrintTitleColumns("A5:B6"),
    (sheet) => sheet.pageLayout.setPrintTitleColumns("$A:$B"),
  ],
  ["a header of 300 characters", header(long(300)), header(long(200))],
  [
    "nothing for properties",
    (sheet) => sheet.getRange("A1").setCellProperties([[wrong<Excel.SettableCellProperties>(null as never)]]),
    (sheet) => sheet.getRange("A1").setCellProperties([[{}]]),
  ],
  [
    "copying what there is no word for",
    (sheet) => sheet.getRange("C1").copyFrom("A1", wrong("Looks")),
    (sheet) => sheet.getRange("C1").copyFrom("A1", "Formats"),
  ],
  [
    "a mode of calculation that is none",
    (_sheet, { workbook }) => void (workbook.application.calculationMode = wrong("Never")),
    (_sheet, { workbook }) => void (workbook.application.calculationMode = "Automatic"),
  ],
  [
    "a setting of 3 MB",
    (_sheet, { workbook }) => workbook.settings.add("Lon", long(3 * 1024 * 1024)),
    (_sheet, { workbook }) => workbook.settings.add("Vua", long(1024)),
  ],
])("refused: %s; what is like it and right is taken", async (_words, refused, taken) => {
  expect(await outcome(refused)).toBe("InvalidArgument");
  expect(await outcome(taken)).toBe("done");
});

test("settings of more than 2 MB are not saved by Office's own call either", async () => {
  const { document } = excel.Office.context;
  const save = (value: string) =>
    new Promise<string>((resolve) => {
      document.settings.set("Chung", value);
      document.settings.saveAsync(({ status }) => resolve(String(status)));
    });
  expect(await save(long(3 * 1024 * 1024))).toBe("failed");
  expect(await save("ngắn")).toBe("succeeded");
});

test("what is written inside a merged cell is lost without a word, as in Excel; its first cell takes it", async () => {
  const values = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("D1:E2");
    range.merge();
    range.values = [
      ["đầu", "mất"],
      ["mất", "mất"],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["đầu", ""],
    ["", ""],
  ]);
});
