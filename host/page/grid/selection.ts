/** Where the selection goes: pure, over the few things of a sheet it needs to know. */
import { contains, overlaps } from "../../workbook/formulas/address";
import type { Block, Sheet } from "../../workbook/model";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `active` takes what is typed; `head` is the corner that Shift moves; `block` is what is selected, whole merges only. */
export interface Selection {
  readonly active: Place;
  readonly head: Place;
  readonly block: Block;
}

/** The rows and columns the page can go to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

type Ground = Pick<Sheet, "cell" | "merges" | "rowHidden" | "columnHidden">;

/** The merge a cell lies in, or null. */
export function mergeAt(merges: readonly Block[], row: number, column: number): Block | null {
  return merges.find((merge) => contains(merge, row, column)) ?? null;
}

/** From one corner to the other, grown until no merge is cut. */
function spanning(merges: readonly Block[], from: Place, to: Place): Block {
  let block: Block = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(from.row - to.row) + 1,
    columns: Math.abs(from.column - to.column) + 1,
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!overlaps(merge, block)) continue;
      const row = Math.min(block.row, merge.row);
      const column = Math.min(block.column, merge.column);
      const rows = Math.max(block.row + block.rows, merge.row + merge.rows) - row;
      const columns = Math.max(block.column + block.columns, merge.column + merge.columns) - column;
      if (rows === block.rows && columns === block.columns) continue;
      block = { row, column, rows, columns };
      grown = true;
    }
  }
  return block;
}

/** One cell (its merge) selected. */
export function selectCell(sheet: Ground, place: Place): Selection {
  const merge = mergeAt(sheet.merges, place.row, place.column);
  const active = merge ? { row: merge.row, column: merge.column } : place;
  return { active, head: active, block: spanning(sheet.merges, active, active) };
}

/** The same active cell, selected as far as `head`. */
export function extendTo(sheet: Ground, selection: Selection, head: Place): Selection {
  return { active: selection.active, head, block: spanning(sheet.merges, selection.active, head) };
}

/** A whole block, its first cell active. */
export function selectBlock(sheet: Ground, block: Block): Selection {
  const active = { row: block.row, column: block.column };
  const head = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  return { active, head, block: spanning(sheet.merges, active, head) };
}

/** `count` cells on, over hidden rows and columns, past the merge it starts in, never outside the extent. */
export function step(sheet: Ground, extent: Extent, from: Place, down: number, right: number): Place {
  const merge = mergeAt(sheet.merges, from.row, from.column);
  const along = (start: number, size: number, by: number, count: number, hidden: (i: number) => boolean) => {
    let at = by > 0 ? start + size - 1 : start;
    let last = start;
    for (let left = Math.abs(by); left > 0;) {
      at += Math.sign(by);
      if (at < 0 || at >= count) break;
      if (hidden(at)) continue;
      last = at;
      left--;
    }
    return last;
  };
  return {
    row: along(merge && down ? merge.row : from.row, merge?.rows ?? 1, down, extent.rows, (row) =>
      sheet.rowHidden(row),
    ),
    column: along(
      merge && right ? merge.column : from.column,
      merge?.columns ?? 1,
      right,
      extent.columns,
      (column) => sheet.columnHidden(column),
    ),
  };
}

/** Ctrl+arrow: to the end of the run of filled cells, or to the next filled one, or to the edge. */
export function leap(sheet: Ground, extent: Extent, from: Place, down: number, right: number): Place {
  const filled = (place: Place) => {
    const merge = mergeAt(sheet.merges, place.row, place.column);
    return sheet.cell(merge?.row ?? place.row, merge?.column ?? place.column).value !== "";
  };
  let at = from;
  let next = step(sheet, extent, at, down, right);
  const same = (a: Place, b: Place) => a.row === b.row && a.column === b.column;
  const inRun = filled(at) && filled(next);
  while (!same(at, next)) {
    if (inRun && !filled(next)) return at;
    at = next;
    if (!inRun && filled(at)) return at;
    next = step(sheet, extent, at, down, right);
  }
  return at;
}

/** Enter and Tab: round the selected block when it is more than a cell, else one on. */
export function advance(
  sheet: Ground,
  extent: Extent,
  selection: Selection,
  down: number,
  right: number,
): Selection {
  const { block, active } = selection;
  const single = selectCell(sheet, active).block;
  if (single.rows === block.rows && single.columns === block.columns) {
    return selectCell(sheet, step(sheet, extent, active, down, right));
  }
  const count = block.rows * block.columns;
  let index = down
    ? (active.column - block.column) * block.rows + (active.row - block.row)
    : (active.row - block.row) * block.columns + (active.column - block.column);
  for (let tries = 0; tries < count; tries++) {
    index = (index + (down || right) + count) % count;
    const place = down
      ? { row: block.row + (index % block.rows), column: block.column + Math.floor(index / block.rows) }
      : {
          row: block.row + Math.floor(index / block.columns),
          column: block.column + (index % block.columns),
        };
    const merge = mergeAt(sheet.merges, place.row, place.column);
    const covered = merge && (merge.row !== place.row || merge.column !== place.column);
    if (covered || sheet.rowHidden(place.row) || sheet.columnHidden(place.column)) continue;
    return { active: place, head: selection.head, block };
  }
  return selection;
}
