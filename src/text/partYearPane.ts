/** The pane's words for the time its figures speak of. */

import { partYearPane as en } from "./en/partYearPane";
import type { Text } from "./index";
import { partYearPane as vi } from "./vi/partYearPane";

/** The same words while figures are of a whole year; those of progress while it runs. */
export function textFor(text: Text, isProgress: boolean): Text {
  if (!isProgress) return text;
  return { ...text, pane: (text.language === "en" ? en : vi)(text.pane) };
}
