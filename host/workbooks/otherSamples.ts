/** Further sample workbooks: a commune of 2025, figures typed as text, several tables on one sheet. Bodies and figures are invented. */
import type { DressedRow, DressedSheet } from "./dress";
import type { SampleRowKind } from "./nganSon2023";

type Cell = DressedRow["cells"][number];

const row =
  (kind: SampleRowKind) =>
  (...cells: Cell[]): DressedRow => ({ kind, cells });
const [letterhead, title, subtitle, unit, heading, group, indicator, subItem, note, signature] = (
  [
    "letterhead",
    "title",
    "subtitle",
    "unit",
    "heading",
    "group",
    "indicator",
    "subItem",
    "note",
    "signature",
  ] as const
).map(row) as [Row, Row, Row, Row, Row, Row, Row, Row, Row, Row];
type Row = ReturnType<typeof row>;
const blank = row("blank")();

const INVENTED = "Đơn vị và số liệu trong sổ này chỉ để minh họa.";

function communeLines(): readonly DressedRow[] {
  const first = 9;
  const lines: DressedRow[] = [];
  const line = (...cells: Cell[]) => {
    const at = first + lines.length;
    const percent: Cell = {
      formula: `=IF(AND(ISNUMBER(E${at}),ISNUMBER(F${at}),N(E${at})>0),ROUND(F${at}/E${at}*100,2),"")`,
      format: "General",
    };
    lines.push(indicator(...cells.slice(0, 6), percent, cells[6] ?? null));
  };
  lines.push(group("I", "KINH TẾ (6 chỉ tiêu)"));
  line(1, "Tổng giá trị sản xuất (giá so sánh 2010)", "tỷ đồng", 410, 415, 421.6);
  line(2, "Thu ngân sách trên địa bàn", "triệu đồng", 8600, 9000, 12345, "Có khoản thu đột xuất");
  line(3, "Sản lượng lương thực có hạt", "tấn", 5200, 5250, 5184, "Mưa bão tháng 9");
  line(4, "Diện tích trồng rừng mới", "ha", 60, 65, 71.5);
  line(5, "Thu nhập bình quân đầu người", "triệu đồng/người/năm", 46, 47, 47);
  line(6, "Giải ngân vốn đầu tư công", "%", "≥ 95", "≥ 95", 97.2);
  lines.push(group("II", "VĂN HÓA - XÃ HỘI, MÔI TRƯỜNG (6 chỉ tiêu)"));
  line(7, "Tỷ lệ hộ nghèo đa chiều", "%", "dưới 6", "dưới 5,5", 5.1);
  line(8, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 95, 95.5, 95.5);
  line(9, "Số trường đạt chuẩn quốc gia", "trường", 3, 3, 3);
  lines.push(
    subItem(null, "Trong đó: - Trường mầm non", "trường", null, 1, 1),
    subItem(null, "- Trường phổ thông", "trường", null, 2, 2),
  );
  line(10, "Tỷ lệ thôn đạt danh hiệu thôn văn hóa", "%", 88, 90, 86.7);
  line(11, "Tỷ lệ hộ dân sử dụng nước hợp vệ sinh", "%", 97, 98, 98.4);
  line(12, "Số vụ cháy rừng", "vụ", "không quá 1", 0, 0);
  lines.push(group("III", "QUỐC PHÒNG, XÂY DỰNG ĐẢNG (3 chỉ tiêu)"));
  line(13, "Tuyển quân", "%", 100, 100, 100);
  line(14, "Kết nạp đảng viên mới", "đảng viên", 18, 20, 19);
  line(15, "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên", "%", 90, 92, 94.1);
  return lines;
}

