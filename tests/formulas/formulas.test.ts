import fc from "fast-check";
import { roundHalfUp } from "../../src/model/numbers";
import { shownFormula } from "../../src/formulas/figureText";
import { roundPercent } from "../../src/model/printedFigures";
import { formatShown, type Show } from "../../src/text/figures";
import { newWorkbook } from "../../host/workbook/workbook";
import { sheetOf, type GridCell } from "../reading/grid";
import { cellOf, textsOf } from "../report/reading";
import { made, workbookOf, type Made, type Wishes } from "../report/reportInHand";
import { runs } from "../randomCases";

const WORDS = { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", unknown: "Chưa đánh giá" };

function one(name: string, unit: string, target: GridCell, actual: GridCell, wishes: Wishes = {}): Made {
  const rows: GridCell[][] = [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
    [1, name, unit, target, actual],
    [2, "Diện tích ngô", "ha", 100, 100],
  ];
  return made([sheetOf(rows, { name: "Biểu 01" })], wishes);
}

/** Ratio and verdict as calculated on the sheet. */
function calculated(made: Made, name: string): { ratio: unknown; verdict: unknown; isFormula: boolean } {
  const { report } = workbookOf(made);
  const [appendix] = cellOf(report, "(1)");
  const [row] = cellOf(report, name, appendix);
  return {
    ratio: report.cell(row, 5).value,
    verdict: report.cell(row, 6).value,
    isFormula: report.cell(row, 6).formula !== null,
  };
}

const percent = (value: number): GridCell => ({ value, format: "0.0%" });

test.each<readonly [string, string, GridCell, GridCell, boolean]>([
  ["Diện tích lúa", "ha", 100, 104, true],
  ["Diện tích lúa", "ha", 100, 100, true],
  ["Diện tích lúa", "ha", 100, 99.999, true],
  ["Diện tích lúa", "ha", 0.3, 0.1 + 0.2, true],
  ["Sản lượng", "tấn", "17.400", "18.400", true],
  ["Thu ngân sách", "tỷ đồng", "23", "24,472", true],
  ["Tỷ lệ bao phủ", "%", percent(0.95), percent(0.955), true],
  ["Tỷ lệ bao phủ", "%", "95%", percent(0.944), true],
  ["Tỷ lệ giải ngân", "%", "≥ 95", 78.4, true],
  ["Tỷ lệ giải ngân", "%", "từ 90% trở lên", 90, true],
  ["Tỷ lệ sinh con thứ ba", "%", "dưới 4", 3.1, true],
  ["Tỷ lệ sinh con thứ ba", "%", "dưới 4", 4, true],
  ["Số vụ vi phạm", "vụ", "không quá 20", 27, true],
  ["Tỷ lệ thất nghiệp", "%", 3, 2.5, true],
  ["Tỷ lệ thất nghiệp", "%", 3, 3.5, true],
  ["Tốc độ tăng trưởng", "%", "6,6-6,8", 6.5, true],
  ["Tốc độ tăng trưởng", "%", "6,6-6,8", 6.7, true],
  ["Tốc độ tăng trưởng", "%", "3-4", 5.02, true],
  ["Tổng đàn lợn", "con", 22000, null, false],
  ["Xếp loại", "", "Đạt", "Đạt", false],
  ["Cán cân", "", "Xuất siêu", "Xuất siêu", false],
  ["Lao động", "người", 100, "trên 110", false],
])(
  "%s (%s): target %j, actual %j comes out on the sheet as the core has it",
  (name, unit, target, actual, live) => {
    const made = one(name, unit, target, actual);
    const assessment = made.review.assessments[0];
    if (assessment === undefined) throw new Error("not read");
    const { ratio, verdict, isFormula } = calculated(made, name);
    expect(verdict).toBe(WORDS[assessment.outcome]);
    expect(ratio).toBe(assessment.attainment === null ? "–" : roundPercent(assessment.attainment, 2));
    expect(isFormula).toBe(live);
  },
);

test("a changed figure gives on the sheet what reading it anew would give", () => {
  // Of three decimals, "10,001" would be read by what stands beside it.
  const figure = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 500_000 }).map((hundredths) => hundredths / 100) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0.01, 100) },
  );
  const written = (value: number): string => String(value).replace(".", ",");
  const shape = fc.constantFrom<(target: number) => GridCell>(
    (target) => target,
    (target) => `≥ ${written(target)}`,
    (target) => `trên ${written(target)}`,
    (target) => `không quá ${written(target)}`,
    (target) => `dưới ${written(target)}`,
    (target) => `${written(target)}-${written(roundHalfUp(target + 10, 2))}`,
  );
  /** Anywhere, or on the very edge of what was asked for. */
  const place = fc.oneof(
    figure.map((value) => () => value),
    fc
      .constantFrom(-0.01, 0, 0.01, 10, 10.01)
      .map((step) => (target: number) => roundHalfUp(target + step, 2)),
  );
  const name = fc.constantFrom("Diện tích lúa", "Số vụ tai nạn giao thông");
  const { numRuns } = runs(60, 60);
  const live = { verdicts: 0, ratios: 0 };
  fc.assert(
    fc.property(name, figure, figure, place, shape, (called, target, before, at, asked) => {
      const after = Math.max(0, at(target));
      const first = one(called, "ha", asked(target), before);
      const { book, report } = workbookOf(first);
      book.sheet("Biểu 01")?.setValue(1, 4, after);
      book.calculate();
      const anew = one(called, "ha", asked(target), after).review.assessments[0];
      const [appendix] = cellOf(report, "(1)");
      const [row] = cellOf(report, called, appendix);
      const [ratio, verdict] = [report.cell(row, 5), report.cell(row, 6)];
      // A figure nothing can be said of is written as words: it waits for the next report.
      if (verdict.formula === null || anew === undefined) return;
      live.verdicts++;
      expect(verdict.value).toBe(WORDS[anew.outcome]);
      if (ratio.formula === null) return;
      live.ratios++;
      if (anew.attainment === null) expect(ratio.value).toBe("–");
      else expect(ratio.value).toBeCloseTo(roundPercent(anew.attainment, 2), 9);
    }),
    { numRuns },
  );
  expect(live.verdicts).toBeGreaterThan(numRuns * 0.7);
  expect(live.ratios).toBeGreaterThan(numRuns * 0.15);
});

