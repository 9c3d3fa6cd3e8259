/** Which columns together are name, target and actual: what speaks for one, for two of each other, and when nothing is concluded. */

import { assignColumns, claimWeight, saidIn, type Weighed } from "../../src/reading/columns/assignment";
import { NO_CONTENT } from "../../src/reading/columns/columnContent";
import { pairWeight } from "../../src/reading/columns/pairWeight";
import type { RoleClaim } from "../../src/reading/columns/roleClaims";
import { claim, columns, share, weighed } from "./columnsInHand";

/** "target 2, actual 3". */
function chosen(table: Weighed, ruled: Parameters<typeof assignColumns>[1] = {}): string {
  const { name, target, actual, share } = assignColumns(table, ruled);
  const parts = { name, target, actual };
  const said = Object.entries(parts).flatMap(([role, found]) =>
    found === null ? [] : [`${role} ${found.at}`],
  );
  return [...said, ...(share === null ? [] : [`share ${share.share}`])].join(", ");
}

describe("what speaks for a claim by itself", () => {
  const FACTS = columns("Chỉ tiêu", "Kế hoạch", "Thực hiện");

  test("a name's words, whatever stands in the column", () => {
    const empty = columns(["Chỉ tiêu", { filled: 1 }], "Tổng");
    expect(claimWeight(weighed(empty, { name: [claim(0), claim(1)] }), "name", claim(0, 7))).toBe(7);
    expect(claimWeight(weighed(FACTS, {}), "target", claim(8, 7))).toBe(7);
  });

  test("noughts of a form say nothing; less than half of what another says costs much, half of it nothing", () => {
    expect(saidIn(undefined)).toBe(0);
    expect(saidIn({ content: { ...NO_CONTENT, filled: 10, figures: 8, nonZero: 3 } })).toBe(5);
    const weight = (nonZero: number): number => {
      const facts = columns("Chỉ tiêu", ["Kế hoạch", { filled: 10, figures: 10, nonZero }], "Mục tiêu");
      const table = weighed(facts, { target: [claim(1, 12, { certainty: "guess" }), claim(2)] });
      return claimWeight(table, "target", claim(1, 12, { certainty: "guess" }));
    };
    expect([weight(10), weight(5), weight(4), weight(0)]).toEqual([12, 12, -48, -48]);
  });

  test("a heading's word stays worth more than nothing, the emptier the less", () => {
    const facts = columns("Chỉ tiêu", ["Kế hoạch", { filled: 10, figures: 10, nonZero: 1 }], "Mục tiêu");
    const table = weighed(facts, { target: [claim(1), claim(2)] });
    expect(claimWeight(table, "target", claim(1, 40))).toBeCloseTo(-0.2);
    expect(claimWeight(table, "target", claim(1, 59.5, { certainty: "likely" }))).toBeCloseTo(-0.005);
    expect(claimWeight(table, "target", claim(1, 40, { certainty: "guess" }))).toBe(-20);
  });

  test("hidden by a person it comes after its like, unless nothing stands in it", () => {
    const table = (filled: number) =>
      weighed(
        columns("Chỉ tiêu", ["Thực hiện", { filled, figures: filled, nonZero: filled }]),
        {},
        {
          hidden: new Set([1]),
        },
      );
    expect(claimWeight(table(10), "actual", claim(1))).toBe(32);
    expect(claimWeight(table(0), "actual", claim(1))).toBe(40);
  });

  test("totals, and columns that add up others, before their parts", () => {
    const weight = (title: string, sums: readonly number[] = []): number =>
      claimWeight(weighed(columns("Chỉ tiêu", title), {}, { sums: new Set(sums) }), "actual", claim(1));
    expect(weight("Thực hiện")).toBe(40);
    expect(weight("Thực hiện", [1])).toBe(56);
    expect(weight("Thực hiện · Tổng số")).toBe(56);
    expect(weight("Toàn xã · Thực hiện")).toBe(56);
    expect(weight("Total · Actual")).toBe(56);
    expect(weight("Tổng hợp · Thực hiện", [1])).toBe(56);
    expect(weight("Thực hiện tổng")).toBe(40);
  });

  test("of plans the one the nearest body gave, that is not striven for, of the table's year", () => {
    const weight = (title: string, year: number | null = null): number =>
      claimWeight(weighed(columns("Chỉ tiêu", title), {}, { year }), "target", claim(1));
    expect(weight("Kế hoạch năm 2025", 2025)).toBe(40);
    expect(weight("Kế hoạch năm 2026", 2025)).toBe(34);
    expect(weight("Kế hoạch", 2025)).toBe(40);
    expect(weight("Kế hoạch năm 2026")).toBe(40);
    expect(weight("Kế hoạch phấn đấu")).toBe(20);
    const [own, above] = [weight("HĐND xã giao"), weight("Tỉnh giao")];
    expect(own).toBeGreaterThan(above);
    expect((own - 40) % 2).toBe(0);
    // Said of plans only.
    expect(
      claimWeight(weighed(columns("Chỉ tiêu", "TH năm 2026"), {}, { year: 2025 }), "actual", claim(1)),
    ).toBe(40);
  });
});

