/** What is counted under a heading: each row a column's cells and all that is counted of them. */

import {
  type ColumnContent,
  columnContents,
  countsLines,
  NO_CONTENT,
  numbersLines,
} from "../../src/reading/columns/columnContent";
import { blockIn, contentUnder } from "./tableInHand";

/** What is not 0, but the sample. */
function counted(...cells: readonly string[]): Partial<ColumnContent> {
  const counts = Object.entries(contentUnder(...cells));
  return Object.fromEntries(counts.filter(([, count]) => typeof count === "number" && count !== 0));
}

test.each([
  ["nothing", ["_", "_"], {}],
  ["figures", ["12,5", "1.200", "-3,5"], { filled: 3, figures: 3, nonZero: 3 }],
  ["percentages", ["95,5%", "0,0%"], { filled: 2, figures: 2, nonZero: 1 }],
  ["figures typed as text", ["'12,5", "'0,0", "'≥ 12,5"], { filled: 3, figures: 3, nonZero: 2 }],
  ["a figure that cannot be told", ["'1.234"], { filled: 1, figures: 1, nonZero: 1 }],
  ["1 and 0", ["1", "0", "10", "11"], { filled: 4, figures: 4, nonZero: 3, flags: 2, numbers: 4 }],
  ["1 and 0 with a decimal", ["1,0", "0,0"], { filled: 2, figures: 2, nonZero: 1 }],
  ["times of day", ["'7:30", "'12:00"], { filled: 2, figures: 2, nonZero: 2 }],
])("%s", (_, cells, expected) => {
  expect(counted(...cells)).toEqual(expected);
});

test.each([
  ["lines numbered in figures", ["1", "2", "'3.", "'4)", "'(5)", "'2.1", "'2.1.3"], 7],
  ["lines numbered in letters", ["I", "IV.", "A", "H)", "(B)"], 5],
  ["hundreds, and longer than any line's number", ["'12345", "'123456", "'1.200"], 1],
  ["letters past H, small letters, words", ["K", "a", "Ia", "1a", "IV b", "Số 1"], 0],
])("%s", (_, cells, numbers) => {
  expect(contentUnder(...cells).numbers).toBe(numbers);
});

test.each([
  ["texts", ["Trồng rừng", "Nuôi cá", "Trồng rừng"], { filled: 3, texts: 3, distinct: 2, letters: 27 }],
  ["texts with figures", ["Trên 90 hộ", "Đủ"], { filled: 2, texts: 2, digits: 1, distinct: 2, letters: 12 }],
  ["a letter, with a figure", ["k", "m2", "m²"], { filled: 3, digits: 1, distinct: 3, letters: 5, units: 2 }],
  ["signs that are nothing", ["-", "…", "?"], { filled: 3 }],
  ["money", ["$5 triệu"], { filled: 1, texts: 1, digits: 1, distinct: 1, letters: 8 }],
  ["units", ["ha", "triệu đồng", "%", "days"], { filled: 4, texts: 3, distinct: 4, letters: 17, units: 4 }],
  [
    "bodies",
    ["Xã Bằng Vân", "Phòng Tài chính", "Cả nhà"],
    { filled: 3, texts: 3, distinct: 3, letters: 32, organisations: 2 },
  ],
])("%s", (_, cells, expected) => {
  expect(counted(...cells)).toEqual(expected);
});

test("of a long text the first sixty letters are looked at", () => {
  const long = "Xây dựng đường liên thôn dài hơn mọi đường khác trong toàn xã từ trước đến nay";
  expect(counted(long, `${long} 2`)).toEqual({ filled: 2, texts: 2, distinct: 1, letters: 120 });
});

test.each([
  ["verdicts in words", ["Đạt", "Không đạt", "Vượt"], { filled: 3, verdicts: 3 }],
  ["ticks", ["x", "X", "×", "+"], { filled: 4, ticks: 4, numbers: 1 }],
  ["signs that tick", ["✓", "✔"], { filled: 2, ticks: 2, marks: 2 }],
  ["signs that judge", ["✗", "🟢", "■"], { filled: 3, marks: 3, verdicts: 2 }],
  ["signs in a text", ["✓ xong hết rồi"], { filled: 1, texts: 1, distinct: 1, letters: 14 }],
])("%s", (_, cells, expected) => {
  expect(counted(...cells)).toMatchObject(expected);
});

