/** The words of the Word file, in the language of the document. */

import { word as en } from "./en/word";
import { word as vi } from "./vi/word";

export type WordFileText = typeof vi;

/** Words of the Word file in a language. */
export function wordFileText(language: "vi" | "en"): WordFileText {
  return language === "en" ? en : vi;
}
