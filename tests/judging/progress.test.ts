/** Tables of part of a year, drawn as clerks write them, and what is said of each row before the year is over. */

import type { Assessment, Review, Ruling } from "../../src/model/assessment";
import type { ReadingChoices } from "../../src/model/table";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { attainedWords } from "../../src/text/progress";
import { drawn } from "../reading/grid";

interface Choices {
  readonly reading?: Partial<ReadingChoices>;
  readonly rulings?: readonly Ruling[];
  readonly pace?: { readonly tolerance: number; readonly expected: number | null };
}

function reviewed(picture: string, { reading, rulings = [], pace }: Choices = {}): Review {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const read = readIndicators([drawn(picture)], { ...choices, ...reading });
  return buildReview(read, {
    rulings,
    unknownInTotal: true,
    attainmentForLower: false,
    ...(pace === undefined ? {} : { pace }),
  });
}

const round = (value: number): number => Number(value.toFixed(4));

/** "cumulative done exceeded 1.1 of 0.5 by time": kind, class, outcome, share, what was expected and from where. */
function said({ progress, outcome, estimate, second }: Assessment): string {
  const sides = [
    estimate === null ? "" : ` | estimate ${estimate.outcome}`,
    second === null
      ? ""
      : ` | ${second.assignedBy ?? "other"} ${second.outcome} ${String(second.attainment && round(second.attainment))}`,
  ].join("");
  if (progress === null) return `${outcome}${sides}`;
  const { kind, class: own, share, expected } = progress;
  const pace = expected === null ? "" : ` of ${round(expected.share)} by ${expected.source}`;
  return `${kind} ${own} ${outcome}${share === null ? "" : ` ${round(share)}`}${pace}${sides}`;
}

const lines = (picture: string, choices?: Choices): readonly string[] =>
  reviewed(picture, choices).assessments.map(said);

const HALF = "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện 6 tháng";

describe("kinds", () => {
  test.each([
    [
      "Thu ngân sách trên địa bàn | Triệu đồng | 1.000 | 610",
      "cumulative underWay unknown 0.61 of 0.5 by time",
    ],
    [
      "Thu ngân sách trên địa bàn | Triệu đồng | 1.000 | 1.100",
      "cumulative done exceeded 1.1 of 0.5 by time",
    ],
    ["Thu ngân sách trên địa bàn | Triệu đồng | 1.000 | 1.000", "cumulative done met 1 of 0.5 by time"],
    ["Tỷ lệ bao phủ BHYT | % | 95 | 94", "level underWay unknown 0.9895"],
    ["Tỷ lệ bao phủ BHYT | % | 95 | 95,5", "level done exceeded 1.0053"],
    ["Tỷ lệ hộ nghèo | % | 3 | 2,5", "level done met 0.8333"],
    ["Tỷ lệ hộ nghèo | % | 3 | 3,4", "level underWay unknown 1.1333"],
    ["Thu nhập bình quân đầu người | triệu đồng/người | 65 | 33", "level underWay unknown 0.5077"],
    ["Số vụ tai nạn giao thông | vụ | 10 | 4", "ceiling underWay unknown 0.4 of 0.5 by time"],
    ["Số vụ tai nạn giao thông | vụ | 10 | 9", "ceiling underWay unknown 0.9 of 0.5 by time"],
    ["Số vụ tai nạn giao thông | vụ | 10 | 11", "ceiling broken missed 1.1 of 0.5 by time"],
    ["Số vụ cháy | vụ | Không xảy ra | 0", "ceiling underWay unknown of 0.5 by time"],
    ["Số vụ cháy | vụ | Không xảy ra | 1", "ceiling broken missed of 0.5 by time"],
    ["Hoàn thành tuyển quân | thanh niên | 15 | _", "once notDue unknown"],
    ["Hoàn thành tuyển quân | thanh niên | 15 | 15", "once done met 1"],
    ["Diện tích gieo trồng vụ Đông Xuân | ha | 550 | 410", "once underWay unknown 0.7455"],
    ["Tốc độ tăng giá trị sản xuất | % | 8 | 7,2", "growth underWay unknown 0.9"],
    ["Tốc độ tăng giá trị sản xuất | % | 8 | 8,4", "growth onTrack unknown 1.05"],
    ["Tổng giá trị sản xuất | % | tăng 8-9% | 7,2", "growth underWay unknown 0.9"],
    ["Trồng rừng | ha | 50-60 | 52", "cumulative done met 1.04 of 0.5 by time"],
    ["Trồng rừng | ha | 50-60 | 20", "cumulative underWay unknown 0.4 of 0.5 by time"],
    ["Trồng rừng | ha | 0 | 5", "cumulative unclear unknown of 0.5 by time"],
    ["Xây dựng nhà văn hóa | nhà | 4 | _", "cumulative noFigure unknown of 0.5 by time"],
    ["Xây dựng nhà văn hóa | nhà | 4 | Chưa triển khai", "cumulative notDue unknown of 0.5 by time"],
    ["Đảng bộ |  | Hoàn thành tốt nhiệm vụ | Hoàn thành nhiệm vụ", "level underWay unknown"],
    ["Đường bê tông | km | 10 | 2.500 m", "cumulative underWay unknown 0.25 of 0.5 by time"],
  ])("%s", (row, expected) => {
    expect(lines(`${HALF}\n| 1 | ${row}\n| 2 | Cây khác | ha | 10 | 1`)[0]).toBe(expected);
  });
});

