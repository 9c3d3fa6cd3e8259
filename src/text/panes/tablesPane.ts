/** The words of the tab of tables, of the guide and of a workbook without a table, by the language of the pane: they come with them. */

import type { Language } from "../../model/language";
import { spoken } from "../spoken";
import { tablesPane as vi } from "../vi/tablesPane";

export type TablesPaneText = typeof vi;

const wordsIn = spoken(vi, (words) => words.tablesPane);

/** Words in a language. */
export function tablesPaneText(language: Language): TablesPaneText {
  return wordsIn(language);
}
