/** How the cells of the report's tables look, column by column. */

import type { ColumnName, TableCell, DocumentRow } from "../document/reportDocument";
import type { Look } from "../layout/plannedRow";
import { textWidth } from "../layout/textWidth";
import { RED, TINTS } from "./tableLooks";
import { OWNER_SIZE, shortfallWidth, unitSize } from "./rowHeights";

/** What the look of a cell follows from. */
interface Place {
  readonly row: DocumentRow["kind"];
  readonly cell: TableCell;
  /** Points of its column. */
  readonly width: number;
}

/** The looks made so far, by column, row and what each follows from besides: cells that look alike have the same one. */
const MADE: Readonly<Record<DocumentRow["kind"], Map<ColumnName, Map<string, Look>>>> = {
  group: new Map(),
  indicator: new Map(),
  line: new Map(),
  count: new Map(),
  total: new Map(),
};

/** Formats are as many as the units of a workbook; those of others are forgotten. */
const MOST_MADE = 200;

/** The look of a cell of the column: one object for all cells that look alike. */
export function cellLook(column: ColumnName, place: Place): Look {
  const ofRow = MADE[place.row];
  const own = ofRow.get(column) ?? new Map<string, Look>();
  const key = lookKey(column, place);
  const known = own.get(key);
  if (known !== undefined) return known;
  if (own.size >= MOST_MADE) own.clear();
  const made = LOOKS[column](place);
  own.set(key, made);
  ofRow.set(column, own);
  return made;
}

/** What tells the looks of a column and a kind of row apart: mostly nothing but the number format. */
function lookKey(column: ColumnName, place: Place): string {
  const { isFigure = false, isAlarming = false, numberFormat = "" } = place.cell;
  const fitted = FITTED[column]?.(place);
  if (!isFigure && !isAlarming && fitted === undefined) return numberFormat;
  return `\0${Number(isFigure)}${Number(isAlarming)}${fitted ?? ""} ${numberFormat}`;
}

/** What the looks of a column take from the text and the width. */
const FITTED: Readonly<Partial<Record<ColumnName, (place: Place) => string | number>>> = {
  unit: ({ cell, width }) => unitSize(cell.text, width),
  shortfall: ({ cell, width }) => (isTooWide(cell.text, width) ? "shrink" : "wrap"),
};

const centredLook = ({ row, cell }: Place): Look => ({
  ...ROW_LOOKS[row],
  horizontal: "Center",
  ...cellFormat(cell),
});

const figure = ({ row, cell }: Place): Look => ({
  ...ROW_LOOKS[row],
  horizontal: "Right",
  ...cellFormat(cell),
  ...(cell.isFigure === true ? { shrink: true } : { wrap: true }),
});

const note = ({ row }: Place): Look =>
  row === "group"
    ? { fill: TINTS.group, horizontal: "Center", shrink: true }
    : { size: 10, horizontal: "Left", indent: 1, wrap: true };

const LOOKS: Readonly<Record<ColumnName, (place: Place) => Look>> = {
  number: ({ row }) => ({ ...ROW_LOOKS[row], horizontal: "Center", shrink: true }),
  name: ({ row }) => ({
    ...ROW_LOOKS[row],
    horizontal: "Left",
    indent: row === "line" ? 2 : 1,
    wrap: true,
  }),
  unit: ({ row, cell, width }) => ({
    size: unitSize(cell.text, width),
    horizontal: "Center",
    wrap: true,
    ...ROW_LOOKS[row],
  }),
  previous: figure,
  target: figure,
  second: figure,
  actual: figure,
  estimate: figure,
  ratio: centredLook,
  secondRatio: centredLook,
  change: (place) => ({ ...centredLook(place), wrap: true }),
  estimateRatio: centredLook,
  verdict: ({ row, cell }) => ({
    ...ROW_LOOKS[row],
    horizontal: "Center",
    shrink: true,
    ...cellFormat(cell),
  }),
  owner: ({ row }) => ({ ...ROW_LOOKS[row], size: OWNER_SIZE, horizontal: "Center", wrap: true }),
  note,
  shortfall: ({ cell, width }) => ({
    bold: true,
    color: RED,
    horizontal: "Center",
    ...(isTooWide(cell.text, width) ? { shrink: true } : { wrap: true }),
  }),
  reason: note,
  total: centredLook,
  exceeded: centredLook,
  met: centredLook,
  missed: (place) => ({
    ...centredLook(place),
    color: RED,
    bold: place.cell.isAlarming === true || place.row === "total",
  }),
  unknown: centredLook,
  share: centredLook,
};

/** Of the whole row. */
export const ROW_LOOKS: Readonly<Record<DocumentRow["kind"], Look>> = {
  group: { bold: true, fill: TINTS.group },
  indicator: {},
  line: { italic: true },
  count: { size: 11 },
  total: { size: 11, bold: true, fill: TINTS.group },
};

function cellFormat({ numberFormat }: TableCell): Look {
  return numberFormat === undefined ? {} : { numberFormat };
}

/** A figure wider than the column: then smaller, never broken; else in lines. */
function isTooWide(text: string, width: number): boolean {
  const widest = Math.max(...text.split(" ").map((piece) => textWidth(piece, 10.5, "bold")));
  return widest > shortfallWidth(width);
}
