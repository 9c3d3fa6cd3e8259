import { readActual } from "../../src/figures/readActual";
import { readCombined } from "../../src/figures/readCombined";
import { cell, context } from "./figuresInHand";
import { reads } from "../reading/reads";

test.each([
  ["695ha", "695 ha"],
  ["trên 19.540,5", "over 19540.5"],
  ["Trên 4", "over 4"],
  ["gần 10", "nearly 10"],
  ["khoảng 10", "about 10"],
  ["ước đạt 12,5", "estimated 12.5"],
  ["Dự kiến 12,5", "estimated 12.5"],
  ["dưới 5%", "under 5 %"],
  ["90% trở lên", "over 90 %"],
  ["giảm còn 0,88%", "0.88 %"],
  ["từ 5% xuống còn 4%", "4 %"],
  ["61-62", "61 … 62"],
  ["tăng 11,07%", "increase 11.07 %"],
  ["Giảm 3,92%", "decrease 3.92 %"],
  ["dự kiến giảm 24,13% còn 88 người", "decrease estimated 24.13 % to estimated 88 người"],
  ["04/09 thôn", "4 thôn"],
  ["(3,26)", "-3.26"],
  ["đạt chỉ tiêu", "“đạt chỉ tiêu”"],
  ["Xuất siêu", "“Xuất siêu”"],
  ["2 vững mạnh, 5 khá", "“2 vững mạnh, 5 khá”"],
  ["Giảm 2-3% (còn 5%)", "“Giảm 2-3% (còn 5%)”"],
  ["", null],
  ["-", null],
])("%s is read as %s", (text, expected) => {
  const { actual, issues } = readActual(cell(text), context());
  expect(reads(actual)).toBe(expected);
  expect(issues).toEqual([]);
});

test("a doubt of its separator comes with it", () => {
  expect(readActual(cell("1.250"), context()).issues).toMatchObject([{ code: "ambiguousSeparator" }]);
});

test("a date is no actual, and must be put right", () => {
  const { actual, issues } = readActual(cell(45019, "3-Apr", "d-mmm"), context());
  expect(actual).toEqual({ kind: "inWords", printed: "3-Apr" });
  expect(issues).toEqual([
    {
      code: "dateAsActual",
      severity: "mustFix",
      cell: cell("").cell,
      facts: { printed: "3-Apr", day: 3, month: 4 },
    },
  ]);
});

test.each([
  ["an error", { ...cell("#DIV/0!"), valueType: "Error" as const }, "“#DIV/0!”", ["cellError"]],
  ["an error as text", cell("#N/A"), "“#N/A”", ["cellError"]],
  ["a truth value", cell(false, "FALSE"), "“FALSE”", []],
  ["a number", cell(17.4, "17,4"), "17.4", []],
  ["a number its format hides", cell(17.4, "", ";;;"), "17.4", []],
  ["a percentage", cell(0.955, "95,5%", "0.0%"), "95.5 %", []],
  ["zero", cell(0, "0"), "0", []],
  ["zero shown as a dash", cell(0, "-", '0;-0;"-"'), "0", []],
])("%s", (_, source, expected, codes) => {
  const { actual, issues } = readActual(source, context());
  expect(reads(actual)).toBe(expected);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["9.481/9.440ha", "9481 ha", "9440 ha"],
  ["24,472/23 tỷ đồng", "24.472 tỷ đồng", "23 tỷ đồng"],
  ["1.428/1340 tỷ đồng", "1428 tỷ đồng", "1340 tỷ đồng"],
  ["53 hộ/53 hộ", "53 hộ", "53 hộ"],
  ["5,02/3-4%", "5.02 %", "3 % … 4 %"],
  ["50,4/55 tạ/ha", "50.4 tạ/ha", "55 tạ/ha"],
  ["99% / ≥ 98%", "99 %", "≥ 98 %"],
  ["3/không quá 5 vụ", "3 vụ", "≤ 5 vụ"],
])("two figures in one cell: %s", (text, actual, target) => {
  const read = readCombined(cell(text), context());
  expect([reads(read.actual), reads(read.target)]).toEqual([actual, target]);
});

test("no formula takes half a cell", () => {
  const { actual, target } = readCombined(cell("24,5/23"), context());
  expect(actual).toMatchObject({ amount: { live: null } });
  expect(target).toMatchObject({ amount: { live: null } });
});

test("a heading may put the target first", () => {
  const { actual, target } = readCombined(cell("23/24,5 ha"), context(), "target");
  expect([reads(actual), reads(target)]).toEqual(["24.5 ha", "23 ha"]);
});

test.each([
  ["12", "“12”", "“12”"],
  ["đạt", "“đạt”", "“đạt”"],
  ["", null, null],
])("one figure alone is neither: %j", (text, actual, target) => {
  const read = readCombined(cell(text), context());
  expect([reads(read.actual), reads(read.target)]).toEqual([actual, target]);
});

test("an error or a date in a combined cell is said once", () => {
  expect(readCombined(cell("#REF!"), context()).issues).toMatchObject([{ code: "cellError" }]);
  expect(readCombined(cell(45019, "3-Apr", "d-mmm"), context()).issues).toMatchObject([
    { code: "dateAsActual" },
  ]);
  expect(readCombined(cell(12, "12"), context())).toMatchObject({
    actual: { kind: "inWords", printed: "12" },
  });
});
