/** A row of the report before its place is known: cells may speak of cells of other rows by label. */

import type { Label } from "../prose/labels";
import type { At, Prose } from "../prose/prose";
import type { ReportBlock } from "./reportNames";
import type { PlanStyle, PlanValue } from "../../model/sheetPlan";

/** A look, property by property; what is left out is as the sheet has it. */
export type Look = Omit<PlanStyle, "font" | "borders">;

/** First row and number of rows of each named block of the page. */
export type BlockRows = Readonly<Record<string, readonly [row: number, rows: number]>>;

export interface PlannedCell {
  readonly column: number;
  /** Columns the look covers; the value stands in the first. 1 unless told. */
  readonly columns?: number;
  readonly value: PlanValue | ((at: At, blocks: BlockRows) => PlanValue);
  readonly look: Look;
}

/** A part of the row: with lines round its cells, or one cell. */
export interface Frame {
  readonly column: number;
  readonly columns: number;
}

/** Which rows belong together: for rules, names and page breaks. */
export type RowTag = ReportBlock | "counts" | "countRows" | "missedRows" | "appendixRows" | "appendixHead";

export interface PlannedRow {
  readonly cells: readonly PlannedCell[];
  /** Points; null: the host fits it to its text, `estimate` stands for it where pages are counted. */
  readonly height: number | null;
  readonly estimate?: number;
  /** Stays on one page with the row below it. */
  readonly keep?: boolean;
  /** One cell from A to H, or over a part of the row. */
  readonly merged?: boolean | Frame;
  readonly frames?: readonly Frame[];
  readonly labels?: readonly (readonly [label: Label, column: number])[];
  readonly tags?: readonly RowTag[];
}

/** Rows that begin together; where pages break. */
export interface Section {
  readonly rows: readonly PlannedRow[];
  /** "always": on a new page. "whole": on a new page unless it fits whole. "flow": unless its first rows fit. */
  readonly page: "always" | "whole" | "flow";
}

/** Columns A to H are printed; J and K stand beside the page. */
export const COLUMNS = 8;
export const HINT_COLUMN = 9;
export const GAP_COLUMN = 10;
export const ALL_COLUMNS = 11;

/** Begins a row that goes on with the paragraph above it; invisible. */
export const CONTINUED = "\u2060";

/** A value that is a formula once the places are known. */
export function formula(expression: (at: At) => string): (at: At) => PlanValue {
  return (at) => ({ formula: `=${expression(at)}` });
}

/** A text over the whole width of the page, or a formula that gives it. */
export interface Paragraph {
  readonly prose: Prose;
  readonly indent: string;
}

/** A blank row. */
export function gap(height: number, tags: readonly RowTag[] = [], merged = false): PlannedRow {
  return { cells: [], height, tags, merged };
}
