/** Tables of WordprocessingML: those with lines, whose heads repeat and whose rows do not break, and those without, for letterheads. */

import { paragraphXml, type ParagraphLook, type RunLook } from "./paragraphXml";
import { xmlAttribute } from "./xmlText";

export interface CellXml {
  /** Paragraphs. */
  readonly xml: string;
  /** Columns it covers; 1 unless told. */
  readonly columns?: number;
  /** "E7E6E6" */
  readonly fill?: string;
  readonly vertical?: "top" | "center";
}

export interface RowXml {
  readonly cells: readonly CellXml[];
  /** Repeated on each page. */
  readonly isHead?: boolean;
}

export interface TableLook {
  readonly lines: boolean;
  /** Read aloud in place of the table, and named by Word's own check of accessibility. */
  readonly title: string;
  readonly description: string;
}

/** Widths in twips, one for each column. */
export function tableXml(widths: readonly number[], rows: readonly RowXml[], look: TableLook): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const body = rows.map((row) => rowXml(row, widths)).join("");
  return `<w:tbl>${tableProperties(sum(widths), look)}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** Widths that stand to each other as those given and fill the room, in whole twips. */
export function spread(widths: readonly number[], room: number): readonly number[] {
  const total = sum(widths);
  if (total <= 0) return widths.map(() => Math.floor(room / Math.max(1, widths.length)));
  const ends = widths.map((_, index) => Math.round((sum(widths.slice(0, index + 1)) * room) / total));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** A cell of one paragraph. */
export function textCellXml(
  text: string,
  look: ParagraphLook,
  run: RunLook,
  cell: Omit<CellXml, "xml"> = {},
): CellXml {
  return { xml: paragraphXml(text, look, run), ...cell };
}

/** Twips between a line and the words beside it. */
export const CELL_SIDE = 60;

function tableProperties(width: number, { lines, title, description }: TableLook): string {
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const edge = lines ? 'w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"' : 'w:val="nil"';
  const side = lines ? CELL_SIDE : 0;
  return [
    "<w:tblPr>",
    `<w:tblW w:w="${width}" w:type="dxa"/>`,
    `<w:tblBorders>${edges.map((name) => `<w:${name} ${edge}/>`).join("")}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar><w:top w:w="${lines ? 20 : 0}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${lines ? 20 : 0}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${xmlAttribute(title)}"/>`,
    `<w:tblDescription w:val="${xmlAttribute(description)}"/>`,
    "</w:tblPr>",
  ].join("");
}

function rowXml({ cells, isHead }: RowXml, widths: readonly number[]): string {
  const properties = `<w:trPr><w:cantSplit/>${isHead === true ? "<w:tblHeader/>" : ""}</w:trPr>`;
  let column = 0;
  const written = cells.map((cell) => {
    const columns = cell.columns ?? 1;
    const width = sum(widths.slice(column, column + columns));
    column += columns;
    return cellXml(cell, width, columns);
  });
  return `<w:tr>${properties}${written.join("")}</w:tr>`;
}

function cellXml({ xml, fill, vertical }: CellXml, width: number, columns: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "",
    fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    vertical === undefined ? "" : `<w:vAlign w:val="${vertical}"/>`,
  ].join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
