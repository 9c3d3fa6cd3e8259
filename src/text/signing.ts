/** The words of the last look before signing, by the pane's language. */

import type { Language } from "../model/language";
import { signing as en } from "./en/signing";
import { signing as vi } from "./vi/signing";

export type SigningText = typeof vi;

const WORDS: Readonly<Record<Language, SigningText>> = { vi, en };

/** Words in a language. */
export function signingText(language: Language): SigningText {
  return WORDS[language];
}
