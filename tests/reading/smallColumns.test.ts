/** A person's choices over what was proposed, columns that add up others, results that are shares, and columns that say verdicts. */

import type { ColumnReading, TableColumns } from "../../src/model/table";
import { type Ruled, ruledRoles, withRulings } from "../../src/reading/columns/columnRulings";
import { findSums } from "../../src/reading/columns/columnSums";
import { TICK, VERDICT_SIGN, verdictWord } from "../../src/reading/columns/verdictColumns";
import { reviewed } from "../judging/judgedTable";
import { type Column, columns } from "./columnsInHand";
import { columnsLine } from "./tableLine";

describe("a person's choices", () => {
  const column = (at: number, role: ColumnReading["role"]): ColumnReading => ({
    column: at,
    heading: `Cột ${at}`,
    role,
    reason: "heading",
    certainty: "likely",
    assignedBy: null,
    period: "year",
    year: null,
    hidden: false,
  });
  const READ: Pick<TableColumns, "columns" | "chosen" | "targetCandidates" | "actualCandidates"> = {
    columns: [column(3, "name"), column(4, "target"), column(5, "actual"), column(6, null)],
    chosen: { name: 3, target: 4, actual: 5 },
    targetCandidates: [4, 6],
    actualCandidates: [5],
  };
  const drawnWith = (ruled: Ruled) => {
    const { columns: all, chosen, targetCandidates, actualCandidates } = withRulings(READ, ruled);
    return {
      roles: all.map(({ role, reason, certainty }) => `${role ?? "–"} ${reason ?? "–"} ${certainty}`),
      chosen,
      targets: targetCandidates,
      actuals: actualCandidates,
    };
  };
  const AS_READ = [
    "name heading likely",
    "target heading likely",
    "actual heading likely",
    "– heading likely",
  ];

  test("nothing ruled, or a column the table has not, changes nothing", () => {
    const unchanged = { roles: AS_READ, chosen: READ.chosen, targets: [4, 6], actuals: [5] };
    expect(drawnWith({})).toEqual(unchanged);
    expect(drawnWith({ target: 9 })).toEqual(unchanged);
  });

  test("the column chosen has the role, first of those that could have it", () => {
    expect(drawnWith({ target: 6 })).toEqual({
      roles: [...AS_READ.slice(0, 3), "target ruled certain"],
      chosen: { name: 3, target: 6, actual: 5 },
      targets: [6, 4],
      actuals: [5],
    });
    expect(drawnWith({ actual: 6 })).toMatchObject({ targets: [4, 6], actuals: [6, 5] });
    expect(drawnWith({ note: 6, actual: 4 })).toMatchObject({
      chosen: { name: 3, target: 4, actual: 4, note: 6 },
      actuals: [4, 5],
    });
  });

  test("no such column: the role is gone, the column stays what it was read as", () => {
    expect(drawnWith({ actual: null })).toEqual({
      roles: AS_READ,
      chosen: { name: 3, target: 4 },
      targets: [4, 6],
      actuals: [5],
    });
  });

  test("the roles chosen for", () => {
    expect(ruledRoles({ target: 6, actual: null })).toEqual(["target", "actual"]);
  });
});

describe("columns that add up those beside them", () => {
  const of = (...figures: readonly (number | null)[]): Column => [
    "Cột",
    { sample: new Map(figures.flatMap((figure, row) => (figure === null ? [] : [[row, figure] as const]))) },
  ];
  const sums = (...given: readonly Column[]): readonly number[] => [...findSums(columns(...given))];

  test.each<readonly [string, readonly Column[], readonly number[]]>([
    ["two parts", [of(1, 2), of(3, 4), of(4, 6)], [2]],
    ["three", [of(1, 2), of(3, 4), of(5, 6), of(9, 12)], [3]],
    ["only those nearest", [of(9, 9), of(1, 2), of(3, 4), of(4, 6)], [3]],
    ["in decimals", [of(0.1, 0.7), of(0.2, 0.1), of(0.3, 0.8)], [2]],
    ["with an empty part", [of(1, 2, 3), of(3, 4, null), of(1, 1, 1), of(5, 7, 4)], [3]],
    ["one part is none", [of(1, 2), of(1, 2)], []],
    ["a row with one part is none", [of(1, null), of(3, 4), of(4, 4)], []],
    ["one row says nothing", [of(1), of(3), of(4)], []],
    ["one row that differs", [of(1, 2), of(3, 4), of(4, 7)], []],
    ["words between them", [of(1, 2), ["Chữ", {}], of(3, 4), of(4, 6)], []],
    ["the sum before its parts", [of(4, 6), of(1, 2), of(3, 4)], []],
    ["the months of a year", [...Array.from({ length: 12 }, () => of(1, 2)), of(12, 24)], [12]],
    ["no more than those", [...Array.from({ length: 13 }, () => of(1, 2)), of(13, 26)], []],
  ])("%s", (_, given, expected) => {
    const places = sums(...given);
    expect(places.filter((place) => place === given.length - 1 || expected.includes(place))).toEqual(
      expected,
    );
  });
});

