/** The words of the menu of what is done rarely, and of the question one of its items asks: they come with it. */

import type { Language } from "../../model/language";

const vi = {
  menu: {
    undo: "Hoàn tác",
    clearHighlights: "Bỏ đánh dấu",
    fillColumns: "Điền cột tỷ lệ, đánh giá…",
    guide: "Xem hướng dẫn",
    selfCheck: "Kiểm tra Excel này…",
    version: (version: string, from: string) => `Chỉ tiêu, phiên bản ${version}, từ ${from}`,
  },
  fill: {
    title: "Điền công thức vào cột tỷ lệ và đánh giá của bảng?",
    body: "Chỉ điền ô đang trống. Ô đã có số hoặc chữ được giữ nguyên. Hoàn tác được.",
    yes: "Điền ô trống",
    no: "Không điền",
  },
};

const en: typeof vi = {
  menu: {
    undo: "Undo",
    clearHighlights: "Clear highlights",
    fillColumns: "Fill attainment and verdict…",
    guide: "Show the guide",
    selfCheck: "Check this Excel…",
    version: (version, from) => `Indicators, version ${version}, from ${from}`,
  },
  fill: {
    title: "Fill formulas into the table's attainment and verdict columns?",
    body: "Only empty cells are filled. Cells with figures or words are kept. Undo takes it back.",
    yes: "Fill empty cells",
    no: "Don't fill",
  },
};

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };

/** Words in a language. */
export function menuPaneText(language: Language): typeof vi {
  return WORDS[language];
}
