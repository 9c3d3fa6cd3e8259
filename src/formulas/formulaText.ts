/** The letters of formulas: literals and numbers. English names, commas, no leading "=". */

import { rememberNear } from "../model/remember";

/** Excel refuses a longer string literal inside a formula. */
const LONGEST_LITERAL = 255;

/** Excel refuses a longer formula; counted with the leading "=". */
export const LONGEST_FORMULA = 8192;

/** Control characters and halves of surrogate pairs: a file cannot keep them in a formula, which would then give another text. */
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const NOT_KEPT = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** The text without what a formula cannot keep; all of it is invisible. */
export function keptInFormulas(text: string): string {
  return text.replace(NOT_KEPT, "");
}

/** The pieces of a text between what a formula cannot keep, and where each starts. */
export function splitKept(text: string): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split(NOT_KEPT).map((piece) => {
    const run = { text: piece, start };
    start += piece.length + 1;
    return run;
  });
}

/** A text as literals joined by &: never a formula of its own, each literal at most 255 characters. */
export const textLiteral = rememberNear((given): string => {
  const text = keptInFormulas(given);
  if (text.length * 2 <= LONGEST_LITERAL) return quoteLiteral(text);
  const pieces: string[] = [];
  for (let start = 0; start < text.length || pieces.length === 0;) {
    const piece = cutAt(text, start);
    pieces.push(quoteLiteral(piece));
    start += Math.max(piece.length, 1);
  }
  return pieces.join("&");
});

function quoteLiteral(piece: string): string {
  return `"${piece.includes('"') ? piece.replace(/"/g, '""') : piece}"`;
}

/** Quotes count twice towards the limit, to be on the safe side; a surrogate pair is never cut. */
function cutAt(text: string, start: number): string {
  let end = start;
  let length = 0;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const size = character === '"' ? 2 : character.length;
    if (length + size > LONGEST_LITERAL) break;
    length += size;
    end += character.length;
  }
  return text.slice(start, end);
}

/** A number as a formula writes it: decimal point, negative ones in brackets. */
export function numberLiteral(value: number): string {
  const digits = String(value).toUpperCase();
  return value < 0 ? `(${digits})` : digits;
}
