/** What a pure function answered, kept so that the same question is not worked out again: units, headings and groups repeat. */

/** The same function, its last answers remembered: some `most` of them, so that no workbook fills the memory. */
export function remember<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
