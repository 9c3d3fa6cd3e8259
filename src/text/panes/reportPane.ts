/** The words of the report's tab, by the language of the pane: they come with the tab. */

import type { Language } from "../../model/language";
import { spoken } from "../spoken";
import { reportPane as vi } from "../vi/reportPane";

export type ReportPaneText = typeof vi;

const wordsIn = spoken(vi, (words) => words.reportPane);

/** Words in a language. */
export function reportPaneText(language: Language): ReportPaneText {
  return wordsIn(language);
}
