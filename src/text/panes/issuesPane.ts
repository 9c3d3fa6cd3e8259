/** The words of the tab of doubts, by the language of the pane: they come with it. */

import type { Language } from "../../model/language";
import { spoken } from "../spoken";
import { issuesPane as vi } from "../vi/issuesPane";

export type IssuesPaneText = typeof vi;

const wordsIn = spoken(vi, (words) => words.issuesPane);

/** Words in a language. */
export function issuesPaneText(language: Language): IssuesPaneText {
  return wordsIn(language);
}
