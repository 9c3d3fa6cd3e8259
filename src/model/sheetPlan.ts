/**
 * A sheet described as data: what excel/lay carries out, and what a test draws as text. Types only.
 * Rows and columns are zero-based; sizes are points; colours "#RRGGBB".
 */

import type { Area, CellRef } from "./cells";

/** A string is text, whatever it begins with; only `{formula}` is ever a formula (English names, commas, leading "="). null: empty. */
export type PlanValue = string | number | null | { readonly formula: string };

/** A rectangle of the planned sheet. */
export type PlanBlock = Area;

/** Values in one rectangle, row by row, all rows of the same length. */
export interface ValueBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlanValue[])[];
}

export interface PlanStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Thin lines round and between the cells. */
  readonly borders?: {
    readonly color: string;
    readonly inside: boolean;
    readonly edges: readonly ("top" | "bottom" | "left" | "right")[];
  };
}

/** One style laid on all blocks that have it, in one go. Later ones win. */
export interface StyledBlocks {
  readonly style: PlanStyle;
  readonly blocks: readonly PlanBlock[];
}

export interface RuleLook {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

/** A conditional format; `formula` is relative to the block's top left cell. */
export type PlanRule =
  | {
      readonly kind: "formula";
      readonly block: PlanBlock;
      readonly formula: string;
      readonly look: RuleLook;
      readonly stop?: boolean;
      /** Further blocks of the same rule: none starts above or left of the first. */
      readonly others?: readonly PlanBlock[];
    }
  | {
      readonly kind: "dataBar";
      readonly block: PlanBlock;
      readonly color: string;
      readonly low: number;
      readonly high: number;
    };

export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: PlanBlock;
  /** Repeated on each page after. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Excel header code of every page but the first: '&C&"Times New Roman"&14&P'. */
  readonly header: string;
  readonly firstPageHasHeader: boolean;
  /** Rows above which a page begins. */
  readonly breaks: readonly number[];
}

/** A whole sheet, ready to be written in one batch. */
export interface SheetPlan {
  readonly sheetName: string;
  /** Of columns A, B, …; points. */
  readonly columnWidths: readonly number[];
  readonly values: readonly ValueBlock[];
  readonly styles: readonly StyledBlocks[];
  /** null: automatic height. */
  readonly rowHeights: readonly {
    readonly row: number;
    readonly rows: number;
    readonly height: number | null;
    /** Of rows with automatic height: what their text needs, as measured, for whoever cannot fit rows to text. */
    readonly measured?: number;
  }[];
  readonly merges: readonly PlanBlock[];
  readonly rules: readonly PlanRule[];
  /** Sheet-scoped names: how a later run, here or at a colleague's, finds the user's own words again. */
  readonly names: readonly { readonly name: string; readonly block: PlanBlock }[];
  /** The name that vouches for the others: away from its block while they are being moved. null: none is needed. */
  readonly seal: string | null;
  readonly page: PagePlan;
  /**
   * How what stands beside the printed columns looks: by it, it is told from what a person wrote there. null: nothing of ours stands beside. Left out:
   * nothing of a person's is looked for beside.
   */
  readonly beside?: Pick<PlanStyle, "size" | "italic" | "color"> | null;
  /** The cell shown first. */
  readonly select: PlanBlock;
  /** Native charts on it; left out: none. */
  readonly charts?: readonly PlanChart[];
  /** Written once the charts are drawn; left out: nothing. */
  readonly onceDrawn?: ValueBlock;
}

/** The bars of one column of figures. Told apart in black and white: dark, grey, light, or white within a line. */
export interface BarLook {
  readonly fill: string;
  readonly line: string;
}

/** The line of one column of figures: told apart in black and white by its dashes and its marks. */
export interface LineLook {
  readonly color: string;
  readonly dash: "Continuous" | "Dash" | "Dot" | "DashDot";
  readonly marker: "None" | "Circle" | "Square" | "Diamond" | "Triangle";
  /** Of the marks. */
  readonly fill: string;
}

/** A native chart of lying, stacked bars, or of lines, linked to cells of its own sheet. */
export interface PlanChart {
  /** Unlike any other on the sheet. */
  readonly name: string;
  readonly title: string;
  /** One block: its first column names the bars from the top down, its first row the series. */
  readonly data: PlanBlock;
  readonly place: PlanBlock;
  /** In the order of the columns. */
  readonly looks: readonly BarLook[];
  /** Lines in the place of bars; an empty cell is a gap. */
  readonly lines?: readonly LineLook[];
  /** Whether the figures are written in the bars. */
  readonly hasLabels: boolean;
  /** Of the figures; null: from 0 as far as they go. */
  readonly scale: { readonly low: number; readonly high: number; readonly step: number } | null;
}

/** Rules laid on the user's own tables: missed rows. */
export interface HighlightPlan {
  readonly rules: readonly (CellRef & {
    readonly rows: number;
    readonly columns: number;
    /** Relative to the block's top left; marked as ours by its shape (see formulas/highlightPlan). */
    readonly formula: string;
    readonly look: RuleLook;
    /** Further blocks of the same rule: none starts above or left of the first. */
    readonly others?: readonly PlanBlock[];
  })[];
  /** Sheets skipped because they are protected. */
  readonly skipped: readonly string[];
}

/** A formula for an empty cell of the user's own table. */
export interface Filling extends CellRef {
  /** With the leading "=". */
  readonly formula: string;
}

/** A figure or words for an empty cell of the user's own table: text, whatever it begins with. */
export interface CellEntry extends CellRef {
  readonly value: string | number;
}
