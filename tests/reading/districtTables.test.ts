/** Tables of districts and communes as their departments keep them, each with the verdicts a person gave by hand before it was read. */
import { readStranger } from "./strangersInHand";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { listIndicatorsBeside } from "../../src/reading/sideBySide";
import { drawn } from "./grid";

test.each([
  [
    "a year's capital is spent until the end of January after it",
    `
      | TT | Tên dự án | Kế hoạch vốn năm 2025 (triệu đồng) | Giải ngân đến 31/01/2026 | Tỷ lệ giải ngân (%) | Ghi chú
      | 1 | Đường Nà Pán - Bản Piòa | 5.200 | 4.810 | 92,5 |
      | 2 | Trường Mầm non Thượng Ân | 3.000 | 3.045 | 101,5 |
      | 3 | Kênh mương Bằng Vân | 1.850 | 1.110 | 60 | Vướng GPMB
      | 4 | Nhà văn hóa thôn Nà Ngần | 420 | 420 | 100 |`,
    "missed exceeded missed met",
  ],
  [
    "the same told as a month, without a share",
    `
      | STT | Nguồn vốn | Kế hoạch năm 2025 | Thực hiện đến hết tháng 01/2026
      | 1 | Vốn ngân sách huyện | 1.200 | 1.180
      | 2 | Vốn chương trình mục tiêu | 2.000 | 2.000`,
    "missed met",
  ],
  [
    "January of the plan's own year is a part of it",
    `
      | STT | Nguồn vốn | Kế hoạch năm 2026 | Thực hiện đến 31/01/2026
      | 1 | Vốn ngân sách huyện | 1.200 | 180
      | 2 | Vốn chương trình mục tiêu | 2.000 | 100`,
    "unknown unknown",
  ],
  [
    "points wanted between the most there are and those given",
    `
      | Lĩnh vực | Điểm tối đa | Điểm mục tiêu | Điểm đạt được
      | Chỉ đạo điều hành CCHC | 9,5 | 9 | 8,75
      | Cải cách thể chế | 8 | 6,5 | 7
      | Hiện đại hóa hành chính | 14 | 12 | 12`,
    "missed exceeded met",
  ],
  [
    "points planned behind those given",
    `
      | STT | Tiêu chí | Điểm chuẩn | Điểm tự chấm | Điểm kế hoạch
      | 1 | Tổ chức bộ máy | 20 | 18 | 17
      | 2 | Công khai, minh bạch | 15 | 12 | 13`,
    "exceeded missed",
  ],
  [
    "a share of all there are beside a plan",
    `
      | Chỉ tiêu | Tổng số hộ | Kế hoạch số hộ đạt | Số hộ đạt | Tỷ lệ so tổng số (%)
      | Gia đình văn hóa | 812 | 730 | 702 | 86,5
      | Hộ có nhà tiêu hợp vệ sinh | 812 | 600 | 655 | 80,7`,
    "missed exceeded",
  ],
  [
    "the same in other words",
    `
      | TT | Nội dung | Số trẻ hiện có | KH tiêm | Đã tiêm | Tỷ lệ (%)
      | 1 | Vắc xin sởi | 240 | 230 | 216 | 90
      | 2 | Vắc xin 5 trong 1 | 250 | 210 | 220 | 88`,
    "missed exceeded",
  ],
  [
    "the day a work was to be done and the day it was",
    `
      | STT | Nhiệm vụ | Thời hạn hoàn thành | Ngày hoàn thành
      | 1 | Ban hành quy chế | 15/3/2025 | 10/3/2025
      | 2 | Phê duyệt quy hoạch | Quý II/2025 | 20/8/2025
      | 3 | Tổng kết mô hình | tháng 11/2025 | 28/11/2025`,
    "met missed met",
  ],
  [
    "the day it was before the day it was to be",
    `
      | TT | Công việc | Ngày ban hành | Hạn ban hành
      | 1 | Kế hoạch phòng chống thiên tai | 12/4/2025 | 15/4/2025
      | 2 | Kế hoạch tuyển quân | 20/1/2025 | 10/1/2025`,
    "met missed",
  ],
  [
    "English: due and completed",
    `
      | Task | Due | Completed on
      | Audit plan | 31/03/2025 | 20/03/2025
      | Risk register | 30/06/2025 | 15/07/2025`,
    "met missed",
  ],
  [
    "a threshold may be passed either way: names tell",
    `
      | Mã | Chỉ số | Ngưỡng | Giá trị đo
      | DTI1 | Tỷ lệ cán bộ có chữ ký số | 90 | 97
      | DTI3 | Thời gian xử lý hồ sơ trung bình (giờ) | 16 | 19
      | DTI4 | Số sự cố an toàn thông tin | 0 | 0`,
    "exceeded missed met",
  ],
])("%s", (_, picture, verdicts) => {
  expect(readStranger(picture).outcomes).toBe(verdicts);
});

