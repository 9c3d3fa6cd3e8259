/** Everything that writes tables, marks and sheets, and selects cells: fetched when it is first needed (fetched.ts). */

import { emptyFilledCells, fillEmptyCells } from "../excel/lay/fillCells";
import { insertSheet, removeSheet } from "../excel/lay/insertSheet";
import { listProtectedTables, planFillings } from "../formulas/fillings";
import { samplePlan } from "../report/sample";
import { valueIn } from "./judgedCells";
import type { Session } from "./session";
import type { FillingDone, View } from "./view";

export { clearMissed, highlightMissed } from "./markMissed";
export { storeMerged } from "./storing";
export { writeWholeReport } from "./writeReport";
export { readSelection, selectCell } from "../excel/selectCell";
export { markToOpen } from "../excel/opening";
export { copyForWord } from "./copyForWord";

/** Fills the empty columns of the source tables that can be formulas. What could not be filled is told by its sheet or its table; protected sheets are passed over. */
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

/** Adds a sheet of examples, for who has no table yet, and reads; undo takes it away. */
export async function insertSample(session: Session): Promise<View> {
  const { sheets } = (await session.read()).facts;
  const names = sheets.map(({ name }) => name);
  const ids = sheets.map(({ id }) => id);
  const added = await insertSheet(samplePlan(names), ids, session.own);
  session.takenBackBy(() => removeSheet(added, session.own));
  return session.readAgain();
}
