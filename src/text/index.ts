/** The words of one language together, for the pane. */

import { failures as failuresEn } from "./en/failures";
import { pane as paneEn } from "./en/pane";
import type { Language } from "./language";
import { failures as failuresVi } from "./vi/failures";
import { pane as paneVi } from "./vi/pane";

/** Every word the pane can say. A key missing in English does not compile. */
export interface Text {
  readonly language: Language;
  readonly pane: typeof paneVi;
  readonly failures: typeof failuresVi;
}

export { languageOf, type Language } from "./language";

/** The words of a language. */
export function textIn(language: Language): Text {
  return language === "en"
    ? { language, pane: paneEn, failures: failuresEn }
    : { language, pane: paneVi, failures: failuresVi };
}
