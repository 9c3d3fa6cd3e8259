/**
 * What was found in a workbook: tables, columns, and a person's choices about them..
 * Rows and columns are zero-based sheet positions everywhere in the pure rooms.
 */

import type { CellBlock } from "./cells";
import {
  COLUMN_ROLES,
  type ColumnGuess,
  type ColumnReading,
  type ColumnReason,
  type ColumnRole,
} from "./column";
import type { Language } from "./language";
import type { Group, Indicator, Period } from "./indicator";
import type { Issue } from "./issue";
import type { LineRole, UnitRuling } from "./otherReading";
import type { PeriodChoice, Span } from "./period";

export { COLUMN_ROLES };
export type { ColumnGuess, ColumnReading, ColumnReason, ColumnRole };

/** What time a table's results speak of. */
export interface TableTime {
  /** The part of the year; null for a whole one, or where nothing says which part. */
  readonly span: Span | null;
  /** What says so. */
  readonly source: "ruled" | "heading" | "title" | "none";
  /** The plan is for the same part of the year ("6 tháng cuối năm"): its verdicts are final. */
  readonly hasOwnPlan: boolean;
  readonly period: Period;
  /** The year that the parts named are of. */
  readonly year: Span["of"];
  /** The last year of the term that the plan is for, where the results are of a year before it. */
  readonly openUntil: number | null;
  /** The first and the last year of the term that the plan is for, and the year the results are of; absent elsewhere. */
  readonly term?: TermYears;
}

/** The years of a term, both ends included, and where in it a table stands. */
export interface TermYears {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** Its years as printed ("2020–2025"), and whether it is called a term; null where only its end is printed. */
  readonly printed: { readonly years: string; readonly isTerm: boolean } | null;
}

/** One indicator table as found. */
export interface IndicatorTable {
  /** Sheet name + "!" + first column's heading row: survives row edits below it. */
  readonly id: string;
  /** Headings to the last row. */
  readonly block: CellBlock;
  readonly headingRows: readonly number[];
  readonly firstRow: number;
  /** Every column, in order; those without a role too. */
  readonly columns: readonly ColumnReading[];
  /** Columns in use, by role. A role without a column is absent. */
  readonly chosen: { readonly [role in ColumnRole]?: number };
  /** Target and actual columns that could have been chosen, the chosen one first. */
  readonly targetCandidates: readonly number[];
  readonly actualCandidates: readonly number[];
  readonly time: TableTime;
  /** "(Đơn vị: triệu đồng)" above the table. */
  readonly unit: string | null;
  /** Title lines above the headings, top first. */
  readonly titles: readonly string[];
  /** Whether it takes part in the count: sheet left out by a setting, or a duplicate of another table. */
  readonly included: boolean;
  readonly isProtected: boolean;
  /** The column of the lower end, where the target's holds the upper: "Min · Max". */
  readonly low?: number;
  /** What its rows are called where they are of a set of criteria; absent: indicators. */
  readonly counts?: "criteria" | "contents";
}

/** What a report on tables counts: criteria, or their contents, where all the tables that count are sets of criteria. */
export function countedKind(
  tables: readonly Pick<IndicatorTable, "included" | "counts">[],
): "indicators" | "criteria" | "contents" {
  const [first, ...others] = tables.filter(({ included }) => included);
  const counts = first?.counts;
  return counts !== undefined && others.every((other) => other.counts === counts) ? counts : "indicators";
}

/** The language whose marks a figure held as text follows: "vi" writes 1.234,5 and "en" 1,234.5. */
export const CONVENTIONS = ["vi", "en"] as const;

export type Convention = (typeof CONVENTIONS)[number];

/** Columns of one table, as read. */
export interface TableColumns {
  readonly columns: readonly ColumnReading[];
  readonly chosen: IndicatorTable["chosen"];
  readonly targetCandidates: readonly number[];
  readonly actualCandidates: readonly number[];
  /** The year the table speaks of. */
  readonly year: number | null;
  /** Roles a person chose. */
  readonly ruled: ReadonlySet<ColumnRole>;
  /** What rests on a guess, in the order of name, target, actual. */
  readonly guesses: readonly ColumnGuess[];
  /** The figures under the attainment are ratios, whatever its heading says; null where its own figures do not tell. */
  readonly attainmentIsRatio: boolean | null;
  /** The column of the lower end, where the target's holds the upper: "Min · Max". */
  readonly low?: number;
}

/** What the workbook was found to hold. */
export interface Reading {
  readonly tables: readonly IndicatorTable[];
  readonly groups: readonly Group[];
  /** Those of included tables only, in sheet order then row order. */
  readonly indicators: readonly Indicator[];
  readonly issues: readonly Issue[];
  /** Language of the headings: the report's language. */
  readonly language: Language;
  /** From titles and headings; null where none says it. */
  readonly year: number | null;
}

/** A person's choices about how to read: which sheets and columns take part. Keys are table ids and sheet names. */
export interface ReadingChoices {
  /** Sheets left out. */
  readonly leftOut: readonly string[];
  /** table id → role → zero-based column; null means "no such column". */
  readonly columns: Readonly<Record<string, { readonly [role in ColumnRole]?: number | null }>>;
  /** Ranges the user pointed at as tables. */
  readonly added: readonly CellBlock[];
  readonly countSubItems: boolean;
  /** Table id → the time its results speak of, where a person said it. */
  readonly periods?: Readonly<Record<string, PeriodChoice>>;
  /** Indicator → how its units go together, where a person said it. */
  readonly units?: Readonly<Record<string, UnitRuling>>;
  /** lineKey → what an unmarked line is, where a person said it. */
  readonly lines?: Readonly<Record<string, LineRole>>;
  /** Convention of figures held as text. */
  readonly figures: Convention;
}
