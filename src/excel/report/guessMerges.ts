/** Which cells of a report of ours are merged, told from its words and looks. */

import type { Area, CellValue } from "../../model/cells";
import { namedRows } from "./oldPage";
import type { SheetSnapshot } from "./snapshot";

/** The column after those a field's name may run over. */
const FIELD_NAME_END = 6;

/**
 * What a report merges: paragraphs with the space below them (other pages of ours: without it), and names of fields in several lines. Asking Excel for merges would
 * empty the user's undo list (docs/platform.md C7); a text that wraps in the narrow first column with nothing beside it can only be one,
 * and so can one on a ground of its own that wraps in the second with nothing beside it as far as the verdict.
 */
export function guessMerges(
  snapshot: SheetSnapshot,
  { width, isReport }: { readonly width: number; readonly isReport: boolean },
): Area[] {
  const { area, formulas } = snapshot;
  if (area.column !== 0) return [];
  const isParagraph = (row: number): boolean =>
    wraps(snapshot, row, 0) &&
    isEmpty(formulas[row], 1, width) &&
    (isReport || !isEmpty(formulas[row], 0, 1));
  const end = namedRows(snapshot) ?? Infinity;
  return formulas.flatMap((line, index) => {
    const row = area.row + index;
    if (row >= end) return [];
    if (isParagraph(index) || (isReport && isEmpty(line, 0, width) && isParagraph(index - 1))) {
      return [{ row, column: 0, rows: 1, columns: width }];
    }
    const isField =
      wraps(snapshot, index, 1) && hasGround(snapshot, index, 1) && isEmpty(line, 2, FIELD_NAME_END);
    return isField ? [{ row, column: 1, rows: 1, columns: FIELD_NAME_END - 1 }] : [];
  });
}

function isEmpty(line: readonly CellValue[] | undefined, from: number, to: number): boolean {
  return line?.slice(from, to).every((formula) => formula === "") === true;
}

function wraps({ formats }: SheetSnapshot, row: number, column: number): boolean {
  return formats[row]?.[column]?.format?.wrapText === true;
}

function hasGround({ formats }: SheetSnapshot, row: number, column: number): boolean {
  return !isWhite(formats[row]?.[column]?.format?.fill?.color);
}

/** What Excel says of no fill. */
export function isWhite(color: string | undefined): boolean {
  return /^(#FFFFFF)?$/i.test(color ?? "");
}