describe("what a target's and an actual's columns say of each other", () => {
  const pair = (target: string, actual: string, more: readonly string[] = []): number => {
    const facts = columns(target, actual, ...more);
    const [of, had] = facts;
    if (of === undefined || had === undefined) throw new Error("two columns");
    return pairWeight(of, had, facts);
  };

  test.each([
    // A whole year's result 20, right of its plan 3, right beside it 2; months that add up from January 4.
    ["Kế hoạch", "Thực hiện", 25],
    ["Kế hoạch", "Ước thực hiện", 22],
    ["Kế hoạch", "Thực hiện 9 tháng", 19],
    ["Kế hoạch", "Thực hiện 6 tháng", 17],
    ["Kế hoạch", "Lũy kế thực hiện 6 tháng", 17],
    ["Kế hoạch", "Thực hiện tháng 4", 9],
    // Years: the same 12, another less.
    ["Kế hoạch năm 2025", "Thực hiện năm 2025", 37],
    ["Kế hoạch năm 2025", "Thực hiện năm 2024", 5],
    ["Kế hoạch năm 2025", "Thực hiện năm 2026", 13],
    ["Kế hoạch năm 2025", "Thực hiện", 25],
    ["Mục tiêu 2021-2025", "Thực hiện năm 2023", 25],
    ["Mục tiêu 2021-2025", "Thực hiện cả nhiệm kỳ", 37],
    ["Mục tiêu 2021-2025", "Toàn giai đoạn thực hiện", 37],
    // A plan for months is answered by their result alone.
    ["Kế hoạch 6 tháng", "Thực hiện 6 tháng", 29],
    ["Kế hoạch quý II", "Thực hiện quý II", 25],
    ["Kế hoạch 6 tháng", "Lũy kế thực hiện 6 tháng", 29],
    ["Kế hoạch 6 tháng", "Thực hiện 9 tháng", -5],
    ["Kế hoạch 6 tháng", "Thực hiện", -5],
    // What both are in.
    ["Kế hoạch (%)", "Thực hiện (%)", 33],
    ["Kế hoạch (%)", "Thực hiện (người)", 17],
    ["Kế hoạch (ha)", "Thực hiện (ha)", 33],
    ["Kế hoạch (ha)", "Thực hiện", 25],
    ["Kế hoạch %", "Thực hiện (%)", 33],
    // Bands.
    ["Diện tích · Kế hoạch", "Diện tích · Thực hiện", 37],
    ["Diện tích · Kế hoạch", "Thực hiện", 25],
    ["Diện tích · Kế hoạch", "Sản lượng · Thực hiện", 25],
  ])("%s and %s: %d", (target, actual, weight) => {
    expect(pair(target, actual)).toBe(weight);
  });

  test("each under a band that has the other of its own, they do not belong together", () => {
    expect(pair("Diện tích · Kế hoạch", "Sản lượng · Thực hiện", ["Diện tích · Thực hiện"])).toBe(15);
    expect(pair("Diện tích · Kế hoạch", "Sản lượng · Thực hiện", ["Diện tích · Ghi chú"])).toBe(25);
  });

  test("left of its plan, and further away, a result is weighed less", () => {
    const [actual, between, target] = columns("Thực hiện", "Ghi chú", "Kế hoạch");
    if (actual === undefined || between === undefined || target === undefined) throw new Error("three");
    expect(pairWeight(target, actual, [])).toBe(20);
    expect(pairWeight(actual, target, [])).toBe(23);
    expect(pairWeight(target, between, [])).toBe(20);
  });
});

