/** What is done with many units' files: read one, roll all up, gather them into the open workbook. */

import type { View } from "../view";
import type { CellRef } from "../../model/cells";
import type { CellEntry } from "../../model/sheetPlan";
import type { Language } from "../../model/language";
import { asAnswers, isRequestSheet } from "../../model/ourSheets";
import { fillEmptyValues } from "../../excel/lay/fillValues";
import { emptyFilledCells } from "../../excel/lay/fillCells";
import { removeSheet } from "../../excel/lay/insertSheet";
import { orPutBack } from "../../excel/inExcel";
import { OwnWrites } from "../../excel/ownWrites";
import { insertPages } from "../../excel/report/insertPages";
import { buildReview } from "../../judging/review";
import type { RowNames } from "../../units/rowKeys";
import { readUnitsChoices } from "../../settings/unitsChoices";
import { readIndicators } from "../../reading/readIndicators";
import { freeSheetName } from "../../report/layout/reportSheetName";
import { formatVietnamTime, unitsText } from "../../text/units";
import { gatherRows } from "../../units/gathering/gather";
import type { GatheredCell, Gathering } from "../../units/gathering/gathering";
import { findMasterRows } from "../../units/gathering/masterRows";
import { buildRollUp, type RollUp } from "../../units/rollUp";
import type { SubmissionChoices } from "../../units/submissions";
import { planGatherSheet } from "../../units/sheet/gatherSheet";
import { planRollUpSheets } from "../../units/sheet/rollUpSheets";
import type { ExpectedUnit, Received } from "../../units/unitFile";
import { buildUnitFile } from "../../units/buildUnitFile";
import { readUnitName } from "../../units/unitNames";

/** Sheets of the open workbook, each as if a unit had sent it: where a file for each was pasted into one, or what was asked is answered in place. No trip. */
export function readSheetsAsSent(view: View, names: readonly string[]): readonly Received[] {
  const { reading, judging } = view.settings;
  return view.facts.sheets.flatMap((sheet): readonly Received[] => {
    if (!names.includes(sheet.name)) return [];
    const sent = { file: sheet.name, savedAt: null, mark: null };
    const answers = asAnswers([sheet]);
    const isAnswer = answers.length > 0;
    const review = buildReview(readIndicators(isAnswer ? answers : [sheet], reading), judging);
    return [buildUnitFile(review, sent, isAnswer) ?? { ...sent, refused: "noTable" }];
  });
}

/** Sheets that can be taken as if they had been sent: those with a table, and those that ask. No trip. */
export function listSheetsToTake(view: View): readonly string[] {
  const asking = new Set(view.facts.sheets.filter(isRequestSheet).map(({ name }) => name));
  return view.sheets
    .filter(({ name, indicators }) => indicators > 0 || asking.has(name))
    .map(({ name }) => name);
}

/** What was written of many units' files, and how it is taken back. */
export interface UnitsWritten<T> {
  readonly made: T;
  readonly takeBack: () => Promise<void>;
}

/** Adds the sheets of a roll-up: 1 round trip and 1 for each sheet. */
export async function writeRollUp(
  view: View,
  received: readonly Received[],
  expected: readonly ExpectedUnit[],
  { language, now, choices, own = new OwnWrites() }: RollUpManner,
): Promise<UnitsWritten<RollUp>> {
  const rollUp = buildRollUp(received, expected, choices);
  const plans = planRollUpSheets(rollUp, {
    existing: view.sheets.map(({ name }) => name),
    time: formatVietnamTime(now),
    language,
    hasList: expected.length > 0,
  });
  const { ids } = await insertPages(plans, own);
  return { made: rollUp, takeBack: () => removeSheets(ids, own) };
}

export interface RollUpManner {
  readonly language: Language;
  /** ISO time. */
  readonly now: string;
  readonly choices?: SubmissionChoices;
  readonly own?: OwnWrites;
}

/** Takes sheets of ours away again. */
export async function removeSheets(ids: readonly string[], own: OwnWrites): Promise<void> {
  for (const id of ids) await removeSheet(id, own);
}

/** What the files would fill in; nothing is written. `names`: what senders call rows, as a person says. No trip. */
export function previewGathering(
  view: View,
  received: readonly Received[],
  names: RowNames = readUnitsChoices(view.settings).rows,
): Gathering {
  const rows = findMasterRows(view.review, view.facts.sheets, view.settings.reading.figures);
  return gatherRows(rows, received, ({ clues }) => readUnitName(clues, []).name, names);
}

/** Fills the empty cells, and adds the sheet that says what came from where: 2 round trips and 2. On a refusal all is as it was. */
export async function writeGathering(
  view: View,
  received: readonly Received[],
  language: Language,
  own = new OwnWrites(),
): Promise<UnitsWritten<Gathering>> {
  const gathering = previewGathering(view, received);
  const { filled, notTaken } = await fillEmptyValues(gathering.cells.map(toEntry), own);
  const done = withoutCells(gathering, notTaken);
  const names = view.sheets.map(({ name }) => name);
  const sheetName = freeSheetName(names, unitsText(language).gather.sheetName);
  const { ids } = await orPutBack(
    () => insertPages([planGatherSheet(done, sheetName, language)], own),
    () => emptyFilledCells(filled),
  );
  const takeBack = async (): Promise<void> => {
    await removeSheets(ids, own);
    await emptyFilledCells(filled);
  };
  return { made: done, takeBack };
}

/** What was not written is said as such, and its rows are still empty. */
function withoutCells(gathering: Gathering, cells: readonly CellRef[]): Gathering {
  if (cells.length === 0) return gathering;
  const places = new Set(cells.map(placeKey));
  const isLeft = ({ cell }: GatheredCell): boolean => places.has(placeKey(cell));
  const notTaken = gathering.cells.filter(isLeft);
  const rows = notTaken.flatMap(({ row, what }) => (what === "actual" ? [row] : []));
  return {
    ...gathering,
    cells: gathering.cells.filter((cell) => !isLeft(cell)),
    notTaken,
    stillEmpty: [...gathering.stillEmpty, ...rows],
  };
}

function placeKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

function toEntry({ cell, value }: GatheredCell): CellEntry {
  const { sheet, row, column } = cell;
  return { sheet, row, column, value: value.kind === "number" ? value.value : value.text };
}

export { parseExpectedUnits } from "../../units/expectedUnits";
export type { Received } from "../../units/unitFile";
