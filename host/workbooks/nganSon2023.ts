/**
 * The sample workbook as data: huyện Ngân Sơn, year 2023, 34 indicators on two sheets and a third that says where each figure is from.
 * The 14 indicators the annual report names come out with its percentages; what is not published is illustrative, and the third sheet says so.
 */

/** A figure with a number format of its own (en-US code): 3 shown "03". */
export interface SampleFigure {
  readonly value: number;
  readonly format: string;
}

export type SampleCell = string | number | SampleFigure | null;

/** What a row is, for its look. */
export type SampleRowKind =
  | "letterhead"
  | "title"
  | "subtitle"
  | "unit"
  | "heading"
  | "columnNumbers"
  | "group"
  | "indicator"
  | "subItem"
  | "note"
  | "signature"
  | "blank";

export interface SampleRow {
  readonly kind: SampleRowKind;
  /** From column A; cells left out at the end are empty. */
  readonly cells: readonly SampleCell[];
}

export interface SampleSheet {
  readonly name: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** From row 1. */
  readonly rows: readonly SampleRow[];
  /** A1 addresses. */
  readonly merges: readonly string[];
}

const row =
  (kind: SampleRowKind) =>
  (...cells: SampleCell[]): SampleRow => ({ kind, cells });
const letterhead = row("letterhead");
const title = row("title");
const subtitle = row("subtitle");
const heading = row("heading");
const group = row("group");
const indicator = row("indicator");
const subItem = row("subItem");
const note = row("note");
const signature = row("signature");
const blank = row("blank")();

const two = (value: number): SampleFigure => ({ value, format: "00" });
const share = (value: number): SampleFigure => ({ value, format: "0%" });

const economy: readonly SampleRow[] = [
  group("I", "Về kinh tế (15 chỉ tiêu)"),
  indicator(1, "Thu ngân sách", "tỷ đồng", 24.472, 23.5, 25, 25.27, null),
  indicator(2, "Tổng sản lượng lương thực có hạt", "tấn", 19540, 18500, "trên 19.000", 19462, null),
  subItem(null, "Trong đó: - Thóc", "tấn", 10630, null, 10400, 10518, null),
  subItem(null, "- Ngô", "tấn", 8910, null, 8600, 8944, null),
  indicator(3, "Lương thực bình quân đầu người", "kg/người/năm", 652, null, 630, 642, null),
  indicator(4, "Trồng rừng", "ha", 512, 450, 500, 600, null),
  subItem(null, "Trong đó: - Rừng sản xuất", "ha", 320, null, 310, 378, null),
  subItem(null, "- Cây phân tán", "ha", 192, null, 190, 222, null),
  indicator(
    5,
    "Diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm",
    "ha",
    850,
    null,
    850,
    850,
    "Giữ diện tích năm 2022",
  ),
  indicator(6, "Cây thuốc lá", "ha", 686, null, 700, 728, null),
  indicator(7, "Cây lúa nếp thơm Khẩu nua Lếch", "ha", 124, null, 150, 166.95, null),
  indicator(8, "Tổng đàn trâu, bò", "con", 9065, 9100, 9200, 8874, "Rét đậm, rét hại đầu năm"),
  indicator(9, "Tổng đàn lợn", "con", 21480, 21000, 22000, 22315, null),
  indicator(10, "Thành lập mới hợp tác xã", "HTX", two(2), two(1), two(1), two(3), null),
  indicator(
    11,
    "Giá trị sản xuất công nghiệp (giá so sánh năm 2010)",
    "tỷ đồng",
    268.4,
    280,
    285,
    261.7,
    "Một số mỏ tạm dừng khai thác",
  ),
  indicator(
    12,
    "Tỷ lệ giải ngân vốn đầu tư xây dựng cơ bản",
    "%",
    71.6,
    95,
    "≥ 95",
    78.4,
    "Vướng giải phóng mặt bằng",
  ),
  indicator(
    13,
    "Tỷ lệ giải ngân vốn các chương trình mục tiêu quốc gia",
    "%",
    38.9,
    90,
    "từ 90% trở lên",
    61.3,
    null,
  ),
  indicator(
    14,
    "Số xã đạt chuẩn nông thôn mới",
    "xã",
    two(0),
    two(1),
    two(1),
    two(0),
    "Chuyển sang năm 2024",
  ),
  indicator(15, "Số sản phẩm OCOP được công nhận mới", "sản phẩm", two(4), two(2), two(3), two(3), null),
];

