/** What lines are beside each other: parts or conditions, wholes over their parts, contents of criteria; and what a table says of all its lines. */

import type { Line } from "../../src/model/indicator";
import type { EarlierFigure } from "../../src/model/progress";
import { readIndicators } from "../../src/reading/readIndicators";
import { readLess } from "../../src/reading/rows/baseline";
import { isFurtherCondition } from "../../src/reading/rows/furtherCondition";
import type { IndicatorTable } from "../../src/model/table";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { reviewed } from "../judging/judgedTable";
import { sheetOf } from "./grid";
import { outlined } from "./rowsInHand";

/** A line of a table with one line, as it is read. */
function lineOf(unit: string, target: string, name = "Việc"): Line {
  const [line] = reviewed(`| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n| ${name} | ${unit} | ${target} | 1 |`)
    .reading.indicators;
  if (line === undefined) throw new Error("no line read");
  return line;
}

test.each([
  ["ha", "10", "ha", "6", false],
  ["ha", "10", "HA", "6", false],
  ["ha", "10", "hộ", "6", true],
  ["ha", "10", "_", "6", true],
  ["_", "10", "_", "6", false],
  // Alone it may ask for more than the whole could hold.
  ["%", "10", "%", "12", "alone"],
  ["%", "10", "%", "10", false],
  ["%", "10", "%", "Đủ", false],
  ["%", "Đủ", "%", "12", false],
  ["%", "_", "%", "12", false],
  // A sum beside what is counted.
  ["tấn", "10", "triệu đồng", "6", false],
  ["tấn", "10", "triệu đồng", "60", false],
  ["tỷ đồng", "10", "triệu đồng", "6", true],
  ["tỷ đồng", "10", "tấn", "6", true],
  ["_", "10", "tỷ đồng", "6", true],
])("under %s %s a line in %s asking for %s is a condition: %s", (unit, whole, own, part, expected) => {
  const [parent, line] = [lineOf(unit, whole), lineOf(own, part)];
  expect([isFurtherCondition(parent, line, true), isFurtherCondition(parent, line, false)]).toEqual([
    expected !== false,
    expected === true,
  ]);
});

describe("a plan below what was before it", () => {
  const TABLE = {
    columns: [
      { column: 5, heading: "Năm trước" },
      { column: 6, heading: "Baseline" },
    ],
  } as unknown as IndicatorTable;
  const less = (target: string, earlier: string, column: number) => {
    const table = `| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n| Việc | ha | 1 | ${earlier} |`;
    const figure = reviewed(table).reading.indicators[0]?.actual ?? null;
    const before = { cell: { sheet: "Biểu", row: 1, column }, figure } as unknown as EarlierFigure;
    return readLess(TABLE, lineOf("ha", target), before);
  };

  test.each([
    ["9", "10", 5, { isDirectionOpen: true }],
    ["9,2", "10", 5, { isDirectionOpen: false }],
    ["9,19", "10", 5, { isDirectionOpen: true }],
    ["11", "10", 5, { isDirectionOpen: false }],
    ["9,9", "10", 6, { asksForLess: true }],
    ["10", "10", 6, { asksForLess: false }],
    ["11", "10", 6, { asksForLess: false }],
    ["9", "10", 7, { isDirectionOpen: true }],
    ["_", "10", 6, {}],
    ["Đủ", "10", 6, {}],
    ["9", "Chưa có", 6, {}],
    ["'9 tấn", "10", 6, {}],
  ])("asked %s after %s in column %i: %j", (target, earlier, column, expected) => {
    expect(less(target, earlier, column)).toEqual(expected);
  });

  test("nothing before it says nothing", () => {
    expect(readLess(TABLE, lineOf("ha", "9"), null)).toEqual({});
    expect(readLess(TABLE, lineOf("ha", "9"), undefined)).toEqual({});
  });
});

