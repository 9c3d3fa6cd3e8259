/** A figure is printed the same in the pane, on the page, by the page's formula once Excel calculates it, and in the copy for Word. */
import fc from "fast-check";
import { formsOf, saidOf } from "./documentInHand";
import { sheetOf, type GridCell } from "../reading/grid";
import { attainmentText, shortfallText } from "../../src/text/verdicts";
import { runs } from "../randomCases";
import { made, type Made } from "./reportInHand";

const UNITS = ["ha", "tấn", "%", "‰", "", "triệu đồng/người/năm"];
const DECIMALS = [
  { digits: 2, fixed: false },
  { digits: 2, fixed: true },
  { digits: 1, fixed: false },
  { digits: 0, fixed: false },
] as const;

interface Row {
  readonly target: number;
  readonly actual: number;
  readonly unit: string;
  /** How both are shown. */
  readonly format: string;
  readonly isLower: boolean;
}

/** Figures near their target, a little short or over, or anywhere. */
const row: fc.Arbitrary<Row> = fc
  .record({
    target: fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0.01, max: 9e6, noNaN: true })),
    factor: fc.oneof(
      fc.constantFrom(1, 0.99999, 0.999951, 1.00001, 0.5, 0, 123.456),
      fc.double({ min: 0, max: 3, noNaN: true }),
    ),
    unit: fc.constantFrom(...UNITS),
    format: fc.constantFrom("General", "0", "#,##0.00", "0.0000"),
    isLower: fc.boolean(),
  })
  .map(({ target, factor, ...rest }) => {
    const kept = (value: number): number => Number(value.toFixed(4));
    return { ...rest, target: kept(target), actual: kept(kept(target) * factor) };
  });

function tableWith(rows: readonly Row[], decimals: (typeof DECIMALS)[number]): Made {
  const lines = rows.map(({ target, actual, unit, format, isLower }, index): GridCell[] => {
    const name = isLower ? `Tỷ lệ hộ nghèo nhóm ${index + 1}` : `Sản lượng nhóm ${index + 1}`;
    return [index + 1, name, unit, { value: target, format }, { value: actual, format }];
  });
  const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"];
  return made([sheetOf([heading, ...lines], { name: "Biểu 01" })], {
    choices: { decimals },
    judging: { attainmentForLower: true },
  });
}

/** "thiếu 36 ha" as the page has it: without the word, and without a unit that is too long for its column. */
function figureOf(pane: string, unit: string): string {
  const bare = pane.replaceAll("\u00a0", " ").replace(/^thiếu /, "");
  return unit.length > 12 ? bare.replace(` ${unit}`, "") : bare;
}

test("attainment and shortfall are the same text in pane, page, formula and copy", () => {
  const seen = { attainments: 0, shortfalls: 0, nearlyMet: 0 };
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...DECIMALS),
      (rows, decimals) => {
        const one = tableWith(rows, decimals);
        const forms = formsOf(one);
        const style = { language: "vi", decimals } as const;
        for (const assessment of one.review.assessments) {
          const { indicator, attainment, outcome } = assessment;
          const said = saidOf(forms, assessment);
          if (attainment !== null) {
            seen.attainments++;
            const pane = attainmentText(assessment, style).replace(/%$/, "");
            expect({ ...said.ratio, pane }).toEqual(all(said.ratio.page, "pane"));
            if (outcome === "missed") expect(Number(pane.replace(",", "."))).toBeLessThan(100);
            if (attainment < 1 && attainment > 0.9999) seen.nearlyMet++;
          }
          if (said.shortfall !== null) {
            seen.shortfalls++;
            const pane = figureOf(shortfallText(assessment, style), indicator.unit ?? "");
            expect({ ...said.shortfall, pane }).toEqual(all(said.shortfall.page, "pane"));
            expect(pane).toMatch(/[1-9]/);
          }
        }
      },
    ),
    { ...runs(60, 40) },
  );
  expect(seen.attainments).toBeGreaterThan(40);
  expect(seen.shortfalls).toBeGreaterThan(20);
  expect(seen.nearlyMet).toBeGreaterThan(2);
});

function all(text: string, ...more: readonly string[]): Record<string, string> {
  return Object.fromEntries(["page", "formula", "copy", ...more].map((place) => [place, text]));
}
