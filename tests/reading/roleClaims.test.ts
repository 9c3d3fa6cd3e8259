/** What speaks for each column being name, target or actual: by its heading's words, by what stands below, by what is left. */

import type { ColumnContent } from "../../src/reading/columns/columnContent";
import { columnRoles } from "../../src/reading/columns/columnRoles";
import { holdsFigures, roleClaims } from "../../src/reading/columns/roleClaims";
import { NO_CONTENT } from "../../src/reading/columns/columnContent";
import { type Column, columns, texts } from "./columnsInHand";

const NAMES = { filled: 10, texts: 10, letters: 150, distinct: 10 };

/** "target 1: 46 heading certain": every claim, by role and place. */
function claims(given: readonly Column[], year: number | null = null): readonly string[] {
  const facts = columns(...given);
  const readings = columnRoles(facts, "scan").map((reading, column) => ({
    ...reading,
    column,
    heading: "",
  }));
  return Object.entries(roleClaims(facts, readings as never, year)).flatMap(([role, list]) =>
    list.map(
      ({ at, weight, reason, certainty }) =>
        `${role} ${at}: ${Math.round(weight * 10) / 10} ${reason} ${certainty}`,
    ),
  );
}

const named = (...more: readonly Column[]): readonly Column[] => [["Chỉ tiêu", NAMES], ...more];
const NAMED = "name 0: 59 heading certain";

describe("a heading that says its role", () => {
  test("weighs 40, with the names' texts and the figures' share of cells", () => {
    expect(claims(named("Kế hoạch", "Thực hiện"))).toEqual([
      NAMED,
      "target 1: 46 heading certain",
      "actual 2: 46 heading certain",
    ]);
    const half = ["Thực hiện", { filled: 10, figures: 5, texts: 5 }] as const;
    expect(claims(named(["Kế hoạch", {}], half)).slice(1)).toEqual([
      "target 1: 40 heading certain",
      "actual 2: 43 heading certain",
    ]);
    expect(claims(named("Kế hoạch", ["Thực hiện", { filled: 10, pairs: 10 }]))[2]).toBe(
      "actual 2: 46 heading certain",
    );
  });

  test("less where words stand below, little less where they have digits, nothing where they are directions", () => {
    expect(
      claims(named(["Kế hoạch", texts({ digits: 5 })], ["Thực hiện", texts({ digits: 6 })])).slice(1),
    ).toEqual(["target 1: 26 heading certain", "actual 2: 38 heading certain"]);
    expect(claims(named(["Kế hoạch", texts({ directions: 6 })], "Thực hiện"))).toEqual([
      NAMED,
      "actual 2: 46 heading certain",
    ]);
    expect(claims(named(["Kế hoạch", texts({ directions: 5 })], "Thực hiện"))[1]).toBe(
      "target 1: 26 heading certain",
    );
  });

  test("names that repeat weigh less; numbers, verdicts and figures are none", () => {
    const name = (content: Partial<ColumnContent>): string =>
      claims([["Chỉ tiêu", content], "Kế hoạch", "Thực hiện"])[0] ?? "";
    expect(name(texts({ distinct: 5 }))).toBe("name 0: 57.3 heading certain");
    expect(name(texts({ distinct: 4 }))).toBe("name 0: 49.3 heading certain");
    expect(name(texts({ letters: 600 }))).toBe("name 0: 59 heading certain");
    expect(name(texts({ verdicts: 10 }))).toBe("name 0: 57.3 heading certain");
    expect(name(texts({ verdicts: 10, marks: 1 }))).not.toMatch(/^name/);
    expect(name(texts({ numbers: 5 }))).toBe("name 0: 57.3 heading certain");
    expect(name(texts({ numbers: 6 }))).not.toMatch(/^name/);
    expect(name({ filled: 10, figures: 10, nonZero: 10 })).toMatch(/^name 0: 40/);
  });

  test("previous years, parts, notes and units in charge are none of the three", () => {
    expect(claims(named("Kế hoạch", "Thực hiện năm trước", ["Đơn vị thực hiện", texts()]))).toEqual([
      NAMED,
      "target 1: 46 heading certain",
    ]);
    expect(claims(named("Trong đó · Kế hoạch", "Trong đó · Thực hiện"))).toEqual([NAMED]);
    const number = ["STT", { filled: 10, figures: 10, numbers: 10 }] as const;
    expect(claims([number, ["Nội dung", NAMES], "KH", "TH", "TH/KH (%)"])).toEqual([
      "name 1: 59 heading certain",
      "target 2: 46 heading certain",
      "actual 3: 46 heading certain",
    ]);
  });
});

