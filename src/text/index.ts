/** The words of one language together, for the pane. */

import { english } from "./english";
import type { Language } from "./language";
import type { failures } from "./vi/failures";
import type { pane } from "./vi/pane";
import { vietnamese } from "./vietnamese";

/** Every word the pane can say. A key missing in English does not compile. */
export interface Text {
  readonly language: Language;
  readonly pane: typeof pane;
  readonly failures: typeof failures;
}

export { languageOf, type Language } from "./language";

/** The words of a language, where both are at hand. */
export function textIn(language: Language): Text {
  return language === "en" ? english : vietnamese;
}
