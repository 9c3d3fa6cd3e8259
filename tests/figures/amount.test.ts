import fc from "fast-check";
import { readActual } from "../../src/figures/readActual";
import type { AmountContext, CellSource } from "../../src/figures/cellSource";
import { findConvention } from "../../src/figures/figureTokens";
import { formatFigure, withUnit } from "../../src/text/figures";
import { cell, context } from "./figuresInHand";
import { anyText, runs } from "../randomCases";

/** The one quantity of a cell and its doubts; null where the cell says more, less or other. */
function readCell(source: CellSource, parts: Partial<AmountContext> = {}) {
  const { actual, issues } = readActual(source, context(parts));
  return { amount: actual?.kind === "figure" ? actual.amount : null, issues };
}
const read = (text: string, parts: Partial<AmountContext> = {}) => readCell(cell(text), parts);

test.each([
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["1.031.200con", 1031200],
  ["1,031,200", 1031200],
  ["204,4", 204.4],
  ["654.1 tỷ đồng", 654.1],
  ["412204.00", 412204],
  ["0,125", 0.125],
  ["0.125", 0.125],
  ["03", 3],
  ["1340", 1340],
  ["1234,567", 1234.567],
  ["12 345", 12345],
  ["1 234,56", 1234.56],
  ["1,2504", 1.2504],
  ["1 234 567,8", 1234567.8],
  ["1'234.5", 1234.5],
  ["12\u00a0345", 12345],
  ["1.234.567", 1234567],
  ["10.000.000,25", 10000000.25],
])("reads %s whatever the convention", (text, value) => {
  for (const convention of ["vi", "en"] as const) {
    expect(read(text, { convention })).toMatchObject({ amount: { value }, issues: [] });
  }
});

test.each([
  "1.23.456",
  "1,2,3",
  "1.234,567,8",
  "12.34.567",
  "1234.567.890",
  "1234 567",
  "12 34",
  "1234,567,890",
  "1.234.5678",
  "1,234,5678",
  "1'234'56",
  "1.2.3",
  "",
  "abc",
  "12 và 13",
])("reads no quantity in %s", (text) => {
  expect(read(text)).toEqual({ amount: null, issues: [] });
});

