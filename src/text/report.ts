/** The report's words in the language of the document, whatever the pane speaks. */

import type { Language } from "../model/language";
import { report as en } from "./en/report";
import { report as vi } from "./vi/report";

export type ReportText = typeof vi;

const WORDS: Readonly<Record<Language, ReportText>> = { vi, en };

/** Words of the report in a language. */
export function reportText(language: Language): ReportText {
  return WORDS[language];
}
