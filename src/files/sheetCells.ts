/** A sheet of a file as the reading takes it: the same values, formats and looks that Excel would answer with. */

import type { Sheet, Workbook, CellStyle, CellValue as FileValue, Cell } from "hucre/xlsx";
import { blockOfFormula } from "../model/address";
import {
  type CellRef,
  type CellType,
  type CellValue,
  type NamedBlock,
  PLAIN_LOOKS,
  type SheetCells,
  type TypedLooks,
} from "../model/cells";
import { showValue } from "./shownText";

/** One cell, of which nothing is asked for that Excel would not say. */
interface ReadCell {
  readonly value: CellValue;
  readonly code: string;
  readonly type: CellType;
  readonly font: CellStyle["font"];
}

/** A sheet, and the cells of it whose formula nobody has calculated. */
export interface SheetAndGaps {
  readonly cells: SheetCells;
  readonly uncalculated: readonly CellRef[];
}

/** From the library's words to ours. A sheet with `reportName` as a name of its own is a report of ours. */
export function takeSheet(sheet: Sheet, book: Workbook, reportName: string): SheetAndGaps {
  const is1904 = book.dateSystem === "1904";
  const grid = usedGrid(sheet, is1904);
  const { row, column, lines } = grid;
  const names = (book.namedRanges ?? []).filter(({ scope }) => scope === sheet.name);
  const cells: SheetCells = {
    name: sheet.name,
    row,
    column,
    values: lines.map((line) => line.map(({ value }) => value)),
    text: lines.map((line) => line.map(({ value, code }) => showValue(value, code, is1904))),
    numberFormats: lines.map((line) => line.map(({ code }) => code)),
    valueTypes: lines.map((line) => line.map(({ type }) => type)),
    hiddenRows: lines.flatMap((_, at) => (sheet.rowDefs?.get(row + at)?.hidden === true ? [row + at] : [])),
    hiddenColumns: (lines[0] ?? []).flatMap((_, at) =>
      sheet.columns?.[column + at]?.hidden === true ? [column + at] : [],
    ),
    boldRows: linesWhere(lines, row, (line) => line.every(({ font }) => font?.bold === true)),
    looks: looksOf(lines, row, column),
    tables: (sheet.tables ?? []).flatMap(({ name, range }) => namedBlock(name, range ?? "", sheet.name)),
    names: names.flatMap(({ name, range }) => namedBlock(name, range, sheet.name)),
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    isProtected: sheet.protection?.sheet === true,
    isOurReport: names.some(({ name }) => name === reportName),
  };
  return { cells, uncalculated: uncalculatedIn(sheet) };
}

interface Grid {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly ReadCell[])[];
}

/** The block of cells with a value, as Excel's used range of values. */
function usedGrid({ rows, cells }: Sheet, is1904: boolean): Grid {
  let [top, left, right, bottom] = [Infinity, Infinity, -1, -1];
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === null || value === "") return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  if (bottom < 0) return { row: 0, column: 0, lines: [] };
  const lines = rows.slice(top, bottom + 1).map((line, at) =>
    Array.from({ length: right - left + 1 }, (_, place) => {
      const cell = cells?.get(`${top + at},${left + place}`);
      return readCell(line[left + place] ?? null, cell, is1904);
    }),
  );
  return { row: top, column: left, lines };
}

function readCell(raw: FileValue, cell: Cell | undefined, is1904: boolean): ReadCell {
  const value = raw instanceof Date ? serialOf(raw, is1904) : (raw ?? "");
  const font = cell?.style?.font;
  return { value, code: cell?.style?.numFmt ?? "General", type: typeOf(value, cell), font };
}

function typeOf(value: CellValue, cell: Cell | undefined): CellType {
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  const isError = cell?.type === "error" || (cell?.formula !== undefined && ERROR.test(value));
  return isError ? "Error" : "String";
}

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

const DAY = 86_400_000;

/** The days Excel counts; before March 1900 it counts one that never was. */
function serialOf(date: Date, is1904: boolean): number {
  const days = Math.round((date.getTime() / DAY) * 1e9) / 1e9;
  if (is1904) return round(days + 24_107);
  const serial = round(days + 25_569);
  return serial < 61 ? round(serial - 1) : serial;
}

function round(days: number): number {
  return Math.round(days * 1e9) / 1e9;
}

function linesWhere(
  lines: Grid["lines"],
  first: number,
  holds: (line: readonly ReadCell[]) => boolean,
): readonly number[] {
  return lines.flatMap((line, at) => (holds(line) ? [first + at] : []));
}

const isStruck = ({ font }: ReadCell): boolean => font?.strikethrough === true;

function looksOf(lines: Grid["lines"], row: number, column: number): TypedLooks {
  if (lines.length === 0) return PLAIN_LOOKS;
  const across = (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line[at] ?? []));
  const isPartly = (line: readonly ReadCell[]): boolean => line.some(isStruck) && !line.every(isStruck);
  return {
    struckRows: linesWhere(lines, row, (line) => line.every(isStruck)),
    partlyStruckRows: linesWhere(lines, row, isPartly),
    struckColumns: linesWhere(across, column, (line) => line.some(isStruck)),
    oldFontRows: oldFonts(lines, row),
    oldFontColumns: oldFonts(across, column),
  };
}

/** Fonts from before Unicode, of lines that have no other. */
function oldFonts(lines: Grid["lines"], first: number): ReadonlyMap<number, string> {
  return new Map(
    lines.flatMap((line, at) => {
      const [name = "", ...others] = new Set(line.map(({ font }) => font?.name ?? ""));
      return others.length === 0 && OLD_FONT.test(name) ? [[first + at, name] as const] : [];
    }),
  );
}

/** ".VnTime", "VNI-Times", "VnArial": letters of theirs stand for others. */
const OLD_FONT = /^(?:\.?Vn[A-Z]|VNI[- ])/;

function namedBlock(name: string, range: string, sheet: string): NamedBlock[] {
  const block = blockOfFormula(
    range.includes("!") ? `=${range}` : `='${sheet.replaceAll("'", "''")}'!${range}`,
  );
  return block === null || block.sheet !== sheet ? [] : [{ name, ...block }];
}

function uncalculatedIn(sheet: Sheet): readonly CellRef[] {
  return formulasOf(sheet).flatMap(({ cell, result }) => (result === null ? [cell] : []));
}

/** Where every formula of a workbook that asks to be calculated shows 0, a program put the noughts there: none is a result. */
export function zerosOfFormulas({ sheets }: Workbook): readonly CellRef[] {
  const shown = sheets.flatMap(formulasOf).filter(({ result }) => result !== null);
  return shown.every(({ result }) => result === 0) ? shown.map(({ cell }) => cell) : [];
}

function formulasOf({ name, cells }: Sheet): readonly { readonly cell: CellRef; readonly result: unknown }[] {
  return [...(cells ?? [])].flatMap(([place, { formula, value, formulaResult }]) => {
    if (formula === undefined) return [];
    const [row = 0, column = 0] = place.split(",").map(Number);
    return [{ cell: { sheet: name, row, column }, result: value ?? formulaResult ?? null }];
  });
}
