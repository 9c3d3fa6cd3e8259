/** What is said on the sheet of charts and of it, Vietnamese. {places} are filled by text/units. */

export const charts = {
  sheetName: "Biểu đồ",
  title: "BIỂU ĐỒ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
  /** Between the two counts a formula writes. */
  good: "Đạt và vượt: ",
  done: "Hoàn thành kế hoạch năm: ",
  ofAll: " chỉ tiêu.",
  figures: "Số liệu của biểu đồ",
  byField: "Kết quả theo lĩnh vực (số chỉ tiêu)",
  noField: "Các chỉ tiêu",
  otherField: "Chỉ tiêu khác",
  total: "Cộng",
  field: "Lĩnh vực",
  /** Of part of a year. */
  classes: {
    done: "Hoàn thành KH năm",
    onTrack: "Đúng tiến độ",
    underWay: "Đang thực hiện",
    behind: "Chậm, vượt hạn mức",
    open: "Chưa đến kỳ, chưa có số",
  },
  attainment: "Mức thực hiện so với kế hoạch (100%)",
  attainmentByNow: "Mức thực hiện so với mức cần đạt đến nay",
  lowest: " – {count} chỉ tiêu thấp nhất",
  reached: "Bằng hoặc cao hơn",
  below: "Thấp hơn",
  bars: "Các thanh, từ thấp lên cao",
  /** Not words of a table's headings: earlier versions, which do not know this sheet, must read no table in it. */
  columns: {
    number: "TT",
    name: "Tên",
    class: "Mức",
    ratio: "Tỷ lệ (%)",
    mark: "Mốc (%)",
    gap: "Chênh (điểm)",
    order: "Thứ tự",
  },
  notes: {
    live: "Biểu đồ và các số trên theo ô nguồn trong sổ này; mốc, lĩnh vực và danh sách chỉ tiêu là lúc chèn, {time}.",
    cut: "Thanh dài nhất là 50 điểm; tỷ lệ thật ghi sau tên.",
    turned:
      "Chỉ tiêu càng thấp càng tốt: lấy mức được phép (kế hoạch, hoặc phần kế hoạch đến nay) chia cho thực hiện.",
    left: "{count} chỉ tiêu tính bằng tỷ lệ %, bằng lời hoặc chưa đủ số không vẽ ở biểu đồ này.",
  },
  /** Of the years of a term. */
  lines: {
    title: "Kết quả qua các năm so với mục tiêu nhiệm kỳ (mục tiêu = 100)",
    target: "Mục tiêu",
    year: "Năm {year}",
    merger: "1/7/2025",
    note: "Đường là kết quả từng năm chia cho mục tiêu; mục tiêu tính cả nhiệm kỳ thì cộng dồn các năm; càng thấp càng tốt thì lấy mục tiêu chia cho kết quả. Tỷ lệ % không vẽ.",
    brokenNote: "Đường ngắt ở 1/7/2025: số trước và sau ngày này có thể của hai địa giới khác nhau.",
  },
  noRatio: "–",
  memory: "Để Chỉ tiêu cập nhật trang này, xin để nguyên ô:",
  pane: {
    title: "Biểu đồ",
    intro:
      "Một trang có hai biểu đồ Excel: kết quả theo lĩnh vực, mức thực hiện so với kế hoạch. Theo số liệu trong sổ, kể cả ở máy không có tiện ích.",
    insert: "Chèn trang Biểu đồ",
    renew: "Cập nhật trang Biểu đồ",
    with: "Lập, cập nhật báo cáo kèm trang Biểu đồ",
    inserted: "Đã chèn trang Biểu đồ.",
    renewed: "Đã cập nhật trang Biểu đồ.",
    removed: "Trang Biểu đồ đã bị xóa nên báo cáo không chèn lại. Muốn có lại, bấm Chèn trang Biểu đồ.",
    kept: {
      typed: "Trang Biểu đồ chưa cập nhật, vì có ô đã được gõ đè: {cells}.",
      inTheWay:
        "Trang Biểu đồ chưa cập nhật, vì chỗ cần ghi có ô người dùng đã ghi: {cells}. Chuyển những ô ấy ra ngoài trang in rồi bấm lại.",
      locked: "Trang Biểu đồ đang khóa nên chưa cập nhật. Bỏ bảo vệ trang tính rồi bấm lại.",
      refused: "Excel chưa ghi được trang Biểu đồ; báo cáo đã ghi đủ. Bấm lại nút trên.",
      notDrawn: "Excel này không vẽ được biểu đồ: trang Biểu đồ chỉ có số liệu.",
      standing:
        "Báo cáo đã hoàn tác, trang Biểu đồ thì chưa: Excel không cho ghi vào trang này. Bỏ bảo vệ trang tính (nếu có) rồi bấm nút trên, hoặc xóa trang.",
    },
    writeOver: "Ghi lại các ô này",
    left: "Chưa cập nhật trang Biểu đồ.",
  },
};
