/** A quantity from a cell: its value, its unit, and how a formula can take it from there. */

import { holdsSeveral } from "./cellLines";
import type { AmountContext, CellSource, Doubt } from "./cellSource";
import { shownText } from "./cellSource";
import { figuresIn, isOpen, readFigure, type FigureReading, type FigureToken } from "./figureTokens";
import type { Amount, Hedge, LiveFigure } from "../model/indicator";
import { clean } from "../model/numbers";
import { readFormat } from "./numberFormat";
import { readUnitAfter } from "./readUnitAfter";
import { tidy } from "../vocabulary/tidy";
import { conversionBetween } from "./units";

export interface AmountReading {
  readonly amount: Amount | null;
  readonly issues: readonly Doubt[];
}

/** Of the row's other cell no more is looked at. */
const LONGEST = 200;
const NOTHING: AmountReading = { amount: null, issues: [] };

/** The amount of one figure of a cell. A number's value comes from the number, a text's from its digits. */
export function readToken(
  source: CellSource,
  context: AmountContext,
  token: FigureToken,
  unit: string | null,
  hedge: Hedge | null,
): AmountReading {
  if (typeof source.value === "number") return { amount: readNumber(source, unit, hedge), issues: [] };
  const reading = readFigure(token.digits, {
    convention: context.convention,
    habit: context.habit,
    unit: unit ?? context.unit,
    other: otherFigure(context, unit ?? context.unit, token.digits),
  });
  if (reading === null || !Number.isFinite(reading.value)) return NOTHING;
  const amount: Amount = {
    printed: shownText(source).trim(),
    value: token.negative ? -reading.value : reading.value,
    unit,
    hedge,
    cell: source.cell,
    live: liveText(source.text, reading.decimal),
  };
  return { amount, issues: listDoubts(source, context, token.digits, reading) };
}

/** A number by itself, whatever of it is shown; null where the cell holds none. */
export function readNumber(
  source: CellSource,
  unit: string | null = null,
  hedge: Hedge | null = null,
): Amount | null {
  if (typeof source.value !== "number" || !Number.isFinite(source.value)) return null;
  const { isPercent, thousands } = readFormat(source.numberFormat, source.value);
  const scale = clean((isPercent ? 100 : 1) / 1000 ** thousands);
  return {
    printed: shownText(source).trim(),
    value: clean(source.value * scale),
    unit: isPercent ? "%" : unit,
    hedge,
    cell: source.cell,
    live: { from: "number", decimal: ",", scale },
  };
}

/** Only what NUMBERVALUE surely takes: digits, marks and one percent sign, with plain spaces. */
function liveText(text: string, decimal: "," | "."): LiveFigure | null {
  const match = /^ *-?\d[\d., ]*(%?) *$/.exec(text);
  if (match === null) return null;
  return { from: "text", decimal, scale: match[1] === "%" ? 100 : 1 };
}

/** The row's other figure, where it is clear and in the same unit. */
function otherFigure(context: AmountContext, unit: string | null, digits: string): number | null {
  const { other } = context;
  if (other === null || holdsSeveral(other.text)) return null;
  const text = tidy(other.text.slice(0, LONGEST));
  const token = figuresIn(text, 1)[0];
  const said = token === undefined ? null : readUnitAfter(text.slice(token.end));
  const number = readNumber(other, said);
  if (conversionBetween(number?.unit ?? said ?? context.unit, unit) !== 1) return null;
  if (number !== null) return number.value;
  return token === undefined ? null : clearValue(token, context, digits);
}

/** A figure that can be read one way only, or has the usual mark and `digits` has not. */
function clearValue(token: FigureToken, context: AmountContext, digits: string): number | null {
  const group = usualGroup(context);
  if (isOpen(token.digits) && (!token.digits.includes(group) || digits.includes(group))) return null;
  const { convention } = context;
  return readFigure(token.digits, { convention, habit: null, unit: null, other: null })?.value ?? null;
}

function listDoubts(
  source: CellSource,
  context: AmountContext,
  digits: string,
  reading: FigureReading,
): readonly Doubt[] {
  if (reading.otherwise === null) return [];
  const alike = isWrittenAlike(digits, context);
  // Written alike, the two can only be wrong together and the verdict is the same; with the usual mark nothing is in doubt.
  if (alike && digits.includes(usualGroup(context))) return [];
  return [
    {
      code: "ambiguousSeparator",
      severity: alike ? "forInformation" : "worthChecking",
      cell: source.cell,
      facts: { printed: digits, value: reading.value, otherwise: reading.otherwise },
    },
  ];
}

/** The convention's mark between thousands. */
function usualGroup({ convention }: AmountContext): string {
  return convention === "vi" ? "." : ",";
}

/** Target and actual written alike ("2.000", "2.337"): whichever is meant, the verdict is the same. */
function isWrittenAlike(digits: string, { other }: AmountContext): boolean {
  if (other === null || typeof other.value !== "string" || other.text.length > LONGEST) return false;
  const token = figuresIn(tidy(other.text), 1)[0];
  return token !== undefined && isOpen(token.digits) && token.digits.includes(".") === digits.includes(".");
}
