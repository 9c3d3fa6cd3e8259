/** Columns that are known by their figures beside others: the ends of a range, shares of a plan or of all there are, differences. */

import type { ColumnReading } from "../../src/model/table";
import { columnRoles } from "../../src/reading/columns/columnRoles";
import { findLimits } from "../../src/reading/columns/limitColumns";
import { findDifferences, findPrintedShares } from "../../src/reading/columns/printedShares";
import { claimShares, printedShares, sharesAsResults } from "../../src/reading/columns/shareResults";
import { reviewed } from "../judging/judgedTable";
import { claim, type Column, columns, share, texts } from "./columnsInHand";

const NAME: Column = ["Chỉ tiêu", texts()];
const of = (title: string, ...figures: readonly (number | null)[]): Column => [
  title,
  {
    filled: figures.length,
    figures: figures.length,
    nonZero: figures.length,
    sample: new Map(figures.flatMap((figure, row) => (figure === null ? [] : [[row, figure] as const]))),
  },
];

describe("the ends of a range", () => {
  const limits = (...given: readonly Column[]): string => {
    const facts = columns(NAME, ...given);
    const found = findLimits(facts, columnRoles(facts, "scan"));
    return found === null ? "–" : `${found.low}–${found.high}`;
  };

  test.each<readonly [string, readonly Column[], string]>([
    ["the least, then the most", ["Min", "Max", "Thực hiện"], "1–2"],
    ["the most first", ["Max", "Min", "Thực hiện"], "2–1"],
    ["behind the result", ["Thực hiện", "Min", "Max"], "2–3"],
    ["not side by side", ["Min", "Ghi chú", "Max", "Thực hiện"], "–"],
    ["two of the least", ["Min", "Min", "Thực hiện"], "–"],
    ["beside a target", ["Min", "Max", "Kế hoạch", "Thực hiện"], "–"],
    ["without a result", ["Min", "Max", "Ghi chú"], "–"],
    ["beside last year's alone", ["Min", "Max", "Năm trước"], "–"],
    ["of results", ["Thực hiện tối thiểu", "Thực hiện tối đa", "Kết quả"], "–"],
    ["of the year before", ["Năm trước tối thiểu", "Năm trước tối đa", "Kết quả"], "–"],
    ["one of a plan, one of results", ["KH tối thiểu", "Thực hiện tối đa", "Kết quả"], "–"],
    ["under a band of results", ["Thực hiện · Min", "Thực hiện · Max", "Kết quả"], "–"],
    ["under a band of the year before", ["Năm trước · Min", "Năm trước · Max", "Kết quả"], "–"],
    ["one under a band of results", ["KH năm · Min", "Thực hiện · Max", "Kết quả"], "–"],
    ["one under a band of a plan, one under none", ["Kế hoạch · Min", "Max", "Kết quả"], "1–2"],
    ["with the ends the other way round", [of("Min", 5, 9), of("Max", 6, 8), "Thực hiện"], "–"],
    ["equal in a row, open in another", [of("Min", 5, 9), of("Max", 5, null), "Thực hiện"], "1–2"],
  ])("%s", (_, given, expected) => {
    expect(limits(...given)).toBe(expected);
  });
});

describe("printed shares", () => {
  const found = (...given: readonly Column[]): readonly string[] =>
    findPrintedShares(columns(...given)).map(
      ({ share: at, target, actual }) => `${at} of ${actual}/${target}`,
    );
  const [KH, TH] = [of("Kế hoạch", 10, 20), of("Thực hiện", 9, 21)];

  test.each([
    ["TH/KH", true],
    ["Thực hiện (%)", true],
    ["Thực hiện", false],
    ["Chênh lệch", false],
    ["Đánh giá", true],
    ["Cột lạ", true],
    ["Ghi chú", false],
  ])("under “%s”: %s", (title, expected) => {
    expect(found(KH, TH, of(title, 90, 105))).toEqual(expected ? ["2 of 1/0"] : []);
  });

  test("are never a column's own", () => {
    expect(found(of("A", 90, 80), of("B", 100, 100))).toEqual([]);
    expect(found(of("A", 50, 20), of("B", 25, 4))).toEqual([]);
    expect(found(of("A", 5, 7), of("B", 100, 100))).toEqual([]);
  });
});

test("by how much two columns differ is known where some of it is less than nothing, in rows that both have", () => {
  const found = (...given: readonly Column[]): readonly number[] => [...findDifferences(columns(...given))];
  expect(found(of("A", 10, 20), of("B", 10, 21), of("Lạ", 0, -1))).toEqual([2]);
  expect(found(of("A", 10, 21), of("B", 10, 20), of("Lạ", 0, 1))).toEqual([]);
  expect(found(of("A", 10, 20, null), of("B", 9, 21, 1), of("Lạ", 1, -1, 2))).toEqual([]);
  expect(found(of("A", 10, 20, 2), of("B", 9, 21, null), of("Lạ", 1, -1, 2))).toEqual([]);
});

