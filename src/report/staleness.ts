/** Whether the report sheet in the workbook still fits the figures and choices. */

import type { Review } from "../model/assessment";
import { factsMark } from "./kept/factsMark";
import type { Guesses } from "./choices/guesses";
import type { KeptWords } from "./kept/keptWords";
import { say } from "./prose/prose";
import type { ReportChoices } from "../model/reportChoices";
import { sentenceFacts } from "./sentences/sentenceFacts";
import { headline } from "./sentences/headline";

/** The report sheet in the workbook, if there is one. */
export interface ReportStatus {
  readonly sheet: string;
  /** When it was last written, ISO; null when unknown. */
  readonly writtenAt: string | null;
  /** Figures or choices changed since: old and new headline. null when it fits. */
  readonly stale: { readonly before: string; readonly now: string } | null;
}

/** Compares what the sheet remembers with what would be written now; null where there is no report of ours. */
export function reportStatus(
  kept: KeptWords,
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
): ReportStatus | null {
  if (kept.sheet === null) return null;
  const { memory } = kept;
  if (memory === null) return { sheet: kept.sheet, writtenAt: null, stale: null };
  const facts = sentenceFacts(review, choices, guesses, kept);
  const isFitting = memory.facts === factsMark(review, choices, guesses);
  const now = say(headline(facts), facts.numbers);
  return {
    sheet: kept.sheet,
    writtenAt: memory.at,
    stale: isFitting ? null : { before: memory.headline, now },
  };
}
