import type { Issue, IssueCode } from "../../src/model/issue";
import { issues as en } from "../../src/text/en/issues";
import { issueText } from "../../src/text/issues";
import { issues as vi } from "../../src/text/vi/issues";

const issue = (
  code: IssueCode,
  facts: Issue["facts"] = {},
  cell: Issue["cell"] = { sheet: "KT-XH", row: 30, column: 5 },
): Issue => ({
  code,
  severity: "worthChecking",
  id: code,
  cell,
  indicator: null,
  facts,
});

test.each([
  [
    "actualMissing",
    {},
    "Ô F31 chưa có số thực hiện.",
    "Chỉ tiêu này chưa đánh giá được. Điền số, hoặc đánh giá lại.",
  ],
  [
    "dateAsTarget",
    { printed: "3-Apr", day: 3, month: 4, meaning: "3-4" },
    "Ô F31 là ngày 3 tháng 4, đang được hiểu là kế hoạch “3-4”.",
    "Nếu đúng thì đánh dấu “Đã xem”. Nếu sai thì sửa ô, rồi bấm Đọc lại.",
  ],
  [
    "ambiguousSeparator",
    { printed: "1.250", value: 1250, otherwise: 1.25 },
    "Số “1.250” ở ô F31 đang được hiểu là 1.250.",
    "Nếu là 1,25 thì sửa ô, rồi bấm Đọc lại.",
  ],
  [
    "attainmentDisagrees",
    { printed: "96,5%", ours: 17400 / 18400 },
    "Tỷ lệ ghi trong bảng là 96,5%, tính lại được 94,57%.",
    "Báo cáo dùng số tính lại. Số trong bảng được giữ nguyên.",
  ],
  [
    "groupCountDiffers",
    { group: "Kinh tế", printed: 15, counted: 14 },
    "Tên nhóm “Kinh tế” ghi 15 chỉ tiêu nhưng đếm được 14.",
    "Xem có dòng nào thiếu số thứ tự không.",
  ],
] as const)("%s says what and where, then what to do", (code, facts, title, advice) => {
  expect(issueText(issue(code, facts), "vi")).toEqual({ title, advice });
});

test.each(Object.keys(vi) as IssueCode[])(
  "%s has words in both languages, with any facts or none",
  (code) => {
    expect(Object.keys(en)).toContain(code);
    for (const facts of [
      {},
      { printed: "x".repeat(100_000), name: "a\n\nb", ours: NaN, role: "?", period: "?" },
    ]) {
      for (const cell of [null, { sheet: "KT-XH", row: 30, column: 5 }]) {
        for (const language of ["vi", "en"] as const) {
          const { title, advice } = issueText(issue(code, facts, cell), language);
          expect(title).not.toMatch(/undefined|null|NaN|\n/);
          expect(advice).not.toMatch(/undefined|null|NaN|\n/);
          expect(title.length).toBeGreaterThan(10);
          expect(title.length).toBeLessThan(300);
          expect(advice.length).toBeGreaterThan(10);
        }
      }
    }
  },
);
