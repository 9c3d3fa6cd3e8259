/** Groups cells of one value (one colour, one format) into as few rectangles as possible: "A1:C4" instead of twelve cells. */

import type { PlanBlock } from "../model/sheetPlan";

/** For each value the rectangles that have it in the end: where blocks overlap the later wins. */
export function groupIntoBlocks<T>(
  laid: readonly { readonly block: PlanBlock; readonly value: T }[],
): Map<T, PlanBlock[]> {
  const rows = new Map<number, T[]>();
  for (const { block, value } of laid) {
    for (let row = block.row; row < block.row + block.rows; row++) {
      const line = rows.get(row) ?? [];
      rows.set(row, line);
      for (let column = block.column; column < block.column + block.columns; column++) line[column] = value;
    }
  }
  const found = new Map<T, PlanBlock[]>();
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    for (const { value, column, columns } of findRuns(rows.get(row) ?? [])) {
      add(found, value, { row, column, rows: 1, columns });
    }
  }
  return found;
}

interface Run<T> {
  readonly value: T;
  readonly column: number;
  readonly columns: number;
}

/** Neighbours with the same value; holes have none. */
function findRuns<T>(line: readonly T[]): Run<T>[] {
  const found: Run<T>[] = [];
  line.forEach((value, column) => {
    const last = found.at(-1);
    if (last !== undefined && last.value === value && last.column + last.columns === column) {
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    } else found.push({ value, column, columns: 1 });
  });
  return found;
}

/** A run right under one of the same columns makes it taller. */
function add<T>(found: Map<T, PlanBlock[]>, value: T, block: PlanBlock): void {
  const blocks = found.get(value) ?? [];
  found.set(value, blocks);
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - LOOKED_BACK); at--) {
    const above = blocks[at];
    if (above === undefined || above.column !== block.column || above.columns !== block.columns) continue;
    if (above.row + above.rows !== block.row) continue;
    blocks[at] = { ...above, rows: above.rows + 1 };
    return;
  }
  blocks.push(block);
}

/** A row has few runs of one value: the block above is among the last ones. */
const LOOKED_BACK = 8;
