/** A quantity from a cell: its value, its unit, and how a formula can take it from there. */

import { holdsSeveral } from "./cellLines";
import type { AmountContext, CellSource, Doubt } from "./cellSource";
import { isBlank } from "./cellSource";
import { figuresIn, isOpen, readFigure, type FigureReading, type FigureToken } from "./figure";
import type { Amount, Hedge, LiveFigure } from "./indicator";
import { meaningOf } from "./numberFormat";
import { phraseOf, unitAfter } from "./phrase";
import { tidy } from "./tidy";
import { conversionBetween } from "./units";

export interface AmountReading {
  readonly amount: Amount | null;
  readonly issues: readonly Doubt[];
}

/** One quantity and nothing else: "24,472 tỷ đồng", "trên 98", "(3,26)". null where the cell says more, less or other. */
export function readAmount(source: CellSource, context: AmountContext): AmountReading {
  const phrase = phraseOf(source);
  const [token, second] = phrase.figures;
  if (typeof source.value === "number" && token === undefined) return readToken(source, context, null, null);
  if (isBlank(source) || token === undefined || second !== undefined) return NOTHING;
  const unit = unitAfter(phrase.text.slice(token.end));
  if (phrase.wording === null || unit === undefined) return NOTHING;
  return readToken(
    source,
    context,
    token,
    unit,
    hedgeOf(phrase.wording.hedge, phrase.wording.bound?.side ?? null),
  );
}

const NOTHING: AmountReading = { amount: null, issues: [] };

/** "trên 98" as something achieved: a little over; "dưới 5%": somewhere under. */
export function hedgeOf(hedge: Hedge | null, side: "atLeast" | "atMost" | null): Hedge | null {
  if (side === "atLeast") return "over";
  return side === "atMost" ? "under" : hedge;
}

/** The amount of one figure of a cell. A number's value comes from the number, a text's from its digits. */
export function readToken(
  source: CellSource,
  context: AmountContext,
  token: FigureToken | null,
  unit: string | null,
  hedge: Hedge | null = null,
): AmountReading {
  const printed = printedOf(source);
  if (typeof source.value === "number") return readNumber(source, source.value, printed, unit, hedge);
  if (token === null) return NOTHING;
  const reading = readFigure(token.digits, {
    convention: context.convention,
    habit: context.habit,
    unit: unit ?? context.unit,
    other: otherFigure(context, unit ?? context.unit, token.digits),
  });
  if (reading === null || !Number.isFinite(reading.value)) return NOTHING;
  const negative = token.negative || isInBrackets(source.text);
  const amount: Amount = {
    printed,
    value: negative ? -reading.value : reading.value,
    unit,
    hedge,
    cell: source.cell,
    live: liveText(source.text, reading.decimal),
  };
  return { amount, issues: doubtOf(source, context, token.digits, reading) };
}

/** Binary noise taken off: the fifteen digits Excel itself keeps. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function printedOf(source: CellSource): string {
  const shown = source.text.trim();
  return shown === "" || /^#+$/.test(shown) ? String(source.value) : shown;
}

function readNumber(
  source: CellSource,
  value: number,
  printed: string,
  unit: string | null,
  hedge: Hedge | null,
): AmountReading {
  if (!Number.isFinite(value)) return NOTHING;
  const meaning = meaningOf(source.numberFormat);
  const divided = value / 1000 ** meaning.thousands;
  const amount: Amount = {
    printed,
    value: clean(meaning.isPercent ? divided * 100 : divided),
    unit: meaning.isPercent ? "%" : unit,
    hedge,
    cell: source.cell,
    live: {
      from: "number",
      decimal: ",",
      scale: clean((meaning.isPercent ? 100 : 1) / 1000 ** meaning.thousands),
    },
  };
  return { amount, issues: [] };
}

/** Only what NUMBERVALUE surely takes: digits, marks and one percent sign, with plain spaces. */
function liveText(text: string, decimal: "," | "."): LiveFigure | null {
  const match = /^ *-?\d[\d., ]*(%?) *$/.exec(text);
  if (match === null) return null;
  return { from: "text", decimal, scale: match[1] === "%" ? 100 : 1 };
}

/** "(3,26)" is how accountants write -3,26. */
function isInBrackets(text: string): boolean {
  return /^\s*\(\s*[\d.,' ]+%?\s*\)\s*$/.test(text);
}

/** The row's other figure, where it is clear and in the same unit. */
function otherFigure(context: AmountContext, unit: string | null, digits: string): number | null {
  const { other } = context;
  if (other === null) return null;
  if (typeof other.value === "number")
    return readNumber(other, other.value, "", null, null).amount?.value ?? null;
  return holdsSeveral(other.text) ? null : clearFigure(tidy(other.text.slice(0, 200)), context, unit, digits);
}

/** The first figure of a text, where its unit is the same and it can be read one way only, or has the usual mark and `digits` has not. */
function clearFigure(
  text: string,
  context: AmountContext,
  unit: string | null,
  digits: string,
): number | null {
  const token = figuresIn(text, 1)[0];
  const group = usualGroup(context);
  if (token === undefined) return null;
  if (isOpen(token.digits) && (!token.digits.includes(group) || digits.includes(group))) return null;
  const otherUnit = unitAfter(text.slice(token.end)) ?? context.unit;
  if (conversionBetween(otherUnit, unit) !== 1) return null;
  const clear = readFigure(token.digits, {
    convention: context.convention,
    habit: null,
    unit: null,
    other: null,
  });
  return clear === null ? null : clear.value;
}

function doubtOf(
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
function isWrittenAlike(digits: string, context: AmountContext): boolean {
  const other = context.other;
  if (other === null || typeof other.value !== "string" || other.text.length > 200) return false;
  const token = figuresIn(tidy(other.text), 1)[0];
  return (
    token !== undefined && isOpen(token.digits) && /[.,]/.exec(token.digits)?.[0] === /[.,]/.exec(digits)?.[0]
  );
}
