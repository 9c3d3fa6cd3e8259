import { strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook, openWorkbook, UnreadableWorkbook } from "../../workbook/workbook";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { escapeText, unescapeText } from "../../workbook/sheetFile";
import { handWritten } from "../fixtures/handWritten";

const HAND = handWritten();

function open(name: string): { book: HostWorkbook; sheet: Sheet } {
  const book = openWorkbook(HAND[name] ?? new Uint8Array());
  return { book, sheet: book.sheets[0] as Sheet };
}

async function part(book: HostWorkbook, path: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await book.save())[path]);
}

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

test.each<[string, () => Uint8Array, UnreadableWorkbook["code"]]>([
  ["nothing", () => new Uint8Array(), "notAWorkbook"],
  ["text", () => strToU8("STT;Chỉ tiêu"), "notAWorkbook"],
  ["a password", () => Uint8Array.from([...CFB, ...wide("EncryptedPackage")]), "encrypted"],
  ["an .xls", () => Uint8Array.from([...CFB, ...wide("Workbook")]), "legacyXls"],
  ["an Excel 4 sheet", () => Uint8Array.from([0x09, 0x04, 6, 0, 0, 0]), "legacyXls"],
  ["half a file", () => (HAND.excel ?? new Uint8Array()).slice(0, 4000), "truncated"],
  ["a zip of something else", () => zipSync({ "a.txt": strToU8("a") }), "notAWorkbook"],
  ["a Word file", () => word(), "notAWorkbook"],
  ["a bomb", () => bomb(), "tooLarge"],
  ["a figure that is not what was packed", () => flipped(), "truncated"],
  ["XML cut short", () => spoiled("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, 900)), "damaged"],
  [
    "a document type",
    () =>
      spoiled(
        "xl/workbook.xml",
        (xml) => `<!DOCTYPE a [<!ENTITY x "y">]>${xml.replace(/^<\?xml.*?\?>/, "")}`,
      ),
    "damaged",
  ],
])("%s is refused for what it is", (_, bytes, code) => {
  let thrown: unknown;
  try {
    openWorkbook(bytes());
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UnreadableWorkbook);
  expect((thrown as UnreadableWorkbook).code).toBe(code);
});

function spoiled(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(HAND.excel ?? new Uint8Array());
  return zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))) });
}

function word(): Uint8Array {
  const parts = unzipSync(HAND.bare ?? new Uint8Array());
  return zipSync({ ...parts, "xl/workbook.xml": strToU8('<w:document xmlns:w="urn:w"/>') });
}

/** One digit another than when it was packed: 95.5 became 15.5. */
function flipped(): Uint8Array {
  const bytes = zipSync(unzipSync(HAND.excel ?? new Uint8Array()), { level: 0 });
  const at = Buffer.from(bytes).indexOf("<v>95.5</v>");
  if (at < 0) throw new Error("no such figure");
  bytes[at + 3] = "1".charCodeAt(0);
  return bytes;
}

/** 60 MB of zeros in one part: about a thousand to one. */
function bomb(): Uint8Array {
  return zipSync(
    { "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": new Uint8Array(60e6) },
    { level: 9 },
  );
}

test("a zip that declares less than it holds never gives more than it declared", () => {
  const bytes = zipSync({ "[Content_Types].xml": strToU8(`<Types>${" ".repeat(1e6)}</Types>`) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 7, true);
  }
  expect(() => openWorkbook(bytes)).toThrow(UnreadableWorkbook);
});

