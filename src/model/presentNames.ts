/** Rows known by another identity than earlier versions gave them: what was said of them then still finds them. */

import type { Indicator } from "./indicator";

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
