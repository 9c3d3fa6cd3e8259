/** Cell addresses as a person reads them. */

import type { CellBlock } from "../../model/cells";
import { cellName } from "../../text/cellName";

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  return cellName({ row: 0, column }).replace(/\d+$/, "");
}

/** "A5:H38". */
export function blockAddress(block: CellBlock): string {
  const end = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  return block.rows * block.columns === 1 ? cellName(block) : `${cellName(block)}:${cellName(end)}`;
}
