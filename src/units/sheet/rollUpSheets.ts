/** A roll-up as sheets, described as data: the table, the indicators, the list of submissions, the sources. */

import type { Language } from "../../model/language";
import type { SheetPlan } from "../../model/sheetPlan";
import { freeSheetName } from "../../report/layout/reportSheetName";
import { unitsText } from "../../text/units";
import type { RollUp } from "../rollUp";
import { planListSheet } from "./listSheet";
import { planMatrixSheet } from "./matrixSheet";
import { planSourcesSheet } from "./sourcesSheet";
import { planSummarySheet } from "./summarySheet";

export interface RollUpWriting {
  /** Names of all sheets there are. */
  readonly existing: readonly string[];
  /** When the files were read, as it is printed. */
  readonly time: string;
  readonly language: Language;
  /** There is a list of who should report. */
  readonly hasList: boolean;
}

/** The sheets in the order of their tabs. Of no unit at all there is only the list. */
export function planRollUpSheets(
  rollUp: RollUp,
  { existing, time, language, hasList }: RollUpWriting,
): readonly SheetPlan[] {
  const words = unitsText(language);
  const free = (wished: string): string => freeSheetName(existing, wished);
  const listName = free(words.list.sheetName);
  const list = planListSheet(rollUp, hasList, listName, language);
  if (rollUp.units.length === 0) return [list];
  const matrix = planMatrixSheet(rollUp, free(words.matrix.sheetName), language);
  const sourcesName = free(words.sources.sheetName);
  const sheetName = free(words.summary.sheetName);
  const summary = planSummarySheet(rollUp, matrix.places, {
    sheetName,
    listName,
    sourcesName,
    time,
    language,
  });
  return [summary, matrix.plan, list, planSourcesSheet(rollUp, sourcesName, language)];
}
