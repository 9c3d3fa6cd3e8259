/** What a person typed in the place of a sentence of ours on the page. */

import { bareText, figurelessText } from "./bareText";
import { hashText } from "./hashText";
import type { KeptPage } from "./keptWords";
import type { Memory } from "./pageMemory";
import { trimParagraph } from "./mergedWords";
import { whereNow, type RowRange } from "./whereNow";

/** A sentence as it stands on the page. */
export interface StandingSentence {
  readonly place: RowRange;
  readonly text: string;
  /** null where it is not known. */
  readonly isFormula: boolean | null;
}

/** "figures": other figures in the same words, which a person may have typed, or frozen by pasting values. */
export type SaidBy = "ours" | "words" | "figures";

/** Marks of a sentence as it is written: of all of it, and of its words alone. */
export function sentenceMarks(text: string): readonly string[] {
  return [hashText(bareText(text)), hashText(figurelessText(text))];
}

/** The sentence where it lies now; null where that is not known: rows were put in beside it, and none of them is it. */
export function standingSentence(page: KeptPage, memory: Memory, id: string): StandingSentence | null {
  const found = whereNow(page.cells, memory, `s_${id}`).map((place) => read(page, place));
  if (found.length < 2) return found[0] ?? null;
  const [mark] = memory.marks[`s_${id}`] ?? [];
  const isIt = ({ text, isFormula }: StandingSentence): boolean =>
    isFormula === true || hashText(bareText(text)) === mark;
  return found.find(isIt) ?? null;
}

/**
 * Whose it is. A formula is ours, and so is what was written, or would be now: somebody pasted the page as values. `fits`: the page was written
 * from these very figures, so that a formula of ours says `ours`: that tells where formulas were not read.
 */
export function judgeSentence(
  { text, isFormula }: Pick<StandingSentence, "text" | "isFormula">,
  ours: string,
  { id, memory, fits }: { readonly id: string; readonly memory: Memory; readonly fits: () => boolean },
): SaidBy {
  const written = memory.marks[`s_${id}`];
  const plain = bareText(text);
  if (written === undefined || isFormula === true || ["", bareText(ours)].includes(plain)) return "ours";
  // Theirs already when the page was last written.
  if (memory.marks[`o_${id}`] !== undefined) return "words";
  if (hashText(plain) === written[0] || (isFormula === null && !fits())) return "ours";
  return haveSameWords(text, ours, written[1]) ? "figures" : "words";
}

function haveSameWords(text: string, ours: string, written: string | undefined): boolean {
  const words = figurelessText(text);
  return words === figurelessText(ours) || hashText(words) === written;
}

function read({ cells, isFormula }: KeptPage, place: RowRange): StandingSentence {
  const rows = Array.from({ length: place.rows }, (_, index) => place.row + index);
  const texts = rows.map((row) => String(cells.values[row - cells.row]?.[-cells.column] ?? ""));
  const text = trimParagraph(
    texts
      .map(trimParagraph)
      .filter((each) => each !== "")
      .join(" "),
  );
  if (isFormula === null) return { place, text, isFormula };
  const filled = rows.filter((_, index) => bareText(texts[index] ?? "") !== "");
  return { place, text, isFormula: filled.length > 0 && filled.every((row) => isFormula(row, 0)) };
}