describe("expected by now", () => {
  const PLANNED = "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kịch bản 6 tháng | Thực hiện 6 tháng";
  const BEFORE =
    "| TT | Chỉ tiêu | ĐVT | TH 6 tháng 2025 | TH năm 2025 | Kế hoạch năm 2026 | Thực hiện 6 tháng 2026";

  test.each([
    [
      "a scenario reached",
      PLANNED,
      "Thu | tỷ đồng | 100 | 40 | 41",
      "cumulative onTrack unknown 0.41 of 0.4 by periodPlan",
    ],
    [
      "a scenario not reached",
      PLANNED,
      "Thu | tỷ đồng | 100 | 40 | 39",
      "cumulative behind missed 0.39 of 0.4 by periodPlan",
    ],
    [
      "a growth rate by its scenario",
      PLANNED,
      "Tốc độ tăng GRDP | % | 8 | 7,5 | 7,2",
      "growth behind missed 0.9",
    ],
    ["a rate by its scenario", PLANNED, "Tỷ lệ BHYT | % | 95 | 93 | 94", "level onTrack unknown 0.9895"],
    [
      "a ceiling by its scenario",
      PLANNED,
      "Số vụ cháy | vụ | 10 | 5 | 6",
      "ceiling behind missed 0.6 of 0.5 by periodPlan",
    ],
    [
      "last year's share reached",
      BEFORE,
      "Thu | tỷ đồng | 30 | 100 | 110 | 34",
      "cumulative onTrack unknown 0.3091 of 0.3 by lastYear",
    ],
    [
      "last year's share not reached",
      BEFORE,
      "Thu | tỷ đồng | 60 | 100 | 110 | 64",
      "cumulative behind missed 0.5818 of 0.6 by lastYear",
    ],
    [
      "more in half of last year than in all of it",
      BEFORE,
      "Thu | tỷ đồng | 120 | 100 | 110 | 64",
      "cumulative underWay unknown 0.5818 of 0.5 by time",
    ],
    [
      "a row without last year",
      BEFORE,
      "Thu | tỷ đồng | _ | _ | 110 | 64",
      "cumulative underWay unknown 0.5818 of 0.5 by time",
    ],
  ])("%s", (_, heading, row, expected) => {
    expect(lines(`${heading}\n| 1 | ${row}\n| 2 | Cây khác | ha | 10 | 20 | 20 | 10`)[0]).toBe(expected);
  });

  test("a person's tolerance and share", () => {
    const row = `${HALF}\n| 1 | Thu | tỷ đồng | 100 | 47`;
    expect(lines(row, { pace: { tolerance: 0, expected: 50 } })).toEqual([
      "cumulative behind missed 0.47 of 0.5 by setting",
    ]);
    expect(lines(row, { pace: { tolerance: 3, expected: 50 } })).toEqual([
      "cumulative onTrack unknown 0.47 of 0.5 by setting",
    ]);
  });
});