test.each([
  ["a\u0001b", "a_x0001_b"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["_x0012\u0001", "_x005F_x0012_x0001_"],
  // LibreOffice takes one to four digits for a code.
  ["a_xa_b", "a_x005F_xa_b"],
  ["_x41\u0001", "_x005F_x41_x0001_"],
  ["lone \uD800 here", "lone _xD800_ here"],
  ["pair \u{1F600}", "pair \u{1F600}"],
  ["a\r\nb", "a_x000D_\nb"],
])("%j is kept as %j", (text, kept) => {
  expect(escapeText(text)).toBe(kept);
  expect(unescapeText(kept)).toBe(text);
});

test("what Excel wrote is read: rich text, shared and array formulas, looks, rules, page, names", () => {
  const { book, sheet } = open("excel");
  expect(sheet.cell(0, 1).value).toBe("Chỉ tiêu");
  expect(sheet.cell(1, 1).value).toBe("Lương thực\r\n(tấn)");
  expect([sheet.cell(2, 1).value, sheet.cell(3, 1).value]).toEqual([" Rừng ", "A&B <x>"]);
  expect([1, 2, 3, 4].map((row) => sheet.cell(row, 4).formula)).toEqual([
    "=D2/C2",
    "=D3/C3",
    "=D4/C4",
    "=D5/C5",
  ]);
  expect(sheet.cell(6, 3).formula).toBe("=C2:C3*2");
  expect(sheet.cell(6, 5).formula).toBe("=XLOOKUP(2,A2:A5,B2:B5)");
  expect(sheet.cell(1, 7)).toEqual({ value: "#DIV/0!", formula: "=1/0", error: true });
  expect(sheet.format(0, 0)).toMatchObject({
    fontName: "Times New Roman",
    fontSize: 13,
    bold: true,
    fontColor: "#808080",
    fill: "#DEEBF7",
    wrap: true,
  });
  expect(sheet.format(0, 0).borders).toMatchObject({
    left: { style: "Continuous", weight: "Thin" },
    bottom: { weight: "Hairline", color: "#112233" },
  });
  expect(sheet.format(20, 1).locked).toBe(false);
  expect(sheet.rules.map(({ rule }) => rule.kind)).toEqual(["dataBar", "cellValue", "other", "other"]);
  expect(sheet.rules[0]?.rule).toMatchObject({
    gradient: false,
    border: true,
    high: { type: "number", formula: "=400" },
  });
  expect([sheet.rowHidden(2), sheet.columnWidth(0), sheet.rowHeight(0)]).toEqual([true, 35.25, 39.75]);
  expect(sheet.pageLayout).toMatchObject({
    orientation: "landscape",
    paperSize: "a4",
    zoom: { fitWide: 1, fitTall: 1 },
    printArea: { row: 0, column: 0, rows: 12, columns: 8 },
    titleRows: { first: 0, last: 0 },
    titleColumns: { first: 0, last: 1 },
    headerFooterState: "FirstAndDefault",
    header: { left: "", center: "&P", right: "" },
    footer: { left: '&"Times New Roman,Bold"&F', center: "", right: "Trang &P/&N" },
    rowBreaks: [5],
  });
  expect(book.names.map(({ name, visible }) => [name, visible])).toEqual([["Tổng", false]]);
  const hidden = book.sheet("Phụ lục") as Sheet;
  expect([hidden.visibility, hidden.isProtected, hidden.names[0]?.name]).toEqual(["Hidden", true, "Riêng"]);
  expect(() => hidden.setValue(0, 0, "x")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  expect(book.extension).toBe("xlsx");
  expect(open("macro").book.extension).toBe("xlsm");
});

test("formulas in foreign hands (pivots, other workbooks) keep their values and are listed", () => {
  const { book, sheet } = open("excel");
  book.calculate(true);
  expect(sheet.cell(7, 4).value).toBe(985.5);
  expect(book.sheet("Phụ lục")?.cell(0, 1).value).toBe(100);
  expect(book.uncalculated.map(({ formula }) => formula)).toEqual([
    '=GETPIVOTDATA("Thực hiện",$J$3)',
    "=Sheet1!D2+[1]Khac!$A$1",
  ]);
  expect(sheet.cell(7, 3).value).toBe(400);
});

test("dates as text, 1904 and files without addresses, styles or strings", () => {
  const strict = open("strict");
  expect([strict.book.date1904, strict.sheet.cell(0, 0).value]).toEqual([true, 45291 - 1462]);
  const bare = open("bare");
  expect([bare.sheet.cell(0, 0).value, bare.sheet.cell(1, 1).formula]).toEqual(["Chỉ tiêu", "=B1*2"]);
  bare.book.calculate(true);
  expect(bare.sheet.cell(1, 1).value).toBe(2);
  const prefixed = open("prefixed");
  expect([prefixed.sheet.cell(0, 0).value, prefixed.sheet.cell(1, 0).formula]).toEqual([
    "Chỉ tiêu",
    '=A1&"!"',
  ]);
  const google = open("google");
  google.book.numberLocale = "en-US";
  expect([google.sheet.text(1, 0), google.sheet.cell(3, 1).formula]).toEqual(["31/12/2023", "=A4+1"]);
});

test("overwriting the first of shared formulas writes out the others", async () => {
  const { book, sheet } = open("excel");
  sheet.setValue(1, 4, 0.5);
  const xml = await part(book, "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="E2" s="3"><v>0.5</v></c>');
  expect(xml).toContain("<f>D3/C3</f>");
  expect(xml).not.toContain('t="shared"');
  expect(openWorkbook(await book.save()).sheets[0]?.cell(4, 4).formula).toBe("=D5/C5");
});

test("part of an array formula is refused, the whole may go", () => {
  const { sheet } = open("excel");
  expect(() => sheet.setValue(7, 3, 1)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  expect(() => sheet.insertRows(7, 1)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  expect(() => sheet.deleteRows(7, 1)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  sheet.clear({ row: 6, column: 3, rows: 2, columns: 1 }, "contents");
  expect(sheet.cell(6, 3).value).toBe("");
});

test("calcChain goes only when a formula changes", async () => {
  const { book, sheet } = open("excel");
  sheet.setValue(30, 0, "x");
  expect(Object.keys(unzipSync(await book.save()))).toContain("xl/calcChain.xml");
  sheet.setFormula(30, 1, "=A31");
  expect(Object.keys(unzipSync(await book.save()))).not.toContain("xl/calcChain.xml");
});

test("our settings stand beside another add-in's, its own kept, no pane opened", async () => {
  const { book } = open("excel");
  expect(book.addinSettings.size).toBe(0);
  book.addinSettings.set("chi-tieu", { a: "\"<&>'\n" });
  const parts = unzipSync(await book.save());
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  expect(text("xl/webextensions/webextension1.xml")).toContain('value="&quot;giữ&quot;"');
  expect(text("xl/webextensions/webextension2.xml")).toContain('id="7c1f0f0e-6a51-4b58-9c0a-3d1f0a9f2e34"');
  expect(text("xl/webextensions/taskpanes.xml").match(/visibility="0"/g)).toHaveLength(2);
  const again = openWorkbook(await book.save());
  expect(again.addinSettings).toEqual(book.addinSettings);
  again.addinSettings.clear();
  expect(openWorkbook(await again.save()).addinSettings.size).toBe(0);
  const other = openWorkbook(HAND.excel ?? new Uint8Array(), { id: "wa104379997", version: "1" });
  expect(other.addinSettings.get("khác")).toBe("giữ");
});

test("rows inserted: charts, lists, links, notes, anchors, pivots and filters follow", async () => {
  const { book, sheet } = open("excel");
  sheet.insertRows(1, 2);
  sheet.name = "Số liệu";
  const parts = unzipSync(await book.save());
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  expect(text("xl/charts/chart1.xml")).toContain("<c:f>'Số liệu'!$D$4:$D$7</c:f>");
  const xml = text("xl/worksheets/sheet1.xml");
  expect(xml).toContain(
    '<dataValidation type="list" allowBlank="1" sqref="F4:F7"><formula1>$J$1:$J$5</formula1>',
  );
  expect(xml).toContain('<autoFilter ref="A1:E7"/>');
  expect(xml).toContain('<hyperlink ref="B4"');
  expect(xml).toContain("<xm:f>'Số liệu'!C4:D4</xm:f><xm:sqref>I4</xm:sqref>");
  expect(xml).toContain('<conditionalFormatting sqref="D4:D7">');
  expect(xml).toContain("<xm:sqref>D4:D7</xm:sqref>");
  expect(xml).toContain('<f t="array" ref="D9:D10">C4:C5*2</f>');
  expect(xml).toContain('<c r="D7" s="2"><v>380</v></c>');
  expect(text("xl/comments1.xml")).toContain('ref="D7"');
  expect(text("xl/drawings/drawing1.xml")).toContain("<xdr:row>3</xdr:row>");
  expect(text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="B1:C7" sheet="Số liệu"');
  expect(text("xl/workbook.xml")).toContain("hidden=\"1\">'Số liệu'!$A$1:$E$7<");
  const again = openWorkbook(await book.save()).sheets[0] as Sheet;
  expect([again.cell(4, 4).formula, again.cell(4, 1).value, again.rowHidden(4)]).toEqual([
    "=D5/C5",
    " Rừng ",
    true,
  ]);
  expect(again.pageLayout.printArea).toEqual({ row: 0, column: 0, rows: 14, columns: 8 });
});

test("a removed sheet takes its own parts with it and leaves the others' alone", async () => {
  const { book } = open("excel");
  book.removeSheet("Phụ lục");
  const parts = Object.keys(unzipSync(await book.save()));
  expect(parts).not.toContain("xl/worksheets/sheet2.xml");
  expect(parts).not.toContain("xl/pivotTables/pivotTable1.xml");
  expect(parts).toEqual(
    expect.arrayContaining([
      "xl/charts/chart1.xml",
      "xl/chartsheets/sheet1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
    ]),
  );
  expect(await part(book, "xl/workbook.xml")).not.toContain("Riêng");
});

afterEach(() => {
  jest.useRealTimers();
});

test("saving twice, and after going back, starts from the file each time, whatever the clock says", async () => {
  const { book, sheet } = open("excel");
  jest.useFakeTimers({ now: new Date("2026-11-23T20:00:00Z"), doNotFake: ["nextTick", "setImmediate"] });
  const untouched = await book.save();
  jest.setSystemTime(new Date("2026-12-31T23:59:00Z"));
  const before = book.snapshot();
  sheet.setValue(1, 3, 7);
  sheet.addTable({ row: 20, column: 0, rows: 3, columns: 2 }, null, true);
  const changed = await book.save();
  expect(Buffer.from(await book.save()).equals(Buffer.from(changed))).toBe(true);
  book.restore(before);
  expect(Buffer.from(await book.save()).equals(Buffer.from(untouched))).toBe(true);
});

test("cached values go with formulas: numbers, texts, booleans, errors", async () => {
  const book = newWorkbook();
  const sheet = book.sheets[0] as Sheet;
  ["=1/4", '="a"&" "', "=1=1", "=1/0", '=""'].forEach((formula, row) => sheet.setFormula(row, 0, formula));
  const xml = await part(book, "xl/worksheets/sheet1.xml");
  expect(xml).toContain("<f>1/4</f><v>0.25</v>");
  expect(xml).toContain('t="str"><f>"a"&amp;" "</f><v>a </v>');
  expect(xml).toContain('t="b"><f>1=1</f><v>1</v>');
  expect(xml).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
  expect(xml).toContain('t="str"><f>""</f><v/>');
});

test("text that looks like a formula stays text", async () => {
  const book = newWorkbook();
  (book.sheets[0] as Sheet).setValue(0, 0, "=cmd|' /C calc'!A0");
  expect(await part(book, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  expect(openWorkbook(await book.save()).sheets[0]?.cell(0, 0)).toMatchObject({
    formula: null,
    value: "=cmd|' /C calc'!A0",
  });
});

test("a rule of the file taken away is gone from it with its other half; rules given another order keep it", async () => {
  const { book, sheet } = open("excel");
  const kinds = (of: Sheet) => of.rules.map(({ rule }) => rule.kind);
  expect(kinds(sheet)).toEqual(["dataBar", "cellValue", "other", "other"]);
  sheet.removeRule(sheet.rules[0]?.id ?? "");
  sheet.moveRule(sheet.rules[1]?.id ?? "", 0);
  const xml = await part(book, "xl/worksheets/sheet1.xml");
  expect(xml).not.toContain('type="dataBar"');
  expect(xml).not.toContain("11111111-2222-4333-8444-555555555555");
  expect(xml).toContain("99999999-2222-4333-8444-555555555555");
  const again = openWorkbook(await book.save()).sheets[0] as Sheet;
  expect(kinds(again)).toEqual(["other", "cellValue", "other"]);
  expect(again.rules.map(({ rule, blocks }) => ({ rule, blocks }))).toEqual(
    sheet.rules.map(({ rule, blocks }) => ({ rule, blocks })),
  );
});

test("a row that grows with its text is saved as high as it is, and not as one whose height was set", async () => {
  const book = newWorkbook();
  const sheet = book.sheets[0] as Sheet;
  sheet.setValue(1, 0, "Nhiệt độ kho bảo quản vắc xin của trạm y tế");
  sheet.setValue(2, 0, "ngắn");
  sheet.setFormat({ row: 1, column: 0, rows: 2, columns: 1 }, { wrap: true });
  const xml = await part(book, "xl/worksheets/sheet1.xml");
  const [, height] = /<row r="2" ht="([\d.]+)">/.exec(xml) ?? [];
  expect(Number(height)).toBe(sheet.rowHeight(1));
  expect(Number(height)).toBeGreaterThan(30);
  expect(xml).toContain('<row r="3">');
});
