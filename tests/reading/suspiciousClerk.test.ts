/** Tables as a suspicious clerk would lay them before us: what must come out, or at least must not come out in silence. */

import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { drawn } from "./grid";

/** "outcome basis", and the codes said of it, for each row. */
function judged(rows: string, headings = "TT | Chỉ tiêu | ĐVT | KH 2023 | TH 2023") {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const reading = readIndicators([drawn(`| ${headings}\n${rows}`)], choices);
  const { assessments, issues } = buildReview(reading, {
    rulings: [],
    unknownInTotal: true,
    attainmentForLower: false,
  });
  return {
    verdicts: assessments.map(({ indicator, outcome, attainment }) =>
      [indicator.name, outcome, attainment === null ? "" : `${String(Math.round(attainment * 1000) / 10)}%`]
        .join(" ")
        .trim(),
    ),
    codes: issues.filter(({ severity }) => severity !== "forInformation").map(({ code }) => code),
  };
}

test("a fall written with minus signs is as large as it is written", () => {
  const { verdicts } = judged(
    `| 1 | Tỷ lệ giảm hộ nghèo | % | -2 | -3
     | 2 | Giảm số vụ tai nạn giao thông | % | -5 | -4
     | 3 | Mức giảm tỷ lệ sinh | ‰ | (0,2) | (0,2)
     | 4 | Giảm nợ đọng | % | -5 | 0
     | 5 | Tốc độ tăng công nghiệp | % | -2 | -3
     | 6 | Tỷ lệ hộ nghèo | % | -2 | -3`,
  );
  expect(verdicts).toEqual([
    "Tỷ lệ giảm hộ nghèo exceeded 150%",
    "Giảm số vụ tai nạn giao thông missed 80%",
    "Mức giảm tỷ lệ sinh met 100%",
    "Giảm nợ đọng missed 0%",
    "Tốc độ tăng công nghiệp missed",
    "Tỷ lệ hộ nghèo met",
  ]);
});

test("a fall with a minus sign beside one without is not judged, but said", () => {
  const { verdicts, codes } = judged(
    `| 1 | Tỷ lệ giảm hộ nghèo | % | 2 | -3
     | 2 | Tỷ lệ giảm hộ cận nghèo | % | -2 | 3`,
  );
  expect(verdicts).toEqual(["Tỷ lệ giảm hộ nghèo unknown", "Tỷ lệ giảm hộ cận nghèo unknown"]);
  expect(codes).toEqual(["changeOrLevel", "changeOrLevel"]);
});

test("so many of so many is no percentage", () => {
  const { verdicts, codes } = judged(
    `| 1 | Chi bộ hoàn thành tốt nhiệm vụ | % | 90 | 45/50
     | 2 | Tỷ lệ xã đạt chuẩn | | 100% | 11/12
     | 3 | Số xã đạt chuẩn | xã | 12 | 11/12
     | 4 | Thôn văn hóa | thôn | 04/09 | 5`,
  );
  expect(verdicts).toEqual([
    "Chi bộ hoàn thành tốt nhiệm vụ unknown",
    "Tỷ lệ xã đạt chuẩn unknown",
    "Số xã đạt chuẩn missed 91.7%",
    "Thôn văn hóa exceeded 125%",
  ]);
  expect(codes.filter((code) => code === "actualUnreadable")).toHaveLength(2);
});

test("fewer ill, dead, in arrears is better", () => {
  const { verdicts } = judged(
    `| 1 | Số ca mắc sốt xuất huyết | ca | 10 | 12
     | 2 | Tỷ lệ mắc bệnh truyền nhiễm | % | 1 | 0,8
     | 3 | Số người chết do thiên tai | người | 2 | 3
     | 4 | Tỷ lệ nợ BHXH | % | 3 | 2
     | 5 | Số người được khám, chữa bệnh | người | 900 | 950
     | 6 | Tỷ lệ bệnh nhân lao được điều trị khỏi | % | 90 | 92
     | 7 | Số giường bệnh | giường | 20 | 25`,
  );
  expect(verdicts.map((verdict) => verdict.replace(/^.* (?=(?:exceeded|met|missed))/u, ""))).toEqual([
    "missed",
    "met",
    "missed",
    "met",
    "exceeded 105.6%",
    "exceeded 102.2%",
    "exceeded 125%",
  ]);
});

