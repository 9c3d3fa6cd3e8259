/** What the commands of many units say. */
import type { Language } from "./words";

const vi = {
  usage:
    "Cách dùng: npm run report -- rollup THƯ-MỤC --out RA.xlsx [--units DANH-SÁCH.txt] [--json KẾT-QUẢ.json] [--workers SỐ] [--lang vi|en]\n          npm run report -- gather BẢNG-CHUNG.xlsx THƯ-MỤC --out RA.xlsx [--json KẾT-QUẢ.json] [--settings CÀI-ĐẶT.json]\n          npm run report -- requests THƯ-MỤC|BẢNG-CHUNG.xlsx --out PHIẾU.xlsx [--docx PHIẾU.docx] [--until NGÀY/THÁNG/NĂM] [--units DANH-SÁCH.txt] [--json KẾT-QUẢ.json]",
  wrongOption: (word: string) => `${word}: không có tùy chọn này hoặc thiếu giá trị.`,
  inputsWanted: "Cần nêu thư mục tệp gửi đến và --out.",
  noFiles: "Không có tệp bảng tính nào.",
  wrongOut: "Tệp ra phải có đuôi .xlsx hoặc .xlsm và khác các tệp vào: tệp vào không bao giờ bị ghi đè.",
  cannotRead: (file: string) => `${file}: không mở được tệp. Kiểm tra tên và quyền đọc.`,
  cannotWrite: (file: string) => `${file}: không ghi được. Kiểm tra tên và quyền ghi.`,
  read: "đã đọc",
  refused: (code: string) => REFUSED_VI[code] ?? "đọc không xong",
  asked: (out: string, units: number) => `Đã ghi: ${out} (${units} phiếu).`,
  nothingToAsk: "Không thiếu số liệu, không có chỉ tiêu nào thấp so kế hoạch: không có phiếu nào.",
  written: (out: string, read: number, all: number) => `Đã ghi: ${out} (đọc được ${read}/${all} tệp).`,
};

export type UnitsWords = typeof vi;

const REFUSED_VI: Readonly<Record<string, string>> = {
  encrypted: "tệp có mật khẩu",
  legacyXls: "tệp .xls kiểu cũ: lưu thành .xlsx",
  notAWorkbook: "không phải sổ .xlsx",
  damaged: "tệp hỏng hoặc tải chưa hết",
  truncated: "tệp hỏng hoặc tải chưa hết",
  tooLarge: "tệp quá lớn",
  noTable: "không thấy bảng chỉ tiêu",
  notCalculated: "có công thức chưa tính",
  answer: "phiếu đôn đốc đã trả lời",
};

const REFUSED_EN: Readonly<Record<string, string>> = {
  encrypted: "has a password",
  legacyXls: "an old .xls: save it as .xlsx",
  notAWorkbook: "no .xlsx workbook",
  damaged: "damaged or cut short",
  truncated: "damaged or cut short",
  tooLarge: "too large",
  noTable: "no indicator table found",
  notCalculated: "formulas not worked out",
  answer: "an answered request",
};

const en: UnitsWords = {
  usage:
    "usage: npm run report -- rollup FOLDER --out OUT.xlsx [--units LIST.txt] [--json RESULT.json] [--workers N] [--lang vi|en]\n       npm run report -- gather MASTER.xlsx FOLDER --out OUT.xlsx [--json RESULT.json] [--settings SETTINGS.json]\n       npm run report -- requests FOLDER|WORKBOOK.xlsx --out REQUESTS.xlsx [--docx REQUESTS.docx] [--until DAY/MONTH/YEAR] [--units LIST.txt] [--json RESULT.json]",
  wrongOption: (word) => `${word}: no such option, or its value is missing.`,
  inputsWanted: "Name the folder of files that were sent, and --out.",
  noFiles: "No workbook at all.",
  wrongOut: "The output must end in .xlsx or .xlsm and be none of the inputs: they are never written to.",
  cannotRead: (file) => `${file}: cannot open the file. Check its name and whether it may be read.`,
  cannotWrite: (file) => `${file}: cannot be written. Check its name and whether it may be.`,
  read: "read",
  refused: (code) => REFUSED_EN[code] ?? "reading it failed",
  asked: (out, units) => `Written: ${out} (${units} requests).`,
  nothingToAsk: "No figure is missing and none is below plan: there is nothing to ask for.",
  written: (out, read, all) => `Written: ${out} (${read} of ${all} files could be read).`,
};

/** In a language. */
export function unitsWordsOf(language: Language): UnitsWords {
  return { vi, en }[language];
}
