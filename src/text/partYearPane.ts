/** The pane's words for the time its figures speak of. */

import type { Language } from "../model/language";
import { partYearPane as en } from "./en/partYearPane";
import type { Text } from "./index";
import { partYearPane as vi } from "./vi/partYearPane";

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };

/** The same words while figures are of a whole year; those of progress while it runs. */
export function textFor(text: Text, isProgress: boolean): Text {
  return isProgress ? { ...text, pane: WORDS[text.language](text.pane) } : text;
}
