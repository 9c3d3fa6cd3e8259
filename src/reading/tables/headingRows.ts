/** Where tables begin: rows with the words of the vocabulary, side by side or one below the other. */

import type { CellBlock } from "../../model/cells";
import type { CellGrid } from "./cellGrid";
import { headingRows, isHeadingText } from "./headingBands";
import { EVIDENCE, type Segment, splitIntoSegments } from "./headingSegments";
import {
  findHeadingByPlace,
  findHeadingByShare,
  findHeadingByWords,
  hasOtherEvidence,
} from "./otherHeadings";
import { headingForm } from "../../vocabulary/forms";
import { type HeadingRole } from "../../vocabulary/headings";

/** A heading found: its rows and the columns it spans. */
export interface HeadingSeed {
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The same for the same heading in the same columns. */
  readonly signature: string;
  /** Heads a table that is none of indicators: it only ends the table above. */
  readonly isForeign: boolean;
}

/** Every heading of a sheet, top to bottom, then left to right. */
export function findHeadingSeeds(grid: CellGrid): readonly HeadingSeed[] {
  const seeds: HeadingSeed[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    const found = seedsAt(grid, row);
    seeds.push(...found);
    row = found.reduce((last, seed) => Math.max(last, seed.rows.slice(-1)[0] ?? row), row);
  }
  return seeds;
}

/** The heading of a range a person pointed at: a seed inside it, else its first row with two texts or more. */
export function seedInBlock(grid: CellGrid, block: CellBlock): HeadingSeed | null {
  const lastColumn = block.column + block.columns - 1;
  const end = Math.min(grid.endRow, block.row + block.rows);
  let firstText: number | null = null;
  for (let row = Math.max(grid.firstRow, block.row); row < end; row++) {
    const columns = grid.columnsIn(row, block.column, lastColumn);
    if (firstText === null && columns.length >= 2) firstText = row;
    const anchors = columns.filter((column) => isAnchor(grid.role(row, column)));
    if (anchors.length === 0 || columns.length < 2 || !isHeadingText(grid, row, columns)) continue;
    const rows = headingRows(grid, row, block.column, lastColumn, anchors);
    return { ...makeSeed(grid, rows, block.column, lastColumn), isForeign: false };
  }
  return firstText === null
    ? null
    : { ...makeSeed(grid, [firstText], block.column, lastColumn), isForeign: false };
}

