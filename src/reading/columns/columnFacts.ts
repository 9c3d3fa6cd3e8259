/** What is known of each column of a table before it has a role: its heading with bands, and what stands under it. */

import type { CellGrid } from "../tables/cellGrid";
import { type HeadingReading, headingReading } from "../tables/headings";
import { readVerdict } from "../../figures/readPrinted";
import type { TableBlock } from "../tables/tableBlocks";
import { TICK } from "./verdictColumns";
import { directionIn, directionSaid } from "../../vocabulary/directions";
import { headingForm } from "../../vocabulary/vocabulary";

export interface ColumnFacts {
  readonly column: number;
  /** From the outermost band to the column's own line. */
  readonly parts: readonly string[];
  readonly heading: HeadingReading;
  readonly content: ColumnContent;
}

/** How many of the cells under a heading are what. */
export interface ColumnContent {
  readonly filled: number;
  readonly figures: number;
  readonly texts: number;
  readonly verdicts: number;
  /** "9.481/9.440ha": an actual and its target in one cell. */
  readonly pairs: number;
  /** "x", "✓". */
  readonly ticks: number;
  /** "1", "2.1", "I", "A". */
  readonly numbers: number;
  /** "Càng thấp càng tốt", "Up", "↓": what a column of directions holds. */
  readonly directions: number;
  /** Of these, those in words that mean nothing else. */
  readonly saidDirections: number;
}

/** Facts of every column of the table, left to right. */
export function columnFacts(block: TableBlock): readonly ColumnFacts[] {
  const parts = headingParts(block);
  const contents = columnContents(block);
  return parts.map((own, index) => ({
    column: block.firstColumn + index,
    parts: own,
    heading: headingReading(own),
    content: contents[index] ?? EMPTY,
  }));
}

const EMPTY: ColumnContent = {
  filled: 0,
  figures: 0,
  texts: 0,
  verdicts: 0,
  pairs: 0,
  ticks: 0,
  numbers: 0,
  directions: 0,
  saidDirections: 0,
};

/** A cell with text below it and empty cells to its right is a band over the columns that have text of their own below. */
function headingParts(block: TableBlock): readonly (readonly string[])[] {
  const { grid, headingRows } = block;
  const width = block.lastColumn - block.firstColumn + 1;
  const parts: string[][] = Array.from({ length: width }, () => []);
  const lowest = lowestTexts(block, width);
  const startsAbove: boolean[] = Array.from({ length: width }, () => false);
  for (const row of headingRows) {
    let band = "";
    parts.forEach((part, index) => {
      const own = grid.shown(row, block.firstColumn + index);
      const hasBelow = (lowest[index] ?? -1) > row;
      const ends = own !== "" || !hasBelow || startsAbove[index] === true;
      if (ends) band = own;
      addPart(part, band);
      if (!hasBelow) band = "";
      startsAbove[index] ||= own !== "";
    });
  }
  return parts;
}

function lowestTexts(block: TableBlock, width: number): readonly number[] {
  const lowest: number[] = Array.from({ length: width }, () => -1);
  for (const row of block.headingRows) {
    for (const column of block.grid.columnsIn(row, block.firstColumn, block.lastColumn)) {
      lowest[column - block.firstColumn] = row;
    }
  }
  return lowest;
}

function addPart(parts: string[], part: string): void {
  const last = parts[parts.length - 1];
  if (part === "") return;
  if (last === undefined || headingForm(last) !== headingForm(part) || last.length !== part.length)
    parts.push(part);
}

function columnContents(block: TableBlock): readonly ColumnContent[] {
  const width = block.lastColumn - block.firstColumn + 1;
  const contents = Array.from({ length: width }, () => ({ ...EMPTY }) as Mutable<ColumnContent>);
  for (let row = block.firstRow; row < block.endRow; row++) {
    if (block.skipped.has(row)) continue;
    for (const column of block.grid.columnsIn(row, block.firstColumn, block.lastColumn)) {
      const content = contents[column - block.firstColumn];
      if (content !== undefined) count(content, block.grid, row, column);
    }
  }
  return contents;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function count(content: Mutable<ColumnContent>, grid: CellGrid, row: number, column: number): void {
  const shown = grid.shown(row, column).slice(0, 60);
  content.filled++;
  if (/^\(?(?:\d{1,5}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.)]?$/u.test(shown)) content.numbers++;
  if (directionIn(shown) !== null) content.directions++;
  if (directionSaid(shown) !== null) content.saidDirections++;
  if (TICK.test(shown)) content.ticks++;
  else if (grid.isFigure(row, column)) content.figures++;
  else if (/\d\S*\s*\/\s*\d/u.test(shown)) content.pairs++;
  else if (readVerdict(grid.shown(row, column)) !== null) content.verdicts++;
  else if (/\p{L}{2}/u.test(shown)) content.texts++;
}