describe("one mark and three digits", () => {
  test.each([
    ["1.250", "vi", 1250, 1.25],
    ["1.250", "en", 1.25, 1250],
    ["24,472", "vi", 24.472, 24472],
    ["24,472", "en", 24472, 24.472],
    ["-1.250", "vi", -1250, 1.25],
  ] as const)(
    "%s by the convention %s alone is %d, and both are said",
    (text, convention, value, otherwise) => {
      const { amount, issues } = read(text, { convention });
      expect(amount?.value).toBe(value);
      expect(issues).toMatchObject([
        {
          code: "ambiguousSeparator",
          severity: "worthChecking",
          facts: { value: Math.abs(value), otherwise },
        },
      ]);
    },
  );

  test.each([
    ["24,472", "23", 24.472],
    ["24,472", "23.000.000", 24.472],
    ["24,472", "24600", 24472],
    ["1.428", "1340", 1428],
    ["1.428", "1,5", 1.428],
    ["1.428", "14,28", 1.428],
    ["1.428", "14280", 1428],
  ])("the row's other figure decides: %s beside %s", (text, other, value) => {
    const { amount, issues } = read(text, { other: cell(other) });
    const clear = other === "23.000.000" ? 1 : 0;
    expect(amount?.value).toBe(value);
    expect(issues).toHaveLength(clear);
  });

  test("a figure that is clear in the other convention decides as well", () => {
    expect(read("999.999", { other: cell("1.234.567"), convention: "en" })).toMatchObject({
      amount: { value: 999999 },
      issues: [],
    });
  });

  test("ten times is still about one size, more is not", () => {
    expect(read("1.428", { other: cell(142.8) })).toMatchObject({ amount: { value: 1428 }, issues: [] });
    expect(read("1.428", { other: cell(142.7) }).issues).toHaveLength(1);
    expect(read("1.428", { other: cell(14280) })).toMatchObject({ amount: { value: 1428 }, issues: [] });
    expect(read("1.428", { other: cell(14281) }).issues).toHaveLength(1);
  });

  test("a number beside it decides as well, by what it shows", () => {
    expect(read("24,472", { other: cell(23, "23") }).issues).toEqual([]);
    expect(read("2,472", { other: cell(0.025, "2,5%", "0.0%") })).toMatchObject({
      amount: { value: 2.472 },
      issues: [],
    });
  });

  test("a number beside it decides whatever of it is shown", () => {
    expect(read("24,472", { other: cell(24600, "#####") })).toMatchObject({
      amount: { value: 24472 },
      issues: [],
    });
  });

  test.each([
    ["what is no number", cell(NaN, "")],
    ["a figure whose marks fit no convention", cell("1.23.456")],
    ["several lines of figures", cell("1300\n1400")],
    ["words", cell("theo kế hoạch")],
    ["prose of more than 200 letters", cell("đạt ".repeat(50) + "1300")],
  ])("%s beside it decides nothing", (_, other) => {
    expect(read("1.250", { other }).issues).toMatchObject([{ severity: "worthChecking" }]);
  });

  test("a figure of another unit beside it does not", () => {
    expect(read("1.250 triệu", { other: cell("1,2 tỷ") }).issues).toHaveLength(1);
    expect(read("1.250 triệu", { other: cell(1.2, "1,2 tỷ", '0.0" tỷ"') }).issues).toHaveLength(1);
    expect(read("1.250 triệu", { other: cell(0.012, "1,2%", "0.0%") }).issues).toHaveLength(1);
    expect(read("1.250 triệu", { other: cell(0.012, "###", "0.0%") }).issues).toHaveLength(1);
    expect(read("1.250 triệu", { other: cell("1300 triệu") }).issues).toEqual([]);
    expect(read("1.250", { other: cell("1300 triệu"), unit: "triệu đồng" }).issues).toEqual([]);
  });

  test.each([
    ["1.250", "con", 1250],
    ["104,267", "hộ", 104267],
    ["98,125", "%", 98.125],
    ["98.125", "%", 98.125],
    ["1.250 con", null, 1250],
    ["98,125%", null, 98.125],
  ])("the unit decides: %s of %s", (text, unit, value) => {
    expect(read(text, { unit })).toMatchObject({ amount: { value }, issues: [] });
  });

  test.each([
    ["8,125", "giường bệnh/vạn dân"],
    ["1.250", "nghìn người"],
    ["1.250", "tấn"],
    ["1.250", null],
  ])("a unit that may have decimals does not: %s of %s", (text, unit) => {
    expect(read(text, { unit }).issues).toHaveLength(1);
  });

  test.each([
    ["1.250", "vi", 1250],
    ["1,250", "vi", 1.25],
    ["1.250", "en", 1.25],
    ["1,250", "en", 1250],
  ] as const)("the column's habit decides: %s in a column of %s", (text, habit, value) => {
    expect(read(text, { habit })).toMatchObject({ amount: { value }, issues: [] });
  });

  test("witnesses that differ are said, the row's other figure first", () => {
    const { amount, issues } = read("24,472", { other: cell("24600"), habit: "vi" });
    expect(amount?.value).toBe(24472);
    expect(issues).toHaveLength(1);
    expect(read("98.125", { unit: "%", habit: "vi" })).toMatchObject({
      amount: { value: 98.125 },
      issues: [{}],
    });
  });

  test("beside the usual mark of thousands the other mark is one too, and the doubt is said once", () => {
    expect(read("104,267 tấn", { other: cell("104.000") })).toMatchObject({
      amount: { value: 104267 },
      issues: [],
    });
    expect(read("104.000", { other: cell("104,267 tấn"), unit: "tấn" })).toMatchObject({
      amount: { value: 104000 },
      issues: [{ severity: "worthChecking" }],
    });
  });

  test("two figures written alike with the usual mark are not in doubt", () => {
    expect(read("2.337", { other: cell("2.000") })).toMatchObject({ amount: { value: 2337 }, issues: [] });
    expect(read("2,337", { other: cell("2,000"), convention: "en" })).toMatchObject({
      amount: { value: 2337 },
      issues: [],
    });
  });

  test("written alike with the other mark the verdict is the same, the size is not", () => {
    expect(read("2,337", { other: cell("2,000") })).toMatchObject({
      amount: { value: 2.337 },
      issues: [{ code: "ambiguousSeparator", severity: "forInformation" }],
    });
    expect(read("2.337", { other: cell("2,000") }).issues).toMatchObject([{ severity: "worthChecking" }]);
    expect(read("2.337", { other: cell("một nghìn") }).issues).toMatchObject([{ severity: "worthChecking" }]);
    expect(read("2.337", { other: cell("2.000"), convention: "en" })).toMatchObject({
      amount: { value: 2.337 },
      issues: [{ severity: "forInformation" }],
    });
  });

  test("a number is not written alike: it means one thing only", () => {
    const other = cell(200.125, "200.125", "0.000");
    expect(read("2.337", { other }).issues).toMatchObject([{ severity: "worthChecking" }]);
  });

  test.each([
    [200, "forInformation"],
    [201, "worthChecking"],
  ])("written alike in a text of %d letters is %s", (length, severity) => {
    const other = cell("2,000".padEnd(length, "."));
    expect(read("2,337", { other }).issues).toMatchObject([{ severity }]);
  });
});

