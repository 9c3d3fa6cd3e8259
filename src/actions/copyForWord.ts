/** The report of a view as text for the clipboard. */

import { guessesFor, keptOnPage } from "./preview";
import { VERSION } from "./version";
import type { View } from "./view";
import { wordCopy, type WordCopy } from "../report/wordCopy";

/** As it would be written now (ISO). */
export function copyForWord(view: View, now: string): WordCopy {
  const writing = { now, version: VERSION };
  return wordCopy(view.review, view.settings.report, guessesFor(view), writing, keptOnPage(view.facts));
}
