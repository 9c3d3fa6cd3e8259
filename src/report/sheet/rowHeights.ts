/** How high the rows of the report's tables are: measured, so that the page looks the same wherever it is opened. */

import { remember, rememberNear } from "../../model/remember";
import type { ColumnName, Table, DocumentRow } from "../document/reportDocument";
import { countLines, textWidth } from "../layout/textWidth";

/** Points of the columns of names and units that hold no text; a name in bold or of 11 points is given less. */
const NAME_SIDES = 8.5;
const COUNT_NAME_SIDES = 16.5;
const UNIT_SIDES = 4.5;

/** Horizontal padding in points: of a cell, of an indented one, of a heading's. */
const SIDES = 4.5;
const INDENTED_SIDES = 15.5;
const TIGHT = 3;

/** Letters of units in charge and of notes, in points. */
export const OWNER_SIZE = 10;

/** Points of a line of 10.5, of one of 11. */
const LINE = 13.8;
const COUNT_LINE = 13.5;

/** Points of a heading row: as high as its titles need and no lower than `least`. */
export function headerHeight({ columns }: Table, size: number, least: number): number {
  const lines = columns.map(({ title, width }) => countLines(title, width - TIGHT, size, "bold"));
  return Math.max(least, Math.max(...lines) * size * 1.24 + 4);
}

/** Points of a row of counts. */
export function countHeight(table: Table, row: DocumentRow): number {
  const width = widthIn(table, "name") - COUNT_NAME_SIDES;
  return 18 + (countLines(textIn(row, "name"), width, 11) - 1) * COUNT_LINE;
}

/** Lines that a group's name takes from its own column up to that of the verdicts. */
export function groupLines({ columns }: Table, row: DocumentRow): number {
  const names = columns.map(({ name }) => name);
  const free = columns.slice(names.indexOf("name"), names.indexOf("verdict"));
  const room = free.reduce((sum, { width }) => sum + width, 0) - INDENTED_SIDES;
  return countLines(textIn(row, "name"), room, 10.5, "bold");
}

export function groupHeight(lines: number): number {
  return lines > 1 ? lines * LINE + 5 : 20;
}

/** Points of each row of the appendix. */
export function appendixHeights(table: Table): (row: DocumentRow) => number {
  const lines = linesOfRows(table);
  return (row) => Math.max(17.5, lines(row) * LINE + 3.5);
}

/** Points of each row of the missed, where its reason is not longer than what is typed now. */
export function missedHeights(table: Table): (row: DocumentRow) => number {
  const lines = linesOfRows(table);
  const width = shortfallWidth(widthIn(table, "shortfall"));
  return (row) => {
    const short = countLines(textIn(row, "shortfall"), width, 10.5, "bold");
    return Math.max(20, Math.max(lines(row), short) * LINE + 5);
  };
}

/** Points of text in a column of shortfalls that is so wide. */
export function shortfallWidth(width: number): number {
  return width - SIDES;
}

/** The unit's letters, smaller where that spares a line or its longest piece is wider than the column. */
export function unitSize(unit: string, column: number): number {
  return unitsIn(column)(unit).size;
}

/** Units repeat from row to row. */
const unitsIn = remember((column: number) => {
  const width = column - UNIT_SIDES;
  return rememberNear((unit): { readonly size: number; readonly lines: number } => {
    const longest = Math.max(0, ...unit.split(/\s|(?<=\/)/).map((piece) => textWidth(piece, 10)));
    const size = longest > width || unitLines(unit, 9, width) < unitLines(unit, 10, width) ? 9 : 10;
    return { size, lines: (unitLines(unit, size, width) * size) / 10.5 };
  }, 256);
}, 20);

/** Lines of 10.5 points that a row's longest text takes; the widths of the columns are looked up once. */
function linesOfRows(table: Table): (row: DocumentRow) => number {
  // Notes, or reasons.
  const { name: note = "note", width = 0 } = table.columns[table.columns.length - 1] ?? {};
  const [names, owners] = [widthIn(table, "name") - NAME_SIDES, widthIn(table, "owner") - SIDES];
  const units = unitsIn(widthIn(table, "unit"));
  const figures = FIGURES.map((name) => ({ name, width: widthIn(table, name) - SIDES }));
  return (row) => {
    const indent = row.kind === "line" ? 2 : 1;
    let most = Math.max(
      countLines(textIn(row, "name"), names - indent * 7, 10.5),
      units(textIn(row, "unit")).lines,
      (countLines(textIn(row, "owner"), owners, OWNER_SIZE) * OWNER_SIZE) / 10.5,
      countLines(textIn(row, note), width - INDENTED_SIDES, 10),
    );
    for (const figure of figures) most = Math.max(most, figureLines(row, figure.name, figure.width));
    return most;
  };
}

/** Columns whose figures may be words. */
const FIGURES = ["previous", "target", "second", "actual", "estimate", "change"] as const;

/** A number is never broken; words are. */
function figureLines(row: DocumentRow, name: ColumnName, width: number): number {
  const cell = row.cells[name];
  return cell === undefined || cell.isFigure === true ? 1 : countLines(cell.text, width, 10.5);
}

/** Some programs break after a slash, some do not: the more of both. */
function unitLines(unit: string, size: number, width: number): number {
  return Math.max(countLines(unit, width, size), countLines(unit.replace(/\//g, "/ "), width, size));
}

function textIn(row: DocumentRow, name: ColumnName): string {
  return row.cells[name]?.text ?? "";
}

function widthIn({ columns }: Table, name: ColumnName): number {
  return columns.find((column) => column.name === name)?.width ?? 0;
}
