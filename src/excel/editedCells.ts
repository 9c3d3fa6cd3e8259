/** Which cells were edited since the workbook was last read: a cell typed in three times is one. */

import { addressesWithin, blockOfFormula } from "../model/address";

/** A larger block is remembered as a whole: counted in full again only when another address is given for it. */
const CELL_BY_CELL = 1_000;

const edited = new Set<string>();

/** The workbook is being read anew: what was edited until now is known. */
export function forgetEdits(): void {
  edited.clear();
}

/** How many cells of this address (sheet by Excel's id) were not known as edited; they are from now on. A whole row or column counts as one. */
export function newlyEdited(sheet: string, address: string): number {
  return addressesWithin(address).reduce((sum, part) => sum + newIn(sheet, part), 0);
}

function newIn(sheet: string, address: string): number {
  const block = blockOfFormula(`=x!${address}`);
  const cells = block === null ? 1 : block.rows * block.columns;
  if (block === null || cells > CELL_BY_CELL) return isNew(`${sheet}!${address}`) ? cells : 0;
  const places = Array.from({ length: cells }, (_, at) => {
    const row = block.row + Math.floor(at / block.columns);
    return `${sheet}!${row},${block.column + (at % block.columns)}`;
  });
  return places.filter(isNew).length;
}

function isNew(place: string): boolean {
  const before = edited.size;
  return edited.add(place).size > before;
}
