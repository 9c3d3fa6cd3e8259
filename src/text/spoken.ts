/** Which words are at hand: Vietnamese always; those of another language once they were fetched, where somebody speaks or writes it. */

import type { Language } from "../model/language";
import type { IssueWords } from "./issues";
import type { ReportWords } from "./partYearReport";
import type { ProgressWords } from "./progress";
import type { ReportText } from "./report";
import type { DetailsPaneText } from "./panes/detailsPane";
import type { IssuesPaneText } from "./panes/issuesPane";
import type { TablesPaneText } from "./panes/tablesPane";
import type { ReportPaneText } from "./panes/reportPane";
import type { VerdictWords } from "./verdicts";
import type { partYearPane } from "./vi/partYearPane";
import type { WordPaneText } from "./panes/wordPane";

/** What is fetched together. A word missing in a language does not compile. */
export interface FetchedWords {
  readonly detailsPane: DetailsPaneText;
  readonly issues: IssueWords;
  readonly issuesPane: IssuesPaneText;
  readonly partYearPane: typeof partYearPane;
  readonly partYear: ReportWords;
  readonly progress: ProgressWords;
  readonly report: ReportText;
  readonly reportPane: ReportPaneText;
  readonly tablesPane: TablesPaneText;
  readonly verdicts: VerdictWords;
  readonly wordPane: WordPaneText;
}

type Fetch = (() => Promise<FetchedWords>) | null;

/** null: always at hand. */
const FETCHES: Readonly<Record<Language, Fetch>> = {
  vi: null,
  en: () => import(/* webpackChunkName: "english" */ "./english").then(({ englishWords }) => englishWords),
};

const atHand: Partial<Record<Language, FetchedWords>> = {};

/** Makes a language's words be at hand. */
export function keepWords(language: Language, words: FetchedWords): void {
  atHand[language] = words;
}

/** Fetches a language's words; false where they were at hand. Rejects when the server of these pages is out of reach. */
export async function fetchWords(language: Language): Promise<boolean> {
  const fetch = FETCHES[language];
  if (fetch === null || atHand[language] !== undefined) return false;
  keepWords(language, await fetch());
  return true;
}

/** The words of a language; the Vietnamese ones while it is not at hand. */
export function spoken<T>(vi: T, pick: (words: FetchedWords) => T): (language: Language) => T {
  return (language) => {
    const words = atHand[language];
    return words === undefined ? vi : pick(words);
  };
}
