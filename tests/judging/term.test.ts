/** Tables of a term with a column a year: what a target asks of the years together, and how far it has come before the term is over. */

import type { Assessment, Review, Ruling } from "../../src/model/assessment";
import { hasYears, termKind, type TermKind } from "../../src/model/indicator";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { ruleOn } from "../../src/settings/rulingChanges";
import { DEFAULT_SETTINGS, serialize } from "../../src/settings/index";
import { parseStoredSettings } from "../../src/settings/fromUnknown";
import { drawn } from "../reading/grid";

function reviewed(picture: string, rulings: readonly Ruling[] = []): Review {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const read = readIndicators([drawn(picture)], choices);
  return buildReview(read, { rulings, unknownInTotal: true, attainmentForLower: false });
}

/** "sum 3120 of 2021–2023: unknown, 1880 left, 940 a year". */
function said(picture: string): readonly string[] {
  return reviewed(picture).assessments.map(({ indicator, outcome }) => {
    const { ofYears, actual } = indicator;
    if (ofYears === undefined) return `${actual?.printed ?? "–"}: ${outcome}`;
    const { how, from, to, met, rest } = ofYears;
    const left = rest === null ? "" : `, ${rest.remaining} left, ${rest.yearly} a year`;
    const times = met === null ? "" : `, ${met} years`;
    return `${how} ${actual?.printed ?? "–"} of ${from}–${to}: ${outcome}${times}${left}`;
  });
}

const MIDTERM =
  "| TT | Chỉ tiêu | ĐVT | Mục tiêu 2021-2025 | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025";
const OVER = MIDTERM;

describe("before the term is over", () => {
  test.each([
    [
      "an amount of the whole term adds up",
      "Giải quyết việc làm trong cả nhiệm kỳ | lao động | 5.000 | 1.000 | 1.020 | 1.100 | _ | _",
      "sum 3.120 of 2021–2023: unknown, 1880 left, 940 a year",
    ],
    [
      "and is met once it is reached",
      "Tổng số lao động được giải quyết việc làm trong 5 năm | lao động | 3.000 | 1.000 | 1.020 | 1.100 | _ | _",
      "sum 3.120 of 2021–2023: exceeded",
    ],
    [
      "a ceiling of the whole term that is passed is missed now",
      "Tổng số vụ cháy cả nhiệm kỳ | vụ | không quá 5 | 2 | 2 | 3 | _ | _",
      "sum 7 of 2021–2023: missed",
    ],
    [
      "and one that is not passed is open",
      "Tổng số vụ cháy cả nhiệm kỳ | vụ | không quá 5 | 2 | 1 | 1 | _ | _",
      "sum 4 of 2021–2023: unknown",
    ],
    [
      "rates of growth are averaged by their geometric mean",
      "Tốc độ tăng giá trị sản xuất bình quân hằng năm | % | 8 | 5 | 10 | 9 | _ | _",
      "growth 7,978 of 2021–2023: unknown, 0.022 left, 8.033 a year",
    ],
    [
      "other figures by their arithmetic mean, and an average is not final before the last year",
      "Số lao động được đào tạo bình quân mỗi năm | lao động | 500 | 480 | 520 | 560 | _ | _",
      "average 520 of 2021–2023: unknown, 0 left, 470 a year",
    ],
    [
      "what is asked of every year is missed with one year short",
      "Tỷ lệ trẻ được tiêm chủng hằng năm | % | 95 | 96 | 94 | 97 | _ | _",
      "lowest 94 of 2021–2023: missed, 2 years",
    ],
    [
      "and open while no year is",
      "Tỷ lệ trẻ được tiêm chủng hằng năm | % | 95 | 96 | 95 | 97 | _ | _",
      "lowest 95 of 2021–2023: unknown, 3 years",
    ],
    [
      "of what should be low the highest year counts",
      "Tỷ lệ sinh con thứ ba mỗi năm | % | 5 | 4 | 6 | 4 | _ | _",
      "highest 6 of 2021–2023: missed, 2 years",
    ],
    [
      "what the last year is to reach is held against the latest",
      "Tỷ lệ hộ dùng nước sạch | % | 95 | 88 | 90 | 92 | _ | _",
      "92: unknown",
    ],
    [
      "an average of heads is no average of years",
      "Thu nhập bình quân đầu người | triệu đồng/người/năm | 65 | 50 | 54 | 58 | _ | _",
      "58: unknown",
    ],
  ])("%s", (_, row, expected) => {
    expect(said(`${MIDTERM}\n| 1 | ${row}\n| 2 | Trường chuẩn | trường | 12 | 9 | 10 | 11 | _ | _`)[0]).toBe(
      expected,
    );
  });
});

