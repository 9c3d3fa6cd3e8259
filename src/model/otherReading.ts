/** What else a row could mean where only a person can say, and what they said. */

import type { Indicator } from "./indicator";

/** A person's word on an indicator's units: its actual times this is in the target's. It holds while the two units are these. */
export interface UnitRuling {
  readonly times: number;
  readonly from: string;
  readonly to: string;
}

/** An unmarked line under an indicator: a part of it, or a condition that must be met too. */
export const LINE_ROLES = ["part", "condition"] as const;

export type LineRole = (typeof LINE_ROLES)[number];

/** What a doubt's card offers. */
export type OtherReading =
  /** null: what was said is forgotten. */
  | { readonly kind: "units"; readonly rulings: readonly (UnitRuling | null)[] }
  | { readonly kind: "line"; readonly line: string; readonly now: LineRole }
  /** Whose direction was guessed, in the order of the rows. */
  | { readonly kind: "directions"; readonly indicators: readonly string[] };

/** What a ruling on a line is kept under: its table, the indicator above it, its own name. */
export function lineKey(table: string, parent: string, line: string): string {
  return [table, ...[parent, line].map((name) => name.normalize("NFC").trim().replace(/\s+/g, " "))].join(
    "|",
  );
}

/** What a row was known by → what it is known by. Not where another row has the former identity. */
export type PresentNames = ReadonlyMap<string, string>;

export function presentNames(indicators: readonly Indicator[]): PresentNames {
  const renamed = indicators.flatMap(({ id, formerId }) =>
    formerId === undefined ? [] : [[formerId, id] as const],
  );
  if (renamed.length === 0) return new Map();
  const present = new Set(indicators.map(({ id }) => id));
  return new Map(renamed.filter(([former]) => !present.has(former)));
}

/** What was said of rows, under their present identities; where something is said under that already it stays as it was. */
export function underPresentNames<T extends { readonly indicator: string }>(
  said: readonly T[],
  names: PresentNames,
): readonly T[] {
  if (names.size === 0) return said;
  const taken = new Set(said.map(({ indicator }) => indicator));
  return said.map((one) => {
    const now = names.get(one.indicator);
    return now === undefined || taken.has(now) ? one : { ...one, indicator: now };
  });
}
