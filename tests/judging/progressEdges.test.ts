/** Where judging part of a year turns: kinds and why, ceilings by last year, tolerance, printed classes, what is left, changes that cannot be said. */

import type { Assessment, Review, Ruling } from "../../src/model/assessment";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { comparedAmounts } from "../../src/judging/progress/change";
import { drawn } from "../reading/grid";

const SIX = "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện 6 tháng";
const PLANNED = "TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kịch bản 6 tháng | Thực hiện 6 tháng";
const BEFORE =
  "TT | Chỉ tiêu | ĐVT | TH 6 tháng 2025 | TH năm 2025 | Kế hoạch năm 2026 | Thực hiện 6 tháng 2026";
const PRINTED = `${SIX} | Đánh giá`;
const SAME = "TT | Chỉ tiêu | ĐVT | TH cùng kỳ | Kế hoạch năm | TH 9 tháng";

interface Choices {
  readonly ruling?: Partial<Ruling>;
  readonly pace?: { readonly tolerance: number; readonly expected: number | null };
}

function review(heading: string, row: string, rulings: readonly Ruling[], pace: Choices["pace"]): Review {
  const read = readIndicators(
    [drawn(`| ${heading}\n| 1 | ${row}\n| 2 | Cây khác | ha | 10 | 20 | 20 | 10`)],
    {
      ...{ leftOut: [], columns: {}, added: [], countSubItems: false },
      figures: "vi",
    },
  );
  return buildReview(read, {
    ...{ rulings, unknownInTotal: true, attainmentForLower: false },
    ...(pace === undefined ? {} : { pace }),
  });
}

/** The first row's. */
function first(heading: string, row: string, { ruling, pace }: Choices = {}): Assessment {
  const id = review(heading, row, [], pace).assessments[0]?.indicator.id ?? "";
  const empty = { outcome: null, direction: null, leaveOut: false, reason: "", figures: "", at: "" };
  const rulings = ruling === undefined ? [] : [{ ...empty, indicator: id, ...ruling }];
  const [found] = review(heading, row, rulings, pace).assessments;
  if (found === undefined) throw new Error("no row was read");
  return found;
}

const classOf = (...given: Parameters<typeof first>): string | undefined => first(...given).progress?.class;

test.each([
  ["Đường bê tông | km | 10 | 1", "cumulative default"],
  ["Số vụ cháy | vụ | 10 | 1", "ceiling name"],
  ["Số vụ cháy | vụ | không quá 10 | 1", "ceiling target"],
  ["Số vụ cháy | vụ | Không xảy ra | 0", "ceiling target"],
  ["Hoàn thành tuyển quân | thanh niên | 15 | 1", "once name"],
  ["Tỷ lệ bao phủ BHYT | % | 95 | 94", "level unit"],
  ["Năng suất lúa | tạ/ha | 60 | 58", "level unit"],
  ["Che phủ rừng | diện tích | 60% | 58%", "level unit"],
  ["Dân số trung bình | người | 6000 | 5900", "level name"],
  ["Tỷ lệ hộ nghèo | | 3 | 3,4", "level name"],
  ["Chi bộ | | Hoàn thành tốt nhiệm vụ | Hoàn thành nhiệm vụ", "level target"],
  ["Báo cáo công khai | | theo quy định | đang làm", "level target"],
  ["Tốc độ tăng giá trị sản xuất | % | 8 | 7", "growth name"],
  ["Tổng giá trị sản xuất | % | tăng 8-9% | 7", "growth target"],
  ["Tốc độ tăng thu | tỷ đồng | 8 | 7", "cumulative default"],
])("%s is %s", (row, expected) => {
  const { progress } = first(SIX, row);
  expect(`${progress?.kind ?? ""} ${progress?.kindReason ?? ""}`).toBe(expected);
});

test("a ruled kind says so", () => {
  expect(first(SIX, "Đường | km | 10 | 1", { ruling: { kind: "level" } }).progress).toMatchObject({
    kind: "level",
    kindReason: "ruling",
  });
});

