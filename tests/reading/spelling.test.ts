/** Words for texts without diacritics have none themselves: one that had would never be found. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { UNITS, UNIT_WORDS } from "../../src/vocabulary/units";
import { plainForm } from "../../src/vocabulary/forms";
import { HEADINGS } from "../../src/vocabulary/headings";

const VOCABULARY = join(__dirname, "../../src/vocabulary");

const hasMarks = (words: string): boolean => /[\p{Mn}đĐ]/u.test(words.normalize("NFD"));

test("no pattern for texts without diacritics holds one", () => {
  const files = readdirSync(VOCABULARY).filter((file) => file.endsWith(".ts"));
  const found = files.flatMap((file) => {
    const source = readFileSync(join(VOCABULARY, file), "utf8");
    return [...source.matchAll(/unaccented\(\s*(\/(?:\\.|[^\\\n])+\/\w*)/gu)].map(([, words]) => words ?? "");
  });
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter(hasMarks)).toEqual([]);
});

test("no word of a heading holds one", () => {
  const words = HEADINGS.flatMap((rule) =>
    Object.values(rule).flatMap((value) => (Array.isArray(value) ? value.map(String) : [])),
  );
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter(hasMarks)).toEqual([]);
});

test("a unit that converts is known in brackets too, whatever list it stands in", () => {
  const unknown = [...UNITS.keys()].filter((unit) => !UNIT_WORDS.test(plainForm(unit)));
  expect(unknown.every((unit) => plainForm(unit).length === 1)).toBe(true);
  const bracketed = [
    "tạ",
    "tấn/ha",
    "Tỷ đồng",
    "nghìn tỷ đồng",
    "triệu USD",
    "USD/người",
    "hộ",
    "‰",
    "m²",
    "bác sĩ/vạn dân",
  ];
  expect(bracketed.filter((unit) => !UNIT_WORDS.test(plainForm(unit)))).toEqual([]);
  const others = ["d", "theo Nghị quyết 05", "ATK", "giá so sánh 2010", "trong đó: lúa", "", "/năm"];
  expect(others.filter((words) => UNIT_WORDS.test(plainForm(words)))).toEqual([]);
});
