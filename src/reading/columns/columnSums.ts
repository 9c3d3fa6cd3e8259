/** Columns that add up those beside them: "T1 … T6 · Cộng". The whole is what answers a plan, whatever its heading says. */

import { clean } from "../../model/numbers";
import type { ColumnFacts } from "./columnFacts";

/** So many parts at most: the months of a year. */
const MOST_PARTS = 12;

/** Places of the columns that hold, row after row, the sum of two or more columns just left of them. */
export function findSums(facts: readonly ColumnFacts[]): ReadonlySet<number> {
  return new Set(facts.flatMap((_, at) => (addsUp(facts, at) ? [at] : [])));
}

function addsUp(facts: readonly ColumnFacts[], at: number): boolean {
  const sums = facts[at]?.content.sample ?? new Map<number, number>();
  if (sums.size < 2) return false;
  const parts: ReadonlyMap<number, number>[] = [];
  for (let place = at - 1; place >= Math.max(0, at - MOST_PARTS); place--) {
    const part = facts[place]?.content.sample;
    if (part === undefined || part.size === 0) return false;
    parts.push(part);
    if (parts.length > 1 && areSums(sums, parts)) return true;
  }
  return false;
}

function areSums(sums: ReadonlyMap<number, number>, parts: readonly ReadonlyMap<number, number>[]): boolean {
  return [...sums].every(([row, sum]) => {
    const figures = parts.flatMap((part) => part.get(row) ?? []);
    return figures.length > 1 && clean(figures.reduce((before, figure) => before + figure, 0)) === sum;
  });
}