describe("when the term is over", () => {
  test.each([
    [
      "Giải quyết việc làm cả giai đoạn | lao động | 5.000 | 1.000 | 1.020 | 1.100 | 900 | 970",
      "sum 4.990 of 2021–2025: missed",
    ],
    [
      "Tốc độ tăng trưởng kinh tế bình quân hàng năm | % | 8 | 5 | 10 | 9 | 8 | 8,5",
      "growth 8,0867 of 2021–2025: exceeded",
    ],
    [
      "Trồng rừng bình quân mỗi năm | ha | 100 | 90 | 120 | 95 | 100 | 105",
      "average 102 of 2021–2025: exceeded",
    ],
    [
      "Kết nạp đảng viên hằng năm | đảng viên | 20 | 21 | 20 | 22 | 25 | 20",
      "lowest 20 of 2021–2025: met, 5 years",
    ],
    ["Tỷ lệ hộ dùng nước sạch | % | 95 | 88 | 90 | 92 | 94 | 96", "96: exceeded"],
    // Points of a rate add up; growth rates multiply.
    [
      "Giảm tỷ lệ hộ nghèo bình quân hằng năm | % | 1 | 1,2 | 0,9 | 1,1 | 1 | 0,8",
      "average 1 of 2021–2025: met",
    ],
    ["Tỷ lệ bao phủ BHYT cả nhiệm kỳ | % | 95 | 88 | 90 | 92 | 94 | 96", "96: exceeded"],
    // Nothing says whether the years add up, and it would turn the verdict.
    ["Thu ngân sách | tỷ đồng | 500 | 90 | 95 | 100 | 110 | 120", "120: unknown"],
    ["Thu ngân sách | tỷ đồng | 900 | 90 | 95 | 100 | 110 | 120", "120: missed"],
    ["Thu ngân sách | tỷ đồng | 130 | 90 | 95 | 100 | 110 | 120", "120: missed"],
    ["Số vụ tai nạn giao thông | vụ | 20 | 5 | 5 | 4 | 5 | 4", "4: unknown"],
    ["Thu nhập bình quân đầu người | triệu đồng | 120 | 40 | 45 | 50 | 55 | 58", "58: missed"],
  ])("%s", (row, expected) => {
    expect(said(`${OVER}\n| 1 | ${row}\n| 2 | Trường chuẩn | trường | 12 | 9 | 10 | 11 | 12 | 12`)[0]).toBe(
      expected,
    );
  });
});

test("a year in words, or in another unit, is not passed over: nothing is decided", () => {
  const table = `${MIDTERM}
    | 1 | Giải quyết việc làm cả nhiệm kỳ | lao động | 5.000 | 1.000 | chưa thống kê | 1.100 | _ | _
    | 2 | Thu ngân sách cả nhiệm kỳ | tỷ đồng | 500 | 90 tỷ đồng | 95 ha | 100 tỷ đồng | _ | _`;
  expect(said(table).map((each) => each.split(": ")[1])).toEqual(["unknown", "unknown"]);
});

test("a table of one year's own plan adds nothing up", () => {
  const table = `| TT | Chỉ tiêu | ĐVT | TH năm 2022 | TH năm 2023 | KH năm 2024 | TH năm 2024
    | 1 | Giải quyết việc làm cả nhiệm kỳ | lao động | 900 | 950 | 1.000 | 1.010`;
  expect(said(table)).toEqual(["1.010: exceeded"]);
});

test("years on both sides of 1 July 2025 are told as a break, once", () => {
  const breaks = (first: number, last: number): readonly string[] => {
    const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const table = `| TT | Chỉ tiêu | ĐVT | Mục tiêu ${first}-${first + 4} | ${years.map((year) => `Năm ${year}`).join(" | ")}
      | 1 | Trồng rừng bình quân mỗi năm | ha | 100 | ${years.map(() => "90").join(" | ")}
      | 2 | Tỷ lệ hộ dùng nước sạch | % | 95 | ${years.map(() => "90").join(" | ")}`;
    return reviewed(table).issues.flatMap(({ code, facts }) =>
      code === "termBreak" ? [`${String(facts["before"])} | ${String(facts["after"])}`] : [],
    );
  };
  expect(breaks(2021, 2025)).toEqual(["Năm 2024 | Năm 2025"]);
  expect(breaks(2021, 2024)).toEqual([]);
  expect(breaks(2026, 2028)).toEqual([]);
});

