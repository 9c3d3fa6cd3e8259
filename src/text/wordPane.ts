/** The words of the pane about Word files, by its language. */

import type { Language } from "../model/language";
import { wordPane as en } from "./en/wordPane";
import { wordPane as vi } from "./vi/wordPane";

export type WordPaneText = typeof vi;

const WORDS: Readonly<Record<Language, WordPaneText>> = { vi, en };

/** Words in a language. */
export function wordPaneText(language: Language): WordPaneText {
  return WORDS[language];
}
