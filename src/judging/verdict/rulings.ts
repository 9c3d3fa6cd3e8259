/** A person's rulings: found again by identity, never overwritten. */

import type { Ruling } from "../../model/assessment";
import type { Indicator } from "../../model/indicator";

/** The ruling on an indicator; of several the latest. */
export function rulingOn(indicator: string, rulings: readonly Ruling[]): Ruling | null {
  let found: Ruling | null = null;
  for (const ruling of rulings) {
    if (ruling.indicator === indicator && (found === null || ruling.at >= found.at)) found = ruling;
  }
  return found;
}

/** Rulings whose indicator is no longer found. They are kept. */
export function findOrphaned(
  rulings: readonly Ruling[],
  indicators: readonly Indicator[],
): readonly Ruling[] {
  const known = new Set(indicators.map(({ id }) => id));
  return rulings.filter(({ indicator }) => !known.has(indicator));
}
