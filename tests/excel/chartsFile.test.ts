/** The file with charts: judged by Microsoft's own rules, opened by LibreOffice, and beside a person's own charts. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { testWithLibreOffice, throughLibreOffice } from "../../host/tests/libreOffice";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { newChart } from "../../host/workbook/chart";
import type { HostWorkbook } from "../../host/workbook/model";
import { newWorkbook, openWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions/index";
import { boot, closeAll } from "./books";
import { faultsOf } from "./faultsOfFile";

afterEach(closeAll);

async function withCharts(make: () => HostWorkbook): Promise<HostWorkbook> {
  const book = make();
  await boot(book);
  const actions = createActions(() => "2026-12-01T08:00:00+07:00");
  const { kept } = await actions.insertCharts(await actions.read());
  expect(kept).toBeNull();
  closeAll();
  return book;
}

function annual(): HostWorkbook {
  const book = dress(newWorkbook(), nganSon2023);
  book.calculate(true);
  return book;
}

test("charts and their drawing keep to the schema, and the same workbook is the same bytes", async () => {
  const book = await withCharts(annual);
  const bytes = await book.save();
  expect(faultsOf(bytes)).toEqual([]);
  const files = unzipSync(bytes);
  const parts = Object.keys(files).filter((path) => /chart|drawing/.test(path));
  expect(parts.sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
  ]);
  // What a viewer that does not calculate draws from.
  const xml = strFromU8(files["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(xml).toMatch(
    /<c:tx><c:strRef><c:f>[^<]*<\/c:f><c:strCache><c:ptCount val="1"\/><c:pt idx="0"><c:v>Vượt</,
  );
  expect(xml.match(/<c:numCache>/g)).toHaveLength(4);
  expect(xml).not.toContain("<c:v></c:v>");
  expect(await (await withCharts(annual)).save()).toEqual(bytes);
}, 120_000);

test("a person's own chart on the same sheet stays byte for byte, whatever becomes of ours", async () => {
  const book = newWorkbook();
  const sheet = book.sheets[0];
  [
    ["", "Vượt"],
    ["Kinh tế", 3],
    ["Xã hội", 2],
  ].forEach((line, row) => line.forEach((value, column) => sheet?.setValue(row, column, value)));
  const data = { row: 0, column: 0, rows: 3, columns: 2 };
  sheet?.addChart((id) => newChart(id, "Của tôi", "BarClustered", data));
  const parts = unzipSync(await book.save());
  const path = "xl/charts/chart1.xml";
  // Upright columns are of a kind the host does not know.
  const foreign = strFromU8(parts[path] ?? new Uint8Array()).replace('barDir val="bar"', 'barDir val="col"');
  parts[path] = strToU8(foreign);
  const theirs = openWorkbook(zipSync(parts));
  expect(theirs.sheets[0]?.charts).toEqual([]);
  const ours = theirs.sheets[0]?.addChart((id) => newChart(id, "Của phần mềm", "BarStacked", data)) ?? "";
  const both = unzipSync(await theirs.save());
  expect(strFromU8(both[path] ?? new Uint8Array())).toBe(foreign);
  expect(strFromU8(both["xl/drawings/drawing1.xml"] ?? new Uint8Array())).toContain("Của tôi");
  expect(both["xl/charts/chart2.xml"]).toBeDefined();
  theirs.sheets[0]?.removeChart(ours);
  const left = unzipSync(await theirs.save());
  expect(strFromU8(left[path] ?? new Uint8Array())).toBe(foreign);
  expect(left["xl/charts/chart2.xml"]).toBeUndefined();
});

testWithLibreOffice("charts are not opened by a second program")(
  "LibreOffice opens the charts and comes to the same figures",
  async () => {
    const books: Record<string, HostWorkbook> = {
      annual: await withCharts(annual),
      half: await withCharts(() => {
        const book = dress(newWorkbook(), partYearSamples["xa-binh-minh-6-thang-2026.xlsx"] ?? []);
        book.calculate(true);
        return book;
      }),
    };
    const files: Record<string, Uint8Array> = {};
    for (const [name, book] of Object.entries(books)) files[name] = await book.save();
    const opened = throughLibreOffice(files);
    for (const [name, book] of Object.entries(books)) {
      const [mine, theirs] = [book, opened[name]].map((one) => one?.sheet("Biểu đồ"));
      const used = mine?.usedBlock(true);
      if (mine === undefined || mine === null || used === undefined || used === null) throw new Error(name);
      for (let row = 0; row < used.rows; row += 1) {
        for (let column = 0; column < used.columns; column += 1) {
          const [a, b] = [mine, theirs].map((one) => one?.cell(row, column).value);
          expect([row, column, typeof b === "number" ? Number(b.toFixed(6)) : b]).toEqual([row, column, a]);
        }
      }
    }
  },
  300_000,
);
