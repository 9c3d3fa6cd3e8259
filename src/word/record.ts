/** What a Word file remembers of its writing, in a part of its own that Word keeps and nobody sees: to tell a person's words from ours. */

import type { FormName } from "../model/reportChoices";
import { readContent, type Content } from "./content";
import { TAG_START, type Slot } from "./controls";
import { readGrid } from "./grid";
import { scanXml, type XmlElement } from "./xml/scanXml";
import { HEAD, W, xmlAttribute, xmlText } from "./xml/xmlText";

export interface WordRecord {
  readonly form: FormName;
  /** What was written into each slot, by its tag. */
  readonly slots: Readonly<Record<string, WrittenSlot>>;
}

/** A slot as it was written. */
export interface WrittenSlot extends Content {
  readonly table: WrittenTable | null;
}

export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly Content[] }[];
}

const NAMES = "urn:chi-tieu:word-file";
/** Files of version 1 were never given to anybody. */
const VERSION = 2;

/** The part: a line of a slot's text is an element, so that no program's way with line ends changes it. */
export function recordXml({ form, slots }: WordRecord): string {
  const each = Object.entries(slots).map(([tag, written]) => {
    const { look, table } = written;
    const columns = table === null ? "" : ` columns="${xmlAttribute(table.columns.join(" "))}"`;
    const inner = table === null ? linesXml(written.text) : table.rows.map(rowXml).join("");
    return `<slot tag="${xmlAttribute(tag)}" look="${xmlAttribute(look)}"${columns}>${inner}</slot>`;
  });
  return `${HEAD}<record xmlns="${NAMES}" version="${VERSION}" form="${form}">${each.join("")}</record>`;
}

function linesXml(text: string): string {
  return text
    .split("\n")
    .map((line) => `<line>${xmlText(line)}</line>`)
    .join("");
}

function rowXml({ id, cells }: WrittenTable["rows"][number]): string {
  const each = cells.map(({ text, look }) => `<c look="${xmlAttribute(look)}">${xmlText(text)}</c>`);
  return `<row id="${xmlAttribute(id)}">${each.join("")}</row>`;
}

/** null: another program's part. "newer": of a version of ours this one does not know. "damaged": ours, and unreadable. */
export function recordIn(xml: string): WordRecord | "newer" | "damaged" | null {
  if (!xml.includes(NAMES)) return null;
  const root = scanXml(xml);
  if (root === null) return "damaged";
  if (root.name !== "record" || root.attributes["xmlns"] !== NAMES) return null;
  const version = Number(root.attributes["version"]);
  if (version === 1) return null;
  if (version !== VERSION) return "newer";
  const form = FORMS.find((each) => each === root.attributes["form"]);
  const slots = root.children.map(slotIn);
  return form === undefined || slots.includes(null)
    ? "damaged"
    : { form, slots: Object.fromEntries(slots.filter((slot) => slot !== null)) };
}

const FORMS: readonly FormName[] = ["nd30", "hd05", "hd36"];

function slotIn({ name, attributes, children }: XmlElement): readonly [string, WrittenSlot] | null {
  const { tag, look, columns } = attributes;
  if (name !== "slot" || tag === undefined || look === undefined || !tag.startsWith(TAG_START)) return null;
  if (columns === undefined)
    return [tag, { text: children.map(({ text }) => text).join("\n"), look, table: null }];
  const rows = children.map((row) => ({
    id: row.attributes["id"] ?? "",
    cells: row.children.map((cell) => ({ text: cell.text, look: cell.attributes["look"] ?? "" })),
  }));
  const text = rows.map(({ cells }) => cells.map((cell) => cell.text).join("\t")).join("\n");
  return [tag, { text, look, table: { columns: columns.split(" "), rows } }];
}

/** A slot of ours, not yet in a file, read for what it says; `text` is its XML in an element of its own. */
export interface ReadSlot {
  readonly text: string;
  readonly content: XmlElement;
  readonly written: WrittenSlot;
}

export function readSlot({ xml, table, chart }: Slot): ReadSlot {
  const text = `<w:sdtContent ${W}>${xml}</w:sdtContent>`;
  const content = scanXml(text);
  if (content === null) throw new Error("XML of ours is not well-formed");
  return {
    text,
    content,
    written: { ...(chart?.content ?? readContent(content)), table: tableIn(content, table) },
  };
}

function tableIn(content: XmlElement, table: Slot["table"]): WrittenTable | null {
  const grid = table === undefined ? null : readGrid(content);
  if (table === undefined || grid === null) return null;
  const ids = uniqueIds(table.rows);
  return {
    columns: table.columns,
    rows: grid.map(({ cells }, index) => ({
      id: ids[index] ?? "",
      cells: cells.map(({ content: each }) => each),
    })),
  };
}

/** Names of rows as an attribute keeps them, still each once. */
function uniqueIds(rows: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const id = row.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, "_");
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}~${times}`;
  });
}

/** What is written into slots now. */
export function recordSlots(slots: readonly Slot[]): WordRecord["slots"] {
  return Object.fromEntries(slots.map((slot) => [slot.tag, readSlot(slot).written]));
}
