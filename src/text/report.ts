/** The report's words in the language of the document, whatever the pane speaks. */

import type { Language } from "../model/language";
import { spoken } from "./spoken";
import { report as vi } from "./vi/report";

export type ReportText = typeof vi;

const wordsIn = spoken(vi, (words) => words.report);

/** Words of the report in a language. */
export function reportText(language: Language): ReportText {
  return wordsIn(language);
}