describe("a whole over numbered lines", () => {
  test.each([
    [
      "in another unit that converts, misrounded by a thousandth",
      `| A | Tổng thu | tỷ đồng | 1.000 | 1.100 |
       | 1 | Thu nội địa | triệu đồng | 600.000 | 700.000 |
       | 2 | Thu khác | triệu đồng | 400.900 | 400.000 |`,
      ["A Tổng thu + Thu nội địa + Thu khác"],
    ],
    [
      "by more than that they are no parts",
      `| A | Tổng thu | tỷ đồng | 1.000 | 1.100 |
       | 1 | Thu nội địa | tỷ đồng | 600 | 700 |
       | 2 | Thu khác | tỷ đồng | 402 | 400 |`,
      ["A Tổng thu", "1 Thu nội địa", "2 Thu khác"],
    ],
    [
      "by what came about, where not all were asked for",
      `| A | Tổng thu | tỷ đồng | 1.000 | 1.100 |
       | 1 | Thu nội địa | tỷ đồng | | 700 |
       | 2 | Thu khác | tỷ đồng | 500 | 400 |`,
      ["A Tổng thu + Thu nội địa + Thu khác"],
    ],
    [
      "one line is no sum",
      `| A | Tổng thu | tỷ đồng | 1.000 | 1.100 |
       | 1 | Thu nội địa | tỷ đồng | 1.000 | 1.100 |`,
      ["A Tổng thu", "1 Thu nội địa"],
    ],
    [
      "lines in a unit that does not convert are no parts",
      `| A | Tổng thu | tỷ đồng | 100 | 110 |
       | 1 | Thu nội địa | ha | 60 | 70 |
       | 2 | Thu khác | ha | 40 | 40 |`,
      ["A Tổng thu", "1 Thu nội địa", "2 Thu khác"],
    ],
    [
      "each with its own, side by side",
      `| I | Đàn trâu | con | 100 | 110 |
       | 1 | Trâu cái | con | 60 | 70 |
       | 2 | Trâu đực | con | 40 | 40 |
       | II | Đàn bò | con | 50 | 51 |
       | 1 | Bò cái | con | 30 | 31 |
       | 2 | Bò đực | con | 20 | 20 |`,
      ["I Đàn trâu + Trâu cái + Trâu đực", "II Đàn bò + Bò cái + Bò đực"],
    ],
    [
      "only down to the next heading",
      `| A | Đàn trâu | con | 100 | 110 |
       | 1 | Trâu cái | con | 60 | 70 |
       | 2 | Trâu đực | con | 40 | 40 |
       | B | Ngân sách | | | |
       | 3 | Thu | tỷ đồng | 5 | 6 |`,
      ["A Đàn trâu + Trâu cái + Trâu đực", "Ngân sách › 3 Thu"],
    ],
    [
      "a sum in words over lines is no indicator",
      `| | Tổng số | con | 100 | 110 |
       | 1 | Trâu | con | 60 | 70 |
       | 2 | Bò | con | 40 | 40 |`,
      ["1 Trâu", "2 Bò"],
    ],
    [
      "a line without a number between numbered ones is none",
      `| 1 | Trâu | con | 60 | 70 |
       | | Tổng đàn | con | 100 | 110 |
       | 2 | Bò | con | 60 | 40 |
       | 3 | Dê | con | 40 | 40 |`,
      ["1 Trâu & Tổng đàn", "2 Bò", "3 Dê"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(outlined(lines)).toEqual(expected);
  });
});

describe("lines typed below each other in the cells of one row", () => {
  const read = (name: string, unit: string, target: string, actual: string): readonly string[] =>
    reviewed(
      sheetOf([
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
        ["1", name, unit, target, actual],
        ["2", "Nuôi cá", "tấn", 5, 6],
      ]),
    ).reading.indicators.map(({ number, name: own, conditions, subItems, actual: had }) =>
      [
        number ?? "–",
        own,
        ...conditions.map((line) => `& ${line.name} ${line.unit ?? "–"} ${line.actual?.printed ?? "–"}`),
        ...subItems.map((part) => `+ ${part.name}`),
        ...(conditions.length + subItems.length === 0 ? [had?.printed ?? "–"] : []),
      ].join(" "),
    );

  test("are lines of their own, each with its unit and figures", () => {
    expect(read("Nước sạch:\nHộ dùng nước sạch\nTrường có nước", "%\n%", "90\n100", "91\n99")).toEqual([
      "1 Nước sạch: & Hộ dùng nước sạch % 91 & Trường có nước % 99",
      "2 Nuôi cá 6",
    ]);
  });

  test("a name that only wraps is one", () => {
    expect(read("Hộ dùng\nnước sạch", "%", "90", "91")).toEqual(["1 Hộ dùng nước sạch 91", "2 Nuôi cá 6"]);
    expect(read("Hộ dùng\nnước sạch", "%", "90\n95", "91\n92")[0]).toMatch(/^1 Hộ dùng nước sạch/u);
  });
});

describe("a set of criteria", () => {
  const HEAD = "| TT | Tên tiêu chí | Nội dung | Mức đạt chuẩn | Thực trạng | Đánh giá |";
  const read = (lines: string, title = "BỘ TIÊU CHÍ NÔNG THÔN MỚI", head = HEAD) => {
    const picture = `| ${title} |\n${head}\n${lines}`;
    const reading = reviewed(picture).reading;
    return {
      counts: reading.tables[0]?.counts,
      lines: reading.indicators.map(({ number, name, conditions }) =>
        [number ?? "–", name, ...conditions.map((line) => `& ${line.name}`)].join(" "),
      ),
    };
  };
  const LINES = `| 1 | Giao thông | Đường xã nhựa hóa | 100% | 100% | Đạt |
    | | | Đường thôn cứng hóa | 80% | 75% | Chưa đạt |
    | 2 | Điện | Hộ dùng điện | 98% | 99% | Đạt |`;

  test("each criterion once, by its contents", () => {
    expect(read(LINES)).toMatchObject({
      counts: "criteria",
      lines: ["1 Giao thông & Đường xã nhựa hóa & Đường thôn cứng hóa", "2 Điện & Hộ dùng điện"],
    });
  });

  test.each(["NGHỊ QUYẾT VỀ TIÊU CHÍ", "CÁC CHỈ TIÊU NĂM 2025", "KẾ HOẠCH NĂM 2025"])(
    "under “%s” they are indicators",
    (title) => {
      expect(read(LINES, title).counts).toBeUndefined();
    },
  );

  test("named by a column of their own, without contents", () => {
    const head = "| TT | Tên tiêu chí | ĐVT | Mức đạt chuẩn | Thực trạng | Đánh giá |";
    const lines = "| 1 | Thu nhập | triệu đồng | 50 | 52 | Đạt |\n| 2 | Hộ nghèo | % | 5 | 4 | Đạt |";
    expect(read(lines, "BỘ TIÊU CHÍ NÔNG THÔN MỚI", head).counts).toBe("criteria");
    expect(read(lines, "KẾT QUẢ NÔNG THÔN MỚI", head).counts).toBeUndefined();
  });

  test("one criterion over contents is a heading of them, not a set", () => {
    expect(
      read(`| 1 | Giao thông | Đường xã nhựa hóa | 100% | 100% | Đạt |
            | | | Đường thôn cứng hóa | 80% | 75% | Chưa đạt |`).counts,
    ).toBeUndefined();
  });

  test("contents that say nothing are not looked at", () => {
    expect(
      read(`| 1 | Giao thông | Đường xã nhựa hóa | 100% | 100% | Đạt |
            | | | Đường thôn | | | |
            | 2 | Điện | Hộ dùng điện | 98% | 99% | Đạt |`).lines,
    ).toHaveLength(2);
  });
});

describe("what a table says of all its lines", () => {
  const figuresOf = (heading: string, names: readonly string[], title = "SỐ HỘ NGHÈO NĂM 2025") =>
    reviewed(
      [
        `| ${title} |`,
        `| ${heading} | Kế hoạch giảm | Thực hiện |`,
        ...names.map((name) => `| ${name} | 5 | 4 |`),
      ].join("\n"),
    ).reading.indicators[0]?.figuresOf;

  test.each([
    ["Xã", ["Một", "Hai"], true],
    ["Chỉ tiêu", ["Xã Bằng Vân", "Xã Cốc Đán"], true],
    ["Chỉ tiêu", ["Xã Bằng Vân", "Xã Cốc Đán", "Xã Đức Vân", "Cả huyện", "Ngoài huyện"], true],
    ["Chỉ tiêu", ["Xã Bằng Vân", "Xã Cốc Đán", "Cả huyện", "Ngoài huyện"], false],
    ["Chỉ tiêu", ["Xã Bằng Vân"], false],
    ["Chỉ tiêu", ["Trồng rừng", "Nuôi cá"], false],
  ])("under “%s” %j the title tells what is counted: %s", (heading, names, expected) => {
    expect(figuresOf(heading, names)).toEqual({
      headings: ["Kế hoạch giảm", "Thực hiện"],
      titles: expected ? ["SỐ HỘ NGHÈO NĂM 2025"] : [],
    });
  });

  test.each([
    ["Ngưỡng", true],
    ["Mức ngưỡng", true],
    ["Threshold", true],
    ["Ngưỡng tối đa", undefined],
    ["Kế hoạch", undefined],
  ])("under “%s” the direction is open: %s", (heading, expected) => {
    const [line] = reviewed(`| Chỉ tiêu | ${heading} | Thực hiện |\n| pH | 5 | 4 |\n| Độ mặn | 5 | 4 |`)
      .reading.indicators;
    expect(line?.isDirectionOpen === true ? true : undefined).toBe(expected);
  });
});

test("contents count where a person wants them to, and a person's name of the table is kept", () => {
  const sheet = sheetOf([
    ["BỘ TIÊU CHÍ"],
    ["TT", "Tên tiêu chí", "Nội dung", "Mức đạt chuẩn", "Thực trạng"],
    ["1", "Giao thông", "Đường xã", "90", "91"],
    ["", "", "Đường thôn", "90", "91"],
    ["2", "Điện", "Hộ dùng điện", "90", "91"],
  ]);
  const counted = readIndicators([sheet], { ...DEFAULT_SETTINGS.reading, countSubItems: true });
  expect([counted.tables[0]?.counts, counted.indicators.length]).toEqual(["contents", 3]);
  const ruled = readIndicators([sheet], { ...DEFAULT_SETTINGS.reading, columns: { "Biểu!A2": { name: 2 } } });
  expect(ruled.indicators.map(({ name }) => name)).toEqual(["Đường xã", "Hộ dùng điện"]);
});
