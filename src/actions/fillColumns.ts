/** Fills the empty columns of the source tables that can be formulas: fetched with all that writes (fetched.ts). */

import { emptyFilledCells, fillEmptyCells } from "../excel/lay/fillCells";
import { listProtectedTables, planFillings } from "../formulas/fillings";
import { valueIn } from "./judgedCells";
import type { Session } from "./session";
import type { FillingDone, View } from "./view";

/** What could not be filled is told by its sheet or its table; protected sheets are passed over. */
export async function fillAllColumns(session: Session, view: View): Promise<Omit<FillingDone, "notes">> {
  const { filled, inTables, skipped } = await session.withoutProtected(view, async (seen) => {
    const { sheets } = seen.facts;
    const known = planFillings(seen.review, sheets, valueIn(sheets));
    const done = await fillEmptyCells(known.fillings, session.own);
    return {
      filled: done.filled,
      inTables: [...new Set([...known.inTables, ...done.inTables])],
      skipped: listProtectedTables(seen.review),
    };
  });
  if (filled.length > 0) session.takenBackBy(() => emptyFilledCells(filled));
  return { view: await session.readAgain(), skipped, unmarked: [], filled: filled.length, inTables };
}
