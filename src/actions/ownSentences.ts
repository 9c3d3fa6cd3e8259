/** What a person wrote in the place of our sentences on the page. Pure, no trip: asked by the report's tab. */

import { guessesFor, keptOnPage } from "./preview";
import { VERSION } from "./version";
import type { View } from "./view";
import { listOwnSentences, type OwnSentence } from "../report/ownSentences";
import { reportFacts } from "../report/sentences/reportFacts";

export type { OwnSentence };

/** In the order of the page, beside what ours would say now. */
export function findOwnSentences(view: View): readonly OwnSentence[] {
  if (view.report === null) return [];
  const facts = reportFacts(view.review, view.settings.report, guessesFor(view), keptOnPage(view.facts));
  return listOwnSentences(facts, { now: view.facts.readAt, version: VERSION });
}
