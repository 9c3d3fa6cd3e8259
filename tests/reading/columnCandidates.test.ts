/** What else could have been the target or the actual, what is said of a guess, and the columns that follow from the two. */

import type { Assignment } from "../../src/reading/columns/assignment";
import {
  candidatesFor,
  findAttainment,
  isRatio,
  latestPrevious,
  listGuesses,
} from "../../src/reading/columns/columnCandidates";
import type { PrintedShare } from "../../src/reading/columns/printedShares";
import type { ColumnReading } from "../../src/model/table";
import { claim, type Column, columns, share, texts, weighed } from "./columnsInHand";

const chosen = (more: Partial<Assignment>): Assignment => ({
  name: claim(0),
  target: null,
  actual: null,
  share: null,
  ...more,
});
const left = (at: number, weight = 12) => claim(at, weight, { reason: "left", certainty: "guess" });
const time = (at: number, weight = 12) => claim(at, weight, { reason: "time", certainty: "guess" });
const NAME: Column = ["Chỉ tiêu", texts()];

describe("columns that could be the target", () => {
  const PLANS = columns(NAME, "Kế hoạch", "Kế hoạch", "Kế hoạch", "Thực hiện");

  test("the chosen one first, then as they weigh, left before right", () => {
    const table = weighed(PLANS, { target: [claim(1), claim(2, 50), claim(3)] });
    const found = (at: number) =>
      candidatesFor("target", table, chosen({ target: claim(at), actual: claim(4) }));
    expect(found(1)).toEqual([1, 2, 3]);
    expect(found(3)).toEqual([3, 2, 1]);
    const equal = weighed(PLANS, { target: [claim(2), claim(1)] });
    expect(candidatesFor("target", equal, chosen({}))).toEqual([1, 2]);
  });

  test("by the year of the result beside them, and by that of the plan for results", () => {
    const facts = columns(NAME, "KH năm 2025", "KH năm 2024", "TH năm 2023", "TH năm 2024", "TH năm 2025");
    const table = weighed(facts, {
      target: [claim(1), claim(2)],
      actual: [claim(3), claim(4), claim(5)],
    });
    const of = (role: "target" | "actual", more: Partial<Assignment>) =>
      candidatesFor(role, table, chosen(more));
    expect(of("target", { actual: claim(5) })).toEqual([1, 2]);
    expect(of("target", { actual: claim(4) })).toEqual([2, 1]);
    expect(of("actual", { target: claim(1) })).toEqual([5, 3, 4]);
    expect(of("actual", { target: claim(2) })).toEqual([4, 5, 3]);
    // Right of its plan, not left of it.
    expect(of("actual", {})).toEqual([3, 4, 5]);
  });

  test("never the name's column or the other's, but for the cell that holds both", () => {
    const table = weighed(PLANS, { target: [claim(0), claim(1), claim(4)], actual: [claim(1), claim(4)] });
    expect(candidatesFor("target", table, chosen({ target: claim(1), actual: claim(4) }))).toEqual([1]);
    expect(candidatesFor("actual", table, chosen({ target: claim(1), actual: claim(4) }))).toEqual([4]);
    expect(candidatesFor("target", table, chosen({ target: claim(4), actual: claim(4) }))).toEqual([4, 1]);
    expect(candidatesFor("target", table, chosen({ name: null, target: claim(1) }))).toEqual([1, 4]);
  });

  test("not what the two give", () => {
    const table = weighed(PLANS, { target: [claim(1), claim(3)] });
    const given = (own: PrintedShare) =>
      candidatesFor("target", table, chosen({ target: claim(1), actual: claim(4), share: own }));
    expect(given(share(1, 4, { share: 3 }))).toEqual([1]);
    expect(given(share(1, 4, { share: 2 }))).toEqual([1, 3]);
    expect(given(share(1, 4, { share: 3, isTelling: false }))).toEqual([1, 3]);
  });

  test("a guess beside its like alone; what is left only where it holds figures", () => {
    const facts = columns(NAME, "Cột A", "Cột B", ["Cột C", texts()], "TH");
    const found = (own: ReturnType<typeof claim> | null, ...others: readonly ReturnType<typeof claim>[]) =>
      candidatesFor(
        "target",
        weighed(facts, { target: [...(own === null ? [] : [own]), ...others] }),
        chosen({ target: own, actual: claim(4) }),
      );
    expect(found(claim(1), left(2), time(3))).toEqual([1]);
    expect(found(left(1), left(2), left(3))).toEqual([1, 2]);
    expect(found(left(1), time(2), claim(3))).toEqual([1]);
    expect(found(time(1), left(2), time(3))).toEqual([1]);
    expect(found(null, left(2), claim(1))).toEqual([1]);
    expect(found(left(3), left(1))).toEqual([3, 1]);
  });

  test("texts beside figures are none, whatever their heading", () => {
    const found = (words: Column, own: Column = "Kế hoạch") => {
      const facts = columns(NAME, own, words, "Thực hiện");
      const table = weighed(facts, { target: [claim(1), claim(2)] });
      return candidatesFor("target", table, chosen({ target: claim(1), actual: claim(3) }));
    };
    expect(found(["Mục tiêu", texts()])).toEqual([1]);
    expect(found(["Mục tiêu", texts({ texts: 6 })])).toEqual([1]);
    expect(found(["Mục tiêu", texts({ texts: 5 })])).toEqual([1, 2]);
    expect(found(["Mục tiêu", texts({ figures: 1 })])).toEqual([1, 2]);
    expect(found(["Mục tiêu", texts({ pairs: 1 })])).toEqual([1, 2]);
    expect(found(["Mục tiêu", {}])).toEqual([1, 2]);
    expect(found(["Mục tiêu", texts()], ["Kế hoạch", texts()])).toEqual([1, 2]);
    const facts = columns(NAME, "Kế hoạch", ["Mục tiêu", texts()], "Thực hiện");
    expect(candidatesFor("target", weighed(facts, { target: [claim(2)] }), chosen({}))).toEqual([2]);
  });
});

