/** Two columns side by side that hold the ends of what is asked for are read as one range, neither end of which may be passed. */

import { sentenceWithCells } from "../../src/text/verdictSentence";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { cellOf } from "../report/reading";
import { made, workbookOf } from "../report/reportInHand";
import { reviewed, saidOf, verdicts } from "../judging/judgedTable";
import { drawn } from "./grid";

const ROWS = ["| pH | - | 6,5 | 8,5 | 7,2", "| Nhiệt độ | độ C | 18 | 25 | 27", "| Độ ẩm | % | 40 | 60 | 35"];
const table = (low: string, high: string, had: string): string =>
  [`| Chỉ tiêu | ĐVT | ${low} | ${high} | ${had}`, ...ROWS].join("\n");

test.each([
  ["Min", "Max", "Actual"],
  ["Từ", "Đến", "Thực hiện"],
  ["Ngưỡng dưới", "Ngưỡng trên", "Kết quả"],
  ["Tối thiểu", "Tối đa", "Kết quả đo"],
  ["Giới hạn dưới", "Giới hạn trên", "Thực hiện"],
  ["Mức thấp nhất", "Mức cao nhất", "Thực hiện"],
  ["Sàn", "Trần", "Thực hiện"],
  ["Lower limit", "Upper limit", "Result"],
  ["Floor", "Ceiling", "Actual"],
  ["KH tối thiểu", "KH tối đa", "Thực hiện"],
])("“%s” and “%s”: below the one and above the other is missed", (low, high, had) => {
  expect(verdicts(table(low, high, had))).toEqual(["pH: met", "Nhiệt độ: missed", "Độ ẩm: missed"]);
  expect(saidOf(table(low, high, had))).toEqual(["limitsAsRange 1"]);
});

test("the upper end may come first, and both may stand under a band", () => {
  const turned = "| Chỉ tiêu | Max | Min | Actual\n| pH | 8,5 | 6,5 | 7,2\n| Nhiệt độ | 25 | 18 | 27";
  expect(verdicts(turned)).toEqual(["pH: met", "Nhiệt độ: missed"]);
  const banded = ["| Chỉ tiêu | ĐVT | Mục tiêu | _ | Thực hiện", "| _ | _ | Min | Max | _", ...ROWS].join(
    "\n",
  );
  expect(verdicts(banded)).toEqual(["pH: met", "Nhiệt độ: missed", "Độ ẩm: missed"]);
});

test("a row with one end has that limit alone", () => {
  const rows = "| Chỉ tiêu | Min | Max | Actual\n| BOD5 | _ | 50 | 60\n| Oxy | 5 | _ | 6\n| pH | 6 | 8 | 7";
  const { assessments } = reviewed(rows);
  expect(assessments.map(({ outcome, basis }) => [outcome, basis.kind])).toEqual([
    ["missed", "bound"],
    ["met", "bound"],
    ["met", "range"],
  ]);
  expect(assessments.map(({ indicator }) => indicator.targetCell?.column)).toEqual([2, 1, 2]);
});

test("an end in words leaves the row open", () => {
  const rows =
    "| Chỉ tiêu | Min | Max | Actual\n| BOD5 | theo mùa | 50 | 40\n| pH | 6 | 8 | 7\n| Oxy | 5 | 9 | 6";
  expect(verdicts(rows)[0]).toBe("BOD5: unknown");
});

test("what is missed says by how much, from the nearer end", () => {
  const { assessments } = reviewed(table("Min", "Max", "Actual"));
  expect(assessments.map(({ shortfall }) => shortfall && [shortfall.sense, shortfall.value])).toEqual([
    null,
    ["over", 2],
    ["short", 5],
  ]);
  const style = { language: "vi", decimals: { digits: 1, fixed: false } } as const;
  const [, second] = assessments;
  expect(second && sentenceWithCells(second, style).replaceAll("\u00a0", " ")).toBe(
    "Thực hiện 27 độ C (E3), cao hơn mức “18 – 25” (D3).",
  );
});

describe("is not read where", () => {
  test.each([
    ["a target stands beside them", "| Chỉ tiêu | Min | Kế hoạch | Max | Thực hiện\n| A | 1 | 5 | 9 | 4"],
    [
      "they are points of a scale",
      "| KPI | Min score | Max score | Actual score\n| A | 0 | 10 | 8\n| B | 0 | 10 | 4",
    ],
    [
      "one is what is striven for",
      "| Chỉ tiêu | Mức tối thiểu | Mức phấn đấu | Thực hiện\n| A | 1 | 5 | 4\n| B | 1 | 5 | 4",
    ],
    [
      "a row has its ends the other way round",
      "| Chỉ tiêu | Min | Max | Actual\n| A | 9 | 5 | 4\n| B | 1 | 5 | 4",
    ],
    [
      "they are results",
      "| Chỉ tiêu | Kế hoạch | Thực hiện | _\n| _ | _ | Min | Max\n| A | 1 | 5 | 9\n| B | 1 | 5 | 9",
    ],
    ["there is no result", "| Chỉ tiêu | Min | Max\n| A | 1 | 5\n| B | 1 | 5"],
  ])("%s", (_, rows) => {
    expect(reviewed(rows).reading.tables.map(({ low }) => low)).not.toContain(expect.any(Number));
    expect(saidOf(rows).join()).not.toContain("limitsAsRange");
  });
});

test("a person who means one of the two chooses it, and nothing is said any more", () => {
  const sheet = drawn(table("Min", "Max", "Actual"));
  const read = (target: number) =>
    buildReview(
      readIndicators([sheet], {
        leftOut: [],
        columns: { "Biểu!A1": { target } },
        added: [],
        countSubItems: false,
        figures: "vi",
      }),
      { rulings: [], unknownInTotal: true, attainmentForLower: false },
    );
  expect(read(3).assessments.map(({ basis }) => basis.kind)).toEqual(["bound", "bound", "bound"]);
  expect(read(3).issues.map(({ code }) => code)).not.toContain("limitsAsRange");
});

test("the report's row watches both ends", () => {
  const one = made([drawn(`| NĂM 2023\n${table("Min", "Max", "Actual")}`, { name: "Biểu" })]);
  const flagOf = (column: number, value: number): unknown => {
    const { book, report } = workbookOf(one);
    book.sheet("Biểu")?.setValue(2, column, value);
    book.calculate(true);
    const first = (one.plan.page.titleRows?.first ?? 0) + 2;
    return report.cell(first, one.plan.page.printArea.columns + 1).value;
  };
  expect([flagOf(2, 6.5), flagOf(2, 7.5), flagOf(3, 9), flagOf(4, 9)]).toEqual([0, 1, 1, 1]);
});

test("the page prints both ends, as Word and the pane do", () => {
  const page = made([drawn(table("Từ", "Đến", "Thực hiện"))]);
  const { report } = workbookOf(page);
  const [appendix] = cellOf(report, "(1)");
  const [row] = cellOf(report, "Độ ẩm", appendix);
  expect(report.cell(row, 3).value).toBe("40 – 60");
  expect(page.review.assessments[2]?.indicator.target?.printed).toBe("40 – 60");
});
