/** Which paragraphs and headings are the report's own sentences: a person's words in their place are kept as theirs. */

import type { Block } from "./reportDocument";

/** A person's own paragraphs, and the draft above them, are kept with their block (kept/keptWords). */
export function isSentence(id: string): boolean {
  return !/^own:|Draft$/.test(id);
}

/** By which a sentence or heading is remembered; null of every other block. */
export function sentenceId(block: Block): string | null {
  if (block.kind === "heading") return `heading_${block.id}`;
  return block.kind === "paragraph" && isSentence(block.id) ? block.id : null;
}
