/** What was achieved, from the cell where it is printed. */

import { readNumber } from "./readAmount";
import { isBlank, wantedUnit, type AmountContext, type CellSource, type Doubt } from "./cellSource";
import { readDuration } from "./readDuration";
import { showsVerdict } from "./readPrinted";
import { dateMeaning, errorDoubt, isDate, isError, type DateMeaning } from "./cellTrouble";
import { parseFigures, type FigureShape } from "./figures";
import type { Actual, Hedge } from "../model/indicator";
import { readPartOfWhole } from "./partOfWhole";
import { readPhrase } from "./phrase";
import { readPlace } from "./ranks";
import type { Wording } from "../vocabulary/leads";

export interface ActualReading {
  /** null where the cell is blank; what cannot be read as figures is kept in words. */
  readonly actual: Actual | null;
  readonly issues: readonly Doubt[];
}

/** Reads an actual: a figure with its hedge, a range, a change, or words. */
export function readActual(source: CellSource, context: AmountContext): ActualReading {
  if (isError(source)) return { actual: inWords(source), issues: [errorDoubt(source)] };
  if (isBlank(source)) return { actual: null, issues: [] };
  const special =
    readDuration(source, context) ?? readPlace(source, context) ?? readPartOfWhole(source, context);
  if (special !== null)
    return { actual: { kind: "figure", printed: special.printed, amount: special }, issues: [] };
  const date = dateMeaning(source);
  if (date !== null) return dateAsActual(source, date, context);
  return readInPhrase(source, context);
}

/** A figure among words, or words. */
function readInPhrase(source: CellSource, context: AmountContext): ActualReading {
  const phrase = readPhrase(source, wantedUnit(context));
  if (phrase.figures.length === 0) return { actual: plainNumber(source) ?? inWords(source), issues: [] };
  const { figures, issues } = parseFigures(source, phrase, context);
  return {
    actual: figures === null ? (plainNumber(source) ?? inWords(source)) : toActual(figures, phrase.printed),
    issues,
  };
}

/** A day where a figure should stand; where the other cell is one too, the two are held against each other as days. */
function dateAsActual(source: CellSource, date: DateMeaning, { other }: AmountContext): ActualReading {
  if (isDate(other)) return { actual: inWords(source), issues: [] };
  const facts = { printed: source.text.trim(), day: date.day, month: date.month };
  return {
    actual: inWords(source),
    issues: [{ code: "dateAsActual", severity: "mustFix", cell: source.cell, facts }],
  };
}

/** A number is read whatever its format puts round it or shows instead of digits, but for a verdict in words. */
function plainNumber(source: CellSource): Actual | null {
  const amount = showsVerdict(source) ? null : readNumber(source);
  return amount && { kind: "figure", printed: amount.printed, amount };
}

function toActual(figures: FigureShape, printed: string): Actual {
  switch (figures.shape) {
    case "one": {
      const { change } = figures.wording;
      const amount = { ...figures.amount, hedge: readHedge(figures.wording) };
      if (change !== null) return { kind: "change", printed, sense: change, amount, resulting: null };
      return { kind: "figure", printed, amount };
    }
    case "range":
      return { kind: "between", printed, low: figures.low, high: figures.high };
    case "changeAndLevel":
      if (figures.high !== null) return { kind: "inWords", printed };
      return {
        kind: "change",
        printed,
        sense: figures.wording.change ?? "decrease",
        amount: figures.low,
        resulting: figures.level,
      };
    case "fromTo":
      return { kind: "figure", printed, amount: figures.amount };
  }
}

/** "trên 98" as something achieved: a little over; "dưới 5%": somewhere under. */
function readHedge({ bound, hedge }: Wording): Hedge | null {
  if (bound === null) return hedge;
  return bound.side === "atLeast" ? "over" : "under";
}

function inWords(source: CellSource): Actual & { kind: "inWords" } {
  const shown = source.text.trim();
  return { kind: "inWords", printed: shown === "" ? String(source.value) : shown };
}
