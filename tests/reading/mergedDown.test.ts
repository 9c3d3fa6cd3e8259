/** A cell merged down over rows: Excel gives its value at the top only, and nothing tells the cells below from empty ones. They are asked about. */

import { addressOf } from "../../src/model/address";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { drawn } from "./grid";

const HEADINGS = "| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện";
const SAID = new Set(["unitMissing", "nameMissing"]);

function reviewed(picture: string, headings = HEADINGS) {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const reading = readIndicators([drawn(`${headings}\n${picture}`)], choices);
  return buildReview(reading, { rulings: [], unknownInTotal: true, attainmentForLower: false });
}

function said(picture: string, headings?: string): readonly string[] {
  return reviewed(picture, headings)
    .issues.filter(({ code }) => SAID.has(code))
    .map(({ code, severity, cell, facts }) => {
      const at = cell === null ? "" : addressOf({ ...cell, rows: 1, columns: 1 });
      const { count, above, unit } = facts;
      return [severity, code, at, `×${String(count)}`, unit ?? "", above].join(" ");
    });
}

test.each([
  [
    "one unit over three rows: the two below it",
    `| 1 | Tỷ lệ hộ dùng nước sạch | % | 95 | 96
     | 2 | Tỷ lệ che phủ rừng | | 60 | 61
     | 3 | Tỷ lệ bao phủ BHYT | | 90 | 89
     | 4 | Thu ngân sách | triệu đồng | 100 | 110
     | 5 | Thu nội địa | | 80 | 81`,
    [
      "worthChecking unitMissing C3 ×2 % Tỷ lệ hộ dùng nước sạch",
      "worthChecking unitMissing C6 ×1 triệu đồng Thu ngân sách",
    ],
  ],
  [
    "parts between them",
    `| 1 | Đàn gia súc | con | 950 | 960
     | | - Đàn trâu | | 400 | 410
     | 2 | Đàn gia cầm | | 600 | 610`,
    ["worthChecking unitMissing C4 ×1 con Đàn gia súc"],
  ],
  [
    "nothing over a group's heading, where a name or a figure says its unit, or where words were asked for",
    `| 1 | Thu ngân sách | triệu đồng | 100 | 110
     | II | Xã hội | | |
     | 2 | Xã đạt chuẩn về y tế | | 5 | 5
     | 3 | Tỷ lệ hộ nghèo | % | 5 | 4
     | 4 | Tỷ lệ bao phủ BHYT (%) | | 90 | 91
     | 5 | Tỷ lệ che phủ rừng | | 60% | 61%
     | 6 | Đảng bộ | | Trong sạch, vững mạnh | Trong sạch, vững mạnh`,
    [],
  ],
  [
    "a name over two rows: the second line's figures belong to nothing",
    `| 1 | Cây lúa | ha | 95 | 96
     | | | tấn | 600 | 500
     | 2 | Tỷ lệ che phủ rừng | % | 60 | 61`,
    ["worthChecking nameMissing B3 ×1  Cây lúa"],
  ],
  [
    "a number without a name, also as the last row",
    `| 1 | Cây lúa | ha | 95 | 96
     | 2 | | % | Đạt | Đạt`,
    ["mustFix nameMissing B3 ×1  Cây lúa"],
  ],
  [
    "nothing for words under the table",
    `| 1 | Cây lúa | ha | 95 | 96
     | | | | TM. ỦY BAN NHÂN DÂN |
     | | | | CHỦ TỊCH |`,
    [],
  ],
])("%s", (_, picture, expected) => {
  expect(said(picture)).toEqual(expected);
});

test("a table without units in its column has none to carry down", () => {
  expect(said("| 1 | Cây lúa | | 95 | 96\n| 2 | Cây ngô | | 60 | 61")).toEqual([]);
});

test("the unit above is never used: one of two figures that alone says its unit is compared as it stands, and said", () => {
  const { assessments, issues } = reviewed(
    `| 1 | Thu ngân sách | triệu đồng | 100 | 110
     | 2 | Chi ngân sách | | 2 tỷ đồng | 1,9`,
  );
  expect(assessments.map(({ indicator }) => [indicator.unit, indicator.conversion])).toEqual([
    ["triệu đồng", 1],
    [null, 1],
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["directionGuessed", "unitMissing"]);
});

test("a ratio beside a percentage is not judged where the unit of a rate is missing", () => {
  const { assessments } = reviewed(
    `| 1 | Tỷ lệ hộ dùng nước sạch | % | 95 | 96
     | 2 | Tỷ lệ che phủ rừng | | 60 | 0,61
     | 3 | Số xã có trạm | | 60 | 0,61`,
  );
  expect(assessments.map(({ outcome, basis }) => [outcome, basis.kind])).toEqual([
    ["exceeded", "ratio"],
    ["unknown", "undecided"],
    ["missed", "ratio"],
  ]);
});

test("a table whose units are merged down still repeats one whose units stand in every row: counted once, and said", () => {
  const rows = ["Tỷ lệ hộ dùng nước sạch", "Tỷ lệ che phủ rừng", "Tỷ lệ bao phủ BHYT", "Tỷ lệ đô thị hóa"];
  const table = (name: string, unitOf: (at: number) => string) =>
    drawn(
      [
        HEADINGS,
        ...rows.map((row, at) => `| ${String(at + 1)} | ${row} | ${unitOf(at)} | ${String(60 + at)} | 70`),
      ].join("\n"),
      { name },
    );
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const sheets = [table("Tổng hợp", (at) => (at === 0 ? "%" : "")), table("Chi tiết", () => "%")];
  const { indicators, issues } = readIndicators(sheets, choices);
  expect(indicators).toHaveLength(4);
  expect(issues.map(({ code }) => code)).toContain("duplicateTable");
});
