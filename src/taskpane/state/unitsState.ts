/** What the tab of many units remembers while the pane is open. Types, and how it begins. */

import type { Received } from "../../actions/units/unitsActions";

export interface UnitsState {
  readonly door: "gather" | "rollup" | "requests";
  readonly received: readonly Received[];
  readonly reading: { readonly at: number; readonly of: number; readonly file: string } | null;
  /** What is typed of the list; null: as it is stored. */
  readonly list: string | null;
  /** Whose files are, as a person says now. */
  readonly names: Readonly<Record<string, string>>;
  /** What senders call rows of the table, as a person says now; "" where that was taken back. */
  readonly rows: Readonly<Record<string, string>>;
  /** Which of a unit's files counts, by the unit's key, as a person says now. */
  readonly counts: Readonly<Record<string, string>>;
  /** Who is asked: by the open table, or by the files; null: as there is. */
  readonly asks: "owner" | "unit" | null;
  /** Until when: "2026-12-14", or "". */
  readonly until: string;
  /** What was written last. */
  readonly done: string | null;
}

export const NO_UNITS: UnitsState = {
  door: "rollup",
  received: [],
  reading: null,
  list: null,
  names: {},
  rows: {},
  counts: {},
  asks: null,
  until: "",
  done: null,
};
