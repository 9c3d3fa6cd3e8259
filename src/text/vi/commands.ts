/** What the ribbon's buttons say when something needs saying, in Vietnamese. */

/** Words of the dialog. */
export const commands = {
  failedTo: {
    createReport: "Chưa lập được báo cáo",
    highlight: "Chưa đánh dấu được",
    clearHighlights: "Chưa bỏ đánh dấu được",
  },
  doneBut: {
    createReport: "Đã lập báo cáo, còn chỗ cần xem",
    highlight: "Đã đánh dấu, còn chỗ cần xem",
    clearHighlights: "Đã bỏ đánh dấu, còn chỗ cần xem",
  },
  mustFix: (count: number) =>
    `Có ${count} chỗ cần sửa trước khi ký: chỗ thiếu số hoặc chưa đọc được thì chưa đánh giá.`,
  skipped: (sheets: readonly string[]) =>
    `Đang khóa nên được bỏ qua: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Các trang khác đã làm xong.`,
  noPageSetUp: "Khổ giấy và lề chưa đặt được trên bản Excel này. Đặt ở thẻ Bố trí trang trước khi in.",
  looksRefused:
    "Màu dòng không đạt, thanh tỷ lệ hoặc chiều cao dòng chưa đặt được hết trên bản Excel này. Chữ và số đủ.",
  notCalculated: "Công thức trên trang báo cáo chưa được tính lại. Nhấn F9.",
  sheetsSkipped: "Có trang đang khóa nên được bỏ qua; các trang khác đã làm xong.",
  rulesUnread:
    "Excel không cho xem định dạng có điều kiện ở một trang có bảng: ở đó chưa đánh dấu, dấu cũ có thể còn.",
  settingsNotStored: "Lựa chọn chưa lưu được vào sổ.",
  chartsLeft: "Trang Biểu đồ chưa cập nhật được.",
  unexpected: "Có trục trặc ngoài dự kiến. Thử lại; nếu vẫn vậy, đóng sổ rồi mở lại.",
  pane: "Bấm Mở khung ở nhóm Chỉ tiêu để xem từng chỗ và sửa.",
  close: "Đóng",
};
