/** A Word file a person chose, opened as far as it has to be known to be renewed; or the reason why it is not touched. */

import { strFromU8 } from "fflate";
import { TAG_START } from "./controls";
import { putControlsBack } from "./libreOffice";
import { unpack, type Parts } from "./package";
import { findPart, findStyles, findTargets, isThroughLibreOffice, rootAt, textAt } from "./partsOfFile";
import { recordIn, type WordRecord } from "./record";
import { WordFileRefused } from "./refusal";
import { walkElements, findChild, scanXml, type XmlElement } from "./xml/scanXml";
import { WORD_NAMES } from "./xml/xmlText";

/** A control of ours as it stands in the file. */
export interface FoundControl {
  readonly tag: string;
  readonly control: XmlElement;
  readonly content: XmlElement;
  /** "runs": a person made it a part of a paragraph. "other": it stands for rows or cells of a table of theirs. */
  readonly level: "blocks" | "runs" | "other";
}

export interface OpenedWordFile {
  readonly parts: Parts;
  /** Paths of the text and of the record. */
  readonly textPart: string;
  readonly recordPart: string;
  readonly text: string;
  readonly record: WordRecord;
  readonly controls: readonly FoundControl[];
  /** Our styles by their ids, where the program that saved the file gave them others. */
  readonly styles: ReadonlyMap<string, string>;
  /** LibreOffice saved it: pieces of which it cannot be told where they end; null: it did not. */
  readonly throughOther: ReadonlySet<string> | null;
}

/** Rejects with WordFileRefused; nothing is changed here. */
export async function openWordFile(bytes: Uint8Array): Promise<OpenedWordFile> {
  const parts = await unpack(bytes);
  const textPart = findTextPart(parts);
  if (Object.keys(parts).some((name) => name.startsWith("_xmlsignatures/")))
    throw new WordFileRefused("signed");
  refuseProtected(parts, textPart);
  const text = textAt(parts, textPart);
  const root = scanXml(text);
  if (root === null) throw new WordFileRefused("damaged", textPart);
  if (root.name !== "w:document" || root.attributes["xmlns:w"] !== WORD_NAMES)
    throw new WordFileRefused(text.includes("purl.oclc.org/ooxml") ? "strict" : "damaged", root.name);
  const { record, recordPart } = findRecord(parts, textPart);
  const styles = findStyles(parts, textPart);
  const opened = {
    parts,
    textPart,
    recordPart,
    record,
    styles,
    ...findControls(text, root, record, isThroughLibreOffice(parts)),
  };
  if (opened.controls.length === 0) throw new WordFileRefused("notOurs", "no tags");
  for (const { content } of opened.controls) refuseReviewed(content);
  return opened;
}

/** Where LibreOffice saved the file its controls are made ours again first. */
function findControls(
  text: string,
  root: XmlElement,
  record: WordRecord,
  isThrough: boolean,
): Pick<OpenedWordFile, "text" | "controls" | "throughOther"> {
  const back = putControlsBack(text, root, record, isThrough);
  const again = back === null ? null : scanXml(back.text);
  if (back === null || again === null)
    return { text, controls: [...walkElements(root)].flatMap(controlAt), throughOther: null };
  const controls = [...walkElements(again)].flatMap(controlAt);
  return { text: back.text, controls, throughOther: back.unsure };
}

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

function findTextPart(parts: Parts): string {
  if (parts["[Content_Types].xml"] === undefined) throw new WordFileRefused("notWord", "no content types");
  const target = findTargets(parts, "").find(({ type }) => type.endsWith("/officeDocument"));
  if (target === undefined) throw new WordFileRefused("notWord", "no document");
  const types = rootAt(parts, "[Content_Types].xml").children;
  const type = types.find(({ attributes }) => attributes["PartName"] === `/${target.path}`)?.attributes[
    "ContentType"
  ];
  if (type?.includes("macroEnabled") === true) throw new WordFileRefused("macros");
  if (type !== MAIN) throw new WordFileRefused("notWord", type);
  return target.path;
}

function refuseProtected(parts: Parts, textPart: string): void {
  const protection = findChild(findPart(parts, textPart, "/settings"), "w:documentProtection");
  const enforced = protection?.attributes["w:enforcement"] ?? "0";
  if (["1", "true", "on"].includes(enforced)) throw new WordFileRefused("protected");
}

function findRecord(parts: Parts, textPart: string): { record: WordRecord; recordPart: string } {
  for (const { type, path } of findTargets(parts, textPart)) {
    const part = parts[path];
    if (!type.endsWith("/customXml") || part === undefined) continue;
    // Others' parts may be of any coding; ours is of one.
    const record = recordIn(strFromU8(part));
    if (record === "newer" || record === "damaged") throw new WordFileRefused(record, path);
    if (record !== null) return { record, recordPart: path };
  }
  throw new WordFileRefused("notOurs");
}

function controlAt(element: XmlElement): readonly FoundControl[] {
  if (element.name !== "w:sdt") return [];
  const tag = readTag(element);
  const content = findChild(element, "w:sdtContent");
  if (!tag.startsWith(TAG_START) || content === null) return [];
  return isInOurs(element) ? [] : [{ tag, control: element, content, level: readLevel(content) }];
}

/** A control a person put into another one of ours is a part of that one. */
function isInOurs({ parent }: XmlElement): boolean {
  if (parent === null) return false;
  return (parent.name === "w:sdt" && readTag(parent).startsWith(TAG_START)) || isInOurs(parent);
}

function readTag(control: XmlElement): string {
  return findChild(findChild(control, "w:sdtPr"), "w:tag")?.attributes["w:val"] ?? "";
}

function readLevel(content: XmlElement): FoundControl["level"] {
  const names = content.children.map(({ name }) => name);
  if (names.some((name) => name === "w:p" || name === "w:tbl")) return "blocks";
  if (names.some((name) => name === "w:tr" || name === "w:tc")) return "other";
  for (let above = content.parent?.parent ?? null; above !== null; above = above.parent) {
    if (above.name === "w:p") return "runs";
    if (above.name === "w:tc" || above.name === "w:body") return "blocks";
  }
  return "other";
}

const TRACKED =
  /^w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change|move(From|To)Range(Start|End))$/;
const COMMENT = /^w:comment(RangeStart|RangeEnd|Reference)$/;

/** What is under review is not ours to exchange: a person has to accept or refuse it first. */
function refuseReviewed(content: XmlElement): void {
  for (let above = content.parent; above !== null; above = above.parent) {
    const row = findChild(above, "w:trPr")?.children ?? [];
    const found = [above, ...row].find(({ name }) => TRACKED.test(name));
    if (found !== undefined) throw new WordFileRefused("trackedChanges", found.name);
  }
  for (const { name } of walkElements(content)) {
    if (TRACKED.test(name)) throw new WordFileRefused("trackedChanges", name);
    if (COMMENT.test(name)) throw new WordFileRefused("comments", name);
  }
}