test("what no name tells is asked of a threshold", () => {
  const { codes } = readStranger(`
    | Mã | Chỉ số | Ngưỡng | Giá trị đo
    | A | Chỉ số nền nhiệt bề mặt | 30 | 34
    | B | Mật độ trạm phát | 12 | 9`);
  expect(codes).toContain("directionGuessed");
});

test("a limit stays the most there may be", () => {
  const { outcomes } = readStranger(`
    | STT | Thông số | Giới hạn cho phép | Kết quả
    | 1 | Chỉ số nền A | 30 | 34
    | 2 | Chỉ số nền B | 12 | 9`);
  expect(outcomes).toBe("missed met");
});

const CROPS = `
  | Cây trồng | Diện tích KH (ha) | Diện tích TH (ha) | Năng suất KH (tạ/ha) | Năng suất TH (tạ/ha) | Sản lượng KH (tấn) | Sản lượng TH (tấn)
  | Lúa xuân | 320 | 325 | 56 | 55,2 | 1.792 | 1.794
  | Ngô | 410 | 402 | 42 | 42 | 1.722 | 1.688`;

test("a plan and a result each of area, yield and output: one pair is read, all are named", () => {
  expect(readStranger(CROPS).outcomes).toBe("exceeded missed");
  const [table] = readIndicators([drawn(CROPS)], DEFAULT_SETTINGS.reading).tables;
  expect(table === undefined ? [] : listIndicatorsBeside(table)).toEqual([
    "Diện tích",
    "Năng suất",
    "Sản lượng",
  ]);
});

test("results that stand under the same words answer their own plan, wherever they stand", () => {
  const { outcomes } = readStranger(`
    | Xã | Kế hoạch trồng rừng | Kế hoạch làm đường | Thực hiện trồng rừng | Thực hiện làm đường
    | Bằng Vân | 20 | 3 | 25 | 2
    | Đức Vân | 15 | 2 | 14 | 4`);
  expect(outcomes).toBe("exceeded missed");
});

test.each([
  [
    "what is kept at a temperature may not leave it at either end",
    `
      | STT | Chỉ tiêu | Mục tiêu | Kết quả
      | 1 | Độ ẩm kho lưu trữ (%) | Từ 40 đến 60 | 72
      | 2 | Nhiệt độ kho bảo quản vắc xin (°C) | 2 - 8 | 9
      | 3 | Độ pH nước sinh hoạt | 6,0 - 8,5 | 7,1
      | 4 | Tốc độ tăng thu ngân sách (%) | 8 - 9 | 10
      | 5 | Số kho đạt nhiệt độ bảo quản | 8 - 10 | 12`,
    "missed missed met exceeded exceeded",
  ],
  [
    "a place among the first",
    `
      | TT | Chỉ số | Mục tiêu | Kết quả
      | 1 | Xếp hạng PAR INDEX | Nhóm 5 huyện dẫn đầu | Thứ 4
      | 2 | Xếp hạng DDCI | Top 3 | 5
      | 3 | Chuyển đổi số cấp huyện | Trong top 10 | Xếp thứ 12
      | 4 | Thi đua cụm | Thuộc tốp 3 đơn vị dẫn đầu | Top 2`,
    "met missed missed met",
  ],
  [
    "growth planned and growth had, each against the year before",
    `
      | Chỉ tiêu | Kế hoạch tăng so 2024 (%) | Thực hiện tăng so 2024 (%)
      | Giá trị sản xuất nông lâm nghiệp | 4,5 | 5,1
      | Thu ngân sách | 12 | 8,4
      | Khách du lịch | 20 | 18`,
    "exceeded missed missed",
  ],
  [
    "there or not there",
    `
      | STT | Tiêu chí | Yêu cầu | Thực trạng
      | 1 | Có nhà văn hóa đạt chuẩn | Có | Có
      | 2 | Có quy hoạch được phê duyệt | Có | Chưa
      | 3 | Có điểm phục vụ bưu chính | Có | Đã có
      | 4 | Có trạm y tế đạt chuẩn | Có | Chưa có
      | 5 | Có vi phạm bị xử lý | Không | Có`,
    "met missed met missed missed",
  ],
  [
    "so many of so many, where a share is asked for",
    `
      | STT | Nội dung | Mục tiêu | Kết quả thực hiện
      | 1 | Tỷ lệ chi bộ sinh hoạt đúng quy định | 100% | 34/34 chi bộ
      | 2 | Tỷ lệ đảng viên học nghị quyết | 98% | 612/640 đảng viên
      | 3 | Tỷ lệ thôn văn hóa | 80% | 11/12 thôn`,
    "met missed exceeded",
  ],
  [
    "an amount of work given and done",
    `
      | Hạng mục | Khối lượng giao | Khối lượng hoàn thành
      | Phát quang hành lang lưới điện (km) | 40 | 38
      | Thay công tơ (cái) | 500 | 520`,
    "missed exceeded",
  ],
  [
    "bad debts of a credit fund stay bad",
    `
      | Chỉ tiêu | Giao | Thực hiện
      | Nợ thuế (triệu đồng) | 500 | 430
      | Nợ xấu quỹ tín dụng (%) | 2 | 2,6`,
    "met missed",
  ],
])("%s", (_, picture, verdicts) => {
  expect(readStranger(picture).outcomes).toBe(verdicts);
});

