/** The unit that a file's words may be short for: "P.TC-KH báo cáo 2026" and "Phòng Tài chính - Kế hoạch". */

import { isShortFor } from "./shortForms";
import { unitKey } from "./unitNames";

/** Words that may be one short name together. */
const MOST_WORDS = 5;

/** Shorter ones stand in names of files by chance. */
const LEAST_LETTERS = 2;

/** The only one of the units that fits; null where none does, or several do. */
export function suggestUnit(called: string, units: readonly string[]): string | null {
  const words = unitKey(called).split(" ");
  const fitting = units.filter((unit) => nameForms(unitKey(unit)).some((form) => isShortenedIn(words, form)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The whole name, and what stands behind its first word: "Phòng", "Xã". */
function nameForms(key: string): readonly string[] {
  const [, ...others] = key.split(" ");
  return others.length > 1 ? [key, others.join(" ")] : [key];
}

function isShortenedIn(words: readonly string[], name: string): boolean {
  return words.some((_, at) =>
    Array.from({ length: MOST_WORDS }, (_none, more) => words.slice(at, at + more + 1).join(" ")).some(
      (run) => run.length >= LEAST_LETTERS && isShortFor(run, name),
    ),
  );
}
