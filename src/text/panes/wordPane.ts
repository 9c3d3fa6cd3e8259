/** The words of the pane about Word files, by its language. */

import type { Language } from "../../model/language";
import { spoken } from "../spoken";
import { wordPane as vi } from "../vi/wordPane";

export type WordPaneText = typeof vi;

const wordsIn = spoken(vi, (words) => words.wordPane);

/** Words in a language. */
export function wordPaneText(language: Language): WordPaneText {
  return wordsIn(language);
}
