/** "87/102 xã hoàn thành từ 90% chỉ tiêu trở lên; bình quân 24,6/28 chỉ tiêu/xã": a formula over the table below it. */

import type { Language } from "../../model/language";
import type { PlanValue } from "../../model/sheetPlan";
import { roundHalfUp } from "../../model/numbers";
import { shownFormula } from "../../formulas/figureText";
import { textLiteral } from "../../formulas/formulaText";
import { formatShown, NUMBERS, type Show } from "../../text/figures";
import type { UnitsText } from "../../text/units";
import { RANKS } from "../../vocabulary/names/bodies";
import type { RollUp } from "../rollUp";
import type { RolledUnit } from "../rolledRow";
import { downAddress, findRuns, sumDown } from "./grid";
import { countWords, chooseVerdictWord, type CountColumn } from "./verdictColumns";

/** From so many per cent of its indicators on a unit is among those that have fulfilled them. */
const MOST = 90;

interface Told {
  readonly rollUp: RollUp;
  readonly text: UnitsText;
  readonly columns: readonly CountColumn[];
  readonly language: Language;
}

/** Columns and rows of the table the sentence follows. */
interface Followed {
  readonly ratio: number;
  readonly total: number;
  readonly counts: number;
  readonly rows: readonly number[];
}

const MEAN: Show = { kind: "percent", digits: 1, fixed: false };

/** The formula, and what it shows now. */
export function writeShareSentence(
  told: Told,
  { ratio, total, counts, rows }: Followed,
): { readonly value: PlanValue; readonly shown: string } {
  const { rollUp, text, language } = told;
  if (rows.length === 0) return { value: null, shown: "" };
  const style = NUMBERS[language];
  const places = placesNow(told);
  const good = told.columns.flatMap(({ isGood }, index) => (isGood ? [counts + index] : []));
  const sumColumn = (column: number): string => sumDown(rows, column);
  // Sums of clusters stand between the units.
  const many = findRuns(rows)
    .map(([first, last]) => `COUNTIF(${downAddress(ratio, first, last)},">=${MOST}")`)
    .join("+");
  const formulas: Readonly<Record<string, string>> = {
    count: `(${many})`,
    total: String(rows.length),
    mean: shownFormula(`(${good.map(sumColumn).join("+")})/${rows.length}`, MEAN, style),
    all: shownFormula(`${sumColumn(total)}/${rows.length}`, MEAN, style),
  };
  const template = rollUp.isPartYear ? text.summary.partSentence : text.summary.sentence;
  const shown = template.replace(/\{(\w+)\}/g, (whole, place: string) => places[place] ?? whole);
  const terms = template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const place = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (place === undefined) return textLiteral(piece);
      return formulas[place] ?? textLiteral(places[place] ?? piece);
    });
  return { value: { formula: `=${terms.join("&")}` }, shown };
}

function placesNow({ rollUp, text, columns, language }: Told): Readonly<Record<string, string>> {
  const style = NUMBERS[language];
  const chooseWord = (verdict: Parameters<typeof chooseVerdictWord>[0]): string =>
    chooseVerdictWord(verdict, rollUp.isPartYear, language);
  const good = columns.filter(({ isGood }) => isGood).flatMap(({ words }) => words);
  const counts = rollUp.units.map((_, index) => {
    const own = rollUp.rows.map((row) => ({ ...row, cells: row.cells.slice(index, index + 1) }));
    const total = own.filter(({ cells: [cell] }) => cell !== null && cell !== undefined).length;
    const met = own.reduce((sum, row) => sum + countWords(row, good, chooseWord), 0);
    return { met, total, isMost: total > 0 && roundHalfUp((met / total) * 100, 2) >= MOST };
  });
  const units = Math.max(1, counts.length);
  const mean = (of: (count: { met: number; total: number }) => number): string =>
    formatShown(counts.reduce((sum, each) => sum + of(each), 0) / units, MEAN, style);
  return {
    count: String(counts.filter(({ isMost }) => isMost).length),
    total: String(counts.length),
    mean: mean(({ met }) => met),
    all: mean(({ total }) => total),
    noun: unitsNoun(rollUp.units, text),
    one: unitsNoun(rollUp.units, text),
  };
}

/** "xã" where all are; "đơn vị" where they are of several kinds. */
function unitsNoun(units: readonly RolledUnit[], { nouns }: UnitsText): string {
  const levels = units.map(({ name }) =>
    Object.keys(RANKS).find((level) => name.toLocaleLowerCase("vi").startsWith(`${level} `)),
  );
  const [first] = levels;
  const one = first !== undefined && levels.every((level) => level === first) ? nouns[first] : undefined;
  return one ?? nouns["mixed"] ?? "";
}
