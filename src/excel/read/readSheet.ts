/** What is asked of one sheet in a reading, and the sheet made of the answers. */

import {
  type CellType,
  type CellValue,
  type NamedBlock,
  PLAIN_LOOKS,
  type SheetCells,
  type TypedLooks,
} from "../../model/cells";
import { blockOfFormula } from "../../model/address";

/** A conditional format by formula, wherever it came from. */
export interface FoundRule {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  readonly id: string;
  readonly formula: string;
}

/** The sheet itself, by Excel's own words. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** null where Excel was not asked, or would not say: asked for with the sheet's other facts. */
  readonly isProtected: boolean | null;
  /** Ids of the Excel tables are the workbook's: asked for once, see readWorkbook. */
  readonly tables: readonly NamedBlock[];
}

/** Of one reading: queued on a sheet, answered after the next sync. */
export interface SheetQueue {
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly facts: SheetFacts;
}

type BlockQueue = Omit<SheetQueue, "facts">;

export interface SheetFacts {
  /** null where it is known already. */
  readonly protection: Excel.WorksheetProtection | null;
  readonly names: { readonly items: readonly Pick<Excel.NamedItem, "name" | "formula">[] };
  /** null where Excel could not be asked for formulas of rules. */
  readonly rules: Excel.ConditionalFormatCollection | null;
}

/** A sheet that was loaded by "id,name,visibility,protection/protected". */
export function sheetEntry({ id, name, visibility, protection }: Excel.Worksheet): SheetEntry {
  return { id, name, visibility, isProtected: protection.protected, tables: [] };
}

/** Raw contents of a block, row by row. */
export type Contents = Pick<
  SheetCells,
  | "row"
  | "column"
  | "values"
  | "text"
  | "numberFormats"
  | "valueTypes"
  | "hiddenRows"
  | "boldRows"
  | "hiddenColumns"
  | "looks"
>;

/** One stray character in the last row makes a used range of millions of cells: no more rows than these, and the one that says there are more, are asked for at once. */
const ROWS_AT_ONCE = 10_000;

/** Asks for everything the reading needs of a sheet: no trip of its own. */
export function queueSheet(
  sheet: Excel.Worksheet,
  { isProtected }: Pick<SheetEntry, "isProtected">,
  withRules = true,
): SheetQueue {
  // Documented never to throw on an empty sheet: it gives A1 then.
  const cells = sheet.getUsedRange(true).getIntersectionOrNullObject(`1:${ROWS_AT_ONCE + 1}`);
  return { ...queueBlock(cells), facts: queueFacts(sheet, withRules, isProtected === null) };
}

/** Whether the sheet has rows that were not asked for: its last, and what lies before it, are read another way. */
export function reachesFurther({ cells }: SheetQueue): boolean {
  return cells.isNullObject || cells.rowIndex + cells.rowCount > ROWS_AT_ONCE;
}

/** Asks for the contents of a block. */
export function queueBlock(cells: Excel.Range): BlockQueue {
  // Types of values are told from the values: asked for, they would be a sixth of the answer.
  cells.load("rowIndex,rowCount,columnIndex,values,text,numberFormat");
  return {
    cells,
    rows: cells.getRowProperties({
      rowHidden: true,
      format: { font: { bold: true, strikethrough: true, name: true } },
    }),
    columns: cells.getColumnProperties({
      columnHidden: true,
      format: { font: { strikethrough: true, name: true } },
    }),
  };
}

/** Asks for what is said of the sheet as a whole. Details of rules other than their formula are never asked for (docs/platform.md C1). */
export function queueFacts(sheet: Excel.Worksheet, withRules: boolean, withProtection: boolean): SheetFacts {
  const { names } = sheet;
  const protection = withProtection ? sheet.protection : null;
  protection?.load("protected");
  names.load("items/name,items/formula");
  const rules = withRules ? sheet.getRange().conditionalFormats : null;
  rules?.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { protection, names, rules };
}

/** Whether Excel gave the cells it was asked for: of too many it gives none. */
export function isGiven({ values, text }: Excel.Range): boolean {
  return isAnswered(values) && isAnswered(text);
}

/** Of too many cells Excel gives null. */
export function isAnswered(lines: unknown): boolean {
  return lines !== null;
}

