/** What units are asked for as one Word file, a page or more for each: to be printed, signed and sent. */

import type { Language } from "../model/language";
import type { RequestCell, RequestLine, RequestPage } from "../report/document/requestPage";
import type { ReportFormat } from "../report/choices/forms/reportFormat";
import { documentXml, fileParts, PAGE, RECORD_PART, sectionXml } from "./fileParts";
import { packTexts } from "./package";
import { recordXml } from "./record";
import { paragraphXml, toTwips, type ParagraphLook } from "./xml/paragraphXml";
import { STYLE } from "./xml/styles";
import { spread, tableXml, textCellXml, type CellXml, type RowXml } from "./xml/tableXml";

export interface RequestWriting {
  readonly format: ReportFormat;
  readonly language: Language;
  /** ISO time. */
  readonly now: string;
  /** What the file is called in lists of files. */
  readonly title: string;
}

/** The bytes of a .docx: the same pages give the same bytes. */
export function requestFile(pages: readonly RequestPage[], writing: RequestWriting): Uint8Array {
  const { format, language, now, title } = writing;
  const section = sectionXml(format, { landscape: true, restart: true });
  const body = pages.map((page, at) => {
    const isLast = at === pages.length - 1;
    return pageXml(page, format) + (isLast ? section : paragraphXml("", { section }, { size: 1 }));
  });
  return packTexts({
    ...fileParts({ format, language, title, writtenAt: now }),
    "word/document.xml": documentXml(body.join("")),
    [RECORD_PART]: recordXml({ form: format.name, slots: {} }),
  });
}

/** How the columns of the table stand to each other. */
const WIDTHS = [5, 25, 12, 11, 11, 11, 15, 26];

function pageXml(page: RequestPage, { margins }: ReportFormat): string {
  const room = PAGE.height - toTwips(margins.left) - toTwips(margins.right);
  const left = Math.round(room * SIGNS_FROM);
  return [
    paragraphXml(page.title, { style: STYLE.title, after: 6 }),
    paragraphXml(page.addressee, { style: STYLE.centre, after: 6 }, { bold: true, size: 14 }),
    paragraphXml(page.asks, { style: STYLE.text, after: 6 }),
    page.lines.length === 0 ? "" : requestTable(page, room),
    ...page.sign.map((text, at) =>
      paragraphXml(
        text,
        { style: STYLE.centre, left, keepNext: at === 0 },
        at === 0 ? { bold: true } : { italic: true },
      ),
    ),
  ].join("");
}

/** Whoever answers signs on the right. */
const SIGNS_FROM = 0.55;

function requestTable({ columns, lines, title, addressee }: RequestPage, room: number): string {
  const head = columns.map((text) =>
    textCellXml(text, { style: STYLE.head[12], keepNext: true }, {}, { fill: HEAD_FILL, vertical: "center" }),
  );
  const rows: readonly RowXml[] = [{ isHead: true, cells: head }, ...lines.map(requestRow)];
  const table = tableXml(spread(WIDTHS, room), rows, { lines: true, title, description: addressee });
  return table + paragraphXml("", { style: STYLE.small });
}

const [HEAD_FILL, GROUP_FILL] = ["E9ECF0", "E1E3E6"];

function requestRow(line: RequestLine): RowXml {
  if (line.kind === "row") return { cells: line.cells.map(requestCell) };
  const look = { style: STYLE.cell[12], keepNext: true };
  const cells: readonly CellXml[] = [
    textCellXml(line.numeral, { ...look, align: "center" }, { bold: true }, { fill: GROUP_FILL }),
    textCellXml(line.name, look, { bold: true }, { fill: GROUP_FILL, columns: WIDTHS.length - 1 }),
  ];
  return { cells };
}

const ALIGN: readonly ParagraphLook["align"][] = [
  "center",
  "left",
  "center",
  "right",
  "right",
  "left",
  "left",
  "left",
];

function requestCell({ printed }: RequestCell, column: number): CellXml {
  const align = ALIGN[column] ?? "left";
  return textCellXml(printed, { style: STYLE.cell[12], align }, {}, { vertical: "center" });
}
