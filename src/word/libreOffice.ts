/**
 * What LibreOffice makes of our controls, undone: it keeps the record and the names on them, drops their tags (7.4) and leaves of a
 * control around paragraphs or a table one on the first words of it. What surely belongs to such a one is put into a control again.
 */

import { word as en } from "../text/en/word";
import { word as vi } from "../text/vi/word";
import { readContent } from "./content";
import { controlXml, TAG_START } from "./controls";
import { applyEdits, type Edit } from "./exchange";
import type { WordRecord } from "./record";
import { findChild, walkElements, type XmlElement } from "./xml/scanXml";

export interface ControlsBack {
  /** The text part with controls as we write them. */
  readonly text: string;
  /** Tags of pieces of which it cannot be told where they end. */
  readonly unsure: ReadonlySet<string>;
}

/** null: no control of the text was made smaller so. `isThrough`: LibreOffice saved the file; what has its tag is looked at then only. */
export function putControlsBack(
  text: string,
  root: XmlElement,
  record: WordRecord,
  isThrough: boolean,
): ControlsBack | null {
  const marks = [...walkElements(root)].flatMap((element) => markAt(element, record, isThrough));
  if (marks.length === 0) return null;
  const starts = new Set(marks.map(({ paragraph }) => paragraph));
  const found = marks.map((mark) => ({ ...mark, extent: findExtent(mark, record, starts) }));
  return {
    text: applyEdits(text, editsFor(text, found)),
    unsure: new Set(found.flatMap(({ tag, extent }) => (extent === null ? [tag] : []))),
  };
}

/** A control on the first words of a paragraph that has the name of a piece of ours. */
interface Mark {
  readonly tag: string;
  readonly title: string;
  readonly control: XmlElement;
  readonly content: XmlElement;
  readonly paragraph: XmlElement;
}

const BEFORE_WORDS = new Set(["w:pPr", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr"]);

function markAt(control: XmlElement, record: WordRecord, isThrough: boolean): readonly Mark[] {
  const [paragraph, content] = [control.parent, findChild(control, "w:sdtContent")];
  if (control.name !== "w:sdt" || paragraph?.name !== "w:p" || content === null) return [];
  if (paragraph.children.find(({ name }) => !BEFORE_WORDS.has(name)) !== control) return [];
  const { title, tag } = nameOn(control, isThrough);
  return tag === null || record.slots[tag] === undefined ? [] : [{ tag, title, control, content, paragraph }];
}

function nameOn(
  control: XmlElement,
  isThrough: boolean,
): { readonly title: string; readonly tag: string | null } {
  const properties = findChild(control, "w:sdtPr");
  const read = (name: string): string => findChild(properties, name)?.attributes["w:val"] ?? "";
  const [title, kept] = [read("w:alias"), read("w:tag")];
  if (kept === "") return { title, tag: findTag(title) };
  return { title, tag: isThrough ? kept : null };
}

/** Names are each of one piece, in both languages. */
function findTag(title: string): string | null {
  const named = [vi, en].flatMap(({ slots }) => Object.entries(slots)).find(([, name]) => name === title);
  return named === undefined ? null : TAG_START + named[0];
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function findExtent(
  { tag, paragraph }: Mark,
  { slots }: WordRecord,
  starts: ReadonlySet<XmlElement>,
): Extent | null {
  const written = slots[tag];
  if (written === undefined || paragraph.parent === null) return null;
  if (written.table !== null) return findTableAround(paragraph);
  const lines = written.text.split("\n");
  const around = paragraph.parent.children;
  const at = around.indexOf(paragraph);
  const last = lines.length === 1 ? at : findLast(around, at, lines[lines.length - 1] ?? "", starts);
  return last === null ? null : { start: paragraph.start, end: endWithRules(around, last) };
}

/** The rule under a title has no words. */
function endWithRules(around: readonly XmlElement[], from: number): number {
  let last = from;
  while (isRule(around[last + 1])) last++;
  return around[last]?.end ?? 0;
}

/** The table whose first cell the paragraph begins. */
function findTableAround(paragraph: XmlElement): Extent | null {
  const cell = paragraph.parent;
  const table = cell?.parent?.parent ?? null;
  const first = findChild(findChild(table, "w:tr"), "w:tc");
  return cell?.name !== "w:tc" || table?.name !== "w:tbl" || first !== cell ? null : table;
}

/** Our last line, before another piece of ours or a table begins. */
function findLast(
  around: readonly XmlElement[],
  from: number,
  line: string,
  starts: ReadonlySet<XmlElement>,
): number | null {
  for (let at = from + 1; at < around.length; at++) {
    const element = around[at];
    if (element?.name !== "w:p" || starts.has(element)) return null;
    if (readContent(element).text === line) return at;
  }
  return null;
}

function isRule(element: XmlElement | undefined): boolean {
  if (element?.name !== "w:p") return false;
  return readContent(element).text === "" && findChild(findChild(element, "w:pPr"), "w:pBdr") !== null;
}

interface FoundMark extends Mark {
  readonly extent: Extent | null;
}

/** Where one piece ends and the next begins, the end is put first: of edits at one place the later in the list. */
function editsFor(text: string, marks: readonly FoundMark[]): readonly Edit[] {
  const sure = marks.flatMap(({ extent, ...mark }) => (extent === null ? [] : [{ ...mark, extent }]));
  const around = ({ tag, title }: Mark): readonly string[] => controlXml({ tag, title, xml: CUT }).split(CUT);
  return [
    ...sure.map(({ extent, ...mark }) => ({
      start: extent.start,
      end: extent.start,
      text: around(mark)[0] ?? "",
    })),
    ...sure.map(({ control, content: { inner } }) => ({
      start: control.start,
      end: control.end,
      text: text.slice(inner.start, inner.end),
    })),
    ...sure.map(({ extent, ...mark }) => ({
      start: extent.end,
      end: extent.end,
      text: around(mark)[1] ?? "",
    })),
  ];
}

const CUT = "\u0000";
