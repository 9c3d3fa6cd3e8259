/** The words of the panel that says where a cell of the report comes from: they come with it. */

import { counted } from "../en/counted";
import type { Language } from "../../model/language";

const vi = {
  title: (address: string) => `Ô ${address} của báo cáo lấy từ`,
  count: (indicators: number) => `${indicators} chỉ tiêu`,
  others: "Ô khác",
  more: (count: number) => `Xem thêm ${count} chỉ tiêu`,
  close: "Đóng",
};

const en: typeof vi = {
  title: (address) => `Cell ${address} of the report comes from`,
  count: (indicators) => counted(indicators, "indicator"),
  others: "Other cells",
  more: (count) => `Show ${counted(count, "more indicator")}`,
  close: "Close",
};

const WORDS: Readonly<Record<Language, typeof vi>> = { vi, en };

/** Words in a language. */
export function tracePaneText(language: Language): typeof vi {
  return WORDS[language];
}