/** Found by the property above: the page said "–" of a target that the sentences called met to 100%. */
test("inside a range that reaches down to nothing, the page says 100% as the core does", () => {
  const made = one("Diện tích lúa", "ha", "0-10", 4);
  const { book, report } = workbookOf(made);
  const [appendix] = cellOf(report, "(1)");
  const [row] = cellOf(report, "Diện tích lúa", appendix);
  const shown = [4, 10, 25].map((actual) => {
    book.sheet("Biểu 01")?.setValue(1, 4, actual);
    book.calculate();
    return [report.cell(row, 5).value, report.cell(row, 6).value];
  });
  expect(made.review.assessments[0]?.attainment).toBe(1);
  expect(shown).toEqual([
    [100, "Đạt"],
    [100, "Đạt"],
    [250, "Vượt"],
  ]);
});

test("a ruled verdict is the word with its mark and reason; the page says so when its figures change", () => {
  const plain = one("Diện tích lúa", "ha", 100, 90);
  const id = plain.review.assessments[0]?.indicator.id ?? "";
  const ruling = {
    indicator: id,
    outcome: "met" as const,
    direction: null,
    leaveOut: false,
    reason: "Theo biên bản",
    figures: "100|90",
    at: "2025-12-01T00:00:00",
  };
  const ruled = one("Diện tích lúa", "ha", 100, 90, { judging: { rulings: [ruling] } });
  const { book, report } = workbookOf(ruled);
  const [appendix] = cellOf(report, "(1)");
  const [row] = cellOf(report, "Diện tích lúa", appendix);
  expect([report.cell(row, 6).value, report.cell(row, 6).formula]).toEqual(["Đạt", null]);
  expect(report.cell(row, 7).value).toBe("(*) Theo biên bản");
  const marked = ruled.plan.styles.find(({ style }) => style.numberFormat === '@" (*)"');
  expect(marked?.blocks).toEqual([{ row, column: 6, rows: 1, columns: 1 }]);
  expect(textsOf(report).some((text) => text.startsWith("(*) Đánh giá do cán bộ"))).toBe(true);
  expect(report.cell(8, 0).value).toBe("");
  book.sheet("Biểu 01")?.setValue(1, 4, 91);
  book.calculate();
  expect(report.cell(8, 0).value).toMatch(/không còn khớp/);
});

