/** A number format speaks section by section: what it does to one value it may not do to another. */

import fc from "fast-check";
import { format } from "numfmt";
import { readFormat } from "../../src/figures/numberFormat";
import { readActual } from "../../src/figures/readActual";
import { readTarget } from "../../src/figures/readTarget";
import { cell, context } from "./figuresInHand";
import { runs } from "../randomCases";

test.each<readonly [string, number, boolean, number]>([
  ['[<=1]0%;0"%"', 0.9, true, 0],
  ['[<=1]0%;0"%"', 42, false, 0],
  ['[>1]0"%";0%', 42, false, 0],
  ['[>1]0"%";0%', 0.42, true, 0],
  ["[Red][<1]0.0%;[Blue]0.0", 0.5, true, 0],
  ["[Red][<1]0.0%;[Blue]0.0", 5, false, 0],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 2_500_000, false, 2],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 2_500, false, 1],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 25, false, 0],
  ["0.0%;-0.0;0", 0.5, true, 0],
  ["0.0%;-0.0;0", -0.5, false, 0],
  ["0.0%;-0.0;0", 0, false, 0],
  ["0.0%;-0.0", 0, true, 0],
  ['0"a;b%"', 5, false, 0],
  ["0\\;%", 5, true, 0],
  ["[Color10]▲0.0%;[Red]▼0.0%", -0.02, true, 0],
])("%s of %d: percent %s, thousands %d", (code, value, isPercent, thousands) => {
  expect(readFormat(code, value)).toEqual({ isPercent, thousands, date: "none" });
});

test.each([
  ["[h]:mm", "duration"],
  ["[mm]:ss", "duration"],
  ["h:mm", "time"],
  ["mm:ss.0", "time"],
  ["dd/mm/yyyy", "withYear"],
  ["dd/mm/yyyy h:mm", "withYear"],
  ["d/m h:mm", "withYear"],
  ["d-mmm", "dayAndMonth"],
  ["mmm-yy", "withYear"],
  ["General", "none"],
  ["#,##0", "none"],
])("%s shows a %s", (code, date) => {
  expect(readFormat(code, 1.5).date).toBe(date);
});

test("the section is chosen as a program that shows the number chooses it", () => {
  const section = fc.constantFrom("0.00%", "0.00", '0.00"%"', "#,##0.00");
  const condition = fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "="), fc.constantFrom("0", "1", "100", "-5"))
    .map(([sign, mark]) => `[${sign}${mark}]`);
  const code = fc.oneof(
    fc.array(section, { minLength: 1, maxLength: 3 }).map((all) => all.join(";")),
    fc.tuple(condition, section, section).map(([when, one, two]) => `${when}${one};${two}`),
    fc
      .tuple(condition, condition, section, section, section)
      .map(([one, two, a, b, c]) => `${one}${a};${two}${b};${c}`),
  );
  const value = fc.constantFrom(-120, -5, -0.5, 0, 0.25, 1, 42, 100, 250);
  fc.assert(
    fc.property(code, value, (written, number) => {
      const shown = format(written, number, { locale: "en-US", throws: false });
      fc.pre(/\d/.test(shown));
      const digits = Math.abs(Number(shown.replace(/[^\d.]/g, "")));
      const { isPercent } = readFormat(written, number);
      expect(digits).toBeCloseTo(Math.abs(number) * (isPercent ? 100 : 1), 2);
    }),
    { numRuns: runs(300).numRuns },
  );
});

const actual = (value: number, shown: string, code: string, parts = {}) =>
  readActual(cell(value, shown, code), context(parts));

test.each<readonly [string, number, string, string, object]>([
  ["in powers of ten", 1.5e11, "1,5E+11", "General", { value: 1.5e11, unit: null }],
  ["with a currency before it", 1200, "$1,200", '"$"#,##0', { value: 1200, unit: "$" }],
  ["with a currency behind it", 3_000_000, "3.000.000 ₫", '#,##0\\ "₫"', { value: 3_000_000, unit: "₫" }],
  ["with a mark of its rise", 0.08, "▲8,0%", "▲0.0%;▼0.0%", { value: 8, unit: "%" }],
  ["with a mark of its fall", -0.02, "▼2,0%", "▲0.0%;▼0.0%", { value: -2, unit: "%" }],
  ["with words before it", 12, "Số tờ trình: 12", '"Số tờ trình: "0', { value: 12 }],
  ["with a whole behind it", 10, "10/12 xã", '0"/12 xã"', { value: 10 }],
])("a number shown %s is that number", (_, value, shown, code, expected) => {
  expect(actual(value, shown, code)).toMatchObject({
    actual: { kind: "figure", amount: expected },
    issues: [],
  });
});

test("a number shown as a verdict is that verdict, and none shown at all is the number", () => {
  expect(actual(1, "Đạt", '[=1]"Đạt";"Không đạt"').actual).toEqual({ kind: "inWords", printed: "Đạt" });
  expect(actual(0, "-", '#,##0;-#,##0;"-"').actual).toMatchObject({ kind: "figure", amount: { value: 0 } });
});

test.each<readonly [string, object]>([
  ["$15,000", { value: 15_000, unit: "$" }],
  ["$150.2", { value: 150.2, unit: "$" }],
  ["US$ 2,500", { value: 2_500, unit: "US$" }],
  ["£1.2bn", { value: 1.2, unit: "£ bn" }],
  ["$19.5m", { value: 19.5, unit: "$ m" }],
  ["€ 300", { value: 300, unit: "€" }],
  ["USD 300", { value: 300, unit: "USD" }],
])("money written %s is read", (text, expected) => {
  expect(readActual(cell(text), context({ convention: "en" })).actual).toMatchObject({
    kind: "figure",
    amount: expected,
  });
});

test("a currency sign again leaves the millions to the row", () => {
  const row = context({ unit: "triệu USD" });
  expect(readTarget(cell(1200, "$1,200", '"$"#,##0'), row).target).toMatchObject({ amount: { unit: null } });
});

test.each<readonly [string, ReturnType<typeof cell>, object, number]>([
  ["beyond a day", cell(1.5, "36:00", "[h]:mm"), {}, 36],
  ["with seconds", cell(1.5, "36:00:00", "[h]:mm:ss"), {}, 36],
  ["within a day, of hours", cell(0.3125, "7:30", "h:mm"), { unit: "giờ" }, 7.5],
  [
    "within a day, beside one beyond",
    cell(0.3125, "7:30", "h:mm"),
    { other: cell(1.5, "36:00", "[h]:mm") },
    7.5,
  ],
  ["as text, of hours", cell("36:30"), { unit: "giờ" }, 36.5],
  ["as text, of minutes", cell("30:15"), { unit: "phút" }, 0.504166666666667],
])("a time %s is hours", (_, source, parts, hours) => {
  const expected = { kind: "figure", printed: source.text.trim(), amount: { value: hours, unit: "giờ" } };
  expect(readActual(source, context(parts))).toMatchObject({ actual: expected, issues: [] });
  expect(readTarget(source, context(parts))).toMatchObject({ target: expected, issues: [] });
});

test("a time of day that nothing says to be hours is asked about", () => {
  expect(actual(0.3125, "7:30", "h:mm").issues).toMatchObject([
    { code: "dateAsActual", facts: { day: 0, month: 0 } },
  ]);
  expect(readActual(cell("7:30"), context()).actual).toEqual({ kind: "inWords", printed: "7:30" });
});
