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
  noRatio: "–",
  pane: {
    title: "Biểu đồ",
    intro:
      "Một trang có hai biểu đồ Excel: kết quả theo lĩnh vực, mức thực hiện so với kế hoạch. Theo số liệu trong sổ, kể cả ở máy không có tiện ích.",
    insert: "Chèn trang Biểu đồ",
    inserted: "Đã chèn trang Biểu đồ.",
    withoutCharts: "Đã chèn trang Biểu đồ, nhưng Excel này không vẽ được biểu đồ: trang chỉ có số liệu.",
  },
};
