/** What most say: the spelling most use, whatever order they come in. */

import { compareTexts } from "./compareTexts";

/** The most frequent; of equals the first by code units. "" where there is none. */
export function findMostCommon(texts: readonly string[]): string {
  const votes = new Map<string, number>();
  for (const text of texts) votes.set(text, (votes.get(text) ?? 0) + 1);
  const [first] = [...votes].sort((one, other) => other[1] - one[1] || compareTexts(one[0], other[0]));
  return first?.[0] ?? "";
}

/** The middle one of sorted numbers, the lower of two. */
export function findMiddle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
