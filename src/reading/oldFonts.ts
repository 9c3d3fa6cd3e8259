/** Texts of fonts from before Unicode ("Tû lÖ hé nghÌo", "Tyû leä hoä ngheøo"), read right where they surely are such. */

import type { CellValue, SheetCells } from "../model/cells";
import { TCVN3, VNI_LETTERS, VNI_MARKS } from "../vocabulary/oldFonts";

type Decoder = (text: string) => string;

const LONGEST = 2_000;
const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
const VOWELS =
  "(?:uyê|uya|uyu|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])";
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}(?:ch|ng|nh|[cmnpt])?$`, "u");
/** A tone stands on a vowel: "ñ" has none. */
const STRAY_TONE = /(?<![aeiouy]|\u0302|\u0306|\u031b)(?:\u0300|\u0301|\u0303|\u0309|\u0323)/u;
/** Two letters beyond ASCII, or one within a word of three: "5 µm" and "© 2025" tell nothing. */
const TELLING = /[\u00a1-\u00ff][^]*[\u00a1-\u00ff]|[a-z][\u00a1-\u00ff][a-z]|[a-z]{2}[\u00a1-\u00ff]/iu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The sheet with such texts decoded, row by row; the same sheet where there are none. */
export function withOldFontsRead(sheet: SheetCells): SheetCells {
  const decoders = sheet.values.map(decoderFor);
  if (decoders.every((decoder) => decoder === null)) return sheet;
  const decodeRows = <T extends CellValue>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map((row, at) => row.map((cell) => decodeCell(cell, decoders[at] ?? null)));
  return { ...sheet, values: decodeRows(sheet.values), text: decodeRows(sheet.text) };
}

/** A text with letters of the old fonts in it, none of today's Vietnamese: as printed in such a font it says something else. */
export function looksOldStill(text: string): boolean {
  return mayBeOld(text);
}

/** How a row's texts are decoded: by what one of its cells surely is; null where none is, or cells are of both kinds. */
function decoderFor(row: readonly CellValue[]): Decoder | null {
  let only: Decoder | null = null;
  for (const cell of row) {
    const found = typeof cell === "string" ? findDecoder(cell) : null;
    if (found !== null && only !== null && found !== only) return null;
    only ??= found;
  }
  return only;
}

/** The one decoding that makes Vietnamese of a text that is none as it stands; null where none does, or both do. */
function findDecoder(text: string): Decoder | null {
  if (!mayBeOld(text) || !TELLING.test(text) || isVietnamese(text)) return null;
  const fitting = [fromTcvn3, fromVni].filter((decode) => isVietnamese(decode(text)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function decodeCell<T extends CellValue>(cell: T, decode: Decoder | null): T {
  if (decode === null || typeof cell !== "string" || !mayBeOld(cell)) return cell;
  const decoded = decode(cell);
  return isVietnamese(decoded) ? (decoded as T) : cell;
}

/** Letters of the first 255 characters only, some of them beyond ASCII. */
function mayBeOld(text: string): boolean {
  return text.length <= LONGEST && /[\u00a1-\u00ff]/.test(text) && !/[\u0100-\u1fff]/.test(text);
}

/** Every word with letters beyond ASCII is a syllable of Vietnamese, at most one tone to each. */
function isVietnamese(text: string): boolean {
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

function fromTcvn3(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");
}

/** A mark behind a vowel goes on it, else the letter stands for another. */
function fromVni(text: string): string {
  const letters = [...text].map((letter, at, all) => {
    const before = all[at - 1] ?? "";
    const small = letter.toLowerCase();
    const mark = /[aeouyôö]/iu.test(before) ? VNI_MARKS.get(small) : undefined;
    return mark ?? VNI_LETTERS.get(letter) ?? letter;
  });
  return letters.join("").normalize("NFC");
}
