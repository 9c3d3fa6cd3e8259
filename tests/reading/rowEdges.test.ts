/** Rows at the edge of what they are: each case a table's lines, and what a person makes of them. */

import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { reviewed } from "../judging/judgedTable";
import { drawn, sheetOf } from "./grid";
import { reads } from "./reads";
import { groupsOf, outlined } from "./rowsInHand";

test.each<readonly [string, string, readonly string[]]>([
  [
    "capitals, a count or a beginning alone in its row head even marked lines",
    `| | KINH TẾ | | | |
     | | - Trồng rừng | ha | 10 | 9 |
     | | Lĩnh vực xã hội | | | |
     | | - Xóa nhà tạm | nhà | 5 | 6 |
     | | Quốc phòng (2 chỉ tiêu) | | | |
     | | - Giao quân | người | 5 | 6 |`,
    ["KINH TẾ › Trồng rừng", "Lĩnh vực xã hội › Xóa nhà tạm", "Quốc phòng › Giao quân"],
  ],
  [
    "two capitals, signs, small words or a row with a unit do not",
    `| | ĐT | | | |
     | | - Trồng rừng | ha | 10 | 9 |
     | | - Nuôi cá | tấn | 5 | 6 |`,
    ["ĐT + Trồng rừng + Nuôi cá"],
  ],
  [
    "three do",
    `| | XDM | | | |
     | | - Trồng rừng | ha | 10 | 9 |
     | | - Nuôi cá | tấn | 5 | 6 |`,
    ["XDM › Trồng rừng", "XDM › Nuôi cá"],
  ],
  [
    "words of the beginning in small letters are no heading",
    `| | về đích nông thôn mới | | | |
     | | - Xã đạt chuẩn | xã | 5 | 6 |`,
    ["về đích nông thôn mới + Xã đạt chuẩn"],
  ],
  [
    "capitals with a unit are a line",
    `| | DÂN SỐ | người | | |
     | | - Nam | người | 10 | 9 |
     | | - Nữ | người | 5 | 6 |`,
    ["DÂN SỐ + Nam + Nữ"],
  ],
  [
    "in a table without numbers words over plain lines head them, over marked ones they have parts",
    `| | Kinh tế | | | |
     | | Trồng rừng | ha | 10 | 9 |
     | | Nước sạch | | | |
     | | - Hộ dùng nước sạch | % | 5 | 6 |`,
    ["Kinh tế › Trồng rừng", "Kinh tế › Nước sạch + Hộ dùng nước sạch"],
  ],
  [
    "and over a heading they head that",
    `| | Phát triển | | | |
     | | NÔNG NGHIỆP | | | |
     | | Trồng rừng | ha | 10 | 9 |`,
    ["NÔNG NGHIỆP › Trồng rừng"],
  ],
  [
    "one parent of dashes is an indicator with its parts",
    `| 1 | Trồng rừng | | | |
     | | - Rừng sản xuất | ha | 6 | 5 |
     | | - Rừng phòng hộ | ha | 4 | 4 |`,
    ["1 Trồng rừng + Rừng sản xuất + Rừng phòng hộ"],
  ],
  [
    "under a numeral they are indicators",
    `| I | Kinh tế | | | |
     | | - Trồng rừng | ha | 6 | 5 |
     | | + Rừng sản xuất | ha | 6 | 5 |
     | | - Nuôi cá | tấn | 4 | 4 |`,
    ["Kinh tế › Trồng rừng + Rừng sản xuất", "Kinh tế › Nuôi cá"],
  ],
  [
    "their marks in the numbers' column too",
    `| I | Kinh tế | | | |
     | - | Trồng rừng | ha | 6 | 5 |
     | + | Rừng sản xuất | ha | 6 | 5 |
     | - | Nuôi cá | tấn | 4 | 4 |`,
    ["Kinh tế › Trồng rừng + Rừng sản xuất", "Kinh tế › Nuôi cá"],
  ],
  [
    "a dash line of words before a number heads",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | | - Về xã hội | | | |
     | 2 | Nuôi cá | tấn | 4 | 4 |`,
    ["1 Trồng rừng", "Về xã hội › 2 Nuôi cá"],
  ],
  [
    "words between an indicator and its part are nothing",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | | Các loại | | | |
     | | Rừng sản xuất | ha | 6 | 5 |
     | 2 | Nuôi cá | tấn | 4 | 4 |`,
    ["1 Trồng rừng + Rừng sản xuất", "2 Nuôi cá"],
  ],
  [
    "two lines that ask for more are parts still",
    `| 1 | Giảm nghèo | % | 3 | 4 |
     | | Riêng vùng cao | % | 5 | 6 |
     | | Riêng vùng thấp | % | 4 | 6 |
     | 2 | Nuôi cá | tấn | 5 | 6 |`,
    ["1 Giảm nghèo + Riêng vùng cao + Riêng vùng thấp", "2 Nuôi cá"],
  ],
  [
    "parts stand in the order of their rows",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | | - Rừng A | ha | 2 | 2 |
     | | Rừng B | ha | 3 | 2 |
     | | - Rừng C | ha | 2 | 2 |
     | 2 | Nuôi cá | tấn | 5 | 6 |`,
    ["1 Trồng rừng + Rừng A + Rừng B + Rừng C", "2 Nuôi cá"],
  ],
  [
    "a line with a verdict of its own must hold where the whole has one",
    `| 1 | Đường xã | km | 10 | 9 | Đạt |
     | | Đường thôn | km | 6 | 5 | Đạt |
     | 2 | Nuôi cá | tấn | 5 | 6 | Đạt |
     | 3 | Kênh xã | km | 10 | 9 | |
     | | Kênh thôn | km | 6 | 5 | Đạt |
     | 4 | Nuôi ong | tấn | 5 | 6 | Đạt |
     | 5 | Cầu xã | km | 10 | 9 | Đạt |
     | | Cầu thôn | km | 6 | 5 | |`,
    ["1 Đường xã & Đường thôn", "2 Nuôi cá", "3 Kênh xã + Kênh thôn", "4 Nuôi ong", "5 Cầu xã + Cầu thôn"],
  ],
  [
    "numbers behind a numeral or a letter number lines",
    `| I | Kinh tế | | | |
     | I.1 | Trồng rừng | ha | 10 | 9 |
     | II | Xã hội | | | |
     | II.1 | Nhà tạm | nhà | 10 | 9 |`,
    ["Kinh tế › I.1 Trồng rừng", "Xã hội › II.1 Nhà tạm"],
  ],
  [
    "letters the same",
    `| A | Kinh tế | | | |
     | A.1 | Trồng rừng | ha | 10 | 9 |
     | B | Xã hội | | | |
     | B.1 | Nhà tạm | nhà | 10 | 9 |`,
    ["Kinh tế › A.1 Trồng rừng", "Xã hội › B.1 Nhà tạm"],
  ],
  [
    "a sum with a number is a line",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | 2 | Cộng | ha | 10 | 9 |`,
    ["1 Trồng rừng", "2 Cộng"],
  ],
  [
    "where figures come from is no line",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | | Nguồn: Chi cục Thống kê | | | |
     | 2 | Nuôi cá | tấn | 10 | 9 |`,
    ["1 Trồng rừng", "2 Nuôi cá"],
  ],
  [
    "a name goes on in small letters, right below, once",
    `| 1 | Tỷ lệ hộ | % | 10 | 9 |
     | | nghèo đa chiều | | | |
     | 1.1 | Tỷ lệ xã | | | |
     | | có chợ | % | 5 | 6 |
     | 2 | Nuôi cá | tấn | 5 | 6 |
     | | Ở hồ chứa | | | |
     | 3 | Nuôi ong | tấn | 5 | 6 |`,
    ["1 Tỷ lệ hộ nghèo đa chiều + Tỷ lệ xã có chợ", "2 Nuôi cá", "Ở hồ chứa › 3 Nuôi ong"],
  ],
  [
    "not past an empty row, nor under a dash",
    `| 1 | Tỷ lệ hộ dùng | | | |
     | | | | | |
     | | nước sạch | % | 5 | 6 |
     | 2 | Nuôi cá | tấn | 5 | 6 |`,
    ["1 Tỷ lệ hộ dùng & nước sạch", "2 Nuôi cá"],
  ],
  [
    "a number with a heading's figures typed as 1.000",
    `| 1.000 | Trồng rừng | ha | 10 | 9 |
     | 1.001 | Nuôi cá | tấn | 5 | 6 |`,
    ["1000 Trồng rừng", "1001 Nuôi cá"],
  ],
  [
    "one letter in the numbers' column is no name",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | b | | ha | 5 | 6 |
     | 2 | Nuôi cá | tấn | 5 | 6 |`,
    ["1 Trồng rừng", "2 Nuôi cá"],
  ],
  [
    "Trong đó alone opens the parts, a long line that begins so is one",
    `| 1 | Trồng rừng | ha | 10 | 9 |
     | - | Trong đó | | | |
     | | Rừng sản xuất | ha | 6 | 5 |
     | 2 | Nuôi cá | tấn | 5 | 6 |
     | | Trong đó: cá lồng bè trên các hồ chứa lớn | tấn | 5 | 6 |`,
    ["1 Trồng rừng + Rừng sản xuất", "2 Nuôi cá + cá lồng bè trên các hồ chứa lớn"],
  ],
])("%s", (_, lines, expected) => {
  expect(outlined(lines)).toEqual(expected);
});

