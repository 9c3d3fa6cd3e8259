/** Which cells were edited since the workbook was last read: a cell typed in three times is one. */

import { addressesWithin, blockOfFormula } from "../model/address";

/** A larger block is remembered as a whole: counted in full again only when another address is given for it. */
const CELL_BY_CELL = 1_000;

/** The cells of one workbook that are followed. */
export class EditedCells {
  private readonly edited = new Set<string>();

  /** The workbook is being read anew: what was edited until now is known. */
  forget(): void {
    this.edited.clear();
  }

  /** How many cells of this address (sheet by Excel's id) were not known as edited; they are from now on. A whole row or column counts as one. */
  countNew(sheet: string, address: string): number {
    return addressesWithin(address).reduce((sum, part) => sum + this.newIn(sheet, part), 0);
  }

  private newIn(sheet: string, address: string): number {
    const block = blockOfFormula(`=x!${address}`);
    const cells = block === null ? 1 : block.rows * block.columns;
    if (block === null || cells > CELL_BY_CELL) return this.isNew(`${sheet}!${address}`) ? cells : 0;
    const places = Array.from({ length: cells }, (_, at) => {
      const row = block.row + Math.floor(at / block.columns);
      return `${sheet}!${row},${block.column + (at % block.columns)}`;
    });
    return places.filter((place) => this.isNew(place)).length;
  }

  private isNew(place: string): boolean {
    const before = this.edited.size;
    return this.edited.add(place).size > before;
  }
}
