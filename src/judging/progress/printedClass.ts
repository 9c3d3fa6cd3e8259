/** What a word printed beside figures of part of a year says of progress. */

import type { Basis } from "../../model/assessment";
import { isGood, type Indicator } from "../../model/indicator";
import type { ProgressClass } from "../../model/progress";
import { BEHIND, NOT_YET, ON_TRACK } from "../../vocabulary/printedVerdicts";
import { tidyLower } from "../../vocabulary/tidy";
import type { Verdict } from "../line/comparison";
import type { MeaningOfWord } from "../verdictWords";

/**
 * A verdict the table prints beside figures of part of a year speaks of progress, unless the figures say (`atEnd`) that all is done.
 * "Vượt" of what should stay low is no success.
 */
export function printedClass(
  { printedVerdict }: Indicator,
  atEnd: Pick<Verdict, "outcome" | "direction">,
): ProgressClass | null {
  if (printedVerdict === null || isGood(atEnd.outcome)) return null;
  const said = tidyLower(printedVerdict.printed.slice(0, 200));
  if (NOT_YET.test(said)) return "notDue";
  if (ON_TRACK.test(said)) return "onTrack";
  if (BEHIND.test(said)) return "behind";
  const { outcome } = printedVerdict;
  if (outcome === "exceeded" && atEnd.direction === "lowerIsBetter") return null;
  return outcome !== null && isGood(outcome) ? "onTrack" : null;
}

/** Where nothing but time speaks, or nothing at all, the table's own rows with figures may show what its word means. */
export function mayBeLearnt(proposed: ProgressClass): boolean {
  return proposed === "unclear" || proposed === "noFigure" || proposed === "underWay";
}

/** What the rows with figures show the word to say. Never missed before the year is over, whatever the word says of its rows. */
export function learntBasis(
  { printedVerdict }: Indicator,
  { word }: MeaningOfWord,
): { readonly class: ProgressClass; readonly basis: Basis } | null {
  if (printedVerdict === null || word === undefined || word.outcome === null) return null;
  const { cell, printed } = printedVerdict;
  return {
    class: isGood(word.outcome) ? "onTrack" : "behind",
    basis: { kind: "printedVerdict", printed: { cell, printed }, like: word.like },
  };
}
