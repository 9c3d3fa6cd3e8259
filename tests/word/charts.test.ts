/** The page of charts in a Word file: the figures of the sheet of charts, and renewed where it is ours. */
import { drawnCharts } from "../../src/charting/drawnCharts";
import { renewWordFile } from "../../src/word/renew";
import { compareWordFile, type Comparison } from "../../src/word/renewal";
import { setReport } from "../../src/settings/reportChanges";
import { testWithLibreOffice, wordFilesThroughLibreOffice } from "../../host/tests/libreOffice";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, type Lines } from "../excel/books";
import { made, sample, type Made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { chartedFile, slotsOf } from "./chartsInHand";
import { controlOf, documentOf, edit, fileOf, partsOf, rootOf, textPartOf, withParts } from "./wordInHand";

afterEach(closeAll);

const compared = (bytes: Uint8Array, report: Made): Promise<Comparison> =>
  compareWordFile(bytes, documentOf(report), async () => slotsOf(report));

const CHART = "word/charts/chart1.xml";
const kindsOf = ({ findings }: Comparison): Record<string, string> =>
  Object.fromEntries(
    findings.filter(({ tag }) => tag.startsWith("ct:chart")).map(({ tag, kind }) => [tag, kind]),
  );

const TABLE: Lines = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"],
  ["I", "KINH TẾ", "", "", ""],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9900],
  [2, "Sản lượng lương thực", "tấn", 5000, 3998],
  [3, "Trồng rừng", "ha", 100, 300],
  ["II", "XÃ HỘI", "", "", ""],
  [1, "Tỷ lệ hộ dùng nước sạch", "%", 95, 95.4],
  [2, "Số vụ tai nạn giao thông", "vụ", 10, 8],
];

test("the figures are those of the sheet of charts, as its formulas give them", async () => {
  const book = bookOf({ Biểu: TABLE });
  await boot(book);
  const actions = createActions();
  const view = await actions.read();
  await actions.insertCharts(view);
  const sheet = book.sheets.find(({ name }) => name === "Biểu đồ");
  const { charts } = drawnCharts(view.review, { language: "vi", decimals: view.settings.report.decimals });
  const drawn = sheet?.charts.map(({ title, data: { row, column, rows, columns } }) => ({
    title: title?.text,
    names: Array.from({ length: rows - 1 }, (_, at) => sheet.cell(row + 1 + at, column).value),
    series: Array.from({ length: columns - 1 }, (_, at) => ({
      name: sheet.cell(row, column + 1 + at).value,
      values: Array.from(
        { length: rows - 1 },
        (__, down) => sheet.cell(row + 1 + down, column + 1 + at).value,
      ),
    })),
  }));
  expect(
    charts.map(({ title, names, series }) => ({
      title,
      names,
      series: series.map(({ name, values }) => ({ name, values })),
    })),
  ).toEqual(drawn);
});

test("each chart has its part, its words for those who do not see it, and the sign of the end behind it", () => {
  const bytes = chartedFile(sample());
  const parts = partsOf(bytes);
  expect(Object.keys(parts).filter((name) => name.includes("chart"))).toEqual([
    CHART,
    "word/charts/chart2.xml",
  ]);
  expect(parts["[Content_Types].xml"]).toContain('PartName="/word/charts/chart2.xml"');
  const plan = controlOf(bytes, "ct:chart:plan");
  expect(plan).toMatch(/descr="Mức thực hiện so với kế hoạch \(100%\)[^"]*\d%/);
  const text = textPartOf(bytes);
  expect(text.indexOf("ct:chart:plan")).toBeGreaterThan(text.indexOf("ct:table:appendix"));
  expect(text.match(/<w:sectPr>/g)).toHaveLength(3);
  expect(chartedFile(sample())).toEqual(bytes);
  // Who wants none has the file as it was.
  expect(partsOf(fileOf(sample()))[CHART]).toBeUndefined();
});

test("nothing new: nothing to say; new figures: drawn anew, with their words, and all else stays", async () => {
  const bytes = chartedFile(made(tableOf(5)));
  expect((await compared(bytes, made(tableOf(5)))).findings).toEqual([]);
  const later = made(tableOf(12, "allMet"));
  const comparison = await compared(bytes, later);
  expect(kindsOf(comparison)).toMatchObject({ "ct:chart:fields": "renewed" });
  const renewed = renewWordFile(comparison, {});
  expect(partsOf(renewed)[CHART]).toBe(partsOf(chartedFile(later))[CHART]);
  expect(partsOf(renewed)[CHART]).not.toBe(partsOf(bytes)[CHART]);
  expect(/descr="([^"]*)"/.exec(controlOf(renewed, "ct:chart:fields"))?.[1]).toBe(
    /descr="([^"]*)"/.exec(controlOf(chartedFile(later), "ct:chart:fields"))?.[1],
  );
  expect(rootOf(renewed).name).toBe("w:document");
  expect(kindsOf(await compared(renewed, later))).toEqual({});
});

