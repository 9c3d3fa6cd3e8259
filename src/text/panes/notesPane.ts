/** What an action could not do or had to choose, in sentences: they come once the first figures are shown. */

import { counted } from "../en/counted";
import type { Language } from "../../model/language";

function quoteNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

const vi = {
  title: "Có việc chưa làm được",
  skipped: (sheets: readonly string[]) =>
    `${sheets.length === 1 ? "Trang" : "Các trang"} ${quoteNames(sheets)} đang khóa nên được bỏ qua; các trang khác đã làm xong. Mở khóa trong thẻ Xem lại (Review), rồi làm lại.`,
  inTables: (sheets: readonly string[]) =>
    `Bảng ở ${sheets.length === 1 ? "trang" : "các trang"} ${quoteNames(sheets)} được định dạng dưới dạng bảng (Table): Excel sẽ tự chép một công thức xuống cả cột, nên ở đó chưa điền ô nào. Muốn điền, chọn bảng, vào thẻ Thiết kế bảng (Table Design), chọn Chuyển đổi thành dải ô (Convert to Range), rồi làm lại.`,
  lostChoices: (places: number) =>
    `Có ${places} lựa chọn đã lưu trong sổ bị hỏng hoặc của bản khác nên chưa dùng được. Xem lại đánh giá và thẻ Báo cáo trước khi ký; số trong bảng được giữ nguyên.`,
  placeOf: { reading: "thẻ Bảng", report: "thẻ Báo cáo" },
  choicesKept: (where: readonly string[]) =>
    `Cùng lúc, người khác đã lưu lựa chọn khác ở ${where.join(", ")}. Lựa chọn ở máy này được giữ; cần xem lại.`,
  rulingsMet: (names: readonly string[]) =>
    `Hai người cùng đánh giá lại ${quoteNames(names)}. Đánh giá lưu sau được giữ; cần xem lại.`,
  notReadAgain:
    "Việc vừa rồi đã xong, nhưng chưa đọc lại được sổ: kết quả đang hiện là của lần đọc trước. Bấm Đọc lại.",
  noPageSetUp: "Khổ giấy và lề chưa đặt được trên bản Excel này. Đặt ở thẻ Bố trí trang trước khi in.",
  looksRefused:
    "Màu dòng không đạt, thanh tỷ lệ hoặc chiều cao dòng chưa đặt được hết trên bản Excel này. Chữ và số trong báo cáo đủ.",
  notCalculated: "Công thức trên trang báo cáo chưa được tính lại. Nhấn F9, rồi bấm Đọc lại.",
  sheetsSkipped: "Có trang đang khóa nên được bỏ qua; các trang khác đã làm xong.",
  rulesUnread:
    "Excel không cho xem định dạng có điều kiện ở một trang có bảng: ở đó chưa đánh dấu, dấu cũ có thể còn.",
  unmarked: (sheets: readonly string[]) =>
    `Excel không cho xem định dạng có điều kiện ở ${sheets.length === 1 ? "trang" : "các trang"} ${quoteNames(sheets)}: ở đó chưa đánh dấu, dấu cũ có thể còn. Lưu sổ, đóng rồi mở lại, rồi làm lại.`,
  settingsNotStored: "Lựa chọn chưa lưu được vào sổ. Đóng sổ rồi mở lại thì phải chọn lại.",
  chartsLeft: "Trang Biểu đồ chưa cập nhật được: xem mục Biểu đồ ở thẻ Báo cáo.",
  close: "Đóng",
};

const en: typeof vi = {
  title: "Something was left undone",
  skipped: (sheets) =>
    `${sheets.length === 1 ? "Sheet" : "Sheets"} ${quoteNames(sheets)} ${sheets.length === 1 ? "is" : "are"} protected and left as before; the others are done. Unprotect on the Review tab, then do it again.`,
  inTables: (sheets) =>
    `${sheets.length === 1 ? "Sheet" : "Sheets"} ${quoteNames(sheets)}: formatted as an Excel table, where Excel copies one formula down the whole column, so no cell was filled there. To fill, select the table, choose Convert to Range on the Table Design tab, then do it again.`,
  lostChoices: (places) =>
    `${counted(places, "stored choice")} could not be used: damaged, or of another version. Check outcomes and the Report tab before you sign; the figures are as they were.`,
  placeOf: { reading: "the Tables tab", report: "the Report tab" },
  choicesKept: (where) =>
    `Meanwhile someone else stored other choices for ${where.join(", ")}. Those made here are kept; please check.`,
  rulingsMet: (names) =>
    `Two people reassessed ${quoteNames(names)}. The outcome saved last is kept; please check.`,
  notReadAgain:
    "That was done, but the workbook could not be read again: what is shown is from before. Choose Read again.",
  noPageSetUp:
    "Paper and margins cannot be set on this version of Excel. Set them on the Page Layout tab before printing.",
  looksRefused:
    "This version of Excel did not set all colours of missed rows, ratio bars or row heights. The report's words and figures are complete.",
  notCalculated: "The formulas on the report are not recalculated yet. Press F9, then Read again.",
  sheetsSkipped: "Some sheets are protected and left as before; the others are done.",
  rulesUnread:
    "Excel does not list the conditional formats of a sheet with a table: nothing was highlighted there, and old highlights may remain.",
  unmarked: (sheets) =>
    `Excel does not list the conditional formats of ${sheets.length === 1 ? "sheet" : "sheets"} ${quoteNames(sheets)}: nothing was highlighted there, and old highlights may remain. Save, close and reopen the workbook, then do it again.`,
  settingsNotStored: "The choices could not be stored in the workbook. Reopening it means choosing again.",
  chartsLeft: "The sheet of charts is not up to date: see Charts on the report's tab.",
  close: "Close",
};

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };

export type NotesText = typeof vi;

/** Words in a language. */
export function notesText(language: Language): NotesText {
  return WORDS[language];
}
