/**
 * The one workbook model behind all three ways in: page, tests, headless.
 * host/workbook makes it (from .xlsx or empty), calculates it and saves it; host/office answers office.js from it;
 * host/page draws it. Rows and columns are zero-based; sizes are points; colours "#RRGGBB".
 */

import type { HostChart } from "./chart";

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scalar = string | number | boolean;

/** A cell as it stands. `value` is the calculated value for a formula; an error value is its word ("#REF!") with `error` true. */
export interface Cell {
  readonly value: Scalar;
  /** With the leading "=", English function names, commas; null for a constant. */
  readonly formula: string | null;
  readonly error: boolean;
}

export interface Border {
  readonly style:
    "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** Everything of a cell's look, resolved. */
export interface Format {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  /** Typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
  readonly borders: { readonly [edge in Edge]: Border };
}

export type FormatPatch = Partial<Omit<Format, "borders">> & {
  readonly borders?: { readonly [edge in Edge]?: Border };
};

/** A format a conditional rule lays over a cell. */
export interface RuleFormat {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: { readonly [edge in Edge]?: Border };
}

/** A conditional format. Foreign kinds are kept on saving and listed, not understood ("other"). */
export interface ConditionalRule {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string; readonly format: RuleFormat }
    | {
        readonly kind: "cellValue";
        readonly operator: string;
        readonly formula1: string;
        readonly formula2: string | null;
        readonly format: RuleFormat;
      }
    | {
        readonly kind: "containsText";
        readonly operator: string;
        readonly text: string;
        readonly format: RuleFormat;
      }
    | {
        readonly kind: "dataBar";
        readonly color: string;
        readonly gradient: boolean;
        readonly border: boolean;
        readonly showValue: boolean;
        readonly low: BarBound;
        readonly high: BarBound;
      }
    | { readonly kind: "other"; readonly officeType: string };
}

export interface BarBound {
  readonly type: "automatic" | "lowest" | "highest" | "number" | "percent" | "formula" | "percentile";
  readonly formula: string | null;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** "a4", "letter", … as Excel.PaperType spells them. */
  readonly paperSize: string;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly zoom:
    { readonly scale: number } | { readonly fitWide: number | null; readonly fitTall: number | null };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printArea: Block | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly headerFooterState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  /** Excel's codes, "&P" for the page number. */
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
  readonly firstHeader: HeaderFooter;
  readonly firstFooter: HeaderFooter;
  /** Rows above which a page begins. */
  readonly rowBreaks: readonly number[];
}

export interface HeaderFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface DefinedName {
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface ListTable extends Block {
  readonly id: string;
  readonly name: string;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly columnNames: readonly string[];
}

/** A sheet's protection, as the file words it. */
export interface Protection {
  /** What people may still do: "formatCells", "insertRows", "sort" … */
  readonly allowed: readonly string[];
  readonly hasPassword: boolean;
}

/** One sheet. Reading never creates cells; writing marks the sheet as changed. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly isProtected: boolean;
  /** null: not protected. Nothing but this changes a protected sheet against its terms. */
  protection: Protection | null;

  cell(row: number, column: number): Cell;
  format(row: number, column: number): Format;
  /** As shown in a wide enough column, in the workbook's number language. */
  text(row: number, column: number): string;
  /** The smallest block with all cells that hold a value (or, with formats, a value or a look of their own); null when none. */
  usedBlock(valuesOnly: boolean): Block | null;
  /** Rows of a block that have cells, a size or a look of their own. */
  keptRows(block: Block): number[];
  /** Its cells that are kept, or of them those with a value or a formula, row by row: however far apart, only they are looked at. */
  cellsWithin(block: Block, filledOnly: boolean): readonly (readonly [row: number, column: number])[];

  /** Constants only: the value is stored as it is, never parsed. "" clears. `isText`: "#N/A" is a text, no error. */
  setValue(row: number, column: number, value: Scalar, isText?: boolean): void;
  /** With the leading "=". `cached` is kept until the next calculation. */
  setFormula(row: number, column: number, formula: string, cached?: Scalar): void;
  setFormat(block: Block, patch: FormatPatch): void;
  clear(block: Block, what: "all" | "contents" | "formats" | "hyperlinks"): void;

