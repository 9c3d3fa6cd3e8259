/** Forty-six tables of other trades, languages and layouts, each with the verdicts a person gave by hand before it was read. */
import { readStranger } from "./strangersInHand";

test.each([
  [
    "a bank's branch",
    `
      | TT | Chỉ tiêu KPI | Trọng số | Đơn vị | Giao năm 2025 | Thực hiện năm 2025 | % HT
      | 1 | Huy động vốn cuối kỳ | 20 | tỷ đồng | 1.500 | 1.620 | 108
      | 2 | Tỷ lệ nợ xấu | 15 | % | 3 | 3,1 | 96,8
      | 3 | Tỷ lệ chi phí/thu nhập (CIR) | 15 | % | 40 | 38,5 | 103,9
      | 4 | Số thẻ phát hành mới | 10 | thẻ | 2.000 | 2.150 | 107,5`,
    "exceeded missed met exceeded",
  ],
  [
    "a hospital's quality",
    `
      | STT | Chỉ số chất lượng | Mục tiêu 2025 | Kết quả 2025 | Đánh giá
      | 1 | Công suất sử dụng giường bệnh (%) | ≥ 85 | 92 | Đạt
      | 2 | Ngày điều trị trung bình (ngày) | ≤ 6,5 | 6,1 | Đạt
      | 3 | Tỷ lệ nhiễm khuẩn bệnh viện (%) | < 2 | 2,4 | Không đạt
      | 4 | Tỷ lệ hài lòng người bệnh nội trú (%) | ≥ 90 | 88,7 | Không đạt`,
    "met met missed missed",
  ],
  [
    "a school, its differences printed",
    `
      | TT | Nội dung | Chỉ tiêu đầu năm | Kết quả cuối năm | So sánh
      | 1 | Học sinh lên lớp | 98% | 99,2% | +1,2%
      | 2 | Học sinh lưu ban | 2% | 0,8% | -1,2%
      | 3 | Giáo viên dạy giỏi cấp huyện | 5 | 5 | 0
      | 4 | Học sinh giỏi cấp tỉnh | 12 | 9 | -3`,
    "exceeded met met missed",
  ],
  [
    "an Australian council",
    `
      | Measure | Target 2024–25 | Result 2024–25 | Result 2023–24
      | Planning applications decided within required timeframes | 70% | 64% | 61%
      | Cost of kerbside garbage bin collection service | $110 | $104 | $99
      | Kerbside bin collection requests per 1,000 households | 80 | 96 | 84
      | Active library borrowers in municipality | 15% | 17% | 16%`,
    "missed met exceeded exceeded",
  ],
  [
    "a health service, names with figures in them",
    `
      | Standard | Threshold | Performance | RAG
      | A&E waits under 4 hours | 95% | 71.2% | R
      | Cancer 62 day waits | 85% | 66.1% | R
      | C. difficile cases | ≤ 40 | 38 | G`,
    "missed missed met",
  ],
  [
    "German",
    `
      | Kennzahl | Einheit | Soll 2025 | Ist 2025 | Abweichung
      | Umsatz | T€ | 1.200 | 1.310 | 110
      | Neukunden | Anzahl | 80 | 72 | -8`,
    "exceeded missed",
  ],
  [
    "French",
    `
      | Indicateur | Unité | Objectif 2025 | Réalisé 2025 | Taux de réalisation
      | Logements construits | nombre | 200 | 214 | 107%
      | Taux de chômage | % | 7 | 7,4 |`,
    "exceeded missed",
  ],
  [
    "Spanish",
    `
      | Indicador | Meta | Logro | % Cumplimiento
      | Viviendas entregadas | 150 | 165 | 110%
      | Becas otorgadas | 80 | 80 | 100%
      | Escuelas rehabilitadas | 40 | 32 | 80%`,
    "exceeded met missed",
  ],
  [
    "Chinese, by the printed share",
    `
      | 序号 | 指标 | 单位 | 目标 | 实际 | 完成率
      | 1 | 销售收入 | 万元 | 500 | 560 | 112%
      | 2 | 新客户 | 家 | 40 | 36 | 90%
      | 3 | 门店 | 家 | 20 | 24 | 120%`,
    "exceeded missed exceeded",
  ],
  [
    "a tax office with two plans",
    `
      | TT | Chỉ tiêu | Dự toán pháp lệnh | Dự toán phấn đấu | Thực hiện | TH/PL (%) | TH/PĐ (%)
      | 1 | Thu từ DNNN | 1.000 | 1.100 | 1.050 | 105 | 95,5
      | 2 | Thu ngoài quốc doanh | 800 | 850 | 760 | 95 | 89,4
      | 3 | Lệ phí trước bạ | 200 | 210 | 240 | 120 | 114,3`,
    "exceeded missed exceeded",
  ],
  [
    "an electricity company",
    `
      | STT | Chỉ tiêu | ĐVT | KH EVN giao | Thực hiện | TH/KH (%)
      | 1 | Tổn thất điện năng | % | 3,9 | 3,75 | 96,15
      | 2 | SAIDI | phút | 120 | 131 | 109,17
      | 3 | Tỷ lệ thu tiền điện | % | 99,8 | 99,85 | 100,05`,
    "met missed exceeded",
  ],
  [
    "crops under a band of a season",
    `
      | TT | Loại cây trồng | Vụ Đông Xuân 2024-2025 | |
      | | | KH (ha) | TH (ha) | % KH
      | I | Cây lương thực | | |
      | 1 | Lúa | 500 | 512 | 102,4
      | 2 | Ngô | 200 | 180 | 90
      | II | Cây công nghiệp | | |
      | 1 | Lạc | 50 | 55 | 110`,
    "exceeded missed exceeded",
  ],
  [
    "police: falls",
    `
      | TT | Chỉ tiêu | Nghị quyết | Kết quả | Ghi chú
      | 1 | Giảm số vụ phạm pháp hình sự | 5% | 7,2% |
      | 2 | Tỷ lệ điều tra khám phá án | trên 85% | 83,5% |
      | 3 | Giảm tai nạn giao thông cả 3 tiêu chí | Giảm | Giảm cả 3 tiêu chí |`,
    "exceeded missed unknown",
  ],
  [
    "a project with its baseline",
    `
      | Output indicator | Baseline | Target | Achieved to date | % achieved
      | Farmers trained | 0 | 500 | 620 | 124%
      | Water points rehabilitated | 4 | 20 | 17 | 85%`,
    "exceeded missed",
  ],
  [
    "a transport company",
    `
      | No. | Key performance indicator | UoM | Plan | Actual | Variance
      | 1 | On-time departures | % | 90 | 86 | -4
      | 2 | Accidents per million km | no. | 0.5 | 0.4 | -0.1
      | 3 | Fuel consumption | l/100km | 28 | 29.5 | 1.5`,
    "missed met missed",
  ],
  [
    "staff",
    `
      | HR metric | Goal | Current value
      | Voluntary turnover rate | 10% | 12%
      | Average time to hire (days) | 45 | 41
      | Training hours per employee | 24 | 20`,
    "missed met missed",
  ],
  [
    "a Party committee",
    `
      | TT | Chỉ tiêu | Nghị quyết Đại hội | Kết quả thực hiện năm 2025
      | 1 | Kết nạp đảng viên mới | 20 đảng viên | 20 đảng viên
      | 2 | Chi bộ hoàn thành tốt nhiệm vụ trở lên | từ 85% trở lên | 91%
      | 3 | Đảng viên hoàn thành xuất sắc nhiệm vụ | 15-20% | 12%`,
    "met met missed",
  ],
  [
    "result and plan in one cell",
    `
      | TT | Nội dung | Thực hiện/Kế hoạch | Tỷ lệ %
      | 1 | Trồng rừng tập trung (ha) | 120/100 | 120
      | 2 | Chăm sóc rừng (ha) | 45/50 | 90`,
    "exceeded missed",
  ],
  [
    "columns of numbers and names without headings",
    `
      | | | KH | TH
      | 1 | Doanh thu | 100 | 120
      | 2 | Lợi nhuận | 10 | 9`,
    "exceeded missed",
  ],
  [
    "customs, ten months: progress",
    `
      | Nội dung | Chỉ tiêu năm 2025 | Lũy kế đến 31/10 | Tỷ lệ
      | Thu ngân sách (tỷ đồng) | 5.000 | 4.300 | 86%
      | Số tờ khai | 100.000 | 91.000 | 91%`,
    "unknown unknown",
  ],
  [
    "a cooperative by quarters",
    `
      | TT | Chỉ tiêu | ĐVT | KH năm | Quý I | Quý II | Quý III | Quý IV | Cả năm
      | 1 | Doanh thu | tr.đ | 1.000 | 200 | 250 | 240 | 260 | 950
      | 2 | Xã viên mới | người | 40 | 10 | 12 | 11 | 12 | 45`,
    "missed exceeded",
  ],
  [
    "a service level",
    `
      | Service level | Agreed | Measured
      | Availability | 99.5% | 99.7%
      | Mean time to resolve (h) | 4 | 5.2
      | First call resolution | 75% | 71%`,
    "exceeded missed missed",
  ],
  [
    "tourism without diacritics",
    `
      | STT | Chi tieu | Don vi | Ke hoach 2025 | Uoc thuc hien 2025 | Ty le %
      | 1 | Tong luot khach | luot | 500.000 | 520.000 | 104
      | 2 | Doanh thu du lich | ty dong | 300 | 285 | 95`,
    "exceeded missed",
  ],
  [
    "measured against a national limit",
    `
      | TT | Thông số | Đơn vị | QCVN 40:2011 (cột A) | Kết quả đo
      | 1 | BOD5 | mg/l | 30 | 22
      | 2 | Amoni | mg/l | 5 | 7,1`,
    "met missed",
  ],
  [
    "Portuguese",
    `
      | Indicador | Meta 2025 | Realizado 2025
      | Alunos matriculados | 1.200 | 1.260
      | Obras concluídas | 15 | 12`,
    "exceeded missed",
  ],
  [
    "objectives over their key results",
    `
      | Objective / Key result | Target | Actual | Progress
      | O1 Grow the business | | |
      | Monthly recurring revenue (USD k) | 200 | 212 | 106%
      | New enterprise customers | 12 | 9 | 75%`,
    "exceeded missed",
  ],
  [
    "Polish, by the printed share",
    `
      | Wskaźnik | Plan | Wykonanie | %
      | Przychody | 500 | 540 | 108
      | Nowi klienci | 50 | 44 | 88`,
    "exceeded missed",
  ],
  [
    "Japanese, by the printed share",
    `
      | 項目 | 目標 | 実績 | 達成率
      | 売上高 | 500 | 540 | 108%
      | 新規顧客 | 50 | 44 | 88%
      | 店舗数 | 20 | 24 | 120%`,
    "exceeded missed exceeded",
  ],
  [
    "public investment",
    `
      | STT | Dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 31/12/2025 | Tỷ lệ giải ngân
      | 1 | Đường giao thông xã A | 5.000 | 4.200 | 84%
      | 2 | Trường tiểu học B | 3.000 | 3.000 | 100%`,
    "missed met",
  ],
  [
    "a published scorecard of software, verdicts in a word behind a sign",
    `
      | Metric | Target | Actual | Status
      | Future data leakage | 0 | 0 | ✅ PASS
      | Latency | <100ms | 45ms | ✅ PASS
      | Storage overhead | <100MB | 24KB | ✅ Exceeded
      | Eviction accuracy | Correct | Both policies tested | ✅ PASS`,
    "met met exceeded met",
  ],
  [
    "a published district: target, actual and a letter under each year",
    `
      | KPI | Unit of Measurement | Performance for 2011-12 | | Performance for 2012-13 | |
      | | | Target | Actual | Target | Actual | R
      | Pollution is monitored | Inspection reports | 80 | 42 | 80 | 27 | R
      | Sites inspected | Inspection reports | 80 | 90 | 80 | 82 | G`,
    "missed exceeded",
  ],
  [
    "a published company: remarks behind a figure, no plan for one row",
    `
      | Chỉ tiêu | Kế hoạch | Thực hiện
      | Doanh thu | 10.822 tỷ | 10.089 tỷ
      | LNST | 525 tỷ | 710 tỷ (+135%)
      | Công suất phát điện | — | 313 MW`,
    "missed exceeded unknown",
  ],
  [
    "two tables below each other",
    `
      | UBND XÃ A
      | BIỂU 1. KINH TẾ
      | STT | Chỉ tiêu | ĐVT | KH 2025 | TH 2025
      | 1 | Lúa | ha | 100 | 95
      | 2 | Ngô | ha | 50 | 52
      |
      | BIỂU 2. XÃ HỘI
      | STT | Chỉ tiêu | ĐVT | KH 2025 | TH 2025
      | 1 | Hộ nghèo | % | 3 | 2,5`,
    "missed exceeded met",
  ],
  [
    "the result left of its target",
    `
      | STT | Chỉ tiêu | Kết quả | Chỉ tiêu giao | Tỷ lệ
      | 1 | Khám bệnh (lượt) | 1.200 | 1.000 | 120%
      | 2 | Tiêm chủng (trẻ) | 90 | 100 | 90%`,
    "exceeded missed",
  ],
  [
    "a plan of January and an adjusted one",
    `
      | TT | Chỉ tiêu | Kế hoạch | | Thực hiện | % so KH điều chỉnh
      | | | Đầu năm | Điều chỉnh | |
      | 1 | Thu NSNN (tỷ) | 100 | 120 | 110 | 91,7
      | 2 | Chi đầu tư (tỷ) | 50 | 40 | 42 | 105`,
    "missed exceeded",
  ],
  [
    "years and plans side by side",
    `
      | TT | Chỉ tiêu | ĐVT | TH 2024 | KH 2025 | TH 2025 | KH 2026
      | 1 | Đàn lợn | con | 900 | 1.000 | 1.050 | 1.100
      | 2 | Đàn bò | con | 300 | 320 | 310 | 330`,
    "exceeded missed",
  ],
  [
    "months and their sum",
    `
      | TT | Chỉ tiêu | KH năm | T1 | T2 | T3 | T4 | Cộng
      | 1 | Thu phí | 100 | 20 | 25 | 20 | 30 | 95
      | 2 | Số khách | 40 | 10 | 12 | 11 | 12 | 45`,
    "missed exceeded",
  ],
  [
    "plan in billions, result in millions",
    `
      | TT | Chỉ tiêu | Kế hoạch (tỷ đồng) | Thực hiện (triệu đồng)
      | 1 | Thu thuế | 100 | 100.000
      | 2 | Thu phí | 5 | 4.800`,
    "met missed",
  ],
  [
    "a total below",
    `
      | STT | Nội dung | Kế hoạch | Thực hiện | %
      | 1 | Đường xã (km) | 10 | 12 | 120
      | 2 | Đường thôn (km) | 20 | 18 | 90
      | | Tổng cộng | 30 | 30 | 100`,
    "exceeded missed",
  ],
  [
    "per cent as numbers and with its sign",
    `
      | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Tỷ lệ BHYT | % | 95 | 96%
      | 2 | Tỷ lệ hộ có nước sạch | % | 90% | 88`,
    "exceeded missed",
  ],
  [
    "remarks in brackets behind a plan: asked",
    `
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | Kết nạp đảng viên | 20 (huyện giao 18) | 20
      | 2 | Trồng cây | 1.000 cây (đợt 1: 600) | 950 cây`,
    "unknown unknown",
  ],
  [
    "losses",
    `
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Lợi nhuận | tỷ | -5 | -3
      | 2 | Dòng tiền | tỷ | 10 | (2)`,
    "exceeded missed",
  ],
  [
    "births a thousand",
    `
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Tỷ suất sinh thô | ‰ | 14,5 | 15,1
      | 2 | Tuổi thọ trung bình | tuổi | 74,5 | 74,6`,
    "missed exceeded",
  ],
  [
    "differences in words",
    `
      | TT | Chỉ tiêu | KH | TH | So sánh TH/KH
      | 1 | Thu hoạch chè (tấn) | 500 | 480 | Giảm 20 tấn
      | 2 | Cam (tấn) | 300 | 330 | Tăng 30 tấn`,
    "missed exceeded",
  ],
  [
    "what should be left, and falls",
    `
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | Giảm tỷ lệ hộ nghèo xuống còn | 3% | 3,4%
      | 2 | Giảm số hộ cận nghèo | 10 hộ | 12 hộ`,
    "missed exceeded",
  ],
  [
    "arrows of a trend",
    `
      | Indicator | Target | Result | Trend
      | Waiting list (patients) | 500 | 620 | ↑
      | Vaccination coverage (%) | 90 | 92 | ↑`,
    "missed exceeded",
  ],
])("%s", (_, picture, outcomes) => {
  expect(readStranger(picture).outcomes).toBe(outcomes);
});

