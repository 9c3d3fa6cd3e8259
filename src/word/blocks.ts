/** The blocks of the report as paragraphs and tables of Word's. */

import type {
  Footnotes,
  Heading,
  Paragraph,
  Provenance,
  ReportDocument,
  Table,
  TableColumn,
  DocumentRow,
  Title,
} from "../report/document/reportDocument";
import { sayParagraph } from "../report/document/annualDocument";
import { say } from "../report/prose/prose";
import { paragraphXml, TWIPS, type ParagraphLook, type RunLook } from "./xml/paragraphXml";
import { STYLE } from "./xml/styles";
import { columnTwips } from "./xml/tableWidths";
import { tableXml, textCellXml, type CellXml, type RowXml } from "./xml/tableXml";

/** Letters that speak up in black-and-white print too: they are bold. Grounds of heads and of groups. */
const ALARM = "8C1D18";
const HEAD_FILL = "E9ECF0";
const GROUP_FILL = "E1E3E6";

/** The short rule under a title, in twips. */
const UNDER_TITLE = 120 * TWIPS;

/** Title lines with the rule or dashes under them. `room`: the width of the text in twips. */
export function titleXml({ lines, under, id }: Title, room: number): string {
  const written = lines.map(({ text, lettering }, index) => {
    if (index === 0)
      return paragraphXml(text, { style: id === "report" ? STYLE.title : STYLE.label, keepNext: true });
    return id === "appendix" && index === 1
      ? paragraphXml(text, { style: STYLE.heading[1], align: "center", after: 0 }, lettering)
      : paragraphXml(text, { style: STYLE.centre, keepNext: true }, lettering);
  });
  const side = Math.round((room - UNDER_TITLE) / 2);
  const end =
    under === "rule"
      ? paragraphXml("", { style: STYLE.centre, rule: true, after: 6, left: side, right: side }, { size: 4 })
      : paragraphXml("-----", { style: STYLE.centre, after: 6 });
  return written.join("") + end;
}

/** A heading Word's navigation pane knows. */
export function headingXml({ level, text }: Heading, document: ReportDocument): string {
  return paragraphXml(say(text, document.numbers), { style: STYLE.heading[level] });
}

/** A paragraph of prose. */
export function proseXml(paragraph: Paragraph, document: ReportDocument): string {
  const { bold, by, space, keep } = paragraph;
  const style = by === "draft" ? STYLE.draft : bold === true ? STYLE.strong : STYLE.text;
  const look: ParagraphLook = { style, after: space, ...(keep === true ? { keepNext: true } : {}) };
  return paragraphXml(sayParagraph(paragraph, document), look);
}

/** What the signs mean; what is said of bars is of the sheet alone. */
export function footnotesXml({ notes }: Footnotes): string {
  const signs = notes.filter(({ about }) => about === "sign").map(({ text }) => text);
  return paragraphXml(signs.join(" "), { style: STYLE.small });
}

/** Where the figures came from. */
export function provenanceXml({ paragraphs }: Provenance): string {
  return paragraphs.map(({ text }) => paragraphXml(text, { style: STYLE.small })).join("");
}

/** How a table of the report is written. */
export interface ReportTableLook {
  /** Of its letters, in points. */
  readonly size: 11 | 12;
  /** Smaller letters than the style has. */
  readonly letters?: number;
  /** Twips it fills. */
  readonly room: number;
  readonly title: string;
  readonly description: string;
  /** Its rows stay on one page. */
  readonly together: boolean;
}

/** A table of the report. */
export function reportTableXml(table: Table, look: ReportTableLook): string {
  const { columns, rows } = table;
  const letters = { cells: look.letters ?? look.size, numbered: numberedSize(look), first: look.size };
  const widths = columnTwips(table, letters, look.room);
  const numbered = columns.some((column) => column.numbered !== null);
  const all: readonly RowXml[] = [
    { isHead: true, cells: columns.map((column) => headCell(column.title, look)) },
    ...(numbered ? [{ isHead: true, cells: columns.map((column) => numberedCell(column, look)) }] : []),
    ...rows.map((row, index) => ({
      cells: rowCells(row, columns, { ...look, together: look.together && index < rows.length - 1 }),
    })),
  ];
  return tableXml(widths, all, { lines: true, title: look.title, description: look.description });
}

function headCell(title: string, { size, letters }: ReportTableLook): CellXml {
  const cell = { fill: HEAD_FILL, vertical: "center" } as const;
  return textCellXml(title, { style: STYLE.head[size], keepNext: true }, ownSize(letters), cell);
}

function numberedCell({ numbered }: TableColumn, table: ReportTableLook): CellXml {
  const look: ParagraphLook = { style: STYLE.cell[table.size], align: "center", keepNext: true };
  return textCellXml(numbered ?? "", look, { italic: true, size: numberedSize(table) });
}

/** A group's name runs over the empty cells beside it. */
function rowCells(
  row: DocumentRow,
  columns: readonly TableColumn[],
  look: ReportTableLook,
): readonly CellXml[] {
  const cells: CellXml[] = [];
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    const wide = row.kind === "group" && column.name === "name" ? emptyAfter(row, columns, at) : 0;
    cells.push(bodyCell(row, column, look, 1 + wide));
    at += wide;
  }
  return cells;
}

function emptyAfter(row: DocumentRow, columns: readonly TableColumn[], at: number): number {
  const next = columns.slice(at + 1).findIndex(({ name }) => (row.cells[name]?.text ?? "") !== "");
  return next < 0 ? columns.length - at - 1 : next;
}

function bodyCell(
  row: DocumentRow,
  { name, align }: TableColumn,
  { size, letters, together }: ReportTableLook,
  columns: number,
): CellXml {
  const cell = row.cells[name];
  const keepNext = together || row.kind === "group";
  const look: ParagraphLook = { style: STYLE.cell[size], align, ...(keepNext ? { keepNext } : {}) };
  const run = { ...rowLetters(row, cell?.isAlarming === true), ...ownSize(letters) };
  return textCellXml(cell?.text ?? "", look, run, {
    columns,
    vertical: "center",
    ...(isStrong(row) ? { fill: GROUP_FILL } : {}),
  });
}

/** Of the numbers under the heads, in points. */
function numberedSize({ letters }: ReportTableLook): number {
  return letters === undefined ? 9 : 8;
}

function ownSize(letters: number | undefined): RunLook {
  return letters === undefined ? {} : { size: letters };
}

function isStrong({ kind }: DocumentRow): boolean {
  return kind === "group" || kind === "total";
}

function rowLetters(row: DocumentRow, isAlarming: boolean): RunLook {
  return {
    ...(isStrong(row) || isAlarming ? { bold: true } : {}),
    ...(row.kind === "line" ? { italic: true } : {}),
    ...(isAlarming ? { color: ALARM } : {}),
  };
}