test("bold and alone in its row it heads", () => {
  const picture = `| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
    | | Nông nghiệp | | | |
    | | - Trồng rừng | ha | 10 | 9 |
    | | Dân số | người | 5 | 6 |`;
  const names = (boldRows: readonly number[]) =>
    readIndicators([drawn(picture, { boldRows })], DEFAULT_SETTINGS.reading).groups.map(({ name }) => name);
  expect([names([]), names([1]), names([3])]).toEqual([[], ["Nông nghiệp"], []]);
});

test("a group's count may stand before its name, and its end is trimmed of every sign", () => {
  expect(
    groupsOf(
      `| I | (11 chỉ tiêu) Về kinh tế.: | | | |
       | 1 | Trồng rừng | ha | 10 | 9 |`,
    ),
  ).toEqual(["I | Về kinh tế | 11"]);
});

describe("a set of criteria", () => {
  const HEAD =
    "| TT | Tên tiêu chí | Nội dung | Mức đạt chuẩn | Thực trạng | Đánh giá | Phụ trách | Ghi chú |";
  const read = (lines: string, head = HEAD) => reviewed(`| BỘ TIÊU CHÍ |\n${head}\n${lines}`).reading;

  test("has no figures of its own, but its verdict where its contents have none, who leads it and notes", () => {
    const [first, second] = read(
      `| 1 | Giao thông | Đường xã | 90 | 91 | Đạt | Địa chính | đủ |
       | | | Đường thôn | 80 | 81 | | | |
       | 2 | Điện | Hộ dùng điện | 98 | 99 | Đạt | Công thương | |
       | | | Lưới điện | 98 | 99 | Đạt | | |`,
    ).indicators;
    expect(first).toMatchObject({
      name: "Giao thông",
      target: null,
      actual: null,
      targetCell: null,
      actualCell: null,
      printedVerdict: { printed: "Đạt" },
    });
    expect(first?.conditions.map(({ name, target }) => `${name} ${reads(target) ?? "–"}`)).toEqual([
      "Đường xã 90",
      "Đường thôn 80",
    ]);
    // Where others have theirs it is the first content's.
    expect(second?.printedVerdict).toBeNull();
    expect([first?.owner, first?.note]).toEqual(["Địa chính", "đủ"]);
  });

  test.each([
    [
      "a content with nothing but a target counts as one",
      `| 1 | Giao thông | Đường xã | 90 | 91 | | | |
       | | | Đường thôn | 80 | | | | |
       | 2 | Điện | Hộ dùng điện | 98 | 99 | | | |`,
      "criteria",
    ],
    [
      "one with nothing does not",
      `| 1 | Giao thông | Đường xã | 90 | 91 | | | |
       | | | gồm đường thôn | | | | | |
       | 2 | Điện | Hộ dùng điện | 98 | 99 | | | |`,
      undefined,
    ],
  ])("%s", (_, lines, expected) => {
    expect(read(lines).tables[0]?.counts).toBe(expected);
  });

  test("units beside the criteria are no contents of them", () => {
    const head = "| TT | Tiêu chí | ĐVT | Mức đạt chuẩn | Thực trạng |";
    const lines = "| 1 | Giao thông | km | 10 | 9 |\n| | | thôn | 5 | 6 |\n| 2 | Điện | hộ | 5 | 6 |";
    expect(read(lines, head).indicators.map(({ name, unit }) => `${name} ${unit ?? "–"}`)).toEqual([
      "Giao thông km",
      "Điện hộ",
    ]);
  });
});

