/** Vietnamese words as they are written with diacritics, and without: a text that has none is looked at in the plain form. */

import { soughtTogether } from "./beginnings/sought";
import type { Tidy } from "./tidy";

/** What is asked of a pattern. */
export interface WordPattern {
  test(text: Tidy): boolean;
  exec(text: Tidy): RegExpExecArray | null;
}

/** The pattern for texts with diacritics, and the same without them for texts that have none ("Ty le ho ngheo"). */
export function bothForms(pattern: RegExp): WordPattern {
  const plain = new RegExp(withoutMarks(pattern.source), pattern.flags);
  const fitting = (text: string): RegExp => (/[^\x20-\x7e]/.test(text) ? pattern : plain);
  return { test: (text) => fitting(text).test(text), exec: (text) => fitting(text).exec(text) };
}

const MARKED = soughtTogether();
const PLAIN = soughtTogether();
let [lastText, isLastPlain] = ["", true];

/** The same for long lists of words that are asked of the same texts: one look at a text says which of them can be in it. */
export function soughtWords(pattern: RegExp): WordPattern & { readonly pattern: RegExp } {
  const plain = new RegExp(withoutMarks(pattern.source), pattern.flags);
  const [bit, plainBit] = [MARKED.add(pattern), PLAIN.add(plain)];
  const fitting = (text: string): RegExp | null => {
    if (text !== lastText) [lastText, isLastPlain] = [text, !/[^\x20-\x7e]/.test(text)];
    if (isLastPlain) return (PLAIN.in(text) & plainBit) === plainBit ? plain : null;
    return (MARKED.in(text) & bit) === bit ? pattern : null;
  };
  return {
    pattern,
    test: (text) => fitting(text)?.test(text) ?? false,
    exec: (text) => fitting(text)?.exec(text) ?? null,
  };
}

/** The letters without their marks, all else as it is. */
export function withoutMarks(source: string): string {
  return source
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}

/** The names, and what they are without diacritics ("trieu", "ty dong") where that is no other name. */
export function withPlainNames<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map([...entries.map(([name, value]) => [withoutMarks(name), value] as const), ...entries]);
}

/**
 * The letters, for patterns: those of Latin, Vietnamese, Greek, Cyrillic and whatever stands between them and U+1FFF, and of East Asia. What V8 makes of
 * "\p{L}", some 650 ranges, takes it a millisecond a pattern: of a pane's first reading that was a quarter. Where a pattern is a literal the same
 * ranges are written out in it. All by their numbers: `withoutMarks` would make "A-O" of "À-Ö".
 */
export const LETTERS = "A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u3040-\\ud7ff";

/** One of them. */
export const LETTER = `[${LETTERS}]`;

const TWO = new RegExp(`${LETTER}{2}`, "u");
const OTHERS = new RegExp(`[^${LETTERS}]`, "gu");

/** A word and not a sign or the letter of a line stands in it. */
export const hasTwoLetters = (text: string): boolean => TWO.test(text);

/** What a text is without its signs, figures and blanks. */
export const onlyLetters = (text: string): string => text.replace(OTHERS, "");