test("a chart a person changed is asked about, a deleted one stays deleted, a picture in its place is left alone", async () => {
  const bytes = chartedFile(made(tableOf(5)));
  const later = made(tableOf(12, "allMet"));
  const part = partsOf(bytes)[CHART] ?? "";
  const mine = withParts(bytes, { [CHART]: part.replace(/<a:t>[^<]*<\/a:t>/, "<a:t>Của tôi</a:t>") });
  const asked = await compared(mine, later);
  expect(kindsOf(asked)["ct:chart:fields"]).toBe("asked");
  expect(partsOf(renewWordFile(asked, {}))[CHART]).toBe(partsOf(mine)[CHART]);
  const id = asked.findings.find(({ tag }) => tag === "ct:chart:fields")?.id ?? "";
  expect(partsOf(renewWordFile(asked, { [id]: "ours" }))[CHART]).toBe(partsOf(chartedFile(later))[CHART]);
  const without = edit(bytes, (xml) => xml.replace(controlOf(bytes, "ct:chart:fields"), ""));
  const gone = await compared(without, later);
  expect(kindsOf(gone)["ct:chart:fields"]).toBe("gone");
  expect(textPartOf(renewWordFile(gone, {}))).not.toContain("ct:chart:fields");
  const pictured = edit(bytes, (xml) => xml.replace(/<c:chart [^>]*r:id="rId6"\/>/, "<pic/>"));
  const left = await compared(pictured, later);
  expect(kindsOf(left)["ct:chart:fields"]).toBe("elsewhere");
  expect(controlOf(renewWordFile(left, {}), "ct:chart:fields")).toBe(controlOf(pictured, "ct:chart:fields"));
});

test("charts of a person's own stay byte for byte; a file written without charts gets none", async () => {
  const own = "<c:chartSpace>của tôi</c:chartSpace>";
  const bytes = withParts(chartedFile(made(tableOf(5))), { "word/charts/chart9.xml": own });
  const later = made(tableOf(12, "allMet"));
  expect(partsOf(renewWordFile(await compared(bytes, later), {}))["word/charts/chart9.xml"]).toBe(own);
  const plain = await compared(fileOf(made(tableOf(5))), later);
  expect(kindsOf(plain)).toEqual({});
  expect(partsOf(renewWordFile(plain, {}))[CHART]).toBeUndefined();
});

test("chosen, the page is remembered with the workbook and comes with the file; else only where it is asked for", async () => {
  const book = bookOf({ Biểu: TABLE });
  await boot(book);
  const actions = createActions();
  const view = await actions.read();
  expect(partsOf((await actions.wordFile(view)).bytes)[CHART]).toBeUndefined();
  expect(partsOf((await actions.wordFile(view, true)).bytes)[CHART]).toBeDefined();
  await actions.choose(view, setReport({ wordCharts: true })(view.settings));
  const again = await createActions().read();
  const file = await actions.wordFile(again);
  expect(partsOf(file.bytes)[CHART]).toContain("Kết quả theo lĩnh vực");
  const update = await actions.updateWordFile(again, file);
  expect(update).toMatchObject({ kind: "compared", findings: [] });
});

testWithLibreOffice("files with charts are NOT opened by it")(
  "saved by LibreOffice, which takes the controls off charts: both charts are there, and are left alone when the rest is renewed",
  async () => {
    const there = wordFilesThroughLibreOffice({ charted: chartedFile(sample()) })["charted"] as Uint8Array;
    const charts = Object.entries(partsOf(there)).filter(([name]) =>
      /^word\/charts\/chart\d+\.xml$/.test(name),
    );
    expect(charts).toHaveLength(2);
    const later = sample({
      judging: { unknownInTotal: true },
      choices: { decimals: { digits: 1, fixed: true } },
    });
    const comparison = await compared(there, later);
    const drawn = comparison.findings.filter(({ tag }) => /^ct:chart:(fields|plan)$/.test(tag));
    expect(drawn.every(({ kind }) => kind === "elsewhere" || kind === "gone")).toBe(true);
    const renewed = partsOf(renewWordFile(comparison, {}));
    for (const [name, xml] of charts) expect(renewed[name]).toBe(xml);
  },
  200_000,
);
