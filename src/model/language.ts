/** Languages the add-in speaks. What is said is a `Record<Language, …>`: a further one does not compile until all its words are there. */

export const LANGUAGES = ["vi", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Spoken where nothing asks for another. */
const USUAL: Language = "vi";

/** The language to speak where Office's display language, or a page's address, is this ("en-GB"). */
export function languageFromTag(tag: string | null | undefined): Language {
  const [primary] = (tag ?? "").toLowerCase().split(/[^a-z]/);
  return LANGUAGES.find((language) => language === primary) ?? USUAL;
}
