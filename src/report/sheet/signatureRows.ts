/** Recipients on the left, signature on the right; before the appendix, as the form has it. */

import type { ReportFormat } from "../choices/forms/reportFormat";
import type { Signature } from "../document/reportDocument";
import { acrossPage, type PageGrid } from "../layout/columns";
import { cellOver, type PlannedCell, type PlannedRow } from "../layout/plannedRow";

/** The signer's name stands on the seventh row, below the room for the signature. */
const NAME_ROW = 6;

const SIGNED: Readonly<Record<number, keyof Signature["signer"]>> = {
  0: "authority",
  1: "title",
  [NAME_ROW]: "name",
};

/** At least seven rows; as many as there are recipients. */
export function signatureRows(
  { heading, recipients, signer }: Signature,
  format: ReportFormat,
  grid: PageGrid,
): readonly PlannedRow[] {
  const halves = acrossPage(grid);
  const left = [heading, ...recipients];
  const count = Math.max(NAME_ROW + 1, left.length);
  return Array.from({ length: count }, (_, row): PlannedRow => {
    const cells: PlannedCell[] = [];
    const text = left[row];
    const lettering = row === 0 ? format.recipientsHeading : format.recipients;
    if (text !== undefined) cells.push({ column: halves.left.column, value: text, look: lettering });
    const signed = SIGNED[row];
    if (signed !== undefined) {
      const look = { ...format.signature[signed], horizontal: "CenterAcrossSelection" } as const;
      cells.push(cellOver(halves.right, signer[signed], look));
    }
    return { cells, height: row < 2 || row === NAME_ROW ? 18.5 : 17, tags: ["signature"] };
  });
}
