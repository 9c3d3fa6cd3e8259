/** What one line says: its name, its unit and where that stands, what was asked and what came of it. */

import { readIndicators } from "../../src/reading/readIndicators";
import { splitBracketedUnit } from "../../src/reading/rows/lineUnits";
import { reviewed } from "../judging/judgedTable";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn } from "./grid";
import { reads } from "./reads";

/** "Trồng rừng | ha | 10 ha | 9 ha" */
function linesOf(picture: string): readonly string[] {
  return reviewed(picture).reading.indicators.map(({ name, unit, target, actual }) =>
    [name, unit ?? "–", reads(target) ?? "–", reads(actual) ?? "–"].join(" | "),
  );
}

describe("the unit of a line", () => {
  test.each([
    [
      "of its own column",
      `| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
       | Trồng rừng | ha | 10 | 9 |
       | Thu ngân sách | tỷ đồng | 5 | 6 |`,
      ["Trồng rừng | ha | 10 | 9", "Thu ngân sách | tỷ đồng | 5 | 6"],
    ],
    [
      "in its name's brackets, which the name loses",
      `| Chỉ tiêu | Kế hoạch | Thực hiện |
       | Trồng rừng (ha) | 10 | 9 |
       | Thu ngân sách [ĐVT: tỷ đồng] | 5 | 6 |
       | Tỷ lệ hộ nghèo (đa chiều) | 5 | 6 |`,
      [
        "Trồng rừng | ha | 10 | 9",
        "Thu ngân sách | tỷ đồng | 5 | 6",
        "Tỷ lệ hộ nghèo (đa chiều) | – | 5 | 6",
      ],
    ],
    [
      "in both: the column's, and the name keeps what says another",
      `| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
       | Trồng rừng (ha) | ha | 10 | 9 |
       | Trồng rừng (HA) | ha | 10 | 9 |
       | Thu ngân sách (triệu đồng) | tỷ đồng | 5 | 6 |
       | Nuôi cá (tấn) | | 5 | 6 |`,
      [
        "Trồng rừng | ha | 10 | 9",
        "Trồng rừng | ha | 10 | 9",
        "Thu ngân sách (triệu đồng) | tỷ đồng | 5 | 6",
        "Nuôi cá | tấn | 5 | 6",
      ],
    ],
    [
      "as above it, by a mark",
      `| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
       | Rừng sản xuất | ha | 10 | 9 |
       | Rừng phòng hộ | " | 5 | 6 |
       | Rừng đặc dụng | nt | 5 | 6 |
       | Rừng ngập mặn | như trên | 5 | 6 |
       | Nuôi cá | tấn | 5 | 6 |
       | Nuôi tôm | -nt- | 5 | 6 |
       | Nuôi cua (con) | ″ | 5 | 6 |`,
      [
        "Rừng sản xuất | ha | 10 | 9",
        "Rừng phòng hộ | ha | 5 | 6",
        "Rừng đặc dụng | ha | 5 | 6",
        "Rừng ngập mặn | ha | 5 | 6",
        "Nuôi cá | tấn | 5 | 6",
        "Nuôi tôm | tấn | 5 | 6",
        "Nuôi cua (con) | tấn | 5 | 6",
      ],
    ],
    [
      "of the headings of its figures",
      `| Chỉ tiêu | Kế hoạch (triệu đồng) | Thực hiện (triệu đồng) |
       | Chi đầu tư | 10 | 9 |
       | Trồng rừng (ha) | 5 | 6 |`,
      ["Chi đầu tư | triệu đồng | 10 | 9", "Trồng rừng | ha | 5 | 6"],
    ],
    [
      "where they differ each figure has its own",
      `| Chỉ tiêu | Kế hoạch (tỷ đồng) | Thực hiện (triệu đồng) |
       | Chi đầu tư | 10 | 9.500 |
       | Chi khác | 10 | '9 - 11 |
       | Chi thường xuyên | 10 | '9 tỷ đồng |
       | Công khai | Đủ | Đủ |`,
      [
        "Chi đầu tư | tỷ đồng | 10 | 9500 triệu đồng",
        "Chi khác | tỷ đồng | 10 | 9 triệu đồng … 11 triệu đồng",
        "Chi thường xuyên | tỷ đồng | 10 | 9 tỷ đồng",
        "Công khai | tỷ đồng | “Đủ” | “Đủ”",
      ],
    ],
    [
      "of the result's heading, where the plan's says none",
      `| Chỉ tiêu | Kế hoạch | Thực hiện (triệu đồng) |
       | Chi đầu tư | 10 | 9 |`,
      ["Chi đầu tư | triệu đồng | 10 | 9"],
    ],
    [
      "of the whole table, above it",
      `| Đơn vị tính: triệu đồng |
       | Chỉ tiêu | Kế hoạch | Thực hiện |
       | Chi đầu tư | 10 | 9 |
       | Trồng rừng (ha) | 5 | 6 |`,
      ["Chi đầu tư | triệu đồng | 10 | 9", "Trồng rừng | ha | 5 | 6"],
    ],
    [
      "of its group, in brackets or in the heading's row",
      `| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
       | I | Diện tích gieo trồng (ha) | | | |
       | 1 | Lúa | | 10 | 9 |
       | 2 | Máy cày | cái | 10 | 9 |
       | II | Đàn vật nuôi | con | | |
       | 1 | Trâu | | 10 | 9 |
       | III | (3 chỉ tiêu) | | | |
       | 1 | Hội nghị | | 10 | 9 |`,
      ["Lúa | ha | 10 | 9", "Máy cày | cái | 10 | 9", "Trâu | con | 10 | 9", "Hội nghị | – | 10 | 9"],
    ],
    [
      "in a column of units the headings' say nothing",
      `| Chỉ tiêu | ĐVT | Kế hoạch (ha) | Thực hiện (ha) |
       | Trồng rừng | | 10 | 9 |
       | Nuôi cá | tấn | 5 | 6 |`,
      ["Trồng rừng | – | 10 | 9", "Nuôi cá | tấn | 5 | 6"],
    ],
  ])("%s", (_, picture, expected) => {
    expect(linesOf(picture)).toEqual(expected);
  });

  test.each([
    ["Thu ngân sách (tỷ đồng)", "Thu ngân sách | tỷ đồng"],
    ["Thu ngân sách [tỷ đồng] ", "Thu ngân sách | tỷ đồng"],
    ["Thu ngân sách (đơn vị tính: tỷ đồng)", "Thu ngân sách | tỷ đồng"],
    ["Thu ngân sách (Đơn vị : tỷ đồng)", "Thu ngân sách | tỷ đồng"],
    ["(ha)", " | ha"],
    ["Rừng (mới) (ha)", "Rừng (mới) | ha"],
    ["Rừng (ha) mới", null],
    ["Rừng (phòng hộ)", null],
    ["Rừng ha)", null],
    ["Rừng ()", null],
  ])("“%s” ends with its unit: %s", (text, expected) => {
    const found = splitBracketedUnit(text);
    expect(found && `${found.name} | ${found.unit}`).toBe(expected);
  });
});

