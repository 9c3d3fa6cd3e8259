/** Settings and a person's rulings, as they travel in the workbook. */

import type { JudgingChoices } from "./indicators/assessment";
import type { ReadingChoices } from "./indicators/reading";
import type { ReportChoices } from "./report/reportChoices";

/** Everything a person chose about this workbook. No personal data but the signer's name the user typed. */
export interface Settings {
  readonly version: 1;
  readonly reading: ReadingChoices;
  readonly judging: JudgingChoices;
  readonly report: ReportChoices;
  /** Issue ids marked as seen. */
  readonly seen: readonly string[];
}