describe("the period", () => {
  const time = (picture: string, choices?: Choices): string => {
    const { reading, assessments } = reviewed(picture, choices);
    const [table] = reading.tables;
    const span = table?.time.span;
    const months = span === null || span === undefined ? "whole" : `${span.from}–${span.to}`;
    return `${months} by ${table?.time.source ?? ""}: ${assessments.map(said).join("; ")}`;
  };
  const row = "| 1 | Thu ngân sách | tỷ đồng | 100 | 80";

  test.each([
    [
      "Kế hoạch năm | Thực hiện đến hết tháng 10",
      "",
      "1–10 by heading: cumulative underWay unknown 0.8 of 0.8333 by time",
    ],
    ["Kế hoạch năm | Lũy kế đến 14/9", "", "1–9 by heading: cumulative underWay unknown 0.8 of 0.75 by time"],
    [
      "Kế hoạch | Thực hiện",
      "KẾT QUẢ QUÝ I NĂM 2026",
      "1–3 by title: cumulative underWay unknown 0.8 of 0.25 by time",
    ],
    [
      "Kế hoạch năm 2026 | Thực hiện",
      "KẾT QUẢ 6 THÁNG CUỐI NĂM 2026",
      "7–12 by title: cumulative underWay unknown 0.8 of 0.5 by time",
    ],
    ["Kế hoạch | Thực hiện", "CHỈ TIÊU 6 THÁNG CUỐI NĂM 2025", "7–12 by title: missed"],
    ["Kế hoạch 6 tháng cuối năm | Thực hiện 6 tháng cuối năm", "", "7–12 by heading: missed"],
    ["Kế hoạch quý II | Thực hiện quý II", "", "4–6 by heading: missed"],
    [
      "Kế hoạch năm học | Thực hiện học kỳ I",
      "NĂM HỌC 2026 - 2027",
      "1–4 by heading: cumulative underWay unknown 0.8 of 0.4444 by time",
    ],
    [
      "Kế hoạch | Thực hiện đến hết tháng 12",
      "KẾT QUẢ NĂM HỌC 2026 - 2027",
      "1–4 by heading: cumulative underWay unknown 0.8 of 0.4444 by time",
    ],
    [
      "Kế hoạch năm học 2026-2027 | Thực hiện đến 20/3/2027",
      "",
      "1–7 by heading: cumulative underWay unknown 0.8 of 0.7778 by time",
    ],
    [
      "Kế hoạch | Thực hiện quý IV",
      "KẾT QUẢ NĂM HỌC 2026 - 2027",
      "10–12 by heading: cumulative underWay unknown 0.8 of 0.25 by time",
    ],
    [
      "Kế hoạch năm 2026 | Thực hiện 3 quý",
      "",
      "1–9 by heading: cumulative underWay unknown 0.8 of 0.75 by time",
    ],
    [
      "Kế hoạch năm 2026 | TH nửa đầu năm",
      "",
      "1–6 by heading: cumulative underWay unknown 0.8 of 0.5 by time",
    ],
    [
      "Kế hoạch năm 2026 | Thực hiện 1/1-14/6",
      "",
      "1–6 by heading: cumulative underWay unknown 0.8 of 0.5 by time",
    ],
    [
      "Kế hoạch năm 2026 | Thực hiện đến thời điểm báo cáo",
      "",
      "whole by none: cumulative underWay unknown 0.8",
    ],
    ["Kế hoạch năm 2026 | Ước thực hiện năm 2026", "", "whole by none: missed"],
    [
      "Kế hoạch năm 2026 | Thực hiện",
      "BÁO CÁO 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026",
      "1–6 by title: cumulative underWay unknown 0.8 of 0.5 by time",
    ],
  ])("%s under “%s”", (headings, title, expected) => {
    expect(time(`${title === "" ? "" : `| ${title}\n`}| TT | Chỉ tiêu | ĐVT | ${headings}\n${row}`)).toBe(
      expected,
    );
  });

  test("is what a person says, and takes the column of that time", () => {
    const picture = `| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH 6 tháng | Ước TH cả năm\n| 1 | Thu | tỷ đồng | 100 | 45 | 101`;
    const choice = (from: number, to: number): Choices => ({
      reading: { periods: { "Biểu!A1": { from, to } } },
    });
    expect(time(picture)).toBe("whole by none: exceeded");
    expect(time(picture, choice(1, 6))).toBe(
      "1–6 by ruled: cumulative underWay unknown 0.45 of 0.5 by time | estimate exceeded",
    );
    expect(time(`${HALF}\n| 1 | Thu | tỷ đồng | 100 | 45`, choice(1, 12))).toBe("whole by ruled: missed");
    expect(time(`${HALF}\n| 1 | Thu | tỷ đồng | 100 | 45`, choice(1, 9))).toBe(
      "1–9 by ruled: cumulative underWay unknown 0.45 of 0.75 by time",
    );
  });

  test("a title about part of the year makes two judgements of its figures and the estimate", () => {
    const picture = `| KẾT QUẢ 6 THÁNG ĐẦU NĂM 2026
      | TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH 6 tháng | Ước TH cả năm | Tỷ lệ TH/KH (%)
      | 1 | Thu | tỷ đồng | 100 | 45 | 101 | 45
      | 2 | Hộ thoát nghèo | hộ | 20 | 8 | 18 | 40`;
    expect(time(picture)).toBe(
      "1–6 by title: cumulative underWay unknown 0.45 of 0.5 by time | estimate exceeded; cumulative underWay unknown 0.4 of 0.5 by time | estimate missed".replace(
        "by title",
        "by heading",
      ),
    );
    expect(reviewed(picture).issues.map(({ code }) => code)).not.toContain("attainmentDisagrees");
  });

  test("a row's own “Kỳ báo cáo” comes before its column's", () => {
    const picture = `| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện | Kỳ báo cáo
      | 1 | Thu | tỷ đồng | 100 | 45 | 9 tháng
      | 2 | Chi | tỷ đồng | 100 | 45 | Cả năm`;
    expect(lines(picture)).toEqual(["cumulative underWay unknown 0.45 of 0.75 by time", "missed"]);
  });

  test("of several months' results the latest that is filled in", () => {
    const picture = `| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH quý I | TH 6 tháng | TH 9 tháng
      | 1 | Thu | tỷ đồng | 100 | 20 | 45 | _
      | 2 | Chi | tỷ đồng | 100 | 10 | 30 | _`;
    expect(lines(picture)).toEqual([
      "cumulative underWay unknown 0.45 of 0.5 by time",
      "cumulative underWay unknown 0.3 of 0.5 by time",
    ]);
  });
});

