/**
 * An XML part read for the places of its elements, so that a piece of it can be exchanged and all else stays byte for byte.
 * Strict where it matters: a part whose tags do not close is refused, never guessed.
 */

import { plainText } from "./xmlText";

/** An element; positions are of the text of the part, `end` is behind its last letter. */
export interface XmlElement {
  /** As written: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
  /** Between its tags; start equals end where it has no content. */
  readonly inner: { readonly start: number; end: number };
  readonly children: XmlElement[];
  readonly parent: XmlElement | null;
  /** Text directly in it, with references resolved. */
  text: string;
}

/** null: the text is not well-formed, or holds a document type. */
export function scanXml(xml: string): XmlElement | null {
  const scan: Scan = { xml, at: 0, open: null, root: null };
  while (scan.at < xml.length) {
    const next = xml.indexOf("<", scan.at);
    const text = xml.slice(scan.at, next < 0 ? xml.length : next);
    if (!takeText(scan, text)) return null;
    if (next < 0) break;
    scan.at = next;
    if (!takeMarkup(scan)) return null;
  }
  return scan.open === null ? scan.root : null;
}

/** The element and all below it, in the order of the text. */
export function* walkElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walkElements(child);
}

/** The first child of a name. */
export function findChild(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

interface Scan {
  readonly xml: string;
  at: number;
  open: XmlElement | null;
  root: XmlElement | null;
}

function takeText(scan: Scan, text: string): boolean {
  if (scan.open === null) return /^[\s\ufeff]*$/.test(text);
  if (text !== "") scan.open.text += plainText(text);
  return true;
}

function takeMarkup(scan: Scan): boolean {
  const { xml, at } = scan;
  if (xml.startsWith("<!--", at)) return skipTo(scan, "-->");
  if (xml.startsWith("<?", at)) return skipTo(scan, "?>");
  if (xml.startsWith("<![CDATA[", at)) return takeLiteral(scan);
  if (xml.startsWith("</", at)) return close(scan);
  return open(scan);
}

function skipTo(scan: Scan, mark: string): boolean {
  const found = scan.xml.indexOf(mark, scan.at);
  scan.at = found + mark.length;
  return found >= 0;
}

function takeLiteral(scan: Scan): boolean {
  const from = scan.at + "<![CDATA[".length;
  if (!skipTo(scan, "]]>") || scan.open === null) return false;
  scan.open.text += scan.xml.slice(from, scan.at - "]]>".length);
  return true;
}

function close(scan: Scan): boolean {
  const end = scan.xml.indexOf(">", scan.at);
  const { open: element } = scan;
  if (end < 0 || element === null) return false;
  if (scan.xml.slice(scan.at + 2, end).trimEnd() !== element.name) return false;
  element.inner.end = scan.at;
  element.end = end + 1;
  scan.open = element.parent;
  scan.at = end + 1;
  return true;
}

const TAG =
  /<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const ATTRIBUTE = /([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

function open(scan: Scan): boolean {
  TAG.lastIndex = scan.at;
  const tag = TAG.exec(scan.xml);
  // A second root, or a document type, which no file of Word's has.
  if (tag === null || (scan.open === null && scan.root !== null)) return false;
  const end = TAG.lastIndex;
  const element: XmlElement = {
    name: tag[1] ?? "",
    attributes: attributesIn(tag[2] ?? ""),
    start: scan.at,
    end,
    inner: { start: end, end },
    children: [],
    parent: scan.open,
    text: "",
  };
  scan.open?.children.push(element);
  scan.root ??= element;
  if (tag[3] !== "/") scan.open = element;
  scan.at = end;
  return true;
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map((found) => [found[1] ?? "", plainText(found[2] ?? found[3] ?? "")]),
  );
}
