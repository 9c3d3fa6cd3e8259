export type Language = "vi" | "en";

/** Vietnamese unless Excel itself speaks English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && /^en\b/i.test(displayLanguage) ? "en" : "vi";
}
