/** What stands in a content control: its text, and its text with the looks a person may have given it. */

import { hashText } from "../report/kept/hashText";
import { findChild, type XmlElement } from "./xml/scanXml";

export interface Content {
  /** Paragraphs and rows are lines; cells of a row are parted by tabs. */
  readonly text: string;
  /** A short mark of the text with bold, italic, colour, size and the like: another one where a person changed either. */
  readonly look: string;
}

/** Holds the place of a picture, a formula, a footnote, a field, a break of pages: there is something, and it is not ours. */
const THING = "▣";

/** What holds words or others that do; what is neither, nor a sign, nor silent, is a thing. */
const HOLDERS = new Set([
  "w:document",
  "w:body",
  "w:p",
  "w:r",
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:bdo",
  "w:dir",
]);

/** A person's own round words of ours: a link, a control, a field of one piece. The words look otherwise for it. */
const AROUND = new Set(["w:hyperlink", "w:sdt", "w:fldSimple"]);

const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:br": " ",
  "w:cr": " ",
  "w:noBreakHyphen": "\u2011",
  "w:sym": "□",
};

/** Not read: properties, and what Word notes for itself. */
const SILENT = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:tblPr",
  "w:tblGrid",
  "w:tcPr",
  "w:trPr",
  "w:tblPrEx",
  "w:customXmlPr",
  "w:smartTagPr",
  "w:instrText",
  "w:sectPr",
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:permStart",
  "w:permEnd",
]);

/** Of runs: what a person sees. */
const SEEN = [
  "w:b",
  "w:i",
  "w:strike",
  "w:caps",
  "w:color",
  "w:sz",
  "w:highlight",
  "w:u",
  "w:vertAlign",
  "w:shd",
  "w:dstrike",
  "w:smallCaps",
  "w:vanish",
  "w:bdr",
  "w:outline",
  "w:shadow",
  "w:emboss",
  "w:imprint",
];

/** The ways to say yes and no. */
const SAME: Readonly<Record<string, string>> = { true: "1", on: "1", false: "0", off: "0", none: "0" };

/** Of a control's content, or of any element with paragraphs and tables in it. */
export function readContent(element: XmlElement): Content {
  const pieces: Piece[] = [];
  collect(element, pieces, "");
  const text = pieces.map((piece) => piece.text).join("");
  return { text: trimLines(text), look: hashText(trimLines(joinRuns(pieces))) };
}

interface Piece {
  readonly text: string;
  readonly look: string;
}

/** Runs that look alike are one, however Word cuts them. */
function joinRuns(pieces: readonly Piece[]): string {
  let before = "";
  return pieces
    .map(({ text, look }) => {
      const isSame = look === before || text.trim() === "";
      if (!isSame) before = look;
      return isSame ? text : `\u0001${look}\u0001${text}`;
    })
    .join("");
}

/** Ends of lines and cells without the spaces before them; no empty lines at the end. */
function trimLines(text: string): string {
  return text.replace(/ +(?=[\n\t]|$)/g, "").replace(/[\n\t ]+$/, "");
}

function collect(element: XmlElement, pieces: Piece[], look: string): void {
  const { name } = element;
  if (SILENT.has(name)) return;
  const sign = findSign(element);
  if (sign !== null) pieces.push({ text: sign, look });
  else if (name === "w:t") pieces.push({ text: element.text.replace(/[\n\t]/g, " "), look });
  else if (name === "w:r") collectInside(element, pieces, look + readLook(findChild(element, "w:rPr")));
  else if (name === "w:tr") collectRow(element, pieces, look);
  else if (AROUND.has(name)) collectInside(element, pieces, `${look}${name};`);
  else if (name === "w:p") {
    collectInside(element, pieces, look);
    pieces.push({ text: endsSection(element) ? `${THING}\n` : "\n", look: "" });
  } else collectInside(element, pieces, look);
}

/** null: what stands in it is looked at. */
function findSign({ name, attributes }: XmlElement): string | null {
  if (name === "w:fldChar") return attributes["w:fldCharType"] === "begin" ? THING : "";
  if (name === "w:br" && (attributes["w:type"] ?? "textWrapping") !== "textWrapping") return THING;
  const sign = SIGNS[name];
  if (sign !== undefined) return sign;
  return name === "w:t" || HOLDERS.has(name) || AROUND.has(name) ? null : THING;
}

/** A break of sections stands in the last paragraph before it. */
function endsSection(paragraph: XmlElement): boolean {
  return findChild(findChild(paragraph, "w:pPr"), "w:sectPr") !== null;
}

function collectInside(element: XmlElement, pieces: Piece[], look: string): void {
  for (const child of element.children) collect(child, pieces, look);
}

/** A row is a line: paragraphs of a cell are parted by spaces. */
function collectRow(row: XmlElement, pieces: Piece[], look: string): void {
  const own: Piece[] = [];
  for (const cell of row.children.filter(({ name }) => !SILENT.has(name))) {
    const inCell: Piece[] = [];
    collect(cell, inCell, look);
    while (inCell[inCell.length - 1]?.text === "\n") inCell.pop();
    own.push(...inCell.map((piece) => ({ ...piece, text: piece.text.replace(/[\n\t]/g, " ") })));
    own.push({ text: "\t", look: "" });
  }
  pieces.push(...own.slice(0, -1), { text: "\n", look: "" });
}

function readLook(properties: XmlElement | null): string {
  return SEEN.flatMap((name) => {
    const found = findChild(properties, name);
    if (found === null) return [];
    const value = found.attributes["w:val"] ?? "1";
    return [`${name}=${SAME[value] ?? value}`];
  }).join(";");
}
