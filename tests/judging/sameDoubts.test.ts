/** What is said of many rows of a table for one reason is one doubt with its cells; of one or two rows each is said. */

import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import type { Issue } from "../../src/model/issue";
import { issueText } from "../../src/text/issues";
import { drawn } from "../reading/grid";

function doubts(rows: readonly string[]): readonly Issue[] {
  const picture = [
    "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện năm 2024 | Đánh giá",
    "| 1 | Thu ngân sách | tỷ đồng | 100 | 105 | Đạt",
    ...rows,
  ].join("\n");
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const read = readIndicators([drawn(picture)], choices);
  return buildReview(read, { rulings: [], unknownInTotal: true, attainmentForLower: false }).issues;
}

const open = (count: number, cells: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `| ${at + 2} | Chỉ tiêu số ${at} | ha | ${cells}`);

test.each([
  ["results not typed in", "50 | | ", "actualMissing", "3 ô (E3:E5) chưa có số thực hiện."],
  ["plans not typed in", " | 50 | ", "targetMissing", "3 ô (D3:D5) chưa có số kế hoạch."],
  [
    "verdicts in words alone",
    "Hoàn thành công trình | Đang làm | Đạt",
    "verdictFromPrint",
    "Kết quả của 3 dòng lấy từ chữ ghi sẵn, không tính từ số: F3:F5.",
  ],
] as const)("%s: one doubt for three rows, two for two", (_, cells, code, title) => {
  const said = doubts(open(3, cells)).filter((issue) => issue.code === code);
  expect(said.map((issue) => issueText(issue, "vi").title)).toEqual([title]);
  expect(said[0]).toMatchObject({ indicator: null, facts: { count: 3 } });
  expect(issueText(said[0] as Issue, "en").title).toMatch(/3 (cells|rows)/);
  const two = doubts(open(2, cells)).filter((issue) => issue.code === code);
  expect(two).toHaveLength(2);
  expect(two.every(({ indicator }) => indicator !== null)).toBe(true);
});

test("rows apart are named apart, and the doubt is a new one when a row joins it", () => {
  const lines = open(5, "50 | | ");
  const rows = [...lines.slice(0, 2), "| 9 | Trồng rừng | ha | 50 | 60 | ", ...lines.slice(2)];
  const [said] = doubts(rows).filter(({ code }) => code === "actualMissing");
  expect(said?.facts["cells"]).toBe("E3:E4, E6:E8");
  const [more] = doubts([...rows, "| 10 | Nuôi cá | ha | 50 | | "]).filter(
    ({ code }) => code === "actualMissing",
  );
  expect(more?.id).not.toBe(said?.id);
});
