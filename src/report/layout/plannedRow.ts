/** A row of the report before its place is known: cells may speak of cells of other rows by label. */

import type { Label } from "../prose/labels";
import type { DocumentPart, Table } from "../document/reportDocument";
import type { At, SheetValue } from "../prose/prose";
import type { ReportBlock } from "./reportNames";
import type { PlanStyle, PlanValue } from "../../model/sheetPlan";

/** A look, property by property; what is left out is as the sheet has it. */
export type Look = Omit<PlanStyle, "font" | "borders">;

/** First row and number of rows of each named block of the page. */
export type BlockRows = Readonly<Record<string, readonly [row: number, rows: number]>>;

/** What the page says of itself once all its rows are known (pageMarks). */
export interface PageItself {
  readonly blocks: BlockRows;
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

export interface PlannedCell {
  readonly column: number;
  /** Columns the look covers; the value stands in the first. 1 unless told. */
  readonly columns?: number;
  readonly value: SheetValue | ((at: At, page: PageItself) => PlanValue);
  readonly look: Look;
  /** What a formula outside of sentences and tables says when it is written. */
  readonly says?: string;
  /** By which other cells speak of it. */
  readonly label?: Label | null;
}

/** A part of the row: with lines round its cells, or one cell. */
export interface CellSpan {
  readonly column: number;
  readonly columns: number;
  /** Lines round it alone: what stands in it runs over its columns. */
  readonly open?: boolean;
}

/** Which rows belong together: for rules, names and page breaks. */
export type RowTag =
  ReportBlock | "missedRows" | "appendixRows" | "appendixHead" | `s_${string}` | `t_${Table["id"]}`;

/** Of the rows of a sentence or a heading of ours: where it lies is remembered, so that a person's words in its place are found. */
export function sentenceTag(id: string): RowTag {
  return `s_${id}`;
}

export interface PlannedRow {
  readonly cells: readonly PlannedCell[];
  /** Points; null: the host fits it to its text, `estimate` stands for it where pages are counted. */
  readonly height: number | null;
  readonly estimate?: number;
  /** Stays on one page with the row below it. */
  readonly keep?: boolean;
  /** One cell over the whole page, or over parts of the row. */
  readonly merged?: boolean | readonly CellSpan[];
  readonly frames?: readonly CellSpan[];
  readonly tags?: readonly RowTag[];
}

/** Rows that begin together; where pages break. */
export interface SheetSection {
  readonly rows: readonly PlannedRow[];
  /** "newPage": on a new page. "whole": on a new page unless it fits whole. "flow": unless its first rows fit. */
  readonly page: DocumentPart["page"];
}

/** Begins a row that goes on with the paragraph above it; invisible. */
export const CONTINUATION_MARK = "\u2060";

/** A cell over a part of the page. */
export function cellOver(
  { column, columns }: CellSpan,
  value: PlannedCell["value"],
  look: Look,
): PlannedCell {
  return { column, columns, value, look };
}

/** A blank row. */
export function gap(height: number, tags: readonly RowTag[] = [], merged = false): PlannedRow {
  return { cells: [], height, tags, merged };
}