  rowHeight(row: number): number;
  /** null: automatic again. */
  setRowHeight(row: number, rows: number, height: number | null): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, rows: number, hidden: boolean): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, columns: number, width: number | null): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, columns: number, hidden: boolean): void;

  readonly merges: readonly Block[];
  merge(block: Block): void;
  unmerge(block: Block): void;

  /** In order of priority. */
  readonly rules: readonly ConditionalRule[];
  addRule(rule: Omit<ConditionalRule, "id" | "priority">): ConditionalRule;
  replaceRule(id: string, rule: Omit<ConditionalRule, "id" | "priority">): void;
  removeRule(id: string): void;
  /** Gives a rule another place in the order; the others make way. */
  moveRule(id: string, priority: number): void;
  /** Takes the block out of every rule; a rule left with no cells goes. */
  clearRules(block: Block): void;

  /** Sheet-scoped names. */
  readonly names: readonly DefinedName[];
  /** Names that Excel makes itself: Print_Area, Print_Titles, _FilterDatabase. */
  readonly builtInNames: readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string): void;

  readonly tables: readonly ListTable[];
  addTable(block: Block, name: string | null, hasHeaders: boolean): ListTable;
  removeTable(id: string): void;
  /** Renames a table or its columns, restyles it, or moves its last row or column (as many names as columns). */
  changeTable(
    id: string,
    change: Partial<
      Pick<ListTable, "name" | "style" | "showFilterButton" | "rows" | "columns" | "columnNames">
    >,
  ): void;

  /** Charts of the kinds the host knows; others are kept in the file, and not listed. */
  readonly charts: readonly HostChart[];
  /** Adds what is made of a new id and a free name ("Chart 1"); gives the id. */
  addChart(make: (id: string, name: string) => HostChart): string;
  removeChart(id: string): void;
  changeChart(id: string, change: Partial<HostChart>): void;

  /** Rows and columns frozen at the top left. */
  frozen: { readonly rows: number; readonly columns: number };
  pageLayout: PageLayout;

  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
}

/** What to do with a formula the calculator does not know: its cached value is kept and listed here. */
export interface Uncalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export type Extension = "xlsx" | "xlsm" | "xltx" | "xltm";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface HostWorkbook {
  readonly sheets: readonly Sheet[];
  activeSheet: Sheet;
  selection: Block;
  readonly isStructureProtected: boolean;
  readonly date1904: boolean;
  /** Locale of shown numbers: "vi-VN" or "en-US". */
  numberLocale: string;
  /** Workbook-scoped names. */
  readonly names: readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string): void;

  sheet(nameOrId: string): Sheet | null;
  /** At the end unless told; throws a ModelRefusal for an invalid or taken name. */
  addSheet(name: string, position?: number): Sheet;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;

  /** The add-in's settings: kept in the workbook's web-extension part, as Excel does. */
  readonly addinSettings: Map<string, unknown>;
  /** Custom XML parts by id, "{GUID}": kept in the file, seen by every add-in. */
  readonly customXml: Map<string, string>;

  /** Recalculates what depends on changed cells (all, when told); returns the cells whose value changed. */
  calculate(
    all?: boolean,
  ): readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Works out the formulas of these cells alone, all else as it stands: what Excel does on entry in a manual workbook. */
  calculateOnly(sheet: Sheet, block: Block): void;
  /** As the file's calcPr says; kept on saving. Who calculates when is for the caller. */
  calculationMode: CalculationMode;
  readonly uncalculated: readonly Uncalculated[];

  /** Cheap deep copy of the state, and its return: for refused batches and undo. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;

  /** The .xlsx (.xlsm) package: parts not touched are kept byte for byte. */
  save(): Promise<Uint8Array>;
  /** What the file is kept as: a workbook or a template, with macros or without. Another may be asked for before saving. */
  extension: Extension;
  /** Macros, which only .xlsm and .xltm may hold. */
  readonly hasMacros: boolean;
  /** The file asks to be calculated when it is opened, or holds formulas that no program has worked out: what stands in them is no figure. */
  readonly wantsCalculation: boolean;

  /** Called after cells changed by hand or by program. */
  onChange(
    listener: (change: { sheet: Sheet; block: Block; source: "local" | "remote" }) => void,
  ): () => void;
}

/** A refusal with Office's error code: "InvalidArgument", "ItemNotFound", "ItemAlreadyExists", "AccessDenied", "MergedRangeConflict" … */
export class ModelRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ModelRefusal";
  }
}