describe("a person's word", () => {
  const picture = `${HALF}\n| 1 | Thu ngân sách | tỷ đồng | 100 | 45`;
  const ruled = (parts: Partial<Ruling>): readonly string[] => {
    const [first] = reviewed(picture).assessments;
    const ruling: Ruling = {
      indicator: first?.indicator.id ?? "",
      outcome: null,
      direction: null,
      leaveOut: false,
      reason: "vì",
      figures: "",
      at: "2026-06-20",
      ...parts,
    };
    return lines(picture, { rulings: [ruling] });
  };

  test.each<[Partial<Ruling>, string]>([
    [{ progress: "onTrack" }, "cumulative onTrack unknown 0.45 of 0.5 by time"],
    [{ progress: "done" }, "cumulative done met 0.45 of 0.5 by time"],
    [{ kind: "ceiling" }, "ceiling underWay unknown 0.45 of 0.5 by time"],
    [{ kind: "level" }, "level underWay unknown 0.45"],
    [{ outcome: "met" }, "cumulative done met 0.45 of 0.5 by time"],
    [{ outcome: "missed" }, "cumulative behind missed 0.45 of 0.5 by time"],
  ])("%j", (parts, expected) => {
    expect(ruled(parts)).toEqual([expected]);
  });
});

test("two plans side by side: one rules, the other is said", () => {
  const picture = `| TT | Chỉ tiêu | ĐVT | Kế hoạch tỉnh giao | Kế hoạch HĐND xã giao | Thực hiện năm 2026
    | 1 | Thu ngân sách | tỷ đồng | 100 | 110 | 104
    | 2 | Trồng rừng | ha | 50 | 40 | 45`;
  expect(lines(picture)).toEqual([
    "missed | Kế hoạch tỉnh giao exceeded 1.04",
    "exceeded | Kế hoạch tỉnh giao missed 0.9",
  ]);
});

