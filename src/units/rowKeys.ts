/** How a row of one table is known in another: by its name and its unit, told apart by its number and its group; never by where it stands. */

import { groupBy } from "../model/groupBy";
import { conversionBetween } from "../figures/units";
import { SHORT_NAMES } from "../vocabulary/shortNames";
import { identityForm } from "../vocabulary/forms";

/** Words that stand before or within a name and say nothing of what is counted. */
const IDLE = /(?<![\p{L}\p{N}])(?:chi tieu|ve|cac)(?![\p{L}\p{N}])/gu;

/** The name as it is compared: without marks, short forms spelt out, "trong đó" and dashes gone. */
export function nameKey(name: string): string {
  const spelt = identityForm(name)
    .replace(/^(?:trong do|tr do|gom|chia ra)\s+/u, "")
    .split(" ")
    .map((word) => SHORT_NAMES[word] ?? word)
    .join(" ");
  const bare = spelt.replace(IDLE, " ").replace(/\s+/g, " ").trim();
  return bare === "" ? spelt : bare;
}

/** "01" and "1." are one number; null where there is none. */
export function numberKey(number: string | null): string | null {
  if (number === null) return null;
  const key = number
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[.)]+$/, "")
    .replace(/^0+(?=\d)/, "");
  return key === "" ? null : key;
}

/** What a row is looked for by. */
export interface KeyedRow {
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly under: string | null;
}

/** A row found, or why none was: none of that name; several alike; one of that name in a unit that does not convert. */
export type Match<T> =
  | { readonly kind: "found"; readonly row: T; readonly conversion: number }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly rows: readonly T[] }
  | { readonly kind: "units"; readonly row: T };

/** What rows are called elsewhere, by that name as it is compared. */
export type RowNames = Readonly<Record<string, string>>;

/** Looks rows of one table up: made once of all its rows. A row of the very name goes before one of which a person said that it is called so elsewhere. */
export function makeRowFinder<T extends KeyedRow>(
  rows: readonly T[],
  names: RowNames = {},
): (wanted: KeyedRow) => Match<T> {
  const named = groupBy(rows, ({ name }) => nameKey(name));
  const known = new Map(Object.entries(names));
  return (wanted) => {
    const key = nameKey(wanted.name);
    const alike = named.get(key) ?? named.get(nameKey(known.get(key) ?? "")) ?? [];
    const fitting = alike.filter(({ unit }) => conversionBetween(wanted.unit, unit) !== null);
    const [first] = alike;
    if (first === undefined) return { kind: "none" };
    if (fitting.length === 0) return { kind: "units", row: first };
    const left = toldApartBy(fitting, wanted);
    const [row] = left;
    if (left.length !== 1 || row === undefined) return { kind: "several", rows: left };
    return { kind: "found", row, conversion: conversionBetween(wanted.unit, row.unit) ?? 1 };
  };
}

/** What else tells rows of one name apart, the surest first. */
const TELLS: readonly ((row: KeyedRow) => string | null)[] = [
  ({ under }) => (under === null ? null : nameKey(under)),
  ({ number }) => numberKey(number),
  ({ group }) => (group === null ? null : nameKey(group)),
  ({ unit }) => (unit === null ? null : identityForm(unit)),
];

/** Each tell leaves those that agree with it, where any does. */
function toldApartBy<T extends KeyedRow>(rows: readonly T[], wanted: KeyedRow): readonly T[] {
  let left = rows;
  for (const tell of TELLS) {
    if (left.length < 2) break;
    const agreeing = left.filter((row) => tell(row) === tell(wanted));
    if (agreeing.length > 0) left = agreeing;
  }
  return left;
}
