/**
 * Tables in the styles of other bodies, trades and languages, made up for this test; what each says was written down before it was read.
 * One line: the columns in use; one: what its rows come to.
 */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn } from "./grid";
import { columnsLine } from "./tableLine";

const STRANGERS: readonly (readonly [shows: string, picture: string, columns: string, outcomes: string])[] = [
  [
    'a council: the target stands right of the result, "Good is" says the direction',
    `
      | Corporate Performance Report – Quarter 3 2024/25
      | Ref | Performance Indicator | Good is | Q3 2023/24 | Q3 2024/25 Actual | Q3 2024/25 Target | RAG | Commentary
      | CP01 | % of household waste recycled | High | 44.1% | 46.2% | 45.0% | Green | On track
      | CP02 | Average days to re-let a void property | Low | 31 | 35 | 28 | Red | Contractor delays
      | CP03 | % of planning applications decided in time | High | 88% | 91% | 90% | Green |
      | CP04 | Working days lost to sickness per FTE | Low | 8.9 | 8.1 | 8.5 | Green |`,
    "name B direction C target F actual E previous D verdict G",
    "exceeded missed exceeded met",
  ],
  [
    "a hospital: four quarters and the whole year; thresholds both ways",
    `
      | STT | Chỉ số chất lượng | Đơn vị | Ngưỡng mục tiêu | Kết quả Q1 | Kết quả Q2 | Kết quả Q3 | Kết quả Q4 | Cả năm 2024
      | 1 | Tỷ lệ hài lòng của người bệnh nội trú | % | ≥ 90 | 91 | 92 | 89 | 93 | 91,3
      | 2 | Tỷ lệ nhiễm khuẩn bệnh viện | % | ≤ 3,5 | 3,2 | 3,9 | 4,1 | 3,6 | 3,7
      | 3 | Thời gian chờ khám trung bình | phút | ≤ 60 | 55 | 52 | 58 | 50 | 53,8
      | 4 | Công suất sử dụng giường bệnh | % | 85 - 95 | 97 | 93 | 90 | 91 | 92,8`,
    "number A name B unit C target D actual I",
    "met missed met met",
  ],
  [
    "an Indonesian ministry: goal, indicator, target, realisation, share",
    `
      | No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      | 1 | Meningkatnya kualitas layanan | Indeks Kepuasan Masyarakat | Indeks | 85 | 87,5 | 102,94
      | 2 | Meningkatnya akuntabilitas | Nilai SAKIP | Nilai | 80 | 76 | 95
      | 3 | Meningkatnya pendapatan | Realisasi PAD | Persen | 100 | 100 | 100`,
    "number A name C target E actual F attainment G",
    "exceeded missed met",
  ],
  [
    "a French scorecard: no word is known, the share tells",
    `
      | N° | Indicateur | Unité | Cible 2024 | Réalisé 2024 | Taux de réalisation
      | 1 | Nombre d'emplois créés | emploi | 200 | 220 | 110%
      | 2 | Taux de scolarisation | % | 95 | 93 | 97,9%
      | 3 | Routes réhabilitées | km | 12 | 12 | 100%`,
    "number A name B unit C target D actual E attainment F",
    "exceeded missed met",
  ],
  [
    "a Thai scorecard",
    `
      | ลำดับ | ตัวชี้วัด | หน่วย | เป้าหมาย | ผลการดำเนินงาน | ร้อยละ
      | 1 | จำนวนผู้เข้าอบรม | คน | 100 | 120 | 120
      | 2 | ร้อยละความพึงพอใจ | ร้อยละ | 90 | 85 | 94,4
      | 3 | จำนวนโครงการ | โครงการ | 5 | 5 | 100`,
    "number A name B target D actual E attainment F",
    "exceeded missed met",
  ],
  [
    "customs: a month, ten months, shares of plan and of last year; rows are units",
    `
      | STT | Đơn vị | Dự toán 2025 (tỷ đồng) | Thu tháng 10 | Lũy kế 10 tháng | So DT (%) | So cùng kỳ (%)
      | 1 | Chi cục Hải quan khu vực I | 12.500 | 1.120 | 11.300 | 90,4 | 108,2
      | 2 | Chi cục Hải quan khu vực II | 8.200 | 650 | 6.900 | 84,1 | 97,5`,
    "number A name B target C actual E growth G attainment F",
    "unknown unknown",
  ],
  [
    "a school: one term and the whole year",
    `
      | TT | Nội dung | Chỉ tiêu NH 2024-2025 | Kết quả HKI | Kết quả cả năm | So với chỉ tiêu
      | I | Chất lượng giáo dục | | | |
      | 1 | Tỷ lệ học sinh hoàn thành chương trình lớp học | 99,5% | 98,7% | 99,8% | Vượt 0,3%
      | 2 | Học sinh lưu ban | Dưới 1% | 1,3% | 0,2% | Đạt
      | 3 | Tỷ lệ tốt nghiệp THCS | 100% | | 100% | Đạt
      | II | Phong trào | | | |
      | 4 | Giáo viên dạy giỏi cấp huyện | 6 GV | 2 GV | 5 GV | Không đạt`,
    "number A name B target C actual E verdict F",
    "exceeded met met missed",
  ],
  [
    "a bank: dates of balance sheets",
    `
      | STT | Chỉ tiêu | Thực hiện 31/12/2023 | Kế hoạch 2024 | Thực hiện 31/12/2024 | % hoàn thành KH | % tăng trưởng
      | 1 | Tổng tài sản (tỷ đồng) | 1.250 | 1.400 | 1.452 | 103,7 | 16,2
      | 2 | Huy động vốn (tỷ đồng) | 980 | 1.100 | 1.065 | 96,8 | 8,7
      | 3 | Tỷ lệ nợ xấu (%) | 1,85 | < 2 | 1,62 | |
      | 4 | Lợi nhuận trước thuế (tỷ đồng) | 150 | 180 | 181,5 | 100,8 | 21`,
    "number A name B target D actual E previous C attainment F",
    "exceeded missed met exceeded",
  ],
  [
    "two years as bands with plan and result each",
    `
      | STT | Chỉ tiêu | ĐVT | Năm 2023 | | Năm 2024 | |
      | | | | KH | TH | KH | TH | So sánh TH 2024/KH 2024 (%)
      | 1 | Diện tích lúa | ha | 500 | 510 | 520 | 515 | 99
      | 2 | Sản lượng lương thực | tấn | 2.600 | 2.700 | 2.750 | 2.800 | 101,8`,
    "number A name B unit C target F actual G previous E attainment H",
    "missed exceeded",
  ],
  [
    "police: two assigners, changes, a result with a remark",
    `
      | STT | Nội dung chỉ tiêu | Chỉ tiêu Bộ giao | Chỉ tiêu tỉnh giao | Kết quả thực hiện | Tỷ lệ | Đánh giá
      | 1 | Tỷ lệ điều tra khám phá án | 75% | 80% | 85,2% | | Vượt
      | 2 | Giảm số vụ tai nạn giao thông so với năm trước | 5% | 5% | Giảm 7,5% (37/40 vụ) | | Vượt
      | 3 | Giảm phạm pháp hình sự | 5% | 5% | Tăng 2% | | Không đạt`,
    "number A name B target D actual E attainment F verdict G",
    "exceeded exceeded missed",
  ],
  [
    'Australian: "2023–24 target", the first heading empty',
    `
      | | 2023–24 target | 2023–24 result | 2022–23 result
      | Proportion of calls answered within 5 minutes | 80% | 74.5% | 77.1%
      | Client satisfaction | ≥ 85% | 86.2% | 84.0%
      | Number of audits completed | 12 | 12 | 11`,
    "name A target B actual C previous D",
    "missed met met",
  ],
  [
    "a balanced scorecard: perspective, KPI, weight, plan, result, points",
    `
      | Mục tiêu | Chỉ số (KPI) | Trọng số | Kế hoạch | Kết quả | Điểm
      | Tài chính | Doanh thu (tỷ đồng) | 30% | 120 | 131 | 32,8
      | | Lợi nhuận (tỷ đồng) | 20% | 12 | 10,5 | 17,5
      | Khách hàng | Khiếu nại của khách hàng (vụ) | 10% | ≤ 5 | 7 | 7
      | Nội bộ | Sáng kiến | 10% | 4 | 6 | 15`,
    "name B target D actual E",
    "exceeded missed missed exceeded",
  ],
  [
    "a Party committee: a resolution of a term, the term as expected",
    `
      | TT | Chỉ tiêu Nghị quyết Đại hội | Nghị quyết ĐH nhiệm kỳ 2020-2025 | Kết quả đến hết 2024 | Ước cả nhiệm kỳ | So với Nghị quyết
      | 1 | Kết nạp đảng viên mới | 150 đảng viên | 132 | 155 | Vượt
      | 2 | Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ | 90% trở lên | 91% | 92% | Vượt
      | 3 | Thu nhập bình quân đầu người | 65 triệu đồng | 58 | 62 | Không đạt`,
    "number A name B target C actual E verdict F",
    "exceeded met missed",
  ],
  [
    'a utility: "2024", "2024/KH", "2024/2023"',
    `
      | Chỉ tiêu | ĐVT | 2023 | KH 2024 | 2024 | 2024/KH | 2024/2023
      | Sản lượng nước | triệu m3 | 40 | 42 | 43 | 102,4% | 107,5%
      | Tỷ lệ thất thoát | % | 18 | 17 | 17,5 | 102,9% | 97,2%`,
    "name A unit B target D actual E previous C growth G attainment F",
    "exceeded missed",
  ],
  [
    'districts with a value, a target, a gap and "Achievement" in words',
    `
      | Rank | District | Indicator value | Target | Gap | Achievement
      | 1 | North | 92 | 90 | 2 | Achieved
      | 2 | South | 85 | 90 | -5 | Not achieved
      | 3 | East | 90 | 90 | 0 | Achieved`,
    "number A name B target D actual C verdict F",
    "exceeded missed met",
  ],
  [
    "a Chinese table: headings of two letters",
    `
      | 序号 | 指标 | 单位 | 目标值 | 实际值 | 完成率
      | 1 | 新增就业 | 人 | 500 | 560 | 112%
      | 2 | 绿化面积 | 公顷 | 30 | 27 | 90%
      | 3 | 培训 | 次 | 4 | 4 | 100%`,
    "number A name B target D actual E attainment F",
    "exceeded missed met",
  ],
  [
    "this year's estimate beside next year's plan",
    `
      | STT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Ước TH 2024 | So sánh (%) | Dự kiến KH 2025
      | 1 | Diện tích ngô | ha | 300 | 310 | 103,3 | 320
      | 2 | Số hộ nghèo giảm | hộ | 40 | 38 | 95 | 35
      | 3 | Tỷ suất sinh thô | ‰ | 15 | 14,8 | | 14,5`,
    "number A name B unit C target D actual E attainment F",
    "exceeded missed met",
  ],
  [
    "a ministry: tasks with deadlines, results in words and dates",
    `
      | Nhiệm vụ | Sản phẩm | Thời hạn | Kết quả | Trạng thái
      | Xây dựng đề án A | Đề án | 30/6/2025 | Đã trình ngày 15/6/2025 | Hoàn thành
      | Tổ chức hội nghị B | Hội nghị | 31/7/2025 | Chưa thực hiện | Chưa hoàn thành
      | Báo cáo C | Báo cáo | 15/12/2025 | 10/12/2025 | Hoàn thành`,
    "name A target C actual D verdict E",
    "met missed met",
  ],
  [
    "bands of a district and its communes",
    `
      | Chỉ tiêu | ĐVT | Toàn huyện | | Xã A | | Xã B |
      | | | KH | TH | KH | TH | KH | TH
      | Lúa xuân | ha | 300 | 290 | 200 | 195 | 100 | 95
      | Ngô | ha | 100 | 120 | 60 | 70 | 40 | 50`,
    "name A unit B target C actual D",
    "missed exceeded",
  ],
  [
    "two shares of one estimate",
    `
      | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2024 | Kế hoạch năm 2025 | Ước thực hiện năm 2025 | Ước TH 2025/TH 2024 | Ước TH 2025/KH 2025
      | Tổng đàn bò | con | 1.000 | 1.100 | 1.120 | 112 | 101,8
      | Tỷ lệ hộ nghèo | % | 6,5 | 5 | 5,2 | |`,
    "name A unit B target D actual E previous C growth F attainment G",
    "exceeded missed",
  ],
  [
    "all figures are changes",
    `
      | STT | Chỉ tiêu | ĐVT | Chỉ tiêu kế hoạch | Kết quả
      | 1 | Tỷ lệ hộ nghèo | % | Giảm 1,5% | Giảm 1,7%
      | 2 | Số vụ vi phạm | vụ | Giảm 10% | Tăng 3%
      | 3 | Thu nhập bình quân | triệu đồng | Tăng 8-10% | Tăng 9%`,
    "number A name B unit C target D actual E",
    "exceeded missed met",
  ],
  [
    "dollars, a variance and its percentage",
    `
      | Measure | FY22 Actual | FY23 Budget | FY23 Actual | Variance | Variance %
      | Total revenue ($m) | $148.1 | $150.2 | $151.9 | $1.7 | 1.1%
      | Operating expenses ($m) | $120.4 | $125.0 | $128.3 | $3.3 | 2.6%
      | Employee turnover | 12.0% | 10.0% | 11.5% | 1.5% |`,
    "name A target C actual D previous B",
    "exceeded missed missed",
  ],
  [
    '"Giao", "Đạt" and the difference',
    `
      | STT | Tên chỉ tiêu | Giao | Đạt | Tăng (+), giảm (-)
      | 1 | Kết nạp đảng viên | 10 | 12 | +2
      | 2 | Phát triển đoàn viên | 50 | 45 | -5`,
    "number A name B target C actual D",
    "exceeded missed",
  ],
  [
    "years under a band, the target right of them",
    `
      | Ref | Indicator | Performance | | | Target 2023/24
      | | | 2021/22 | 2022/23 | 2023/24 |
      | 1 | Homes built | 410 | 455 | 470 | 500
      | 2 | Recycling rate | 41% | 43% | 46% | 45%`,
    "number A name B target F actual E previous D",
    "missed exceeded",
  ],
  [
    "codes in front of the names",
    `
      | Mã | Tên | ĐVT | Giao | Thực hiện | Hoàn thành (%)
      | KT01 | Thu ngân sách trên địa bàn | tỷ đồng | 100 | 105 | 105
      | XH02 | Tỷ lệ bao phủ BHYT | % | 95 | 94 | 98,9`,
    "name B unit C target D actual E attainment F",
    "exceeded missed",
  ],
  [
    "targets and results in sentences",
    `
      | TT | Nhiệm vụ | Chỉ tiêu | Kết quả
      | 1 | Chuyển đổi số | 100% hồ sơ được số hóa | 98% hồ sơ
      | 2 | Cải cách hành chính | Không có hồ sơ quá hạn | 03 hồ sơ quá hạn
      | 3 | Đào tạo | 12 lớp | 14 lớp`,
    "number A name B target C actual D",
    "missed missed exceeded",
  ],
  [
    'objectives and key results: "Current"',
    `
      | Objective | Key result | Target | Current | Progress
      | Grow | Sign up customers | 500 | 450 | 90%
      | Grow | Reduce churn to | 3% | 2.5% | 120%
      | Quality | NPS | 50 | 55 | 110%`,
    "name B target C actual D attainment E",
    "missed met exceeded",
  ],
  [
    "a total of plan and result, of which men and women",
    `
      | Nội dung | Tổng số | | Trong đó | | |
      | | Kế hoạch | Thực hiện | Nam | Nữ | DTTS
      | Giải quyết việc làm (người) | 200 | 210 | 100 | 110 | 60
      | Đào tạo nghề (người) | 150 | 120 | 70 | 50 | 30`,
    "name A target B actual C",
    "exceeded missed",
  ],
  [
    "headings that are dates",
    `
      | Chỉ tiêu | ĐVT | Mục tiêu đến 31/12/2025 | Đến 30/6/2025 | Đến 30/9/2025
      | Hộ dùng nước sạch | % | 95 | 90 | 93
      | Thôn văn hóa | thôn | 10 | 8 | 10`,
    "name A unit B target C actual E",
    "unknown met",
  ],
  [
    "a Portuguese scorecard",
    `
      | Indicador | Unidade | Meta 2024 | Realizado 2024 | % Execução
      | Empregos criados | nº | 400 | 380 | 95%
      | Escolas reabilitadas | nº | 12 | 12 | 100%
      | Taxa de vacinação | % | 90 | 94 | 104,4%`,
    "name A unit B target C actual D attainment E",
    "missed met exceeded",
  ],
  [
    "a difference under no heading is no result",
    `
      | STT | Chỉ tiêu | ĐVT | Kế hoạch | | 
      | 1 | Trồng rừng | ha | 50 | 45 | -5
      | 2 | Thu ngân sách | tỷ đồng | 20 | 22 | 2
      | 3 | Đàn lợn | con | 300 | 310 | 10`,
    "number A name B unit C target D actual E",
    "missed exceeded exceeded",
  ],
  [
    "'So với KH (+/-)' is no share, beside a year alone",
    `
      | STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Năm 2025 | So với KH (+/-)
      | 1 | Trồng rừng | ha | 50 | 45 | -5
      | 2 | Thu ngân sách | tỷ đồng | 20 | 22 | 2`,
    "number A name B unit C target D actual E",
    "missed exceeded",
  ],
  [
    "a plan and by how much it was missed: no result is made of that",
    `
      | STT | Chỉ tiêu | ĐVT | Kế hoạch | Tăng (+), giảm (-)
      | 1 | Trồng rừng | ha | 50 | -5
      | 2 | Thu ngân sách | tỷ đồng | 20 | 2`,
    "number A name B unit C target D",
    "unknown unknown",
  ],
  [
    "a word of names over figures, the share tells",
    `
      | STT | Chỉ tiêu | ĐVT | Mức | Cuối kỳ | Bổ sung | So (%)
      | 1 | Trồng rừng mới | ha | 100 | 120 | 7 | 120
      | 2 | Xây kho chứa | kho | 10 | 9 | 2 | 90
      | 3 | Sửa đường nội bộ | km | 5 | 5 | 4 | 100`,
    "number A name B unit C target D actual E attainment G",
    "exceeded missed met",
  ],
];

test.each(STRANGERS)("%s", (_, picture, columns, outcomes) => {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { assessments } = buildReview(reading, DEFAULT_SETTINGS.judging);
  expect(reading.tables.map(columnsLine)).toEqual([columns]);
  expect(assessments.map(({ outcome }) => outcome).join(" ")).toBe(outcomes);
});
