/** The pane's words for the time its figures speak of. */

import type { Text } from "./index";
import { spoken } from "./spoken";
import { partYearPane as vi } from "./vi/partYearPane";

const wordsIn = spoken(vi, (words) => words.partYearPane);

/** The same words while figures are of a whole year; those of progress while it runs. */
export function textFor(text: Text, isProgress: boolean): Text {
  return isProgress ? { ...text, pane: wordsIn(text.language)(text.pane) } : text;
}
