/** Range: one block of cells. */
import { LAST_COLUMN, LAST_ROW, overlaps, union } from "../../workbook/formulas/address";
import { copyFormula } from "../../workbook/formulas/formula";
import type { Block, Cell } from "../../workbook/model";
import type { Area } from "../shared/area";
import {
  addressOf,
  along,
  areaFrom,
  blockOf,
  cellsIn,
  intersection,
  isUnbounded,
  onSheet,
  patch,
  readCells,
  refuse,
  shiftKept,
  withinLimit,
  writeCells,
} from "../shared/area";
import { bringUp, clear, isEmpty, isTooNew, settled, usedWithin } from "../shared/cells";
import { spreadFormula } from "../shared/calculatedColumns";
import { enter, localFormat, localFormula } from "../shared/entry";
import type { Context, Node, Table } from "../shared/family";
import { Unanswered } from "../shared/wire";
import { propertyMethods } from "./cellProperties";
import { specialCells } from "./specialCells";
import { numberFormat, oneOf } from "../shared/given";
import { nodeOf, rangeOf } from "../shared/registry";

function valueType(cell: Cell): string {
  if (cell.error) return "Error";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return isEmpty(cell) ? "Empty" : "String";
}

/** A block moved and stretched, on the sheet or refused. */
function moved(area: Area, rows: number, columns: number, moreRows = 0, moreColumns = 0): Node {
  const block = blockOf(area);
  const size = [block.rows + moreRows, block.columns + moreColumns] as const;
  return rangeOf(area.sheet, onSheet(block.row + rows, block.column + columns, ...size));
}

function strip(area: Area, row: number, column: number, rows: number, columns: number): Node {
  const block = blockOf(area);
  return rangeOf(area.sheet, onSheet(block.row + row, block.column + column, rows, columns));
}

function wholeRows(block: Block): Block {
  return { ...block, column: 0, columns: LAST_COLUMN + 1 };
}

function wholeColumns(block: Block): Block {
  return { ...block, row: 0, rows: LAST_ROW + 1 };
}

/** The island of filled cells around: Excel's current region. */
function surrounding({ sheet, blocks: [start] }: Area): Node {
  let region = start ?? refuse("InvalidReference");
  const used = sheet.usedBlock(true);
  for (let grown = used !== null; grown && used !== null;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around = onSheet(
      row,
      column,
      region.row - row + region.rows + 1,
      region.column - column + region.columns + 1,
    );
    const filled = usedWithin(sheet, around, true);
    const next = filled === null ? region : union(region, filled);
    grown = next.rows !== region.rows || next.columns !== region.columns;
    region = next;
  }
  return rangeOf(sheet, region);
}

/** Only whole rows move: the model has no other insertion. */
function moveRows(self: Area, context: Context, call: string, by: 1 | -1): void {
  const block = blockOf(self);
  if (block.columns <= LAST_COLUMN) throw new Unanswered(`Range.${call} of less than whole rows`);
  if (by > 0) self.sheet.insertRows(block.row, block.rows);
  else self.sheet.deleteRows(block.row, block.rows);
  shiftKept(context, self.sheet, block.row, by * block.rows);
}

const COPIED = ["All", "Formulas", "Values", "Formats"] as const;

function copyFrom(
  target: Area,
  source: Area,
  given: unknown = "All",
  skipBlanks = false,
  transpose = false,
): void {
  const type = oneOf(COPIED)(given);
  if (transpose) throw new Unanswered("Range.copyFrom with transpose");
  const from = blockOf(source);
  const to = blockOf(target);
  // Read first: the two may overlap. A target of another size is filled by repeating the source, as in Excel.
  const cells = readCells(source, (cell, row, column) => ({
    cell,
    format: source.sheet.format(row, column),
  }));
  if (cells === null) return refuse("InvalidArgument", "a source without bounds");
  const repeats = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  const [rows, columns] = repeats ? [to.rows, to.columns] : [from.rows, from.columns];
  withinLimit(onSheet(to.row, to.column, rows, columns));
  for (let at = 0; at < rows; at++) {
    for (let across = 0; across < columns; across++) {
      const one = cells[at % from.rows]?.[across % from.columns];
      if (one === undefined || (skipBlanks && isEmpty(one.cell))) continue;
      const [row, column] = [to.row + at, to.column + across];
      const { formula, value } = one.cell;
      const shift = [
        row - from.row - (at % from.rows),
        column - from.column - (across % from.columns),
      ] as const;
      if (type !== "Values" && type !== "Formats" && formula !== null) {
        target.sheet.setFormula(row, column, copyFormula(formula, ...shift), value);
      } else if (type !== "Formats") target.sheet.setValue(row, column, value);
      if (type === "All" || type === "Formats")
        target.sheet.setFormat({ row, column, rows: 1, columns: 1 }, one.format);
    }
  }
}

