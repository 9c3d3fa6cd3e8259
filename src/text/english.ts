/** The English words together: fetched where Excel speaks English, or a workbook does. */

import type { Text } from ".";
import { detailsPane } from "./en/detailsPane";
import { issues } from "./en/issues";
import { issuesPane } from "./en/issuesPane";
import { pane } from "./en/pane";
import { partYearPane } from "./en/partYearPane";
import { partYear } from "./en/partYearReport";
import { progress } from "./en/progress";
import { report } from "./en/report";
import { reportPane } from "./en/reportPane";
import { tablesPane } from "./en/tablesPane";
import { verdicts } from "./en/verdicts";
import { wordPane } from "./en/wordPane";
import type { FetchedWords } from "./spoken";

/** What the pane says in English. */
export const english: Text = { language: "en", pane };

/** What is said in English of verdicts, doubts and progress, and the report's words. */
export const englishWords: FetchedWords = {
  detailsPane,
  issues,
  issuesPane,
  partYearPane,
  partYear,
  progress,
  report,
  reportPane,
  tablesPane,
  verdicts,
  wordPane,
};
