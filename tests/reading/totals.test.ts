/** Rows A, B, I, II with figures of their own over numbered lines: a whole over its parts, or indicators beside each other. Always said. */

import { addressOf } from "../../src/model/address";
import { readIndicators } from "../../src/reading/readIndicators";
import { drawn } from "./grid";

function read(picture: string, countSubItems = false) {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems, figures: "vi" } as const;
  const { indicators, groups, issues } = readIndicators(
    [drawn(`| TT | Nội dung | ĐVT | Dự toán | Thực hiện | Đánh giá\n${picture}`)],
    choices,
  );
  return {
    counted: indicators.map(({ number, name, subItems }) => [
      [number ?? "", name].join(" ").trim(),
      ...subItems.map((sub) => `- ${sub.name}`),
    ]),
    groups: groups.map(({ name }) => name),
    said: issues
      .filter(({ code }) => code === "totalOverLines")
      .map(({ severity, cell, facts }) => {
        const { name, reading, counted, otherwise } = facts;
        const at = cell === null ? "" : addressOf({ ...cell, rows: 1, columns: 1 });
        return `${severity} ${at} ${String(name)}: ${String(reading)} ${String(counted)}, else ${String(otherwise)}`;
      }),
  };
}

test("lines that add up to the row above them are its parts: the whole counts, as a sub-item never does (domain 2.5)", () => {
  const { counted, said } = read(
    `| A | Tổng thu ngân sách | tỷ đồng | 100 | 110 |
     | 1 | Thu nội địa | tỷ đồng | 60 | 70 |
     | 2 | Thu xuất nhập khẩu | tỷ đồng | 40 | 40 |
     | B | Tổng chi ngân sách | tỷ đồng | 90 | 91 |
     | 1 | Chi đầu tư | | 50,5 | 51 |
     | | - Xây dựng cơ bản | | 30 | 31 |
     | 2 | Chi thường xuyên | | 39,5 | 40 |`,
  );
  expect(counted).toEqual([
    ["A Tổng thu ngân sách", "- Thu nội địa", "- Thu xuất nhập khẩu"],
    ["B Tổng chi ngân sách", "- Chi đầu tư", "- Xây dựng cơ bản", "- Chi thường xuyên"],
  ]);
  expect(said).toEqual([
    "worthChecking B2 Tổng thu ngân sách: parts 1, else 3",
    "worthChecking B5 Tổng chi ngân sách: parts 1, else 3",
  ]);
});

test("through two levels: A over I and II, I over 1 and 2", () => {
  const { counted, said } = read(
    `| A | Tổng thu | tỷ đồng | 100 | 110 |
     | I | Thu nội địa | tỷ đồng | 80 | 90 |
     | 1 | Thuế | tỷ đồng | 50 | 55 |
     | 2 | Phí | tỷ đồng | 30 | 35 |
     | II | Thu viện trợ | tỷ đồng | 20 | 20 |
     | B | Tổng chi | tỷ đồng | 90 | 91 |`,
  );
  expect(counted).toEqual([
    ["A Tổng thu", "- Thu nội địa", "- Thuế", "- Phí", "- Thu viện trợ"],
    ["B Tổng chi"],
  ]);
  expect(said).toEqual(["worthChecking B2 Tổng thu: parts 1, else 5"]);
});

test("lines that do not add up have numbers of their own and count beside the row", () => {
  const { counted, said } = read(
    `| I | Giá trị sản xuất | tỷ đồng | 100 | 110 |
     | 1 | Trồng rừng | ha | 60 | 70 |
     | 2 | Công nghiệp | tỷ đồng | 40 | 40 |
     | II | Dân số | người | 9000 | 9100 |
     | III | Xã hội | | | |
     | 1 | Hộ nghèo | % | 5 | 4 |`,
  );
  expect(counted.map(([name]) => name)).toEqual([
    "I Giá trị sản xuất",
    "1 Trồng rừng",
    "2 Công nghiệp",
    "II Dân số",
    "1 Hộ nghèo",
  ]);
  expect(said).toEqual(["worthChecking B2 Giá trị sản xuất: both 3, else 1"]);
});

test("a whole without a number over numbered lines", () => {
  const { counted, said } = read(
    `| I | Ngân sách | | | |
     | | Tổng thu trên địa bàn | tỷ đồng | 100 | 110 |
     | 1 | Thu nội địa | tỷ đồng | 60 | 70 |
     | 2 | Thu khác | tỷ đồng | 40 | 40 |
     | II | Xã hội | | | |
     | 3 | Hộ nghèo | % | 5 | 4 |`,
  );
  expect(counted.map((lines) => lines.join(" "))).toEqual([
    "Tổng thu trên địa bàn - Thu nội địa - Thu khác",
    "3 Hộ nghèo",
  ]);
  expect(said).toEqual(["worthChecking B3 Tổng thu trên địa bàn: parts 1, else 3"]);
});

test("a heading with nothing but a printed verdict is a heading", () => {
  const { counted, groups, said } = read(
    `| I | Về kinh tế | | | | Đạt
     | 1 | Trồng rừng | ha | 60 | 70 | Vượt
     | 2 | Thu ngân sách | tỷ đồng | 40 | 40 | Đạt`,
  );
  expect(counted).toEqual([["1 Trồng rừng"], ["2 Thu ngân sách"]]);
  expect(groups).toEqual(["Về kinh tế"]);
  expect(said).toEqual(["worthChecking B2 Về kinh tế: heading 2, else 3"]);
});

test("counting sub-items counts the lines too, and nothing is left to ask", () => {
  const { counted, said } = read(
    `| A | Tổng thu ngân sách | tỷ đồng | 100 | 110 |
     | 1 | Thu nội địa | tỷ đồng | 60 | 70 |
     | 2 | Thu xuất nhập khẩu | tỷ đồng | 40 | 40 |`,
    true,
  );
  expect(counted).toHaveLength(3);
  expect(said).toEqual([]);
});

test.each([
  [
    "numerals that number the indicators themselves",
    `| I | Thu ngân sách | tỷ đồng | 100 | 110 |
     | II | Trồng rừng | ha | 60 | 70 |
     | | - Rừng sản xuất | ha | 40 | 50 |`,
  ],
  [
    "headings without figures",
    `| A | Kinh tế | | | |
     | I | Nông nghiệp | | | |
     | 1 | Trồng rừng | ha | 60 | 70 |
     | II | Ngân sách | | | |
     | 2 | Thu ngân sách | tỷ đồng | 100 | 110 |`,
  ],
])("nothing to ask of %s", (_, picture) => {
  expect(read(picture).said).toEqual([]);
});
