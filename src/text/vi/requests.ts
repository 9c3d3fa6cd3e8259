/** What units are asked for, Vietnamese. {places} are filled by units/. */

/** Words of the sheets and of the Word file. */
export const requests = {
  title: "PHIẾU ĐÔN ĐỐC CUNG CẤP SỐ LIỆU, GIẢI TRÌNH",
  /** Of the sheet of a unit, of one that nobody names, and of the Word file. */
  sheetName: "Phiếu {unit}",
  nobodySheet: "Phiếu chưa rõ đơn vị",
  fileName: "Phieu don doc",
  /** Read again when it comes back (units/buildUnitFile.ts). */
  to: "Kính gửi:",
  nobody: "………………………………………",
  noDate: "……/……/………",
  asks: "Đề nghị đơn vị cung cấp số liệu còn thiếu, giải trình các chỉ tiêu dưới đây và gửi lại trước ngày {until}.",
  howTo:
    "Chỉ ghi vào những ô nền vàng của cột “{actual}” và cột cuối; không sửa tên chỉ tiêu, đơn vị tính, kế hoạch.",
  wantsTable: "Đến nay chưa nhận được biểu của đơn vị. Đề nghị gửi biểu trước ngày {until}.",
  wantsTableAgain: "Tệp của đơn vị gửi không đọc được. Đề nghị gửi lại biểu trước ngày {until}.",
  plan: { ofYear: "Kế hoạch năm {year}", bare: "Kế hoạch" },
  actual: { ofYear: "Thực hiện năm {year}", ofSpan: "Thực hiện {span}", bare: "Thực hiện" },
  columns: {
    number: "TT",
    name: "Chỉ tiêu",
    measure: "ĐVT",
    short: "Chênh lệch so kế hoạch",
    ask: "Đề nghị",
    answer: "Nguyên nhân, giải pháp, thời hạn (đơn vị ghi)",
  },
  ask: {
    figure: "Chưa có số: cung cấp số liệu",
    reason: "Chưa đạt kế hoạch: nêu nguyên nhân, giải pháp, thời hạn",
    clear: "Số liệu chưa rõ: làm rõ, ghi lại",
  },
  sign: ["ĐƠN VỊ TRẢ LỜI", "(Ký, ghi rõ họ tên)"],
};