describe("a class", () => {
  test.each([
    ["a ceiling within its scenario", PLANNED, "Số vụ cháy | vụ | 10 | 5 | 4", "onTrack"],
    ["a ceiling below last year's share", BEFORE, "Số vụ cháy | vụ | 6 | 12 | 10 | 4", "onTrack"],
    ["a ceiling at last year's share", BEFORE, "Số vụ cháy | vụ | 6 | 12 | 10 | 5", "onTrack"],
    ["a ceiling above last year's share", BEFORE, "Số vụ cháy | vụ | 6 | 12 | 10 | 6", "behind"],
    ["a ceiling of nothing, by last year", BEFORE, "Số vụ cháy | vụ | 6 | 12 | Không xảy ra | 0", "underWay"],
    ["a scenario in words leaves time", PLANNED, "Thu | tỷ đồng | 100 | phấn đấu | 30", "underWay"],
    ["words that decide nothing", SIX, "Thu | tỷ đồng | 100 | đang làm", "unclear"],
    ["words that put it off", SIX, "Thu | tỷ đồng | 100 | Chưa triển khai", "notDue"],
    ["neither plan nor figure", SIX, "Thu | tỷ đồng | _ | _", "noFigure"],
    ["printed on track", PRINTED, "Thu | tỷ đồng | 100 | 30 | Đúng tiến độ", "onTrack"],
    ["printed behind", PRINTED, "Thu | tỷ đồng | 100 | 70 | Chậm tiến độ", "behind"],
    ["printed not due", PRINTED, "Thu | tỷ đồng | 100 | 30 | Chưa đến kỳ", "notDue"],
    ["printed met beside figures that are not", PRINTED, "Thu | tỷ đồng | 100 | 60 | Đạt", "onTrack"],
    [
      "printed missed accuses nobody before the year is over",
      PRINTED,
      "Thu | tỷ đồng | 100 | 60 | Không đạt",
      "underWay",
    ],
    ["printed words that say nothing", PRINTED, "Thu | tỷ đồng | 100 | 60 | Xem mục 3", "underWay"],
    [
      "figures that are met need no printed word",
      PRINTED,
      "Thu | tỷ đồng | 100 | 100 | Chậm tiến độ",
      "done",
    ],
    ["a share of nothing last year is none", BEFORE, "Thu | tỷ đồng | 0 | 100 | 110 | 30", "underWay"],
    ["a loss in half of last year is none", BEFORE, "Lãi | tỷ đồng | -5 | 100 | 110 | 30", "underWay"],
    ["nothing in all of last year is none", BEFORE, "Thu | tỷ đồng | 5 | 0 | 110 | 30", "underWay"],
    [
      "all of last year in its half: what does not grow with the year is no pace",
      BEFORE,
      "Số trường đạt chuẩn | trường | 3 | 3 | 4 | 3",
      "underWay",
    ],
    ["last year in two units", BEFORE, "Thu | tỷ đồng | 50.000 triệu đồng | 100 | 110 | 60", "onTrack"],
    ["last year in units that do not convert", BEFORE, "Thu | tỷ đồng | 50 ha | 100 | 110 | 60", "underWay"],
    ["the change of half a year is no share", BEFORE, "Thu | tỷ đồng | tăng 5% | 100 | 110 | 60", "underWay"],
    ["a result in another unit", SIX, "Đường | km | 10 | 5 ha", "unclear"],
    ["below nothing", SIX, "Lãi | tỷ đồng | 10 | -5", "underWay"],
  ])("%s", (_, heading, row, expected) => {
    expect(classOf(heading, row)).toBe(expected);
  });

  test.each([
    ["of a scenario, short by more", PLANNED, "Thu | tỷ đồng | 100 | 40 | 38", 1, "behind"],
    ["of a scenario, short by just that", PLANNED, "Thu | tỷ đồng | 100 | 40 | 39", 1, "onTrack"],
    ["of a scenario, short by less", PLANNED, "Thu | tỷ đồng | 100 | 40 | 39", 5, "onTrack"],
    ["of a level's scenario has no share to lag", PLANNED, "Tỷ lệ BHYT | % | 95 | 94 | 93", 5, "behind"],
    ["of last year's share, short by more", BEFORE, "Thu | tỷ đồng | 60 | 100 | 100 | 55", 4, "behind"],
    ["of last year's share, short by less", BEFORE, "Thu | tỷ đồng | 60 | 100 | 100 | 57", 4, "onTrack"],
    ["of a ceiling, over by more", BEFORE, "Số vụ cháy | vụ | 6 | 12 | 100 | 56", 5, "behind"],
    ["of a ceiling, over by just that", BEFORE, "Số vụ cháy | vụ | 6 | 12 | 100 | 55", 5, "onTrack"],
  ])("with a tolerance %s", (_, heading, row, tolerance, expected) => {
    expect(classOf(heading, row, { pace: { tolerance, expected: null } })).toBe(expected);
  });

  test.each<[Partial<Ruling>, string, string]>([
    [{ outcome: "unknown" }, "unclear", "unknown"],
    [{ outcome: "exceeded" }, "done", "exceeded"],
    [{ progress: "broken" }, "broken", "missed"],
    [{ progress: "notDue" }, "notDue", "unknown"],
  ])("ruled %j", (ruling, expected, outcome) => {
    const found = first(SIX, "Thu | tỷ đồng | 100 | 60", { ruling });
    expect([found.progress?.class, found.outcome]).toEqual([expected, outcome]);
  });
});

