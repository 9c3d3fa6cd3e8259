/** The words of the ribbon's dialog, by language. */

import type { Language } from "../model/language";
import { commands as en } from "./en/commands";
import { failures as failuresEn } from "./en/failures";
import { commands as vi } from "./vi/commands";
import { failures as failuresVi } from "./vi/failures";

/** Every word of the dialog. A key missing in another language does not compile. */
export interface CommandText {
  readonly commands: typeof vi;
  readonly failures: typeof failuresVi;
}

const WORDS: Readonly<Record<Language, CommandText>> = {
  vi: { commands: vi, failures: failuresVi },
  en: { commands: en, failures: failuresEn },
};

/** Words of the dialog in a language. */
export function commandText(language: Language): CommandText {
  return WORDS[language];
}
