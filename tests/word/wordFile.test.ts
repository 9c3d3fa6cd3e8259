import type { Block, ReportDocument, Table } from "../../src/report/document/reportDocument";
import { sayParagraph } from "../../src/report/document/annualDocument";
import { say } from "../../src/report/prose/prose";
import { walkElements, findChild, type XmlElement } from "../../src/word/xml/scanXml";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import { wordFileText } from "../../src/text/word";
import { listSlots } from "../../src/word/slots";
import { sheetOf } from "../reading/grid";
import { sampleCells } from "../samples/sampleCells";
import { made, sample, type Made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { wordFile } from "../../src/word/wordFile";
import { compareWithPage } from "./besidePage";
import { documentOf, fileOf, hostileReport, linesOf, partsOf, rootOf, textPartOf } from "./wordInHand";

const FORMS = ["nd30", "hd05", "hd36"] as const;

const REPORTS: readonly (readonly [string, () => Made])[] = FORMS.flatMap((form) => [
  [`sample ${form}`, () => sample({ choices: { form } })] as const,
  [`1 indicator ${form}`, () => made(tableOf(1), { choices: { form } })] as const,
  [`300 indicators ${form}`, () => made(tableOf(300), { choices: { form } })] as const,
  ...(form === "nd30" ? [[`hostile ${form}`, () => hostileReport(form)] as const] : []),
]);

/** Six and nine months of a year, and a table in English. */
const OTHERS: readonly (readonly [string, () => Made])[] = [
  ["six months", () => partYear("xa-binh-minh-6-thang-2026.xlsx", "2026-06-18T08:00:00")],
  ["nine months", () => partYear("xa-hoa-an-9-thang-2026.xlsx", "2026-09-16T08:00:00")],
  ["English", english],
];

function partYear(file: string, now: string): Made {
  return made(sampleCells(partYearSamples[file] ?? []), { now });
}

function english(): Made {
  const rows = [
    ["PEOPLE'S COMMITTEE OF TAY DO COMMUNE"],
    ["No.", "Indicator", "Unit", "Target 2025", "Actual 2025"],
    [1, "Newly planted forest", "ha", 100, 120.5],
    [2, "Households with clean water", "%", 95, 91.25],
    [3, "Budget revenue", "million dong", 12000, 12000],
    [4, "Schools of national standard", "schools", 3, 2],
  ];
  return made([sheetOf(rows, { name: "Table 1" })], { now: "2025-12-18T08:00:00" });
}

/** The text of a block as every writer has to say it; null of what only the sheet says. */
function wordsOf(document: ReportDocument, block: Block): readonly string[] {
  switch (block.kind) {
    case "letterhead":
      return [block.superior, ...block.motto, block.number, block.date];
    case "title":
      return block.lines.map(({ text }) => text);
    case "addressee":
      return [block.text];
    case "heading":
      return [say(block.text, document.numbers)];
    case "paragraph":
      return [sayParagraph(block, document)];
    case "ownWords":
      return [...(block.draft === null ? [] : [block.draft]), ...block.paragraphs].map((each) =>
        sayParagraph(each, document),
      );
    case "table":
      return block.rows.flatMap((row) => block.columns.map(({ name }) => row.cells[name]?.text ?? ""));
    case "footnotes":
      return block.notes.filter(({ about }) => about === "sign").map(({ text }) => text);
    case "provenance":
      return block.paragraphs.map(({ text }) => text);
    case "signature":
      return [
        block.heading,
        ...block.recipients,
        block.signer.authority,
        block.signer.title,
        block.signer.name,
      ];
    case "ending":
      return [block.text];
  }
}

/** What XML cannot hold is not there; line ends and tabs are Word's own. */
const asInFile = (text: string): string =>
  text
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, "")
    .replace(/[\t\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test.each([...REPORTS, ...OTHERS])(
  "%s: every word and figure of the report stands in the file, in its order",
  (_, make) => {
    const report = make();
    const document = documentOf(report);
    const text = linesOf(fileOf(report)).join(" ").replace(/\s+/g, " ");
    let at = 0;
    const missing: string[] = [];
    const blocks = document.parts.flatMap(({ blocks: each }) => each);
    const inOrder = blocks.filter(({ kind }) => kind !== "letterhead" && kind !== "signature");
    for (const words of inOrder.flatMap((block) => wordsOf(document, block)).map(asInFile)) {
      const found = text.indexOf(words, at);
      if (found < 0) missing.push(words);
      else at = found + words.length;
    }
    const anywhere = blocks.flatMap((block) => wordsOf(document, block)).map(asInFile);
    missing.push(...anywhere.filter((words) => !text.includes(words)));
    expect(anywhere.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
    // Each part has a name of its own where it is asked about.
    const unnamed = listSlots(document).filter(
      ({ title }) => title === wordFileText(document.language).otherSlot,
    );
    expect(unnamed.map(({ tag }) => tag)).toEqual([]);
  },
);

test.each([...REPORTS.filter(([name]) => name.startsWith("sample")), ...OTHERS])(
  "%s: the figures of the tables are those the page calculates",
  (_, make) => {
    const report = make();
    const { missing, compared } = compareWithPage(report, linesOf(fileOf(report)));
    expect(missing).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  },
);

test("the same report gives the same bytes", () => {
  const one = fileOf(sample());
  const other = fileOf(sample());
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

describe("the form", () => {
  const bytes = fileOf(sample({ choices: { form: "nd30" } }));
  const xml = textPartOf(bytes);
  const parts = partsOf(bytes);
  const elements = [...walkElements(rootOf(bytes))];

  test("A4 standing, then lying for the appendix in the same file; margins of the form; each with pages of its own numbers", () => {
    const pages = elements.filter(({ name }) => name === "w:sectPr");
    expect(pages.map((page) => findChild(page, "w:pgSz")?.attributes)).toEqual([
      { "w:w": "11906", "w:h": "16838" },
      { "w:w": "16838", "w:h": "11906", "w:orient": "landscape" },
    ]);
    expect(findChild(pages[0] ?? null, "w:pgMar")?.attributes).toMatchObject({
      "w:top": "1134",
      "w:bottom": "1134",
      "w:left": "1701",
      "w:right": "850",
    });
    expect(pages.map((page) => findChild(page, "w:titlePg") !== null)).toEqual([true, true]);
    expect(findChild(pages[1] ?? null, "w:pgNumType")?.attributes).toEqual({ "w:start": "1" });
  });

  test("a page number in the middle of the head, none on the first page", () => {
    expect(parts["word/header1.xml"]).toContain('w:instr=" PAGE "');
    expect(parts["word/header1.xml"]).toContain('<w:pStyle w:val="CTCentre"/>');
    expect(parts["word/header2.xml"]).not.toContain("PAGE");
  });

  test("the headings are headings of Word's, numbered by hand", () => {
    const headings = elements
      .filter(({ name }) => name === "w:p")
      .filter((p) => findChild(findChild(p, "w:pPr"), "w:pStyle")?.attributes["w:val"] === "Heading1");
    expect(headings.length).toBe(5);
    expect(xml).not.toContain("<w:numPr>");
    expect(parts["word/styles.xml"]).toContain('<w:name w:val="heading 3"/>');
  });

  test("heads of tables repeat and no row breaks; what stands beside each other stays together", () => {
    const rows = elements.filter(({ name }) => name === "w:tr");
    expect(rows.every((row) => findChild(findChild(row, "w:trPr"), "w:cantSplit") !== null)).toBe(true);
    const heads = rows.filter((row) => findChild(findChild(row, "w:trPr"), "w:tblHeader") !== null);
    expect(heads.length).toBe(1 + 1 + 2);
    const tables = elements.filter(({ name }) => name === "w:tbl");
    const plain = tables.filter((table) => xml.slice(table.start, table.end).includes('w:val="nil"'));
    expect(plain.length).toBe(2);
    for (const table of plain) {
      const paragraphs = [...walkElements(table)].filter(({ name }) => name === "w:p");
      expect(paragraphs.every((p) => findChild(findChild(p, "w:pPr"), "w:keepNext") !== null)).toBe(true);
    }
  });

  test("a short table of counts is not cut over two pages, a long one is", () => {
    const heldRows = (from: XmlElement): readonly boolean[] => {
      const [, counts] = [...walkElements(from)].filter(({ name }) => name === "w:tbl");
      return [...walkElements(counts ?? from)]
        .filter(({ name }) => name === "w:tr")
        .map((row) =>
          [...walkElements(row)]
            .filter(({ name }) => name === "w:p")
            .every((p) => findChild(findChild(p, "w:pPr"), "w:keepNext") !== null),
        );
    };
    const short = heldRows(rootOf(fileOf(made(tableOf(24)))));
    expect(short.slice(1)).toEqual([true, true, false]);
    const long = heldRows(rootOf(fileOf(made(tableOf(300)))));
    expect(long.slice(2)).not.toContain(true);
  });

  test("every table says what it is to whoever cannot see it, and the language is Vietnamese", () => {
    const tables = elements.filter(({ name }) => name === "w:tbl");
    expect(tables.length).toBe(5);
    for (const table of tables) {
      expect(findChild(findChild(table, "w:tblPr"), "w:tblDescription")?.attributes["w:val"]).toMatch(/\S/);
    }
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="vi-VN"');
    expect(parts["word/styles.xml"]).toContain('w:ascii="Times New Roman"');
  });

  test("number and day are left open", () => {
    const lines = linesOf(bytes).join("\n");
    expect(lines).toMatch(/Số: {2,}\/BC-UBND\tNgân Sơn, ngày {2,}tháng 12 năm 2023/);
  });

  test("no file name, no person, no machine is in it", () => {
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy/);
  });
});

test("a table of two columns lies on a page that stands", () => {
  const document = documentOf(sample());
  const narrow: ReportDocument = {
    ...document,
    parts: document.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.kind === "table" && block.id === "appendix"
          ? ({ ...block, columns: block.columns.slice(0, 2) } satisfies Table)
          : block,
      ),
    })),
  };
  expect(textPartOf(wordFile(narrow, { now: "", title: "" }))).not.toContain("landscape");
});
