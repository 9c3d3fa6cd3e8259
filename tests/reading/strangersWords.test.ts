/**
 * Tables whose headings stand in no list, made up for this test: what each says was written down before it was read.
 * One line: the columns in use; one: what its rows come to; last, doubts that are said.
 */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn } from "./grid";
import { columnsLine } from "./tableLine";

type Stranger = readonly [
  shows: string,
  picture: string,
  columns: string,
  outcomes: string,
  said?: readonly string[],
];

const STRANGERS: readonly Stranger[] = [
  [
    "a bus company: the level of service and what was delivered, neither a target's nor a result's word",
    `
      | Service standard | Service level | Last year | Delivered | Comment
      | Buses on time | 92% | 90.1% | 93.4% |
      | Complaints per 100,000 trips | 15 | 14 | 18 |
      | Customer satisfaction | 85 | 84 | 85 |`,
    "name A target B actual D previous C note E",
    "exceeded missed met",
    ["columnGuessed"],
  ],
  [
    "an energy agency: ambition and latest value",
    `
      | Indicator | Unit | Ambition 2025 | Latest value | As of
      | Renewable share | % | 40 | 43 | 2025
      | Forest cover | % | 50 | 48 | 2025
      | Rail length | km | 100 | 100 | 2025`,
    "name A unit B target C actual D",
    "exceeded missed met",
    ["columnGuessed"],
  ],
  [
    "a parliament: approved estimate and outturn",
    `
      | Programme | Approved estimate | Outturn
      | Roads | 500 | 520
      | Schools | 300 | 290
      | Water | 50 | 50`,
    "name A target B actual C",
    "exceeded missed met",
  ],
  [
    "a data centre: expected and observed",
    `
      | Measure | Expected level | Observed
      | Uptime | 99.5% | 99.9%
      | Tickets solved in 24h | 90% | 85%`,
    "name A target B actual C",
    "exceeded missed",
    ["columnGuessed"],
  ],
  [
    "a committee's boards: rows are units, headings say a sum asked for and one collected",
    `
      | TT | Ban | Chỉ tiêu thu | Đã thu
      | 1 | Ban Dân vận | 100 | 110
      | 2 | Ban Tổ chức | 90 | 85
      | 3 | Ban Tuyên giáo | 70 | 70`,
    "number A name B target C actual D",
    "exceeded missed met",
    ["rowsAreUnits"],
  ],
  [
    "wards without a word that names them: the heading says that rows are units",
    `
      | Ward | Target | Achieved
      | North | 100 | 120
      | South | 80 | 70
      | East | 50 | 50`,
    "name A target B actual C",
    "exceeded missed met",
    ["rowsAreUnits"],
  ],
  [
    "a library: “Mục tiêu chất lượng” over the names, “Mức” over the targets",
    `
      | STT | Mục tiêu chất lượng | Mức | Đạt được | Ghi chú
      | 1 | Tỷ lệ bạn đọc hài lòng | 90% | 93% |
      | 2 | Tỷ lệ sách trả trễ hạn | ≤ 5% | 6% |
      | 3 | Số buổi giới thiệu sách | 12 buổi | 12 buổi |`,
    "number A name B target C actual D note E",
    "exceeded missed met",
    ["columnGuessed"],
  ],
  [
    "a mine: the month and the sum from the beginning of the year, whose share is printed",
    `
      | TT | Nội dung | KH năm | TH tháng này | Cộng dồn từ đầu năm | % KH năm
      | 1 | Khai thác than | 1.000 | 90 | 880 | 88
      | 2 | Bóc đất | 5.000 | 400 | 5.100 | 102`,
    "number A name B target C actual E attainment F",
    "unknown exceeded",
  ],
  [
    "a share names the column that no heading does, beside one that a heading does",
    `
      | TT | Nội dung | KH năm | TH tháng này | Số gộp | % KH năm
      | 1 | Khai thác than | 1.000 | 90 | 880 | 88
      | 2 | Bóc đất | 5.000 | 400 | 5.100 | 102`,
    "number A name B target C actual E attainment F",
    "missed exceeded",
    ["columnGuessed"],
  ],
  [
    "months and their sum",
    `
      | TT | Chỉ tiêu | Kế hoạch | T1 | T2 | T3 | T4 | T5 | T6 | Gộp
      | 1 | Số hộ thoát nghèo | 50 | 5 | 8 | 9 | 10 | 12 | 8 | 52
      | 2 | Số lớp học | 10 | 1 | 1 | 2 | 1 | 1 | 1 | 7`,
    "number A name B target C actual J",
    "exceeded missed",
    ["columnGuessed"],
  ],
  [
    "a month alone is a part of the year",
    `
      | TT | Chỉ tiêu | Kế hoạch | T1 | T2
      | 1 | Số hộ thoát nghèo | 50 | 5 | 8
      | 2 | Số lớp học | 10 | 1 | 1`,
    "number A name B target C actual E",
    "unknown unknown",
    ["columnGuessed", "partYear"],
  ],
  [
    "short names that are units of measure too, beside a column of bodies",
    `
      | TT | Nội dung | Đơn vị | Mục tiêu | Kết quả
      | 1 | Hồ sơ | Chi cục Thuế | 100 | 120
      | 2 | Lớp | Hội Phụ nữ | 5 | 4`,
    "number A name B target D actual E owner C",
    "exceeded missed",
  ],
  [
    "waterworks: what a ceiling's heading says may not be passed",
    `
      | STT | Hạng mục | ĐVT | Hạn mức năm | Thực tế sử dụng
      | 1 | Điện năng bơm nước | kWh/m³ | 0,42 | 0,45
      | 2 | Clo khử trùng | g/m³ | 2,5 | 2,3
      | 3 | Phèn | kg | 1.200 | 1.200`,
    "number A name B unit C target D actual E",
    "missed met met",
  ],
  [
    "“Xu hướng” left of the plan is what is wanted",
    `
      | TT | Chỉ tiêu | Xu hướng | KH | TH
      | 1 | Điểm nóng môi trường | Giảm | 10 | 8
      | 2 | Cây xanh | Tăng | 100 | 90`,
    "number A name B direction C target D actual E",
    "met missed",
  ],
  [
    "“Xu hướng” right of the result is what came about",
    `
      | TT | Chỉ tiêu | KH | TH | Xu hướng
      | 1 | Cây xanh | 100 | 90 | Giảm
      | 2 | Ghế đá | 10 | 12 | Tăng`,
    "number A name B target C actual D",
    "missed exceeded",
  ],
  [
    "what is to be done about it heads nothing",
    `
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Thu ngân sách | tỷ đồng | 100 | 90
      | | Giải pháp: tập trung chỉ đạo | | |
      | 2 | Trồng rừng | ha | 20 | 21`,
    "number A name B unit C target D actual E",
    "missed exceeded",
  ],
  [
    "a university: what lies below its baseline is to fall, and that is asked about",
    `
      | No. | Key performance area | Baseline 2020 | Target 2025 | Status 2025
      | 1 | Graduation rate (%) | 60 | 70 | 72
      | 2 | Student-staff ratio | 22 | 18 | 19
      | 3 | Papers published | 400 | 500 | 500`,
    "number A name B target D actual E previous C",
    "exceeded missed met",
    ["columnGuessed", "directionGuessed"],
  ],
  [
    "a school: from the year's beginning to its end",
    `
      | STT | Nội dung | Chỉ tiêu đầu năm | Cuối năm đạt
      | 1 | Học sinh giỏi | 30% | 35%
      | 2 | Học sinh yếu | 2% | 3%
      | 3 | Phòng học kiên cố | 100% | 100%`,
    "number A name B target C actual D",
    "exceeded missed met",
    ["columnGuessed"],
  ],
  [
    "insurance: a share given and a share reached, beside what it is a share of",
    `
      | TT | Xã, phường | Dân số | Tỷ lệ bao phủ giao (%) | Số người tham gia | Tỷ lệ bao phủ đạt (%)
      | 1 | Xã A | 1.000 | 95 | 960 | 96
      | 2 | Xã B | 2.000 | 95 | 1.880 | 94`,
    "number A name B target D actual F",
    "exceeded missed",
    ["rowsAreUnits"],
  ],
  [
    "police: what is striven for, in words with figures",
    `
      | STT | Chỉ tiêu thi đua | Mức phấn đấu | Kết quả thực hiện
      | 1 | Tỷ lệ điều tra khám phá án | trên 85% | 88%
      | 2 | Số vụ tai nạn giao thông | giảm 5% | giảm 4%`,
    "number A name B target C actual D",
    "met missed",
  ],
  [
    "a contract of services, and where things stand now",
    `
      | Service | SLA | Measured
      | Email | >= 99.9% | 99.95%
      | Helpdesk response | <= 15 min | 18 min
      | Backup success | 100% | 100%`,
    "name A target B actual C",
    "met missed met",
    ["columnGuessed"],
  ],
  [
    "objectives: start, goal and now",
    `
      | Key Result | Start | Goal | Now
      | Weekly active users | 1000 | 2000 | 2100
      | Signup seconds | 60 | 30 | 45`,
    "name A target C actual D previous B",
    "exceeded missed",
    ["columnGuessed", "directionGuessed"],
  ],
  [
    "a French hospital, without a share",
    `
      | Indicateur | Cible 2024 | Résultat 2024
      | Taux d'occupation des lits (%) | 85 | 88
      | Lits ouverts | 50 | 40`,
    "name A target B actual C",
    "exceeded missed",
    ["columnGuessed", "directionGuessed"],
  ],
  [
    "projects: a share printed in two rows, one of them whole, is one where its heading says so",
    `
      | TT | Dự án | Kế hoạch vốn năm 2025 | Lũy kế giải ngân đến 31/01/2026 | Tỷ lệ giải ngân
      | 1 | Đường A | 100 | 98 | 98%
      | 2 | Trường B | 50 | 50 | 100%`,
    "number A name B target C actual D attainment E",
    "missed met",
  ],
  [
    "missed bins are not wanted",
    `
      | Measure | 2022/23 | 2023/24 target | 2023/24 | RAG
      | Library visits | 10,000 | 11,000 | 12,500 | Green
      | Missed bins per 100k | 55 | 50 | 61 | Red`,
    "name A target C actual D previous B verdict E",
    "exceeded missed",
  ],
];

