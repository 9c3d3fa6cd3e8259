/**
 * Cells as read from a workbook.
 * Rows and columns are zero-based sheet positions everywhere in the pure rooms.
 */

/** Where a cell is. */
export interface CellRef {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
  /** Zero-based sheet column. */
  readonly column: number;
}

/** A rectangle on whatever sheet; `rows` and `columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells on one sheet. */
export interface CellBlock extends CellRef, Area {}

/** A cell's raw value as Excel's `Range.values` gives it; empty is "". */
export type CellValue = string | number | boolean;

/** Excel's `Range.valueTypes`. */
export type CellType =
  "Empty" | "String" | "Integer" | "Double" | "Boolean" | "Error" | "RichValue" | "Unknown";

/** A named block of a sheet (a table of Excel's own, or a sheet-scoped name). */
export interface NamedBlock extends CellBlock {
  readonly name: string;
}

/** What rows and columns as a whole say of how their text looks: a cell may have a look that both its row and its column have in part. */
export interface TypedLooks {
  /** Zero-based rows whose every cell is struck out. */
  readonly struckRows: readonly number[];
  /** Rows, and columns, in which something is struck out, or may be. */
  readonly partlyStruckRows: readonly number[];
  readonly struckColumns: readonly number[];
  /** Fonts from before Unicode (".VnTime", "VNI-Times"), by rows and by columns that have no other. */
  readonly oldFontRows: ReadonlyMap<number, string>;
  readonly oldFontColumns: ReadonlyMap<number, string>;
}

/** Nothing is struck out, no font is old. */
export const PLAIN_LOOKS: TypedLooks = {
  struckRows: [],
  partlyStruckRows: [],
  struckColumns: [],
  oldFontRows: new Map(),
  oldFontColumns: new Map(),
};

/** A sheet as read: its used range, with everything the reading needs and nothing of Excel's API. */
export interface SheetCells {
  readonly name: string;
  /** Zero-based sheet row and column of `values[0][0]`. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As shown on screen, never "####". */
  readonly text: readonly (readonly string[])[];
  /** en-US number format codes. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly CellType[])[];
  /** Zero-based sheet rows / columns. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows whose every cell is bold. */
  readonly boldRows: readonly number[];
  readonly looks: TypedLooks;
  /** Excel tables (ListObjects), heading row included. */
  readonly tables: readonly NamedBlock[];
  /** Sheet-scoped names that refer to one block of this sheet. */
  readonly names: readonly NamedBlock[];
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** True for a report sheet of ours: never read as input. */
  readonly isOurReport: boolean;
}
