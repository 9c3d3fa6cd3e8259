/** The words of an indicator's details, by the language of the pane: they come with it. */

import type { Language } from "../../model/language";
import { spoken } from "../spoken";
import { detailsPane as vi } from "../vi/detailsPane";

export type DetailsPaneText = typeof vi;

const wordsIn = spoken(vi, (words) => words.detailsPane);

/** Words in a language. */
export function detailsPaneText(language: Language): DetailsPaneText {
  return wordsIn(language);
}
