/** What a person typed over a sentence of the page stands in its place in the document, and so in every copy of it. */

import { judgeSentence, standingSentence } from "../kept/typedSentences";
import { say } from "../prose/prose";
import type { LastPage } from "../sentences/reportFacts";
import type { Block, Heading, Paragraph, ReportDocument } from "./reportDocument";
import { sentenceId } from "./sentenceIds";

/** The document with a person's words where they typed them. */
export function withTypedWords(document: ReportDocument, last: LastPage | null): ReportDocument {
  if (last === null) return document;
  const parts = document.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => inTheirWords(document, block, last)),
  }));
  return { ...document, parts };
}

/** The sentences and headings of the report that are remembered, by their ids. */
export function listSentences({ parts }: ReportDocument): ReadonlyMap<string, Heading | Paragraph> {
  const found = new Map<string, Heading | Paragraph>();
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "heading" && block.kind !== "paragraph") continue;
    const id = sentenceId(block);
    if (id !== null) found.set(id, block);
  }
  return found;
}

/** What a sentence or a heading says. */
export function sayBlock(block: Heading | Paragraph, { numbers }: ReportDocument): string {
  return say(block.kind === "heading" ? block.text : block.pieces.flat(), numbers);
}

function inTheirWords(document: ReportDocument, block: Block, last: LastPage): Block {
  const id = sentenceId(block);
  if (id === null || (block.kind !== "heading" && block.kind !== "paragraph")) return block;
  const standing = standingSentence(last.page, last.memory, id);
  if (standing === null) return block;
  const ours = sayBlock(block, document);
  if (judgeSentence(standing, ours, { id, ...last }) !== "words") return block;
  const theirs = [standing.text];
  return block.kind === "heading"
    ? { ...block, text: theirs, ours }
    : { ...block, pieces: [theirs], by: "person", ours };
}
