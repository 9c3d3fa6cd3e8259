/** The words of one language together, for the pane. */

import type { Language } from "../model/language";
import { english } from "./english";
import type { pane } from "./vi/pane";
import { vietnamese } from "./vietnamese";

/** Every word the pane can say. A key missing in another language does not compile. */
export interface Text {
  readonly language: Language;
  readonly pane: typeof pane;
}

const TEXTS: Readonly<Record<Language, Text>> = { vi: vietnamese, en: english };

/** The words of a language, where all are at hand. */
export function textIn(language: Language): Text {
  return TEXTS[language];
}
