/** The words of the small pictures, by the language of the pane: they come with them. */

import type { Language } from "../../model/language";
import { bullets as en } from "../en/bullets";
import { bullets as vi } from "../vi/bullets";

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };

/** Words in a language. */
export function bulletsText(language: Language): typeof vi {
  return WORDS[language];
}