test.each([
  [
    "nearly all of last year in its half: perhaps a stock",
    "Số hợp tác xã | HTX | 19 | 20 | 22 | 19",
    ["kindGuessed"],
  ],
  ["half of last year in its half", "Thu | tỷ đồng | 52 | 100 | 110 | 50", []],
  ["nearly all, and more than that now", "Số hợp tác xã | HTX | 18 | 20 | 22 | 21", []],
])("%s", (_, row, codes) => {
  const found = review(BEFORE, row, [], undefined).issues.map(({ code }) => code);
  expect(found.filter((code) => code === "kindGuessed")).toEqual(codes);
});

describe("what is told beside the class", () => {
  test.each([
    ["Thu | tỷ đồng | 100 | 60", "progress"],
    ["Chi bộ | | Hoàn thành tốt nhiệm vụ | Hoàn thành nhiệm vụ", "ordinal"],
    ["Báo cáo công khai | | Đạt | Đạt", "words"],
    ["Thu | tỷ đồng | 100 | _", "undecided"],
  ])("%s rests on %s", (row, basis) => {
    expect(first(SIX, row).basis.kind).toBe(basis);
  });

  test("a verdict of lagging has its shortfall, an open one none; the verdict at the year's end is kept", () => {
    const behind = first(PLANNED, "Thu | tỷ đồng | 100 | 40 | 38");
    expect([behind.outcome, behind.shortfall?.value]).toEqual(["missed", 62]);
    const open = first(SIX, "Thu | tỷ đồng | 100 | 60");
    expect(open.shortfall).toBeNull();
    expect(open.progress?.atEnd).toMatchObject({ outcome: "missed", basis: { kind: "ratio" } });
  });

  test.each([
    ["a broken ceiling has nothing left to bring", "Số vụ cháy | vụ | 10 | 11", {}, null],
    [
      "in the plan's unit, by the pace so far",
      "Đường bê tông | km | 12 | 2.500 m",
      {},
      { remaining: 9.5, monthly: { amount: 9.5 / 6, timesPace: 3.8 } },
    ],
    [
      "nothing so far is no pace",
      "Đường bê tông | km | 12 | 0",
      {},
      { remaining: 12, monthly: { amount: 2, timesPace: null } },
    ],
    [
      "what should stay low has no monthly rest",
      "Số vụ cháy | vụ | 10 | 12",
      { kind: "cumulative" },
      { remaining: 2, monthly: null },
    ],
  ] as const)("%s", (_, row, ruling, expected) => {
    const { progress } = first(SIX, row, { ruling });
    if (expected === null) expect(progress?.rest).toBeNull();
    else {
      const { remaining, monthly } = expected;
      expect(progress?.rest?.remaining).toBeCloseTo(remaining, 9);
      if (monthly === null) expect(progress?.rest?.monthly).toBeNull();
      else {
        expect(progress?.rest?.monthly?.amount).toBeCloseTo(monthly.amount, 9);
        const pace = progress?.rest?.monthly?.timesPace ?? null;
        expect(pace && Number(pace.toFixed(9))).toBe(monthly.timesPace);
      }
    }
  });

  test.each([
    ["Đường bê tông | km | 12 | 0", 0],
    ["Lãi | tỷ đồng | 10 | -5", null],
    ["Đường | km | 10 | 5 ha", null],
  ])("%s: a share of %s", (row, share) => {
    expect(first(SIX, row).progress?.share).toBe(share);
  });
});

