/** A sheet's cells by sheet position, as the reading looks at them. */

import type { CellRef, CellValue, SheetCells } from "../../model/cells";
import { clean } from "../../model/numbers";
import { cellRole } from "./headings";
import { collapseSpaces, type Unaccented } from "../../vocabulary/tidy";
import { readFormat } from "../../figures/numberFormat";
import { plainForm } from "../../vocabulary/forms";
import { type HeadingRole } from "../../vocabulary/headings";

/** One sheet, addressed by zero-based sheet rows and columns; outside the used range everything is empty. */
export interface CellGrid {
  readonly sheet: SheetCells;
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  /** Columns of a row that are not empty, in order; within bounds where given. */
  columnsIn(row: number, first?: number, last?: number): readonly number[];
  /** As shown, spaces collapsed; "" where empty. */
  shown(row: number, column: number): string;
  /** As shown, lines and spaces kept. */
  raw(row: number, column: number): string;
  /** `shown`, spaces at the beginning kept: an indent says "part of the line above". */
  isIndented(row: number, column: number): boolean;
  /** Without diacritics, lower case. */
  plain(row: number, column: number): Unaccented;
  /** The role the cell would have as a heading; null for most text. */
  role(row: number, column: number): HeadingRole | null;
  value(row: number, column: number): CellValue;
  /** A number, or text that is no more than a figure with its sign, hedge and unit mark. */
  isFigure(row: number, column: number): boolean;
  /** The figure of a cell, a percentage in per cent; null where there is none or its text may be several. */
  figure(row: number, column: number): number | null;
  /** A number shown as a date: a heading may be one. */
  isDate(row: number, column: number): boolean;
  ref(row: number, column: number): CellRef;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  isBoldRow(row: number): boolean;
  /** Its text, or some of it, is struck out, as far as its row and column tell. */
  isStruck(row: number, column: number): boolean;
}

/** Looks at every cell once; afterwards every question costs no more than its own cell. */
export function cellGrid(sheet: SheetCells): CellGrid {
  const filled = sheet.values.map((row) => filledColumns(row, sheet.column));
  const value = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  const printed = (row: number, column: number): string => {
    const text = sheet.text[row - sheet.row]?.[column - sheet.column] ?? "";
    return text.trim() === "" ? String(value(row, column)) : text;
  };
  const shown = rememberCells((row, column) => collapseSpaces(printed(row, column)));
  const numberFormat = (row: number, column: number): string =>
    sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? "";
  return {
    sheet,
    firstRow: sheet.row,
    endRow: sheet.row + sheet.values.length,
    columnsIn: (row, first, last) => {
      const columns = filled[row - sheet.row] ?? [];
      return first === undefined || last === undefined ? columns : columnsBetween(columns, first, last);
    },
    shown,
    raw: printed,
    isIndented: (row, column) => /^\s/u.test(printed(row, column)),
    plain: (row, column) => plainForm(printed(row, column)),
    role: (row, column) => cellRole(shown(row, column)),
    value,
    isFigure: (row, column) =>
      typeof value(row, column) === "number" || isFigureText(printed(row, column).slice(0, 60)),
    figure: (row, column) =>
      readShownFigure(value(row, column), shown(row, column), numberFormat(row, column)),
    isDate: (row, column) => isDateShown(value(row, column), numberFormat(row, column)),
    ref: (row, column) => ({ sheet: sheet.name, row, column }),
    isHiddenRow: isAmong(sheet.hiddenRows),
    isHiddenColumn: isAmong(sheet.hiddenColumns),
    isBoldRow: isAmong(sheet.boldRows),
    isStruck: struckIn(sheet.looks),
  };
}

/** What was found of a cell is not looked for again. */
function rememberCells(find: (row: number, column: number) => string): typeof find {
  const known: string[][] = [];
  return (row, column) => {
    const inRow = (known[row] ??= []);
    return (inRow[column] ??= find(row, column));
  };
}

function isAmong(places: readonly number[]): (place: number) => boolean {
  const among = new Set(places);
  return (place) => among.has(place);
}

function struckIn(looks: SheetCells["looks"]): CellGrid["isStruck"] {
  const isWholeRow = isAmong(looks.struckRows);
  const [inRow, inColumn] = [isAmong(looks.partlyStruckRows), isAmong(looks.struckColumns)];
  return (row, column) => isWholeRow(row) || (inRow(row) && inColumn(column));
}

function filledColumns(row: readonly CellValue[], left: number): readonly number[] {
  const columns: number[] = [];
  row.forEach((cell, index) => {
    if (cell !== "" && (typeof cell !== "string" || /\S/u.test(cell.slice(0, 1000))))
      columns.push(left + index);
  });
  return columns;
}

/** Those within bounds: mostly all. */
function columnsBetween(columns: readonly number[], first: number, last: number): readonly number[] {
  const isWithin = (columns[0] ?? first) >= first && (columns[columns.length - 1] ?? last) <= last;
  return isWithin ? columns : columns.slice(findPlace(columns, first), findPlace(columns, last + 1));
}

/** Where a column stands, or would stand, among columns in order. */
function findPlace(columns: readonly number[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFigureText(text: string): boolean {
  return /^[\s(<>≤≥=~+−–-]*\d[\d.,\s]*\)?\s*(?:%|‰|:\d\d)?$/u.test(text.trim());
}

/** A number as it is shown, a percentage in per cent; a text that is one figure. */
function readShownFigure(value: CellValue, shown: string, format: string): number | null {
  if (typeof value !== "number") return figureInText(shown);
  return readFormat(format, value).isPercent ? clean(value * 100) : value;
}

function figureInText(shown: string): number | null {
  if (!isFigureText(shown.slice(0, 60)) || shown.includes(":")) return null;
  const digits = /-?\d[\d.,]*/u.exec(shown)?.[0] ?? "";
  const isWhole = /^-?\d{1,3}(?:[.,]\d{3})+$/u.test(digits);
  // "1.234" may be either; "1.234.567" and "12,5" are one thing only.
  if (isWhole && digits.split(/[.,]/u).length === 2) return null;
  const plain = isWhole
    ? digits.replace(/[.,]/gu, "")
    : digits.replace(/\.(?=\d{3}(?:[.,]|$))/gu, "").replace(",", ".");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

const DATES: readonly string[] = ["withYear", "dayAndMonth"];

function isDateShown(value: CellValue, format: string): boolean {
  return typeof value === "number" && DATES.includes(readFormat(format, value).date);
}