describe("shares of all there are", () => {
  const ROLES = { n: "name", T: "target", A: "actual", "%": "attainment", _: null } as const;
  const readingsOf = (roles: string): readonly ColumnReading[] =>
    roles
      .split(" ")
      .map(
        (role, column) => ({ column, role: ROLES[role as keyof typeof ROLES] }) as unknown as ColumnReading,
      );
  const kinds = (roles: string, ...given: readonly Column[]): string => {
    const { ofAll, ofPlan } = printedShares(columns(NAME, ...given), readingsOf(roles));
    const places = (list: readonly { readonly share: number }[]): string =>
      list.flatMap((one) => (one.share === 4 ? [4] : [])).join(" ");
    return `${places(ofAll)} | ${places(ofPlan)}`;
  };
  const [ALL, PLAN, DONE, SHARE] = [
    of("Tổng số hộ", 200, 400),
    of("Kế hoạch (%)", 91, 95),
    of("Số hộ đạt", 184, 360),
    of("Tỷ lệ (%)", 92, 90),
  ];

  test.each<readonly [string, string, readonly Column[], string]>([
    ["beside a plan in per cent", "n _ T _ %", [ALL, PLAN, DONE, SHARE], "4 | "],
    ["beside a plan in counts", "n _ T _ %", [ALL, of("Kế hoạch", 91, 95), DONE, SHARE], " | 4"],
    ["per cent over what is no plan", "n _ _ _ %", [ALL, PLAN, DONE, SHARE], " | 4"],
    ["without a heading that says per cent", "n _ T _ %", [ALL, PLAN, DONE, of("Tỷ lệ", 92, 90)], " | 4"],
    ["of the plan itself", "n T T _ %", [ALL, PLAN, DONE, SHARE], " | 4"],
    ["asked for itself", "n _ T _ T", [ALL, PLAN, DONE, SHARE], " | 4"],
    [
      "all of it",
      "n _ T _ %",
      [of("Tổng số hộ", 200, 400), PLAN, of("Số hộ đạt", 200, 400), of("Tỷ lệ (%)", 100, 100)],
      " | 4 4",
    ],
  ])("%s", (_, roles, given, expected) => {
    expect(kinds(roles, ...given)).toBe(expected);
  });

  test("are results whatever else they were taken for", () => {
    const claims = { name: [claim(0)], target: [claim(2)], actual: [claim(3), claim(4, 12)] };
    expect(claimShares(claims, [share(1, 3, { share: 4 }), share(1, 2, { share: 4 })])).toEqual({
      ...claims,
      actual: [claim(3), { at: 4, weight: 38, reason: "share", certainty: "likely" }],
    });
  });

  test.each<readonly [string, string, readonly Column[], readonly number[]]>([
    ["of a plan in per cent", "n T _", [PLAN, of("Kết quả (%)", 92, 90)], [2]],
    ["of a plan in counts", "n T _", [of("Kế hoạch", 91, 95), of("Kết quả (%)", 92, 90)], []],
    ["of words", "n T _", [PLAN, ["Kết quả (%)", texts()]], []],
    ["of the plan", "n T _", [PLAN, of("TH/KH (%)", 92, 90)], []],
    ["under a share's own word", "n T _", [PLAN, of("Tỷ lệ đạt (%)", 92, 90)], []],
  ])("results in per cent %s", (_, roles, given, expected) => {
    const found = sharesAsResults(columns(NAME, ...given), readingsOf(roles));
    expect(found).toEqual(expected.map((at) => ({ at, weight: 38, reason: "heading", certainty: "likely" })));
  });
});

describe("what stands in a column of verdicts", () => {
  const printed = (heading: string, ...cells: readonly string[]): readonly string[] =>
    reviewed(
      [
        `| Chỉ tiêu | Kế hoạch | Thực hiện | ${heading} |`,
        ...cells.map((cell, at) => `| Việc ${"ABCDEF".charAt(at)} | 10 | 9 | ${cell} |`),
      ].join("\n"),
    ).reading.indicators.map(({ printedVerdict: verdict }) =>
      verdict === null ? "–" : `${verdict.printed} ${verdict.outcome ?? "?"}`,
    );

  test("0 alone is something, beside others to be ticked nothing", () => {
    expect(printed("Trạng thái", "1", "0", "1").map((one) => one.charAt(0))).toEqual(["1", "0", "1"]);
  });

  test("a dash is nothing, a dash and words are something", () => {
    expect(printed("Đánh giá", "Đạt", "-", "…", "– xem lại", "xem lại –")).toEqual([
      "Đạt met",
      "–",
      "–",
      "– xem lại ?",
      "xem lại – ?",
    ]);
  });

  test("letters stand for words only where nothing longer stands there", () => {
    expect(printed("RAG", "G", "R", "_")).toEqual(["G met", "R missed", "–"]);
    expect(printed("RAG", "G", "R", "Amber").slice(0, 2)).toEqual(["G ?", "R ?"]);
  });

  test("what stands below the table is none of its letters", () => {
    const picture = `| Chỉ tiêu | Kế hoạch | Thực hiện | RAG |
      | Việc A | 10 | 9 | G |
      | Việc B | 10 | 9 | R |
      | Nguồn: báo cáo của các xã | | | Đã ký |`;
    expect(
      reviewed(picture).reading.indicators.map(({ printedVerdict: verdict }) => verdict?.outcome),
    ).toEqual(["met", "missed"]);
  });

  test("words under a word to be ticked are themselves", () => {
    const picture = `| Chỉ tiêu | Kế hoạch | Thực hiện | Đánh giá | |
      | | | | Đạt | Không đạt |
      | Trồng rừng | 10 | 9 | | x |
      | Nuôi cá | 5 | 5 | x | |
      | Nuôi ong | 5 | 5 | | Vượt |`;
    expect(
      reviewed(picture).reading.indicators.map(({ printedVerdict: verdict }) => verdict?.printed),
    ).toEqual(["Không đạt", "Đạt", "Vượt"]);
  });
});
