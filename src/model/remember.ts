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

/** Longest text kept by its place. */
const LONGEST = 240;
const USUAL_PLACES = 4_096;

/**
 * The same where an answer is hardly dearer than finding it in a map: each text has one place by its length and a few of its letters, and
 * stands there until another comes. The rows of a table are gone through again and again, so that most are still there.
 */
export function rememberNear<T>(answer: (text: string) => T, places = USUAL_PLACES): (text: string) => T {
  // Lists of their whole length from the start: V8 makes a dictionary of one that is filled here and there.
  const asked = new Array<string | null>(places).fill(null);
  const made = new Array<T | null>(places).fill(null);
  return (text) => {
    const { length } = text;
    if (length > LONGEST) return answer(text);
    const place = hashPlace(text, length) % places;
    if (asked[place] === text) return made[place] as T;
    asked[place] = text;
    return (made[place] = answer(text));
  };
}

/** Names that repeat differ mostly at the end. */
function hashPlace(text: string, length: number): number {
  let place = length;
  for (let at = length - 1; at >= 0 && at >= length - 5; at--) place = (place * 31 + text.charCodeAt(at)) | 0;
  place = (place * 31 + (length > 0 ? text.charCodeAt(0) : 0)) * 31 + (length > 9 ? text.charCodeAt(9) : 0);
  return place >>> 0;
}

/** The same of one question only, asked several times in a row: dearer answers than finding them in a map are kept by `remember`. */
export function rememberLast<T, Asked>(answer: (asked: Asked) => T): (asked: Asked) => T {
  let last: { readonly asked: Asked; readonly made: T } | null = null;
  return (asked) => {
    if (last === null || last.asked !== asked) last = { asked, made: answer(asked) };
    return last.made;
  };
}