describe("results that are shares themselves", () => {
  const read = (picture: string): string => reviewed(picture).reading.tables.map(columnsLine).join(" / ");

  test.each([
    [
      "of a plan in per cent the result in per cent",
      `| Chỉ tiêu | Kế hoạch (%) | Kết quả (%) |
       | Hộ dùng nước sạch | 90 | 92 |
       | Trẻ đi học | 98 | 97 |`,
      "name A target B actual C",
    ],
    [
      "of a plan in counts it is how much of it came about",
      `| Chỉ tiêu | Kế hoạch | Thực hiện | Kết quả (%) |
       | Trồng rừng | 10 | 9 | 90 |
       | Nuôi cá | 20 | 21 | 105 |`,
      "name A target B actual C attainment D",
    ],
    [
      "of all there are, beside a plan in per cent",
      `| Chỉ tiêu | Tổng số hộ | Kế hoạch (%) | Số hộ đạt | Tỷ lệ (%) |
       | Nước sạch | 200 | 90 | 184 | 92 |
       | Bảo hiểm | 400 | 95 | 360 | 90 |`,
      "name A target C actual E",
    ],
    [
      "but the share of that very plan is its attainment",
      `| Chỉ tiêu | Kế hoạch (%) | Thực hiện (%) | TH/KH (%) |
       | Nước sạch | 80 | 92 | 115 |
       | Bảo hiểm | 90 | 81 | 90 |`,
      "name A target B actual C attainment D",
    ],
  ])("%s", (_, picture, expected) => {
    expect(read(picture)).toBe(expected);
  });
});

describe("columns that say verdicts", () => {
  const printed = (picture: string): readonly string[] =>
    reviewed(picture).reading.indicators.map(({ printedVerdict: verdict }) =>
      verdict === null
        ? "–"
        : `${verdict.printed} ${verdict.outcome ?? "?"} ${"ABCDEFGH".charAt(verdict.cell.column)}`,
    );

  test("the words of one column", () => {
    expect(
      printed(`| Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá |
               | Trồng rừng | 10 | 9 | Không đạt |
               | Nuôi cá | 5 | 5 | Đạt |
               | Nuôi tôm | 5 | 5 | – |
               | Nuôi cua | 5 | 5 | |
               | Nuôi ốc | 5 | 5 | Đang xem |`),
    ).toEqual(["Không đạt missed D", "Đạt met D", "–", "–", "Đang xem ? D"]);
  });

  test("ticks under the words, the first that is ticked; 0 of several ticks none", () => {
    expect(
      printed(`| Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá | | |
               | | | | Vượt | Đạt | Không đạt |
               | Trồng rừng | 10 | 9 | | | x |
               | Nuôi cá | 5 | 5 | | ✓ | |
               | Nuôi tôm | 5 | 6 | X | | |
               | Nuôi cua | 5 | 6 | – | | |
               | Nuôi ốc | 5 | 6 | | | |`),
    ).toEqual(["Không đạt missed F", "Đạt met E", "Vượt exceeded D", "–", "–"]);
    expect(
      printed(`| Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá | | |
               | | | | Vượt | Đạt | Không đạt |
               | Trồng rừng | 10 | 9 | 0 | 0 | 1 |
               | Nuôi cá | 5 | 5 | 0 | 1 | 0 |
               | Nuôi tôm | 5 | 6 | 1 | 0 | 0 |`),
    ).toEqual(["Không đạt missed F", "Đạt met E", "Vượt exceeded D"]);
  });

  test.each([
    ["x", true],
    ["X", true],
    ["×", true],
    ["v", true],
    ["✓", true],
    ["☑", true],
    ["TRUE", true],
    ["xx", false],
    ["o", false],
    ["", false],
    ["true love", false],
  ])("“%s” ticks: %s", (text, expected) => {
    expect(TICK.test(text)).toBe(expected);
  });

  test.each([
    ["✔", true],
    ["✔\ufe0f", true],
    ["■", true],
    ["🟢", true],
    ["x", false],
    ["✔✔", false],
    ["", false],
  ])("“%s” is a verdict's sign: %s", (text, expected) => {
    expect(VERDICT_SIGN.test(text)).toBe(expected);
  });

  test("a heading's own line may be the verdict", () => {
    expect(verdictWord(["Đánh giá", "Không đạt"])).toBe("Không đạt");
    expect(verdictWord(["Không đạt", "Xã A"])).toBeNull();
    expect(verdictWord([])).toBeNull();
  });
});
