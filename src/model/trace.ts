/** Where a cell of the report page comes from. */

import type { CellRef, CellValue } from "./cells";

/** One indicator, and the cells of it that were used. */
export interface TracedIndicator {
  readonly indicator: string;
  readonly cells: readonly CellRef[];
}

export interface Trace {
  /** "F72", on the report page. */
  readonly address: string;
  /** In the order of the tables. */
  readonly indicators: readonly TracedIndicator[];
  /** Cells of the user's sheets that belong to no indicator as it is read now. */
  readonly others: readonly CellRef[];
}

/** The page's formulas as they stand; `row` and `column` are those of the first. */
export interface PageFormulas {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
}
