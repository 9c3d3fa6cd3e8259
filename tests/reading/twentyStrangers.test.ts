/** Twenty tables of further trades, each with the verdicts a person gave by hand before it was read; of four a doubt is said instead. */
import { readStranger } from "./strangersInHand";

test.each([
  [
    "a bonus plan: threshold, target and stretch",
    `
      | Measure | Weight | Threshold | Target | Stretch | Result
      | Operating profit (£m) | 50% | 40 | 45 | 50 | 47
      | Customer complaints per 1,000 | 25% | 6 | 5 | 4 | 5,4
      | Employee engagement score | 25% | 70 | 75 | 80 | 71`,
    "exceeded missed missed",
  ],
  [
    "bilingual headings, letters under them",
    `
      | No./TT | Chỉ tiêu / Indicators | ĐVT / Unit | Kế hoạch / Plan | Thực hiện / Actual | Đạt / Rate (%)
      | A | B | C | 1 | 2 | 3=2/1
      | 1 | Sản lượng hàng hóa qua cảng / Cargo throughput | nghìn tấn | 1.200 | 1.310 | 109,2
      | 2 | Tàu đến cảng / Vessel calls | lượt | 860 | 802 | 93,3
      | 3 | Thời gian tàu chờ / Waiting time | giờ | 6 | 4,5 | 75`,
    "exceeded missed met",
  ],
  [
    "vaccinating animals: the herd, the plan, what was done",
    `
      | STT | Đơn vị | Tổng đàn | Kế hoạch tiêm | Đã tiêm | Tỷ lệ (%)
      | 1 | Thôn Nà Pục | 310 | 250 | 262 | 104,8
      | 2 | Thôn Bản Lài | 280 | 220 | 198 | 90
      | 3 | Thôn Khuổi Kẹn | 150 | 120 | 120 | 100`,
    "exceeded missed met",
  ],
  [
    "limits in words: no more than, at least, none",
    `
      | TT | Nội dung thi đua | Mức đăng ký | Mức thực hiện
      | 1 | Vi phạm kỷ luật | Không quá 2 trường hợp | 3 trường hợp
      | 2 | Sáng kiến được công nhận | Ít nhất 4 sáng kiến | 6 sáng kiến
      | 3 | Đơn thư vượt cấp | Không có | Không có
      | 4 | Cán bộ đi học | Tối thiểu 5 đồng chí | 4 đồng chí`,
    "missed met met missed",
  ],
  [
    "the year's last quarter and the whole year as bands",
    `
      | STT | Chỉ tiêu | ĐVT | Quý IV/2025 | | | Cả năm 2025 | |
      | | | | KH | TH | % | KH | TH | %
      | 1 | Khách lưu trú | lượt | 3.000 | 2.700 | 90 | 11.000 | 11.400 | 103,6
      | 2 | Doanh thu phòng | tr.đ | 2.400 | 2.500 | 104,2 | 9.000 | 8.750 | 97,2`,
    "exceeded missed",
  ],
  [
    "deadlines as words of months and quarters",
    `
      | TT | Nhiệm vụ | Thời hạn hoàn thành | Kết quả | Cơ quan chủ trì
      | 1 | Ban hành quy chế làm việc | Tháng 3/2025 | Hoàn thành ngày 20/02/2025 | Văn phòng
      | 2 | Phê duyệt quy hoạch chung | Quý II/2025 | Phê duyệt ngày 15/8/2025 | Phòng Kinh tế
      | 3 | Sắp xếp trường học | Trước 31/12/2025 | Chưa hoàn thành | Phòng VHXH`,
    "met missed missed",
  ],
  [
    "service levels as hours and minutes",
    `
      | Service | SLA (hh:mm) | Achieved (hh:mm) | Breaches
      | Priority 1 restore time | 04:00 | 03:25 | 0
      | Priority 2 restore time | 08:00 | 09:40 | 4
      | Average answer delay | 00:30 | 00:30 | 0`,
    "met missed met",
  ],
  [
    "a term: the years' results run up to the target",
    `
      | Chỉ tiêu | ĐVT | Mục tiêu đến 2025 | 2021 | 2022 | 2023 | 2024 | 2025
      | Tỷ lệ đô thị hóa | % | 45 | 39 | 40,5 | 42 | 43,5 | 45,2
      | Tỷ lệ hộ nghèo | % | 2 | 6,1 | 5 | 4 | 3,1 | 2,3
      | Giường bệnh/vạn dân | giường | 30 | 27 | 28 | 28,5 | 29 | 30`,
    "exceeded missed met",
  ],
  [
    "a factory's environment objectives: reductions wanted",
    `
      | Environmental objective | Target 2025 | Achieved 2025 | Comment
      | Reduce electricity use per tonne | 5% | 6.1% | New compressors
      | Reduce fresh water intake | 8% | 3% | Leak in hall 2
      | Increase recycled waste | 70% | 74% |`,
    "exceeded missed exceeded",
  ],
  [
    "tolerance around a target",
    `
      | Thông số | Yêu cầu | Kết quả đo
      | Nhiệt độ kho lạnh (°C) | 4 ± 1 | 4,6
      | Độ ẩm kho (%) | 60 ± 5 | 68
      | pH nước cấp | 6,5 - 8,5 | 7,2`,
    "met missed met",
  ],
  [
    "calling up and training of the army at commune level",
    `
      | TT | Nội dung | Trên giao | Đã thực hiện | Đạt tỷ lệ | Còn thiếu
      | 1 | Giao quân | 18 | 18 | 100% | 0
      | 2 | Huấn luyện dân quân | 96 | 90 | 93,75% | 6
      | 3 | Đăng ký nghĩa vụ quân sự tuổi 17 | 60 | 64 | 106,67% | 0`,
    "met missed exceeded",
  ],
  [
    "an English university: intakes, two years of results and a forecast",
    `
      | KPI | 2022/23 actual | 2023/24 actual | 2024/25 target | 2024/25 actual
      | Home undergraduate intake | 2,410 | 2,380 | 2,450 | 2,512
      | Non-continuation rate | 8.1% | 7.9% | 7.5% | 8.4%
      | Research income (£m) | 21.4 | 22.0 | 23.0 | 22.6
      | Staff sickness days per FTE | 6.2 | 6.5 | 6.0 | 5.7`,
    "exceeded missed missed met",
  ],
  [
    "budget of a commune: given by the district, set by the commune, estimate",
    `
      | STT | Nội dung | Dự toán năm 2025 | | Ước TH năm 2025 | So sánh ước TH/DT (%) |
      | | | Cấp trên giao | HĐND xã quyết định | | Cấp trên | HĐND
      | 1 | Thuế sử dụng đất phi nông nghiệp | 100 | 110 | 115 | 115 | 104,5
      | 2 | Lệ phí trước bạ nhà đất | 400 | 420 | 380 | 95 | 90,5
      | 3 | Thu khác ngân sách | 50 | 50 | 50 | 100 | 100`,
    "exceeded missed met",
  ],
  [
    "sets of criteria of a school: level wanted, level reached",
    `
      | Tiêu chuẩn | Tiêu chí | Mức yêu cầu | Mức đạt được
      | 1. Tổ chức và quản lý | Tiêu chí 1.1. Phương hướng | Mức 2 | Mức 3
      | | Tiêu chí 1.2. Hội đồng trường | Mức 2 | Mức 2
      | 2. Đội ngũ | Tiêu chí 2.1. Giáo viên | Mức 3 | Mức 2`,
    "exceeded met missed",
  ],
  [
    "differences under plus and minus, no share",
    `
      | Danh mục | ĐVT | KH 2025 | TH 2025 | Tăng (+) | Giảm (-)
      | Số vụ cháy | vụ | 5 | 3 | | 2
      | Diện tích phòng trừ sâu bệnh | ha | 80 | 92 | 12 |
      | Lớp tập huấn khuyến nông | lớp | 10 | 8 | | 2`,
    "met exceeded missed",
  ],
  [
    "a reform index: most points, points by oneself, points by the council",
    `
      | STT | Lĩnh vực | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      | 1 | Công tác chỉ đạo điều hành | 10 | 9,5 | 9
      | 2 | Cải cách thể chế | 8 | 8 | 8
      | 3 | Cải cách thủ tục hành chính | 15 | 14 | 13,5`,
    "missed met missed",
  ],
] as const)("%s", (_, picture, outcomes) => {
  expect(readStranger(picture).outcomes).toBe(outcomes);
});