test("what the rest of the year must bring", () => {
  const rests = reviewed(`${HALF}
    | 1 | Thu ngân sách | tỷ đồng | 120 | 48
    | 2 | Tỷ lệ BHYT | % | 95 | 93,8
    | 3 | Số vụ cháy | vụ | 10 | 4
    | 4 | Trồng rừng | ha | 10 | 12`).assessments.map(({ progress }) => progress?.rest ?? null);
  expect(rests).toEqual([
    { remaining: 72, unit: "tỷ đồng", inPoints: false, monthly: { amount: 12, timesPace: 1.5 } },
    { remaining: 1.2, unit: "%", inPoints: true, monthly: null },
    null,
    null,
  ]);
});

describe("last year", () => {
  const change = (headings: string, row: string): string => {
    const { assessments } = reviewed(`| TT | Chỉ tiêu | ĐVT | ${headings}\n| 1 | ${row}`);
    const found = assessments[0]?.change ?? null;
    if (found === null) return "–";
    return found.kind === "refused"
      ? `refused ${found.why}`
      : `${found.kind} ${round(found.by)} ${found.against}`;
  };
  const SAME = "TH cùng kỳ | Kế hoạch năm | TH 9 tháng";
  const LAST = "TH năm 2025 | Kế hoạch năm 2026 | TH năm 2026";

  test.each([
    ["an amount", SAME, "Thu | tỷ đồng | 69,5 | 100 | 75", "percent 0.0791 samePeriod"],
    ["a rate, in points", SAME, "Tỷ lệ BHYT | % | 92 | 95 | 93,2", "points 1.2 samePeriod"],
    ["a multiple", SAME, "Thu | tỷ đồng | 10 | 100 | 24", "percent 1.4 samePeriod"],
    ["the whole year", LAST, "Thu | tỷ đồng | 80 | 100 | 92", "percent 0.15 lastYear"],
    ["other units", SAME, "Thu | tỷ đồng | 69.500 triệu đồng | 100 | 75", "percent 0.0791 samePeriod"],
    ["nothing last year", SAME, "Thu | tỷ đồng | 0 | 100 | 75", "refused zero"],
    ["a loss last year", SAME, "Lợi nhuận | tỷ đồng | -5 | 100 | 75", "refused sign"],
    ["words", SAME, "Thu | tỷ đồng | chưa có | 100 | 75", "refused unread"],
    [
      "a whole year against nine months",
      "TH năm 2025 | Kế hoạch năm 2026 | TH 9 tháng 2026",
      "Thu | tỷ đồng | 80 | 100 | 75",
      "refused otherLength",
    ],
    ["no column", "Kế hoạch năm 2026 | TH 9 tháng 2026", "Thu | tỷ đồng | 80 | 75", "–"],
  ])("%s", (_, headings, row, expected) => {
    expect(change(headings, row)).toBe(expected);
  });
});

