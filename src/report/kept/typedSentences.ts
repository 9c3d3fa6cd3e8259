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
  /** Of ours; null where it is not known. */
  readonly isFormula: boolean | null;
  /** A person's own. */
  readonly ownFormula: string | null;
}

/**
 * "figures": not to be kept as words, and never written over in silence: other figures in the same words, which a person may have typed, or
 * frozen by pasting values; or a formula of theirs, which as words would no longer follow its figures.
 */
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
  { text, isFormula, ownFormula }: Omit<StandingSentence, "place">,
  ours: string,
  { id, memory, fits }: { readonly id: string; readonly memory: Memory; readonly fits: () => boolean },
): SaidBy {
  const written = memory.marks[`s_${id}`];
  const plain = bareText(text);
  if (written === undefined || isFormula === true || ["", bareText(ours)].includes(plain)) return "ours";
  if (ownFormula !== null) return "figures";
  // Theirs already when the page was last written.
  if (memory.marks[`o_${id}`] !== undefined) return "words";
  if (hashText(plain) === written[0] || (isFormula === null && !fits())) return "ours";
  return haveSameWords(text, ours, written[1]) ? "figures" : "words";
}

function haveSameWords(text: string, ours: string, written: string | undefined): boolean {
  const words = figurelessText(text);
  return words === figurelessText(ours) || hashText(words) === written;
}

function read({ cells, isFormula, ownFormula }: KeptPage, place: RowRange): StandingSentence {
  const rows = Array.from({ length: place.rows }, (_, index) => place.row + index);
  const texts = rows.map((row) => String(cells.values[row - cells.row]?.[-cells.column] ?? ""));
  const text = trimParagraph(
    texts
      .map(trimParagraph)
      .filter((each) => each !== "")
      .join(" "),
  );
  const own = rows.flatMap((row) => ownFormula(row, 0) ?? [])[0] ?? null;
  if (isFormula === null) return { place, text, isFormula, ownFormula: own };
  const filled = rows.filter((_, index) => bareText(texts[index] ?? "") !== "");
  const isOurs = filled.length > 0 && filled.every((row) => isFormula(row, 0));
  return { place, text, isFormula: isOurs, ownFormula: own };
}
