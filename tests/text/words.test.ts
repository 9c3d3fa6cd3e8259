import { detailsPane as detailsEn } from "../../src/text/en/detailsPane";
import { failures as failuresEn } from "../../src/text/en/failures";
import { issuesPane as issuesEn } from "../../src/text/en/issuesPane";
import { pane as paneEn } from "../../src/text/en/pane";
import { reportPane as reportEn } from "../../src/text/en/reportPane";
import { tablesPane as tablesEn } from "../../src/text/en/tablesPane";
import { languageFromTag } from "../../src/model/language";
import { textIn } from "../../src/text";
import { detailsPane as detailsVi } from "../../src/text/vi/detailsPane";
import { failures as failuresVi } from "../../src/text/vi/failures";
import { issuesPane as issuesVi } from "../../src/text/vi/issuesPane";
import { pane as paneVi } from "../../src/text/vi/pane";
import { reportPane as reportVi } from "../../src/text/vi/reportPane";
import { tablesPane as tablesVi } from "../../src/text/vi/tablesPane";

test.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["EN", "en"],
  ["fr-FR", "vi"],
  ["enm", "vi"],
  [undefined, "vi"],
])("display language %s speaks %s", (display, language) => {
  expect(languageFromTag(display)).toBe(language);
  expect(textIn(languageFromTag(display)).language).toBe(language);
});

/** Every string of a tree of words, functions called with plain arguments. */
function strings(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [];
  return Object.entries(words as object).flatMap(([key, value]) => strings(value, `${path}.${key}`));
}

test.each([
  ["pane", paneVi, paneEn],
  ["failures", failuresVi, failuresEn],
  ["report's tab", reportVi, reportEn],
  ["doubts", issuesVi, issuesEn],
  ["details", detailsVi, detailsEn],
  ["tables", tablesVi, tablesEn],
])("%s: no word is empty, none is decomposed, English is not left in Vietnamese", (_, vi, en) => {
  const english = new Map(strings(en));
  for (const [path, word] of strings(vi)) {
    expect({ path, word: word.trim() === "" }).toEqual({ path, word: false });
    expect({ path, word }).toEqual({ path, word: word.normalize("NFC") });
    expect(english.has(path)).toBe(true);
  }
  const kept = strings(en).filter(([path, word]) => new Map(strings(vi)).get(path) === word);
  expect(kept.map(([, word]) => word).filter((word) => !/^Chỉ tiêu$|^[\d.,]+/.test(word))).toEqual([]);
});

test.each(Object.entries(failuresVi))("failure %s says what is unharmed and what to do", (code, sentence) => {
  expect(sentence).toMatch(/giữ nguyên|chưa có gì thay đổi/);
  expect(sentence.split(/[.;]/).length).toBeGreaterThan(2);
  expect(failuresEn[code as keyof typeof failuresEn]).toMatch(/kept|Nothing in the workbook has changed/);
});
