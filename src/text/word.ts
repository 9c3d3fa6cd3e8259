/** The words of the Word file, in the language of the document. */

import type { Language } from "../model/language";
import { word as en } from "./en/word";
import { word as vi } from "./vi/word";

export type WordFileText = typeof vi;

const WORDS: Readonly<Record<Language, WordFileText>> = { vi, en };

/** Words of the Word file in a language. */
export function wordFileText(language: Language): WordFileText {
  return WORDS[language];
}
