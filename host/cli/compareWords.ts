/** What `npm run report -- compare` says. */
import type { Language } from "./words";

const vi = {
  usage:
    "Cách dùng: npm run report -- compare TRƯỚC.xlsx NAY.xlsx [--out RA.xlsx] [--json KẾT-QUẢ.json] [--lang vi|en]\n          npm run report -- compare NAY.xlsx … (so với lần viết báo cáo gần nhất trong chính tệp đó)",
  wrongOption: (word: string) => `${word}: không có tùy chọn này hoặc thiếu giá trị.`,
  inputsWanted: "Cần nêu một hoặc hai tệp.",
  wrongOut: "Tệp ra phải có đuôi .xlsx hoặc .xlsm và khác các tệp vào: tệp vào không bao giờ bị ghi đè.",
  cannotWrite: (file: string) => `${file}: không ghi được. Kiểm tra tên và quyền ghi.`,
  nothingFound: (file: string) => `${file}: không thấy bảng chỉ tiêu.`,
  nothingRemembered: (file: string) =>
    `${file}: chưa có báo cáo nhớ số liệu lúc viết. Nêu tệp thứ hai để so sánh.`,
  refused: (file: string) => `${file}: Excel từ chối.`,
};

export type CompareWords = typeof vi;

const en: CompareWords = {
  usage:
    "usage: npm run report -- compare BEFORE.xlsx NOW.xlsx [--out OUT.xlsx] [--json RESULT.json] [--lang vi|en]\n       npm run report -- compare NOW.xlsx … (with the last writing of its own report)",
  wrongOption: (word) => `${word}: no such option, or its value is missing.`,
  inputsWanted: "Name one file or two.",
  wrongOut: "The output must end in .xlsx or .xlsm and be none of the inputs: they are never written to.",
  cannotWrite: (file) => `${file}: cannot be written. Check its name and whether it may be.`,
  nothingFound: (file) => `${file}: no indicator table found.`,
  nothingRemembered: (file) => `${file}: no report that remembers its figures. Name a second file.`,
  refused: (file) => `${file}: refused by Excel.`,
};

/** In a language. */
export function compareWordsOf(language: Language): CompareWords {
  return { vi, en }[language];
}
