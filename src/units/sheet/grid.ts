/** Tables of ours that are no report: rows of cells → a sheet described as data, with the report's lettering, lines and tints. */

import { UNITS_NAME } from "../../model/ourSheets";
import { addressOf } from "../../model/address";
import type { Area } from "../../model/cells";
import type { PlanRule, PlanValue, SheetPlan } from "../../model/sheetPlan";
import { FONT, groupStyles } from "../../report/layout/groupStyles";
import type { CellSpan, Look, PlannedRow } from "../../report/layout/plannedRow";
import { countLines } from "../../report/layout/textWidth";
import { TINTS } from "../../report/sheet/tableLooks";

export interface GridCell {
  readonly column: number;
  /** Columns it covers, merged where more than one. */
  readonly columns?: number;
  readonly value: PlanValue;
  readonly look?: Look;
  /** What a formula shows now: what its height is measured by. */
  readonly shown?: string;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Lines round all its cells. */
  readonly isFramed?: boolean;
  /** Columns the lines go round, of a table narrower than the sheet. */
  readonly frameColumns?: number;
  readonly height?: number;
}

export interface Grid {
  readonly sheetName: string;
  /** Points. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly rules?: readonly PlanRule[];
  readonly orientation: "portrait" | "landscape";
  /** Repeated on each page; zero-based. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Zero-based rows a printed page begins with. */
  readonly breaks?: readonly number[];
  /** By which it is known as ours: a sheet of a roll-up unless told. */
  readonly name?: string;
}

const SIZE = 10.5;
/** From line to line, and what stands above and below. */
const [PITCH, ROOM] = [1.28, 5];
const MARGINS = { top: 43, bottom: 43, left: 57, right: 28, header: 20, footer: 20 };

/** The grid as a plan. */
export function planGrid(grid: Grid): SheetPlan {
  const {
    sheetName,
    widths,
    rows,
    rules = [],
    orientation,
    titleRows,
    breaks = [],
    name = UNITS_NAME,
  } = grid;
  const columns = widths.length;
  const planned = rows.map((row) => plannedRow(row, widths));
  const printArea = { row: 0, column: 0, rows: rows.length, columns };
  return {
    sheetName,
    columnWidths: widths,
    values: [{ row: 0, column: 0, values: rows.map((row) => valuesIn(row, columns)) }],
    styles: groupStyles(planned, columns),
    rowHeights: planned.map(({ height }, row) => ({ row, rows: 1, height })),
    merges: rows.flatMap((row, at) => mergesIn(row, at)),
    rules,
    names: [{ name, block: printArea }],
    seal: null,
    page: {
      orientation,
      margins: MARGINS,
      printArea,
      titleRows,
      header: `&C&"${FONT}"&11&P`,
      firstPageHasHeader: false,
      breaks,
    },
    select: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** Excel's cells take 32,767 characters; one is left for the apostrophe of a text that looks like a formula. */
const LONGEST_TEXT = 32_766;

function valuesIn({ cells }: GridRow, columns: number): PlanValue[] {
  const values = new Array<PlanValue>(columns).fill(null);
  for (const { column, value } of cells) {
    values[column] = typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value;
  }
  return values;
}

function mergesIn({ cells }: GridRow, row: number): Area[] {
  return cells.flatMap(({ column, columns = 1 }) => (columns > 1 ? [{ row, column, rows: 1, columns }] : []));
}

function plannedRow(row: GridRow, widths: readonly number[]): PlannedRow {
  const frames: readonly CellSpan[] =
    row.isFramed === true ? [{ column: 0, columns: row.frameColumns ?? widths.length }] : [];
  return {
    cells: row.cells.map(({ column, columns = 1, value, look = {} }) => ({ column, columns, value, look })),
    height: row.height ?? Math.max(LEAST_HEIGHT, ...row.cells.map((cell) => measureHeight(cell, widths))),
    frames,
  };
}

const LEAST_HEIGHT = 16;
/** Excel refuses a higher row. */
const GREATEST_HEIGHT = 409;

function measureHeight(
  { column, columns = 1, value, look = {}, shown }: GridCell,
  widths: readonly number[],
): number {
  const text = shown ?? (typeof value === "string" ? value : "");
  const size = look.size ?? SIZE;
  if (look.wrap !== true) return size * PITCH + ROOM;
  const width =
    widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0) -
    (look.indent === undefined ? 2 : 4) * ROOM;
  const lines = countLines(text, width, size, look.bold === true ? "bold" : "regular");
  return Math.min(GREATEST_HEIGHT, Math.ceil(lines * size * PITCH + ROOM));
}

/** A line over the whole width. */
export function wholeLine(columns: number, value: PlanValue, look: Look = {}, shown?: string): GridRow {
  const cell = { column: 0, columns, value, look: { wrap: true, horizontal: "Left", ...look } } as const;
  return { cells: [shown === undefined ? cell : { ...cell, shown }] };
}

/** The heading of a sheet. */
export function titleLine(columns: number, text: string): GridRow {
  return wholeLine(columns, text, { bold: true, size: 14, horizontal: "Center" });
}

/** The headings of a table. */
export function headingLine(titles: readonly string[]): GridRow {
  const look: Look = { bold: true, fill: TINTS.header, horizontal: "Center", wrap: true };
  return { isFramed: true, cells: titles.map((value, column) => ({ column, value, look })) };
}

/** A row of a table: its values from the first column on, each with the look of its column. */
export function bodyLine(values: readonly PlanValue[], looks: readonly Look[], over: Look = {}): GridRow {
  return {
    isFramed: true,
    cells: values.map((value, column) => ({ column, value, look: { ...looks[column], ...over } })),
  };
}

/** The looks of columns. */
export const LOOK = {
  text: { wrap: true, horizontal: "Left", indent: 1 },
  centred: { wrap: true, horizontal: "Center" },
  figure: { horizontal: "Right", shrink: true },
  small: { wrap: true, horizontal: "Left", size: 9, indent: 1 },
} as const satisfies Readonly<Record<string, Look>>;

/** "D5:D16"; of one row "D5:D5": not every program counts in a single cell. */
export function downAddress(column: number, first: number, last: number): string {
  return rangeAddress([first, column], [last, column]);
}

/** "D5:O5". */
export function acrossAddress(row: number, first: number, last: number): string {
  return rangeAddress([row, first], [row, last]);
}

type Corner = readonly [row: number, column: number];

function rangeAddress(...corners: readonly [Corner, Corner]): string {
  return corners.map(([row, column]) => addressOf({ row, column, rows: 1, columns: 1 })).join(":");
}

/** First and last of rows that stand under each other without a gap. */
export function findRuns(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The sum of those cells of a column. No leading "=". */
export function sumDown(rows: readonly number[], column: number): string {
  return `SUM(${findRuns(rows)
    .map(([first, last]) => downAddress(column, first, last))
    .join(",")})`;
}
