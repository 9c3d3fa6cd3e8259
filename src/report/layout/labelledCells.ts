/** Where labelled cells of a planned page lie. */

import { fixedAddressOf } from "../../model/address";
import type { Label } from "../prose/labels";
import type { At } from "../prose/prose";
import type { PlannedRow } from "./plannedRow";

/**
 * The address of each labelled cell, as a row asks for it: mostly of its own cells, which are sooner looked through than a long label is found
 * among all of the page's.
 */
export function addressesIn(rows: readonly PlannedRow[]): (row: number) => At {
  const places = findPlaces(rows);
  let own = 0;
  const at: At = (label) => {
    for (const cell of rows[own]?.cells ?? [])
      if (cell.label === label) return fixedAddressOf({ row: own, column: cell.column }, "both");
    const place = places.get(label);
    if (place === undefined) return "#REF!";
    return fixedAddressOf({ row: Math.floor(place / MOST_COLUMNS), column: place % MOST_COLUMNS }, "both");
  };
  return (row) => {
    own = row;
    return at;
  };
}

/** Of a sheet. */
const MOST_COLUMNS = 16_384;

/** The place of each labelled cell as one number. */
function findPlaces(rows: readonly PlannedRow[]): ReadonlyMap<Label, number> {
  const places = new Map<Label, number>();
  let row = 0;
  for (const { cells } of rows) {
    for (const { label, column } of cells)
      if (label !== null && label !== undefined) places.set(label, row * MOST_COLUMNS + column);
    row++;
  }
  return places;
}
