/** Recipients on the left, signature on the right; before the appendix, as the form has it. */

import type { ReportFormat } from "../choices/forms/reportFormat";
import type { Signature } from "../document/reportDocument";
import { acrossPage, type PageGrid } from "../layout/columns";
import { cellOver, type PlannedCell, type PlannedRow } from "../layout/plannedRow";

/** The signer's name stands on the seventh row, below the room for the signature. */
const NAME_ROW = 6;

/** What stands in the rows at the right, from the first: whom a deputy signs for stands between. */
function signedRows({ inPlaceOf }: Signature["signer"]): Readonly<Record<number, keyof Signature["signer"]>> {
  return inPlaceOf === ""
    ? { 0: "authority", 1: "title", [NAME_ROW]: "name" }
    : { 0: "authority", 1: "inPlaceOf", 2: "title", [NAME_ROW]: "name" };
}

/** At least seven rows; as many as there are recipients. */
export function signatureRows(
  { heading, recipients, signer }: Signature,
  format: ReportFormat,
  grid: PageGrid,
): readonly PlannedRow[] {
  const halves = acrossPage(grid);
  const signs = signedRows(signer);
  const left = [heading, ...recipients];
  const count = Math.max(NAME_ROW + 1, left.length);
  return Array.from({ length: count }, (_, row): PlannedRow => {
    const cells: PlannedCell[] = [];
    const text = left[row];
    const lettering = row === 0 ? format.recipientsHeading : format.recipients;
    if (text !== undefined) cells.push({ column: halves.left.column, value: text, look: lettering });
    const signed = signs[row];
    if (signed !== undefined) {
      const look = {
        ...format.signature[signed === "inPlaceOf" ? "authority" : signed],
        horizontal: "CenterAcrossSelection",
      } as const;
      cells.push(cellOver(halves.right, signer[signed], look));
    }
    return { cells, height: row < 2 || row === NAME_ROW ? 18.5 : 17, tags: ["signature"] };
  });
}
