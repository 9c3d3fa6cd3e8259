/** Where a block without a name of its own lies on a page into which rows were put since: by the named ones it lies between. */

import type { SheetCells } from "../../model/cells";
import { REPORT_NAMES, type ReportBlock } from "../layout/reportNames";
import type { Memory } from "./pageMemory";

export interface RowRange {
  readonly row: number;
  readonly rows: number;
}

interface Anchor {
  readonly was: RowRange;
  readonly is: RowRange;
}

/** All places it may have, the likelier first: one where no row was put in or taken out nearby. Nothing where it was not written. */
export function whereNow(sheet: SheetCells, memory: Memory, block: string): readonly RowRange[] {
  const [row, rows] = memory.blocks[block] ?? [0, 0];
  if (rows === 0) return [];
  const anchors = listAnchors(sheet, memory);
  const around = anchors.find(({ was }) => was.row <= row && row + rows <= was.row + was.rows);
  if (around !== undefined) return [inAnchor(around, { row, rows })];
  const above = anchors.filter(({ was }) => was.row + was.rows <= row).pop();
  const below = anchors.find(({ was }) => was.row >= row + rows);
  const byAbove = above === undefined ? 0 : endRow(above.is) - endRow(above.was);
  const byBelow = below === undefined ? byAbove : below.is.row - below.was.row;
  return [...new Set([byAbove, byBelow])].map((moved) => ({ row: row + moved, rows }));
}

/** All rows it may have. */
export function widestNow(sheet: SheetCells, memory: Memory, block: string): RowRange | null {
  const places = whereNow(sheet, memory, block);
  if (places.length === 0) return null;
  const row = Math.min(...places.map((place) => place.row));
  return { row, rows: Math.max(...places.map(endRow)) - row };
}

function inAnchor({ was, is }: Anchor, { row, rows }: RowRange): RowRange {
  return { row: is.row + row - was.row, rows: rows + is.rows - was.rows };
}

function listAnchors(sheet: SheetCells, memory: Memory): readonly Anchor[] {
  return (Object.keys(REPORT_NAMES) as ReportBlock[])
    .filter((key) => key !== "report")
    .flatMap((key) => {
      const is = sheet.names.find(({ name }) => name === REPORT_NAMES[key]);
      const [row, rows] = memory.blocks[key] ?? [0, 0];
      return is === undefined || rows === 0 ? [] : [{ was: { row, rows }, is }];
    })
    .sort((one, other) => one.was.row - other.was.row);
}

function endRow({ row, rows }: RowRange): number {
  return row + rows;
}
