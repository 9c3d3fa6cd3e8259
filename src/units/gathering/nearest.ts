/** The row of the master that a sender's row may be: shown, and taken only when a person says so. */

import { conversionBetween } from "../../figures/units";
import { nameKey, numberKey } from "../rowKeys";
import { isShortFor } from "../shortForms";
import type { UnitRow } from "../unitFile";
import type { MasterRow } from "./gathering";

export interface Near {
  readonly row: MasterRow;
  /** One name says the other in short, or with words more, in units that convert: it can be taken with one press. The others are only like it. */
  readonly isOffered: boolean;
}

/** A total, its change and its mean are three things, however alike their names. */
const OTHER_THING = /(?<!\p{L})(?:giam|tang|toc do|binh quan)(?!\p{L})/u;

/** The one whose name says the same, else of the same number and some of its words, else of like words; null where none is near. */
export function findNearest(given: UnitRow, master: readonly MasterRow[]): Near | null {
  const own = numberKey(given.number);
  const near = master.flatMap((row) => {
    const { isShort, isSame, shared } = compareNames(nameKey(given.name), nameKey(row.name));
    const isNumbered = own !== null && numberKey(row.number) === own;
    if (!isSame && (shared === 0 || (!isNumbered && shared < 3))) return [];
    const isOffered = isSame && conversionBetween(given.unit, row.unit) !== null;
    return [{ row, isOffered, weight: [isOffered, isShort, isSame && isNumbered].map(Number), shared }];
  });
  const [best] = near.sort(
    (one, other) => compareWeights(one.weight, other.weight) || other.shared - one.shared,
  );
  return best === undefined ? null : { row: best.row, isOffered: best.isOffered };
}

/** `isSame`: they may be two names of one thing. */
function compareNames(
  one: string,
  other: string,
): { readonly isShort: boolean; readonly isSame: boolean; readonly shared: number } {
  const [words, others] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const shared = [...others].filter((word) => words.has(word)).length;
  const isWithin = shared >= 3 && shared === Math.min(words.size, others.size);
  const isShort = isShortFor(one, other) || isShortFor(other, one);
  const isOther = OTHER_THING.test(one) !== OTHER_THING.test(other);
  return { isShort, isSame: isShort || (isWithin && !isOther), shared };
}

function compareWeights(one: readonly number[], other: readonly number[]): number {
  return one.reduce((found, weight, at) => found || (other[at] ?? 0) - weight, 0);
}