describe("a heading that may mean it besides", () => {
  test("speaks for it where figures stand below, or where it is no other column's", () => {
    expect(claims(named("Hoàn thành", "Định mức"))).toEqual([
      NAMED,
      "target 2: 46 heading certain",
      "actual 1: 26 headingToo guess",
    ]);
    expect(claims([["Mục tiêu", NAMES], "Mục tiêu", "Kết quả"])).toEqual([
      "name 0: 36 headingToo likely",
      "target 1: 46 heading certain",
      "actual 2: 46 heading certain",
    ]);
  });

  test("not over verdicts, nor for another year", () => {
    const verdicts = ["Achievement", texts({ verdicts: 10 })] as const;
    expect(claims([["Metric", NAMES], "Target", verdicts])).toEqual([NAMED, "target 1: 46 heading certain"]);
    expect(
      claims(named("Kế hoạch", "Hoàn thành năm 2024"), 2025).filter((each) => /^actual/.test(each)),
    ).toEqual([]);
  });

  test("words under a target's heading are the names where no other column has any", () => {
    expect(claims([["Mục tiêu chất lượng", NAMES], "Mức", "Kết quả"])).toEqual([
      "name 0: 36 headingToo likely",
      "target 1: 12 left guess",
      "actual 1: 13 left guess",
      "actual 2: 46 heading certain",
    ]);
  });

  test("words under a result's heading are none where another may be one, in figures", () => {
    const words = ["Key result", texts({ letters: 300 })] as const;
    expect(claims([["Objective", NAMES], words, "2023-24", "Current"])).toEqual([
      "name 0: 36 headingToo likely",
      "name 1: 36 headingToo likely",
      "target 2: 11 time guess",
      "actual 2: 22 time guess",
      "actual 3: 26 headingToo guess",
    ]);
  });
});

describe("a bare time", () => {
  test("is rather a result, of the table's year; several years are rather a plan", () => {
    expect(claims(named("Năm 2024", "Năm 2025", "Mục tiêu 2021-2025"), 2025)).toEqual([
      NAMED,
      "target 2: 11 time guess",
      "target 3: 46 heading certain",
      "actual 2: 22 time guess",
    ]);
    expect(claims(named("2021-2025", "Năm 2025"), 2025)).toEqual([
      NAMED,
      "target 1: 22 time guess",
      "target 2: 11 time guess",
      "actual 1: 11 time guess",
      "actual 2: 22 time guess",
    ]);
  });

  test("right of nothing but results of parts of the year it is their whole", () => {
    const whole = (...parts: readonly Column[]): string | undefined =>
      claims(named("Kế hoạch", ...parts), 2024).find((each) => each.startsWith(`actual ${parts.length + 1}`));
    expect(whole("Kết quả Q3", "Kết quả Q4", "Cả năm 2024")).toBe("actual 4: 36 time likely");
    expect(whole("Kết quả Q3", "Quý IV", "Cả năm 2024")).toBe("actual 4: 22 time guess");
    expect(whole("Kết quả Q4", "Cả năm 2024")).toBe("actual 3: 22 time guess");
    expect(whole("Kết quả Q3", "Kết quả Q4", "Cả năm 2023")).toBeUndefined();
    expect(whole("Kết quả Q3", "Kết quả Q4", ["Cả năm 2024", {}])).toBe("actual 4: 16 time guess");
    expect(whole("Kết quả Q3", "Kết quả Q4", "Quý I")).toBe("actual 4: 22 time guess");
  });
});

describe("nothing known", () => {
  test("texts may be the names, units hardly, figures what is left", () => {
    const units = texts({ units: 10, letters: 30, distinct: 3 });
    expect(claims([["", NAMES], ["", units], "", ""])).toEqual([
      "name 0: 26 left guess",
      "name 1: -6 left guess",
      "target 0: -8 left guess",
      "target 1: -8 left guess",
      "target 2: 12 left guess",
      "target 3: 12 left guess",
      "actual 0: -7 left guess",
      "actual 1: -7 left guess",
      "actual 2: 13 left guess",
      "actual 3: 13 left guess",
    ]);
  });

  test("a table without texts has no names but by a heading", () => {
    const facts = claims(["", "", ""]);
    expect(facts.filter((each) => each.startsWith("name"))).toEqual([]);
    expect(claims(["Chỉ tiêu", "Kế hoạch", "Thực hiện"])[0]).toBe("name 0: 40 heading certain");
  });
});

test("figures are more than half of what stands there, pairs among them", () => {
  const holds = (content: Partial<ColumnContent>): boolean =>
    holdsFigures({ content: { ...NO_CONTENT, ...content } });
  expect(holds({ filled: 10, figures: 5 })).toBe(false);
  expect(holds({ filled: 10, figures: 6 })).toBe(true);
  expect(holds({ filled: 10, figures: 3, pairs: 3 })).toBe(true);
  expect(holds({})).toBe(false);
});