test.each([
  [
    "a goal and what was reached",
    `
      | Outcome | Goal for 2025 | Reached in 2025
      | Families housed | 40 | 44
      | Volunteers trained | 120 | 97
      | Average wait for first appointment (days) | 10 | 9`,
    "exceeded missed met",
  ],
  [
    "where things stand in December is the year",
    `
      | KPI | Baseline 2023 | Target 2025 | Position at Dec 2025
      | Research income | 41 | 48 | 50,2
      | Graduate employment | 81% | 85% | 83%
      | Student drop-out rate | 6% | 5% | 5,5%`,
    "exceeded missed missed",
  ],
  [
    "what was really collected",
    `
      | Nguồn thu | Dự toán (đồng) | Thực thu (đồng)
      | Phí vệ sinh | 120.000.000 | 98.500.000
      | Thuế môn bài | 45.000.000 | 46.200.000`,
    "missed exceeded",
  ],
  [
    "deaths of children",
    `
      | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      | Tỷ suất chết trẻ dưới 1 tuổi | ‰ | 12 | 13,1
      | Tỷ lệ cây trồng bị chết | % | 5 | 4`,
    "missed met",
  ],
  [
    "the year's own result beside what had been estimated",
    `
      | Chỉ tiêu | KH 2025 | Ước TH 2025 (tại kỳ họp) | TH chính thức 2025
      | Thu NSNN | 100 | 101 | 99
      | Giá trị SXCN | 80 | 79 | 82`,
    "missed exceeded",
  ],
  [
    "one thing twice, by resolution and at the year's end",
    `
      | Thôn | Tỷ lệ hộ nghèo theo NQ (%) | Tỷ lệ hộ nghèo cuối năm (%)
      | Nà Mu | 12 | 11,5
      | Khuổi Đăm | 20 | 22,3`,
    "met missed",
  ],
])("%s", (_, picture, verdicts) => {
  expect(readStranger(picture).outcomes).toBe(verdicts);
});

test.each([
  [
    "a share of all there are answers a plan in per cent",
    `
      | Nội dung | Chỉ tiêu (%) | Tổng số thôn | Số thôn đạt | Tỷ lệ đạt (%)
      | Thôn đạt "Dân vận khéo" | 80 | 20 | 17 | 85
      | Thôn có đội văn nghệ | 95 | 20 | 18 | 90`,
  ],
  [
    "wherever all there are stands",
    `
      | Nội dung | Tổng số hộ | Kế hoạch (%) | Số hộ thực hiện | Tỷ lệ (%)
      | Hộ dùng nước sạch | 500 | 60 | 340 | 68
      | Hộ có nhà tiêu | 500 | 90 | 425 | 85`,
  ],
  [
    "of communes, under a heading that begins as a name's",
    `
      | Xã | Dân số | Chỉ tiêu bao phủ BHYT (%) | Số người có thẻ | Tỷ lệ bao phủ (%)
      | Bằng Vân | 3.000 | 92 | 2.850 | 95
      | Đức Vân | 2.000 | 92 | 1.800 | 90`,
  ],
])("%s", (_, picture) => {
  expect(readStranger(picture).outcomes).toBe("exceeded missed");
});

