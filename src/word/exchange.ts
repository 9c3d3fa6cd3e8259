/** What of a person's XML stays when words of ours are exchanged: bookmarks, and how a lone paragraph is set. */

import { walkElements, findChild, type XmlElement } from "./xml/scanXml";

/** A part of a text, by its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `from`: where `text` begins in the text the places are of. */
export function applyEdits(text: string, edits: readonly Edit[], from = 0): string {
  return [...edits]
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce(
      (done, { start, end, text: put }) => done.slice(0, start - from) + put + done.slice(end - from),
      text,
    );
}

const MARKS = new Set(["w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd"]);

/** Bookmarks stay, also one that begins inside and ends elsewhere. */
export function marksIn(text: string, content: XmlElement): string {
  return [...walkElements(content)]
    .filter(({ name }) => MARKS.has(name))
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

/** A text and the element of it that is looked at. */
export interface Place {
  readonly text: string;
  readonly content: XmlElement;
}

/** What stands in `ours` but its properties; as many paragraphs as there were keep their own looks, each. */
export function exchangeWords(theirs: Place, ours: Place): string {
  const blocks = findBlocks(ours.content);
  const mine = findBlocks(theirs.content);
  const isSame = blocks.length === mine.length && [...blocks, ...mine].every(({ name }) => name === "w:p");
  if (isSame) return blocks.map((block, at) => asTheySetIt(theirs.text, mine[at], { ours, block })).join("");
  return blocks.map(({ start, end }) => ours.text.slice(start, end)).join("") + sectionEndsIn(theirs);
}

function asTheySetIt(
  theirs: string,
  paragraph: XmlElement | undefined,
  { ours, block }: { readonly ours: Place; readonly block: XmlElement },
): string {
  const set = findChild(paragraph ?? null, "w:pPr");
  if (set === null) return ours.text.slice(block.start, block.end);
  return `<w:p>${theirs.slice(set.start, set.end)}${runsIn(ours, block)}</w:p>`;
}

/** Breaks of sections a person set inside, each in a paragraph of its own: without one the pages before it would be as those behind it. */
export function sectionEndsIn({ text, content }: Place): string {
  return [...walkElements(content)]
    .filter(({ name, parent }) => name === "w:sectPr" && parent?.name === "w:pPr")
    .map(({ start, end }) => `<w:p><w:pPr>${text.slice(start, end)}</w:pPr></w:p>`)
    .join("");
}

/** The runs of the first paragraph, without how it is set. */
export function runsIn({ text }: Place, paragraph: XmlElement): string {
  const from = findChild(paragraph, "w:pPr")?.end ?? paragraph.inner.start;
  return text.slice(from, paragraph.inner.end);
}

/** Paragraphs and tables, and whatever else has words. */
function findBlocks({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(({ name }) => name !== "w:tcPr" && !MARKS.has(name));
}
