/** The words of what units are asked for, in the language of the document. */

import type { Language } from "../model/language";
import { requests as en } from "./en/requests";
import { requests as vi } from "./vi/requests";

export type RequestsText = typeof vi;

const WORDS: Readonly<Record<Language, RequestsText>> = { vi, en };

/** Words of the sheets and pages that ask. */
export function requestsText(language: Language): RequestsText {
  return WORDS[language];
}
