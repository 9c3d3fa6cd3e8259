/** One, two or three figures of a cell put together: a single one, a range, a part of a whole, a change and what it left. */

import { readToken } from "./readAmount";
import type { AmountContext, CellSource, Doubt } from "./cellSource";
import type { FigureToken } from "./figureTokens";
import type { Amount } from "../model/indicator";
import { clean } from "../model/numbers";
import type { Phrase } from "./phrase";
import type { Wording } from "../vocabulary/leads";
import { bothForms } from "../vocabulary/bothForms";
import { lower, type Tidy } from "../vocabulary/tidy";
import { isMonthOfYear, speaksOfTime } from "./moments";
import { readUnitAfter } from "./readUnitAfter";
import { isCountable, isMoney, isPercentage } from "./units";

/** How the figures of a cell stand to each other. */
export type FigureShape =
  | { readonly shape: "one"; readonly amount: Amount; readonly wording: Wording }
  | { readonly shape: "range"; readonly low: Amount; readonly high: Amount; readonly wording: Wording }
  /** "0,7% (còn 4,33%)", "giảm 2-3% còn 5%". */
  | {
      readonly shape: "changeAndLevel";
      readonly low: Amount;
      readonly high: Amount | null;
      readonly level: Amount;
      readonly wording: Wording;
    }
  /** "từ 5% xuống còn 4%": only the level counts. */
  | { readonly shape: "fromTo"; readonly amount: Amount; readonly rises: boolean; readonly wording: Wording };

export interface FiguresReading {
  /** null where the words or the figures are more than can be understood. */
  readonly figures: FigureShape | null;
  readonly issues: readonly Doubt[];
}

const LAST_DASH = bothForms(/(?:-|~|÷|±|đến|tới|to|\.\.\.?)\s*$/u);
const DASH = bothForms(/^\s*(?:-|~|÷|±|đến|tới|to|\.\.\.?)\s*$/u);
const LEFT_OVER = bothForms(/^(.*?)[\s,;(]*(?:xuống |chỉ )?còn(?: lại| khoảng| dưới| ở mức)?\s*$/u);
const FROM = bothForms(
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])từ(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);
const FROM_TO = bothForms(/^(.*?)[\s,]*(xuống(?: còn| đến| dưới)?|lên(?: đến)?)\s*$/u);

/** Puts the figures of a phrase together. Its first figure's words are `phrase.wording`. */
export function parseFigures(source: CellSource, phrase: Phrase, context: AmountContext): FiguresReading {
  const maker = new AmountMaker(source, phrase, context);
  const figures = phrase.wording === null ? null : putTogether(phrase, phrase.wording, maker);
  return { figures, issues: figures === null ? [] : maker.issues };
}

function putTogether(phrase: Phrase, wording: Wording, make: AmountMaker): FigureShape | null {
  const [first, second, third, fourth] = phrase.figures;
  const last = phrase.figures[phrase.figures.length - 1];
  const tail = readUnitAfter(phrase.text.slice(last?.end));
  if (first === undefined || fourth !== undefined || tail === undefined) return null;
  if (second === undefined) return readOne(make.amount(first, tail), wording);
  if (third !== undefined) return rangeAndLevel(phrase, [first, second, third], tail, wording, make);
  return readTwo(phrase, { first, second, tail, wording, make });
}

/** Two figures of a phrase, what stands between them and behind, and the words before the first. */
interface Pair {
  readonly first: FigureToken;
  readonly second: FigureToken;
  readonly between: string;
  readonly tail: string | null;
  readonly wording: Wording;
  readonly make: AmountMaker;
}

function readTwo(phrase: Phrase, pair: Omit<Pair, "between">): FigureShape | null {
  const two = { between: phrase.text.slice(pair.first.end, pair.second.start), ...pair };
  return fromTo(phrase, two) ?? readRange(two) ?? partOfWhole(two) ?? changeAndLevel(two);
}

function readOne(amount: Amount | null, wording: Wording): FigureShape | null {
  return amount === null ? null : { shape: "one", amount, wording };
}

function readRange({ first, second, between, tail, wording, make }: Pair): FigureShape | null {
  const dash = dashIn(lower(between));
  if (dash === null) return null;
  const unit = readUnitAfter(between.slice(0, dash.index));
  if (unit === undefined || (unit === null && !DASH.test(lower(between)))) return null;
  const low = make.amount(first, unit ?? tail);
  const high = make.amount(second, tail ?? unit);
  return low === null || high === null ? null : fromEnds(low, high, dash[0], wording);
}

/** A range that falls is a slip of the pen or a date: said, not turned round. */
function fromEnds(low: Amount, high: Amount, dash: string, wording: Wording): FigureShape | null {
  if (dash.startsWith("±")) return around(low, high.value, wording);
  return low.value > high.value ? null : { shape: "range", low, high, wording };
}

