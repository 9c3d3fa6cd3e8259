/** The looks of the page: each property once on all the blocks that have it. */

import type { Look, PlannedRow } from "./plannedRow";
import type { PlanBlock, PlanStyle, StyledBlocks } from "../../model/sheetPlan";

export const FONT = "Times New Roman";
const LINE_COLOR = "#7F7F7F";

/** The ground under everything, then the looks, then the lines. */
export function groupStyles(rows: readonly PlannedRow[], columns: number): readonly StyledBlocks[] {
  return [baseStyle(rows.length, columns), ...looks(rows), ...frames(rows)];
}

function baseStyle(rows: number, columns: number): StyledBlocks {
  return {
    style: { font: FONT, size: 10.5, vertical: "Center" },
    blocks: [{ row: 0, column: 0, rows, columns }],
  };
}

/** Cells of one look's one property. */
interface Laid {
  readonly property: string;
  readonly value: unknown;
  readonly blocks: PlanBlock[];
}

/** Property by property, so that their number follows from the form and not from the table; those with the same blocks together. */
function looks(rows: readonly PlannedRow[]): readonly StyledBlocks[] {
  const together = new Map<string, { style: Record<string, unknown>; blocks: PlanBlock[] }>();
  for (const { property, value, blocks } of laidLooks(rows)) {
    const joined = joinedDown(blocks);
    const place = joined
      .map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`)
      .join();
    const found = together.get(place) ?? { style: {}, blocks: joined };
    // Two values of one property cannot have the same blocks.
    found.style[property] = value;
    together.set(place, found);
  }
  return [...together.values()].map(({ style, blocks }) => ({ style: style as PlanStyle, blocks }));
}

/** Every property of every cell that is not as usual, in the order they are met, row by row. */
function laidLooks(rows: readonly PlannedRow[]): readonly Laid[] {
  const all: Laid[] = [];
  const known = new Map<string, Map<unknown, Laid>>();
  const laidWith = (property: string, value: unknown): Laid => {
    const values = known.get(property) ?? new Map<unknown, Laid>();
    known.set(property, values);
    const found = values.get(value) ?? { property, value, blocks: [] };
    if (!values.has(value)) {
      values.set(value, found);
      all.push(found);
    }
    return found;
  };
  rows.forEach((planned, row) => {
    for (const { column, columns = 1, look } of planned.cells) {
      for (const property in look) {
        const value = look[property as keyof Look];
        if (value !== undefined && !isUsual(property, value))
          extend(laidWith(property, value).blocks, { row, column, rows: 1, columns });
      }
    }
  });
  return all;
}

function isUsual(property: string, value: Look[keyof Look]): boolean {
  return (
    value === false ||
    value === "General" ||
    (property === "size" && value === 10.5) ||
    (property === "vertical" && value === "Center")
  );
}

/** Joins a block to the one on its left. */
function extend(blocks: PlanBlock[], next: PlanBlock): void {
  const last = blocks[blocks.length - 1];
  if (last !== undefined && last.row === next.row && last.column + last.columns === next.column) {
    blocks[blocks.length - 1] = { ...last, columns: last.columns + next.columns };
  } else blocks.push(next);
}

/** Joins blocks of the same columns in rows one under the other. */
function joinedDown(blocks: readonly PlanBlock[]): PlanBlock[] {
  const open = new Map<number, number>();
  const joined: PlanBlock[] = [];
  for (const block of blocks) {
    const key = block.column * 100_000 + block.columns;
    const index = open.get(key);
    const above = index === undefined ? undefined : joined[index];
    if (index !== undefined && above !== undefined && above.row + above.rows === block.row) {
      joined[index] = { ...above, rows: above.rows + block.rows };
    } else {
      open.set(key, joined.length);
      joined.push(block);
    }
  }
  return joined;
}

function frames(rows: readonly PlannedRow[]): readonly StyledBlocks[] {
  const framesWith = (isOpen: boolean): PlanBlock[] =>
    rows.flatMap((row, index) =>
      (row.frames ?? [])
        .filter(({ open = false }) => open === isOpen)
        .map(({ column, columns }) => ({ row: index, column, rows: 1, columns })),
    );
  const [closed, open] = [framesWith(false), framesWith(true)];
  const edges = ["top", "bottom", "left", "right"] as const;
  const styled = (blocks: readonly PlanBlock[], inside: boolean): readonly StyledBlocks[] =>
    blocks.length === 0 ? [] : [{ style: { borders: { color: LINE_COLOR, inside, edges } }, blocks }];
  return [...styled(joinedDown(closed), true), ...styled(open, false)];
}
