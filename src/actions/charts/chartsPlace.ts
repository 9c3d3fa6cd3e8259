/** Where the sheet of charts stands, and what kept it from being written. */

import { isChartsSheet } from "../../model/ourSheets";
import type { IdentifiedSheet } from "../../excel/read/readOverview";
import type { WorkbookFacts } from "../workbookFacts";

/** Why the sheet is not, or not all, as it would be. `typed`, `inTheWay`: the cells; `standing`: it was not taken back with the report. */
export type ChartsKept =
  | { readonly reason: "typed" | "inTheWay"; readonly cells: string }
  | { readonly reason: "locked" | "refused" | "notDrawn" | "standing" };

/** A copy made by Excel stands before the sheet it was made from unless told otherwise. */
const COPY = / \(\d+\)$/;

/** The one that is renewed; null: there is none. */
export function chartsSheetIn({ sheets }: Pick<WorkbookFacts, "sheets">): IdentifiedSheet | null {
  const ours = sheets.filter(isChartsSheet);
  return ours.find(({ name }) => !COPY.test(name)) ?? ours[0] ?? null;
}

/** The last report was written with one, and a person took it away: it comes again only when it is asked for. */
export function areChartsRemoved(facts: Pick<WorkbookFacts, "sheets" | "record" | "reportSheet">): boolean {
  return facts.reportSheet !== null && facts.record?.charts === true && chartsSheetIn(facts) === null;
}
