/** What a resolution asks for, from the cell where it is printed. */

import { readNumber } from "./readAmount";
import { isBlank, wantedUnit, type AmountContext, type CellSource, type Doubt } from "./cellSource";
import { readDuration } from "./readDuration";
import { showsVerdict } from "./readPrinted";
import { dateMeaning, errorDoubt, isDate, isError, type DateMeaning } from "./cellTrouble";
import { parseFigures, type FigureShape } from "./figures";
import type { Amount, Target } from "../model/indicator";
import { readGrade } from "./ordinal";
import { readPhrase, type Phrase } from "./phrase";
import { readTopPlaces } from "./ranks";
import type { Wording } from "../vocabulary/leads";
import { isAbsent } from "../vocabulary/absent";
import { bothForms } from "../vocabulary/bothForms";
import { lower } from "../vocabulary/tidy";

export interface TargetReading {
  /** null where the cell is blank; what cannot be read as figures is kept in words. */
  readonly target: Target | null;
  readonly issues: readonly Doubt[];
}

const NONE_LEFT = bothForms(
  /^(?:đạt )?(?:không (?:còn|có|để|xảy ra|phát sinh)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|chấm dứt|xóa hết|xoá hết|none(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])|no (?:more|remaining)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]))/u,
);

/** Reads a target in any of the forms of docs/domain.md 1.5. */
export function readTarget(source: CellSource, context: AmountContext): TargetReading {
  if (isError(source)) return { target: inWords(source), issues: [errorDoubt(source)] };
  if (isBlank(source)) return { target: null, issues: [] };
  const special = specialTarget(source, context);
  if (special !== null) return special;
  const phrase = readPhrase(source, wantedUnit(context));
  if (phrase.figures.length === 0) {
    return { target: plainNumber(source) ?? withoutFigures(source, phrase), issues: [] };
  }
  const { figures, issues } = parseFigures(source, phrase, context);
  return {
    target: figures === null ? (plainNumber(source) ?? inWords(source)) : toTarget(figures, phrase.printed),
    issues,
  };
}

/** A duration, a place among the first, a date. */
function specialTarget(source: CellSource, context: AmountContext): TargetReading | null {
  const duration = readDuration(source, context);
  if (duration !== null)
    return { target: { kind: "figure", printed: duration.printed, amount: duration }, issues: [] };
  const places = readTopPlaces(source);
  if (places !== null)
    return { target: { kind: "atMost", printed: places.printed, amount: places, strict: false }, issues: [] };
  const date = dateMeaning(source);
  if (date === null) return null;
  return isDate(context.other) ? { target: inWords(source), issues: [] } : dateAsTarget(source, date);
}

/** A bare figure under "Hạn mức" may not be passed. */
export function readCeiling(source: CellSource, context: AmountContext): TargetReading {
  const read = readTarget(source, context);
  if (read.target?.kind !== "figure") return read;
  return { ...read, target: { ...read.target, kind: "atMost", strict: false } };
}

/** A number is read whatever its format puts round it or shows instead of digits, but for a verdict in words. */
function plainNumber(source: CellSource): Target | null {
  const amount = showsVerdict(source) ? null : readNumber(source);
  return amount && { kind: "figure", printed: amount.printed, amount };
}

function withoutFigures(source: CellSource, { text, printed }: Phrase): Target {
  if (isAbsent(text)) return { kind: "inWords", printed };
  if (NONE_LEFT.test(lower(text))) return { kind: "zero", printed };
  const grade = readGrade(text);
  return grade === null ? inWords(source) : { kind: "ordinal", printed, ...grade };
}

function toTarget(figures: FigureShape, printed: string): Target {
  switch (figures.shape) {
    case "one":
      return oneTarget(figures.amount, figures.wording, printed);
    case "range":
      return rangeTarget(figures.low, figures.high, figures.wording, printed);
    case "changeAndLevel":
      return {
        kind: "change",
        printed,
        sense: figures.wording.change ?? "decrease",
        low: figures.low,
        high: figures.high,
        resulting: figures.level,
      };
    case "fromTo":
      return figures.rises
        ? { kind: "figure", printed, amount: figures.amount }
        : { kind: "atMost", printed, amount: figures.amount, strict: false };
  }
}

function oneTarget(amount: Amount, wording: Wording, printed: string): Target {
  const { bound, change, level } = wording;
  if (level === "reducedTo") {
    return { kind: "atMost", printed, amount, strict: bound?.side === "atMost" && bound.strict };
  }
  // "tăng không quá 4%" is a ceiling on growth; "tăng ít nhất 8%" is a change of 8 or more.
  if (change !== null && bound?.side !== "atMost") {
    return { kind: "change", printed, sense: change, low: amount, high: null, resulting: null };
  }
  if (bound !== null) return { kind: bound.side, printed, amount, strict: bound.strict };
  return { kind: "figure", printed, amount };
}

function rangeTarget(low: Amount, high: Amount, wording: Wording, printed: string): Target {
  const { bound, change, level } = wording;
  if (level === "reducedTo") return { kind: "atMost", printed, amount: high, strict: false };
  if (change !== null) return { kind: "change", printed, sense: change, low, high, resulting: null };
  if (bound?.side === "atLeast") return { kind: "atLeast", printed, amount: low, strict: bound.strict };
  if (bound?.side === "atMost") return { kind: "atMost", printed, amount: high, strict: bound.strict };
  // "60 ± 5": beyond either end is missed.
  return { kind: "between", printed, low, high, ...(/±/u.test(printed) ? { areLimits: true } : {}) };
}

/** "3-4" that Excel turned into a date is read as the range, and said. */
function dateAsTarget(source: CellSource, { day, month, figures }: DateMeaning): TargetReading {
  const printed = source.text.trim();
  const doubt: Doubt = {
    code: "dateAsTarget",
    severity: figures === null ? "mustFix" : "worthChecking",
    cell: source.cell,
    facts: {
      printed,
      day,
      month,
      meaning: figures === null ? "" : `${figures[0]}-${figures[1]}`,
    },
  };
  if (figures === null) return { target: inWords(source), issues: [doubt] };
  const end = (value: number): Amount => ({
    printed: String(value),
    value,
    unit: null,
    hedge: null,
    cell: source.cell,
    live: null,
  });
  return {
    target: {
      kind: "between",
      printed: `${figures[0]}-${figures[1]}`,
      low: end(figures[0]),
      high: end(figures[1]),
    },
    issues: [doubt],
  };
}

function inWords(source: CellSource): Target {
  const shown = source.text.trim();
  return { kind: "inWords", printed: shown === "" ? String(source.value) : shown };
}