test.each([
  ["an actual and its target", ["9.481/9.440ha", "12 / 15", "95%/90%"], 3],
  ["days and months", ["30/6/2025", "6/2025", "15 / 6 / 2025", "1/1/1999"], 0],
  ["a day beside a pair", ["12/15 (30/6/2025)"], 1],
  ["words between strokes", ["tỷ đồng/năm", "đạt/không đạt", "5 con/hộ", "QĐ 5/UBND"], 0],
  ["a share of years that are none", ["12/2125"], 1],
])("in one cell: %s", (_, cells, pairs) => {
  const content = contentUnder(...cells);
  expect(content.pairs).toBe(pairs);
  // What is a pair is no text beside it.
  if (pairs === cells.length) expect(content.texts).toBe(0);
});

test.each([
  ["in words that mean nothing else", ["Càng thấp càng tốt", "Higher is better"], 2, 2],
  ["in a word or an arrow", ["Giảm", "Up", "↓"], 3, 0],
  ["the sense of a figure", ["Giảm 1,5%", "Tăng 3 hộ"], 0, 0],
  ["none", ["Trồng rừng", "12"], 0, 0],
])("directions: %s", (_, cells, directions, saidDirections) => {
  expect(contentUnder(...cells)).toMatchObject({ directions, saidDirections });
});

test("of the table's own rows and columns: no headings of the next page, nothing below or beside", () => {
  const HEADING = "| Chỉ tiêu | Kế hoạch | Thực hiện | _ | Lề |";
  const block = blockIn(
    `${HEADING}
     | Trồng rừng | 10 | 9 | _ | x |
     | Nuôi cá | 5 | 6 | _ | _ |
     ${HEADING}
     | Nuôi tôm | 5 | 6 | _ | _ |
     | Nguồn: báo cáo của các xã | _ | _ | _ | _ |`,
    { row: 4, column: 3 },
  );
  expect(columnContents(block).map(({ filled, figures }) => [filled, figures])).toEqual([
    [3, 0],
    [3, 3],
    [3, 3],
    [0, 0],
    [1, 0],
  ]);
});

describe("the sample", () => {
  test("is the figure of each row that holds one", () => {
    expect([...contentUnder("12,5", "Chưa có", "95,5%", "'7,5", "0", "'1.234").sample]).toEqual([
      [1, 12.5],
      [3, 95.5],
      [4, 7.5],
      [5, 0],
    ]);
  });

  const many = (count: number, cell: (at: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, at) => cell(at));

  test("is of thirty rows; whether a figure says something is asked of every row", () => {
    const content = contentUnder(...many(40, (at) => (at % 2 === 0 ? "5,5" : "0")));
    expect(content.sample.size).toBe(30);
    expect(content).toMatchObject({ filled: 40, figures: 40, nonZero: 20 });
    expect(contentUnder(...many(31, (at) => (at < 30 ? "5,5" : "'0,0")))).toMatchObject({
      figures: 31,
      nonZero: 30,
    });
    expect(contentUnder(...many(31, () => "'5,5")).sample.size).toBe(30);
  });

  test("three hundred different texts are told apart, no more", () => {
    expect(contentUnder(...many(310, (at) => `Việc ${String.fromCharCode(0x4e00 + at)}`)).distinct).toBe(300);
  });
});

test.each([
  ["under hardly any heading", "", { filled: 4, numbers: 2 }, [], true],
  ["of three letters", "STT", { filled: 4, numbers: 4 }, [], true],
  ["in fewer than half of the cells", "", { filled: 5, numbers: 2 }, [1, 2], false],
  ["of nothing", "", {}, [], false],
  ["under a longer heading", "Loại", { filled: 4, numbers: 4 }, [5, 7], false],
  ["counted from 1 on under any", "Thứ tự", { filled: 3, numbers: 3 }, [1, 2, 3], true],
] as const)("numbers %s", (_, heading, counts, figures, expected) => {
  const sample = new Map(figures.map((figure, row) => [row + 7, figure]));
  expect(numbersLines({ ...NO_CONTENT, ...counts, sample }, heading)).toBe(expected);
});

test("1, 2, 3 count lines; 1 alone, 0, 1 and 1, 3 do not", () => {
  const counts = (...figures: readonly number[]): boolean =>
    countsLines({ sample: new Map(figures.map((figure, row) => [row, figure])) });
  expect([counts(1, 2, 3), counts(1, 2), counts(1), counts(), counts(0, 1), counts(1, 3)]).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
