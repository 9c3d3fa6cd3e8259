/** Words a person typed over a hint of ours beside the page: "Viết tiếp ở đây" is easily taken for the place to write. */

import { EARLIER_NOTES } from "../../text/draftMarks";
import type { Memory } from "./pageMemory";
import { wordMark } from "./pageMarks";

/** Of the texts beside the page those that no hint of ours is. A page of 0.1.0 remembers no hints: its few are known by their words. */
export function typedOverHints(texts: readonly string[], memory: Memory | null): readonly string[] {
  if (memory === null) return [];
  const hints = memory.marks.h;
  const isOurs = (text: string): boolean =>
    hints === undefined
      ? EARLIER_NOTES.some((note) => text.startsWith(note)) || !/\p{L}/u.test(text)
      : hints.includes(wordMark(text));
  return texts.filter((text) => text !== "" && !isOurs(text));
}
