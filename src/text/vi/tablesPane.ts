/** Words of the tab of tables, of the guide and of a workbook without a table, Vietnamese. */

import type { Convention } from "../../model/table";

const conventions: Record<Convention, string> = {
  vi: "1.234,5 (dấu phẩy thập phân)",
  en: "1,234.5 (dấu chấm thập phân)",
};

/** Words of the tab of tables, of the guide and of a workbook without a table. */
export const tablesPane = {
  tables: {
    title: "Trang được tính",
    indicators: (count: number) => `${count} chỉ tiêu`,
    none: "không có bảng chỉ tiêu",
    unread: "chưa đọc được",
    leftOut: "không tính",
    hidden: "trang đang ẩn",
    ourReport: "báo cáo đã lập",
    addSelected: "Thêm bảng từ vùng đang chọn",
    added: "Vùng đã thêm",
    remove: "Bỏ",
    removeLabel: (address: string, sheet: string) => `Bỏ vùng ${address}, trang ${sheet}`,
    whichTarget: "So với cột kế hoạch nào?",
    whichTargetOn: (sheet: string) => `So với cột kế hoạch nào? Trang ${sheet}`,
    see: "Xem kết quả",
    otherColumns: "Các cột khác của bảng",
    editColumns: "Sửa cột",
    closeColumns: "Thu gọn phần sửa cột",
    otherChoices: "Lựa chọn khác",
    closeChoices: "Thu gọn lựa chọn khác",
    table: (sheet: string, address: string) => `${sheet} (${address})`,
    column: (heading: string, letter: string) =>
      heading === "" ? `Cột ${letter}` : `${heading} (cột ${letter})`,
    noColumn: "Không có",
    countSubItems: "Tính cả chỉ tiêu thành phần (dòng “Trong đó”)",
    figures: "Số lưu dạng văn bản trong ô",
    conventions,
    kept: "Lựa chọn được lưu trong sổ này, đồng nghiệp mở ra cũng thấy.",
    opens: "Tự mở Chỉ tiêu cùng sổ này",
    opensHint:
      "Có hiệu lực sau khi lưu sổ, với mọi người mở sổ; có bản Excel trên máy tính không tự mở. Máy chưa có Chỉ tiêu sẽ bị Excel báo lỗi; sổ gửi ra ngoài cơ quan thì đừng bật.",
    guessed: "Đoán theo vị trí cột, cần xem lại.",
  },
  guide: {
    found: (tables: number, indicators: number) => `Đã thấy ${tables} bảng, ${indicators} chỉ tiêu`,
    lead: "Xem ngay chỉ tiêu nào đạt, chỉ tiêu nào chưa, rồi lập báo cáo từ chính bảng đang mở.",
    title: "Ba bước là xong",
    steps: [
      { name: "Xem lại bảng", what: "Kiểm tra cột nào là kế hoạch, cột nào là thực hiện." },
      { name: "Xem kết quả", what: "Mỗi chỉ tiêu có một câu giải thích. Sai thì đánh giá lại." },
      { name: "Lập báo cáo", what: "Thêm một trang mới vào sổ. Không vừa ý thì Hoàn tác." },
    ],
    sample: "Thử với bảng mẫu",
    hide: "Ẩn hướng dẫn",
    safe: "Số liệu ở lại trong sổ này, không gửi đi đâu. Các ô đang có được giữ nguyên.",
    area: (address: string) => `Vùng ${address}`,
    twoTargets: (count: number) => `Có ${count} cột kế hoạch. Đang so với cột`,
    changeColumn: "Đổi cột",
  },
  empty: {
    title: "Chưa thấy bảng chỉ tiêu",
    looked: (sheets: readonly string[]) => {
      const shown = sheets.slice(0, 3).map((sheet) => `“${sheet}”`);
      const rest = sheets.length - shown.length;
      if (rest > 0) return `Đã xem ${sheets.length} trang: ${shown.join(", ")} và ${rest} trang khác.`;
      if (shown.length < 2) return `Đã xem trang ${shown.join("")}.`;
      return `Đã xem ${sheets.length} trang: ${shown.slice(0, -1).join(", ")} và ${shown[shown.length - 1] ?? ""}.`;
    },
    why: "Chưa có dòng tiêu đề nào đủ ba cột như hình trên.",
    pointLead: "Bảng có sẵn rồi?",
    point: "Bôi đen cả bảng trong Excel, kể cả dòng tiêu đề, rồi bấm:",
    use: "Dùng vùng đang chọn",
    useAddress: (address: string) => `Dùng vùng ${address}`,
    or: "hoặc",
    sample: "Thử với bảng mẫu",
    sampleHint: "Bảng mẫu nằm ở một trang mới. Trang đang có không đổi.",
    allLeftOut: "Các trang có bảng chỉ tiêu đều đang bỏ chọn.",
    bringBack: "Chọn lại tất cả các trang",
  },
  /** How progress is judged. */
  pace: {
    title: "Cách xác định tiến độ",
    by: (sources: string) => `Đang lấy mức cần có đến nay theo ${sources}.`,
    tolerance: "Cho phép chậm so với mức cần có (điểm %)",
    expected: "Mức cần có đến nay (% kế hoạch năm)",
    expectedHint:
      "Chỉ dùng khi bảng không có kế hoạch của kỳ, số cùng kỳ. Để trống thì theo số tháng đã qua, chỉ để tham khảo.",
    wrong: "Số nguyên từ 0 đến 100.",
    forecast:
      "Trong chi tiết từng chỉ tiêu, hiện số cả năm nếu giữ đà hiện nay (để tham khảo, không vào báo cáo)",
  },
  /** What time a table's results speak of. */
  period: {
    label: "Số liệu thực hiện của kỳ nào?",
    labelOn: (sheet: string) => `Số liệu thực hiện của kỳ nào? Trang ${sheet}`,
    whole: (year: string | null, ofSchool: boolean) =>
      ["cả năm", ofSchool ? "học" : null, year].filter((word) => word !== null).join(" "),
    said: (span: string, source: string) => `Đang hiểu là ${span}${source}.`,
    sources: {
      ruled: ", theo lựa chọn của anh chị",
      heading: ", theo tiêu đề cột thực hiện",
      title: ", theo tên bảng",
      none: ", bảng không ghi kỳ khác",
    },
    asRead: "Theo bảng",
  },
};