test("what a column says by how much two differ is no percentage to be doubted", () => {
  const table = `
    | TT | Nội dung | Kế hoạch | Thực hiện | So sánh
    | 1 | Học sinh lên lớp | 98% | 99,2% | +1,2%
    | 2 | Giáo viên dạy giỏi | 5 | 5 | 0
    | 3 | Học sinh giỏi | 12 | 9 | -3`;
  expect(readStranger(table).codes).toEqual([]);
  expect(readStranger(table.replace("| -3", "| 85")).codes).toEqual(["attainmentDisagrees"]);
});

test("a limit in its heading, an index nobody need know, a rate of leaving are not called more is better", () => {
  const { codes } = readStranger(`
    | TT | Thông số | Đơn vị | QCVN 40:2011 | Kết quả đo
    | 1 | Amoni | mg/l | 5 | 7,1
    | 2 | Tổng chất rắn | mg/l | 50 | 60`);
  expect(codes).not.toContain("directionGuessed");
});

test("a budget of costs and grants beside what was spent: less or more is asked, never called missed in silence", () => {
  const { codes } = readStranger(`
    | Line item | Budget | Actual | Variance | % used
    | Stationery | 1,200 | 1,150 | 50 | 95.8%
    | Grant income | 500 | 520 | 20 | 104%`);
  expect(codes).toContain("directionGuessed");
});