test.each(
  STRANGERS.map(
    ([shows, picture, columns, outcomes, said = []]) => [shows, picture, columns, outcomes, said] as const,
  ),
)("%s", (_, picture, columns, outcomes, said) => {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { assessments, issues } = buildReview(reading, DEFAULT_SETTINGS.judging);
  expect(reading.tables.map(columnsLine)).toEqual([columns]);
  expect(assessments.map(({ outcome }) => outcome).join(" ")).toBe(outcomes);
  expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining([...said]));
  expect(assessments.map(({ indicator }) => indicator.group)).toEqual(assessments.map(() => null));
});

test.each([
  ["Energy intensity", "Bounce rate", "Repeat offenders", "Abandoned calls"],
  ["Tiếng ồn khu dân cư", "Học sinh nghỉ học giữa chừng", "Văn bản ban hành trái quy định", "Hàm lượng bụi"],
])("less is better of %s, %s, %s and %s", (...names) => {
  const lines = names.map((name) => `| ${name} | 10 | 8`).join("\n");
  const reading = readIndicators(
    [drawn(`| Indicator | Target | Actual\n${lines}`)],
    DEFAULT_SETTINGS.reading,
  );
  const { assessments } = buildReview(reading, DEFAULT_SETTINGS.judging);
  expect(assessments.map(({ outcome }) => outcome)).toEqual(["met", "met", "met", "met"]);
});
