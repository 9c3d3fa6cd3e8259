/** What the tab of many units remembers while the pane is open. Types, and how it begins. */

import type { Received } from "../../actions/units/unitsActions";

export interface UnitsState {
  readonly door: "gather" | "rollup";
  readonly received: readonly Received[];
  readonly reading: { readonly at: number; readonly of: number; readonly file: string } | null;
  /** What is typed of the list; null: as it is stored. */
  readonly list: string | null;
  /** Whose files are, as a person says now. */
  readonly names: Readonly<Record<string, string>>;
  /** What was written last. */
  readonly done: string | null;
}

export const NO_UNITS: UnitsState = {
  door: "rollup",
  received: [],
  reading: null,
  list: null,
  names: {},
  done: null,
};
