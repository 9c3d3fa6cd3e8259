/** A sheet of a file as the reading takes it: the same values, formats and looks that Excel would answer with. */

import type { Cell, CellValue as FileValue, Sheet, Workbook } from "hucre/xlsx";
import { blockOfFormula } from "../model/address";
import type { Area, CellRef, CellType, CellValue, NamedBlock, SheetCells } from "../model/cells";
import { FontFacts } from "./fontFacts";
import { showValue } from "./shownText";

/** A sheet, and the cells of it whose formula nobody has calculated. */
export interface SheetAndGaps {
  readonly cells: SheetCells;
  readonly uncalculated: readonly CellRef[];
}

/** From the library's words to ours. A sheet with `reportName` as a name of its own is a report of ours. */
export function takeSheet(sheet: Sheet, book: Workbook, reportName: string): SheetAndGaps {
  const block = usedBlock(sheet);
  const { row, column, rows } = block;
  const contents = readLines(sheet, block, book.dateSystem === "1904");
  const names = (book.namedRanges ?? []).filter(({ scope }) => scope === sheet.name);
  const columns = rows === 0 ? 0 : block.columns;
  const cells: SheetCells = {
    name: sheet.name,
    row,
    column,
    ...contents,
    hiddenRows: placesFrom(row, rows).filter((at) => sheet.rowDefs?.get(at)?.hidden === true),
    hiddenColumns: placesFrom(column, columns).filter((at) => sheet.columns?.[at]?.hidden === true),
    tables: (sheet.tables ?? []).flatMap(({ name, range }) => namedBlock(name, range ?? "", sheet.name)),
    names: names.flatMap(({ name, range }) => namedBlock(name, range, sheet.name)),
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    isProtected: sheet.protection?.sheet === true,
    isOurReport: names.some(({ name }) => name === reportName),
  };
  return { cells, uncalculated: uncalculatedIn(sheet) };
}

function placesFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** The block of cells with a value, as Excel's used range of values. */
function usedBlock({ rows }: Sheet): Area {
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
  if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

type Contents = Pick<SheetCells, "values" | "text" | "numberFormats" | "valueTypes" | "boldRows" | "looks">;

/** Line by line, so that nothing but what is answered is kept: a sheet of details has a hundred thousand cells. */
function readLines(sheet: Sheet, { row, column, rows, columns }: Area, is1904: boolean): Contents {
  const fonts = new FontFacts(row, column);
  const values: CellValue[][] = [];
  const text: string[][] = [];
  const numberFormats: string[][] = [];
  const valueTypes: CellType[][] = [];
  for (let at = 0; at < rows; at++) {
    const line = sheet.rows[row + at] ?? [];
    const cells = Array.from({ length: columns }, (_, place) =>
      sheet.cells?.get(`${row + at},${column + place}`),
    );
    const own = cells.map((_, place) => plainValue(line[column + place] ?? null, is1904));
    const codes = cells.map((cell) => cell?.style?.numFmt ?? "General");
    values.push(own);
    numberFormats.push(codes);
    text.push(own.map((value, place) => showValue(value, codes[place] ?? "General", is1904)));
    valueTypes.push(own.map((value, place) => fileCellType(value, cells[place])));
    fonts.addLine(cells.map((cell) => cell?.style?.font));
  }
  return { values, text, numberFormats, valueTypes, boldRows: fonts.boldRows, looks: fonts.looks() };
}

function plainValue(raw: FileValue, is1904: boolean): CellValue {
  return raw instanceof Date ? dateSerial(raw, is1904) : (raw ?? "");
}

function fileCellType(value: CellValue, cell: Cell | undefined): CellType {
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  const isError = cell?.type === "error" || (cell?.formula !== undefined && ERROR.test(value));
  return isError ? "Error" : "String";
}

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

const DAY = 86_400_000;

/** The days Excel counts; before March 1900 it counts one that never was. */
function dateSerial(date: Date, is1904: boolean): number {
  const days = Math.round((date.getTime() / DAY) * 1e9) / 1e9;
  if (is1904) return round(days + 24_107);
  const serial = round(days + 25_569);
  return serial < 61 ? round(serial - 1) : serial;
}

function round(days: number): number {
  return Math.round(days * 1e9) / 1e9;
}

function namedBlock(name: string, range: string, sheet: string): NamedBlock[] {
  const block = blockOfFormula(
    range.includes("!") ? `=${range}` : `='${sheet.replaceAll("'", "''")}'!${range}`,
  );
  return block === null || block.sheet !== sheet ? [] : [{ name, ...block }];
}

function uncalculatedIn(sheet: Sheet): readonly CellRef[] {
  return listFormulas(sheet).flatMap(({ cell, result }) => (result === null ? [cell] : []));
}

/** Where every formula of a workbook that asks to be calculated shows 0, a program put the noughts there: none is a result. */
export function zerosOfFormulas({ sheets }: Workbook): readonly CellRef[] {
  const shown = sheets.flatMap(listFormulas).filter(({ result }) => result !== null);
  return shown.every(({ result }) => result === 0) ? shown.map(({ cell }) => cell) : [];
}

function listFormulas({
  name,
  cells,
}: Sheet): readonly { readonly cell: CellRef; readonly result: unknown }[] {
  return [...(cells ?? [])].flatMap(([place, { formula, value, formulaResult }]) => {
    if (formula === undefined) return [];
    const [row = 0, column = 0] = place.split(",").map(Number);
    return [{ cell: { sheet: name, row, column }, result: value ?? formulaResult ?? null }];
  });
}
