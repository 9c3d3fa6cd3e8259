/** What `npm run report` says: Vietnamese, or English where --lang or the shell asks for it. */

export type Language = "vi" | "en";

/** The first few of many. */
function named(cells: readonly string[]): string {
  return cells.length <= FEW ? cells.join(", ") : `${cells.slice(0, FEW).join(", ")}, …`;
}

const FEW = 5;

const vi = {
  usage:
    "Cách dùng: npm run report -- TỆP.xlsx [--out RA.xlsx] [--json KẾT-QUẢ.json] [--docx BÁO-CÁO.docx] [--charts] [--settings CÀI-ĐẶT.json] [--api 1.14] [--lang vi|en] [--store developer|central|\\\\MÁY\\THƯ-MỤC]\n          npm run report -- THƯ-MỤC --out THƯ-MỤC-RA [--docx THƯ-MỤC-WORD] [--workers SỐ]",
  noInput: "Chưa nêu tệp nào.",
  unknownOption: (word: string) => `Không có tùy chọn ${word}.`,
  valueWanted: (word: string) => `${word} cần một giá trị đi kèm.`,
  wrongApi: (api: string, known: readonly string[]) =>
    `Không có phiên bản ExcelApi ${api}; chọn một trong ${known.join(", ")}.`,
  wrongStore: (store: string) =>
    `--store là developer, central (cài từ trung tâm quản trị Microsoft 365) hoặc thư mục chia sẻ \\\\MÁY\\THƯ-MỤC, không phải ${store}.`,
  wrongLanguage: (language: string) => `Không có ngôn ngữ ${language}; chọn vi hoặc en.`,
  noWorkbooks: "Không có tệp .xlsx, .xlsm, .xltx hoặc .xltm nào trong thư mục.",
  cannotRead: (file: string) => `${file}: không mở được tệp. Kiểm tra tên và quyền đọc.`,
  notJson: (file: string) => `${file}: không phải JSON hợp lệ.`,
  sameFile: (file: string) =>
    `${file}: tệp ra trùng tệp vào. Tệp vào không bao giờ bị ghi đè; chọn --out khác.`,
  twice: (file: string) =>
    `${file}: hai kết quả cùng ghi vào một tệp. Chọn thư mục ra khác hoặc đổi tên tệp vào.`,
  cannotWrite: (file: string) => `${file}: không ghi được. Kiểm tra tên và quyền ghi.`,
  wrongOut: (file: string) => `${file}: tệp ra phải có đuôi .xlsx, .xlsm, .xltx hoặc .xltm.`,
  hasMacros: (file: string) => `${file}: sổ có macro nên tệp ra phải có đuôi .xlsm (hoặc .xltm).`,
  uncalculated: (file: string, cells: readonly string[]) =>
    `${file}: ${cells.length} công thức chưa có kết quả và ở đây không tính được (${named(cells)}); mở bằng Excel, lưu lại rồi làm lại.`,
  skipped: (file: string, sheets: readonly string[]) =>
    `${file}: trang đang được bảo vệ nên chưa đánh dấu chỉ tiêu không đạt: ${sheets.join(", ")}.`,
  settingsLost: (file: string, places: readonly string[]) =>
    `${file}: không dùng được ${places.join(", ")}; các mục khác vẫn được dùng.`,
  unreadable: (code: string) =>
    ({
      encrypted: "tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi làm lại.",
      legacyXls: "tệp .xls kiểu cũ. Mở bằng Excel, lưu thành .xlsx rồi làm lại.",
      truncated: "tệp bị cụt, có thể chưa tải xong. Lấy lại tệp rồi làm lại.",
      tooLarge: "tệp giải nén ra quá lớn nên không mở.",
    })[code] ?? "tệp không phải sổ Excel (.xlsx, .xlsm).",
  outcome: (code: number) =>
    ({ 0: "xong", 2: "không đọc được", 3: "không có bảng chỉ tiêu", 4: "sổ không cho ghi" })[code] ?? "lỗi",
  writtenTo: (file: string) => `Đã ghi: ${file}`,
  summary: (done: number, all: number) => `Xong ${done}/${all} sổ.`,
  unexpected: (detail: string) => `Lỗi ngoài dự kiến: ${detail}`,
};

export type Words = typeof vi;

const en: Words = {
  usage:
    "Usage: npm run report -- INPUT.xlsx [--out OUTPUT.xlsx] [--json RESULT.json] [--docx REPORT.docx] [--charts] [--settings SETTINGS.json] [--api 1.14] [--lang vi|en] [--store developer|central|\\\\SERVER\\FOLDER]\n       npm run report -- FOLDER --out FOLDER2 [--docx FOLDER3] [--workers N]",
  noInput: "No input was named.",
  unknownOption: (word) => `There is no option ${word}.`,
  valueWanted: (word) => `${word} wants a value.`,
  wrongApi: (api, known) => `There is no ExcelApi ${api} here; choose one of ${known.join(", ")}.`,
  wrongStore: (store) =>
    `--store is developer, central (deployed by the Microsoft 365 admin centre) or a shared folder \\\\SERVER\\FOLDER, not ${store}.`,
  wrongLanguage: (language) => `There is no language ${language} here; choose vi or en.`,
  noWorkbooks: "There is no .xlsx, .xlsm, .xltx or .xltm file in the folder.",
  cannotRead: (file) => `${file}: cannot be opened. Check its name and the right to read it.`,
  notJson: (file) => `${file}: not valid JSON.`,
  sameFile: (file) => `${file}: the output is the input. An input is never written to; choose another --out.`,
  twice: (file) => `${file}: two results would go into one file. Choose another folder or rename an input.`,
  cannotWrite: (file) => `${file}: cannot be written. Check its name and the right to write it.`,
  wrongOut: (file) => `${file}: an output ends in .xlsx, .xlsm, .xltx or .xltm.`,
  hasMacros: (file) => `${file}: the workbook has macros, so the output must end in .xlsm (or .xltm).`,
  uncalculated: (file, cells) =>
    `${file}: ${cells.length} formulas have no result and cannot be worked out here (${named(cells)}); open it in Excel, save it, try again.`,
  skipped: (file, sheets) => `${file}: missed rows are not marked on protected sheets: ${sheets.join(", ")}.`,
  settingsLost: (file, places) => `${file}: ${places.join(", ")} could not be used; the rest was.`,
  unreadable: (code) =>
    ({
      encrypted: "the file has a password. Open it in Excel, remove the password, try again.",
      legacyXls: "an old .xls file. Open it in Excel, save it as .xlsx, try again.",
      truncated: "the file is cut off, perhaps not fully downloaded. Get it again.",
      tooLarge: "the file unpacks to too much and was not opened.",
    })[code] ?? "not an Excel workbook (.xlsx, .xlsm).",
  outcome: (code) =>
    ({ 0: "done", 2: "unreadable", 3: "no indicator table", 4: "refused by the workbook" })[code] ?? "failed",
  writtenTo: (file) => `Written: ${file}`,
  summary: (done, all) => `${done} of ${all} workbooks done.`,
  unexpected: (detail) => `Unexpected: ${detail}`,
};

/** Of a shell language such as "en_US.UTF-8". */
export function languageOf(shell: string): Language {
  return shell.startsWith("en") ? "en" : "vi";
}

export function wordsOf(language: Language): typeof vi {
  return { vi, en }[language];
}
