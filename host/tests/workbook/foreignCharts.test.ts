import { strToU8, unzipSync, zipSync } from "fflate";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { newWorkbook, openWorkbook } from "../../workbook/workbook";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const TYPE = "application/vnd.openxmlformats-officedocument";

const rels = (...all: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${RELS}">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A person's own bars, with what Excel writes and a small reader of charts knows nothing of. */
const chart = (sheet: string, grouping: string): string =>
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="1"/><c:style val="26"/>` +
  `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>` +
  `<c:grouping val="${grouping}"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  `<c:tx><c:strRef><c:f>${sheet}!$B$1</c:f></c:strRef></c:tx><c:spPr><a:gradFill><a:gsLst><a:gs pos="0">` +
  `<a:schemeClr val="accent1"/></a:gs><a:gs pos="100000"><a:schemeClr val="accent2"/></a:gs></a:gsLst></a:gradFill></c:spPr>` +
  `<c:invertIfNegative val="1"/><c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/></c:dPt>` +
  `<c:cat><c:strRef><c:f>${sheet}!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/></c:strCache></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>${sheet}!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:gapWidth val="37"/>` +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const anchor = (id: number): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>3</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>6350</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">` +
  `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Biểu đồ của tôi ${id}" descr="Lời tả của tôi"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId${id}"/>` +
  `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

const CHARTS = ["xl/charts/chart11.xml", "xl/charts/chart12.xml"] as const;
const DRAWING = "xl/drawings/drawing9.xml";

/** A workbook of two sheets whose first shows two charts of a person: bars of its own figures, stacked bars of the other sheet's. */
async function withCharts(): Promise<Uint8Array> {
  const book = newWorkbook();
  book.addSheet("Số khác");
  for (const sheet of book.sheets) {
    sheet.setValue(0, 1, "Thu");
    ["Thôn Một", "Thôn Hai", "Thôn Ba"].forEach((name, at) => {
      sheet.setValue(at + 1, 0, name);
      sheet.setValue(at + 1, 1, at + 1.5);
    });
  }
  const parts = unzipSync(await book.save());
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  const path = "xl/worksheets/sheet1.xml";
  const own = book.sheets[0]?.name ?? "";
  const put = (name: string, xml: string): void => {
    parts[name] = strToU8(xml);
  };
  if (parts["xl/worksheets/_rels/sheet1.xml.rels"] !== undefined) throw new Error("has relations already");
  put(path, text(path).replace("</worksheet>", `<drawing xmlns:r="${R}" r:id="rId1"/></worksheet>`));
  put("xl/worksheets/_rels/sheet1.xml.rels", rels(["rId1", "drawing", "../drawings/drawing9.xml"]));
  put(DRAWING, `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchor(1)}${anchor(2)}</xdr:wsDr>`);
  put(
    "xl/drawings/_rels/drawing9.xml.rels",
    rels(["rId1", "chart", "../charts/chart11.xml"], ["rId2", "chart", "../charts/chart12.xml"]),
  );
  put(CHARTS[0], chart(own, "clustered"));
  put(CHARTS[1], chart("'Số khác'", "stacked"));
  const types = [
    `<Override PartName="/${DRAWING}" ContentType="${TYPE}.drawing+xml"/>`,
    ...CHARTS.map((each) => `<Override PartName="/${each}" ContentType="${TYPE}.drawingml.chart+xml"/>`),
  ];
  put("[Content_Types].xml", text("[Content_Types].xml").replace("</Types>", `${types.join("")}</Types>`));
  return zipSync(parts);
}

async function savedParts(book: HostWorkbook): Promise<(path: string) => string> {
  const parts = unzipSync(await book.save());
  return (path) => new TextDecoder().decode(parts[path]);
}

async function opened(): Promise<{ book: HostWorkbook; sheet: Sheet; before: (path: string) => string }> {
  const bytes = await withCharts();
  const parts = unzipSync(bytes);
  const book = openWorkbook(bytes);
  return { book, sheet: book.sheets[0] as Sheet, before: (path) => new TextDecoder().decode(parts[path]) };
}

test("a person's bar charts stay to the byte while cells, looks and other sheets change", async () => {
  const { book, sheet, before } = await opened();
  sheet.setValue(2, 1, 7);
  sheet.setFormat({ row: 0, column: 0, rows: 2, columns: 2 }, { bold: true });
  book.addSheet("Báo cáo").setFormula(0, 0, "=SUM(Sheet1!B2:B4)");
  book.calculate(true);
  const after = await savedParts(book);
  for (const path of [...CHARTS, DRAWING]) expect(after(path)).toBe(before(path));
  expect(after("xl/worksheets/sheet1.xml")).toContain("<drawing ");
});

test("rows put in above take a person's charts along: cells they speak of and their place move, nothing else", async () => {
  const { book, sheet, before } = await opened();
  sheet.insertRows(1, 2);
  const after = await savedParts(book);
  expect(after(CHARTS[0])).toBe(
    before(CHARTS[0]).replace("$A$2:$A$4", "$A$4:$A$6").replace("$B$2:$B$4", "$B$4:$B$6"),
  );
  expect(after(CHARTS[1])).toBe(before(CHARTS[1]));
  expect(after(DRAWING)).toBe(
    before(DRAWING)
      .replaceAll("<xdr:row>1</xdr:row>", "<xdr:row>3</xdr:row>")
      .replaceAll("<xdr:row>12</xdr:row>", "<xdr:row>14</xdr:row>"),
  );
});

test("rows of the figures taken out, another name of the sheet: a person's charts follow and are not drawn anew", async () => {
  const { book, sheet, before } = await opened();
  sheet.deleteRows(2, 1);
  sheet.name = "Số liệu";
  (book.sheets[1] as Sheet).name = "Số của thôn";
  const after = await savedParts(book);
  expect(after(CHARTS[0])).toBe(
    before(CHARTS[0])
      .replaceAll("Sheet1!", "'Số liệu'!")
      .replace("$A$2:$A$4", "$A$2:$A$3")
      .replace("$B$2:$B$4", "$B$2:$B$3"),
  );
  expect(after(CHARTS[1])).toBe(before(CHARTS[1]).replaceAll("'Số khác'!", "'Số của thôn'!"));
});

test("all rows of the figures taken out: a person's chart stays in the file, and the other with it", async () => {
  const { book, sheet } = await opened();
  sheet.deleteRows(1, 3);
  const after = await savedParts(book);
  expect(after(DRAWING)).toContain('r:id="rId1"');
  expect(after(CHARTS[0])).toContain('<c:gapWidth val="37"/>');
  expect(after(CHARTS[1])).toContain("'Số khác'!$A$2:$A$4");
});
