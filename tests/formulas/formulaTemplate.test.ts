/** A formula filled into a template is letter for letter the one that would have been written. */
import { templates } from "../../src/formulas/formulaTemplate";
import { liveAttainment, liveMiss, liveVerdict } from "../../src/formulas/verdictFormula";
import { sheetOf, type GridCell } from "../reading/grid";
import { made } from "../report/reportInHand";

const WORDS = { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", unknown: "Chưa đánh giá" };

test("only the first formula of a key is written, the others are filled", () => {
  const fill = templates();
  let written = 0;
  const write = ({ target, actual }: { target: string; actual: string }): string => {
    written++;
    return `IF(${actual}>=${target},${target}&"${"\u00e9"}",${actual})`;
  };
  expect(fill("a", { target: "$D$1", actual: "$E$1" }, write)).toBe('IF($E$1>=$D$1,$D$1&"é",$E$1)');
  expect(fill("a", { target: "$D$12", actual: "$E$12" }, write)).toBe('IF($E$12>=$D$12,$D$12&"é",$E$12)');
  expect(written).toBe(1);
  fill("b", { target: "D", actual: "E" }, write);
  expect(written).toBe(2);
});

/** By their sheet no references are bare addresses, so that the formula is written. */
const PLAIN = { target: "$D$7", actual: "$E$7" };
const OF_SHEET = { target: "'S'!$D$7", actual: "'S'!$E$7" };
const withoutSheet = (formula: string | undefined): string | undefined => formula?.replaceAll("'S'!", "");

test("rows of every rule, one after the other: filled as written", () => {
  const names: readonly (readonly [string, string])[] = [
    ["Diện tích lúa", "ha"],
    ["Số vụ vi phạm", "vụ"],
    ["Tỷ lệ thất nghiệp", "%"],
  ];
  const targets: readonly GridCell[] = [
    100,
    0,
    { value: 0.955, format: "0.0%" },
    "≥ 95",
    "không quá 20",
    "dưới 4",
    "6,6-6,8",
    "17.400",
    "100%",
  ];
  const actuals: readonly GridCell[] = [100, 104.5, 99, 0, { value: 0.95, format: "0.0%" }, "24,472"];
  let compared = 0;
  for (const [name, unit] of names)
    for (const target of targets)
      for (const actual of actuals) {
        const rows: GridCell[][] = [
          ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
          [1, name, unit, target, actual],
        ];
        const assessment = made([sheetOf(rows, { name: "Biểu 01" })]).review.assessments[0];
        if (assessment === undefined) throw new Error("not read");
        const verdict = liveVerdict(assessment);
        const attainment = liveAttainment(assessment);
        const miss = liveMiss(assessment);
        expect(verdict?.(PLAIN, WORDS)).toBe(withoutSheet(verdict?.(OF_SHEET, WORDS)));
        for (const digits of [0, 2])
          expect(attainment?.(PLAIN, digits, "–")).toBe(withoutSheet(attainment?.(OF_SHEET, digits, "–")));
        expect(miss?.(PLAIN)).toBe(withoutSheet(miss?.(OF_SHEET)));
        compared += verdict === null ? 0 : 1;
      }
  expect(compared).toBeGreaterThan(80);
});
