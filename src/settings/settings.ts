/** Settings and a person's rulings, as they travel in the workbook. */

import type { JudgingChoices } from "../model/assessment";
import type { ReadingChoices } from "../model/table";
import type { PagePlan, PlanRule } from "../model/sheetPlan";
import type { ReportChoices } from "../model/reportChoices";
import type { UnitsChoices } from "./unitsChoices";

/** Everything a person chose about this workbook. No personal data but the signer's name the user typed. */
export interface Settings {
  readonly version: 1;
  readonly reading: ReadingChoices;
  readonly judging: JudgingChoices;
  readonly report: ReportChoices;
  /** Issue ids marked as seen. */
  readonly seen: readonly string[];
  /** Of many units; not there where nobody rolled any up. */
  readonly units?: UnitsChoices;
}

/** What a report sheet cannot say of itself, remembered so that it can be laid again as it was. */
export interface ReportRecord {
  readonly rules: readonly PlanRule[];
  readonly page: PagePlan | null;
  /**
   * What it was written from, then what it was written from before that, where that was something else; absent: an earlier version's.
   * Packed (rememberedFigures): only who writes a report or compares reads them.
   */
  readonly figures?: readonly unknown[];
  /** The sheet of charts was wanted with it: where none is there any more, a person took it away. */
  readonly charts?: true;
}

/** What the workbook carries for us. */
export interface Stored {
  readonly settings: Settings;
  readonly report: ReportRecord | null;
}

/** What was found of it. */
export interface StoredReading extends Stored {
  /** Where something could not be used: "settings.judging.rulings[3]". Empty when all was good. */
  readonly lost: readonly string[];
}

/** What holds until a person chooses: nothing left out, everything guessed, "trong đó" counting, at most two decimals. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  reading: { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" },
  judging: { rulings: [], unknownInTotal: true, attainmentForLower: false },
  report: {
    form: null,
    body: null,
    superior: null,
    territory: null,
    place: null,
    field: null,
    year: null,
    signer: { authority: null, title: null, name: null },
    recipients: null,
    countingStyle: "inclusive",
    decimals: { digits: 2, fixed: false },
    named: null,
    clauses: [],
    limitations: null,
    tasks: null,
  },
  seen: [],
};

/** Of a workbook nobody chose anything in. */
export const NOTHING_STORED: StoredReading = { settings: DEFAULT_SETTINGS, report: null, lost: [] };

/** The text kept in the workbook. What says nothing is left out: a thousand rulings stay small. */
export function serialize(stored: Stored): string {
  const rulings = stored.settings.judging.rulings.map((ruling) =>
    Object.fromEntries(
      Object.entries(ruling).filter(([, value]) => value !== null && value !== false && value !== ""),
    ),
  );
  const settings = { ...stored.settings, judging: { ...stored.settings.judging, rulings } };
  return JSON.stringify(stored.report === null ? { settings } : { settings, report: stored.report });
}
