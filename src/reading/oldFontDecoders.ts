/** Reads texts of fonts from before Unicode right where they surely are such: fetched where a sheet may hold some (oldFonts). */

import type { CellValue, SheetCells } from "../model/cells";
import { isForeign, isVietnamese, looksOldStill } from "./oldFonts";
import { TCVN3, VNI_LETTERS, VNI_MARKS } from "../vocabulary/oldFonts";

type Decoding = (text: string) => string;

/** The sheet with such texts decoded, row by row; the same sheet where there are none. */
export function decodeOldFonts(sheet: SheetCells): SheetCells {
  const decoders = sheet.values.map(decoderFor);
  if (decoders.every((decoder) => decoder === null)) return sheet;
  const decodeRows = <T extends CellValue>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map((row, at) => row.map((cell) => decodeCell(cell, decoders[at] ?? null)));
  return { ...sheet, values: decodeRows(sheet.values), text: decodeRows(sheet.text) };
}

/** How a row's texts are decoded: by what one of its cells surely is; null where none is, or cells are of both kinds. */
function decoderFor(row: readonly CellValue[]): Decoding | null {
  let only: Decoding | null = null;
  for (const cell of row) {
    const found = typeof cell === "string" ? findDecoder(cell) : null;
    if (found !== null && only !== null && found !== only) return null;
    only ??= found;
  }
  return only;
}

/** The one decoding that makes Vietnamese of a text that is none as it stands; null where none does, or both do. */
function findDecoder(text: string): Decoding | null {
  if (!isForeign(text)) return null;
  const fitting = [fromTcvn3, fromVni].filter((decode) => isVietnamese(decode(text)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function decodeCell<T extends CellValue>(cell: T, decode: Decoding | null): T {
  if (decode === null || typeof cell !== "string" || !looksOldStill(cell)) return cell;
  const decoded = decode(cell);
  return isVietnamese(decoded) ? (decoded as T) : cell;
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