const society: readonly SampleRow[] = [
  group("II", "Về văn hóa - xã hội (10 chỉ tiêu)"),
  indicator(16, "Xây dựng trường đạt chuẩn quốc gia", "trường", two(2), two(2), two(3), two(3), null),
  indicator(17, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 97.6, 97.5, 98, 98.2, null),
  indicator(
    18,
    "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân",
    "%",
    15.3,
    "dưới 15,5",
    "dưới 15",
    14.6,
    null,
  ),
  // The closing quotation mark is the report's own.
  indicator(19, 'Tỷ lệ hộ đạt danh hiệu "Gia đình văn hóa”', "%", 84.6, null, 85, 85.17, null),
  indicator(20, "Tỷ lệ khu dân cư văn hóa", "%", 71.4, null, 70, 76.79, null),
  indicator(21, "Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa", "%", 96.2, null, 95, 97.47, null),
  indicator(22, "Mức giảm tỷ lệ hộ nghèo", "%", 4.12, 4, 4.5, 3.86, "Theo kết quả rà soát sơ bộ"),
  indicator(23, "Tỷ lệ lao động qua đào tạo", "%", 43.7, null, 45, 45.8, null),
  indicator(24, "Số lao động được giải quyết việc làm mới", "lao động", 438, 400, 450, 512, null),
  subItem(null, "Trong đó: Đi làm việc ở nước ngoài theo hợp đồng", "lao động", 21, null, 25, 34, null),
  indicator(25, "Tỷ lệ hộ dân được sử dụng điện lưới quốc gia", "%", 96.9, null, 97, 97.6, null),
];

const environment: readonly SampleRow[] = [
  group("III", "Về môi trường và xây dựng hạ tầng (5 chỉ tiêu)"),
  indicator(26, "Tỷ lệ hộ dân được sử dụng nước sinh hoạt hợp vệ sinh", "%", 97.8, 98, 98, 98, null),
  indicator(27, "Tỷ lệ che phủ rừng", "%", 61.2, 61, "tối thiểu 61", 61.5, null),
  indicator(28, "Tỷ lệ thôn có đường giao thông được cứng hóa", "%", 88.4, null, 90, 91.3, null),
  indicator(29, "Số vụ vi phạm Luật Lâm nghiệp", "vụ", 24, null, "không quá 20", 27, null),
  indicator(
    30,
    "Tỷ lệ chất thải rắn sinh hoạt khu vực trung tâm được thu gom, xử lý",
    "%",
    84.5,
    null,
    "≥ 85",
    86.2,
    null,
  ),
];

