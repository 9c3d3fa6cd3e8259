/** No head, unit or figure of a table is broken inside a word, however many columns share the page. */

import type { Table } from "../../src/report/document/reportDocument";
import { textWidth } from "../../src/report/layout/textWidth";
import { findChild, walkElements, type XmlElement } from "../../src/word/xml/scanXml";
import { readContent } from "../../src/word/content";
import { columnTwips } from "../../src/word/xml/tableWidths";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import { made, sample, type Made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { sampleCells } from "../samples/sampleCells";
import { documentOf, fileOf, rootOf } from "./wordInHand";

const partYear = (file: string, now: string) => (): Made =>
  made(sampleCells(partYearSamples[file] ?? []), { now });

const LETTERS = { cells: 12, numbered: 9, first: 12 };

const REPORTS: readonly (readonly [string, () => Made])[] = [
  ["the sample", () => sample()],
  ["300 indicators", () => made(tableOf(300))],
  ["six months", partYear("xa-binh-minh-6-thang-2026.xlsx", "2026-06-18T08:00:00")],
  ["nine months", partYear("xa-hoa-an-9-thang-2026.xlsx", "2026-09-16T08:00:00")],
];

/** Points of the letters of a run, of its style where it has none of its own. */
function sizeOf(cell: XmlElement): number {
  const own = [...walkElements(cell)].find(({ name }) => name === "w:sz")?.attributes["w:val"];
  const style = [...walkElements(cell)].find(({ name }) => name === "w:pStyle")?.attributes["w:val"] ?? "";
  return own === undefined ? Number(/\d+$/.exec(style)?.[0] ?? 12) : Number(own) / 2;
}

function brokenIn(table: XmlElement): readonly string[] {
  return [...walkElements(table)]
    .filter(({ name }) => name === "w:tc")
    .flatMap((cell) => {
      const properties = findChild(cell, "w:tcPr");
      const room = (Number(findChild(properties, "w:tcW")?.attributes["w:w"]) - 120) / 20;
      const isBold = [...walkElements(cell)].some(
        ({ name, attributes }) => name === "w:b" || (attributes["w:val"] ?? "").startsWith("CTHead"),
      );
      const { text } = readContent(cell);
      // LibreOffice breaks "đồng/người/năm" anywhere, not at its strokes.
      const words = text.split(/\s+/);
      return words.filter((word) => textWidth(word, sizeOf(cell), isBold ? "bold" : "regular") > room);
    });
}

/** Not the heading block and the signature. */
function hasHead(table: XmlElement): boolean {
  return [...walkElements(table)].some(({ name }) => name === "w:tblHeader");
}

test.each(REPORTS)("%s: every word has room in its cell", (_, make) => {
  const bytes = fileOf(make());
  const tables = [...walkElements(rootOf(bytes))].filter(({ name }) => name === "w:tbl").filter(hasHead);
  expect(tables.length).toBeGreaterThan(2);
  expect(tables.map(brokenIn)).toEqual(tables.map(() => []));
});

test("the widths fill the room; a word without an end takes a quarter of it, and of many such each has its share", () => {
  const [table] = documentOf(made(tableOf(3)))
    .parts.flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === "table" && block.id === "appendix");
  if (table === undefined) throw new Error("no appendix");
  const long = "x".repeat(500);
  const [row] = table.rows;
  const with500 = (names: readonly string[]): Table => ({
    ...table,
    rows:
      row === undefined
        ? []
        : [
            {
              ...row,
              kind: "indicator",
              cells: Object.fromEntries(names.map((name) => [name, { text: long }])) as typeof row.cells,
            },
          ],
  });
  const one = columnTwips(with500(["unit"]), LETTERS, 9000);
  expect(one.reduce((sum, width) => sum + width, 0)).toBe(9000);
  expect(one[2]).toBe(2250);
  const all = columnTwips(with500(table.columns.map(({ name }) => name)), LETTERS, 9000);
  expect(all.reduce((sum, width) => sum + width, 0)).toBe(9000);
  expect(Math.min(...all)).toBeGreaterThan(1000);
});
