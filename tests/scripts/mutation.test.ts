/** The mutation check keeps the scores of earlier runs, of files that moved too, and knows the rooms of the reading. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { earlierScores } from "../../bench/mutationScores";

const DOCUMENT = `
<!-- mutation -->

| file | killed | mutants | share |
| --- | --- | --- | --- |
| src/figures/figures.ts | 167 | 175 | 95.4% |
| src/judging/judge.ts | 80 | 90 | 88.9% |
| src/reading/columns.ts:10-60 | 20 | 21 | 95.2% |
| src/reading/twice.ts | 5 | 6 | 83.3% |
| src/reading/gone.ts | 7 | 9 | 77.8% |

<!-- /mutation -->

| src/outside.ts | 1 | 1 | 100% |
`;

const FILES = [
  "src/figures/figures.ts",
  "src/judging/verdict/judge.ts",
  "src/reading/columns/columns.ts",
  "src/reading/a/twice.ts",
  "src/reading/b/twice.ts",
  "src/outside.ts",
];

it("a file that moved takes its score along; one that is gone, or may be several, is said", () => {
  const { scores, gone } = earlierScores(DOCUMENT, FILES);
  expect([...scores]).toEqual([
    ["src/figures/figures.ts", [167, 175]],
    ["src/judging/verdict/judge.ts", [80, 90]],
    ["src/reading/columns/columns.ts:10-60", [20, 21]],
  ]);
  expect(gone).toEqual(["src/reading/twice.ts", "src/reading/gone.ts"]);
});

it("a score under the place of now stands before one that moved there", () => {
  const both = DOCUMENT.replace("src/reading/gone.ts", "src/judging/verdict/judge.ts");
  expect(earlierScores(both, FILES).scores.get("src/judging/verdict/judge.ts")).toEqual([7, 9]);
});

it("nothing written down yet is nothing", () => {
  expect(earlierScores("", FILES)).toEqual({ scores: new Map(), gone: [] });
});

it("columns, rows, headings and directions can be asked for, with the tests of their own", () => {
  const read = (path: string): string => readFileSync(join(__dirname, "../..", path), "utf8");
  const script = read("scripts/mutation.mjs");
  expect(
    ["columns", "rows", "headings", "direction"].filter((room) => !script.includes(`  ${room}: [[`)),
  ).toEqual([]);
  expect(read("bench/indicatorTests.mjs")).not.toMatch(/\bheadings\b/);
});
