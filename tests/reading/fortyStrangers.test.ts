/** Forty tables of councils, hospitals, provinces, firms and classes, each with the verdicts a person gave by hand before it was read. */
import { readStranger } from "./strangersInHand";

test.each([
  [
    "a borough's quarter: the quarter as a band, value before target, trends in arrows",
    `
      | Performance Indicator | Q4 2023/24 | | | Short Trend | Long Trend
      | | Value | Target | Status | |
      | Percentage of non-domestic rates collected | 98.39% | 95.20% | Green | ↑ | ↓
      | Percentage of relevant land with acceptable litter | 96.95% | 98.00% | Amber | ↓ | ↓
      | Missed bins per 100,000 collections | 41 | 50 | Green | ↑ | ↑`,
    "exceeded missed met",
  ],
  [
    "homelessness and void homes",
    `
      | Ref | PI description | 2024/25 target | 2024/25 outturn | RAG
      | HS1 | Average days to re-let an empty property | 21 | 34 | Red
      | HS2 | Rent arrears as % of rent due | 3.5% | 2.9% | Green
      | HS3 | Homes meeting the decent homes standard | 100% | 99.2% | Amber
      | HS4 | Households in bed and breakfast | 10 | 12 | Red`,
    "missed met missed missed",
  ],
  [
    "a fire service",
    `
      | Measure | Actual | Target | Variance
      | Accidental dwelling fires | 312 | 330 | -18
      | Home safety visits | 9.850 | 10.000 | -150
      | Average response time to life risk incidents (min) | 8,4 | 8 | 0,4
      | False alarms attended | 1.210 | 1.150 | 60`,
    "met missed missed missed",
  ],
  [
    "a school's attendance, English",
    `
      | Success criterion | Target | End of year result
      | Attendance | 96% | 95.1%
      | Persistent absence | 10% | 12.4%
      | Permanent exclusions | 0 | 0
      | Pupils at expected standard in reading | 75% | 78%`,
    "missed missed met exceeded",
  ],
  [
    "English milestones with days",
    `
      | Milestone | Due date | Actual date
      | Contract signed | 31 March 2025 | 28 March 2025
      | Depot opened | 30 June 2025 | 14 July 2025
      | Staff moved | 30 September 2025 | 30 September 2025`,
    "met missed met",
  ],
  [
    "English milestones with states",
    `
      | No | Milestone | Deadline | Status
      | 1 | Business case approved | Q1 2025 | Completed on time
      | 2 | Site cleared | June 2025 | Completed late
      | 3 | Roof on | 30/09/2025 | Overdue
      | 4 | Fit-out | 31/12/2025 | On track`,
    "met missed missed unknown",
  ],
  [
    "milestones by quarter planned and delivered",
    `
      | Project milestone | Planned | Delivered
      | Design | Q1 2025 | Q1 2025
      | Tender | Q2 2025 | Q3 2025
      | Build | Q4 2025 | Q4 2025`,
    "met missed met",
  ],
  [
    "a commune's list with an owner in between and a remark",
    `
      | STT | Chỉ tiêu | ĐVT | NQ HĐND năm 2025 | Đơn vị chủ trì | Kết quả thực hiện | Nguyên nhân
      | 1 | Thu ngân sách trên địa bàn | triệu đồng | 4.500 | Phòng Kinh tế | 4.210 | Thị trường đất trầm lắng
      | 2 | Số hộ thoát nghèo | hộ | 35 | Phòng VHXH | 41 |
      | 3 | Tỷ lệ hộ cận nghèo còn | % | 6,5 | Phòng VHXH | 6,9 |
      | 4 | Tỷ lệ tảo hôn | % | 2 | Phòng VHXH | 1,4 |`,
    "missed exceeded missed met",
  ],
  [
    "two assigners, the province's and the commune's, one result",
    `
      | TT | Chỉ tiêu | ĐVT | Năm 2025 | | |
      | | | | Tỉnh giao | Xã giao | Thực hiện
      | 1 | Trồng rừng tập trung | ha | 120 | 130 | 125
      | 2 | Đàn trâu bò | con | 2.000 | 2.050 | 2.100`,
    "missed exceeded",
  ],
  [
    "health: vaccination, births, deaths",
    `
      | TT | Nội dung | Chỉ tiêu năm | Thực hiện năm | Đạt (%)
      | 1 | Trẻ dưới 1 tuổi tiêm chủng đầy đủ | 95% | 96,3% | 101,4
      | 2 | Tỷ suất tử vong trẻ em dưới 5 tuổi (‰) | 20 | 18,4 | 92
      | 3 | Tỷ lệ suy dinh dưỡng thể thấp còi | 19% | 19,8% | 104,2
      | 4 | Tỷ lệ sinh con thứ 3 trở lên | 12% | 10,1% | 84,2`,
    "exceeded met missed met",
  ],
  [
    "digital change",
    `
      | TT | Chỉ số | Mục tiêu đến hết năm 2025 | Kết quả năm 2025
      | 1 | Tỷ lệ hồ sơ trực tuyến toàn trình | ≥ 80% | 83,4%
      | 2 | Tỷ lệ hồ sơ trễ hạn | ≤ 1% | 1,6%
      | 3 | Thanh toán không dùng tiền mặt | 60% | 60%
      | 4 | Thời gian giải quyết trung bình 1 hồ sơ (ngày) | 5 | 4,2`,
    "met missed met met",
  ],
  [
    "traffic accidents in falls and in counts",
    `
      | TT | Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2025
      | 1 | Số vụ tai nạn giao thông | Giảm 5% | Giảm 8%
      | 2 | Số người chết do tai nạn giao thông | 12 | 14
      | 3 | Số người bị thương | 30 | 22`,
    "exceeded missed met",
  ],
  [
    "a class of pupils",
    `
      | Nội dung | Chỉ tiêu đăng ký | Đạt được cuối năm
      | Học sinh xuất sắc | 8 | 10
      | Học sinh chưa hoàn thành | 0 | 1
      | Tỷ lệ chuyên cần | 98% | 98%
      | Học sinh vi phạm nội quy | 2 | 1`,
    "exceeded missed met met",
  ],
  [
    "a union",
    `
      | TT | Nội dung công tác | Giao | Thực hiện | Tỷ lệ
      | 1 | Kết nạp đoàn viên mới | 120 | 134 | 111,7%
      | 2 | Thành lập công đoàn cơ sở | 5 | 3 | 60%
      | 3 | Số vụ ngừng việc tập thể | 0 | 0 |`,
    "exceeded missed met",
  ],
  [
    "the Youth Union without headings for numbers",
    `
      | | Chỉ tiêu | Đăng ký | Kết quả đạt được | Ghi chú
      | 1 | Công trình thanh niên | 4 | 5 |
      | 2 | Giới thiệu đoàn viên ưu tú | 10 | 8 |
      | 3 | Hiến máu (đơn vị) | 150 | 150 |`,
    "exceeded missed met",
  ],
  [
    "a water company",
    `
      | TT | Chỉ tiêu | Đơn vị | KH 2025 | TH 2025 | So sánh TH/KH
      | 1 | Sản lượng nước thương phẩm | 1000 m3 | 12.500 | 12.830 | 102,64%
      | 2 | Tỷ lệ thất thoát nước | % | 14,5 | 15,1 | 104,14%
      | 3 | Số giờ ngừng cấp nước | giờ | 48 | 36 | 75%
      | 4 | Giá thành sản xuất | đồng/m3 | 6.200 | 6.350 | 102,42%`,
    "exceeded missed met missed",
  ],
  [
    "a textile firm, thousands and pairs",
    `
      | Diễn giải | ĐVT | Kế hoạch năm | Thực hiện năm | Chênh lệch | %
      | Doanh thu thuần | tỷ đồng | 320 | 341 | 21 | 106,6
      | Chi phí bán hàng | tỷ đồng | 18 | 19,5 | 1,5 | 108,3
      | Tỷ lệ hàng lỗi | % | 1,2 | 0,9 | -0,3 | 75
      | Hàng tồn kho cuối kỳ | tỷ đồng | 40 | 52 | 12 | 130`,
    "exceeded missed met missed",
  ],
  [
    "sales: people in rows",
    `
      | Nhân viên | Chỉ tiêu doanh số | Doanh số đạt | % hoàn thành
      | Nguyễn Văn An | 500 | 620 | 124%
      | Trần Thị Bình | 500 | 410 | 82%
      | Lê Văn Cường | 450 | 450 | 100%`,
    "exceeded missed met",
  ],
  [
    "points and grades behind the figures",
    `
      | STT | KPI | Trọng số | Mục tiêu | Thực đạt | Điểm
      | 1 | Tỷ lệ khách hàng quay lại | 30% | 40% | 37% | 27,8
      | 2 | Số khiếu nại | 20% | 5 | 3 | 20
      | 3 | Thời gian phản hồi trung bình (phút) | 20% | 15 | 22 | 13,6
      | 4 | Doanh thu mới (triệu) | 30% | 900 | 1.020 | 30`,
    "missed met missed exceeded",
  ],
  [
    "a hospital's infection and waiting",
    `
      | Chỉ số | Đơn vị | Ngưỡng | Kết quả
      | Tỷ lệ nhiễm khuẩn vết mổ | % | ≤ 3 | 2,1
      | Thời gian chờ khám | phút | < 60 | 74
      | Tỷ lệ tuân thủ vệ sinh tay | % | ≥ 80 | 86
      | Số sự cố y khoa nghiêm trọng | vụ | 0 | 1`,
    "met missed met missed",
  ],
  [
    "insurance: people by people",
    `
      | TT | Đơn vị | Chỉ tiêu BHYT hộ gia đình (người) | Số người tham gia | Tỷ lệ (%)
      | 1 | Xã Tân Lập | 1.200 | 1.260 | 105
      | 2 | Xã Yên Bình | 900 | 810 | 90
      | | Tổng | 2.100 | 2.070 | 98,57`,
    "exceeded missed",
  ],
  [
    "a province: growth in per cent and structure",
    `
      | TT | CHỈ TIÊU | ĐVT | NQ giao 2025 | Ước TH 2025 | Đánh giá
      | 1 | Tốc độ tăng trưởng GRDP | % | 8,5 | 8,02 | Không đạt
      | 2 | GRDP bình quân đầu người | triệu đồng | 78 | 80,1 | Vượt
      | 3 | Chỉ số giá tiêu dùng bình quân tăng | % | 4,5 | 3,4 | Đạt
      | 4 | Tỷ lệ thất nghiệp khu vực thành thị | % | < 3 | 2,4 | Đạt`,
    "missed exceeded met met",
  ],
  [
    "a term of five years, its last year there",
    `
      | TT | Chỉ tiêu | ĐVT | Nghị quyết đến năm 2025 | Thực hiện đến năm 2025
      | 1 | Số xã đạt chuẩn nông thôn mới | xã | 12 | 11
      | 2 | Thu nhập bình quân | triệu đồng | 50 | 53,5`,
    "missed exceeded",
  ],
  [
    "an environment office",
    `
      | TT | Thông số | Chỉ tiêu | Thực hiện
      | 1 | Tỷ lệ thu gom chất thải rắn | 90% | 92%
      | 2 | Số điểm ô nhiễm tồn đọng | 4 | 5
      | 3 | Lượng rác chôn lấp (tấn/ngày) | 60 | 48
      | 4 | Tỷ lệ che phủ rừng | 56,1% | 56,1%`,
    "exceeded missed met met",
  ],
  [
    "courts: cases solved, overturned, out of time",
    `
      | TT | Chỉ tiêu | Yêu cầu | Kết quả
      | 1 | Tỷ lệ giải quyết án dân sự | 85% | 88,2%
      | 2 | Tỷ lệ án bị hủy do lỗi chủ quan | 1,16% | 0,9%
      | 3 | Số vụ án quá hạn luật định | 0 | 2`,
    "exceeded met missed",
  ],
  [
    "enforcement of judgements",
    `
      | TT | Chỉ tiêu | Giao | Đạt
      | 1 | Thi hành xong về việc | 83,5% | 84,1%
      | 2 | Thi hành xong về tiền | 46,4% | 41%
      | 3 | Khiếu nại, tố cáo tồn đọng | 3 | 3`,
    "exceeded missed met",
  ],
  [
    "a post office",
    `
      | Chỉ tiêu chất lượng | Mức công bố | Mức đạt được
      | Tỷ lệ phát đúng hạn | 95% | 96,4%
      | Tỷ lệ mất, hư hỏng | 0,05% | 0,02%
      | Thời gian toàn trình (giờ) | 48 | 51`,
    "exceeded met missed",
  ],
  [
    "a power company in English",
    `
      | KPI | Unit | Budget 2025 | Actual 2025 | Var %
      | Energy sold | GWh | 410 | 422 | 2,9
      | System losses | % | 6,8 | 7,1 | 4,4
      | SAIFI | times | 3,2 | 2,6 | -18,8
      | Lost time injuries | no. | 0 | 0 |`,
    "exceeded missed met met",
  ],
  [
    "an NGO's log frame",
    `
      | Indicator | Baseline | Target | Achieved | % achieved
      | Farmers trained | 0 | 1.200 | 1.310 | 109%
      | Children stunted (%) | 28 | 22 | 24 | 
      | Wells repaired | 0 | 40 | 40 | 100%`,
    "exceeded missed met",
  ],
  [
    "a help desk",
    `
      | Metric | SLA | This year
      | First response within 1 hour | 90% | 87%
      | Mean time to resolve (hours) | 24 | 19
      | Ticket backlog | 50 | 63
      | Customer satisfaction | 4,5 | 4,6`,
    "missed met missed exceeded",
  ],
  [
    "German, an authority",
    `
      | Kennzahl | Zielwert 2025 | Istwert 2025 | Zielerreichung
      | Bearbeitete Anträge | 4000 | 4200 | 105%
      | Barrierefreie Haltestellen | 120 | 96 | 80%`,
    "exceeded missed",
  ],
  [
    "Russian, by the share",
    `
      | № | Показатель | План | Факт | % выполнения
      | 1 | Ввод жилья | 500 | 540 | 108
      | 2 | Новые рабочие места | 200 | 150 | 75
      | 3 | Ремонт дорог, км | 30 | 30 | 100`,
    "exceeded missed met",
  ],
  [
    "Korean, by the share",
    `
      | 지표 | 단위 | 목표 | 실적 | 달성률
      | 신규 고객 | 명 | 400 | 420 | 105%
      | 매출 | 억원 | 80 | 60 | 75%
      | 점포 | 개 | 20 | 25 | 125%`,
    "exceeded missed exceeded",
  ],
  [
    "names with diacritics lost, headings in capitals",
    `
      | TT | CHI TIEU | DVT | KE HOACH | THUC HIEN | TY LE
      | 1 | So ho thoat ngheo | ho | 40 | 52 | 130
      | 2 | Ty le ho ngheo | % | 5 | 5,6 | 112
      | 3 | So vu vi pham | vu | 6 | 4 | 66,7`,
    "exceeded missed met",
  ],
  [
    "names broken over two rows under merged numbers",
    `
      | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | 1 | Tỷ lệ dân số nông thôn sử dụng | % | 97 | 97,8
      | | nước hợp vệ sinh | | |
      | 2 | Tỷ lệ hộ có nhà tiêu hợp vệ sinh | % | 90 | 88`,
    "exceeded missed",
  ],
  [
    "letters in front, groups in capitals",
    `
      | TT | Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Kết quả 2025
      | A | LĨNH VỰC KINH TẾ | | |
      | 1 | Tổng đàn lợn | con | 5.000 | 4.600
      | 2 | Sản lượng chè búp tươi | tấn | 800 | 845
      | B | LĨNH VỰC XÃ HỘI | | |
      | 3 | Số hộ nghèo còn lại | hộ | 90 | 84`,
    "missed exceeded met",
  ],
  [
    "tasks counted, and late ones",
    `
      | TT | Nội dung | Được giao | Đã hoàn thành | Quá hạn
      | 1 | Nhiệm vụ UBND tỉnh giao | 45 | 45 | 0
      | 2 | Kiến nghị cử tri | 20 | 17 | 3`,
    "met missed",
  ],
  [
    "money out of a budget: planned and paid out",
    `
      | TT | Dự án | Kế hoạch vốn 2025 | Giải ngân | Tỷ lệ giải ngân (%)
      | 1 | Đường liên thôn | 3.200 | 3.200 | 100
      | 2 | Trường mầm non | 5.400 | 4.100 | 75,9`,
    "met missed",
  ],
  [
    "a budget of spending: less is no miss unasked",
    `
      | TT | Nội dung chi | Dự toán | Thực hiện | So sánh (%)
      | 1 | Thu ngân sách xã | 5.000 | 5.600 | 112
      | 2 | Thu phí, lệ phí | 300 | 280 | 93,3`,
    "exceeded missed",
  ],
  [
    "fractions of communes",
    `
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện
      | 1 | Số thôn có nhà văn hóa | 12/14 | 13/14
      | 2 | Số trường đạt chuẩn quốc gia | 5/6 | 4/6
      | 3 | Số thôn không có tệ nạn ma túy | 14/14 | 14/14`,
    "exceeded missed met",
  ],
] as const)("%s", (_, picture, outcomes) => {
  expect(readStranger(picture).outcomes).toBe(outcomes);
});
