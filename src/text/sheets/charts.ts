/** The words of the charts, in the language of the document or of the pane. */

import type { Language } from "../../model/language";
import { charts as en } from "../en/charts";
import { charts as vi } from "../vi/charts";

export type ChartsText = typeof vi;

const WORDS: Readonly<Record<Language, ChartsText>> = { vi, en };

/** Words of the charts in a language. */
export function chartsText(language: Language): ChartsText {
  return WORDS[language];
}
