/** Indicator tables in the layouts they are published in (domain notes 1.1-1.3), each with what must be read. See `drawn` for the notation. */

import type { SheetCells } from "../../src/model/cells";
import type { ReadingChoices } from "../../src/model/table";
import { drawn } from "./grid";

export interface Layout {
  readonly shows: string;
  readonly sheets: readonly SheetCells[];
  readonly choices?: Partial<ReadingChoices>;
  /** Address and columns in use, by letter; "(left out)" behind a table that does not count. */
  readonly tables: readonly string[];
  /** "number | name | unit | target | actual | group"; "- " a sub-item, "& " a condition of the line above. */
  readonly indicators: readonly string[];
  readonly issues: readonly string[];
  /** Printed verdicts are written too: "(Đạt: met)". */
  readonly showsVerdicts?: true;
}

export const LAYOUTS: readonly Layout[] = [
  {
    shows: "one heading row, status in a column of its own (national 2019)",
    sheets: [
      drawn(`
        | TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2019
        | TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2019 | Ước thực hiện năm 2019 | Đánh giá
        | 1 | Tốc độ tăng GDP | % | 6,6-6,8 | Trên 6,8 | Vượt
        | 2 | Tốc độ tăng CPI bình quân | % | Khoảng 4 | 2,7-3 | Đạt
        |   | Trong đó: CPI lương thực | % |  | 2,1 |
        | 3 | Tỷ lệ thất nghiệp khu vực thành thị | % | Dưới 4 | 3,1 | Đạt`),
    ],
    tables: ["A2:F6 number A name B unit C target D actual E verdict F"],
    indicators: [
      "1 | Tốc độ tăng GDP | % | 6,6-6,8 | Trên 6,8 |",
      "2 | Tốc độ tăng CPI bình quân | % | Khoảng 4 | 2,7-3 |",
      "- CPI lương thực | % | | 2,1",
      "3 | Tỷ lệ thất nghiệp khu vực thành thị | % | Dưới 4 | 3,1 |",
    ],
    issues: [],
  },
  {
    shows: "plan and result of a five-year term, attainment headed 'So với mục tiêu' (national 2011-15)",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | Đơn vị | Thực hiện 2006-2010 | Mục tiêu 2011-2015 | Thực hiện 2011-2015 | So với mục tiêu KH 5 năm
        | 1 | Tăng trưởng GDP bình quân | % | 7,0 | 6,5-7 | 5,91 | Không đạt
        | 2 | Tổng đầu tư toàn xã hội/GDP | % | 42,7 | 33,5-35 | 31,7 | Không đạt
        | 3 | Giải quyết việc làm | Triệu người | 8,1 | 8 | 7,8 | Không đạt`),
    ],
    tables: ["A1:G4 number A name B unit C target E actual F previous D verdict G"],
    indicators: [
      "1 | Tăng trưởng GDP bình quân | % | 6,5-7 | 5,91 |",
      "2 | Tổng đầu tư toàn xã hội/GDP | % | 33,5-35 | 31,7 |",
      "3 | Giải quyết việc làm | Triệu người | 8 | 7,8 |",
    ],
    issues: [],
  },
  {
    shows: "no unit column, unit in the name's brackets, verdict in 'Ghi chú', roman groups (Huế 2019)",
    sheets: [
      drawn(`
        | CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU
        | (Theo báo cáo số 330/BC-UBND ngày 06/12/2019)
        | Stt | Chỉ tiêu chủ yếu | TH năm 2018 | KH năm 2019 | Ước TH năm 2019 | Ghi chú
        | I | Các chỉ tiêu kinh tế | | | |
        | 1 | Tốc độ tăng trưởng kinh tế (GRDP) (%) | 7,08 | 7,5-8,0 | 7,18 | Không đạt
        |   | - Nông Lâm Ngư nghiệp | 3,2 | 3,0 | -4,0 | Không đạt
        | 2 | GRDP bình quân đầu người (USD) | 1.787 | 1.915 | 2.007 | Đạt
        | II | Các chỉ tiêu xã hội | | | |
        | 3 | Tỷ lệ hộ nghèo giảm còn (%) | 4,93 | < 7,6 | 7,6 | Đạt`),
    ],
    tables: ["A3:F9 number A name B target D actual E previous C verdict F"],
    indicators: [
      "1 | Tốc độ tăng trưởng kinh tế (GRDP) | % | 7,5-8,0 | 7,18 | kinh te",
      "- Nông Lâm Ngư nghiệp | % | 3,0 | -4,0",
      "2 | GRDP bình quân đầu người | USD | 1.915 | 2.007 | kinh te",
      "3 | Tỷ lệ hộ nghèo giảm còn | % | < 7,6 | 7,6 | xa hoi",
    ],
    issues: [],
  },
  {
    shows:
      "an unnumbered line with a target of its own is a condition; a parent may have a verdict only (Huế 2022)",
    sheets: [
      drawn(`
        | Stt | Chỉ tiêu chủ yếu | TH năm 2021 | KH 2022 | Ước TH 2022 | Ghi chú
        | 1 | Cơ cấu kinh tế (%) | | | | Đạt
        |   | Nông nghiệp | 11,3 | 10,5 | 11,0 |
        |   | Công nghiệp - xây dựng | 31,9 | 32,3 | 31,9 |
        | 8 | Số bác sỹ trên vạn dân (bác sỹ/vạn dân) | 14,8 | 15 | 15 | Đạt
        |   | Số giường bệnh/vạn dân (giường bệnh/vạn dân) | 59,5 | 60 | 60 |
        | 9 | Tỷ lệ hộ nghèo (%) | 4,9 | 4,33 | 3,56 | Đạt`),
    ],
    tables: ["A1:F7 number A name B target D actual E previous C verdict F"],
    indicators: [
      "1 | Cơ cấu kinh tế | % | | |",
      "- Nông nghiệp | % | 10,5 | 11,0",
      "- Công nghiệp - xây dựng | % | 32,3 | 31,9",
      "8 | Số bác sỹ trên vạn dân | bác sỹ/vạn dân | 15 | 15 |",
      "& Số giường bệnh/vạn dân | giường bệnh/vạn dân | 60 | 60",
      "9 | Tỷ lệ hộ nghèo | % | 4,33 | 3,56 |",
    ],
    issues: ["numberingGap"],
  },
  {
    shows: "two heading rows, years under a merged band: the latest year is the result (Huế 2011-15)",
    sheets: [
      drawn(`
        | STT | CHỈ TIÊU CHỦ YẾU | MỤC TIÊU ĐẾN NĂM 2015 | KẾT QUẢ ĐẠT ĐƯỢC | | |
        |     |                  |                        | Năm 2013 | Năm 2014 | Năm 2015 |
        | 1 | Giảm tỷ suất sinh (%o) | 0,2 | 0,3 | 0,2 | 0,2 |
        | 2 | Trồng rừng tập trung (ha) | 4.000 | 3.900 | 4.050 | 4.100 |`),
    ],
    tables: ["A1:F4 number A name B target C actual F previous E"],
    indicators: [
      "1 | Giảm tỷ suất sinh | %o | 0,2 | 0,2 |",
      "2 | Trồng rừng tập trung | ha | 4.000 | 4.100 |",
    ],
    issues: ["termTarget"],
  },
  {
    shows: "two targets, one set by the assembly and one to strive for, and no result yet (MPI 2021)",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2021 Quốc hội giao | Mục tiêu phấn đấu năm 2021 của Chính phủ | Cơ quan chủ trì theo dõi, đánh giá
        | 1 | Tốc độ tăng GDP | % | Khoảng 6 | 6,5 | Bộ KHĐT
        | 2 | GDP bình quân đầu người | USD | Khoảng 3.700 | 3.700 | Bộ KHĐT`),
    ],
    tables: ["A1:F3 number A name B unit C target D owner F"],
    indicators: [
      "1 | Tốc độ tăng GDP | % | Khoảng 6 | |",
      "2 | GDP bình quân đầu người | USD | Khoảng 3.700 | |",
    ],
    // "Khoảng 3.700" in USD with nothing beside it to compare with could be three and seven tenths.
    issues: ["twoTargetColumns", "columnMissing", "ambiguousSeparator"],
  },
  {
    shows: "no number column, year bands, a row of column numbers, words as figures (Củ Chi 1996-2000)",
    sheets: [
      drawn(`
        | Nội dung | Đơn vị tính | Ch/tiêu NQĐH VII đề ra đến năm 2000 | Kết quả thực hiện (1996-2000) | | | So với NQ ĐH VII | Ghi chú
        | | | | 1998 | 1999 | 2000 | |
        | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
        | Xây dựng chính quyền | | | | | | |
        | - Xã vững mạnh | đơn vị | Phấn đấu 100% xã vững mạnh và khá | 1 | 2 | 2 vững mạnh, 5 khá | đạt 33,3% NQ |
        | Số ấp, khu phố | đơn vị | 160 | 163 | 164 | 164 | tăng 1 đơn vị |
        | Tổ nhân dân | đơn vị | 1.500 | 1.444 | 1.520 | 1.599 | tăng 155 đơn vị |
        | . Hoạt động tốt | % | 45 | 40,1 | 45 | 49,09 | tăng 23,19% |`),
    ],
    tables: ["A1:H8 name A unit B target C actual F previous E attainment G note H"],
    indicators: [
      " | Xây dựng chính quyền | | | |",
      "- Xã vững mạnh | đơn vị | Phấn đấu 100% xã vững mạnh và khá | 2 vững mạnh, 5 khá",
      " | Số ấp, khu phố | đơn vị | 160 | 164 |",
      " | Tổ nhân dân | đơn vị | 1.500 | 1.599 |",
      "- Hoạt động tốt | % | 45 | 49,09",
    ],
    issues: [],
  },
  {
    shows:
      "month, cumulative and growth columns of a department: the cumulated figures answer the year's plan, 'so cùng kỳ' is never attainment",
    sheets: [
      drawn(`
        | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện tháng 11 | TH tháng 11 so cùng kỳ | Luỹ kế 11 tháng | Luỹ kế so với kế hoạch năm | ƯTH so tháng trước | Kế hoạch năm sau so với ước thực hiện năm
        | Giá trị sản xuất công nghiệp | Tỷ đồng | 12.500 | 1.020 | 105,2 | 11.200 | 89,6 | 101,5 | 108
        | Kim ngạch xuất khẩu | Triệu USD | 800 | 70 | 98,1 | 745 | 93,1 | 99 | 105`),
    ],
    tables: ["A1:I3 name A unit B target C actual F growth E attainment G"],
    indicators: [
      " | Giá trị sản xuất công nghiệp | Tỷ đồng | 12.500 | 11.200 |",
      " | Kim ngạch xuất khẩu | Triệu USD | 800 | 745 |",
    ],
    issues: ["twoActualColumns", "partYear"],
  },
  {
    shows: "bands 'assigned, six months, estimate' beside next year's budget (budget form)",
    sheets: [
      drawn(`
        | Nội dung | Thực hiện năm 2025 | | | Dự toán năm 2026 | | | Ghi chú
        | | Số giao | Số thực hiện 6 tháng | Ước thực hiện năm 2025 | Số đơn vị đề nghị | Số chuyên môn thẩm định | Chênh lệch |
        | Thu cân đối (triệu đồng) | 1.200 | 640 | 1.260 | 1.400 | 1.350 | -50 |
        | Chi đầu tư (triệu đồng) | 800 | 250 | 700 | 900 | 900 | 0 |`),
    ],
    tables: ["A1:H4 name A target B actual D note H"],
    indicators: [" | Thu cân đối | triệu đồng | 1.200 | 1.260 |", " | Chi đầu tư | triệu đồng | 800 | 700 |"],
    issues: ["twoActualColumns"],
  },
  {
    shows: "rows are communes, plan and result in pairs with a total pair (VBSP)",
    sheets: [
      drawn(`
        | STT | Xã/Phường | KH TW | TH TW | KH ĐP | TH ĐP | Tổng KH | Tổng TH | TL %
        | 1 | Xã Bằng Vân | 1.000 | 950 | 200 | 210 | 1.200 | 1.160 | 96,7
        | 2 | Xã Thuần Mang | 900 | 900 | 150 | 160 | 1.050 | 1.060 | 101
        | | Tổng cộng | 1.900 | 1.850 | 350 | 370 | 2.250 | 2.220 | 98,7`),
    ],
    tables: ["A1:I3 number A name B target G actual H attainment I"],
    indicators: ["1 | Xã Bằng Vân | | 1.200 | 1.160 |", "2 | Xã Thuần Mang | | 1.050 | 1.060 |"],
    issues: ["twoTargetColumns", "twoActualColumns", "rowsAreUnits"],
  },
  {
    shows: "three heading rows, 'Trong đó' over parts that never stand for the whole",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | | | Thực hiện năm 2025 | |
        | | | | Tổng số | Trong đó | | Tổng số | Trong đó |
        | | | | | NS tỉnh | NS xã | | NS xã |
        | 1 | Vốn đầu tư | triệu đồng | 500 | 300 | 200 | 480 | 190 |
        | 2 | Đường bê tông | km | 12 | 8 | 4 | 13 | 5 |`),
    ],
    tables: ["A1:H5 number A name B unit C target D actual G"],
    indicators: ["1 | Vốn đầu tư | triệu đồng | 500 | 480 |", "2 | Đường bê tông | km | 12 | 13 |"],
    issues: [],
  },
  {
    shows:
      "numbering continuous across groups whose headings count their indicators, one of them wrongly (Như Xuân)",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Mục tiêu 2025 | Kết quả 2025
        | I. Về kinh tế (2 chỉ tiêu)
        | 1 | Thu nhập bình quân | triệu đồng | 50 | 53
        | 2 | Tổng sản lượng lương thực | tấn | 30.000 | 31.200
        | II. Về văn hóa - xã hội (3 chỉ tiêu)
        | 3 | Tỷ lệ hộ nghèo | % | dưới 5 | 4,2
        | 4 | Trường đạt chuẩn | trường | 12 | 12`),
    ],
    tables: ["A1:E7 number A name B unit C target D actual E"],
    indicators: [
      "1 | Thu nhập bình quân | triệu đồng | 50 | 53 | kinh te",
      "2 | Tổng sản lượng lương thực | tấn | 30.000 | 31.200 | kinh te",
      "3 | Tỷ lệ hộ nghèo | % | dưới 5 | 4,2 | van hoa xa hoi",
      "4 | Trường đạt chuẩn | trường | 12 | 12 | van hoa xa hoi",
    ],
    issues: ["groupCountDiffers"],
  },
  {
    shows: "numbers in the names, no number column (Sơn Lang)",
    sheets: [
      drawn(`
        | Nội dung chỉ tiêu | NQ HĐND xã giao | Kết quả thực hiện
        | Về kinh tế | |
        | (1) Diện tích cà phê (ha) | 120 | 125
        | (2) Thu ngân sách (triệu đồng) | 850 | 910
        | Về quốc phòng - an ninh | |
        | (3) Tỷ lệ giao quân (%) | 100 | 100`),
    ],
    tables: ["A1:C6 name A target B actual C"],
    indicators: [
      "1 | Diện tích cà phê | ha | 120 | 125 | kinh te",
      "2 | Thu ngân sách | triệu đồng | 850 | 910 | kinh te",
      "3 | Tỷ lệ giao quân | % | 100 | 100 | quoc phong an ninh",
    ],
    issues: [],
  },
  {
    shows: "bold full-width rows are groups; the unit stands above the table",
    sheets: [
      drawn(
        `
        | Biểu số 02: Chỉ tiêu thu, chi ngân sách năm 2024
        | | | (Đơn vị: triệu đồng)
        | Chỉ tiêu | KH | TH
        | Thu trên địa bàn | |
        | Thu thuế | 900 | 950
        | Thu phí | 100 | 80
        | Chi thường xuyên | |
        | Chi giáo dục | 700 | 700`,
        { boldRows: [0, 2, 3, 6] },
      ),
    ],
    tables: ["A3:C8 name A target B actual C"],
    indicators: [
      " | Thu thuế | triệu đồng | 900 | 950 | thu tren dia ban",
      " | Thu phí | triệu đồng | 100 | 80 | thu tren dia ban",
      " | Chi giáo dục | triệu đồng | 700 | 700 | chi thuong xuyen",
    ],
    issues: [],
  },
  {
    shows: "two tables one below the other, titles between, notes and signatures below",
    sheets: [
      drawn(`
        | UBND XÃ BẰNG VÂN
        | BIỂU 1: KINH TẾ NĂM 2025
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | ha | 50 | 60
        | 2 | Đàn lợn | con | 1.200 | 1.100
        | Ghi chú: số liệu ước đến 31/12
        |
        | BIỂU 2: XÃ HỘI NĂM 2025
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Hộ nghèo giảm | hộ | 20 | 25
        | 2 | Lao động có việc làm mới | người | 80 | 95
        | | | | Bằng Vân, ngày 15 tháng 12 năm 2025
        | Người lập biểu | | | CHỦ TỊCH
        | Nguyễn Văn A | | | Trần Văn B`),
    ],
    tables: [
      "A3:E5 number A name B unit C target D actual E",
      "A9:E11 number A name B unit C target D actual E",
    ],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 |",
      "2 | Đàn lợn | con | 1.200 | 1.100 |",
      "1 | Hộ nghèo giảm | hộ | 20 | 25 |",
      "2 | Lao động có việc làm mới | người | 80 | 95 |",
    ],
    issues: [],
  },
  {
    shows: "two tables side by side",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | KH | TH | | STT | Chỉ tiêu | KH | TH
        | 1 | Cây ngô (ha) | 100 | 90 | | 1 | Đàn bò (con) | 300 | 310
        | 2 | Cây lúa (ha) | 200 | 210 | | 2 | Đàn dê (con) | 150 | 140`),
    ],
    tables: ["A1:D3 number A name B target C actual D", "F1:I3 number F name G target H actual I"],
    indicators: [
      "1 | Cây ngô | ha | 100 | 90 |",
      "2 | Cây lúa | ha | 200 | 210 |",
      "1 | Đàn bò | con | 300 | 310 |",
      "2 | Đàn dê | con | 150 | 140 |",
    ],
    issues: [],
  },
  {
    shows: "side by side without number columns, another table below one of them",
    sheets: [
      drawn(`
        | Chỉ tiêu | KH | TH | | Nội dung | KH | TH
        | Cây ngô | 100 | 90 | | Đàn bò | 300 | 310
        | Cây lúa | 200 | 210 | | Đàn dê | 150 | 140
        |
        | Tiêu chí | Mục tiêu | Kết quả
        | Xã đạt chuẩn | 2 | 3`),
    ],
    tables: [
      "A1:C3 name A target B actual C",
      "E1:G3 name E target F actual G",
      "A5:C6 name A target B actual C",
    ],
    indicators: [
      " | Cây ngô | | 100 | 90 |",
      " | Cây lúa | | 200 | 210 |",
      " | Đàn bò | | 300 | 310 |",
      " | Đàn dê | | 150 | 140 |",
      " | Xã đạt chuẩn | | 2 | 3 |",
    ],
    issues: [],
  },
  {
    shows: "headings repeated at a page break, a column-number row '4=3/2'",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện | % TH/KH
        | A | B | 2 | 3 | 4=3/2
        | 1 | Cây ngô | 100 | 90 | 90
        | 2 | Cây lúa | 200 | 210 | 105
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện | % TH/KH
        | A | B | 2 | 3 | 4=3/2
        | 3 | Đàn bò | 300 | 310 | 103,3
        | 4 | Đàn dê | 150 | 140 | 93,3`),
    ],
    tables: ["A1:E8 number A name B target C actual D attainment E"],
    indicators: [
      "1 | Cây ngô | | 100 | 90 |",
      "2 | Cây lúa | | 200 | 210 |",
      "3 | Đàn bò | | 300 | 310 |",
      "4 | Đàn dê | | 150 | 140 |",
    ],
    issues: [],
  },
  {
    shows: "blank rows and a blank column inside the table, rows and a column hidden",
    sheets: [
      drawn(
        `
        | STT | Chỉ tiêu | | ĐVT | Kế hoạch | Thực hiện
        | (1) | (2) | | (3) | (4) | (5)
        | 1 | Cây ngô | | ha | 100 | 90
        |
        | 2 | Cây lúa | | ha | 200 | 210
        |
        |
        | 3 | Cây chè | | ha | 30 | 31`,
        { hiddenRows: [4], hiddenColumns: [5], row: 3, column: 2 },
      ),
    ],
    tables: ["C4:H11 number C name D unit F target G actual H"],
    indicators: [
      "1 | Cây ngô | ha | 100 | 90 |",
      "2 | Cây lúa | ha | 200 | 210 |",
      "3 | Cây chè | ha | 30 | 31 |",
    ],
    issues: ["hiddenColumns"],
  },
  {
    shows: "a hidden row and a hidden sheet are read and said",
    sheets: [
      drawn(
        `
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện
        | 1 | Cây ngô | 100 | 90
        | 2 | Cây lúa | 200 | 210`,
        { hiddenRows: [2], visibility: "hidden" },
      ),
    ],
    tables: ["A1:D3 number A name B target C actual D"],
    indicators: ["1 | Cây ngô | | 100 | 90 |", "2 | Cây lúa | | 200 | 210 | (hidden)"],
    issues: ["hiddenSheet", "hiddenRows"],
  },
  {
    shows: "English headings",
    sheets: [
      drawn(`
        | KEY INDICATORS 2024
        | No. | Indicator | Unit | Target 2024 | Actual 2024 | Status
        | I | Economy | | | |
        | 1 | Budget revenue | billion dong | 25 | 26 | Exceeded
        | 2 | Newly planted forest | ha | 500 | 480 | Missed`),
    ],
    tables: ["A2:F5 number A name B unit C target D actual E verdict F"],
    indicators: [
      "1 | Budget revenue | billion dong | 25 | 26 | economy",
      "2 | Newly planted forest | ha | 500 | 480 | economy",
    ],
    issues: [],
  },
  {
    shows: "a table of Excel's own ends where it ends, whatever lies below",
    sheets: [
      drawn(
        `
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện
        | 1 | Cây ngô | 100 | 90
        | 2 | Cây lúa | 200 | 210
        | 3 | Không thuộc bảng | 1 | 2`,
        { tables: [{ name: "Bang1", sheet: "Biểu", row: 0, column: 0, rows: 3, columns: 4 }] },
      ),
    ],
    tables: ["A1:D3 number A name B target C actual D"],
    indicators: ["1 | Cây ngô | | 100 | 90 |", "2 | Cây lúa | | 200 | 210 |"],
    issues: [],
  },
  {
    shows: "six months against a year's target, said by the title",
    sheets: [
      drawn(`
        | KẾT QUẢ THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2024
        | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Kết quả thực hiện | Tỷ lệ (%)
        | 1 | Trồng rừng | ha | 50 | 40 | 80
        | 2 | Thu ngân sách | tỷ đồng | 20 | 12 | 60`),
    ],
    tables: ["A2:F4 number A name B unit C target D actual E attainment F"],
    indicators: ["1 | Trồng rừng | ha | 50 | 40 |", "2 | Thu ngân sách | tỷ đồng | 20 | 12 |"],
    issues: ["partYear"],
  },
  {
    shows: "six months, nine months and the year's estimate side by side: the estimate is proposed",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | KH 2024 | TH 6 tháng | TH 9 tháng | Ước TH năm 2024
        | 1 | Trồng rừng | ha | 50 | 20 | 40 | 55
        | 2 | Thu ngân sách | tỷ đồng | 20 | 9 | 14 | 21`),
    ],
    tables: ["A1:G3 number A name B unit C target D actual G"],
    indicators: ["1 | Trồng rừng | ha | 50 | 55 |", "2 | Thu ngân sách | tỷ đồng | 20 | 21 |"],
    issues: ["twoActualColumns"],
  },
  {
    shows: "'Nội dung' is the name, so 'Chỉ tiêu' is the target",
    sheets: [
      drawn(`
        | STT | Nội dung | ĐVT | Chỉ tiêu | Kết quả
        | 1 | Kết nạp đảng viên | đảng viên | 12 | 14
        | 2 | Chi bộ vững mạnh | % | 90 | 85`),
    ],
    tables: ["A1:E3 number A name B unit C target D actual E"],
    indicators: ["1 | Kết nạp đảng viên | đảng viên | 12 | 14 |", "2 | Chi bộ vững mạnh | % | 90 | 85 |"],
    issues: [],
  },
  {
    shows: "actual and target in one cell under 'Thực hiện/Kế hoạch'",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | Thực hiện/Kế hoạch | Ghi chú
        | 1 | Trồng rừng | 9.481/9.440ha |
        | 2 | Thu ngân sách | 24,472/23 tỷ đồng | vượt sớm`),
    ],
    tables: ["A1:D3 number A name B target C actual C note D"],
    indicators: [
      "1 | Trồng rừng | | 9.440ha | 9.481 ha |",
      "2 | Thu ngân sách | | 23 tỷ đồng | 24,472 tỷ đồng |",
    ],
    issues: [],
  },
  {
    shows: "a table of verdicts only",
    sheets: [
      drawn(`
        | TT | Nội dung chỉ tiêu | Kết quả
        | 1 | Giữ vững an ninh chính trị | Đạt
        | 2 | Không có khiếu kiện đông người | Không đạt
        | 3 | Hoàn thành tuyển quân | Vượt`),
    ],
    tables: ["A1:C4 number A name B verdict C"],
    indicators: [
      "1 | Giữ vững an ninh chính trị | | | |",
      "2 | Không có khiếu kiện đông người | | | |",
      "3 | Hoàn thành tuyển quân | | | |",
    ],
    issues: [],
  },
  {
    shows: "a summary repeats its detail: the fuller one counts",
    sheets: [
      drawn(
        `
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | ha | 50 | 60
        | 2 | Đàn lợn | con | 1.200 | 1.100
        | 3 | Đàn bò | con | 300 | 310`,
        { name: "Tổng hợp" },
      ),
      drawn(
        `
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | ha | 50 | 60
        | 2 | Đàn lợn | con | 1.200 | 1.100
        | 3 | Đàn bò | con | 300 | 310
        | 4 | Đàn dê | con | 90 | 95`,
        { name: "Chi tiết" },
      ),
    ],
    tables: [
      "Tổng hợp!A1:E4 number A name B unit C target D actual E (left out)",
      "Chi tiết!A1:E5 number A name B unit C target D actual E",
    ],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 |",
      "2 | Đàn lợn | con | 1.200 | 1.100 |",
      "3 | Đàn bò | con | 300 | 310 |",
      "4 | Đàn dê | con | 90 | 95 |",
    ],
    issues: ["duplicateTable"],
  },
  {
    shows: "one sheet a year: the later year counts",
    sheets: [
      drawn(
        `
        | CHỈ TIÊU NĂM 2022
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | 50 | 60
        | 2 | Đàn lợn | 1.200 | 1.100
        | 3 | Đàn bò | 300 | 310`,
        { name: "2022" },
      ),
      drawn(
        `
        | CHỈ TIÊU NĂM 2023
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | 55 | 60
        | 2 | Đàn lợn | 1.250 | 1.300
        | 3 | Đàn bò | 310 | 320`,
        { name: "2023" },
      ),
    ],
    tables: [
      "2022!A2:D5 number A name B target C actual D (left out)",
      "2023!A2:D5 number A name B target C actual D",
    ],
    indicators: [
      "1 | Trồng rừng | | 55 | 60 |",
      "2 | Đàn lợn | | 1.250 | 1.300 |",
      "3 | Đàn bò | | 310 | 320 |",
    ],
    issues: ["duplicateTable"],
  },
  {
    shows: "one indicator stands on a second sheet too: counted once, and said",
    sheets: [
      drawn(
        `
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | ha | 50 | 60
        | 2 | Đàn lợn | con | 1.200 | 1.100`,
        { name: "Kinh tế" },
      ),
      drawn(
        `
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 3 | Trồng rừng | ha | 50 | 60
        | 4 | Tỷ lệ che phủ rừng | % | 60 | 61`,
        { name: "Môi trường" },
      ),
    ],
    tables: [
      "Kinh tế!A1:E3 number A name B unit C target D actual E",
      "Môi trường!A1:E3 number A name B unit C target D actual E",
    ],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 |",
      "2 | Đàn lợn | con | 1.200 | 1.100 |",
      "4 | Tỷ lệ che phủ rừng | % | 60 | 61 |",
    ],
    issues: ["duplicateIndicator", "numberingGap"],
  },
  {
    shows: "one sheet a commune, the same indicators with other figures: all count, nothing is called double",
    sheets: ["Xã A", "Xã B"].map((name, at) =>
      drawn(
        `
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | ha | ${String(50 + at)} | 60
        | 2 | Đàn lợn | con | ${String(1200 + at)} | 1.100
        | 3 | Tỷ lệ tham gia BHYT | % | 95 | 96`,
        { name },
      ),
    ),
    tables: [
      "Xã A!A1:E4 number A name B unit C target D actual E",
      "Xã B!A1:E4 number A name B unit C target D actual E",
    ],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 |",
      "2 | Đàn lợn | con | 1200 | 1.100 |",
      "3 | Tỷ lệ tham gia BHYT | % | 95 | 96 |",
      "1 | Trồng rừng | ha | 51 | 60 |",
      "2 | Đàn lợn | con | 1201 | 1.100 |",
      "3 | Tỷ lệ tham gia BHYT | % | 95 | 96 |",
    ],
    issues: [],
  },
  {
    shows: "numbers 1.1, 1.2 under numbers without figures: the first level are groups",
    sheets: [
      drawn(`
        | TT | Nội dung | ĐVT | Kế hoạch | Thực hiện
        | 1 | Lĩnh vực kinh tế | | |
        | '1.1 | Trồng rừng | ha | 50 | 60
        | '1.2 | Đàn lợn | con | 1.200 | 1.100
        | 2 | Lĩnh vực xã hội | | |
        | '2.1 | Hộ nghèo giảm | hộ | 20 | 25`),
    ],
    tables: ["A1:E6 number A name B unit C target D actual E"],
    indicators: [
      "1.1 | Trồng rừng | ha | 50 | 60 | kinh te",
      "1.2 | Đàn lợn | con | 1.200 | 1.100 | kinh te",
      "2.1 | Hộ nghèo giảm | hộ | 20 | 25 | xa hoi",
    ],
    issues: [],
  },
  {
    shows: "numbers 1.1, 1.2 under a number with figures are its parts; so are a), b) and lines that add up",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Tổng đàn gia súc | con | 1.500 | 1.410
        | '1.1 | Đàn lợn | con | 1.200 | 1.100
        | '1.2 | Đàn bò | con | 300 | 310
        | 2 | Trồng rừng | ha | 50 | 60
        | a | Rừng sản xuất | ha | 30 | 38
        | b) | Cây phân tán | ha | 20 | 22
        | 3 | Sản lượng lương thực | tấn | 900 | 950
        | | Thóc | tấn | 600 | 640
        | | Ngô | tấn | 300 | 310
        | 4 | Đàn lợn | con | 10 | 11
        | 4 | Đàn dê | con | 10 | 11`),
    ],
    tables: ["A1:E12 number A name B unit C target D actual E"],
    indicators: [
      "1 | Tổng đàn gia súc | con | 1.500 | 1.410 |",
      "- Đàn lợn | con | 1.200 | 1.100",
      "- Đàn bò | con | 300 | 310",
      "2 | Trồng rừng | ha | 50 | 60 |",
      "- Rừng sản xuất | ha | 30 | 38",
      "- Cây phân tán | ha | 20 | 22",
      "3 | Sản lượng lương thực | tấn | 900 | 950 |",
      "- Thóc | tấn | 600 | 640",
      "- Ngô | tấn | 300 | 310",
      "4 | Đàn lợn | con | 10 | 11 |",
      "4 | Đàn dê | con | 10 | 11 |",
    ],
    issues: ["numberRepeated"],
  },
  {
    shows: "a setting counts the sub-items",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Tổng đàn gia súc | con | 1.500 | 1.410
        | | Trong đó: - Đàn lợn | con | 1.200 | 1.100
        | | - Đàn bò | con | 300 | 310
        | 2 | Giáo dục | | |
        | | - Trường chuẩn | trường | 3 | 3`),
    ],
    choices: { countSubItems: true },
    tables: ["A1:E6 number A name B unit C target D actual E"],
    indicators: [
      "1 | Tổng đàn gia súc | con | 1.500 | 1.410 |",
      " | Đàn lợn | con | 1.200 | 1.100 |",
      " | Đàn bò | con | 300 | 310 |",
      " | Trường chuẩn | trường | 3 | 3 |",
    ],
    issues: [],
  },
  {
    shows:
      "one indicator with several conditions: the parent has no figures, its unmarked lines have (tai nạn giao thông)",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Giảm tai nạn giao thông cả ba tiêu chí | | |
        | | Số vụ | vụ | ≤ 10 | 8
        | | Số người chết | người | ≤ 3 | 2
        | | Số người bị thương | người | ≤ 9 | 11
        | 2 | Tuyển quân | % | 100 | 100`),
    ],
    tables: ["A1:E6 number A name B unit C target D actual E"],
    indicators: [
      "1 | Giảm tai nạn giao thông cả ba tiêu chí | | | |",
      "& Số vụ | vụ | ≤ 10 | 8",
      "& Số người chết | người | ≤ 3 | 2",
      "& Số người bị thương | người | ≤ 9 | 11",
      "2 | Tuyển quân | % | 100 | 100 |",
    ],
    issues: [],
  },
  {
    shows: "a person's columns win, and the doubt is gone",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | Tỉnh giao | Xã giao | Thực hiện
        | 1 | Trồng rừng | 50 | 60 | 55
        | 2 | Đàn lợn | 100 | 120 | 110`),
    ],
    choices: { columns: { "Biểu!A1": { target: 2 } } },
    tables: ["A1:E3 number A name B target C actual E"],
    indicators: ["1 | Trồng rừng | | 50 | 55 |", "2 | Đàn lợn | | 100 | 110 |"],
    issues: [],
  },
  {
    shows: "'Tỉnh giao' and 'Xã giao': the commune's own is proposed, the other offered",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | Kế hoạch 2026 | | Thực hiện 2026 | Đánh giá | 
        | | | Tỉnh giao | HĐND xã giao | | So với tỉnh giao | So với xã giao
        | 1 | Trồng rừng | 50 | 60 | 55 | 110 | 91,7
        | 2 | Đàn lợn | 100 | 120 | 110 | 110 | 91,7`),
    ],
    tables: ["A1:G4 number A name B target D actual E attainment G"],
    indicators: ["1 | Trồng rừng | | 60 | 55 |", "2 | Đàn lợn | | 120 | 110 |"],
    issues: ["twoTargetColumns"],
  },
  {
    shows: "a range a person pointed at, with no heading we know",
    sheets: [
      drawn(`
        | x | Việc | Hẹn | Được
        | 1 | Làm đường | 5 | 6
        | 2 | Xây cầu | 2 | 1`),
    ],
    choices: { added: [{ sheet: "Biểu", row: 0, column: 0, rows: 3, columns: 4 }] },
    tables: ["A1:D3 number A name B target C actual D"],
    indicators: ["1 | Làm đường | | 5 | 6 |", "2 | Xây cầu | | 2 | 1 |"],
    issues: ["columnGuessed"],
  },
  {
    shows: "a range a person pointed at and whose columns they chose",
    sheets: [
      drawn(`
        | Biểu này có hai bảng
        | x | Việc | Ai | Hẹn | Được
        | 1 | Làm đường | A | Xong | Xong
        | 2 | Xây cầu | B | Xong | Chưa`),
    ],
    choices: {
      added: [{ sheet: "Biểu", row: 1, column: 0, rows: 3, columns: 5 }],
      columns: { "Biểu!A2": { name: 1, target: 3, actual: 4 } },
    },
    tables: ["A2:E4 number A name B target D actual E"],
    indicators: ["1 | Làm đường | | Xong | Xong |", "2 | Xây cầu | | Xong | Chưa |"],
    issues: [],
  },
  {
    shows: "a term's target beside results of its years, the last of them still empty",
    sheets: [
      drawn(`
        | KẾT QUẢ GIỮA NHIỆM KỲ NĂM 2023
        | TT | Chỉ tiêu | ĐVT | Mục tiêu đến năm 2025 | Kết quả thực hiện | | | | |
        | | | | | 2021 | 2022 | 2023 | 2024 | 2025
        | 1 | Thu nhập bình quân | triệu đồng | 50 | 40 | 43 | 47 | | |
        | 2 | Trường chuẩn | trường | 12 | 9 | 10 | 12 | | |`),
    ],
    tables: ["A2:I5 number A name B unit C target D actual G previous F"],
    indicators: ["1 | Thu nhập bình quân | triệu đồng | 50 | 47 |", "2 | Trường chuẩn | trường | 12 | 12 |"],
    issues: ["twoActualColumns", "termNotOver"],
  },
  {
    shows:
      "last year's results beside this year's still empty column, the year told by nothing: which is used is said",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện năm 2024 | Thực hiện năm 2025
        | 1 | Trồng rừng | ha | 50 | 47 |
        | 2 | Trường chuẩn | trường | 12 | 12 |`),
    ],
    tables: ["A1:F3 number A name B unit C target D actual E"],
    indicators: ["1 | Trồng rừng | ha | 50 | 47 |", "2 | Trường chuẩn | trường | 12 | 12 |"],
    issues: ["twoActualColumns"],
  },
  {
    shows: "next year's plan beside this year's result is no target",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | TH 2022 | KH 2023 | Ước TH 2023 | So sánh (%) | | KH 2024
        | | | | | | | TH 2023/TH 2022 | TH 2023/KH 2023 |
        | 1 | Trồng rừng | ha | 40 | 50 | 60 | 150 | 120 | 70
        | 2 | Đàn lợn | con | 1.000 | 1.200 | 1.100 | 110 | 91,7 | 1.300`),
    ],
    tables: ["A1:I4 number A name B unit C target E actual F previous D growth G attainment H"],
    indicators: ["1 | Trồng rừng | ha | 50 | 60 |", "2 | Đàn lợn | con | 1.200 | 1.100 |"],
    issues: [],
  },
  {
    shows: "plan and result under one band for each commune: the whole, and a pair is a pair",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Xã Bằng Vân | | Xã Thuần Mang | | Toàn huyện | |
        | | | | KH | TH | KH | TH | KH | TH
        | 1 | Trồng rừng | ha | 50 | 60 | 20 | 19 | 70 | 79
        | 2 | Đàn lợn | con | 100 | 90 | 80 | 85 | 180 | 175`),
    ],
    tables: ["A1:I4 number A name B unit C target H actual I"],
    indicators: ["1 | Trồng rừng | ha | 70 | 79 |", "2 | Đàn lợn | con | 180 | 175 |"],
    issues: ["twoTargetColumns", "twoActualColumns"],
  },
  {
    shows:
      "unmarked lines under a number with figures are parts unless they ask for something else; summing lines are nothing",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Tổng đàn gia súc | con | 1.500 | 1.410
        | | Đàn trâu | con | 500 | 490
        | | Đàn bò | con | 300 | 310
        | 2 | Số bác sỹ trên vạn dân | | 15 | 15
        | | Số giường bệnh/vạn dân | | 60 | 58
        | 3 | Việc làm mới | người | 450 | 512
        | | Đi làm việc ở nước ngoài | người | 25 | 20
        | | Tổng số chỉ tiêu đạt | | 3 | 2`),
    ],
    tables: ["A1:E8 number A name B unit C target D actual E"],
    indicators: [
      "1 | Tổng đàn gia súc | con | 1.500 | 1.410 |",
      "- Đàn trâu | con | 500 | 490",
      "- Đàn bò | con | 300 | 310",
      "2 | Số bác sỹ trên vạn dân | | 15 | 15 |",
      "& Số giường bệnh/vạn dân | | 60 | 58",
      "3 | Việc làm mới | người | 450 | 512 |",
      "- Đi làm việc ở nước ngoài | người | 25 | 20",
    ],
    issues: [],
  },
  {
    shows: "a sheet left out and a report of ours: the one is shown as not counted, the other is never read",
    sheets: [
      drawn(
        `
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | 50 | 60`,
        { name: "A" },
      ),
      drawn(
        `
        | STT | Chỉ tiêu | Kế hoạch | Thực hiện
        | 1 | Trồng rừng | 50 | 60`,
        { name: "Báo cáo", isOurReport: true },
      ),
    ],
    choices: { leftOut: ["A"] },
    tables: ["A!A1:D2 number A name B target C actual D (left out)"],
    indicators: [],
    issues: [],
  },
  {
    shows: "figures in names and words of headings in lines do not mislead",
    sheets: [
      drawn(`
        | STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
        | 1 | Diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm | ha | 850 | 850
        | 2 | Chỉ tiêu giao quân | % | 100 | 100
        | 3 | Kế hoạch sử dụng đất | kế hoạch | Hoàn thành | Hoàn thành
        | 4 | Nguồn nhân lực qua đào tạo | % | 45 | 46
        | 5 | 100% hộ dùng điện | % | 100 | 99,5`),
    ],
    tables: ["A1:E6 number A name B unit C target D actual E"],
    indicators: [
      "1 | Diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm | ha | 850 | 850 |",
      "2 | Chỉ tiêu giao quân | % | 100 | 100 |",
      "3 | Kế hoạch sử dụng đất | kế hoạch | Hoàn thành | Hoàn thành |",
      "4 | Nguồn nhân lực qua đào tạo | % | 45 | 46 |",
      "5 | 100% hộ dùng điện | % | 100 | 99,5 |",
    ],
    issues: [],
  },
  {
    shows:
      "numbers head lines marked '-', which alone have figures: those are the indicators, '+' their parts",
    sheets: [
      drawn(`
        | TT | Nội dung | ĐVT | Kế hoạch | Thực hiện
        | 1 | Kinh tế | | |
        | | - Trồng rừng | ha | 50 | 60
        | | + Rừng sản xuất | ha | 30 | 38
        | | - Đàn lợn | con | 1.200 | 1.100
        | 2 | Xã hội | | |
        | | - Hộ nghèo giảm | hộ | 20 | 25`),
    ],
    tables: ["A1:E7 number A name B unit C target D actual E"],
    indicators: [
      " | Trồng rừng | ha | 50 | 60 | kinh te",
      "- Rừng sản xuất | ha | 30 | 38",
      " | Đàn lợn | con | 1.200 | 1.100 | kinh te",
      " | Hộ nghèo giảm | hộ | 20 | 25 | xa hoi",
    ],
    issues: [],
  },
  {
    shows: "groups headed by letters in brackets, a note between the lines, a group's own count as figures",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tăng, giảm so với KH
        | | a) Chỉ tiêu kinh tế | | | |
        | 1 | Trồng rừng | ha | 50 | 60 | 10
        | Ghi chú: diện tích tạm tính
        | 2 | Đàn lợn | con | 1.200 | 1.100 | -100
        | II | Chỉ tiêu xã hội (1 chỉ tiêu) | | 1 | 1 |
        | 3 | Hộ nghèo giảm | hộ | 20 | 25 | 5`),
    ],
    tables: ["A1:F7 number A name B unit C target D actual E"],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 | kinh te",
      "2 | Đàn lợn | con | 1.200 | 1.100 | kinh te",
      "3 | Hộ nghèo giảm | hộ | 20 | 25 | xa hoi",
    ],
    issues: [],
  },
  {
    shows: "bands above headings that stand in the second row",
    sheets: [
      drawn(`
        | | | | Kế hoạch năm 2025 | | Kết quả |
        | Số TT | Chỉ tiêu | ĐVT | Tỉnh giao | Xã giao | Thực hiện | TH/KH
        | 1 | Trồng rừng | ha | 50 | 60 | 55 | 91,7%
        | 2 | Đàn lợn | con | 100 | 120 | 110 | 91,7%`),
    ],
    tables: ["A1:G4 number A name B unit C target E actual F attainment G"],
    indicators: ["1 | Trồng rừng | ha | 60 | 55 |", "2 | Đàn lợn | con | 120 | 110 |"],
    issues: ["twoTargetColumns"],
  },
  {
    shows: "scratch figures far below a table are no part of it",
    sheets: [
      drawn(
        `
        | Chỉ tiêu | Kế hoạch | Thực hiện
        | Trồng rừng | 50 | 60
        ${"| | |\n".repeat(14)}
        | Cộng thử | 12 | 13`,
      ),
    ],
    tables: ["A1:C2 name A target B actual C"],
    indicators: [" | Trồng rừng | | 50 | 60 |"],
    issues: [],
  },
  {
    shows: "verdicts ticked under 'Vượt', 'Đạt', 'Không đạt'",
    sheets: [
      drawn(`
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Kết quả thực hiện | Đánh giá | | | Ghi chú
        | | | | | | Vượt | Đạt | Không đạt |
        | 1 | Trồng rừng | ha | 50 | 60 | x | | |
        | 2 | Giữ vững an ninh | | | | | x | |
        | 3 | Đàn lợn | con | 1.200 | 1.100 | | | X | dịch bệnh`),
    ],
    tables: ["A1:I5 number A name B unit C target D actual E verdict F note I"],
    indicators: [
      "1 | Trồng rừng | ha | 50 | 60 | (Vượt: exceeded)",
      "2 | Giữ vững an ninh | | | | (Đạt: met)",
      "3 | Đàn lợn | con | 1.200 | 1.100 | (Không đạt: missed)",
    ],
    showsVerdicts: true,
    issues: [],
  },
  {
    shows: "'Số' above 'TT' unmerged, a first line of small figures that is no row of column numbers",
    sheets: [
      drawn(`
        | Số | Chỉ tiêu | Năm 2025 | |
        | TT | | KH | TH |
        | 1 | A | 5 | 6 |
        | 2 | B | 5 | 4 |`),
    ],
    tables: ["A1:D4 number A name B target C actual D"],
    indicators: ["1 | A | | 5 | 6 |", "2 | B | | 5 | 4 |"],
    issues: [],
  },
  {
    shows: "no indicator table: lists, budgets without results, an empty sheet",
    sheets: [
      drawn(
        `
        | STT | Họ và tên | Chức vụ
        | 1 | Nguyễn Văn A | Chủ tịch
        | 2 | Trần Thị B | Kế toán`,
        { name: "Danh sách" },
      ),
      drawn("", { name: "Trống" }),
    ],
    tables: [],
    indicators: [],
    issues: [],
  },
];