/** The contents a queued block was answered with; null where Excel gave none because there were too many. */
export function takeContents({ cells, rows, columns }: BlockQueue): Contents | null {
  if (!isGiven(cells)) return null;
  const { rowIndex: row, columnIndex: column } = cells;
  const values = cells.values as CellValue[][];
  return {
    row,
    column,
    values,
    text: cells.text,
    numberFormats: cells.numberFormat as string[][],
    valueTypes: values.map((line) => line.map(cellType)),
    hiddenRows: positions(rows.value, row, (each) => each.rowHidden === true),
    boldRows: positions(rows.value, row, (each) => each.format?.font?.bold === true),
    hiddenColumns: positions(columns.value, column, (each) => each.columnHidden === true),
    looks: readLooks(rows.value, row, columns.value, column),
  };
}

/** A formula that gives "" is as empty as a cell without one. */
function cellType(value: CellValue): CellType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return ERROR.test(value) ? "Error" : "String";
}

/** Excel gives an error as its word; there are more of them each year. */
const ERROR = /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;

/** Excel answers null for a look that a row's cells do not share. */
function readLooks(
  rows: readonly Excel.RowProperties[],
  top: number,
  columns: readonly Excel.ColumnProperties[],
  left: number,
): TypedLooks {
  const isStruck = ({ format }: Excel.RowProperties | Excel.ColumnProperties): boolean =>
    format?.font?.strikethrough === true;
  const isPartly = ({ format }: Excel.RowProperties | Excel.ColumnProperties): boolean =>
    (format?.font?.strikethrough as boolean | null | undefined) === null;
  return {
    struckRows: positions(rows, top, isStruck),
    partlyStruckRows: positions(rows, top, isPartly),
    struckColumns: positions(columns, left, (each) => isStruck(each) || isPartly(each)),
    oldFontRows: oldFonts(rows, top),
    oldFontColumns: oldFonts(columns, left),
  };
}

function oldFonts(
  lines: readonly (Excel.RowProperties | Excel.ColumnProperties)[],
  first: number,
): ReadonlyMap<number, string> {
  return new Map(
    lines.flatMap(({ format }, at) => {
      const name = (format?.font?.name as string | null | undefined) ?? "";
      return OLD_FONT.test(name) ? [[first + at, name] as const] : [];
    }),
  );
}

/** ".VnTime", "VNI-Times", "VnArial": letters of theirs stand for others. */
const OLD_FONT = /^(?:\.?Vn[A-Z]|VNI[- ])/;

/** A sheet with nothing in it. */
export const NO_CONTENTS: Contents = {
  row: 0,
  column: 0,
  values: [],
  text: [],
  numberFormats: [],
  valueTypes: [],
  hiddenRows: [],
  boldRows: [],
  hiddenColumns: [],
  looks: PLAIN_LOOKS,
};

/** The sheet of all answers. A sheet that has `reportName` as a name of its own is a report of ours. */
export function sheetCells(
  entry: SheetEntry,
  contents: Contents,
  facts: SheetFacts | null,
  reportName: string,
): SheetCells {
  const names = facts?.names.items ?? [];
  return {
    name: entry.name,
    ...contents,
    tables: entry.tables,
    names: names.flatMap(({ name, formula }) => namedBlock(name, String(formula), entry.name)),
    visibility: readVisibility(entry.visibility),
    isProtected: facts === null || (facts.protection?.protected ?? entry.isProtected ?? true),
    isOurReport: names.some(({ name }) => name === reportName),
  };
}

/** Rules by formula of one sheet. */
export function foundRules(sheet: string, rules: Excel.ConditionalFormatCollection | null): FoundRule[] {
  return (rules?.items ?? []).flatMap(({ id, customOrNullObject: custom }) =>
    custom.isNullObject ? [] : [{ sheet, id, formula: custom.rule.formula }],
  );
}

function namedBlock(name: string, formula: string, sheet: string): NamedBlock[] {
  const block = blockOfFormula(formula);
  return block === null || block.sheet !== sheet ? [] : [{ name, ...block }];
}

function readVisibility(visibility: string): SheetCells["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}

function positions<T>(items: readonly T[], first: number, holds: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (holds(item) ? [first + index] : []));
}