/** "60 ± 5": from 55 to 65. */
function around(middle: Amount, by: number, wording: Wording): FigureShape {
  const end = (value: number): Amount => ({ ...middle, value: clean(value), live: null });
  return { shape: "range", low: end(middle.value - by), high: end(middle.value + by), wording };
}

/** The dash of a range; the "đến" of "lên đến" is none. */
function dashIn(between: Tidy): RegExpExecArray | null {
  return FROM_TO.test(between) ? null : LAST_DASH.exec(between);
}

/** "04/09 thôn": four, of nine. "45/50" of a percentage is neither 45 nor, for sure, 90; "30/6" and "1/500" are no counts at all. */
function partOfWhole({ first, second, between, tail, wording, make }: Pair): FigureShape | null {
  if (between.trim() !== "/" || (make.isOfPercentage && !isPercentage(tail))) return null;
  if (tail === null && !make.isPart(Number(first.digits), Number(second.digits))) return null;
  return readOne(make.amount(first, tail), wording);
}

function fromTo(phrase: Phrase, { first, second, between, tail, wording, make }: Pair): FigureShape | null {
  const move = FROM_TO.exec(lower(between));
  if (move === null || !FROM.test(lower(phrase.text.slice(0, first.start)))) return null;
  const amount = make.amount(second, tail);
  return amount === null ? null : { shape: "fromTo", amount, rises: /^l[eê]n/u.test(move[2] ?? ""), wording };
}

function changeAndLevel({ first, second, between, tail, wording, make }: Pair): FigureShape | null {
  const left = LEFT_OVER.exec(lower(between));
  if (left === null) return null;
  const unit = readUnitAfter(between.slice(0, left[1]?.length));
  const low = unit === undefined ? null : make.amount(first, unit);
  const level = make.amount(second, tail);
  return low === null || level === null ? null : { shape: "changeAndLevel", low, high: null, level, wording };
}

function rangeAndLevel(
  phrase: Phrase,
  [first, second, third]: readonly [FigureToken, FigureToken, FigureToken],
  tail: string | null,
  wording: Wording,
  make: AmountMaker,
): FigureShape | null {
  const between = phrase.text.slice(second.end, third.start);
  const left = LEFT_OVER.exec(lower(between));
  const unit = left === null ? undefined : readUnitAfter(between.slice(0, left[1]?.length));
  if (unit === undefined) return null;
  const ends = readRange({
    first,
    second,
    between: phrase.text.slice(first.end, second.start),
    tail: unit,
    wording,
    make,
  });
  const level = make.amount(third, tail);
  if (ends?.shape !== "range" || level === null) return null;
  return { shape: "changeAndLevel", low: ends.low, high: ends.high, level, wording };
}

/** Makes amounts of tokens and keeps the doubts met on the way. */
class AmountMaker {
  readonly issues: Doubt[] = [];
  private readonly source: CellSource;
  private readonly phrase: Phrase;
  private readonly context: AmountContext;

  constructor(source: CellSource, phrase: Phrase, context: AmountContext) {
    this.source = source;
    this.phrase = phrase;
    this.context = context;
  }

  /** The row, or else the figure beside this one, is a percentage. */
  get isOfPercentage(): boolean {
    const { unit, other } = this.context;
    return unit === null ? (other?.text ?? "").includes("%") : isPercentage(unit);
  }

  /** Without a unit of its own, a part is one of what the row counts, and never a day, a month of a year or a scale. */
  isPart(part: number, whole: number): boolean {
    const { unit, other } = this.context;
    if (isCountable(unit)) return true;
    if (speaksOfTime(unit) || part > whole || isMonthOfYear(part, whole)) return false;
    if (part === 1 && whole >= 100) return false;
    const beside = /(\d+)\s*\/\s*(\d+)/.exec(other?.text.slice(0, 60) ?? "");
    return beside === null || Number(beside[2]) === whole;
  }

  amount(token: FigureToken, said: string | null): Amount | null {
    const { phrase } = this;
    const read = readToken(
      this.source,
      this.context,
      token,
      this.unitOf(said),
      phrase.wording?.hedge ?? null,
    );
    this.issues.push(...read.issues);
    if (read.amount === null) return null;
    if (phrase.figures.length === 1) {
      return phrase.isCut ? { ...read.amount, printed: phrase.text, live: null } : read.amount;
    }
    // One of several figures: printed as itself, and no formula takes it out of the text.
    const printed = this.phrase.text.slice(token.start, token.end);
    return { ...read.amount, printed, live: null };
  }

  /** "$19.5m" is millions; "$1,100" of a row in "triệu USD" says the currency again and leaves the millions to the row. */
  private unitOf(said: string | null): string | null {
    const { currency } = this.phrase;
    if (currency === null) return said;
    if (said === null) return isMoney(this.context.unit) ? null : currency;
    return isMoney(`${currency} ${said}`) ? `${currency} ${said}` : said;
  }
}
