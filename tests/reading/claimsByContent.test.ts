/** What a column may be by what stands under its heading: each row a heading, its cells, and all that speaks for it. */

import { columnRoles } from "../../src/reading/columns/columnRoles";
import { roleClaims } from "../../src/reading/columns/roleClaims";
import { type Column, columns, texts } from "./columnsInHand";

const NAMES = ["Chỉ tiêu", texts({ letters: 150 })] as const;

/** "target 12 left guess": what speaks for the column at a place. */
function claimsAt(at: number, given: readonly Column[], year: number | null = null): readonly string[] {
  const facts = columns(...given);
  const readings = columnRoles(facts, "scan").map((reading, column) => ({ ...reading, column, heading: "" }));
  return Object.entries(roleClaims(facts, readings as never, year)).flatMap(([role, list]) =>
    list
      .filter((claim) => claim.at === at)
      .map(
        ({ weight, reason, certainty }) => `${role} ${Math.round(weight * 10) / 10} ${reason} ${certainty}`,
      ),
  );
}

test.each([
  [
    "two whole years before it",
    "Kết quả năm 2023",
    "Kết quả năm 2024",
    ["target 11 time guess", "actual 22 time guess"],
  ],
  [
    "two quarters before it",
    "Kết quả quý I",
    "Kết quả quý II",
    ["target 11 time guess", "actual 36 time likely"],
  ],
  ["an estimate before it", "Ước quý III", "Ước cả năm", ["target 11 time guess", "actual 22 time guess"]],
] as const)("a year alone with %s", (_, first, second, expected) => {
  const given = [NAMES, "KH", first, second, "Năm 2024"];
  expect(claimsAt(4, given, 2024)).toEqual(expected);
});

test("part of another column may be a name, never a figure asked or reached", () => {
  expect(claimsAt(3, [NAMES, "KH", "TH", "Trong đó · Số mới"])).toEqual([]);
  expect(claimsAt(3, [NAMES, "KH", "TH", "Cột lạ"])).toEqual([
    "target 12 left guess",
    "actual 13 left guess",
  ]);
  expect(claimsAt(0, [["Trong đó · Việc", texts()], "KH", "TH"])).toEqual(["name 24.3 left guess"]);
});

test("what is known as something else is no result by a second word", () => {
  expect(claimsAt(2, [NAMES, "KH", "Prior achieved"])).toEqual([]);
});

test.each([
  [{ verdicts: 3, marks: 3 }, []],
  [{ verdicts: 6 }, []],
  [{ verdicts: 5 }, ["actual 10 headingToo likely"]],
] as const)("“Achievement” over %j of ten texts", (said, expected) => {
  expect(claimsAt(2, [NAMES, "KH", ["Achievement", { filled: 10, texts: 10, ...said }]])).toEqual(expected);
});

test("a time heads no names", () => {
  expect(claimsAt(0, [["Năm 2025", texts()], "KH", "TH"], 2025)).toEqual([
    "target -9 time guess",
    "actual 2 time guess",
  ]);
});

test("a word of names over figures leaves them open to what is left, over texts it does not", () => {
  expect(claimsAt(1, [NAMES, "Hạng mục", "TH"])).toEqual(["target 12 left guess", "actual 13 left guess"]);
  expect(claimsAt(1, [NAMES, ["Hạng mục", texts({ letters: 150 })], "TH"])).toEqual([
    "name 39 headingToo likely",
  ]);
});

test.each([
  ["short texts without figures", {}, ["name 24.3 left guess"]],
  ["texts of fourteen letters with figures", { letters: 140, digits: 10 }, ["target 22 headingToo likely"]],
  [
    "longer texts with figures",
    { letters: 150, digits: 10 },
    ["name 26 left guess", "target 22 headingToo likely"],
  ],
  ["texts, half of them with figures", { digits: 5 }, ["target 10 headingToo likely"]],
] as const)("“Service level” over %s", (_, more, expected) => {
  expect(claimsAt(0, [["Service level", texts(more)], "KH", "TH"])).toEqual(expected);
});

test.each([
  ["four times the same text", { filled: 4, texts: 4, letters: 40, distinct: 1 }, "name 16.3 left guess"],
  [
    "four texts, two of them different",
    { filled: 4, texts: 4, letters: 40, distinct: 2 },
    "name 24.3 left guess",
  ],
  ["three times the same text", { filled: 3, texts: 3, letters: 30, distinct: 1 }, "name 24.3 left guess"],
  ["texts, half of them units", { units: 5 }, "name 24.3 left guess"],
  ["texts, more than half of them units", { units: 6 }, "name 4.3 left guess"],
  ["as many figures as texts", { texts: 5, figures: 5, letters: 50, distinct: 5 }, "name 24.3 left guess"],
] as const)("an empty heading over %s", (_, more, expected) => {
  expect(claimsAt(0, [["", texts(more)], "KH", "TH"])[0]).toBe(expected);
});

test.each([
  ["directions mostly", { texts: 6, directions: 6 }, []],
  ["directions in half of the cells", { texts: 5, directions: 5 }, ["actual 38 heading certain"]],
  ["directions and figures", { texts: 6, figures: 2, directions: 6 }, ["actual 41.2 heading certain"]],
  ["texts in half of the cells", { texts: 5 }, ["actual 38 heading certain"]],
  ["texts, half of the cells with figures in them", { texts: 6, digits: 5 }, ["actual 26 heading certain"]],
  ["texts, most cells with figures in them", { texts: 6, digits: 6 }, ["actual 38 heading certain"]],
] as const)("a result's heading over %s", (_, more, expected) => {
  expect(claimsAt(2, [NAMES, "KH", ["TH", { filled: 10, ...more }]])).toEqual(expected);
});

const COUNTED: Column = [
  "",
  {
    filled: 3,
    figures: 3,
    nonZero: 3,
    sample: new Map([
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  },
];

test("figures that count the lines are nothing asked and nothing reached", () => {
  expect(claimsAt(3, [NAMES, "KH", "TH", COUNTED])).toEqual([]);
});
