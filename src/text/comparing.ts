/** The words of a comparison, in the language of the document or of the pane. */

import type { Language } from "../model/language";
import { comparing as en } from "./en/comparing";
import { comparing as vi } from "./vi/comparing";

/** Where a row of a comparison stands. */
export type ChangeKind = "plan" | "verdict" | "rows" | "figure" | "none";

export type ComparingText = typeof vi;

const WORDS: Readonly<Record<Language, ComparingText>> = { vi, en };

/** Words of a comparison in a language. */
export function comparingText(language: Language): ComparingText {
  return WORDS[language];
}