describe("figures of a line", () => {
  test.each([
    [
      "the most there may be, by the target's heading",
      `| Chỉ tiêu | Hạn mức | Thực hiện |
       | Chi tiếp khách | 10 | 9 |`,
      ["Chi tiếp khách | – | ≤ 10 | 9"],
    ],
    [
      "asked and reached in one cell, whichever comes first by the heading",
      `| Chỉ tiêu | ĐVT | Thực hiện/Kế hoạch |
       | Trồng rừng | ha | 9/10 |
       | Nuôi cá | tấn | 6/5 |`,
      ["Trồng rừng | ha | 10 | 9", "Nuôi cá | tấn | 5 | 6"],
    ],
    [
      "typed as text: English marks under English headings",
      `| Indicator | Unit | Target | Actual |
       | Trees | trees | '19,000 | '18,500 |`,
      ["Trees | trees | 19000 | 18500"],
    ],
    [
      "Vietnamese ones under others",
      `| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
       | Trồng cây | cây | '19.000 | '18.500,5 |`,
      ["Trồng cây | cây | 19000 | 18500.5"],
    ],
    [
      "as the other cells of their column are written",
      `| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
       | Trồng cây | cây | '1.500.000 | '1,250.5 |
       | Nuôi cá | tấn | '1.234 | '1,234.5 |`,
      ["Trồng cây | cây | 1500000 | 1250.5", "Nuôi cá | tấn | 1234 | 1234.5"],
    ],
  ])("%s", (_, picture, expected) => {
    expect(linesOf(picture)).toEqual(expected);
  });

  test("the plan first in a cell where its heading says so and a person that both are there", () => {
    const sheet = drawn(`
      | STT | Chỉ tiêu | ĐVT | KH/TH | Đánh giá |
      | 1 | Trồng rừng | ha | 10/9 | Chưa đạt |`);
    const columns = { "Biểu!A1": { target: 3, actual: 3 } };
    const [line] = readIndicators([sheet], { ...DEFAULT_SETTINGS.reading, columns }).indicators;
    expect(line && [reads(line.target), reads(line.actual)]).toEqual(["10", "9"]);
  });

  test("cells, what stands hidden, and the direction a column says", () => {
    const [line] = reviewed(`
      | Chỉ tiêu | Chiều hướng | ĐVT | Kế hoạch | Thực hiện | Đánh giá |
      | Hộ nghèo | Giảm | hộ | 10 | 9 | Đạt |`).reading.indicators;
    expect(line).toMatchObject({
      statedDirection: "lowerIsBetter",
      cell: { row: 1, column: 0 },
      targetCell: { row: 1, column: 3 },
      actualCell: { row: 1, column: 4 },
      hidden: false,
      printedVerdict: { printed: "Đạt", outcome: "met" },
    });
  });
});

describe("the printed share of a line", () => {
  const ratios = (picture: string): readonly (number | null | undefined)[] =>
    reviewed(picture).reading.indicators.map(({ printedAttainment }) => printedAttainment?.ratio);

  test.each([
    ["in per cent, as its heading says", "TH/KH (%)", "90", "0,5", [0.9, 0.005]],
    ["as a percentage", "TH/KH", "90%", "120%", [0.9, 1.2]],
    ["as it computes, whatever the heading says", "TH/KH (%)", "0,9", "1,2", [0.9, 1.2]],
    ["nothing printed", "TH/KH (%)", "_", "120", [undefined, 1.2]],
  ])("%s", (_, heading, first, second, expected) => {
    expect(
      ratios(`| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | ${heading} |
              | Trồng rừng | ha | 10 | 9 | ${first} |
              | Nuôi cá | tấn | 5 | 6 | ${second} |`),
    ).toEqual(expected);
  });
});
