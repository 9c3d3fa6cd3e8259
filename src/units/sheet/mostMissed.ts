/** The indicators most units missed: which they are is said as of the reading, how many units it is follows the verdicts. */

import type { Language } from "../../model/language";
import { addressOf } from "../../model/address";
import type { UnitsText } from "../../text/units";
import type { RollUp } from "../rollUp";
import type { RolledRow } from "../rolledRow";
import { compareTexts } from "../compareTexts";
import { headingLine, LOOK, wholeLine, type GridRow } from "./grid";
import { writeCountFormula, type MatrixPlaces } from "./matrixSheet";
import { countWords, chooseVerdictWord, type CountColumn } from "./verdictColumns";

interface Told {
  readonly rollUp: RollUp;
  readonly text: UnitsText;
  readonly columns: readonly CountColumn[];
  readonly matrix: MatrixPlaces;
  readonly language: Language;
}

const MOST_NAMED = 5;
/** Columns of the sheet: number, name over all to the counts, missed, of units. */
const NAME_COLUMN = 1;

/** Those rows, the most missed first. */
function findMostMissed({ rollUp, columns, language }: Told): readonly RolledRow[] {
  const words = missedWords(columns);
  return rollUp.rows
    .map((row) => ({
      row,
      missed: countWords(row, words, (verdict) => chooseVerdictWord(verdict, rollUp.isPartYear, language)),
    }))
    .filter(({ missed }) => missed > 0)
    .sort((one, other) => other.missed - one.missed || compareTexts(one.row.key, other.row.key))
    .slice(0, MOST_NAMED)
    .map(({ row }) => row);
}

function missedWords(columns: readonly CountColumn[]): readonly string[] {
  return columns.filter(({ isMissed }) => isMissed).flatMap(({ words }) => words);
}

/** A table of them across the sheet. */
export function planMostMissed(told: Told, width: number): readonly GridRow[] {
  const { summary } = told.text;
  const title = told.rollUp.isPartYear ? summary.mostBehind : summary.mostMissed;
  const rows = findMostMissed(told);
  const heading = wholeLine(width, title, { bold: true, size: 12 });
  if (rows.length === 0) return [heading, wholeLine(width, summary.noneMissed)];
  const counted = told.rollUp.isPartYear ? summary.behindOf : summary.missedOf;
  const spans = (cells: GridRow): GridRow => spread(cells, width);
  return [
    heading,
    spans(headingLine([summary.columns.number, told.text.matrix.columns.name, counted, summary.ofUnits])),
    ...rows.map((row, index) => spans(missedLine(told, row, index))),
  ];
}

function missedLine({ matrix, columns }: Told, row: RolledRow, index: number): GridRow {
  const at = matrix.rowOf.get(row.key) ?? 0;
  const across = addressOf({
    row: at,
    column: matrix.firstUnit,
    rows: 1,
    columns: matrix.lastUnit - matrix.firstUnit + 1,
  });
  const block = `'${matrix.sheetName.replaceAll("'", "''")}'!${across}`;
  return {
    isFramed: true,
    cells: [
      { column: 0, value: index + 1, look: LOOK.centred },
      { column: 1, value: row.name, look: LOOK.text },
      {
        column: 2,
        value: { formula: `=${writeCountFormula(block, missedWords(columns))}` },
        look: LOOK.centred,
      },
      { column: 3, value: { formula: `=COUNTA(${block})` }, look: LOOK.centred },
    ],
  };
}

/** The name takes all but the two last columns. */
function spread({ cells, ...row }: GridRow, width: number): GridRow {
  const columns = width - NAME_COLUMN - 2;
  return {
    ...row,
    cells: cells.map((cell) => {
      if (cell.column === NAME_COLUMN) return { ...cell, columns };
      return cell.column > NAME_COLUMN ? { ...cell, column: cell.column + columns - 1 } : cell;
    }),
  };
}
