/** The verdict a table prints on a row whose figures decide nothing. */

import type { Outcome } from "../../model/assessment";
import type { Indicator } from "../../model/indicator";
import type { Verdict } from "../line/comparison";
import { doneByDeadline } from "../line/deadline";
import type { MeaningOfWord } from "../verdictWords";

/**
 * Where the figures decide nothing, the printed verdict is the proposal: as the column's other rows show it to be meant, else by its
 * words. "Vượt" of what should stay low decides nothing by itself.
 */
export function withPrinted(indicator: Indicator, verdict: Verdict, { word }: MeaningOfWord): Verdict {
  const printed = indicator.printedVerdict;
  if (verdict.outcome !== "unknown" || printed === null) return verdict;
  const said = word === undefined ? saidByItself(indicator, verdict) : word.outcome;
  if (said === null || said === "unknown") return verdict;
  const basis = {
    kind: "printedVerdict",
    printed: { cell: printed.cell, printed: printed.printed },
    ...(word?.isLearnt === true ? { like: word.like } : {}),
  } as const;
  return { ...verdict, outcome: said, basis };
}

function saidByItself(indicator: Indicator, { direction }: Verdict): Outcome | null {
  const { outcome = null, printed = "" } = indicator.printedVerdict ?? {};
  if (outcome === "exceeded" && direction === "lowerIsBetter") return null;
  const inTime = outcome === null ? doneByDeadline(indicator, printed) : null;
  return inTime === null ? outcome : inTime ? "met" : "missed";
}
