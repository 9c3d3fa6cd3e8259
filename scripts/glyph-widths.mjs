/**
 * Writes src/report/layout/glyphWidths.ts: advance widths of the letters a Vietnamese report needs, read from fonts with the metrics of
 * Times New Roman (Liberation Serif 2.x or Tinos: SIL Open Font License; only measures are taken).
 * Usage: node scripts/glyph-widths.mjs REGULAR.ttf BOLD.ttf ITALIC.ttf
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tool.mjs";

const wanted = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2264, 0x2265],
];

function advances(path) {
  const font = readFileSync(path);
  const tables = {};
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    tables[font.toString("latin1", at, at + 4)] = font.readUInt32BE(at + 8);
  }
  const unitsPerEm = font.readUInt16BE(tables.head + 18);
  const measured = font.readUInt16BE(tables.hhea + 34);
  const glyphOf = characterMap(font, tables.cmap);
  return (code) => {
    const glyph = glyphOf(code);
    if (glyph === 0) return null;
    const at = tables.hmtx + Math.min(glyph, measured - 1) * 4;
    return Math.round((font.readUInt16BE(at) * 1000) / unitsPerEm);
  };
}

/** The Unicode map of 16 bits (format 4). */
function characterMap(font, cmap) {
  let table = 0;
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + 4 + index * 8;
    const start = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(at) === 3 && font.readUInt16BE(start) === 4) table = start;
  }
  if (table === 0) throw new Error("no Unicode character map");
  const twice = font.readUInt16BE(table + 6);
  return (code) => {
    for (let at = 0; at < twice; at += 2) {
      if (font.readUInt16BE(table + 14 + at) < code) continue;
      const first = font.readUInt16BE(table + 16 + twice + at);
      if (first > code) return 0;
      const delta = font.readUInt16BE(table + 16 + 2 * twice + at);
      const offsetAt = table + 16 + 3 * twice + at;
      const offset = font.readUInt16BE(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsetAt + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function table(path) {
  const width = advances(path);
  const letters = new Map();
  for (const [first, last] of wanted) {
    for (let code = first; code <= last; code++) {
      const advance = width(code);
      if (advance === null) continue;
      letters.set(advance, (letters.get(advance) ?? "") + String.fromCharCode(code));
    }
  }
  return [...letters].sort(([a], [b]) => a - b);
}

const [regular, bold, italic] = process.argv.slice(2);
if (italic === undefined)
  throw new Error("usage: node scripts/glyph-widths.mjs REGULAR.ttf BOLD.ttf ITALIC.ttf");
const written = (name, path) =>
  `  ${name}: [\n${table(path)
    .map(([advance, letters]) => `    [${advance}, ${JSON.stringify(letters)}],`)
    .join("\n")}\n  ],`;
writeFileSync(
  join(root, "src/report/layout/glyphWidths.ts"),
  `/**
 * Advance widths in thousandths of an em, of faces with the metrics of Times New Roman. Written by scripts/glyph-widths.mjs
 * from Liberation Serif 2.x (SIL Open Font License): measures only.
 */

/** Each width with the letters that have it. */
export const glyphWidths: Readonly<Record<"regular" | "bold" | "italic", readonly (readonly [number, string])[]>> = {
${written("regular", regular)}
${written("bold", bold)}
${written("italic", italic)}
};
`,
);
