/** Content controls: what of a Word file is ours, and can be written again. */

import { hashText } from "../report/kept/hashText";
import type { Content } from "./content";
import { xmlAttribute } from "./xml/xmlText";

/** Begins the tag of every control of ours. */
export const TAG_START = "ct:";

/** A piece of the report that is written again as a whole, or cell by cell where it is a table. */
export interface Slot {
  /** "ct:headline": the same in every file, whatever the figures. */
  readonly tag: string;
  /** What a person reads on the control. */
  readonly title: string;
  /** Paragraphs and tables. */
  readonly xml: string;
  readonly table?: SlotTable;
  /** A chart: the text of its part, and what it says. */
  readonly chart?: { readonly part: string; readonly content: Content };
}

/** What the rows and cells of a slot's table are. */
export interface SlotTable {
  /** By name; with other columns it is another table. */
  readonly columns: readonly string[];
  /** Its rows by name, heads among them, in their order: a name stays when rows above it come or go. */
  readonly rows: readonly string[];
  /** Rows whose cells are the person's once they wrote there, whatever we would write now. */
  readonly persons: readonly string[];
  /** What a person reads of its cells, row by row; null: they have the name of their row and the head of their column. */
  readonly cellTitles: readonly (readonly string[])[] | null;
}

/** The slot as a control of the body. */
export function controlXml({ tag, title, xml }: Slot): string {
  const properties = [
    `<w:alias w:val="${xmlAttribute(title)}"/>`,
    `<w:tag w:val="${xmlAttribute(tag)}"/>`,
    `<w:id w:val="${controlNumber(tag)}"/>`,
  ].join("");
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
}

/** A number of its own for each tag, the same in each file. */
function controlNumber(tag: string): number {
  return (parseInt(hashText(tag), 36) % 0x7ffffffe) + 1;
}
