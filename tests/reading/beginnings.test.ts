/** Long lists of words are looked for only where one of their beginnings stands: nothing may be missed by that. */

import { findBeginnings } from "../../src/vocabulary/beginnings/beginnings";
import { soughtTogether } from "../../src/vocabulary/beginnings/sought";
import * as wanted from "../../src/vocabulary/wanted";
import { withoutMarks } from "../../src/vocabulary/bothForms";
import { stillTidy } from "../../src/vocabulary/tidy";
import { readFileSync } from "node:fs";
import { join } from "node:path";

test.each([
  ["a|bc", ["a", "bc"]],
  ["(?:ab|c)?de", ["de", "abde", "cde"]],
  ["hộ [^,;]{0,40}?nghèo", ["hộ "]],
  ["(?<!\\p{L})(?:x|yz)(?!\\p{L})", ["x", "yz"]],
  ["[tT]a|[1-3]b", ["ta", "Ta", "1b", "2b", "3b"]],
  ["a+b", ["a"]],
  ["(?:a?b?)c", ["c", "bc", "ac", "abc"]],
  ["^dư nợ", ["dư nợ"]],
  ["không (?:có|còn)", ["không có", "không cò"]],
  ["a\\.b", ["a.b"]],
])("%s begins with %j", (source, beginnings) => {
  expect([...(findBeginnings(source) ?? [])].sort()).toEqual([...beginnings].sort());
});

test.each(["\\d+ vụ", ".", "a?", "a*", "[^a]b", "\\p{L}b", "(?:a|\\d)b"])(
  "%s may begin with anything",
  (source) => {
    expect(findBeginnings(source)).toBeNull();
  },
);

test("a text has the bits of the patterns that may be in it, and no others by chance", () => {
  const set = soughtTogether();
  const [poor, any, day] = [/hộ nghèo/u, /\d/, /ngày|ca/].map((pattern) => set.add(pattern));
  expect(set.in("tỷ lệ hộ nghèo")).toBe((poor ?? 0) | (any ?? 0));
  expect(set.in("hộ ngheo")).toBe(any);
  expect(set.in("số ca")).toBe((any ?? 0) | (day ?? 0));
  expect(set.in("")).toBe(any);
});

/** Texts that hold every word of the lists, in the midst of others, with and without marks. */
const TEXTS = [
  ...new Set(
    readFileSync(join(__dirname, "../../src/vocabulary/wanted.ts"), "utf8")
      .split(/[|()"\n]+/)
      .map((words) => words.replace(/\?[<:!=]+|\\+p\{L\}|[?\\[\]]/g, "").toLowerCase())
      .filter((words) => words.trim().length > 1),
  ),
].flatMap((words) => [
  words,
  `số ${words.trim()} của xã`,
  withoutMarks(words),
  `so ${withoutMarks(words).trim()} cua xa`,
]);

test.each([
  "UNWANTED",
  "COMMONLY_UNWANTED",
  "PERHAPS_UNWANTED",
  "TURNED",
  "LATE",
  "RANK",
  "SHARE_TO_FALL",
  "TO_LEVEL",
  "CHANGE",
  "RATE",
] as const)("%s is found wherever its own pattern finds it", (name) => {
  const { pattern, test: isIn } = wanted[name];
  const plain = new RegExp(withoutMarks(pattern.source), pattern.flags);
  const found = TEXTS.map((text) => isIn(stillTidy(text)));
  expect(found).toEqual(TEXTS.map((text) => (/[^\x20-\x7e]/.test(text) ? pattern : plain).test(text)));
  expect(found).toContain(true);
});