describe("doubts", () => {
  const codes = (picture: string): readonly string[] =>
    reviewed(picture)
      .issues.map(({ code }) => code)
      .filter((code) => !["partYear", "twoActualColumns"].includes(code));
  const GROWN = "| TT | Chỉ tiêu | ĐVT | TH cùng kỳ | Kế hoạch năm | TH 9 tháng | So với cùng kỳ (%)";

  test.each([
    [
      "more than twice the plan in a quarter",
      "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH quý I\n| 1 | Thu | tỷ đồng | 100 | 240",
      ["planPassedEarly"],
    ],
    [
      "twice the plan at nine months",
      "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH 9 tháng\n| 1 | Thu | tỷ đồng | 100 | 240",
      [],
    ],
    [
      "a quarter alone",
      "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH quý I | TH quý II\n| 1 | Thu | tỷ đồng | 100 | 30 | 25",
      ["quarterAlone"],
    ],
    [
      "quarters added up",
      "| TT | Chỉ tiêu | ĐVT | Kế hoạch năm | TH quý I | Lũy kế quý II\n| 1 | Thu | tỷ đồng | 100 | 30 | 55",
      [],
    ],
    [
      "a ceiling by its name, passed",
      `${HALF}\n| 1 | Số vụ tai nạn giao thông | vụ | 10 | 11`,
      ["kindGuessed"],
    ],
    [
      "a ceiling by its name, not passed",
      `${HALF}\n| 1 | Số vụ tai nạn giao thông | vụ | 10 | 4`,
      ["kindGuessed"],
    ],
    ["not yet due", `${HALF}\n| 1 | Tuyển quân | thanh niên | 10 | _\n| 2 | Thu | tỷ đồng | 10 | 4`, []],
    ["a printed increase that follows", `${GROWN}\n| 1 | Thu | tỷ đồng | 69,5 | 100 | 75 | 7,91`, []],
    ["a printed index that follows", `${GROWN}\n| 1 | Thu | tỷ đồng | 69,5 | 100 | 75 | 107,9`, []],
    [
      "a printed change that does not",
      `${GROWN}\n| 1 | Thu | tỷ đồng | 69,5 | 100 | 75 | 25,3`,
      ["growthDisagrees"],
    ],
    ["points of a rate", `${GROWN}\n| 1 | Tỷ lệ BHYT | % | 92 | 95 | 93,2 | 1,2`, []],
  ])("%s", (_, picture, expected) => {
    expect(codes(picture)).toEqual(expected);
  });
});

describe("published sentences come out of tables that hold their figures", () => {
  const VI = { language: "vi", decimals: { digits: 2, fixed: false } } as const;
  const sentence = (headings: string, row: string): string => {
    const [first] = reviewed(`| TT | Chỉ tiêu | ĐVT | ${headings}\n| 1 | ${row}`).assessments;
    return first === undefined ? "" : attainedWords(first, VI).replace(/\u00a0/g, " ");
  };

  test.each([
    [
      "Kông Chro, 9 months of 2023",
      "TH cùng kỳ 2022 | KH năm 2023 | TH 9 tháng 2023",
      "Thu ngân sách | triệu đồng | 27.910 | 40.000 | 30.120",
      "đạt 75,3% kế hoạch, tăng 7,92% so với cùng kỳ",
    ],
    [
      "Chư Pưh, 6 months of 2024",
      "Kế hoạch tỉnh giao | Kế hoạch HĐND huyện giao | TH 6 tháng 2024",
      "Thu ngân sách | tỷ đồng | 58 | 60 | 34,8",
      "đạt 58% kế hoạch HĐND huyện giao, 60% kế hoạch tỉnh giao",
    ],
    [
      "Hữu Lũng, 9 months: the change is of figures, not of shares",
      "TH cùng kỳ | KH năm | TH 9 tháng",
      "Lượt khám bệnh | lượt | 69.510 | 75.250 | 87.096",
      "đạt 115,74% kế hoạch, tăng 25,3% so với cùng kỳ",
    ],
    [
      "a half-year that doubled",
      "TH cùng kỳ | KH năm | TH 6 tháng",
      "Thu | tỷ đồng | 10 | 40 | 24",
      "đạt 60% kế hoạch, gấp 2,4 lần cùng kỳ",
    ],
    [
      "nothing changed",
      "TH cùng kỳ | KH năm | TH 6 tháng",
      "Thu | tỷ đồng | 24 | 40 | 24",
      "đạt 60% kế hoạch, tương đương cùng kỳ",
    ],
    [
      "a rate",
      "TH cùng kỳ | KH năm | TH 6 tháng",
      "Tỷ lệ BHYT | % | 92 | 95 | 93,2",
      "đạt 98,11% kế hoạch, tăng 1,2 điểm % so với cùng kỳ",
    ],
  ])("%s", (_, headings, row, expected) => {
    expect(sentence(headings, row)).toBe(expected);
  });
});

