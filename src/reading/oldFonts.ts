/** Texts of fonts from before Unicode ("Tû lÖ hé nghÌo", "Tyû leä hoä ngheøo"): whether there may be some. What reads them is fetched only then. */

import type { SheetCells } from "../model/cells";

/** Gives the sheet with such texts decoded. */
type Decoder = (sheet: SheetCells) => SheetCells;

const LONGEST = 2_000;
/** Two letters beyond ASCII, or one within a word of three: "5 µm" and "© 2025" tell nothing. */
const TELLING = /[\u00a1-\u00ff][^]*[\u00a1-\u00ff]|[a-z][\u00a1-\u00ff][a-z]|[a-z]{2}[\u00a1-\u00ff]/iu;

const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
const VOWELS =
  "(?:uyê|uya|uyu|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])";
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}(?:ch|ng|nh|[cmnpt])?$`, "u");
/** A tone stands on a vowel: "ñ" has none. */
const STRAY_TONE = /(?<![aeiouy]|\u0302|\u0306|\u031b)(?:\u0300|\u0301|\u0303|\u0309|\u0323)/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** "700 × 104%", "m²", "25 °C": signs by themselves are no letters of anything. */
const SIGNS = /(?<![a-z\u00a1-\u00ff])(?:[kcdh]?m[²³]|°[cf]?|[×÷±§©®«»½¼¾·µº]+)(?![a-z\u00a1-\u00ff])/giu;

let decoder: Decoder | null = null;

/** From now on such texts are read by it. */
export function readOldFontsWith(decode: Decoder): void {
  decoder = decode;
}

/** The sheet with such texts decoded; the same sheet where there are none. Throws where there may be some and nothing that reads them was fetched. */
export function withOldFontsRead(sheet: SheetCells): SheetCells {
  if (!mayHoldOldFonts(sheet)) return sheet;
  if (decoder === null) throw new Error("readOldFontsWith comes first");
  return decoder(sheet);
}

/** Whether a text of the sheet may be of such a font. */
export function mayHoldOldFonts(sheet: SheetCells): boolean {
  return sheet.values.some((row) => row.some((cell) => typeof cell === "string" && isForeign(cell)));
}

/** Letters of the first 255 characters only, some of them beyond ASCII, in a way that tells, and no Vietnamese. */
export function isForeign(text: string): boolean {
  if (!looksOldStill(text)) return false;
  const words = text.replace(SIGNS, " ");
  return TELLING.test(words) && !isVietnamese(words);
}

/** A text with letters of the old fonts in it, none of today's Vietnamese: as printed in such a font it says something else. */
export function looksOldStill(text: string): boolean {
  return text.length <= LONGEST && /[\u00a1-\u00ff]/.test(text) && !/[\u0100-\u1fff]/.test(text);
}

/** Every word with letters beyond ASCII is a syllable of Vietnamese, at most one tone to each. */
export function isVietnamese(text: string): boolean {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s\d.,;:()[\]/%"“”'+–—-]+/u)
    .filter((word) => /[^\x20-\x7e]/.test(word));
  return words.every((word) => {
    const apart = word.normalize("NFD");
    const toneless = apart.replace(TONES, "").normalize("NFC");
    const isOneTone = (apart.match(TONES)?.length ?? 0) <= 1 && !STRAY_TONE.test(apart);
    return isOneTone && SYLLABLE.test(toneless);
  });
}
