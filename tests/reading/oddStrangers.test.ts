/** Tables laid out in ways of their own, each with the verdicts a person gave by hand before it was read. */
import { verdicts } from "../judging/judgedTable";

const outcomesOf = (picture: string): string =>
  verdicts(picture)
    .map((line) => line.replace(/^.*: /, ""))
    .join(" ");

test.each([
  [
    "a title between headings and lines, a sum at the end",
    `
      | TT | Loại thuế | Dự toán | Thực hiện | %
      | Đơn vị: triệu đồng | | | |
      | 1 | Thuế TNCN | 800 | 912 | 114
      | 2 | Thuế đất phi nông nghiệp | 150 | 141 | 94
      | | Cộng | 950 | 1.053 | 110,8`,
    "exceeded missed",
  ],
  [
    "numbers of the columns under the headings",
    `
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | So sánh
      | (1) | (2) | (3) | (4) | (5) | (6)=(5)/(4)
      | 1 | Sản lượng lương thực | tấn | 5.400 | 5.512 | 102,07
      | 2 | Bình quân lương thực đầu người | kg | 520 | 505 | 97,12`,
    "exceeded missed",
  ],
  [
    "the last year's result between plan and result",
    `
      | TT | Chỉ tiêu | ĐVT | KH 2025 | TH 2024 | TH 2025 | TH 2025/KH 2025 | TH 2025/TH 2024
      | 1 | Đàn bò | con | 900 | 850 | 930 | 103,3 | 109,4
      | 2 | Đàn dê | con | 400 | 410 | 380 | 95 | 92,7`,
    "exceeded missed",
  ],
  [
    "quarters and a year under bands of plan and result",
    `
      | TT | Chỉ tiêu | Kế hoạch | | Thực hiện |
      | | | Quý IV | Cả năm | Quý IV | Cả năm
      | 1 | Cấp giấy phép xây dựng | 20 | 80 | 25 | 78
      | 2 | Cấp CCCD | 300 | 1.200 | 280 | 1.250`,
    "missed exceeded",
  ],
  [
    "a goal in a sentence, a result in a sentence",
    `
      | TT | Chỉ tiêu | Mục tiêu | Kết quả
      | 1 | Trường học | Có thêm 2 trường đạt chuẩn | Thêm 3 trường
      | 2 | Bảo hiểm y tế | Đạt từ 95% trở lên | Đạt 94,2%
      | 3 | Nhà văn hóa | 100% thôn có nhà văn hóa | 100%`,
    "exceeded missed met",
  ],
  [
    "plan and adjusted plan in one cell's brackets are asked about",
    `
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | Trồng rừng (ha) | 100 | 104
      | 2 | Khai thác gỗ (m3) | 2.000 | 1.900`,
    "exceeded missed",
  ],
  [
    "a limit under “Max”",
    `
      | Indicator | Max | Actual
      | Stock held | 20 | 14
      | Cash ratio | 2 | 2,5`,
    "met missed",
  ],
  [
    "the verdict before the figures",
    `
      | KPI | Status | Target | Actual
      | New members | ✔ | 300 | 320
      | Renewals | ✗ | 90% | 84%
      | Events | ✔ | 12 | 12`,
    "exceeded missed met",
  ],
  [
    "unit in its own band under plan",
    `
      | TT | Danh mục | Kế hoạch năm 2025 | | Thực hiện năm 2025 | |
      | | | ĐVT | Số lượng | Số lượng | Tỷ lệ %
      | 1 | Bê tông hóa đường thôn | km | 3,5 | 4,1 | 117,1
      | 2 | Kiên cố kênh mương | km | 2 | 1,6 | 80`,
    "exceeded missed",
  ],
  [
    "figures with their units in the cells",
    `
      | Chỉ tiêu | Kế hoạch | Thực hiện
      | Thu ngân sách | 12,5 tỷ đồng | 13,1 tỷ đồng
      | Trồng rừng | 120 ha | 95 ha
      | Hộ nghèo giảm | 2,5% | 2,5%`,
    "exceeded missed met",
  ],
  [
    "a forecast beside a result is not the result",
    `
      | Measure | Target 2025 | Forecast 2025 | Actual 2025
      | Units built | 200 | 210 | 190
      | Loans | 40 | 35 | 44`,
    "missed exceeded",
  ],
  [
    "years from right to left",
    `
      | Indicator | 2025 actual | 2024 actual | 2023 actual | 2025 target
      | Graduates | 540 | 500 | 470 | 520
      | Repeaters | 31 | 28 | 25 | 30`,
    "exceeded missed",
  ],
  [
    "a column of weights that sums to a hundred",
    `
      | Mục tiêu | Trọng số | Chỉ tiêu | Kết quả | Hoàn thành
      | Tăng doanh thu | 40 | 1.000 | 1.100 | 110
      | Giảm chi phí (%) | 30 | 5 | 4 | 80
      | Đào tạo (giờ) | 30 | 24 | 24 | 100`,
    "exceeded missed met",
  ],
] as const)("%s", (_, picture, outcomes) => {
  expect(outcomesOf(picture)).toBe(outcomes);
});
