/** What stands beside the page and is ours by what it says: where the writing was cut off its look is gone. */

import { formulaTeller } from "./formulaMark";
import type { KeptWords } from "./keptWords";
import { memoryIn } from "./memoryIn";
import { wordMark } from "./pageMarks";

/** Whether a cell holds a hint, a formula or the memory of ours, by its row and column. */
export function knownBeside({ page, memory }: KeptWords): (row: number, column: number) => boolean {
  if (page === null || memory === null) return () => false;
  const { g = [], h = [] } = memory.marks;
  const [isOurs, hints] = [formulaTeller(g), new Set(h)];
  const { cells, formulaAt } = page;
  return (row, column) => {
    const formula = formulaAt?.(row, column) ?? null;
    if (formula !== null) return isOurs(formula);
    const text = String(cells.values[row - cells.row]?.[column - cells.column] ?? "");
    return hints.has(wordMark(text)) || hints.has(wordMark(text, column)) || memoryIn(text) !== null;
  };
}
