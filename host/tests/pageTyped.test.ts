import fc from "fast-check";
import { fromTsv, toTsv } from "../page/clipboard";
import { readTyped, typedText } from "../page/typed";
import type { Format, Scalar } from "../workbook/model";
import { newWorkbook } from "../workbook/workbook";
import { runs } from "../../tests/randomCases";

const plain = newWorkbook().activeSheet.format(0, 0);
const vi = (text: string, numberFormat = "General") => readTyped(text, { numberFormat }, "vi-VN");

describe("what is typed in a Vietnamese workbook", () => {
  test.each<[typed: string, value: Scalar, numberFormat: string | null]>([
    ["8,25", 8.25, null],
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1.031.200", 1031200, "#,##0"],
    ["24,472", 24.472, null],
    ["101,08%", 1.0108, "0.00%"],
    ["95%", 0.95, "0%"],
    ["(3,26)", -3.26, null],
    ["03", 3, null],
    ["12/05/2025", 45789, "dd/mm/yyyy"],
    ["31/12/2023", 45291, "dd/mm/yyyy"],
    ["TRUE", true, null],
  ])("%s is the value %p", (typed, value, numberFormat) => {
    expect(vi(typed)).toEqual({ kind: "value", value, numberFormat });
  });

  test.each([
    "trên 19.000",
    "6,6-6,8",
    "≥ 95",
    "1,234.5",
    "12 ha",
    "- Trong đó: nữ",
    "+ Nam",
    "@x",
    "",
    "01 xã",
  ])("%p stays text as typed", (typed) => {
    expect(vi(typed)).toEqual({ kind: "text", value: typed, quoted: false });
  });

  test("a day and a month become a date, as in Excel, and not the range that was meant", () => {
    expect(vi("3-4")).toMatchObject({ kind: "value", numberFormat: "d-mmm" });
  });

  test("an apostrophe makes anything text and is not part of it", () => {
    expect(vi("'=1+1")).toEqual({ kind: "text", value: "=1+1", quoted: true });
  });

  test("a text cell takes figures and formulas as text", () => {
    expect(vi("8,25", "@")).toEqual({ kind: "text", value: "8,25", quoted: false });
    expect(vi("=A1", "@")).toEqual({ kind: "text", value: "=A1", quoted: false });
  });

  test("a per cent cell reads a bare figure as per cent", () => {
    expect(vi("101,08", "0.00%")).toEqual({ kind: "value", value: 1.0108, numberFormat: null });
  });

  test.each([
    ["=A1/B1", "=A1/B1"],
    ["=ROUND(1,5;1)", "=ROUND(1.5,1)"],
    ['=IF(A1>1,5;"a;b,5";2)', '=IF(A1>1.5,"a;b,5",2)'],
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["-A1", "=-A1"],
    ["+SUM(A1:A3)", "=SUM(A1:A3)"],
  ])("%s is the formula %s", (typed, formula) => {
    expect(vi(typed)).toEqual({ kind: "formula", formula });
  });

  test("in English the point is the decimal sign and the month comes first", () => {
    expect(readTyped("8.25", plain, "en-US")).toMatchObject({ value: 8.25 });
    expect(readTyped("12/05/2025", plain, "en-US")).toMatchObject({ value: 45996 });
  });
});

describe("an editor opened on a cell", () => {
  const shown = (value: Scalar, look: Partial<Format> = {}) =>
    typedText({ value, formula: null, error: false }, { ...plain, ...look }, "vi-VN");

  test.each<[Scalar, Partial<Format>, string]>([
    [8.25, {}, "8,25"],
    [1.0108, { numberFormat: "0.00%" }, "101,08%"],
    [45789, { numberFormat: "dd/mm/yyyy" }, "12/05/2025"],
    ["8,25", {}, "'8,25"],
    ["=A1", { quotePrefix: true }, "'=A1"],
    ["trên 19.000", {}, "trên 19.000"],
    [true, {}, "TRUE"],
  ])("%p %p begins with %s", (value, look, text) => {
    expect(shown(value, look)).toBe(text);
  });

  test("pressing Enter without typing changes no number", () => {
    // Random doubles are mostly next to nothing: figures as people have them are asked for by themselves.
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.tuple(fc.integer(), fc.constantFrom(1, 10, 100, 1000)).map(([digits, parts]) => digits / parts),
    );
    fc.assert(
      fc.property(number, (any) => {
        const value = Number(any.toPrecision(12));
        const typed = readTyped(shown(value), plain, "vi-VN");
        expect(typed).toMatchObject({ kind: "value" });
        expect(typed.kind === "value" && typed.value).toBeCloseTo(value, 9 - Math.log10(Math.abs(value) + 1));
      }),
      runs(100),
    );
  });

  test("pressing Enter without typing changes no text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("8,25", "=A1", "TRUE", "1/2", "'x", "+A1", "- Ngô")),
        (text) => {
          const typed = readTyped(shown(text), plain, "vi-VN");
          expect(typed).toMatchObject({ kind: "text", value: text });
        },
      ),
      runs(100),
    );
  });
});

describe("the clipboard", () => {
  test("cells with tabs, breaks and quotes come back as they were", () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom("a\tb", "two\nlines", '"quoted"', 'in "side"', "", '"'),
    );
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (cells) => expect(fromTsv(toTsv(cells))).toEqual(cells)),
      runs(100),
    );
  });

  test("the line break that Excel puts at the end is no further row", () => {
    expect(fromTsv("1\t2\r\n3\t\r\n")).toEqual([
      ["1", "2"],
      ["3", ""],
    ]);
  });
});
