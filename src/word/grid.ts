/** A table in a content control, by rows and cells: what a person changed in one cell is no change of the cell beside it. */

import { readContent, type Content } from "./content";
import type { XmlElement } from "./xml/scanXml";

export interface WordCell {
  readonly element: XmlElement;
  readonly content: Content;
}

export interface WordRow {
  readonly element: XmlElement;
  readonly content: Content;
  readonly cells: readonly WordCell[];
}

/** null: no table, several, or one whose rows a person wrapped into something of their own. */
export function readGrid(content: XmlElement): readonly WordRow[] | null {
  const tables = content.children.filter(({ name }) => name === "w:tbl");
  const [table] = tables;
  if (table === undefined || tables.length > 1) return null;
  if (table.children.some(({ name }) => name === "w:sdt" || name === "w:customXml")) return null;
  return table.children.filter(({ name }) => name === "w:tr").map(readRow);
}

function readRow(row: XmlElement): WordRow {
  const cells = row.children.filter(({ name }) => name === "w:tc");
  return { element: row, content: readContent(row), cells: cells.map(readCell) };
}

function readCell(cell: XmlElement): WordCell {
  const { text, look } = readContent(cell);
  return { element: cell, content: { text: text.replace(/[\n\t]+/g, " "), look } };
}
