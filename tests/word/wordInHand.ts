/** Word files of reports at hand, what is in them, and the hands of a person who edits them. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { annualDocument } from "../../src/report/document/annualDocument";
import { dateOfReport } from "../../src/report/document/letterhead";
import type { ReportDocument } from "../../src/report/document/reportDocument";
import { reportFacts } from "../../src/report/sentences/reportFacts";
import { readContent } from "../../src/word/content";
import { readGrid, type WordRow } from "../../src/word/grid";
import { walkElements, findChild, scanXml, type XmlElement } from "../../src/word/xml/scanXml";
import { wordFile } from "../../src/word/wordFile";
import type { FormName } from "../../src/model/reportChoices";
import { sheetOf } from "../reading/grid";
import { made, WRITING, type Made } from "../report/reportInHand";

export const TEXT_PART = "word/document.xml";

/** The document of a report. */
export function documentOf({ review, choices, guesses, kept }: Made, now = WRITING.now): ReportDocument {
  const facts = reportFacts(review, choices, guesses, kept);
  return annualDocument(facts, { ...WRITING, now, date: dateOfReport(now, facts.year), valueAt: null });
}

/** Its Word file. */
export function fileOf(made: Made): Uint8Array {
  return wordFile(documentOf(made), { now: WRITING.now, title: "Báo cáo" });
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function textPartOf(bytes: Uint8Array): string {
  return partsOf(bytes)[TEXT_PART] ?? "";
}

/** The file with parts put in or exchanged, packed as another program would. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string | null>>): Uint8Array {
  const all = { ...partsOf(bytes), ...parts };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return zipSync(Object.fromEntries(kept.map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

/** A person's edit of the text. Fails where the edit changes nothing. */
export function edit(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const before = textPartOf(bytes);
  const after = change(before);
  if (after === before) throw new Error("the edit changed nothing");
  return withParts(bytes, { [TEXT_PART]: after });
}

/** The root of the text. */
export function rootOf(bytes: Uint8Array): XmlElement {
  const root = scanXml(textPartOf(bytes));
  if (root === null) throw new Error("the text is not well-formed");
  return root;
}

/** The XML of a control, tags included. */
export function controlOf(bytes: Uint8Array, tag: string): string {
  const xml = textPartOf(bytes);
  const found = [...walkElements(rootOf(bytes))].find(
    (element) =>
      element.name === "w:sdt" && xml.slice(element.start, element.end).includes(`<w:tag w:val="${tag}"/>`),
  );
  if (found === undefined) throw new Error(`no control ${tag}`);
  return xml.slice(found.start, found.end);
}

/** All text of the file: a line for a paragraph or a row, tabs between cells. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  return readContent(rootOf(bytes)).text.split("\n");
}

/** A paragraph a person typed. */
export function typed(text: string): string {
  return `<w:p w:rsidR="00AB12CD"><w:r w:rsidRPr="00AB12CD"><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

const HOSTILE =
  'Tỷ lệ <w:p/> & "hộ" \u0007 \ud800 ]]> <!-- \u202e 😀\nxuống dòng\tcó tab =HYPERLINK("http://x")';

/** Names and words no clerk would type, and some would. */
export function hostileReport(form: FormName): Made {
  return made(
    [
      sheetOf(
        [
          [`ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ`],
          ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
          [1, HOSTILE, "ha", 100, 120],
          [2, "x".repeat(3000), "&lt;", 100, 90],
        ],
        { name: "Biểu <1> & 'hai'" },
      ),
    ],
    { choices: { form, body: HOSTILE, recipients: [HOSTILE], limitations: [HOSTILE, "]]>"] } },
  );
}

/** The rows of a control's table. */
export function gridAt(bytes: Uint8Array, tag: string): readonly WordRow[] {
  const control = [...walkElements(rootOf(bytes))].find(
    (element) =>
      element.name === "w:sdt" &&
      findChild(findChild(element, "w:sdtPr"), "w:tag")?.attributes["w:val"] === tag,
  );
  const grid = readGrid(findChild(control ?? null, "w:sdtContent") ?? rootOf(bytes));
  if (grid === null) throw new Error(`no table in ${tag}`);
  return grid;
}

/** The texts of its cells. */
export function cellsAt(bytes: Uint8Array, tag: string): readonly (readonly string[])[] {
  return gridAt(bytes, tag).map(({ cells }) => cells.map(({ content }) => content.text));
}

/** A person's hand in a row: `cell` null changes the XML of the whole row. */
export function editRow(
  bytes: Uint8Array,
  place: { readonly tag: string; readonly row: number; readonly cell: number | null },
  change: (xml: string) => string,
): Uint8Array {
  const row = gridAt(bytes, place.tag)[place.row];
  const element = place.cell === null ? row?.element : row?.cells[place.cell]?.element;
  if (element === undefined) throw new Error(`no row ${place.row} or cell ${place.cell} in ${place.tag}`);
  const { start, end } = element;
  return edit(bytes, (xml) => xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end));
}

/** Words typed at the end of a cell. */
export const typedInto =
  (text: string) =>
  (cell: string): string =>
    cell.replace(/<\/w:p><\/w:tc>$/, () => `<w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`);
