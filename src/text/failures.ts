/** What to say when Excel refuses, by language: fetched once the first figures are shown. */

import type { Language } from "../model/language";
import { failures as en } from "./en/failures";
import { failures as vi } from "./vi/failures";

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

/** What to say of a failure, by its code; of one the product does not know, that it does not. */
export function failureSentence(code: string, language: Language): string {
  const words = new Map(Object.entries(WORDS[language]));
  return words.get(code) ?? words.get("unknown") ?? vi.unknown;
}