describe("figures", () => {
  const lines = (picture: string): readonly string[] =>
    reviewed(picture).reading.indicators.map(
      ({ target, actual }) => `${reads(target) ?? "–"} | ${reads(actual) ?? "–"}`,
    );

  test("typed as text follow their column, then the language of the headings", () => {
    expect(
      lines(`| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
             | Trồng cây | cây | '1.500.000 | '1,234,567 |
             | Nuôi cá | tấn | '1.234 | '1,234 |`)[1],
    ).toBe("1234 | 1234");
    expect(lines("| Indicator | Unit | Target | Actual |\n| Trees | trees | '1,234 | '1,250 |")).toEqual([
      "1234 | 1250",
    ]);
  });

  test.each([
    ["TH/KH (%)", "5", 0.05],
    ["TH/KH", "0,5", 0.5],
    ["TH/KH", "95", 0.95],
  ])("a share that cannot be computed is as its heading says: %s %s", (heading, share, ratio) => {
    const { indicators } = reviewed(
      `| Chỉ tiêu | Kế hoạch | Thực hiện | ${heading} |\n| Trồng rừng | Đủ | Đủ | ${share} |\n| Nuôi cá | 10 | 9 | |`,
    ).reading;
    expect(indicators[0]?.printedAttainment?.ratio).toBe(ratio);
  });
});

test("lines in one cell have their share and unit each; noughts over a line with a unit are a heading without them", () => {
  const { indicators } = reviewed(
    sheetOf([
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "TH/KH (%)"],
      ["1", "Nước sạch:\nHộ dùng nước\nTrường có nước", "%\nxã", "90\n100", "45\n99", "50\n99"],
      ["2", "Nuôi cá", "tấn", 5, 6, 120],
    ]),
  ).reading;
  expect(indicators[0]?.conditions.map(({ name, unit }) => `${name} ${unit ?? "–"}`)).toEqual([
    "Hộ dùng nước %",
    "Trường có nước xã",
  ]);
  const { groups, indicators: below } = reviewed(`
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
    | 1 | Kinh tế | | 0 | 0 |
    | 2 | Trồng rừng | ha | 5 | 6 |
    | | - Rừng mới | | 0 | 0 |
    | 3 | Nuôi cá | tấn | 5 | 6 |`).reading;
  expect(groups.map(({ name }) => name)).toEqual(["Kinh tế"]);
  expect(below.map(({ name, subItems }) => `${name} ${subItems.length}`)).toEqual([
    "Trồng rừng 1",
    "Nuôi cá 0",
  ]);
});
