/** Text made comparable without losing what it says. */

import { rememberNear } from "../model/remember";

declare const isTidy: unique symbol;
declare const isUnaccented: unique symbol;

/** Text with its diacritics, made by `tidy`, `lower` or `tidyLower`: what words written with diacritics are looked for in. */
export type Tidy = string & { readonly [isTidy]: true };

/** Text without diacritics in small letters, made by `plainForm` or a form on top of it: what words written without are looked for in. */
export type Unaccented = string & { readonly [isUnaccented]: true };

const WHITE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** Letters of other alphabets that look like Vietnamese ones and are typed for them: Ƣ ƣ for Ư ư, Ð ð Ɖ for Đ đ. */
const LOOKALIKES: Readonly<Record<string, string>> = { Ƣ: "Ư", ƣ: "ư", Ð: "Đ", ð: "đ", Ɖ: "Đ", ɖ: "đ" };
const LOOKALIKE = /[ƢƣÐðƉɖ]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const WIDE = /[\uff01-\uff5e]/gu;
/** Permille as typed: "%o", "%0", "o/oo", "14,220/00". */
const PERMILLE =
  /\s?0\/00(?![\d/])|%[o0](?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\d])|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\d])o\/oo(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\d])/giu;

/** Any of these, a sign that may be of a permille, or two spaces: most texts have none. */
const ODD = new RegExp(
  `[${[UNSEEN, LOOKALIKE, DASHES, WIDE].map(({ source }) => source.slice(1, -1)).join("")}%/]|[^\\S ]| {2}`,
  "u",
);
const UNSEEN_OR_WHITE = new RegExp(`${UNSEEN.source}|[^\\S ]| {2}`, "u");

/** Without characters that are not seen, and one space between words. */
export function collapseSpaces(text: string): string {
  return (UNSEEN_OR_WHITE.test(text) ? withoutUnseen(text).replace(/\s+/gu, " ") : text).trim();
}

/** Without characters that are not seen, and with the letters that were meant. */
export function asMeant(text: string): string {
  return withoutUnseen(text).replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Without soft hyphens, zero-width and direction marks. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}

/** Letters and signs that are as they should be, one space between them. */
const AS_IT_SHOULD_BE =
  /^(?:[\x21-\x24\x26-\x2e\x30-\x7e\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u01a1\u01a4-\u0255\u0257-\u02ff\u1e00-\u1eff]| (?! ))*$/;

/** Composed, with plain spaces, hyphens, digits and permille signs; letters keep their case. */
export function tidy(text: string): Tidy {
  if (AS_IT_SHOULD_BE.test(text)) return stillTidy(text.trim());
  const composed = text.normalize("NFC");
  if (!ODD.test(composed)) return stillTidy(composed.trim());
  const meant = asMeant(composed)
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DASHES, "-")
    .replace(PERMILLE, "‰")
    .replace(WHITE, " ")
    .trim();
  return stillTidy(meant);
}

/** A part of a tidy text, or what is left of one without some of its words. */
export function stillTidy(part: string): Tidy {
  return part as Tidy;
}

/** The same in small letters, each at its place. */
export const tidyLower = rememberNear((text): Tidy => lower(tidy(text)));

/** Small letters of a tidy text or a part of it, one for one, so that positions stay true ("İ" would become two). */
export function lower(text: string): Tidy {
  const small = text.toLowerCase();
  return stillTidy(
    small.length === text.length ? small : text.replace(/\p{Lu}/gu, (letter) => lowerOne(letter)),
  );
}

function lowerOne(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
