/** Places in an order: "Top 3", "nhóm 5 huyện dẫn đầu", and "thứ 4" as what came of it. */

import type { AmountContext, CellSource } from "./cellSource";
import type { Amount } from "../model/indicator";
import { amongFirst, placeIn } from "../vocabulary/ranks";
import { tidyLower } from "../vocabulary/tidy";

const LONGEST = 100;

/** The last place that is still good enough; null for any other text. */
export function readTopPlaces(source: CellSource): Amount | null {
  return placeAmount(source, amongFirst);
}

/** The place reached, where a place among the first was asked for; null for any other text. */
export function readPlace(source: CellSource, { other }: AmountContext): Amount | null {
  if (other === null || readTopPlaces(other) === null) return null;
  return placeAmount(source, placeIn) ?? placeAmount(source, amongFirst);
}

function placeAmount(source: CellSource, read: (text: string) => number | null): Amount | null {
  if (typeof source.value !== "string" || source.text.length > LONGEST) return null;
  const value = read(tidyLower(source.text).replace(/[.;,]+$/, ""));
  if (value === null) return null;
  return { printed: source.text.trim(), value, unit: null, hedge: null, cell: source.cell, live: null };
}