const vi = { decimal: ",", group: ".", leadingZero: true } as const;
const en = { decimal: ".", group: ",", leadingZero: false } as const;

test.each<readonly [number, Show, string, string]>([
  [8, { kind: "count" }, "08", "8"],
  [0, { kind: "count" }, "00", "0"],
  [34, { kind: "count" }, "34", "34"],
  [101.08, { kind: "percent", digits: 2, fixed: false }, "101,08", "101.08"],
  [120, { kind: "percent", digits: 2, fixed: false }, "120", "120"],
  [120, { kind: "percent", digits: 2, fixed: true }, "120,00", "120.00"],
  [99.5, { kind: "percent", digits: 0, fixed: true }, "100", "100"],
  [1.005, { kind: "percent", digits: 2, fixed: false }, "1,01", "1.01"],
  [-4.13, { kind: "percent", digits: 2, fixed: true }, "-4,13", "-4.13"],
  [1031200, { kind: "figure", digits: 2 }, "1.031.200", "1,031,200"],
  [999999999, { kind: "figure", digits: 2 }, "999.999.999", "999,999,999"],
  [1e9, { kind: "figure", digits: 2 }, "1.000.000.000", "1,000,000,000"],
  [-2034005067.25, { kind: "figure", digits: 2 }, "-2.034.005.067,25", "-2,034,005,067.25"],
  [1.5e12, { kind: "figure", digits: 2 }, "1.500.000.000.000", "1,500,000,000,000"],
  [20007000000004, { kind: "missing", digits: 2 }, "20.007.000.000.004", "20,007,000,000,004"],
  [19462, { kind: "figure", digits: 2 }, "19.462", "19,462"],
  [1005.07, { kind: "figure", digits: 2 }, "1.005,07", "1,005.07"],
  [3, { kind: "figure", digits: 2 }, "03", "3"],
  [1.8, { kind: "figure", digits: 2 }, "1,8", "1.8"],
  [0.74, { kind: "missingPoints", digits: 2 }, "0,74", "0.74"],
  [3, { kind: "missingPoints", digits: 2 }, "3", "3"],
  [7, { kind: "missing", digits: 2 }, "07", "7"],
  [0.004, { kind: "missing", digits: 2 }, "0,01", "0.01"],
  [0.0044, { kind: "missing", digits: 3 }, "0,004", "0.004"],
  [0.00000004, { kind: "missingPoints", digits: 6 }, "0,000001", "0.000001"],
])("%d as %j is %s, in English %s, by text and by formula", (value, show, vietnamese, english) => {
  expect(formatShown(value, show, vi)).toBe(vietnamese);
  expect(formatShown(value, show, en)).toBe(english);
  const book = newWorkbook();
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  sheet.setValue(0, 0, value);
  sheet.setFormula(1, 0, `=${shownFormula("A1", show, vi)}&""`);
  sheet.setFormula(2, 0, `=${shownFormula("A1", show, en)}&""`);
  book.calculate(true);
  expect([sheet.cell(1, 0).value, sheet.cell(2, 0).value]).toEqual([vietnamese, english]);
});
