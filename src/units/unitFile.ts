/** What was read of one unit's file: plain data, so that it can come from another process. Types only. */

import type { Shortfall } from "../model/assessment";
import type { CellRef } from "../model/cells";
import type { Outcome } from "../model/indicator";
import type { Span } from "../model/period";
import type { ProgressClass } from "../model/progress";

/** What tells files apart that a person chose at once. */
export interface SentFile {
  /** Its name, with the folders below the one that was chosen. */
  readonly file: string;
  /** ISO time at which it was saved last; null where nobody says it. */
  readonly savedAt: string | null;
  /** The first digits of its SHA-256; null where it was not worked out. */
  readonly mark: string | null;
}

/** The figure of one cell, as printed; `value` only where it is one plain figure. */
export interface UnitFigure {
  readonly printed: string;
  readonly value: number | null;
  /** Printed with the figure, else the row's. */
  readonly unit: string | null;
  readonly decimals: number;
  readonly cell: CellRef;
}

/** What a row is of the table: counted, or a part or a further condition of the row above it. */
export type UnitRowKind = "indicator" | "part" | "condition";

export interface UnitRow {
  readonly kind: UnitRowKind;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** Name of its group as printed. */
  readonly group: string | null;
  /** Name of the row it is a part of; null for an indicator. */
  readonly under: string | null;
  readonly cell: CellRef;
  /** The plan as printed, and as it is compared. */
  readonly target: string | null;
  readonly targetFigures: string;
  /** The plan where it is one plain figure in the row's unit. */
  readonly targetValue: number | null;
  readonly actual: UnitFigure | null;
  /** Of an indicator that counts; null for every other row. */
  readonly verdict: UnitVerdict | null;
  /** What stands in the column of remarks. */
  readonly note: string | null;
}

export interface UnitVerdict {
  readonly outcome: Outcome;
  /** Before the year is over: what is said instead; null for a year that is. */
  readonly class: ProgressClass | null;
  readonly attainment: number | null;
  /** What a missed one lacks, or is over by. */
  readonly shortfall: Shortfall | null;
  /** Figures that speak of a rate or a change are never added up. */
  readonly isLevel: boolean;
  /** A person decided it. */
  readonly isRuled: boolean;
}

/** Names a file gives its unit, the surest first. */
export interface NameClues {
  readonly titles: readonly string[];
  readonly file: string;
  /** It answers what was asked of this unit; null where it is no answer, or of several. */
  readonly addressee: string | null;
}

export interface UnitFile extends SentFile {
  /** Sheets that asked for figures, filled in: for gathering, never a unit's whole table. */
  readonly isAnswer: boolean;
  readonly clues: NameClues;
  readonly sheets: readonly string[];
  readonly rows: readonly UnitRow[];
  readonly year: number | null;
  /** Its results speak of part of a year. */
  readonly isPartYear: boolean;
  /** Which part of its year; null for all of it, or where nobody says which. */
  readonly span: Span | null;
  /** Doubts of reading and judging that a person should look at. */
  readonly doubts: number;
  /** Rows with figures and no name. */
  readonly nameless: readonly NamelessRows[];
}

/** Rows that follow each other, with figures and no name of their own: they are no one's row, and must not get lost. */
export interface NamelessRows {
  /** Where the name of the first would stand. */
  readonly cell: CellRef;
  readonly count: number;
  /** The name in the row before them, with which theirs may be merged; "" where there is none. */
  readonly above: string;
}

/** Why a file gave nothing. */
export type Refusal =
  | "encrypted"
  | "legacyXls"
  | "notAWorkbook"
  | "damaged"
  | "tooLarge"
  | "noTable"
  | "notCalculated"
  /** Filled-in requests, where whole tables are summed up. */
  | "answer"
  | "failed";

/** A file that could not be read is a line of the list, never a stop. */
export interface RefusedFile extends SentFile {
  readonly refused: Refusal;
}

export type Received = UnitFile | RefusedFile;

/** A unit that should report. */
export interface ExpectedUnit {
  readonly name: string;
  /** The cluster or former district it is counted with; null where there are none. */
  readonly cluster: string | null;
  /** Other names it writes. */
  readonly aliases: readonly string[];
}

/** Whether a file was read. */
export function isRead(received: Received): received is UnitFile {
  return !("refused" in received);
}