describe("what is said of a guess", () => {
  const FACTS = columns(NAME, "A", "B", "C", "D", "E", "F", "G");
  const drawn = (table: ReturnType<typeof weighed>, found: Assignment) =>
    listGuesses(table, found).map(
      ({ role, column, reason, witnesses, others }) =>
        `${role} ${column} ${reason} (${witnesses.join(" ")}) or ${others.join(" ")}`,
    );

  test("nothing of what a heading says", () => {
    expect(drawn(weighed(FACTS, {}), chosen({ target: claim(1), actual: claim(2) }))).toEqual([]);
    expect(drawn(weighed(FACTS, {}), chosen({ name: null }))).toEqual([]);
    const likely = claim(1, 40, { certainty: "likely" });
    expect(drawn(weighed(FACTS, {}), chosen({ target: likely }))).toEqual([]);
  });

  test("its reason, or that the figures of three columns bear each other out", () => {
    const found = chosen({ name: left(0), target: left(1), actual: time(2) });
    expect(drawn(weighed(FACTS, {}), found)).toEqual([
      "name 0 left () or ",
      "target 1 left () or ",
      "actual 2 time () or ",
    ]);
    const own = share(1, 2, { share: 3 });
    expect(drawn(weighed(FACTS, {}), { ...found, share: own })).toEqual([
      "name 0 left () or ",
      "target 1 share (1 2 3) or ",
      "actual 2 share (1 2 3) or ",
    ]);
    expect(drawn(weighed(FACTS, {}), { ...found, share: { ...own, isTelling: false } })[1]).toBe(
      "target 1 left () or ",
    );
  });

  test("four others at most, the likeliest first, none that is in use", () => {
    const all = [1, 2, 3, 4, 5, 6, 7];
    const table = weighed(FACTS, {
      name: all.map((at) => left(at, at)),
      target: all.map((at) => left(at, 20 + at * 10)),
    });
    const found = chosen({
      name: left(0),
      target: left(1),
      actual: claim(7),
      share: share(1, 7, { share: 6 }),
    });
    expect(drawn(table, found)).toEqual(["name 0 left () or 5 4 3 2", "target 1 share (1 7 6) or 5 4 3 2"]);
    expect(drawn(table, chosen({ name: null, target: left(1) }))).toEqual(["target 1 left () or 7 6 5 4"]);
  });

  test("what is left for a figure holds figures; for a name it need not", () => {
    const facts = columns(NAME, ["A", texts()], "B", ["C", texts()]);
    const claims = { name: [left(1, 9), left(3)], target: [left(1, 90), left(2), claim(3, 30)] };
    expect(drawn(weighed(facts, claims), chosen({ name: left(0), target: left(2) }))).toEqual([
      "name 0 left () or 3 1",
      "target 2 left () or 3",
    ]);
  });
});