function select(self: Area, context: Context): void {
  if (isTooNew(self.sheet, context.session)) return;
  if (self.sheet.visibility !== "Visible") refuse("InvalidOperation", "a hidden sheet takes no selection");
  bringUp(self.sheet, context);
  context.workbook.selection = blockOf(self);
}

/** A line of merges weighs as much as so many cells: each is compared with all the others. */
const LINES = 500;

function merge(self: Area, across: boolean): void {
  const block = blockOf(self);
  if (!across) return self.sheet.merge(block);
  withinLimit({ ...block, columns: LINES });
  for (let row = block.row; row < block.row + block.rows; row++) self.sheet.merge({ ...block, row, rows: 1 });
}

const hidden = (self: Area) => {
  const rows = along(self, "row", (row) => self.sheet.rowHidden(row));
  const columns = along(self, "column", (column) => self.sheet.columnHidden(column));
  return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
};

function write(self: Area, value: unknown, context: Context): void {
  writeCells(self, value, (row, column, one) => {
    enter(context.workbook, self.sheet, row, column, one);
    spreadFormula(self.sheet, row, column, context);
  });
  context.session.entered(self.sheet, blockOf(self));
}

export const rangeTable: Table<Area> = {
  tracked: true,
  scalars: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: (self) => (cellsIn(self) > 2 ** 31 - 1 ? -1 : cellsIn(self)),
    RowIndex: (self) => blockOf(self).row,
    ColumnIndex: (self) => blockOf(self).column,
    RowCount: (self) => blockOf(self).rows,
    ColumnCount: (self) => blockOf(self).columns,
    IsEntireRow: (self) => blockOf(self).columns > LAST_COLUMN,
    IsEntireColumn: (self) => blockOf(self).rows > LAST_ROW,
    Values: [(self) => readCells(self, (cell) => cell.value), write],
    Formulas: [(self) => readCells(self, (cell) => cell.formula ?? cell.value), write],
    FormulasLocal: [
      (self, { workbook }) =>
        readCells(self, ({ formula, value }) =>
          formula === null ? value : localFormula(formula, workbook.numberLocale, "out"),
        ),
      (self, value, context) => {
        const { workbook } = context;
        writeCells(self, value, (row, column, one) => {
          const isFormula = typeof one === "string" && one.startsWith("=");
          enter(
            workbook,
            self.sheet,
            row,
            column,
            isFormula ? localFormula(one, workbook.numberLocale, "in") : one,
          );
          spreadFormula(self.sheet, row, column, context);
        });
        context.session.entered(self.sheet, blockOf(self));
      },
    ],
    Text: (self) => readCells(self, (_cell, row, column) => self.sheet.text(row, column)),
    ValueTypes: (self) => readCells(self, valueType),
    NumberFormat: [
      (self) => readCells(self, (_cell, row, column) => self.sheet.format(row, column).numberFormat),
      (self, value, { workbook, session }) =>
        setNumberFormats(self, value, (code) =>
          session.poses.numberFormats === "local" ? localFormat(code, workbook.numberLocale) : code,
        ),
    ],
    NumberFormatLocal: [
      (self, { workbook }) =>
        readCells(self, (_cell, row, column) =>
          localFormat(self.sheet.format(row, column).numberFormat, workbook.numberLocale),
        ),
      (self, value, { workbook }) =>
        setNumberFormats(self, value, (code) => localFormat(code, workbook.numberLocale)),
    ],
    Hidden: hidden,
    RowHidden: [
      (self) => along(self, "row", (row) => self.sheet.rowHidden(row)),
      (self, value: boolean) => self.sheet.setRowHidden(blockOf(self).row, blockOf(self).rows, value),
    ],
    ColumnHidden: [
      (self) => along(self, "column", (column) => self.sheet.columnHidden(column)),
      (self, value: boolean) =>
        self.sheet.setColumnHidden(blockOf(self).column, blockOf(self).columns, value),
    ],
    Top: (self) =>
      sum(0, blockOf(self).row, (row) => (self.sheet.rowHidden(row) ? 0 : self.sheet.rowHeight(row))),
    Left: (self) =>
      sum(0, blockOf(self).column, (at) => (self.sheet.columnHidden(at) ? 0 : self.sheet.columnWidth(at))),
    Height: (self) => sum(blockOf(self).row, blockOf(self).rows, (row) => self.sheet.rowHeight(row)),
    Width: (self) => sum(blockOf(self).column, blockOf(self).columns, (at) => self.sheet.columnWidth(at)),
    HasSpill: () => false,
  },
  objects: {
    Format: (self) => nodeOf("RangeFormat", self),
    Worksheet: (self) => nodeOf("Worksheet", self.sheet),
    ConditionalFormats: (self) => nodeOf("ConditionalFormatCollection", self),
  },
  methods: {
    ...propertyMethods,
    _ValidateArraySize: (self, _context, rows: number, columns: number) => {
      const block = blockOf(self);
      if (rows !== block.rows || columns !== block.columns)
        refuse("InvalidArgument", "the array is of another size");
      return null;
    },
    GetCell: (self, _context, row: number, column: number) => strip(self, row, column, 1, 1),
    GetRow: (self, _context, row: number) => strip(self, row, 0, 1, blockOf(self).columns),
    GetColumn: (self, _context, column: number) => strip(self, 0, column, blockOf(self).rows, 1),
    GetLastRow: (self) => strip(self, blockOf(self).rows - 1, 0, 1, blockOf(self).columns),
    GetLastColumn: (self) => strip(self, 0, blockOf(self).columns - 1, blockOf(self).rows, 1),
    GetLastCell: (self) => strip(self, blockOf(self).rows - 1, blockOf(self).columns - 1, 1, 1),
    // A negative count takes them from inside the range.
    GetRowsAbove: (self, _context, count = 1 as number) =>
      strip(self, Math.min(0, -count), 0, Math.abs(count), blockOf(self).columns),
    GetRowsBelow: (self, _context, count = 1 as number) =>
      strip(self, blockOf(self).rows + Math.min(0, count), 0, Math.abs(count), blockOf(self).columns),
    GetColumnsBefore: (self, _context, count = 1 as number) =>
      strip(self, 0, Math.min(0, -count), blockOf(self).rows, Math.abs(count)),
    GetColumnsAfter: (self, _context, count = 1 as number) =>
      strip(self, 0, blockOf(self).columns + Math.min(0, count), blockOf(self).rows, Math.abs(count)),
    GetEntireRow: (self) => rangeOf(self.sheet, wholeRows(blockOf(self))),
    GetEntireColumn: (self) => rangeOf(self.sheet, wholeColumns(blockOf(self))),
    GetOffsetRange: (self, _context, rows: number, columns: number) => moved(self, rows, columns),
    GetResizedRange: (self, _context, rows: number, columns: number) => moved(self, 0, 0, rows, columns),
    GetAbsoluteResizedRange: (self, _context, rows: number, columns: number) =>
      strip(self, 0, 0, rows, columns),
    GetBoundingRect: (self, context, other: unknown) =>
      rangeOf(
        self.sheet,
        union(blockOf(self), blockOf(sameSheet(self, areaFrom(other, context, self.sheet)))),
      ),
    GetIntersection: (self, context, other: unknown) => {
      const found = intersection(
        blockOf(self),
        blockOf(sameSheet(self, areaFrom(other, context, self.sheet))),
      );
      return found && rangeOf(self.sheet, found);
    },
    GetUsedRange: (self, _context, valuesOnly?: boolean) => {
      const block = blockOf(self);
      return rangeOf(
        self.sheet,
        usedWithin(self.sheet, block, valuesOnly === true) ?? { ...block, rows: 1, columns: 1 },
      );
    },
    GetUsedRangeOrNullObject: (self, _context, valuesOnly?: boolean) => {
      const used = usedWithin(self.sheet, blockOf(self), valuesOnly === true);
      return used && rangeOf(self.sheet, used);
    },
    GetSurroundingRegion: surrounding,
    GetSpecialCells: (self, context, type: string, valueType?: string) =>
      specialCells(settled(self, context), type, valueType),
    GetMergedAreas: (self) => {
      const blocks = self.sheet.merges.filter((one) => overlaps(one, blockOf(self)));
      return blocks.length === 0 ? null : nodeOf("RangeAreas", { sheet: self.sheet, blocks });
    },
    GetTables: (self) => nodeOf("TableCollection", { sheets: [self.sheet], within: blockOf(self) }),
    Clear: (self, _context, applyTo: unknown) => clear(self, applyTo),
    Merge: (self, _context, across?: boolean) => merge(self, across === true),
    Unmerge: (self) => self.sheet.unmerge(blockOf(self)),
    Select: select,
    Calculate: ({ sheet, blocks }, { session }) => blocks.forEach((block) => session.calculate(sheet, block)),
    SetDirty: () => null,
    CopyFrom: (self, context, source: unknown, type?: unknown, skipBlanks?: boolean, transpose?: boolean) =>
      copyFrom(self, settled(areaFrom(source, context, self.sheet), context), type, skipBlanks, transpose),
    Insert: (self, context) => {
      moveRows(self, context, "insert", 1);
      return rangeOf(self.sheet, blockOf(self));
    },
    Delete: (self, context) => moveRows(self, context, "delete", -1),
  },
};

function sum(from: number, count: number, of: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < from + count; at++) total += of(at);
  return total;
}

function sameSheet(self: Area, other: Area): Area {
  return other.sheet === self.sheet ? other : refuse("InvalidArgument", "ranges of two sheets");
}

function setNumberFormats(self: Area, value: unknown, code: (text: string) => string): void {
  if (typeof value === "string" && !isUnbounded(blockOf(self)))
    return patch(self, { numberFormat: numberFormat(code(value)) });
  writeCells(self, value, (row, column, one) => {
    if (typeof one !== "string") refuse("InvalidArgument", "a number format is a text");
    else
      self.sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: numberFormat(code(one)) });
  });
}
