/** How wide a text is in Times New Roman, and how many lines it takes: Excel does not grow merged cells, so the report measures. */

import { rememberNear } from "../../model/remember";
import { glyphWidths } from "./glyphWidths";

export type Face = keyof typeof glyphWidths;

/** Of a letter the table does not have, in thousandths of an em: half, or a whole em for East Asian ones and signs. */
const UNKNOWN = 500;
const UNKNOWN_WIDE = 1000;

/** Points, at a size in points. */
export function textWidth(text: string, size: number, face: Face = "regular"): number {
  return (EMS[face](text) * size) / 1000;
}

/** The width in thousandths of an em, by face. */
const EMS: Readonly<Record<Face, (text: string) => number>> = {
  regular: rememberNear((text) => measureEms(text, "regular")),
  bold: rememberNear((text) => measureEms(text, "bold")),
  italic: rememberNear((text) => measureEms(text, "italic")),
};

const tables = new Map<Face, ReadonlyMap<string, number>>();

function measureEms(text: string, face: Face): number {
  const widths = glyphTable(face);
  let sum = 0;
  for (const letter of text.normalize("NFC")) {
    sum += widths.get(letter) ?? (letter >= "\u2e80" ? UNKNOWN_WIDE : UNKNOWN);
  }
  return sum;
}

/** Lines of a text broken at spaces over a width in points, at least one; a piece wider than the line is broken where it must. */
export function countLines(text: string, width: number, size: number, face: Face = "regular"): number {
  if (text === "") return 1;
  if (!/[\r\n]/.test(text)) return linesOfOne(text, width, size, face);
  return text.split(/\r\n|\r|\n/).reduce((sum, line) => sum + linesOfOne(line, width, size, face), 0);
}

function linesOfOne(line: string, width: number, size: number, face: Face): number {
  const space = textWidth(" ", size, face);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const length = textWidth(word, size, face);
    const next = used === 0 ? length : used + space + length;
    if (next <= width) {
      used = next;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length % width;
  }
  return lines;
}

function glyphTable(face: Face): ReadonlyMap<string, number> {
  const known = tables.get(face);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  for (const [width, letters] of glyphWidths[face]) for (const letter of letters) table.set(letter, width);
  tables.set(face, table);
  return table;
}
