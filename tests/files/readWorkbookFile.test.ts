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

function withPart(name: string, text: string) {
  return zipSync({ ...unzipSync(bytesOf(join(COMMUNES, "duc-van.xlsx"))), [name]: strToU8(text) });
}
