/** The report's opening sentences, for the preview. The same as on the sheet. */

import type { Review } from "../model/assessment";
import type { Guesses } from "./choices/guesses";
import { writeHighlights } from "./sentences/highlights";
import { factsMark } from "./kept/factsMark";
import { judgeSentence, standingSentence } from "./kept/typedSentences";
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
  const said = (id: string, ours: string): string =>
    theirWords(kept, id, ours, () => factsMark(review, choices, guesses)) ?? ours;
  return {
    headline: said("headline", say(headline(facts), facts.numbers)),
    highlights: said("highlights", say(writeHighlights(facts).flat(), facts.numbers)),
  };
}

/** What a person typed over the sentence on the page; null where ours stands. */
function theirWords(
  { page, memory }: KeptWords,
  id: string,
  ours: string,
  factsNow: () => string,
): string | null {
  if (page === null || memory === null) return null;
  const standing = standingSentence(page, memory, id);
  if (standing === null) return null;
  const by = judgeSentence(standing, ours, { id, memory, fits: () => memory.facts === factsNow() });
  return by === "words" ? standing.text : null;
}
