/** What gathering found: data for the preview, the writing and the sheet that says what came from where. */

import type { CellRef } from "../../model/cells";
import type { GivenValue, OpenCell } from "./givenValue";
import type { KeyedRow } from "../rowKeys";
import type { NamelessRows, Received, UnitRow } from "../unitFile";

/** A row of the master table, and the cells of it that may be filled. */
export interface MasterRow extends KeyedRow {
  readonly cell: CellRef;
  readonly targetFigures: string;
  readonly target: string | null;
  /** What stands in the cell of the result; null where it is empty. */
  readonly actual: UnitRow["actual"];
  /** Its remark, likewise. */
  readonly note: string | null;
  /** The empty cell of the result; null where something stands there or the table has no such column. */
  readonly open: OpenCell | null;
  /** The empty cell of the remarks; null likewise. */
  readonly openNote: CellRef | null;
}

/** Where a value comes from. */
export interface Origin {
  readonly file: string;
  readonly unit: string;
  readonly cell: CellRef;
  readonly printed: string;
  /** What the sender calls the row where a person said that it is the master's; null where the names agree. */
  readonly called: string | null;
}

export interface GatheredCell {
  readonly row: MasterRow;
  readonly what: "actual" | "note";
  readonly cell: CellRef;
  readonly value: GivenValue;
  /** The first names it, the others agree. */
  readonly origins: readonly Origin[];
  /** "× 1000": the sender's figure was in another unit, as printed. */
  readonly converted: { readonly from: string; readonly to: string; readonly by: number } | null;
}

/** Several figures, or remarks, for one cell: none is chosen. */
export interface Conflict {
  readonly row: MasterRow;
  readonly what: GatheredCell["what"];
  readonly origins: readonly Origin[];
}

/** The master already holds another figure, or remark, than a sender's. */
export interface Kept {
  readonly row: MasterRow;
  readonly what: GatheredCell["what"];
  readonly origin: Origin;
}

export type UnmatchedReason = "noSuchRow" | "severalRows" | "unitsDiffer" | "noCell" | "noNoteCell";

export interface Unmatched {
  readonly file: string;
  readonly unit: string;
  readonly row: UnitRow;
  /** By which a person's word on whose row it is would be remembered (`nameKey`). */
  readonly key: string;
  readonly why: UnmatchedReason;
  /** The row of the master that a person may look at first: of a name that theirs is short for, of the same number, or of like words. */
  readonly near: MasterRow | null;
  /** A person may say with one press that it is that row. */
  readonly isOffered: boolean;
}

/** "DT gieo trồng lúa" is the master's "Diện tích gieo trồng lúa": as a person said. */
export interface RenamedRow {
  /** As it is remembered (`nameKey`). */
  readonly key: string;
  readonly called: string;
  readonly row: MasterRow;
}

/** A sender's plan is not the master's. */
export interface ChangedPlan {
  readonly row: MasterRow;
  readonly file: string;
  readonly unit: string;
  readonly cell: CellRef;
  readonly printed: string;
}

export interface Gathering {
  readonly received: readonly Received[];
  readonly cells: readonly GatheredCell[];
  /** Known only after the writing: inner cells of merged ones, and cells somebody filled meanwhile. */
  readonly notTaken: readonly GatheredCell[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Kept[];
  readonly unmatched: readonly Unmatched[];
  readonly nameless: readonly (NamelessRows & { readonly file: string; readonly unit: string })[];
  /** Names of senders that a person said are the master's rows, those met in the files. */
  readonly renamed: readonly RenamedRow[];
  readonly changedPlans: readonly ChangedPlan[];
  /** Rows whose result is still empty. */
  readonly stillEmpty: readonly MasterRow[];
}

/** Rows sent that are no row of the master: of other names, and of none. */
export function countUnmatched({ unmatched, nameless }: Gathering): number {
  return nameless.reduce((sum, { count }) => sum + count, unmatched.length);
}
