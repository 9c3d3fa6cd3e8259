/** What a pure function answered, kept so that the same question is not worked out again: units, headings and groups repeat. */

/**
 * The same function, its last answers remembered: at least the last `most`, at most twice as many, so that no workbook fills the
 * memory and a long one does not forget what it asks again.
 */
export function remember<T>(answer: (text: string) => T, most: number): (text: string) => T {
  let [recent, before] = [new Map<string, T>(), new Map<string, T>()];
  return (text) => {
    const found = recent.get(text);
    if (found !== undefined) return found;
    const made = before.get(text) ?? answer(text);
    if (recent.size >= most) [recent, before] = [new Map(), recent];
    recent.set(text, made);
    return made;
  };
}
