import { judge } from "../../src/judging/verdict/judge";
import { liveVerdict } from "../../src/formulas/verdictFormula";
import { readActual } from "../../src/figures/readActual";
import { cell, context, indicator } from "../figures/figuresInHand";

const WORDS = { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", unknown: "Chưa đánh giá" };
const formula = (name: string, value: number) =>
  liveVerdict(
    judge(
      indicator({
        name,
        unit: "%",
        target: "24-25",
        actual: readActual(cell(value, String(value)), context()).actual,
      }),
      { rulings: [], unknownInTotal: true, attainmentForLower: false },
    ),
  )?.({ target: "D12", actual: "E12" }, WORDS) ?? null;

test("a range where less is better has no formula: above it is missed, not exceeded", () => {
  expect(formula("Tỷ trọng công nghiệp", 24.5)).toContain("E12");
  expect(formula("Tỷ trọng nông nghiệp", 24.5)).toBeNull();
  expect(formula("Tỷ trọng nông nghiệp", 23)).toBeNull();
  expect(formula("Tỷ trọng nông nghiệp", 26)).toBeNull();
});
