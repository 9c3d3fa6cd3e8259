/** The looks of the page: each property once on all the blocks that have it. */

import type { Look, PlannedCell, PlannedRow } from "./plannedRow";
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
  readonly blocks: GrowingBlock[];
  /** By columns, the last block laid over them: one right below it only makes it higher. */
  readonly lowest: Map<number, GrowingBlock>;
}

type GrowingBlock = { -readonly [key in keyof PlanBlock]: PlanBlock[key] };

/** Property by property, so that their number follows from the form and not from the table; those with the same blocks together. */
function looks(rows: readonly PlannedRow[]): readonly StyledBlocks[] {
  const together = new Map<string, { style: Record<string, unknown>; blocks: readonly PlanBlock[] }>();
  for (const { property, value, blocks } of laidLooks(rows)) {
    const place = blocks
      .map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`)
      .join();
    const found = together.get(place) ?? { style: {}, blocks };
    // Two values of one property cannot have the same blocks.
    found.style[property] = value;
    together.set(place, found);
  }
  return [...together.values()].map(({ style, blocks }) => ({ style: style as PlanStyle, blocks }));
}

/** Every property of every cell that is not as usual, in the order they are met, row by row. Rows that look alike are worked out once. */
function laidLooks(rows: readonly PlannedRow[]): readonly Laid[] {
  const all: Laid[] = [];
  const laidOf = laidByLook(all);
  const patterns = new Map<string, readonly LaidInRow[]>();
  const patternOf = namedPatterns();
  let above: readonly PlannedCell[] = [];
  let pattern: readonly LaidInRow[] = [];
  rows.forEach(({ cells }, row) => {
    if (!lookAlike(cells, above)) {
      const name = patternOf(cells);
      pattern = patterns.get(name) ?? laidInRow(cells, laidOf);
      patterns.set(name, pattern);
    }
    above = cells;
    for (const { laid, column, columns } of pattern) addBelow(laid, row, column, columns);
  });
  return all;
}

/** Most rows look like the one above them. */
function lookAlike(cells: readonly PlannedCell[], above: readonly PlannedCell[]): boolean {
  return (
    cells.length === above.length &&
    cells.every(({ column, columns, look }, at) => {
      const other = above[at];
      return other?.look === look && other.column === column && other.columns === columns;
    })
  );
}

/** A part of a row that one property's value is laid on. */
interface LaidInRow {
  readonly laid: Laid;
  readonly column: number;
  columns: number;
}

function laidInRow(
  cells: readonly PlannedCell[],
  laidOf: (look: Look) => readonly Laid[],
): readonly LaidInRow[] {
  const parts: LaidInRow[] = [];
  for (const { column, columns = 1, look } of cells) {
    for (const laid of laidOf(look)) {
      const left = parts.find((part) => part.laid === laid && part.column + part.columns === column);
      if (left === undefined) parts.push({ laid, column, columns });
      else left.columns += columns;
    }
  }
  return parts;
}

/** A name for what the cells of a row look like: the same for rows that look alike. */
function namedPatterns(): (cells: readonly PlannedCell[]) => string {
  const known = new Map<Look, number>();
  return (cells) => {
    let name = "";
    for (const { column, columns = 1, look } of cells) {
      const number = known.get(look) ?? known.size;
      known.set(look, number);
      name += `${column}+${columns}:${number} `;
    }
    return name;
  };
}

/** Where the properties of a look are laid, worked out once for each look. */
function laidByLook(all: Laid[]): (look: Look) => readonly Laid[] {
  const byValue = new Map<string, Map<unknown, Laid>>();
  const laidWith = (property: string, value: unknown): Laid => {
    const values = byValue.get(property) ?? new Map<unknown, Laid>();
    byValue.set(property, values);
    const found = values.get(value) ?? { property, value, blocks: [], lowest: new Map() };
    if (!values.has(value)) {
      values.set(value, found);
      all.push(found);
    }
    return found;
  };
  const known = new Map<Look, readonly Laid[]>();
  return (look) => {
    const found =
      known.get(look) ??
      Object.entries(look).flatMap(([property, value]: [string, Look[keyof Look]]) =>
        value === undefined || isUsual(property, value) ? [] : [laidWith(property, value)],
      );
    known.set(look, found);
    return found;
  };
}

function isUsual(property: string, value: Look[keyof Look]): boolean {
  return (
    value === false ||
    value === "General" ||
    (property === "size" && value === 10.5) ||
    (property === "vertical" && value === "Center")
  );
}

/** Lays one row more, joined to a block of the same columns right above it. */
function addBelow(
  { blocks, lowest }: Pick<Laid, "blocks" | "lowest">,
  row: number,
  column: number,
  columns: number,
): void {
  const key = column * 100_000 + columns;
  const above = lowest.get(key);
  if (above !== undefined && above.row + above.rows === row) {
    above.rows++;
    return;
  }
  const block = { row, column, rows: 1, columns };
  lowest.set(key, block);
  blocks.push(block);
}

function frames(rows: readonly PlannedRow[]): readonly StyledBlocks[] {
  const closed = { blocks: [], lowest: new Map<number, GrowingBlock>() };
  const open: PlanBlock[] = [];
  rows.forEach(({ frames: own = [] }, row) => {
    for (const { column, columns, open: isOpen = false } of own) {
      if (isOpen) open.push({ row, column, rows: 1, columns });
      else addBelow(closed, row, column, columns);
    }
  });
  const edges = ["top", "bottom", "left", "right"] as const;
  const styled = (blocks: readonly PlanBlock[], inside: boolean): readonly StyledBlocks[] =>
    blocks.length === 0 ? [] : [{ style: { borders: { color: LINE_COLOR, inside, edges } }, blocks }];
  return [...styled(closed.blocks, true), ...styled(open, false)];
}
