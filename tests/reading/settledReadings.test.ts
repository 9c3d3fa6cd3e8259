/** What the other columns are once name, target and actual are known; and the arithmetic that knows shares and differences. */

import type { Assignment } from "../../src/reading/columns/assignment";
import type { ColumnContent } from "../../src/reading/columns/columnContent";
import { findDifferences, findPrintedShares } from "../../src/reading/columns/printedShares";
import { shareBetween } from "../../src/figures/shareArithmetic";
import { type Column, columns, settledColumns, texts } from "./columnsInHand";

const sampled = (title: string, ...figures: readonly number[]): Column => [
  title,
  {
    filled: figures.length,
    figures: figures.length,
    nonZero: figures.length,
    sample: new Map(figures.map((figure, row) => [row, figure])),
  },
];
const NAME = ["Chỉ tiêu", texts()] as const;

/** "target", "owner (content)", "–" a column. */
function settled(given: readonly Column[], found?: Assignment): readonly string[] {
  return settledColumns(given, found).map(({ role, reason }) =>
    role === null ? "–" : reason === "heading" ? role : `${role} (${reason ?? ""})`,
  );
}

describe("once the three are known", () => {
  test("the share that the two give is their attainment, whatever it is called or taken for", () => {
    const [kh, th] = [sampled("KH", 10, 20, 40), sampled("TH", 9, 21, 40)];
    expect(settled([NAME, kh, th, sampled("Cột lạ", 90, 105, 100)])[3]).toBe("attainment (share)");
    expect(settled([NAME, kh, th, sampled("Cột lạ", 90, 104, 55)])[3]).toBe("–");
    // Two equal columns give 100 % row after row, which says little without words.
    const equal = [NAME, sampled("KH", 10, 20, 40), sampled("TH", 10, 20, 40)];
    expect(settled([...equal, sampled("Cột lạ", 100, 100, 100)])[3]).toBe("–");
    expect(settled([...equal, sampled("Progress", 100, 100, 100)])[3]).toBe("attainment");
  });

  test("another name is none, a unit that holds bodies is who leads, a year before the results' the last one", () => {
    const bodies = ["Đơn vị", texts({ organisations: 6 })] as const;
    expect(settled([NAME, bodies, "KH", "TH"])).toEqual(["name", "owner (content)", "target", "actual"]);
    expect(settled([NAME, ["Đơn vị", texts({ organisations: 5 })], "KH", "TH"])[1]).toBe("unit");
    expect(settled([NAME, "Năm 2023", "KH năm 2024", "TH năm 2024"])).toEqual([
      "name",
      "previous (time)",
      "target",
      "actual",
    ]);
    expect(settled([NAME, "KH năm 2024", "TH năm 2024", "Năm 2025"])[3]).toBe("–");
    // A plan of that year is no result of it.
    expect(settled([NAME, "Chênh lệch · Năm 2023", "KH năm 2024", "TH năm 2024"])[1]).toBe("–");
  });

  test("a column assigned otherwise than it was read takes the role with its reason; the rest keep theirs", () => {
    const claim = { at: 2, weight: 1, reason: "ruled", certainty: "certain" } as const;
    const found = { name: { ...claim, at: 0 }, target: claim, actual: null, share: null };
    expect(settled([NAME, "KH", "Cột lạ", "Ghi chú"], found)).toEqual([
      "name",
      "target",
      "target (ruled)",
      "note",
    ]);
  });

  test("words that usually mean no more are taken at that where the cells fit", () => {
    expect(settled([NAME, "Target", "Actual", ["RAG", texts({ verdicts: 6 })]])[3]).toMatch(/^verdict/);
    expect(settled([NAME, "Target", "Actual", "Last period"])[3]).toMatch(/^previous/);
    expect(settled([NAME, "Target", "Actual", ["Last period", texts()]])[3]).not.toMatch(
      /^previous \(headingToo/,
    );
  });

  test("1, 2, I beside the name number the lines; short texts that are units are the unit", () => {
    const numbers = { filled: 10, numbers: 10, texts: 10 };
    expect(settled([["", texts({ organisations: 9 })], ["", numbers], NAME, "KH", "TH"])[1]).toBe(
      "number (content)",
    );
    expect(settled([["STT", numbers], ["", numbers], NAME, "KH", "TH"])[1]).not.toMatch(/^number/);
    const units = (more: Partial<ColumnContent>) => ["", texts({ units: 4, letters: 40, ...more })] as const;
    expect(settled([NAME, units({}), "KH", "TH"])[1]).toBe("unit (content)");
    expect(settled([NAME, units({ units: 3 }), "KH", "TH"])[1]).toBe("–");
    expect(settled([NAME, units({ letters: 150 }), "KH", "TH"])[1]).toBe("unit (content)");
    expect(settled([NAME, units({ letters: 151 }), "KH", "TH"])[1]).toBe("–");
    expect(settled([NAME, units({}), ["ĐVT", texts()], "KH", "TH"])[1]).toBe("–");
  });
});

describe("the arithmetic of a share", () => {
  const by = (...figures: readonly number[]): ReadonlyMap<number, number> =>
    new Map(figures.map((figure, row) => [row, figure]));

  test("is borne out by two rows, as percentages or ratios, misrounded by a tenth at most", () => {
    expect(shareBetween(by(90, 105), by(10, 20), by(9, 21))).toEqual({
      isRatio: false,
      rows: 2,
      isTelling: true,
    });
    expect(shareBetween(by(0.9, 1.05), by(10, 20), by(9, 21))).toEqual({
      isRatio: true,
      rows: 2,
      isTelling: true,
    });
    expect(shareBetween(by(90, 100), by(10, 20), by(9, 20))?.isTelling).toBe(false);
    expect(shareBetween(by(90), by(10), by(9))).toBeNull();
    expect(shareBetween(by(33.4, 66.6), by(3, 3), by(1, 2))?.rows).toBe(2);
    expect(shareBetween(by(33.6, 66.6, 50), by(3, 3, 2), by(1, 2, 1))).toBeNull();
    // Whole percentages are rounded to whole ones.
    expect(shareBetween(by(33, 67), by(3, 3), by(1, 2))?.rows).toBe(2);
    expect(shareBetween(by(32, 68), by(3, 3), by(1, 2))).toBeNull();
  });

  test("one row of five may speak against it, not one of four; rows without a figure say nothing", () => {
    const [targets, actuals] = [by(10, 20, 40, 50, 80, 100), by(9, 21, 36, 45, 72, 90)];
    expect(shareBetween(by(90, 105, 90, 90, 90, 1), targets, actuals)?.rows).toBe(5);
    expect(shareBetween(by(90, 105, 90, 90, 1), targets, actuals)).toBeNull();
    expect(shareBetween(by(90, 105, 7), by(10, 20, 0), by(9, 21, 3))?.rows).toBe(2);
    expect(shareBetween(by(90, 105, 7), by(10, 20), by(9, 21))?.rows).toBe(2);
    expect(shareBetween(by(90, 105, 1, 2, 3), by(10, 20, 10, 10, 10), by(9, 21, 9, 9, 9))).toBeNull();
  });

  test("names its columns by place; a column of a known role is no share", () => {
    const shares = (title: string) =>
      findPrintedShares(
        columns(sampled("Kế hoạch", 10, 20), sampled("Thực hiện", 9, 21), sampled(title, 90, 105)),
      ).map(({ share, target, actual }) => [share, target, actual]);
    expect(shares("Cột lạ")).toEqual([[2, 0, 1]]);
    expect(shares("TH/KH (%)")).toEqual([[2, 0, 1]]);
    expect(shares("Đánh giá")).toEqual([[2, 0, 1]]);
    expect(shares("Thực hiện")).toEqual([]);
    expect(findPrintedShares(columns(sampled("A", 10), sampled("B", 9), sampled("C", 90)))).toEqual([]);
  });
});

test("by how much two columns differ is no figure of its own: some of it less than nothing, the two never", () => {
  const differences = (...figures: readonly number[]): readonly number[] => [
    ...findDifferences(columns(sampled("A", 10, 20), sampled("B", 9, 21), sampled("Cột lạ", ...figures))),
  ];
  expect(differences(-1, 1)).toEqual([2]);
  expect(differences(1, -1)).toEqual([2]);
  expect(differences(-1, 2)).toEqual([]);
  expect(differences(1, 1)).toEqual([]);
  expect(differences(-1)).toEqual([]);
  expect([
    ...findDifferences(columns(sampled("A", 10, 20), sampled("B", 9, 21), sampled("Thực hiện", -1, 1))),
  ]).toEqual([]);
  expect([
    ...findDifferences(columns(sampled("A", 0.3, 20), sampled("B", 0.2, 21), sampled("Lạ", 0.1, -1))),
  ]).toEqual([2]);
  expect([
    ...findDifferences(columns(sampled("A", 10, -20), sampled("B", 9, 21), sampled("Lạ", 1, -41))),
  ]).toEqual([]);
});
