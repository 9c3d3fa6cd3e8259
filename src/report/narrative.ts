/** The report's opening sentences, for the preview. The same as on the sheet. */

import type { Review } from "../model/assessment";
import type { Guesses } from "./choices/guesses";
import { writeHighlights } from "./sentences/highlights";
import { NO_KEPT_WORDS, type KeptWords } from "./kept/keptWords";
import { say } from "./prose/prose";
import type { ReportChoices } from "../model/reportChoices";
import { sentenceFacts } from "./sentences/sentenceFacts";
import { headline } from "./sentences/headline";

export interface Narrative {
  readonly headline: string;
  /** "" where nothing is named. */
  readonly highlights: string;
}

/** The opening of the report in words; `kept` are the user's words on the report sheet, where there is one. */
export function previewText(
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
  kept: KeptWords = NO_KEPT_WORDS,
): Narrative {
  const facts = sentenceFacts(review, choices, guesses, kept);
  return {
    headline: say(headline(facts), facts.numbers),
    highlights: say(writeHighlights(facts).flat(), facts.numbers),
  };
}