test("a share of the plan in per cent stays one", () => {
  const { outcomes } = readStranger(`
    | Nội dung | Kế hoạch (%) | Thực hiện (%) | Tỷ lệ hoàn thành (%)
    | Tiêm chủng | 80 | 76 | 95
    | Khám thai | 60 | 66 | 110`);
  expect(outcomes).toBe("missed exceeded");
});

test.each([
  [
    "the fourth quarter with those before it is the year",
    `
      | Performance measure | Polarity | Target | Q4 YTD
      | Council tax collected | Higher is better | 97% | 96,2%
      | Days to process benefit claims | Lower is better | 20 | 17`,
    "missed met",
  ],
  [
    "so much less was asked, so much less there is",
    `
      | Chỉ tiêu | Chỉ tiêu giảm (%) | Đã giảm (%)
      | Tội phạm về trật tự xã hội | 5 | 5
      | Tai nạn giao thông | 10 | 14
      | Cháy rừng | 20 | 11`,
    "met exceeded missed",
  ],
])("%s", (_, picture, verdicts) => {
  expect(readStranger(picture).outcomes).toBe(verdicts);
});

test("the second quarter with the first is half of it", () => {
  const { outcomes } = readStranger(`
    | Performance measure | Target | Q2 YTD
    | Homes built | 97 | 40
    | Trees planted | 200 | 90`);
  expect(outcomes).toBe("unknown unknown");
});

test.each([
  [
    "money beside the work",
    `
      | STT | Nhiệm vụ | ĐVT | Kế hoạch | Thực hiện | Kinh phí kế hoạch | Kinh phí thực hiện
      | 1 | Trồng rừng | ha | 80 | 92 | 400 | 380
      | 2 | Làm kênh | km | 12 | 11 | 900 | 950`,
  ],
  [
    "money before the work",
    `
      | STT | Nhiệm vụ | ĐVT | Kinh phí KH | Kinh phí TH | KH | TH
      | 1 | Trồng rừng | ha | 400 | 380 | 80 | 92
      | 2 | Làm kênh | km | 900 | 950 | 12 | 11`,
  ],
  [
    "days beside the work",
    `
      | STT | Nhiệm vụ | Mục tiêu | Kết quả | Thời gian kế hoạch | Thời gian thực tế
      | 1 | Trồng rừng | 80 ha | 92 ha | 30/6/2025 | 15/7/2025
      | 2 | Làm kênh | 12 km | 11 km | 30/9/2025 | 1/9/2025`,
  ],
  [
    "a part beside the whole",
    `
      | STT | Chỉ tiêu | Kế hoạch | Thực hiện | KH nữ | TH nữ
      | 1 | Trồng rừng | 80 | 92 | 40 | 30
      | 2 | Làm kênh | 12 | 11 | 3 | 4`,
  ],
  [
    "capital spent, the year said by the title",
    `
      | GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
      |
      | STT | Dự án | Kế hoạch vốn | Giải ngân đến 31/01/2026
      | 1 | Đường A | 400 | 410
      | 2 | Trường B | 900 | 850`,
  ],
])("a plan and a result that say no more are the ones: %s", (_, picture) => {
  expect(readStranger(picture).outcomes).toBe("exceeded missed");
});

test("January beside a plan of no year closes the year before it", () => {
  const { outcomes } = readStranger(`
    | STT | Chỉ tiêu | Kế hoạch năm | Thực hiện đến 31/01/2026
    | 1 | Thu phí | 400 | 380
    | 2 | Cấp thẻ | 90 | 85`);
  expect(outcomes).toBe("missed missed");
});

test("a position in June is that of half a year", () => {
  const { outcomes } = readStranger(`
    | KPI | Target 2025 | Position at Jun 2025
    | Homes built | 48 | 20
    | Trees planted | 85 | 40`);
  expect(outcomes).toBe("unknown unknown");
});
