/** What an action left behind. Types only: nothing here runs. */

import type { Settings } from "../settings";
import type { Known } from "./workbookFacts";

/** What an action left behind, and how it is taken back. */
export interface Written {
  readonly known: Known;
  readonly settings: Settings;
  readonly skipped: readonly string[];
  readonly hasPageSetUp: boolean;
  /** `settings`: those of the moment it is taken back. */
  readonly takeBack: (settings: Settings) => Promise<unknown>;
}
