/** The letters written out in patterns (docs/decisions/0202) are those "\p{L}" stands for, wherever a Vietnamese workbook may have one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasTwoLetters, LETTER, onlyLetters, withoutMarks } from "../../src/vocabulary/bothForms";

const ROOMS = ["vocabulary", "reading", "figures", "judging"].map((room) =>
  join(__dirname, "../../src", room),
);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const known = new RegExp(`^${LETTER}$`, "u");

test("every letter of Latin, Vietnamese, Greek and Cyrillic is one, signs of reckoning and figures are none", () => {
  const differing: string[] = [];
  for (let code = 0; code < 0x250; code++) {
    const sign = String.fromCharCode(code);
    if (known.test(sign) !== /^\p{L}$/u.test(sign)) differing.push(sign);
  }
  // Ordinals ("1ª"), which no pattern asks for.
  expect(differing).toEqual(["ª", "º"]);
  for (let code = 0x1e00; code < 0x1f00; code++) expect(known.test(String.fromCharCode(code))).toBe(true);
  for (const sign of "×÷±≥≤–—“”…‰₫€²³½·•→↑✓✗■\u00a0\u200b\u2212")
    expect([sign, known.test(sign)]).toEqual([sign, false]);
  for (const sign of "µΩγДж完성か") expect([sign, known.test(sign)]).toEqual([sign, true]);
});

test("it says the same in the form without diacritics", () => {
  expect(withoutMarks(LETTER)).toBe(LETTER);
  expect([hasTwoLetters("1a)"), hasTwoLetters("Hộ"), onlyLetters("I. TỔNG SỐ (2×3)")]).toEqual([
    ...[false, true, "ITỔNGSỐ"],
  ]);
});

test("no pattern on the way to the first verdict has V8 make its 650 ranges", () => {
  const files = ROOMS.flatMap(sourcesIn);
  expect(files.length).toBeGreaterThan(150);
  const naming = files.filter((file) =>
    /\bp\{L\}/.test(readFileSync(file, "utf8").replace(/\/\*\*[^]*?\*\//g, "")),
  );
  expect(naming).toEqual([]);
});