describe("the heaviest combination", () => {
  const FACTS = columns("Chỉ tiêu", "Kế hoạch", "Thực hiện", "Kết quả");

  test("is proposed; of alike ones the first", () => {
    const both = { name: [claim(0)], target: [claim(1)], actual: [claim(2), claim(3)] };
    expect(chosen(weighed(FACTS, both))).toBe("name 0, target 1, actual 2");
    const heavier = { ...both, actual: [claim(2), claim(3, 43)] };
    expect(chosen(weighed(FACTS, heavier))).toBe("name 0, target 1, actual 3");
  });

  test("one column is one thing; a name is no target", () => {
    const one = { name: [claim(1), claim(0, 20)], target: [claim(1)], actual: [claim(1), claim(2, 12)] };
    expect(chosen(weighed(FACTS, one))).toBe("name 0, target 1, actual 2");
    expect(chosen(weighed(FACTS, { name: [claim(1)], target: [claim(1)], actual: [claim(2)] }))).toBe(
      "target 1, actual 2",
    );
  });

  test("a person's choice is the only claim for its role, none at all where they say so; one cell may be both", () => {
    const claims = { name: [claim(0)], target: [claim(1)], actual: [claim(2)] };
    expect(chosen(weighed(FACTS, claims), { actual: 3 })).toBe("name 0, target 1, actual 3");
    expect(chosen(weighed(FACTS, claims), { target: null })).toBe("name 0, actual 2");
    expect(chosen(weighed(FACTS, claims), { target: 3, actual: 3 })).toBe("name 0, target 3, actual 3");
    expect(chosen(weighed(FACTS, claims), { actual: 77 })).toBe("name 0, target 1");
  });

  test("the arithmetic of a printed share outweighs words, and equal columns a little", () => {
    const claims = { name: [claim(0)], target: [claim(1)], actual: [claim(2), claim(3, 20)] };
    expect(chosen(weighed(FACTS, claims, { shares: [share(1, 3)] }))).toBe(
      "name 0, target 1, actual 3, share 9",
    );
    expect(chosen(weighed(FACTS, claims, { shares: [share(1, 3, { isTelling: false })] }))).toBe(
      "name 0, target 1, actual 2",
    );
    const near = { ...claims, actual: [claim(2), claim(3, 35)] };
    expect(chosen(weighed(FACTS, near, { shares: [share(1, 3, { isTelling: false })] }))).toBe(
      "name 0, target 1, actual 3, share 9",
    );
    // Of two shares of the same columns the telling one.
    const two = [share(1, 2, { isTelling: false, share: 7 }), share(1, 2, { share: 8 })];
    expect(chosen(weighed(FACTS, claims, { shares: two }))).toBe("name 0, target 1, actual 2, share 8");
    expect(chosen(weighed(FACTS, claims, { shares: two.slice(0, 1) }))).toBe(
      "name 0, target 1, actual 2, share 7",
    );
    // A share of other columns is none of these.
    expect(chosen(weighed(FACTS, claims, { shares: [share(2, 1)] }))).toBe("name 0, target 1, actual 2");
  });

  test("guesses are made only where no heading says the role, but for what a telling share shows", () => {
    const guess = claim(3, 90, { certainty: "guess" });
    const claims = { name: [claim(0)], target: [claim(1)], actual: [claim(2), guess] };
    expect(chosen(weighed(FACTS, claims))).toBe("name 0, target 1, actual 2");
    expect(chosen(weighed(FACTS, { ...claims, actual: [guess] }))).toBe("name 0, target 1, actual 3");
    expect(chosen(weighed(FACTS, claims, { shares: [share(1, 3)] }))).toBe(
      "name 0, target 1, actual 3, share 9",
    );
    expect(chosen(weighed(FACTS, claims, { shares: [share(1, 3, { isTelling: false })] }))).toBe(
      "name 0, target 1, actual 2",
    );
    const weak = claim(3, 0, { certainty: "guess" });
    expect(chosen(weighed(FACTS, { ...claims, actual: [weak] }))).toBe("name 0, target 1");
  });

  test("what is left over holds figures, or is nothing", () => {
    const left = claim(3, 12, { reason: "left", certainty: "guess" });
    const claims = { name: [claim(0)], target: [claim(1)], actual: [left] };
    expect(chosen(weighed(FACTS, claims))).toBe("name 0, target 1, actual 3");
    const words = columns("Chỉ tiêu", "Kế hoạch", "Thực hiện", [
      "Kết quả",
      { filled: 10, figures: 2, nonZero: 2, texts: 8 },
    ]);
    expect(chosen(weighed(words, claims))).toBe("name 0, target 1");
    expect(chosen(weighed(words, { ...claims, actual: [{ ...left, reason: "position" }] }))).toBe(
      "name 0, target 1, actual 3",
    );
  });

  test("target and actual do not both rest on nothing", () => {
    const left = (at: number, reason: RoleClaim["reason"] = "left") =>
      claim(at, 12, { reason, certainty: "guess" });
    const loose = { name: [claim(0)], target: [left(1)], actual: [left(2)] };
    expect(chosen(weighed(FACTS, loose))).toBe("name 0");
    expect(chosen(weighed(FACTS, { ...loose, actual: [left(2, "time")] }))).toBe("name 0");
    expect(chosen(weighed(FACTS, { ...loose, actual: [left(2, "heading")] }))).toBe(
      "name 0, target 1, actual 2",
    );
    expect(chosen(weighed(FACTS, { ...loose, target: [left(1, "heading")] }))).toBe(
      "name 0, target 1, actual 2",
    );
    expect(chosen(weighed(FACTS, loose, { shares: [share(1, 2)] }))).toBe(
      "name 0, target 1, actual 2, share 9",
    );
    expect(chosen(weighed(FACTS, loose, { shares: [share(1, 2, { isTelling: false })] }))).toBe("name 0");
    expect(
      chosen(
        weighed(FACTS, {
          ...loose,
          target: [left(1), claim(3, -90, { reason: "position", certainty: "guess" })],
        }),
      ),
    ).toBe("name 0, target 1, actual 2");
    expect(chosen(weighed(FACTS, loose), { note: 3 })).toBe("name 0, target 1, actual 2");
  });

  test("of a very wide table the strongest few are weighed", () => {
    const many = columns("Chỉ tiêu", ...Array.from({ length: 30 }, (_, at) => `Kế hoạch ${at}`));
    const claims = (first: number, count: number): RoleClaim[] =>
      Array.from({ length: count }, (_, at) => claim(first + at, 40 - at));
    const table = weighed(
      many,
      {
        name: [claim(0)],
        target: claims(1, 12),
        actual: claims(14, 14),
      },
      { shares: [share(11, 15), share(1, 26)] },
    );
    // The eleventh plan and the thirteenth result are not looked at, whatever a share says of them.
    expect(chosen(table)).toBe("name 0, target 1, actual 14");
    const within = { ...table, shares: [share(10, 25)] };
    expect(chosen(within)).toBe("name 0, target 10, actual 25, share 9");
  });
});
