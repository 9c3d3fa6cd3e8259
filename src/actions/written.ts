/** What an action left behind. Types only: nothing here runs. */

import type { Settings } from "../settings";
import type { Note } from "./view";
import type { WorkbookFacts } from "./workbookFacts";

/** What an action left behind, and how it is taken back. */
export interface Written {
  readonly known: WorkbookFacts;
  readonly settings: Settings;
  readonly skipped: readonly string[];
  /** Sheets that could not be marked, or cleared of marks, as Excel does not list their rules. */
  readonly unmarked: readonly string[];
  /** What this Excel would not do. */
  readonly notes: readonly Note[];
  /** `settings`: those of the moment it is taken back. */
  readonly takeBack: (settings: Settings) => Promise<unknown>;
  /** Tried first, of charts written along; refused, they stay and the rest is taken back all the same. */
  readonly takeChartsBack?: () => Promise<unknown>;
}
