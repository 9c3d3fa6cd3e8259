/** The words of a comparison, in the language of the document or of the pane. */

import type { Language } from "../model/language";
import { comparing as en } from "./en/comparing";
import { fillPlaces, formatVietnamTime } from "./units";
import { comparing as vi } from "./vi/comparing";

/** Where a row of a comparison stands. */
export type ChangeKind = "plan" | "verdict" | "rows" | "figure" | "none";

export type ComparingText = typeof vi;

const WORDS: Readonly<Record<Language, ComparingText>> = { vi, en };

/** Words of a comparison in a language. */
export function comparingText(language: Language): ComparingText {
  return WORDS[language];
}

/** What is compared with, as it is called. */
export type NamedSource =
  | { readonly kind: "report"; readonly index: number; readonly at: string }
  | { readonly kind: "sheet" | "file"; readonly name: string };

/** "Báo cáo viết lúc 18/12/2026 09:30", "Trang “Ước tháng 12”". */
export function sourceWords(source: NamedSource, language: Language): string {
  const { sources } = comparingText(language);
  if (source.kind !== "report") return fillPlaces(sources[source.kind], { name: source.name });
  return fillPlaces(source.index === 0 ? sources.report : sources.earlierReport, {
    time: formatVietnamTime(source.at),
  });
}
