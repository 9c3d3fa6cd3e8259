/**
 * Which row of one state is which of another: by identity, then by name and unit, and what was likely renamed last. Looked at from
 * either side the pairs are the same.
 */

import { groupBy } from "../model/groupBy";
import type { StateRow } from "../model/figuresState";
import { conversionBetween } from "../figures/units";
import { identityForm } from "../vocabulary/forms";
import { nameKey, numberKey } from "../units/rowKeys";

export interface RowPair {
  readonly before: StateRow;
  readonly now: StateRow;
  readonly isRenamed: boolean;
}

export interface Matching {
  readonly pairs: readonly RowPair[];
  readonly removed: readonly StateRow[];
  readonly added: readonly StateRow[];
}

/** What rows are known again by, the surest first; null: the row has no such key. */
const KEYS: readonly ((row: StateRow) => string | null)[] = [
  ({ id }) => id,
  (row) => [likeness(row), rowGroup(row), numberKey(row.number) ?? ""].join("\n"),
  (row) => [likeness(row), rowGroup(row)].join("\n"),
  (row) => [likeness(row), numberKey(row.number) ?? ""].join("\n"),
  likeness,
  ({ name }) => nameKey(name),
];

/** What a row that was renamed still has. */
const RENAMED: readonly ((row: StateRow) => string | null)[] = [
  (row) => (row.number === null ? null : [rowGroup(row), numberKey(row.number), rowUnit(row)].join("\n")),
  (row) => (row.plan === "" ? null : [row.plan, rowUnit(row)].join("\n")),
];

/** Pairs what is the same on both sides. */
export function pairRows(before: readonly StateRow[], now: readonly StateRow[]): Matching {
  const pairs: RowPair[] = [];
  const left = { before: new Set(before), now: new Set(now) };
  const pair = (key: (row: StateRow) => string | null, isRenamed: boolean): void => {
    for (const found of pairsBy(key, left)) {
      if (!(isRenamed ? areAlike(found) : isSameQuantity(found))) continue;
      left.before.delete(found.before);
      left.now.delete(found.now);
      pairs.push({ ...found, isRenamed });
    }
  };
  for (const key of KEYS) pair(key, false);
  for (const key of RENAMED) pair(key, true);
  return { pairs, removed: [...left.before], added: [...left.now] };
}

type Found = Omit<RowPair, "isRenamed">;

/** Rows of a key that as many have on either side, in their order; one of several is nobody's to choose. */
function pairsBy(
  key: (row: StateRow) => string | null,
  left: { readonly before: ReadonlySet<StateRow>; readonly now: ReadonlySet<StateRow> },
): readonly Found[] {
  const known = (row: StateRow): string | undefined => key(row) ?? undefined;
  const [befores, nows] = [groupBy([...left.before], known), groupBy([...left.now], known)];
  return [...befores].flatMap(([each, rows]) => {
    const others = nows.get(each) ?? [];
    if (rows.length !== others.length) return [];
    return rows.flatMap((before, at): readonly Found[] => {
      const now = others[at];
      return now === undefined ? [] : [{ before, now }];
    });
  });
}

function likeness(row: StateRow): string {
  return `${nameKey(row.name)}|${rowUnit(row)}`;
}

function rowUnit({ unit }: StateRow): string {
  return identityForm(unit ?? "");
}

function rowGroup({ group }: StateRow): string {
  return group === null ? "" : nameKey(group);
}

/** Tons and kilograms are one thing, tons and households are not. */
function isSameQuantity({ before, now }: Found): boolean {
  return conversionBetween(before.unit, now.unit) !== null;
}

/** Half of the words of both names are in both. */
function areAlike({ before, now }: Found): boolean {
  const [one, other] = [before, now].map(({ name }) => new Set(nameKey(name).split(" ")));
  if (one === undefined || other === undefined) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 >= one.size + other.size - shared;
}
