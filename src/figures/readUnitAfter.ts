/** The unit printed behind a figure. */

/** The unit in the words after a figure; null where there is none, undefined where they are more than a unit. */
export function readUnitAfter(text: string): string | null | undefined {
  if (text === "") return null;
  const bare = text
    .replace(/^\s*[)]/, "")
    .replace(/\([^()]*\)/g, " ")
    .replace(
      /(?:trở lên|trở xuống|trở lại|tro len|tro xuong|or more|or above|or higher|or less|or below|or lower)/giu,
      " ",
    )
    .replace(/[\s.,;:)*]+$/u, "")
    .trim();
  if (bare === "" || bare === "-") return null;
  if (bare.length > 60 || /[;=<>≤≥]|[.:]\s|^[²³½¼¾]/.test(bare)) return undefined;
  return bare;
}
