/** Recipients on the left, signature on the right; before the appendix, as the form has it. */

import { HALVES } from "./headingBlock";
import type { PlannedCell, PlannedRow } from "../layout/plannedRow";
import type { ReportFacts } from "../sentences/reportFacts";

/** The signer's name stands on the seventh row, below the room for the signature. */
const NAME_ROW = 6;

/** At least seven rows; as many as there are recipients. */
export function signatureBlock(facts: ReportFacts): readonly PlannedRow[] {
  const { format, signer } = facts;
  const left = [facts.words.recipientsHeading, ...facts.recipients];
  const count = Math.max(NAME_ROW + 1, left.length);
  return Array.from({ length: count }, (_, row): PlannedRow => {
    const cells: PlannedCell[] = [];
    const text = left[row];
    const lettering = row === 0 ? format.recipientsHeading : format.recipients;
    if (text !== undefined) cells.push({ column: 0, value: text, look: lettering });
    const signed = { 0: "authority", 1: "title", [NAME_ROW]: "name" }[row] as
      "authority" | "title" | "name" | undefined;
    if (signed !== undefined) {
      const { column, columns } = HALVES.right;
      const look = { ...format.signature[signed], horizontal: "CenterAcrossSelection" } as const;
      cells.push({ column, columns, value: signer[signed], look });
    }
    return { cells, height: row < 2 || row === NAME_ROW ? 18.5 : 17, tags: ["signature"] };
  });
}