const economicAndSocial: SampleSheet = {
  name: "KT-XH 2023",
  widths: [6, 52, 14, 13, 12, 15, 13, 30],
  merges: [
    "A1:C1",
    "A2:C2",
    "F1:H1",
    "A4:H4",
    "A5:H5",
    "A7:A8",
    "B7:B8",
    "C7:C8",
    "D7:D8",
    "E7:F7",
    "G7:G8",
    "H7:H8",
    "A49:H49",
  ],
  rows: [
    letterhead("TỈNH ỦY BẮC KẠN", null, null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"),
    letterhead("HUYỆN ỦY NGÂN SƠN"),
    blank,
    title("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT VỀ LĨNH VỰC KINH TẾ - XÃ HỘI NĂM 2023"),
    subtitle("(Kèm theo Báo cáo của Ban Chấp hành Đảng bộ huyện Ngân Sơn)"),
    blank,
    heading(
      "STT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Thực hiện năm 2022",
      "Kế hoạch năm 2023",
      null,
      "Thực hiện năm 2023",
      "Ghi chú",
    ),
    heading(null, null, null, null, "Tỉnh giao", "Huyện giao"),
    row("columnNumbers")("A", "B", "C", 1, 2, 3, 4, 5),
    ...economy,
    ...society,
    ...environment,
    blank,
    note(
      "Ghi chú: số liệu năm 2023 ước đến ngày 31/12/2023; các dòng trong đó không tính là chỉ tiêu riêng.",
    ),
  ],
};

const defenceAndParty: SampleSheet = {
  name: "QP-AN, XDĐ 2023",
  widths: [6, 56, 14, 20, 20, 20, 26],
  merges: ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"],
  rows: [
    title("CHỈ TIÊU QUỐC PHÒNG - AN NINH, XÂY DỰNG HỆ THỐNG CHÍNH TRỊ NĂM 2023"),
    blank,
    heading("STT", "Nội dung chỉ tiêu", "ĐVT", "Nghị quyết năm 2023", "Kết quả thực hiện", null, "Ghi chú"),
    heading(null, null, null, null, "Năm 2022", "Năm 2023"),
    group("IV", "Về quốc phòng - an ninh (2 chỉ tiêu)"),
    indicator(31, "Hoàn thành chỉ tiêu tuyển quân", "%", share(1), share(1), share(1), null),
    indicator(32, "Tỷ lệ điều tra, khám phá án", "%", "từ 80% trở lên", 86.4, 87.5, null),
    group("V", "Về xây dựng hệ thống chính trị (2 chỉ tiêu)"),
    indicator(33, "Kết nạp đảng viên mới", "đảng viên", 90, 92, 96, null),
    indicator(
      34,
      "Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên",
      "%",
      "≥ 90",
      91.2,
      88.6,
      "Một số chi bộ còn hạn chế",
    ),
    blank,
    signature(null, null, null, null, "Ngân Sơn, ngày     tháng 12 năm 2023"),
    signature("Nơi nhận:", null, null, null, "T/M BAN THƯỜNG VỤ"),
    signature("- Như trên;", null, null, null, "BÍ THƯ"),
    signature("- Lưu VPHU."),
  ],
};

const sources: SampleSheet = {
  name: "Nguồn số liệu",
  widths: [58, 92],
  merges: ["A1:B1"],
  rows: [
    title("NGUỒN SỐ LIỆU CỦA BẢNG MẪU"),
    note(
      "Bảng mẫu dựng theo bài báo về kết quả năm 2023 của huyện Ngân Sơn (26/34 chỉ tiêu đạt và vượt). Bảng gốc không được công bố: chỉ những số nêu dưới đây là số đã công bố, mọi số khác chỉ để minh họa.",
    ),
    blank,
    heading("Số đã công bố", "Nơi công bố"),
    note(
      "26 trên 34; tỷ lệ đạt của 11 việc được nêu kèm số (101,08% ... 102,6%); 3 việc được nêu là đạt và vượt",
      "Báo điện tử, bài về huyện Ngân Sơn - kết quả năm 2023, nhiệm vụ năm 2024",
    ),
    note("03 trường đạt chuẩn quốc gia (thực hiện, 100% nghị quyết)", "Cùng bài"),
    note(
      "Năm 2022: thu ngân sách 24,472 tỷ đồng; lương thực trên 19.540 tấn; 850 ha đất ruộng, soi bãi; 124 ha lúa nếp Khẩu nua Lếch",
      "baobackan.com.vn, bài post8465 (tháng 01/2023)",
    ),
    note(
      "Kế hoạch năm 2023: thuốc lá 700 ha; lúa nếp Khẩu nua Lếch 150 ha; lương thực trên 19.000 tấn",
      "baobackan.com.vn, bài post8465 (tháng 01/2023)",
    ),
    blank,
    heading("Số tính ra từ số đã công bố", "Cách tính"),
    note("728 ha thuốc lá; 166,95 ha lúa nếp Khẩu nua Lếch", "700 × 104%; 150 × 111,3%"),
    note("Kế hoạch 03 trường; kế hoạch 850 ha (như năm 2022)", "Để tỷ lệ là 100% như bài báo"),
    blank,
    heading("Số minh họa", "Vì sao"),
    note(
      "Mọi số khác của hai bảng, cả cột Tỉnh giao và tên 8 việc không đạt",
      "Chọn sao cho 14 việc được nêu tên có đúng tỷ lệ đã công bố và tổng là 26 trên 34",
    ),
    note(
      "Thu ngân sách 25,27 trên 25 tỷ đồng; 600 trên 500 ha rừng; 03 trên 01 hợp tác xã",
      "101,08%; 120%; 300%",
    ),
  ],
};

/** The sheets of the sample workbook, in order. */
export const nganSon2023: readonly SampleSheet[] = [economicAndSocial, defenceAndParty, sources];
