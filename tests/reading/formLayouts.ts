/** Layouts after the forms bodies publish: criteria of new-style villages, appendices, terms, budgets, pages that go on. */

import { drawn } from "./grid";
import type { Layout } from "./layouts";

export const FORM_LAYOUTS: readonly Layout[] = [
  {
    shows: "a village's new-style criteria: those with 1.1, 1.2 are met when all of them are",
    sheets: [
      drawn(`
        | BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2023
        | STT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu chung | Kết quả thực hiện | Kết quả tự đánh giá
        | 1 | Quy hoạch | '1.1. Có quy hoạch chung được phê duyệt | Đạt | Đạt | Đạt
        | | | '1.2. Ban hành quy định quản lý quy hoạch | Đạt | Đạt | Đạt
        | 2 | Giao thông | '2.1. Đường xã được nhựa hóa | 100% | 100% | Đạt
        | | | '2.2. Đường thôn được cứng hóa | ≥80% | 75% | Không đạt
        | 3 | Thu nhập | Thu nhập bình quân đầu người (triệu đồng/người) | ≥39 | 41,5 | Đạt`),
    ],
    tables: ["A2:F7 number A name C target D actual E verdict F"],
    indicators: [
      "1 | Quy hoạch | | | |",
      "& Có quy hoạch chung được phê duyệt | | Đạt | Đạt",
      "& Ban hành quy định quản lý quy hoạch | | Đạt | Đạt",
      "2 | Giao thông | | | |",
      "& Đường xã được nhựa hóa | | 100% | 100%",
      "& Đường thôn được cứng hóa | | ≥80% | 75%",
      "3 | Thu nhập | | | |",
      "& Thu nhập bình quân đầu người | triệu đồng/người | ≥39 | 41,5",
    ],
    issues: ["criteriaCounted"],
  },
  {
    shows: "'Biểu số 01': letters over the columns, an estimate between two plans, a signature below",
    sheets: [
      drawn(`
        | | | | | | | Biểu số 01
        | CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2023 VÀ KẾ HOẠCH NĂM 2024
        | (Kèm theo Báo cáo số 125/BC-UBND ngày 05/12/2023 của UBND huyện)
        | TT | Chỉ tiêu | ĐVT | Ước TH 2022 | KH 2023 HĐND giao | Ước TH 2023 | So sánh (%) | | KH 2024 | Ghi chú
        | | | | | | | TH 2023/TH 2022 | TH 2023/KH 2023 | |
        | A | B | C | 1 | 2 | 3 | 4=3/1 | 5=3/2 | 6 | 7
        | I | CHỈ TIÊU KINH TẾ | | | | | | | |
        | 1 | Tổng giá trị sản xuất (giá 2010) | Tỷ đồng | 2.150 | 2.300 | 2.345 | 109,1 | 101,96 | 2.500 |
        | | - Nông, lâm nghiệp | " | 1.000 | 1.050 | 1.040 | 104 | 99,05 | 1.100 |
        | 2 | Thu ngân sách trên địa bàn | Tr.đồng | 45.200 | 50.000 | 51.500 | 113,94 | 103 | 55.000 |
        | II | CHỈ TIÊU XÃ HỘI | | | | | | | |
        | 3 | Tỷ lệ hộ nghèo | % | 12,5 | 10 | 9,8 | | | 8 |
        | Ghi chú: Số liệu ước thực hiện đến 31/12/2023
        | Nơi nhận: | | | | | TM. ỦY BAN NHÂN DÂN
        | - Như trên; | | | | | CHỦ TỊCH`),
    ],
    tables: ["A4:J12 number A name B unit C target E actual F previous D growth G attainment H note J"],
    indicators: [
      "1 | Tổng giá trị sản xuất (giá 2010) | Tỷ đồng | 2.300 | 2.345 | kinh te",
      "- Nông, lâm nghiệp | Tỷ đồng | 1.050 | 1.040",
      "2 | Thu ngân sách trên địa bàn | Tr.đồng | 50.000 | 51.500 | kinh te",
      "3 | Tỷ lệ hộ nghèo | % | 10 | 9,8 | xa hoi",
    ],
    issues: [],
  },
  {
    shows: "four quarters and the whole year: the year is the result",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | ĐVT | KH năm 2024 | Thực hiện năm 2024 | | | | | Tỷ lệ TH/KH (%)
        | | | | | Quý I | Quý II | Quý III | Quý IV | Cả năm |
        | 1 | Trồng rừng | ha | 100 | 20 | 30 | 40 | 15 | 105 | 105
        | 2 | Thu ngân sách | triệu đồng | 2.000 | 400 | 500 | 450 | 600 | 1.950 | 97,5`),
    ],
    tables: ["A1:J4 number A name B unit C target D actual I attainment J"],
    indicators: ["1 | Trồng rừng | ha | 100 | 105 |", "2 | Thu ngân sách | triệu đồng | 2.000 | 1.950 |"],
    issues: ["twoActualColumns"],
  },
  {
    shows: "a congress's term with one column a year: the last is proposed, and that it is one year is said",
    sheets: [
      drawn(`
        | CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ NHIỆM KỲ 2020 - 2025
        | TT | Chỉ tiêu | ĐVT | Chỉ tiêu NQ ĐH (đến năm 2025) | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Ước TH năm 2025 | Đánh giá
        | 1 | Thu nhập bình quân | triệu đồng | 60 | 40 | 45 | 50 | 55 | 61 | Vượt
        | 2 | Kết nạp đảng viên | ĐV | 50 | 10 | 12 | 9 | 11 | 8 | Đạt`),
    ],
    tables: ["A2:J4 number A name B unit C target D actual I previous H verdict J"],
    indicators: ["1 | Thu nhập bình quân | triệu đồng | 60 | 61 |", "2 | Kết nạp đảng viên | ĐV | 50 | 8 |"],
    issues: ["termTarget", "termBreak"],
  },
  {
    shows: "a commune's lines marked '-' and '+' in the numbers' column",
    sheets: [
      drawn(`
        | STT | Nội dung chỉ tiêu | Đơn vị tính | Nghị quyết giao | Kết quả | Tỷ lệ %
        | I | Về kinh tế | | | |
        | 1 | Tổng sản lượng lương thực có hạt | Tấn | 1.500 | 1.620 | 108
        | - | Cây lúa | Tấn | 1.200 | 1.300 | 108,3
        | + | Lúa xuân | Tấn | 500 | 550 | 110
        | - | Cây ngô | Tấn | 300 | 320 | 106,7
        | 2 | Chăn nuôi | | | |
        | - | Đàn trâu, bò | Con | 300 | 310 | 103,3
        | II | Về xã hội | | | |
        | 3 | Tỷ lệ trẻ đến lớp | % | 98 | 98,5 | 100,5`),
    ],
    tables: ["A1:F10 number A name B unit C target D actual E attainment F"],
    indicators: [
      "1 | Tổng sản lượng lương thực có hạt | Tấn | 1.500 | 1.620 | kinh te",
      "- Cây lúa | Tấn | 1.200 | 1.300",
      "- Lúa xuân | Tấn | 500 | 550",
      "- Cây ngô | Tấn | 300 | 320",
      "2 | Chăn nuôi | | | | kinh te",
      "- Đàn trâu, bò | Con | 300 | 310",
      "3 | Tỷ lệ trẻ đến lớp | % | 98 | 98,5 | xa hoi",
    ],
    issues: [],
  },
  {
    shows: "English headings with a plan, an estimate and its percentage",
    sheets: [
      drawn(`
        | No. | Indicators | Unit | 2023 Plan | 2023 Estimate | % of plan | Remarks
        | I | Economy | | | | |
        | 1 | Budget revenue | billion VND | 1.200 | 1.350,5 | 112,5 |
        | 2 | Poverty rate | % | 5 | 4,5 | | late`),
    ],
    tables: ["A1:G4 number A name B unit C target D actual E attainment F note G"],
    indicators: [
      "1 | Budget revenue | billion VND | 1.200 | 1.350,5 | economy",
      "2 | Poverty rate | % | 5 | 4,5 | economy",
    ],
    issues: [],
  },
  {
    shows: "a column for every village beside the whole commune",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | KH xã giao | TH toàn xã | Thôn Nà Coóc | Thôn Bản Mạch | Thôn Khuổi Ngọa
        | 1 | Trồng rừng | ha | 50 | 52 | 20 | 22 | 10
        | 2 | Hộ thoát nghèo | hộ | 15 | 12 | 4 | 5 | 3`),
    ],
    tables: ["A1:H3 number A name B unit C target D actual E"],
    indicators: ["1 | Trồng rừng | ha | 50 | 52 |", "2 | Hộ thoát nghèo | hộ | 15 | 12 |"],
    issues: [],
  },
  {
    shows: "a term's title over results up to a date of an earlier year: those are the results",
    sheets: [
      drawn(`
        | ĐẢNG BỘ XÃ SƠN LANG
        | KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2020-2025
        | TT | Nội dung chỉ tiêu | Mục tiêu NQ Đại hội | Kết quả đến 31/12/2024 | So với NQ
        | I | Về kinh tế (2 chỉ tiêu) | | |
        | 1 | Thu nhập bình quân đầu người (triệu đồng) | trên 45 | 46,2 | Đạt
        | 2 | Giá trị sản xuất trên 1 ha đất canh tác | 90 triệu đồng trở lên | 91 triệu | Đạt
        | II | Về xây dựng Đảng (1 chỉ tiêu) | | |
        | 3 | Kết nạp từ 40 - 50 đảng viên | 40 - 50 | 47 | Đạt`),
    ],
    tables: ["A3:E8 number A name B target C actual D verdict E"],
    indicators: [
      "1 | Thu nhập bình quân đầu người | triệu đồng | trên 45 | 46,2 | kinh te",
      "2 | Giá trị sản xuất trên 1 ha đất canh tác | | 90 triệu đồng trở lên | 91 triệu | kinh te",
      "3 | Kết nạp từ 40 - 50 đảng viên | | 40 - 50 | 47 | xay dung dang",
    ],
    issues: [],
  },
  {
    shows: "a letterhead of two bodies, the unit on a line of its own at the right edge, 'TH/DT'",
    sheets: [
      drawn(`
        | UBND XÃ A | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        | | | | Độc lập - Tự do - Hạnh phúc
        | BIỂU TỔNG HỢP THU NGÂN SÁCH NĂM 2025
        | | | | ĐVT: Triệu đồng
        | Số TT | Nội dung | Dự toán HĐND giao | Ước thực hiện năm 2025 | So sánh TH/DT (%)
        | 1 | Thuế GTGT | 5.000 | 5.200 | 104
        | 2 | Phí, lệ phí | 1.500 | 1.400 | 93,3
        | Ghi chú: số liệu đến ngày 30/11/2025
        | | | | Xã A, ngày 05 tháng 12 năm 2025
        | NGƯỜI LẬP BIỂU | | | CHỦ TỊCH`),
    ],
    tables: ["A5:E7 number A name B target C actual D attainment E"],
    indicators: [
      "1 | Thuế GTGT | Triệu đồng | 5.000 | 5.200 |",
      "2 | Phí, lệ phí | Triệu đồng | 1.500 | 1.400 |",
    ],
    issues: [],
  },
  {
    shows: "'(tiếp theo)' between two pages: one table, its group goes on",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | I | KINH TẾ | | |
        | 1 | Trồng rừng | ha | 50 | 60
        |
        | | Biểu 01 (tiếp theo) | | |
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 2 | Đàn lợn | con | 1.200 | 1.100
        | II | XÃ HỘI | | |
        | 3 | Tuyển quân | % | 100 | 100`),
    ],
    tables: ["A1:E9 number A name B unit C target D actual E"],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 | kinh te",
      "2 | Đàn lợn | con | 1.200 | 1.100 | kinh te",
      "3 | Tuyển quân | % | 100 | 100 | xa hoi",
    ],
    issues: [],
  },
  {
    shows: "units in the headings, and not the same: the actual is converted",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | Kế hoạch (tỷ đồng) | Thực hiện (triệu đồng)
        | 1 | Thu nội địa | 500 | 510.000
        | 2 | Thu từ đất | 300 | 290.000`),
    ],
    tables: ["A1:D3 number A name B target C actual D"],
    indicators: ["1 | Thu nội địa | tỷ đồng | 500 | 510.000 |", "2 | Thu từ đất | tỷ đồng | 300 | 290.000 |"],
    issues: [],
  },
  {
    shows: "ditto marks in the unit column of numbered lines",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện
        | 1 | Đàn trâu | Con | 100 | 101
        | 2 | Đàn bò | " | 200 | 190
        | 3 | Đàn dê | nt | 50 | 55
        | 4 | Trồng rừng | ha | 50 | 60`),
    ],
    tables: ["A1:E5 number A name B unit C target D actual E"],
    indicators: [
      "1 | Đàn trâu | Con | 100 | 101 |",
      "2 | Đàn bò | Con | 200 | 190 |",
      "3 | Đàn dê | Con | 50 | 55 |",
      "4 | Trồng rừng | ha | 50 | 60 |",
    ],
    issues: [],
  },
  {
    shows: "half a year beside the half before it, growth beside progress",
    sheets: [
      drawn(`
        | TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2025
        | STT | Chỉ tiêu | ĐVT | KH năm 2025 | TH 6 tháng 2024 | TH 6 tháng 2025 | TH 6T/KH năm (%) | So cùng kỳ (%)
        | 1 | Thu ngân sách | tr.đ | 2.000 | 900 | 1.492 | 74,6 | 165,8
        | 2 | Tỷ lệ hộ nghèo | % | 5 | 6 | 5,5 | |`),
    ],
    tables: ["A2:H4 number A name B unit C target D actual F previous E growth H attainment G"],
    indicators: ["1 | Thu ngân sách | tr.đ | 2.000 | 1.492 |", "2 | Tỷ lệ hộ nghèo | % | 5 | 5,5 |"],
    issues: ["partYear"],
  },
  {
    shows: "a target set and one to strive for under one band, percentages against both",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | | Thực hiện năm 2025 | Tỷ lệ % so với | | Đánh giá
        | | | | Tỉnh giao | Xã phấn đấu | | KH tỉnh giao | KH xã |
        | 1 | Trồng rừng | ha | 50 | 60 | 55 | 110 | 91,7 | Đạt
        | 2 | BHYT | % | 93 | 95 | 95,5 | 102,7 | 100,5 | Vượt`),
    ],
    tables: ["A1:I4 number A name B unit C target D actual F attainment G verdict I"],
    indicators: ["1 | Trồng rừng | ha | 50 | 55 |", "2 | BHYT | % | 93 | 95,5 |"],
    issues: ["twoTargetColumns"],
  },
];