test.each([
  [["12,5", "1.250"], "vi"],
  [["1.234,5"], "vi"],
  [["1.031.200"], "vi"],
  [["12.5"], "en"],
  [["1,234.5", "1.250"], "en"],
  [["1,031,200 con"], "en"],
  [["1.250", "24,472", "12", "abc", ""], null],
  [["12,5", "12.5"], null],
  [["12,5", "x".repeat(201) + " 12.5"], "vi"],
  [["0.125"], "en"],
  [["12,5", "3,5"], "vi"],
  [["x".repeat(195) + " 12.5"], "en"],
  [["1; 2; 3; 4,5"], "vi"],
  [["1; 2; 3; 4; 5,5"], null],
  [[], null],
])("the habit of %j is %s", (texts, habit) => {
  expect(findConvention(texts)).toBe(habit);
});

test.each([
  ["12,5", { from: "text", decimal: ",", scale: 1 }],
  ["12.5", { from: "text", decimal: ".", scale: 1 }],
  ["1.031.200", { from: "text", decimal: ",", scale: 1 }],
  ["1,031,200", { from: "text", decimal: ".", scale: 1 }],
  ["95,5%", { from: "text", decimal: ",", scale: 100 }],
  ["95,5 %", { from: "text", decimal: ",", scale: 100 }],
  ["-4,13%", { from: "text", decimal: ",", scale: 100 }],
  [" 03 ", { from: "text", decimal: ",", scale: 1 }],
  ["1 234,5", { from: "text", decimal: ",", scale: 1 }],
  ["700ha", null],
  ["trên 98", null],
  ["(3,26)", null],
  ["1\u00a0234", null],
  ["−4,13", null],
  ["1'234", null],
  ["14,2‰", null],
])("a formula takes %j out of its cell by NUMBERVALUE or not at all", (text, live) => {
  expect(read(text).amount?.live).toEqual(live);
});

test.each([
  ["1.250", "vi", ","],
  ["24,472", "vi", ","],
  ["1.250", "en", "."],
  ["24,472", "en", "."],
  ["1340", "vi", ","],
  ["1340", "en", "."],
] as const)("a formula reads %s in %s with the decimal mark %s", (text, convention, decimal) => {
  expect(read(text, { convention }).amount?.live).toEqual({ from: "text", decimal, scale: 1 });
});

test.each([
  ["trên 98", "over"],
  ["hơn 98", "over"],
  ["dưới 98", "under"],
  ["gần 98", "nearly"],
  ["khoảng 98", "about"],
  ["ước đạt 98", "estimated"],
  ["98", null],
])("keeps the hedge of %s", (text, hedge) => {
  expect(read(text).amount).toMatchObject({ value: 98, hedge });
});

test.each([NaN, Infinity, -Infinity])("reads no quantity in the number %d", (value) => {
  expect(readCell(cell(value, String(value))).amount).toBeNull();
});

const figure = fc.tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 2 }));

test.each(["vi", "en"] as const)("an amount written in %s is read back", (language) => {
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom(null, "tấn", "%", "triệu đồng/người/năm"),
      ([digits, places], unit) => {
        const value = digits / 10 ** places;
        const text = withUnit(formatFigure(value, { language, decimals: places }), unit);
        const { amount } = read(text, { convention: language, habit: language });
        expect(amount?.value ?? null).toBe(Number(value.toFixed(places)) + 0);
        expect(amount?.unit).toBe(unit);
      },
    ),
    runs(2000),
  );
});

test("any text is read without throwing", () => {
  const hostile = fc.oneof(
    anyText(400),
    fc
      .array(
        fc.constantFrom(
          "1",
          ".",
          ",",
          " ",
          "-",
          "%",
          "/",
          "(",
          ")",
          "đến",
          "còn",
          "giảm",
          "trên",
          "ước",
          "đạt",
          "0/00",
          "\u0301",
          "\ud800",
        ),
        { maxLength: 300 },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(hostile, hostile, (text, other) => {
      expect(() => read(text, { other: cell(other) })).not.toThrow();
    }),
    runs(3000),
  );
});
