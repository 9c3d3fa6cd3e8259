/** What a Word file needs to know of a language. */

import type { Language } from "../../model/language";

/** Word's tag of the language, and the marks between decimals and in lists. */
export interface WordLanguage {
  readonly tag: string;
  readonly decimal: string;
  readonly list: string;
}

export const WORD_LANGUAGES: Readonly<Record<Language, WordLanguage>> = {
  vi: { tag: "vi-VN", decimal: ",", list: ";" },
  en: { tag: "en-US", decimal: ".", list: "," },
};
