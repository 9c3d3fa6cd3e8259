/** The row of the master that a sender's row may be: shown, and taken only when a person says so. */

import { nameKey, numberKey } from "../rowKeys";
import { isShortFor } from "../shortForms";
import type { UnitRow } from "../unitFile";
import type { MasterRow } from "./gathering";

/** The one whose name says the same in short, else of the same number and some of its words, else of like words; null where none is near. */
export function findNearest({ number, name, unit }: UnitRow, master: readonly MasterRow[]): MasterRow | null {
  const [key, own] = [nameKey(name), numberKey(number)];
  const words = new Set(key.split(" "));
  const near = master.flatMap((row) => {
    const theirs = nameKey(row.name);
    const shared = theirs.split(" ").filter((word) => words.has(word)).length;
    const isSame = own !== null && numberKey(row.number) === own;
    const isShort = isShortFor(key, theirs) || isShortFor(theirs, key);
    if (!isShort && (shared === 0 || (!isSame && shared < 3))) return [];
    return [{ row, isShort, tells: Number(isSame) + Number(row.unit === unit), shared }];
  });
  const [best] = near.sort(
    (one, other) =>
      Number(other.isShort) - Number(one.isShort) ||
      (one.isShort ? other.tells - one.tells : 0) ||
      other.shared - one.shared,
  );
  return best?.row ?? null;
}
