import type { Review } from "../indicators/assessment";
import type { Guesses } from "./guesses";
import type { KeptWords } from "./keptWords";
import type { ReportChoices } from "./reportChoices";
import type { SheetPlan } from "./sheetPlan";

/** What the report needs to know beside the review and the choices. */
export interface ReportContext {
  /** A valid, free name, or that of the report to rewrite (reportSheetName). */
  readonly sheetName: string;
  /** ISO time; without an offset it is local time. */
  readonly now: string;
  readonly version: string;
  readonly guesses: Guesses;
}

/** The signature of `annualReport`, for whoever calls it. */
export type AnnualReport = (
  review: Review,
  choices: ReportChoices,
  kept: KeptWords,
  context: ReportContext,
) => SheetPlan;