describe("what a person says the years are together", () => {
  const ROW = "Thu ngân sách trên địa bàn | tỷ đồng | 100 | 30 | 32 | 34 | 36 | 40";
  const TABLE = `${OVER}\n| 1 | ${ROW}`;

  function ruled(years: TermKind, picture = TABLE): Assessment {
    const [first] = reviewed(picture).assessments;
    if (first === undefined) throw new Error("no row");
    const { rulings } = ruleOn(
      first,
      { outcome: null, direction: null, leaveOut: false, reason: "", years },
      new Date("2025-12-01T00:00:00Z"),
    )(DEFAULT_SETTINGS).judging;
    const [assessment] = reviewed(picture, rulings).assessments;
    if (assessment === undefined) throw new Error("no row");
    return assessment;
  }

  test.each([
    ["latest", undefined, "40", "missed"],
    ["sum", "sum", "172", "exceeded"],
    ["average", "average", "34,4", "missed"],
    ["growth", "growth", "34,356", "missed"],
    ["each", "lowest", "30", "missed"],
  ] as const)("%s", (years, how, printed, outcome) => {
    const { indicator, outcome: found, rulingIsStale, ruling } = ruled(years);
    expect([indicator.ofYears?.how, indicator.actual?.printed, found]).toEqual([how, printed, outcome]);
    expect(termKind(indicator)).toBe(years);
    expect(ruling?.years).toBe(years);
    expect(rulingIsStale).toBe(false);
  });

  test("wins over the row's own words, and is pointed out once a figure of any year changed", () => {
    const said = `${OVER}\n| 1 | Giải quyết việc làm cả nhiệm kỳ | lao động | 5.000 | 1.000 | 1.020 | 1.100 | 900 | 950`;
    expect(ruled("latest", said).indicator.actual?.printed).toBe("950");
    const { ruling } = ruled("average", said);
    if (ruling === null) throw new Error("no ruling");
    const changed = reviewed(said.replace("1.020", "1.030"), [ruling]).assessments[0];
    expect(changed).toMatchObject({ rulingIsStale: true, indicator: { ofYears: { how: "average" } } });
  });

  test("where nothing says it and the two would differ, it is open until a person says it", () => {
    const open = `${OVER}\n| 1 | Số nhà xóa dựng mới | nhà | 100 | 30 | 32 | 34 | 36 | 40`;
    expect(reviewed(open).assessments[0]?.basis).toEqual({ kind: "undecided", why: "sumOrLast" });
    expect(ruled("sum", open).outcome).toBe("exceeded");
    expect(ruled("latest", open).outcome).toBe("missed");
  });

  test("is nothing to be said of a row with one year, or of several conditions", () => {
    const one = `${MIDTERM}\n| 1 | Trường chuẩn | trường | 12 | 9 | _ | _ | _ | _`;
    expect(reviewed(one).assessments.map(({ indicator }) => hasYears(indicator))).toEqual([false]);
    expect(ruled("sum", one).indicator.ofYears).toBeUndefined();
  });

  test("is kept in the workbook, and anything else there is lost by name", () => {
    const { ruling } = ruled("each");
    if (ruling === null) throw new Error("no ruling");
    const judging = { ...DEFAULT_SETTINGS.judging, rulings: [ruling] };
    const stored = JSON.parse(
      serialize({ settings: { ...DEFAULT_SETTINGS, judging }, report: null }),
    ) as unknown;
    expect(parseStoredSettings(stored).settings.judging.rulings).toEqual([ruling]);
    const damaged = JSON.parse(JSON.stringify(stored).replace('"each"', '"median"')) as unknown;
    expect(parseStoredSettings(damaged).lost).toEqual(["settings.judging.rulings[0].years"]);
    expect(parseStoredSettings(damaged).settings.judging.rulings).toHaveLength(1);
  });
});