function seedsAt(grid: CellGrid, row: number): readonly HeadingSeed[] {
  const columns = grid.columnsIn(row);
  if (columns.length < 2 || !isHeadingText(grid, row, columns)) return [];
  const roles = new Map(columns.map((column) => [column, grid.role(row, column)]));
  const anchors = columns.filter((column) => isAnchor(roles.get(column) ?? null));
  if (anchors.length === 0) return otherSeed(grid, row, columns);
  if (isAboveHeading(grid, row, roles)) return [];
  const spans = splitIntoSegments(columns, roles);
  return spans.flatMap((span, index) => {
    const own = span.columns.filter((column) => isAnchor(roles.get(column) ?? null));
    if (own.length === 0) return [];
    const before = spans[index - 1]?.last ?? -1;
    const after = spans[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    return segmentSeed(grid, row, { first: before + 1, last: after - 1 }, span, own);
  });
}

/** A heading without known words for numbers and names. */
function otherSeed(grid: CellGrid, row: number, columns: readonly number[]): readonly HeadingSeed[] {
  const found =
    findHeadingByWords(grid, row, columns) ??
    findHeadingByShare(grid, row, columns) ??
    findHeadingByPlace(grid, row, columns);
  if (found === null) return [];
  const { first, last, name } = found;
  const segment = { first, last: Math.max(last, bandReach(grid, row, { first, last })) };
  const rows = headingRows(grid, row, segment.first, segment.last, [name]);
  const numbers = blankNumberColumn(grid, rows, segment.first);
  return [{ ...makeSeed(grid, rows, numbers, blankFigures(grid, rows, segment.last)), isForeign: false }];
}

function segmentSeed(
  grid: CellGrid,
  row: number,
  reach: Segment,
  segment: Segment,
  anchors: readonly number[],
): readonly HeadingSeed[] {
  const last = Math.min(reach.last, Math.max(segment.last, bandReach(grid, row, segment)));
  const rows = headingRows(grid, row, segment.first, last, anchors);
  const used = rows.flatMap((at) => grid.columnsIn(at, segment.first, last));
  const namedTarget = namedTargetIn(grid, row, anchors);
  const hasEvidence = rows.some((at) =>
    grid
      .columnsIn(at, segment.first, last)
      .some((column) => EVIDENCE.includes(grid.role(at, column)) || column === namedTarget),
  );
  const isNumbered = anchors.some((column) => grid.role(row, column) === "number");
  const bottom = rows[rows.length - 1] ?? row;
  const isForeign = !hasEvidence && !hasOtherEvidence(grid, rows, segment.first, last);
  if (isForeign && !isNumbered) return [];
  const first = Math.max(reach.first, blankNumberColumn(grid, rows, segment.first));
  const end = used.reduce((a, b) => Math.max(a, b), segment.last);
  const isPaired = ["target", "actual"].every((role) =>
    grid.columnsIn(bottom, segment.first, last).some((column) => grid.role(bottom, column) === role),
  );
  const lastColumn = isPaired || isForeign ? end : Math.min(reach.last, blankFigures(grid, rows, end));
  return [{ ...makeSeed(grid, rows, first, lastColumn), isForeign }];
}

/** Columns of figures right of the last heading, their own heading being empty. */
function blankFigures(grid: CellGrid, rows: readonly number[], last: number): number {
  const below = (rows[rows.length - 1] ?? 0) + 1;
  let end = last;
  for (; end < last + 2; end++) {
    const isBlank = rows.every((row) => grid.shown(row, end + 1) === "");
    const lines = [0, 1, 2, 3].filter((at) => grid.columnsIn(below + at).length > 1);
    const figures = lines.filter((at) => grid.isFigure(below + at, end + 1));
    if (!isBlank || figures.length < 2 || figures.length * 2 < lines.length) break;
  }
  return end;
}

/** "Nội dung · ĐVT · Chỉ tiêu": the second of two names is the target. */
function namedTargetIn(grid: CellGrid, row: number, anchors: readonly number[]): number | null {
  const names = anchors.filter((anchor) => grid.role(row, anchor) === "name");
  const last = names[names.length - 1];
  if (last === undefined || names.length < 2) return null;
  return headingForm(grid.shown(row, last)) === "chi tieu" ? last : null;
}

function makeSeed(
  grid: CellGrid,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): Omit<HeadingSeed, "isForeign"> {
  const words = rows.flatMap((row) =>
    grid
      .columnsIn(row, firstColumn, lastColumn)
      .map((column) => `${String(column)}:${grid.plain(row, column)}`),
  );
  return { rows, firstColumn, lastColumn, signature: words.join("|") };
}

function isAnchor(role: HeadingRole | null): boolean {
  return role === "number" || role === "name";
}

/** A title of two cells over the true heading: the next row has the numbers' column and this one has not. */
function isAboveHeading(
  grid: CellGrid,
  row: number,
  roles: ReadonlyMap<number, HeadingRole | null>,
): boolean {
  if ([...roles.values()].includes("number")) return false;
  return [row + 1, row + 2].some((below) => {
    const columns = grid.columnsIn(below);
    return (
      columns.length >= 2 &&
      columns.slice(0, 3).some((column) => grid.role(below, column) === "number") &&
      isHeadingText(grid, below, columns.slice(0, 50))
    );
  });
}

/** Sub-headings under the last band may stand to the right of its text. */
function bandReach(grid: CellGrid, row: number, segment: Segment): number {
  let reach = segment.last;
  for (const below of [row + 1, row + 2]) {
    const columns = grid.columnsIn(below, segment.first + 1, segment.last + 30);
    if (columns.length === 0 || !isHeadingText(grid, below, columns)) break;
    while (grid.shown(below, reach + 1) !== "") reach++;
  }
  return reach;
}

/** The column before the name may number its lines without a heading of its own. */
function blankNumberColumn(grid: CellGrid, rows: readonly number[], first: number): number {
  const before = first - 1;
  if (rows.some((row) => grid.shown(row, before) !== "")) return first;
  const below = (rows.slice(-1)[0] ?? 0) + 1;
  for (let row = below; row < below + 6; row++) {
    if (/^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/u.test(grid.shown(row, before))) return before;
  }
  return first;
}