const reading = (column: number, role: ColumnReading["role"], year: number | null = null): ColumnReading => ({
  column,
  heading: "",
  role,
  reason: "heading",
  certainty: "certain",
  assignedBy: null,
  period: "year",
  year,
  hidden: false,
});

test("of earlier columns the latest, of equal ones the first", () => {
  const latest = (...years: readonly (number | null)[]) =>
    latestPrevious([reading(9, "actual", 2099), ...years.map((year, at) => reading(at, "previous", year))])
      ?.column;
  expect([latest(2022, 2024, 2023), latest(null, 2020), latest(2024, 2024), latest(null, null)]).toEqual([
    1, 1, 0, 0,
  ]);
  expect(latest()).toBeUndefined();
});

describe("the printed share of this target and this result", () => {
  /** By its place; each heading's role in brackets: "T Kế hoạch", "A Thực hiện", "% TH/KH". */
  function attainment(
    given: readonly string[],
    target: number | null,
    actual: number,
    more: {
      readonly shares?: readonly PrintedShare[];
      readonly own?: PrintedShare;
      readonly year?: number;
    } = {},
  ): number | undefined {
    const roles = { T: "target", A: "actual", "%": "attainment", "–": null } as const;
    const readings = given.map((one, at) => reading(at, roles[one.charAt(0) as keyof typeof roles]));
    const facts = columns(...given.map((one) => one.slice(2)));
    const table = weighed(facts, {}, { shares: more.shares ?? [], year: more.year ?? null });
    const found = chosen({
      target: target === null ? null : claim(target),
      actual: claim(actual),
      share: more.own ?? null,
    });
    return findAttainment(readings, table, found)?.column;
  }

  test("the first, where nothing tells them apart; none without one", () => {
    expect(attainment(["– Chỉ tiêu", "T KH", "A TH", "% TH/KH", "% Tỷ lệ đạt"], 1, 2)).toBe(3);
    expect(attainment(["– Chỉ tiêu", "T KH", "A TH", "– TH/KH"], 1, 2)).toBeUndefined();
    expect(attainment(["% TH/KH", "A TH"], null, 1)).toBe(0);
  });

  const TWO = [
    "– Chỉ tiêu",
    "T Tỉnh giao",
    "T Huyện giao",
    "A TH",
    "% So với tỉnh giao",
    "% So với huyện giao",
  ];

  test("of the body that set it", () => {
    expect(attainment(TWO, 1, 3)).toBe(4);
    expect(attainment(TWO, 2, 3)).toBe(5);
    expect(attainment(TWO.slice(0, 5), 2, 3)).toBeUndefined();
    // Of a body that set none of them it may be this one's.
    expect(attainment(["– Chỉ tiêu", "T KH", "A TH", "% So với tỉnh giao"], 1, 2)).toBe(3);
    expect(attainment(["– Chỉ tiêu", "T KH", "A TH", "% TH/KH", "% So với tỉnh giao"], 1, 2)).toBe(3);
    expect(attainment(["– Chỉ tiêu", "T Tỉnh giao", "A TH", "% TH/KH", "% So với tỉnh giao"], 1, 2)).toBe(4);
  });

  test("of the table's year", () => {
    const years = ["– Chỉ tiêu", "T KH", "A TH", "% TH/KH 2024", "% TH/KH 2025"];
    expect(attainment(years, 1, 2, { year: 2025 })).toBe(4);
    expect(attainment(years, 1, 2)).toBe(3);
    expect(attainment(years.slice(0, 4), 1, 2, { year: 2025 })).toBeUndefined();
  });

  test.each([
    ["% so KH 6 tháng", "KH năm", undefined],
    ["% so KH 6 tháng", "KH 6 tháng", 3],
    ["% so KH 6 tháng", "KH", undefined],
    ["% so KH năm", "KH", 3],
    ["TH/KH quý I", "KH", undefined],
    ["TH/dự toán 6 tháng", "Dự toán", undefined],
    ["% of plan Q1", "Plan", undefined],
    ["% 6 tháng so KH", "KH", 3],
  ])("“%s” beside “%s”", (heading, plan, expected) => {
    expect(attainment(["– Chỉ tiêu", `T ${plan}`, "A TH", `% ${heading}`], 1, 2)).toBe(expected);
  });

  test("of the result's time", () => {
    const times = ["– Chỉ tiêu", "T KH", "A TH 9 tháng", "% 6 tháng so KH", "% 9 tháng so KH", "% TH/KH"];
    expect(attainment(times, 1, 2)).toBe(4);
    const whole = ["– Chỉ tiêu", "T KH", "A TH", "% 6 tháng so KH", "% TH/KH năm 2025"];
    expect(attainment(whole, 1, 2)).toBe(4);
  });

  test("by its figures before all words", () => {
    const six = ["– Chỉ tiêu", "T KH", "A TH", "% So với tỉnh giao", "% so KH 6 tháng"];
    expect(
      attainment(six, 1, 2, { own: share(1, 2, { share: 4 }), shares: [share(1, 2, { share: 4 })] }),
    ).toBe(4);
    const elsewhere = ["– Chỉ tiêu", "T KH", "T Dự toán", "A TH", "% TH/KH", "% TH/KH"];
    expect(attainment(elsewhere, 1, 3, { shares: [share(2, 3, { share: 4 })] })).toBe(5);
    expect(attainment(elsewhere, 1, 3, { shares: [share(2, 3, { share: 4, isTelling: false })] })).toBe(4);
    expect(
      attainment(elsewhere, 1, 3, { shares: [share(2, 3, { share: 4 }), share(1, 3, { share: 4 })] }),
    ).toBe(4);
    expect(attainment(elsewhere, 1, 3, { shares: [share(2, 3, { share: 5 })] })).toBe(4);
    // The body first, then the time.
    const both = ["– Chỉ tiêu", "T Huyện giao", "A TH 9 tháng", "% 9 tháng so KH", "% So với huyện giao"];
    expect(attainment(both, 1, 2)).toBe(4);
  });
});

test("whether the figures of the printed share are ratios, where they compute", () => {
  const facts = columns(NAME, "KH", "TH", "TH/KH", "Khác");
  const table = weighed(
    facts,
    {},
    { shares: [share(1, 2, { share: 3, isRatio: true }), share(2, 1, { share: 4 })] },
  );
  const found = chosen({ target: claim(1), actual: claim(2) });
  expect(isRatio(table, found, 3)).toBe(true);
  expect(isRatio(table, found, 4)).toBeNull();
  expect(isRatio(table, found, undefined)).toBeNull();
  expect(isRatio(table, chosen({ target: claim(2), actual: claim(1) }), 3)).toBeNull();
  expect(isRatio(table, chosen({ target: claim(1) }), 3)).toBeNull();
  expect(isRatio(table, chosen({ actual: claim(2) }), 3)).toBeNull();
});