/** A commune after 1/7/2025: targets of the province and of its own council, attainment by live formulas. */
function commune(): readonly DressedSheet[] {
  const lines = communeLines();
  return [
    {
      name: "Chỉ tiêu 2025",
      widths: [6, 46, 18, 12, 13, 14, 13, 26],
      merges: [
        "A1:C1",
        "E1:H1",
        "A3:H3",
        "A4:H4",
        "A6:H6",
        "A7:A8",
        "B7:B8",
        "C7:C8",
        "D7:E7",
        "F7:F8",
        "G7:G8",
        "H7:H8",
      ],
      rows: [
        letterhead("ỦY BAN NHÂN DÂN XÃ TÂN TIẾN", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        blank,
        title("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2025"),
        subtitle("(Ước thực hiện đến ngày 31/12/2025)"),
        blank,
        note(INVENTED),
        heading(
          "TT",
          "Chỉ tiêu",
          "ĐVT",
          "Kế hoạch năm 2025",
          null,
          "Ước TH năm 2025",
          "TH/KH (%)",
          "Ghi chú",
        ),
        heading(null, null, null, "Tỉnh giao", "Xã giao"),
        ...lines,
        blank,
        signature(null, null, null, null, "TM. ỦY BAN NHÂN DÂN"),
        signature(null, null, null, null, "CHỦ TỊCH"),
      ],
    },
  ];
}

/** Figures as people type them: text, hedges, units in the names, a date that was a range, an error. */
const typed: readonly DressedSheet[] = [
  {
    name: "Nhập tay",
    widths: [7, 54, 20, 24, 16, 20],
    merges: ["A1:F1", "A2:F2"],
    rows: [
      title("BIỂU THEO DÕI CHỈ TIÊU NGHỊ QUYẾT NĂM 2024"),
      note(INVENTED),
      blank,
      heading("Số TT", "Nội dung chỉ tiêu", "Mục tiêu NQ", "Kết quả", "Tỷ lệ TH/KH", "Đánh giá"),
      group(null, "Kinh tế"),
      indicator("1", "Tổng đàn gia súc (con)", "1.031.200", "1.045.870con", "101,4%", "Vượt"),
      indicator("2", "Thu ngân sách (tỷ đồng)", "23", "24,472", "106,4", "Vượt"),
      indicator("3", "Năng suất lúa (tạ/ha)", "55 - 56", "55,4", null, "Đạt"),
      indicator("4", "Tăng trưởng giá trị sản xuất (%)", "6,5-7", "5,91", null, null),
      indicator("5", "Diện tích chè trồng mới (ha)", "khoảng 45", "44,7 ha", "99%", "Đạt"),
      indicator("6", "Sản lượng thủy sản (tấn)", "104.267", "104,267", null, "Đạt"),
      blank,
      group(null, "Xã hội"),
      indicator("7", "Tỷ lệ hộ nghèo (%)", "< 4", "3,96", null, "Đạt"),
      indicator("8", "Tỷ suất sinh (%o)", "giảm 0,2", "giảm 0,25", null, null),
      indicator("9", "Số xã đạt chuẩn nông thôn mới", "01 xã", "01", null, "Đạt"),
      indicator("", "Trong đó: số xã nâng cao", null, "0", null, null),
      indicator("10", "Lao động được đào tạo", { value: 46115, format: "d-mmm" }, "3,5", null, null),
      indicator(
        "11",
        "Tỷ lệ dân số dùng nước sạch",
        "≥ 95%",
        { formula: "=SUM(D6:D7)/0", format: "0%" },
        null,
        null,
      ),
      indicator("12", "Hoàn thành sắp xếp tổ chức", "Hoàn thành", "Đã hoàn thành", null, "Đạt"),
    ],
  },
];

/** Two tables under one another, a list that is no indicator table, and a third table on its own sheet. */
const several: readonly DressedSheet[] = [
  {
    name: "Hai bảng",
    widths: [6, 44, 14, 14, 14],
    merges: ["A1:E1", "A2:E2", "A11:E11"],
    rows: [
      title("BẢNG 1. CHỈ TIÊU KINH TẾ NĂM 2025"),
      note(INVENTED),
      heading("STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện"),
      indicator(1, "Giá trị sản xuất nông nghiệp", "tỷ đồng", 320, 334.2),
      indicator(2, "Giá trị sản xuất công nghiệp", "tỷ đồng", 540, 512.8),
      indicator(3, "Tổng mức bán lẻ hàng hóa", "tỷ đồng", 410, 455),
      indicator(
        4,
        "Số hợp tác xã thành lập mới",
        "HTX",
        { value: 2, format: "00" },
        { value: 2, format: "00" },
      ),
      indicator(5, "Số lượt khách du lịch", "lượt", 12000, 18400),
      blank,
      blank,
      title("BẢNG 2. CHỈ TIÊU VĂN HÓA - XÃ HỘI NĂM 2025"),
      unit(null, null, null, null, "Đơn vị: %"),
      heading("STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện"),
      indicator(1, "Tỷ lệ bao phủ bảo hiểm y tế", "%", 95, 95.3),
      indicator(2, "Tỷ lệ trẻ em đi mẫu giáo", "%", 98, 96.9),
      indicator(3, "Tỷ lệ hộ nghèo", "%", "dưới 3", 2.4),
      indicator(4, "Tỷ lệ thôn có nhà văn hóa", "%", 100, 100),
    ],
  },
  {
    name: "Danh sách cán bộ",
    widths: [6, 30, 26, 18],
    merges: ["A1:D1"],
    rows: [
      title("DANH SÁCH CÁN BỘ PHỤ TRÁCH (KHÔNG PHẢI BẢNG CHỈ TIÊU)"),
      blank,
      heading("STT", "Họ và tên", "Chức vụ", "Số điện thoại"),
      indicator(1, "Nguyễn Văn A", "Trưởng phòng", "0200 000 001"),
      indicator(2, "Hoàng Thị B", "Chuyên viên", "0200 000 002"),
    ],
  },
  {
    name: "Quốc phòng",
    widths: [6, 44, 14, 14, 14],
    merges: ["A1:E1"],
    rows: [
      title("CHỈ TIÊU QUỐC PHÒNG - AN NINH NĂM 2025"),
      blank,
      heading("STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch", "Thực hiện"),
      indicator(1, "Hoàn thành chỉ tiêu tuyển quân", "%", 100, 100),
      indicator(2, "Tỷ lệ điều tra, khám phá án", "%", "từ 85% trở lên", 88.2),
      indicator(3, "Số vụ tai nạn giao thông", "vụ", "không quá 6", 7),
    ],
  },
];

/** File name → its sheets; none: an empty workbook. */
export const otherSamples: Readonly<Record<string, readonly DressedSheet[]>> = {
  "xa-tan-tien-2025.xlsx": commune(),
  "so-lieu-go-tay-2024.xlsx": typed,
  "nhieu-bang-2025.xlsx": several,
  "so-trong.xlsx": [],
};