describe("a change", () => {
  const change = (heading: string, row: string): string => {
    const found = first(heading, row).change;
    if (found === null) return "none";
    return found.kind === "refused"
      ? `refused ${found.why} ${found.against}`
      : `${found.kind} ${Number(found.by.toFixed(4))} ${found.against}`;
  };
  const YEAR = "TT | Chỉ tiêu | ĐVT | TH năm 2025 | Kế hoạch năm 2026";

  test.each([
    ["units that do not convert", SAME, "Thu | tỷ đồng | 69 ha | 100 | 75", "refused units samePeriod"],
    ["no result", SAME, "Thu | tỷ đồng | 69 | 100 | _", "none"],
    ["a loss now", SAME, "Lãi | tỷ đồng | 69 | 100 | -7", "refused sign samePeriod"],
    ["nothing now", SAME, "Thu | tỷ đồng | 69 | 100 | 0", "percent -1 samePeriod"],
    ["only a change is told", SAME, "Thu | tỷ đồng | 69 | 100 | tăng 5%", "refused unread samePeriod"],
    ["a rate by its unit", SAME, "Độ che phủ rừng | % | 60 | 62 | 61,5", "points 1.5 samePeriod"],
    ["per mille", SAME, "Sinh thô | ‰ | 15 | 14 | 14,5", "points -0.5 samePeriod"],
    ["a rate by its name", SAME, "Tỷ lệ hộ nghèo | | 5 | 4 | 4,5", "points -0.5 samePeriod"],
    ["the same months empty", BEFORE, "Thu | tỷ đồng | _ | 80 | 100 | 75", "refused otherLength lastYear"],
    ["nothing of last year", SAME, "Thu | tỷ đồng | _ | 100 | 75", "none"],
    [
      "an estimate of the year",
      `${YEAR} | Ước thực hiện năm 2026`,
      "Thu | tỷ đồng | 80 | 90 | 92",
      "percent 0.15 lastYear",
    ],
  ])("%s", (_, heading, row, expected) => {
    expect(change(heading, row)).toBe(expected);
  });

  test("both figures for a formula, and what the earlier one is multiplied by; none where one is missing or of another kind", () => {
    const both = (row: string): readonly (number | undefined)[] | null => {
      const { indicator } = first(SAME, row);
      const found = comparedAmounts(indicator, indicator.beside?.samePeriod ?? null);
      return found && [found.had.value, found.then.value, found.times];
    };
    expect(both("Thu | tỷ đồng | 69.500 triệu đồng | 100 | 75")).toEqual([75, 69500, 0.001]);
    expect(both("Thu | tỷ đồng | 69 | 100 | 75.000 triệu đồng")).toEqual([75000, 69, 1000]);
    expect(both("Thu | tỷ đồng | 69 ha | 100 | 75")).toBeNull();
    expect(both("Thu | tỷ đồng | chưa có | 100 | 75")).toBeNull();
    expect(both("Thu | tỷ đồng | _ | 100 | 75")).toBeNull();
    expect(both("Thu | tỷ đồng | 69 | 100 | đang làm")).toBeNull();
  });
});
