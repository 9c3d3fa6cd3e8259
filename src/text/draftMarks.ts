/** How words of ours on the page begin, in either language: they are ours, whichever is spoken. */

import type { Language } from "../model/language";

/** A drafted paragraph. */
export const DRAFT_MARKS: Readonly<Record<Language, string>> = { vi: "[Dự thảo]", en: "[Draft]" };

/** What stood beside a page of 0.1.0, which does not remember it: hints, headings of figures, a row that changed, the memory. */
export const EARLIER_NOTES: readonly string[] = [
  ...["↑", "↓", "←", "≠"],
  ...["Viết tiếp ở đây", "Số còn thiếu", "Đối chiếu với bảng", "Phần ghi nhớ của Chỉ tiêu"],
  ...["Go on here", "Short by", "Check against the table", "What Chỉ tiêu remembers"],
];
