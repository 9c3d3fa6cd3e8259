/** What a computer leaves behind in its last digits decides nothing, in the core and in every formula alike. */

import fc from "fast-check";
import { liveAttainment, liveMiss, liveVerdict } from "../../src/formulas/verdictFormula";
import { compareToMark } from "../../src/model/numbers";
import { newWorkbook } from "../../host/workbook/workbook";
import { verdicts, reviewed } from "../judging/judgedTable";
import { sheetOf, type GridCell } from "../reading/grid";
import { runs } from "../randomCases";

const WORDS = { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", unknown: "Chưa đánh giá" };
const REFS = { target: "D2", actual: "E2" };

const table = (name: string, unit: string, target: GridCell, actual: GridCell) =>
  sheetOf([
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
    [1, name, unit, target, actual],
  ]);

/** The same row judged by the core and by the formulas for page, highlight and filling, calculated. */
function bothWays(name: string, unit: string, target: GridCell, actual: GridCell) {
  const sheet = table(name, unit, target, actual);
  const [assessment] = reviewed(sheet).assessments;
  if (assessment === undefined) throw new Error("not read");
  const formulas = {
    verdict: liveVerdict(assessment)?.(REFS, WORDS) ?? null,
    missed: liveMiss(assessment)?.(REFS) ?? null,
    percent: liveAttainment(assessment)?.(REFS, 2, "–") ?? null,
  };
  const book = newWorkbook();
  const cells = book.sheets[0];
  if (cells === undefined) throw new Error("no sheet");
  cells.setValue(1, 3, sheet.values[1]?.[3] ?? "");
  cells.setValue(1, 4, sheet.values[1]?.[4] ?? "");
  Object.values(formulas).forEach((formula, at) => {
    if (formula !== null) cells.setFormula(5 + at, 0, `=${formula}`);
  });
  book.calculate(true);
  const [verdict, missed, percent] = [5, 6, 7].map((row) => cells.cell(row, 0).value);
  return { assessment, formulas, verdict, missed, percent };
}

test.each<readonly [string, string, GridCell, GridCell, string]>([
  [
    "Tốc độ tăng trưởng",
    "%",
    { value: 0.065, format: "0.0%" },
    { value: 106.5 / 100 - 1, format: "0.0%" },
    "met",
  ],
  ["Tỷ lệ hộ nghèo", "%", { value: 0.08, format: "0.0%" }, { value: 1.1 - 1.02, format: "0.0%" }, "met"],
  ["Tốc độ tăng trưởng", "%", "≥ 6,5", { value: 106.5 / 100 - 1, format: "0.0%" }, "met"],
  ["Tỷ lệ nợ xấu", "%", "dưới 8%", { value: 1.1 - 1.02, format: "0.0%" }, "met"],
  ["Thu ngân sách", "đồng", 162_000_000_000.1, 162_000_000_000 + 0.1 + 3e-5, "met"],
  ["Thu ngân sách", "đồng", 162_000_000_001, 162_000_000_000, "missed"],
  ["Thu ngân sách", "đồng", 162_000_000_000, 162_000_000_001, "exceeded"],
  ["Thu ngân sách", "triệu đồng", 10_000, 1_234_567.1 - 1_224_567.1, "met"],
  ["Diện tích", "ha", 12_345.6, 12_345.6 + 4e-12, "met"],
  ["Diện tích", "ha", 12_345.6, 12_345.5999, "missed"],
  ["Tỷ lệ", "%", 5, 4.9999999, "missed"],
])("%s (%s): %j against %j is %s, and every formula says so", (name, unit, target, actual, outcome) => {
  const { assessment, verdict, missed } = bothWays(name, unit, target, actual);
  expect(assessment.outcome).toBe(outcome);
  expect([verdict, missed]).toEqual([WORDS[assessment.outcome], outcome === "missed"]);
});

test("a figure that is its target but for noise has no shortfall and is 100%", () => {
  const [equal] = reviewed(
    table(
      "Tốc độ tăng trưởng",
      "%",
      { value: 0.065, format: "0.0%" },
      { value: 106.5 / 100 - 1, format: "0.0%" },
    ),
  ).assessments;
  expect([equal?.attainment, equal?.shortfall]).toEqual([1, null]);
  expect(verdicts(table("Sản lượng", "tấn", "≥ 0,3", 0.1 + 0.2))).toEqual(["Sản lượng: met"]);
});

/** A figure as people ask for it: so many digits, few of them after the point, from shares of a per cent to budgets in đồng. */
const asked = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -3, max: 8 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

/** Ways of reckoning that give the figure again, or would without noise. */
const reckoned = fc.constantFrom<(value: number) => number>(
  (value) => value,
  (value) => (value / 3) * 3,
  (value) => value * 1.1 - value * 0.1,
  (value) => Array.from({ length: 10 }, () => value / 10).reduce((sum, part) => sum + part, 0),
  (value) => (1 + value) * 1 - 1,
  (value) => value * (106.5 / 100) - value * (6.5 / 100),
);

const shape = fc.constantFrom<(value: number) => GridCell>(
  (value) => value,
  (value) => ({ value: value / 100, format: "0.0%" }),
);

const name = fc.constantFrom("Diện tích lúa", "Số vụ tai nạn giao thông");

test("a figure reckoned in any way is met where it is what was asked for, and core and formulas agree", () => {
  const { numRuns } = runs(150, 150);
  fc.assert(
    fc.property(name, asked, reckoned, shape, (called, value, reckon, written) => {
      const target = written(value);
      const held = typeof target === "object" && target !== null ? target.value : value;
      const actual = reckon(held);
      const unit = typeof target === "number" ? "ha" : "%";
      const got = bothWays(
        called,
        unit,
        target,
        typeof target === "number" ? actual : { value: actual, format: "0.0%" },
      );
      expect(got.assessment.outcome).toBe("met");
      expect([got.verdict, got.missed]).toEqual([WORDS.met, false]);
      if (got.formulas.percent !== null) expect(got.percent).toBe(100);
      expect(got.formulas.percent === null).toBe(got.assessment.attainment === null);
    }),
    { numRuns },
  );
});

test("one unit of the last digit asked for always decides", () => {
  const { numRuns } = runs(150, 150);
  fc.assert(
    fc.property(name, asked, fc.constantFrom(-1, 1), (called, value, step) => {
      const last = Number(`1e${String(value).split("e")[1] ?? -(String(value).split(".")[1]?.length ?? 0)}`);
      const actual = Number((value + step * last).toPrecision(15));
      const got = bothWays(called, "ha", value, actual);
      const isLower = called.startsWith("Số vụ");
      const expected = isLower === step > 0 ? "missed" : isLower ? "met" : "exceeded";
      expect(got.assessment.outcome).toBe(expected);
      expect([got.verdict, got.missed]).toEqual([WORDS[expected], expected === "missed"]);
    }),
    { numRuns },
  );
});

test("whatever the two figures, the formula sees the side the core sees", () => {
  const book = newWorkbook();
  const cells = book.sheets[0];
  if (cells === undefined) throw new Error("no sheet");
  const sheet = table("Diện tích lúa", "ha", 100, 90);
  const [assessment] = reviewed(sheet).assessments;
  const formula = assessment === undefined ? null : liveVerdict(assessment)?.(REFS, WORDS);
  cells.setFormula(5, 0, `=${formula ?? ""}`);
  const { numRuns } = runs(300, 300);
  const near = fc.tuple(asked, fc.integer({ min: -40, max: 40 })).map(([value, ulps]): [number, number] => {
    const ulp = 2 ** (Math.floor(Math.log2(value)) - 52);
    return [value, value + ulps * ulp];
  });
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(asked, asked)), ([target, actual]) => {
      cells.setValue(1, 3, target);
      cells.setValue(1, 4, actual);
      book.calculate(true);
      const side = compareToMark(actual, target);
      const word = side === 0 ? WORDS.met : side > 0 ? WORDS.exceeded : WORDS.missed;
      expect(cells.cell(5, 0).value).toBe(word);
    }),
    { numRuns },
  );
});
