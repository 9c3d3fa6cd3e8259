/** What a table's verdict column means by "Vượt" where less is better: passed the limit, or better than asked. */

import type { Assessment } from "../model/assessment";
import { isGood } from "../model/indicator";

/**
 * Ids of the tables whose column means success by it: it has another word for what was missed, or says something good of a row that
 * should stay low and, by its figures, does. A row whose figures pass their limit under "Vượt" says the contrary.
 */
export function tablesWhereExceededIsGood(assessments: readonly Assessment[]): ReadonlySet<string> {
  const tables = (shows: (assessment: Assessment) => boolean): string[] =>
    assessments.filter(shows).map(({ indicator }) => indicator.table);
  const bad = new Set(tables(showsFailure));
  return new Set(tables(showsSuccess).filter((table) => !bad.has(table)));
}

function showsSuccess(assessment: Assessment): boolean {
  const said = assessment.indicator.printedVerdict?.outcome ?? "unknown";
  return said === "missed" || (isGood(said) && isGood(assessment.proposed) && isLowByFigures(assessment));
}

function showsFailure(assessment: Assessment): boolean {
  const said = assessment.indicator.printedVerdict?.outcome ?? "unknown";
  return said === "exceeded" && assessment.proposed === "missed" && isLowByFigures(assessment);
}

function isLowByFigures({ direction, basis }: Assessment): boolean {
  return direction === "lowerIsBetter" && basis.kind !== "printedVerdict" && basis.kind !== "undecided";
}

/** Whether a row waits for that: its figures decide nothing, and "Vượt" is printed beside what should stay low. */
export function isOpenExceeded({ indicator, proposed, direction }: Assessment): boolean {
  const said = indicator.printedVerdict?.outcome ?? null;
  return proposed === "unknown" && direction === "lowerIsBetter" && said === "exceeded";
}
