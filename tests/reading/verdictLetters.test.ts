/** Verdicts in letters: what one means is told by the other letters of its column. */
import { reviewed } from "../judging/judgedTable";

/** The outcomes the column's letters say; "–" where a letter says none. */
function said(heading: string, ...letters: readonly string[]): string {
  const rows = letters.map((letter, at) => `| KPI ${"ABCDEFGH".charAt(at)} | 100 | 100 | ${letter}`);
  const { assessments } = reviewed([`| KPI | Target | Actual | ${heading}`, ...rows].join("\n"));
  return assessments.map(({ indicator: { printedVerdict } }) => printedVerdict?.outcome ?? "–").join(" ");
}

it.each([
  ["a traffic light", "Status", ["G", "R", "A"], "met missed unknown"],
  ["in small, with yellow and blue", "RAG", ["g", "r", "y", "B"], "met missed unknown –"],
  ["of which only red is there", "RAG status", ["R", "A"], "missed unknown"],
  ["in Vietnamese, by the words", "Đánh giá", ["Đ", "KĐ", "V", "CĐ"], "met missed exceeded missed"],
  ["in Vietnamese, by the colours", "Trạng thái", ["X", "Đ", "V"], "met missed unknown"],
  ["yes and no", "Status", ["Y", "N"], "met missed"],
  ["pass and fail", "Status", ["P", "F"], "met missed"],
])("%s", (_, heading, letters, expected) => {
  expect(said(heading, ...letters)).toBe(expected);
});

it.each([
  ["grades", "Xếp loại", ["A", "B", "C"]],
  ["a letter of no such row", "Status", ["G", "R", "Q"]],
  ["yes beside a traffic light", "Status", ["Y", "G", "N"]],
  ["ticks and crosses", "Đánh giá", ["x", "v"]],
])("%s say nothing", (_, heading, letters) => {
  expect(said(heading, ...letters)).toBe(letters.map(() => "–").join(" "));
});

it("that say otherwise than the figures are said, and decide where there are none", () => {
  const { assessments, issues } = reviewed(`
    | KPI | Target | Actual | RAG
    | On-time delivery | 95 | 97 | R
    | Revenue | 100 | 101 | G
    | Depot | open by autumn | opened | G
    | Website | new | see note | R
    | App | new | see note | A`);
  expect(assessments.map(({ outcome }) => outcome)).toEqual([
    "exceeded",
    "exceeded",
    "met",
    "missed",
    "unknown",
  ]);
  expect(issues.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["verdictDisagrees", "verdictFromPrint"]),
  );
});
