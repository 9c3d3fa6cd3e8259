/** What a sheet is at one moment. Values in it are replaced, never changed, so a snapshot is a shallow copy; rows are copied on write. */
import type { StoredChart } from "./chart";
import type { Block, ConditionalRule, DefinedName, ListTable, PageLayout, Protection, Scalar } from "./model";

export interface CellState {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly error: boolean;
  readonly style: number;
  /** How much of the file's own cell element still holds: all, all but the cached value, or nothing. */
  readonly kept: "all" | "formula" | "nothing";
  /** An array formula's block; its first cell holds the formula. */
  readonly array?: Block;
}

export interface RowState {
  readonly cells: Map<number, CellState>;
  height: number | null;
  hidden: boolean;
  /** null: no look of its own. */
  style: number | null;
  epoch: number;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Characters, as the file counts them; null: the sheet's own. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** A rule and where it stands in the file (conditionalFormatting, cfRule), if it came from there. */
export interface StoredRule extends ConditionalRule {
  readonly place?: readonly [number, number];
}

/** A table and its part in the file, if it came from there. */
export interface StoredTable extends ListTable {
  readonly part?: string;
}

export interface SheetState {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  rows: Map<number, RowState>;
  columns: readonly ColumnSpan[];
  merges: readonly Block[];
  rules: readonly StoredRule[];
  names: readonly DefinedName[];
  /** Names of Excel's own in the file, but those of the page: _xlnm._FilterDatabase. */
  builtIns: readonly DefinedName[];
  tables: readonly StoredTable[];
  charts: readonly StoredChart[];
  frozen: { readonly rows: number; readonly columns: number };
  protection: Protection | null;
  pageLayout: PageLayout;
  /** Hyperlinks of the file that were cleared. */
  unlinked: readonly Block[];
  /** Rows inserted or deleted since opening, in order: what the part's other elements must follow. */
  shifts: readonly { readonly row: number; readonly count: number }[];
  /** Some cell or row differs from the file. */
  touched: boolean;
}

/** What a file says of rows and columns without sizes of their own. */
export interface SizeDefaults {
  /** Points. */
  readonly rowHeight: number;
  /** Characters. */
  readonly columnWidth: number;
}

const EMPTY = { left: "", center: "", right: "" };

export const DEFAULT_LAYOUT: PageLayout = {
  orientation: "portrait",
  paperSize: "letter",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  headerFooterState: "Default",
  header: EMPTY,
  footer: EMPTY,
  firstHeader: EMPTY,
  firstFooter: EMPTY,
  rowBreaks: [],
};

/** An empty sheet's state. */
export function emptyState(name: string): SheetState {
  return {
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    rows: new Map(),
    columns: [],
    merges: [],
    rules: [],
    names: [],
    builtIns: [],
    tables: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    protection: null,
    pageLayout: DEFAULT_LAYOUT,
    unlinked: [],
    shifts: [],
    touched: false,
  };
}
