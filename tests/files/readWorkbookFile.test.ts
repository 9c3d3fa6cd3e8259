/** A closed file gives the reading what Excel would answer of the same workbook when it is open. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, strToU8, unzipSync } from "fflate";
import { bootExcel } from "../../host/office/bootExcel";
import { openWorkbook } from "../../host/workbook/workbook";
import { readSentFile } from "../../src/actions/units/sentFiles";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { readWorkbookFile } from "../../src/files/readWorkbookFile";
import { REPORT_NAMES } from "../../src/report/layout/reportNames";
import { isRead } from "../../src/units/unitFile";

const SAMPLES = join(__dirname, "../../host/workbooks");
const COMMUNES = join(SAMPLES, "communes");
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const paths = [SAMPLES, COMMUNES].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx") && name !== "lang-ngam.xlsx")
    .map((name) => join(folder, name)),
);

test.each(paths.map((path) => [path.slice(SAMPLES.length + 1), path]))("%s", async (_, path) => {
  const excel = await bootExcel({ workbook: openWorkbook(bytesOf(path)), api: "1.14" });
  const open = await readWorkbook(REPORT_NAMES.report).finally(() => excel.close());
  const closed = await readWorkbookFile(bytesOf(path), path, REPORT_NAMES.report);
  if (typeof closed === "string") throw new Error(closed);
  expect(closed.sheets).toHaveLength(open.sheets.length);
  closed.sheets.forEach((sheet, at) => {
    // Of an empty sheet Excel answers with A1.
    if (sheet.values.length === 0) return expect(open.sheets[at]?.values).toEqual([[""]]);
    const same = open.sheets[at] as (typeof open.sheets)[number];
    // A whole number is a Double to Excel too; the reading tells figures by their values.
    expect({ ...sheet, id: same.id, valueTypes: null, looks: null }).toEqual({
      ...same,
      valueTypes: null,
      looks: null,
    });
    expect(sheet.looks.struckRows).toEqual(same.looks.struckRows);
    expect(sheet.looks.partlyStruckRows).toEqual(same.looks.partlyStruckRows);
    expect(sheet.looks.oldFontRows).toEqual(same.looks.oldFontRows);
  });
});

const sent = (file: string, bytes: Uint8Array = bytesOf(join(COMMUNES, file))) =>
  readSentFile({ bytes, file, savedAt: null });

test("an old .xls is said to be one: its figures would come without the formats that tell 95% from 0,95", async () => {
  const old = bytesOf(join(__dirname, "fixtures/trung-hoa.xls"));
  expect(await sent("trung-hoa.xls", old)).toMatchObject({ refused: "legacyXls" });
});

test("a table kept as text is read as figures typed as text are", async () => {
  const lines = [
    "TT;Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện",
    "1;Thu ngân sách;Triệu đồng;1.200;1.350,5",
    '2;"Trồng rừng; mới";ha;50;40',
  ].join("\r\n");
  const received = await sent("xa-a.csv", new TextEncoder().encode(lines));
  if (!isRead(received)) throw new Error(received.refused);
  expect(received.rows.map(({ name, actual, verdict }) => [name, actual?.value, verdict?.outcome])).toEqual([
    ["Thu ngân sách", 1350.5, "exceeded"],
    ["Trồng rừng; mới", 40, "missed"],
  ]);
});

test.each([
  ["nothing in it", new Uint8Array(0), "notAWorkbook"],
  [
    "a page saved under the name of a table",
    strToU8("<html><table><tr><td>1</td></tr></table></html>"),
    "notAWorkbook",
  ],
  ["a package of something else", zipSync({ "word/document.xml": strToU8("<w/>") }), "notAWorkbook"],
  ["cut in the middle", bytesOf(join(COMMUNES, "duc-van.xlsx")).subarray(0, 2500), "damaged"],
  ["letters in place of a sheet", withPart("xl/workbook.xml", "<workbook"), "damaged"],
])("%s is said", async (_, bytes, refused) => {
  expect(await sent("tep.xlsx", new Uint8Array(bytes))).toMatchObject({ refused });
});

test("a locked file is said to be locked", async () => {
  expect(await sent("lang-ngam.xlsx")).toMatchObject({ refused: "encrypted" });
});

// Encrypted for real (agile, AES) by xlsx-populate 1.21.0, which opens it again with the password "mat-khau-1".
test("a file that is truly encrypted is said to be locked, whatever it is named", async () => {
  const bytes = bytesOf(join(__dirname, "fixtures/khoa-that.xlsx"));
  expect([...bytes.subarray(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0]);
  for (const name of ["khoa-that.xlsx", "khoa-that.xls", "khoa-that.csv"]) {
    expect(await sent(name, bytes)).toMatchObject({ refused: "encrypted" });
  }
  expect(() => openWorkbook(bytes)).toThrow(expect.objectContaining({ code: "encrypted" }) as Error);
});

test("a sheet of charts keeps nobody from the tables; parts named by the other stroke are found", async () => {
  const plain = await sent("duc-van.xlsx");
  const parts = unzipSync(bytesOf(join(COMMUNES, "duc-van.xlsx")));
  const backslash = zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name.replace("worksheets/", "worksheets\\"), part]),
    ),
  );
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const charted = zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(
      text("xl/workbook.xml").replace(
        "<sheets>",
        '<sheets><sheet name="Biểu đồ" sheetId="77" r:id="rIdChart"/>',
      ),
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      text("xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
    ),
    "xl/chartsheets/sheet1.xml": strToU8("<chartsheet/>"),
  });
  for (const bytes of [backslash, charted]) {
    const read = await sent("duc-van.xlsx", new Uint8Array(bytes));
    expect({ ...read, mark: null }).toEqual({ ...plain, mark: null });
  }
});

test("noughts that a program put in place of results it never calculated are no results", async () => {
  const cell = (row: number, formula: string, value: number) =>
    `<c r="E${row}"><f>${formula}</f><v>${value}</v></c>`;
  const book = (calculation: string, second: number) => {
    const rows = [
      ["TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện"],
      [1, "Thu ngân sách", "Triệu đồng", 100, cell(2, "60+50", 0)],
      [2, "Trồng rừng", "ha", 50, cell(3, "30+25", second)],
    ];
    const line = (values: readonly (string | number)[], at: number) =>
      `<row r="${at + 1}">${values
        .map((value, column) => {
          const place = `${"ABCDE"[column] ?? ""}${at + 1}`;
          if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
          return value.startsWith("<c")
            ? value
            : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
        })
        .join("")}</row>`;
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const related = "http://schemas.openxmlformats.org/package/2006/relationships";
    return new Uint8Array(
      zipSync({
        "[Content_Types].xml": strToU8(
          `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
        ),
        "_rels/.rels": strToU8(
          `<Relationships xmlns="${related}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        ),
        "xl/workbook.xml": strToU8(
          `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="KT-XH" sheetId="1" r:id="r1"/></sheets>${calculation}</workbook>`,
        ),
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships xmlns="${related}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets\\sheet1.xml"/></Relationships>`,
        ),
        "xl/worksheets/sheet1.xml": strToU8(
          `<worksheet xmlns="${main}"><sheetData>${rows.map(line).join("")}</sheetData></worksheet>`,
        ),
      }),
    );
  };
  const asks = '<calcPr fullCalcOnLoad="1"/>';
  expect(await sent("xa-a.xlsx", book(asks, 0))).toMatchObject({ refused: "notCalculated" });
  // One result that is none of the program's noughts, or no wish to be calculated: they are Excel's.
  expect(isRead(await sent("xa-a.xlsx", book(asks, 55)))).toBe(true);
  expect(isRead(await sent("xa-a.xlsx", book("", 0)))).toBe(true);
});

function withPart(name: string, text: string) {
  return zipSync({ ...unzipSync(bytesOf(join(COMMUNES, "duc-van.xlsx"))), [name]: strToU8(text) });
}
