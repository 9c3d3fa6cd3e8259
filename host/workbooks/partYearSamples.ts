/** Sample workbooks of part of a year: six months with last year, two plans, an estimate and owners; nine months with a plan for them. Bodies and figures are invented. */
import type { DressedSheet } from "./dress";
import type { SampleRow, SampleRowKind } from "./nganSon2023";

type Cell = SampleRow["cells"][number];

const row =
  (kind: SampleRowKind) =>
  (...cells: Cell[]): SampleRow => ({ kind, cells });
const [title, note, heading, group, indicator, subItem] = (
  ["title", "note", "heading", "group", "indicator", "subItem"] as const
).map(row) as [Row, Row, Row, Row, Row, Row];
type Row = ReturnType<typeof row>;

/** Without formulas. */
type PartYearSheet = DressedSheet & { readonly rows: readonly SampleRow[] };

const INVENTED = "Đơn vị và số liệu trong sổ này chỉ để minh họa.";

const KT = "Phòng Kinh tế";
const VHXH = "Phòng Văn hóa - Xã hội";

/** Against the year's plans: last year's half and whole, what the province and the council asked for, the estimate, who leads. */
function sixMonths(): readonly PartYearSheet[] {
  return [
    {
      name: "6 tháng 2026",
      widths: [6, 44, 16, 12, 12, 12, 12, 12, 12, 24],
      merges: ["A1:J1", "A2:J2", "A3:J3"],
      rows: [
        title("ỦY BAN NHÂN DÂN XÃ BÌNH MINH"),
        title("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2026"),
        note(INVENTED),
        heading(
          "TT",
          "Chỉ tiêu",
          "ĐVT",
          "TH 6 tháng 2025",
          "TH năm 2025",
          "Kế hoạch năm 2026 tỉnh giao",
          "Kế hoạch năm 2026 HĐND xã giao",
          "TH đến 14/6/2026",
          "Ước TH cả năm 2026",
          "Đơn vị chủ trì",
        ),
        group("I", "KINH TẾ (6 chỉ tiêu)"),
        indicator(1, "Thu ngân sách trên địa bàn", "triệu đồng", 4210, 8420, 8900, 9200, 4876, 9400, KT),
        indicator(2, "Giải ngân vốn đầu tư công", "triệu đồng", 3100, 12400, 14000, 14000, 2870, 13300, KT),
        indicator(3, "Sản lượng lương thực có hạt", "tấn", 2460, 5125, 5200, 5250, 2604, 5260, KT),
        indicator(4, "Diện tích trồng rừng mới", "ha", 38, 64, 60, 65, 66.5, 70, '"'),
        indicator(5, "Thu nhập bình quân đầu người", "triệu đồng/người/năm", 45, 45, 48, 48, 46.5, 48, "nt"),
        indicator(6, "Tốc độ tăng tổng giá trị sản xuất", "%", 7.1, 7.6, 8, 8.2, 7.4, 8.2, KT),
        group("II", "VĂN HÓA - XÃ HỘI, MÔI TRƯỜNG (6 chỉ tiêu)"),
        indicator(7, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 93.4, 95.1, 95, 95.5, 94.6, 95.6, VHXH),
        indicator(
          8,
          "Tỷ lệ hộ nghèo đa chiều",
          "%",
          5.4,
          5.1,
          4.6,
          4.5,
          4.9,
          4.5,
          "Phòng Kinh tế; Phòng Văn hóa - Xã hội",
        ),
        indicator(9, "Số lao động được giải quyết việc làm", "lao động", 182, 365, 370, 380, 208, 390, VHXH),
        subItem(null, "Trong đó: - Đi làm việc ở nước ngoài", "lao động", 6, 11, null, 12, 9, 13, null),
        indicator(10, "Số trường đạt chuẩn quốc gia", "trường", 3, 3, 4, 4, 4, 4, VHXH),
        indicator(11, "Số vụ tai nạn giao thông", "vụ", 3, 6, 5, 5, 6, 7, "Công an xã"),
        indicator(12, "Tỷ lệ thôn đạt danh hiệu thôn văn hóa", "%", null, 90, 90, 91, null, 91, VHXH),
        group("III", "QUỐC PHÒNG, XÂY DỰNG ĐẢNG (3 chỉ tiêu)"),
        indicator(13, "Tuyển quân", "thanh niên", 15, 15, 16, 16, 16, 16, "Ban Chỉ huy Quân sự xã"),
        indicator(14, "Kết nạp đảng viên mới", "đảng viên", 8, 19, 20, 20, 7, 20, "Văn phòng Đảng ủy"),
        indicator(15, "Số chi bộ được kiểm tra", "chi bộ", 6, 12, 12, 12, 6, 12, null),
      ],
    },
  ];
}

/** Against the year's plan and the plan for the nine months, without last year. */
function nineMonths(): readonly PartYearSheet[] {
  return [
    {
      name: "9 tháng 2026",
      widths: [6, 44, 16, 13, 13, 13, 26],
      merges: ["A1:G1", "A2:G2", "A3:G3"],
      rows: [
        title("ĐẢNG BỘ XÃ HÒA AN"),
        title("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT 9 THÁNG NĂM 2026"),
        note(INVENTED),
        heading(
          "TT",
          "Chỉ tiêu",
          "ĐVT",
          "Nghị quyết năm 2026",
          "Kịch bản 9 tháng",
          "Thực hiện 9 tháng",
          "Ghi chú",
        ),
        indicator(1, "Thu ngân sách trên địa bàn", "tỷ đồng", 42.5, 31, 35.7, null),
        indicator(2, "Tổng vốn đầu tư phát triển", "tỷ đồng", 118, 80, 74.3, "Vướng giải phóng mặt bằng"),
        indicator(3, "Tốc độ tăng giá trị sản xuất", "%", 9, 8.6, 8.8, null),
        indicator(4, "Số doanh nghiệp thành lập mới", "doanh nghiệp", 20, 14, 22, null),
        indicator(5, "Tỷ lệ chất thải rắn được thu gom", "%", 92, 91, 91.4, null),
        indicator(6, "Số vụ cháy rừng", "vụ", "không quá 2", null, 1, null),
        indicator(7, "Kết nạp đảng viên", "đảng viên", 30, 22, 21, null),
        indicator(8, "Diện tích gieo trồng vụ Đông", "ha", 120, null, null, "Bắt đầu từ tháng 10"),
      ],
    },
  ];
}

/** File name → sheets. */
export const partYearSamples: Readonly<Record<string, readonly PartYearSheet[]>> = {
  "xa-binh-minh-6-thang-2026.xlsx": sixMonths(),
  "xa-hoa-an-9-thang-2026.xlsx": nineMonths(),
};