test.each([
  [
    "an English scorecard whose column says what good looks like",
    `
      | Ref | Indicator | Good is | Target | Q4 outturn | Status
      | CS01 | Calls abandoned | Low | 5% | 7.2% | R
      | CS02 | Calls answered in 20 seconds | High | 80% | 84% | G
      | CS03 | Stage 1 letters | Low | 120 | 96 | G
      | CS04 | Web visits (000) | High | 400 | 385 | A`,
    "unknown unknown unknown unknown",
    "partYear quarterAlone",
  ],
  [
    "the share printed inversely where less is wanted",
    `
      | STT | Chỉ tiêu KPI | Đơn vị | Mục tiêu | Thực tế | Tỷ lệ hoàn thành
      | 1 | Doanh thu dịch vụ | triệu đồng | 800 | 880 | 110%
      | 2 | Độ lệch kho | mã hàng | 20 | 25 | 80%
      | 3 | Thời lượng dừng máy | phút | 300 | 240 | 125%
      | 4 | Hợp đồng ký mới | hợp đồng | 12 | 9 | 75%`,
    "exceeded exceeded met missed",
    "attainmentDisagrees directionGuessed",
  ],
  [
    "status words contrary to more under names nobody lists",
    `
      | Metric | Target | Actual | Status
      | Page weight (KB) | 900 | 780 | On target
      | Unplanned restarts | 4 | 9 | Off target
      | Mean queue depth | 25 | 18 | On target
      | Signed-in sessions | 5000 | 5400 | On target
      | Invited testers | 60 | 41 | Off target`,
    "missed missed met exceeded missed",
    "verdictDisagrees",
  ],
  [
    "a bus company: months across, the year's average and target at the end",
    `
      | Route measure | Jan | Feb | Mar | Apr | YTD average | Target
      | Punctuality % | 91 | 93 | 90 | 94 | 92 | 90
      | Cancelled trips | 14 | 9 | 17 | 12 | 13 | 10
      | Passengers per trip | 31 | 33 | 30 | 34 | 32 | 35`,
    "unknown unknown unknown",
    "partYear",
  ],
] as const)("%s: said", (_, picture, outcomes, doubts) => {
  const { outcomes: judged, codes } = readStranger(picture);
  expect(judged).toBe(outcomes);
  expect(codes).toEqual(expect.arrayContaining(doubts.split(" ")));
});
