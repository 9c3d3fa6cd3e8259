/**
 * Short forms nobody lists: "dt" may stand for "diện tích", "dự toán" or "doanh thu". What one could mean is offered to a person,
 * and never taken unasked.
 */

/** Words that short forms pass over. */
const PASSED_OVER = new Set(["va", "cac", "cua"]);

/** A word is hardly ever short for more words. */
const MOST_WORDS = 8;

/** Whether one name says the other in fewer letters: word by word they are the same, or begin the words they stand for. Both as they are compared (`nameKey`, `unitKey`). */
export function isShortFor(short: string, long: string): boolean {
  const [own, whole] = [tellingWords(short), tellingWords(long)];
  return short !== long && own.length > 0 && fits(own, whole);
}

function tellingWords(name: string): readonly string[] {
  return name.split(" ").filter((word) => word !== "" && !PASSED_OVER.has(word));
}

/** Each pair of places is looked at once, whatever is written. */
function fits(short: readonly string[], long: readonly string[]): boolean {
  const failed = new Set<string>();
  const from = (at: number, place: number): boolean => {
    const word = short[at];
    if (word === undefined) return place === long.length;
    const key = `${at} ${place}`;
    if (failed.has(key)) return false;
    // Figures are never short for anything.
    const counts = /\d/.test(word) ? [] : countBegun(word, long.slice(place, place + MOST_WORDS));
    const found =
      (word === long[place] && from(at + 1, place + 1)) ||
      counts.some((count) => from(at + 1, place + count));
    if (!found) failed.add(key);
    return found;
  };
  return from(0, 0);
}

/** How many of the first words a short form can stand for: "ttr" for "thanh tra", "kh" for "kế hoạch". */
function countBegun(short: string, words: readonly string[]): readonly number[] {
  const counts = new Set<number>();
  const go = (rest: string, at: number): void => {
    const word = words[at];
    if (rest === "") counts.add(at);
    if (rest === "" || word === undefined) return;
    for (let length = 1; length <= 2 && length < word.length; length++) {
      if (rest.startsWith(word.slice(0, length))) go(rest.slice(length), at + 1);
    }
  };
  go(short, 0);
  return [...counts];
}
