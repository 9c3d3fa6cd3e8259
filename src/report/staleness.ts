/** Whether the report sheet in the workbook still fits the figures and choices. */

import type { Review } from "../model/assessment";
import { factsMark } from "./kept/factsMark";
import type { Guesses } from "./choices/guesses";
import type { KeptWords } from "./kept/keptWords";
import { say } from "./prose/prose";
import type { ReportChoices } from "../model/reportChoices";
import { sentenceFacts } from "./sentences/sentenceFacts";
import { headline } from "./sentences/headline";

/** Figures or choices changed since the page was written: its headline, and what it would be now. */
export interface Stale {
  readonly before: string;
  readonly now: string;
}

/** Compares what the page remembers with what would be written now; null where it fits, or remembers nothing. */
export function compareWithPage(
  kept: KeptWords,
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
): Stale | null {
  const { memory } = kept;
  if (memory === null || memory.facts === factsMark(review, choices, guesses)) return null;
  const facts = sentenceFacts(review, choices, guesses, kept);
  return { before: memory.headline, now: say(headline(facts), facts.numbers) };
}
