/** The columns of a table: their roles, and why each was given its role. */

import type { Period } from "./indicator";

/** What a column of a table may hold. */
export const COLUMN_ROLES = [
  "number",
  "name",
  "unit",
  /** Whether more or less is better, said row by row: "Chiều hướng", "Desired direction". */
  "direction",
  "target",
  "actual",
  "previous",
  "growth",
  "attainment",
  "verdict",
  "owner",
  "note",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Why a column was given its role; the text room says it in words. */
export type ColumnReason =
  | "heading"
  | "headingInBand"
  | "tableHeading"
  /** Its heading usually says something else, but may mean this too. */
  | "headingToo"
  | "content"
  /** Its heading is a time and nothing else. */
  | "time"
  /** The figures of a third column are those of the actual over the target, row after row. */
  | "share"
  /** What is left when the other columns are known. */
  | "left"
  | "position"
  | "ruled";

/** A column in use whose heading does not say its role: why it is taken for it, and what else could be. */
export interface ColumnGuess {
  readonly role: ColumnRole;
  readonly column: number;
  readonly reason: ColumnReason;
  /** Target, actual and share whose figures bear each other out; empty for every other reason. */
  readonly witnesses: readonly number[];
  /** Other columns that could have the role, the likeliest first. */
  readonly others: readonly number[];
}

export interface ColumnReading {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The whole heading, bands included, lines joined by " · ". */
  readonly heading: string;
  readonly role: ColumnRole | null;
  readonly reason: ColumnReason | null;
  readonly certainty: "certain" | "likely" | "guess";
  /** For a target: who set it ("tỉnh giao"), as printed; else null. */
  readonly assignedBy: string | null;
  /** For an actual or previous column. */
  readonly period: Period | null;
  /** The year in the heading, or null. */
  readonly year: number | null;
  readonly hidden: boolean;
}
