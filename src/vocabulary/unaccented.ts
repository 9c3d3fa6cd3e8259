/** Words written without diacritics, for texts without diacritics: on any other text they would be looked for in vain. */

import type { Unaccented } from "./tidy";

/** A pattern the compiler keeps from texts that still have their diacritics. */
export interface UnaccentedWords {
  test(text: Unaccented): boolean;
  exec(text: Unaccented): RegExpExecArray | null;
  [Symbol.replace](text: string, by: string): string;
}

/** The pattern itself. A letter with a diacritic in it could never match (tests/reading/spelling asks each). */
export function unaccented(pattern: RegExp): UnaccentedWords {
  return pattern;
}

/** A part of such a text, or what is left of one without some of its words. */
export function stillUnaccented(part: string): Unaccented {
  return part as Unaccented;
}
