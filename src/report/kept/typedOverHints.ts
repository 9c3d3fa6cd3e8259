/** Words a person typed over a hint of ours beside the page: "Viết tiếp ở đây" is easily taken for the place to write. */

import type { Memory } from "./pageMemory";
import { wordMark } from "./pageMarks";

/** Of the texts beside the page those that no hint of ours is; none where hints are not remembered. */
export function typedOverHints(texts: readonly string[], memory: Memory | null): readonly string[] {
  const hints = memory?.marks.h;
  if (hints === undefined) return [];
  return texts.filter((text) => text !== "" && !hints.includes(wordMark(text)));
}
