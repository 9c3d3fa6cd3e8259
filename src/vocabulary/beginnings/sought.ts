/** One look over a text tells which of many patterns can be found in it at all. */

import { findBeginnings } from "./beginnings";

/** Most patterns of one set: each has a bit of its own. */
const MOST = 31;
const PLACES = 8_192;

/** Patterns that are asked of the same texts. */
export interface SoughtTogether {
  /** The bit of a pattern; 0 where there are too many. */
  add(pattern: RegExp): number;
  /** The bits of those that may be in the text. */
  in(text: string): number;
}

/** A beginning of matches, and the bits of the patterns that have it. */
interface Beginning {
  readonly start: string;
  bits: number;
}

/** An empty set; what its patterns begin with is found when the first text is looked at. */
export function soughtTogether(): SoughtTogether {
  const waiting: RegExp[] = [];
  const places = { pairs: emptyPlaces(), threes: emptyPlaces() };
  let [everywhere, count, last, found] = [0, 0, "", 0];
  const enter = (pattern: RegExp): void => {
    const bit = 1 << count++;
    const beginnings = findBeginnings(pattern.source) ?? [""];
    if (beginnings.some(({ length }) => length < 2)) everywhere |= bit;
    else
      for (const start of beginnings)
        addBeginning(start.length < 3 ? places.pairs : places.threes, start, bit);
  };
  return {
    add: (pattern) => (waiting.length + count < MOST ? 1 << (count + waiting.push(pattern) - 1) : 0),
    in: (text) => {
      if (text === last && waiting.length === 0) return found;
      waiting.splice(0).forEach(enter);
      [last, found] = [text, everywhere | bitsIn(text, places)];
      return found;
    },
  };
}

/** Beginnings by their first two or three letters. */
interface Places {
  readonly isTaken: Uint8Array;
  readonly at: Map<number, Beginning[]>;
}

function emptyPlaces(): Places {
  return { isTaken: new Uint8Array(PLACES), at: new Map() };
}

function addBeginning({ isTaken, at }: Places, start: string, bit: number): void {
  const place = hashLetters(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2) || 0);
  const here = at.get(place) ?? [];
  const known = here.find((one) => one.start === start);
  if (known === undefined) here.push({ start, bits: bit });
  else known.bits |= bit;
  at.set(place, here);
  isTaken[place] = 1;
}

function hashLetters(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (PLACES - 1);
}

function bitsIn(
  text: string,
  { pairs, threes }: { readonly pairs: Places; readonly threes: Places },
): number {
  let bits = 0;
  let [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = 0; at + 1 < text.length; at++) {
    const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
    const [pair, three] = [hashLetters(first, second, 0), hashLetters(first, second, third)];
    if (pairs.isTaken[pair] === 1) bits |= bitsAt(text, at, bits, pairs.at.get(pair));
    if (threes.isTaken[three] === 1) bits |= bitsAt(text, at, bits, threes.at.get(three));
    first = second;
    second = third;
  }
  return bits;
}

function bitsAt(text: string, at: number, known: number, beginnings: readonly Beginning[] = []): number {
  let found = 0;
  for (const { start, bits } of beginnings)
    if ((bits & ~(known | found)) !== 0 && text.startsWith(start, at)) found |= bits;
  return found;
}
