/** The user's words from two places, the pane and the sheet, put together with the help of what the sheet remembers having written. */

import type { KeptParagraphs, KeptWords } from "./keptWords";
import { hashText } from "./hashText";

/** One text of which there is a chosen and a kept form: whichever was changed since the last writing; of two changes the chosen one. */
export function mergeLine(
  chosen: string | null,
  fallback: string,
  kept: string | null,
  written: readonly string[] | undefined,
): string {
  const wanted = chosen ?? fallback;
  if (kept === null || written === undefined) return kept !== null && chosen === null ? kept : wanted;
  const isSheetEdited = !written.includes(hashText(kept));
  const isChoiceEdited = chosen !== null && !written.includes(hashText(chosen));
  return isSheetEdited && !isChoiceEdited ? kept : wanted;
}

/**
 * Paragraphs of both, nothing lost: the sheet's in their order, then the chosen ones that are new. What one side took away since the
 * last writing stays away; what both have stands once.
 */
export function mergeParagraphs(
  chosen: readonly string[] | null,
  kept: readonly string[] | null,
  written: readonly string[] | undefined,
): readonly string[] {
  const wanted = (chosen ?? []).map(trimParagraph).filter((text) => text !== "");
  if (kept === null) return wanted;
  if (chosen === null) return kept;
  const before = new Set(written ?? []);
  const onSheet = new Set(kept.map(hashText));
  const inChoice = new Set(wanted.map(hashText));
  const staying = kept.filter((text) => inChoice.has(hashText(text)) || !before.has(hashText(text)));
  const added = wanted.filter((text) => !onSheet.has(hashText(text)) && !before.has(hashText(text)));
  return inChosenOrder(staying, wanted).concat(added);
}

/** Whether the drafted line is written: at first, and as long as the user left it there as a draft. */
export function wantsDraft(kept: KeptWords, block: KeptParagraphs | null): boolean {
  return kept.sheet === null || block === null || block.hasDraft;
}

/** Without surrounding space and line ends; the first-line indent is not part of a paragraph. */
export function trimParagraph(text: string): string {
  return text.replace(/^[\s\u00a0\u2060]+|[\s\u00a0]+$/g, "");
}

/** Where both sides have the same paragraphs and only their order differs, the chosen order holds. */
function inChosenOrder(staying: readonly string[], wanted: readonly string[]): readonly string[] {
  const position = new Map(wanted.map((text, index) => [text, index]));
  return staying.every((text) => position.has(text))
    ? [...staying].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
    : staying;
}
