/** An indicator's name as it stands within a sentence. */

/** Lower-cased at its first letter, unless an abbreviation or a proper name begins it. */
export function withinSentence(name: string): string {
  const [first = "", second = ""] = name.trim().split(/\s+/);
  const letters = first.replace(/[^\p{L}]/gu, "");
  const isAbbreviation = letters.length > 1 && letters === letters.toLocaleUpperCase("vi");
  const isProperName = /^\p{Lu}\p{Ll}/u.test(second);
  if (isAbbreviation || isProperName) return name.trim();
  return name.trim().replace(/^\p{L}/u, (letter) => letter.toLocaleLowerCase("vi"));
}

/** True when the name holds a figure after "đạt", so that a percentage after it needs a comma. */
export function holdsFigure(name: string): boolean {
  return /(?<!\p{L})đạt\s+\d/iu.test(name.normalize("NFC"));
}

/** The name around its own unit word: "xây dựng | trường | đạt chuẩn quốc gia"; null where the unit is not in it. */
export function aroundUnit(
  name: string,
  unit: string | null,
  countWords: readonly string[],
): { readonly before: string; readonly after: string } | null {
  if (unit === null || !/\p{L}/u.test(unit)) return null;
  const escaped = unit.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const match = new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, "iu").exec(name);
  if (match === null) return null;
  const before = name.slice(0, match.index);
  const onlyCounts = countWords.some((word) => before.trim().toLocaleLowerCase("vi") === word);
  return { before: onlyCounts ? "" : before, after: name.slice(match.index) };
}

/**
 * Names one after another with a shared subject said once: "tỷ lệ hộ dân được sử dụng điện lưới quốc gia",
 * "được sử dụng nước sinh hoạt hợp vệ sinh". A subject is what stands before one of the predicates.
 */
export function withoutRepeatedSubject(
  names: readonly string[],
  predicates: readonly string[],
): readonly string[] {
  return names.map((name, index) => {
    const subject = findSubject(name, predicates);
    const previous = index === 0 ? null : findSubject(names[index - 1] ?? "", predicates);
    return subject !== null && subject === previous ? name.slice(subject.length).trim() : name;
  });
}

/** At least two words before the first predicate; null where there are none. */
function findSubject(name: string, predicates: readonly string[]): string | null {
  const words = name.split(" ");
  for (let count = 2; count < words.length; count++) {
    const rest = words.slice(count).join(" ");
    if (predicates.some((predicate) => rest.startsWith(`${predicate} `)))
      return words.slice(0, count).join(" ");
  }
  return null;
}