describe("a term that is not over", () => {
  const outcomes = (picture: string, choices?: Choices): readonly string[] => {
    const { assessments, issues } = reviewed(picture, choices);
    const term = issues.filter(({ code }) => code === "termNotOver" || code === "termTarget");
    return [
      ...assessments.map(said),
      ...term.map(({ code, facts }) => `${code} ${String(facts.year ?? "")}`.trim()),
    ];
  };
  const rows = `
    | 1 | Thu ngân sách | tỷ đồng | 100 | 40
    | 2 | Tỷ lệ hộ nghèo | % | 1,5 | 3
    | 3 | Số lao động được tạo việc làm | người | 5.000 | 5.100`;

  test.each([
    ["Mục tiêu đến năm 2030 | Thực hiện năm 2027", ""],
    ["Mục tiêu nhiệm kỳ 2025-2030 | Lũy kế đến hết năm 2027", ""],
    ["Mục tiêu nhiệm kỳ | Thực hiện năm 2027", "| CHỈ TIÊU ĐẠI HỘI NHIỆM KỲ 2025-2030\n"],
    ["Mục tiêu nhiệm kỳ 2025-2030 | Thực hiện", "| KẾT QUẢ THỰC HIỆN NĂM 2027\n"],
  ])("%s: what is short of its end is open, said once; what is reached is met", (headings, title) => {
    expect(outcomes(`${title}| TT | Chỉ tiêu | ĐVT | ${headings}${rows}`)).toEqual([
      "unknown",
      "unknown",
      "exceeded",
      "termNotOver 2030",
    ]);
  });

  test.each([
    ["Mục tiêu đến năm 2030 | Thực hiện năm 2030", ""],
    ["Mục tiêu nhiệm kỳ 2025-2030 | Kết quả nhiệm kỳ 2025-2030", ""],
    ["Mục tiêu đến năm 2030 | Thực hiện", ""],
    ["Kế hoạch năm 2027 | Thực hiện năm 2027", "| NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2025-2030\n"],
  ])("%s: its last year, or a year's own plan, is judged", (headings, title) => {
    expect(outcomes(`${title}| TT | Chỉ tiêu | ĐVT | ${headings}${rows}`)).toEqual([
      "missed",
      "missed",
      "exceeded",
    ]);
  });

  test("a person who says that the figures are of all the time has them judged", () => {
    const picture = `| TT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2030 | Thực hiện năm 2027${rows}`;
    const reading = { periods: { "Biểu!A1": { from: 1, to: 12 } } };
    expect(outcomes(picture, { reading })).toEqual(["missed", "missed", "exceeded"]);
  });

  test("what the table itself says holds; half of a year gives no share of a term", () => {
    expect(
      outcomes(
        "| TT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2030 | Thực hiện năm 2027 | Đánh giá\n| 1 | Thu ngân sách | tỷ đồng | 100 | 40 | Không đạt",
      ),
    ).toEqual(["missed", "termNotOver 2030"]);
    expect(
      outcomes(
        "| TT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2030 | Thực hiện 6 tháng năm 2027\n| 1 | Thu ngân sách | tỷ đồng | 100 | 40",
      ),
    ).toEqual(["cumulative underWay unknown 0.4", "termNotOver 2030"]);
  });
});