test.each([
  ["TH đến 15/11/2023", "unknown 95%", ["partYear"]],
  ["Thực hiện đến ngày 31/10", "unknown 95%", ["partYear"]],
  ["Thực hiện đến 31/12/2023", "missed 95%", []],
  ["Kết quả tính đến 20/12/2023", "missed 95%", []],
  ["Thực hiện đến 15/01/2024", "missed 95%", []],
])("results headed %s", (heading, verdict, said) => {
  const { verdicts, codes } = judged(
    "| 1 | Thu ngân sách | tỷ đồng | 100 | 95",
    `TT | Chỉ tiêu | ĐVT | KH năm | ${heading}`,
  );
  expect(verdicts).toEqual([`Thu ngân sách ${verdict}`]);
  expect(codes).toEqual(said);
});

test.each(["Ước cả năm", "Ước cả năm 2023", "Ước TH cả năm"])("%s is asked before nine months", (heading) => {
  const { verdicts } = judged(
    "| 1 | Thu ngân sách | tỷ đồng | 100 | 75 | 101 | 101",
    `TT | Chỉ tiêu | ĐVT | KH 2023 | TH 9 tháng | ${heading} | % ước TH/KH`,
  );
  expect(verdicts).toEqual(["Thu ngân sách exceeded 101%"]);
});

test("rows of sums above and below numbered lines count for nothing", () => {
  const { verdicts } = judged(
    `| | Tổng số | tỷ đồng | 100 | 110
     | 1 | Thu nội địa | tỷ đồng | 60 | 50
     | 2 | Thu khác | tỷ đồng | 40 | 60
     | | TỔNG CỘNG (I+II) | tỷ đồng | 100 | 90
     | | Cộng: | tỷ đồng | 100 | 90`,
  );
  expect(verdicts).toEqual(["Thu nội địa missed 83.3%", "Thu khác exceeded 150%"]);
});

test.each([
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU 9 THÁNG ĐẦU NĂM 2025", "Thực hiện 2025", "unknown"],
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU 9 THÁNG ĐẦU NĂM 2025", "Ước TH cả năm 2025", "missed"],
  ["KẾT QUẢ 9 THÁNG VÀ ƯỚC CẢ NĂM 2025", "Thực hiện 2025", "missed"],
])("under the title %s, %s is %s", (title, heading, outcome) => {
  const { verdicts } = judged(
    `| TT | Chỉ tiêu | ĐVT | KH 2025 | ${heading}\n| 1 | Thu ngân sách | tỷ đồng | 100 | 95`,
    title,
  );
  expect(verdicts.map((verdict) => verdict.split(" ")[3])).toEqual([outcome]);
});

test("a numeral with figures stands beside the heading of its kind, not under it", () => {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const { indicators } = readIndicators(
    [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | KH 2023 | TH 2023
        | A | KINH TẾ | | |
        | I | Nông nghiệp | | |
        | 1 | Lúa | ha | 100 | 90
        | II | Công nghiệp | tỷ đồng | 200 | 210`),
    ],
    choices,
  );
  expect(indicators.map(({ group }) => group)).toEqual(["nong nghiep", "kinh te"]);
});

test.each(["Kỳ báo cáo", "Thời điểm chốt số liệu", "Kỳ số liệu"])(
  "a row whose own cell under “%s” says part of the year is progress, not a verdict",
  (heading) => {
    const { verdicts } = judged(
      `| 1 | Thu ngân sách | triệu đồng | 100 | 80 | 6 tháng
       | 2 | Diện tích rừng trồng | ha | 50 | 40 | Cả năm
       | 3 | Số hộ thoát nghèo | hộ | 30 | 31 |`,
      `TT | Chỉ tiêu | ĐVT | KH 2023 | TH 2023 | ${heading}`,
    );
    expect(verdicts).toEqual([
      "Thu ngân sách unknown 80%",
      "Diện tích rừng trồng missed 80%",
      "Số hộ thoát nghèo exceeded 103.3%",
    ]);
  },
);
