/** What a pure function answered, kept so that the same question is not worked out again: units, headings and groups repeat. */

/**
 * The same function, its last answers remembered: at least the last `most`, at most twice as many, so that no workbook fills the
 * memory and a long one does not forget what it asks again.
 */
export function remember<T, Asked = string>(answer: (asked: Asked) => T, most: number): (asked: Asked) => T {
  let [recent, before] = [new Map<Asked, T>(), new Map<Asked, T>()];
  return (asked) => {
    const found = recent.get(asked);
    if (found !== undefined) return found;
    const made = before.get(asked) ?? answer(asked);
    if (recent.size >= most) [recent, before] = [new Map(), recent];
    recent.set(asked, made);
    return made;
  };
}

/** The same of one question only, asked several times in a row: dearer answers than finding them in a map are kept by `remember`. */
export function rememberLast<T, Asked>(answer: (asked: Asked) => T): (asked: Asked) => T {
  let last: { readonly asked: Asked; readonly made: T } | null = null;
  return (asked) => {
    if (last === null || last.asked !== asked) last = { asked, made: answer(asked) };
    return last.made;
  };
}
