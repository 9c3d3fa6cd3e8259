/** From a row of a table to its line: name, unit, target, actual, and what the row prints besides. */

import { stillUnaccented } from "../../vocabulary/unaccented";
import { readActual } from "../../figures/readActual";
import type { CellRef } from "../../model/cells";
import type { CellGrid } from "../tables/cellGrid";
import { isBlank, type AmountContext, type CellSource, type Doubt } from "../../figures/cellSource";
import { readCombined, withoutLive } from "../../figures/readCombined";
import { findConvention } from "../../figures/figureTokens";
import { inHeadingUnit, nameAndUnit, tableUnits, type TableUnits } from "./lineUnits";
import { directionIn } from "../../vocabulary/directions";
import { headingForm } from "../../vocabulary/forms";
import { CEILING_HEADING, PLAN_WORDS } from "../../vocabulary/headings";
import type { Actual, Line, PrintedCell, Target } from "../../model/indicator";
import { readPrintedAttainment } from "../../figures/readPrinted";
import type { Convention, IndicatorTable } from "../../model/table";
import { areEnglish } from "../tables/headings";
import { type Subject, findSubject } from "./subject";
import type { TableRow } from "./tableRow";
import { readCeiling, readTarget, type TargetReading } from "../../figures/readTarget";
import { withinLimits, withLowerEnd } from "../../figures/limits";
import { type VerdictColumn, verdictColumnsIn } from "../columns/verdictColumns";
import { lineConversion } from "../../figures/units";

/** What reading a line of one table needs. */
export interface LineContext {
  readonly grid: CellGrid;
  readonly table: IndicatorTable;
  readonly convention: Convention;
  readonly habits: { readonly target: Convention | null; readonly actual: Convention | null };
  /** The figures of the printed attainment are percentages, as they compute or, where they cannot, as its heading says ("%"). */
  readonly headingInPercent: boolean;
  readonly verdicts: readonly VerdictColumn[];
  readonly units: TableUnits;
  /** The target's heading says that its figures are the most there may be: "Hạn mức", "Mức tối đa". */
  readonly isCeiling: boolean;
  readonly subject: Subject;
  /** Which of the two a cell with both prints first. */
  readonly firstInCell: "actual" | "target";
}

export interface LineReading {
  readonly line: Line;
  readonly doubts: readonly Doubt[];
}

/** The context of a table's lines: what its clear figures follow is found once. */
export function lineContext(
  grid: CellGrid,
  table: IndicatorTable,
  convention: Convention,
  attainmentIsRatio: boolean | null,
): LineContext {
  const habit = (column: number | undefined): Convention | null =>
    column === undefined ? null : findConvention(textsIn(grid, table, column));
  return {
    grid,
    table,
    // "19,000" is nineteen thousand in an English table.
    convention: areEnglish(table.columns.map(({ heading }) => heading)) ? "en" : convention,
    habits: { target: habit(table.chosen.target), actual: habit(table.chosen.actual) },
    headingInPercent:
      attainmentIsRatio === null
        ? columnHeading(table, table.chosen.attainment).includes("%")
        : !attainmentIsRatio,
    verdicts: verdictColumnsIn(grid, table),
    units: tableUnits(grid, table),
    subject: findSubject(grid, table),
    isCeiling: CEILING_HEADING.test(headingForm(columnHeading(table, table.chosen.target))),
    firstInCell: firstInCell(columnHeading(table, table.chosen.actual)),
  };
}

/** Reads one row. `unitAbove` stands where the row prints no unit: of the line above, or of the whole table. */
export function readLine(context: LineContext, row: TableRow, unitAbove: string | null): LineReading {
  const { grid, table } = context;
  const printed = readPrintedCell(context, row, table.chosen.unit)?.printed ?? null;
  const { name, unit } = nameAndUnit(context.units, row, printed, unitAbove);
  const { target: asked, actual, doubts } = readFigures(context, row, unit);
  const target = withinLimits(asked, name);
  const isFloor = table.low !== undefined && target?.kind === "atLeast";
  const line: Line = {
    name,
    unit,
    cell: grid.ref(row.row, row.nameColumn),
    target,
    targetCell: figureCell(grid, row, isFloor ? table.low : table.chosen.target),
    actual,
    actualCell: figureCell(grid, row, table.chosen.actual),
    conversion: lineConversion(target, actual, unit),
    statedDirection: directionIn(readPrintedCell(context, row, table.chosen.direction)?.printed ?? ""),
    hidden: grid.isHiddenRow(row.row),
  };
  return { line, doubts };
}

/** The printed attainment of a row, as a ratio where it is one; null where nothing is printed. */
export function readAttainmentCell(
  context: LineContext,
  row: TableRow,
): (PrintedCell & { readonly ratio: number | null }) | null {
  const column = context.table.chosen.attainment;
  const printed = readPrintedCell(context, row, column);
  if (printed === null || column === undefined) return null;
  const source = sourceAt(context.grid, row, column);
  const ratio = readPrintedAttainment(source, {
    convention: context.convention,
    headingInPercent: context.headingInPercent,
  });
  return { ...printed, ratio };
}

/** What a cell of the row shows, null where it is blank or the table has no such column. */
export function readPrintedCell(
  context: LineContext,
  row: TableRow,
  column: number | undefined,
): PrintedCell | null {
  if (column === undefined || isBlank(sourceAt(context.grid, row, column))) return null;
  const printed = row.texts?.get(column) ?? context.grid.shown(row.row, column);
  return printed === "" ? null : { cell: context.grid.ref(row.row, column), printed };
}

function columnHeading(table: IndicatorTable, column: number | undefined): string {
  return table.columns.find((one) => one.column === column)?.heading ?? "";
}

function textsIn(grid: CellGrid, table: IndicatorTable, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = table.firstRow; row < table.block.row + table.block.rows; row++) {
    const value = grid.value(row, column);
    if (typeof value === "string" && value !== "") texts.push(value);
  }
  return texts;
}

function sourceAt(grid: CellGrid, { row, texts }: TableRow, column: number): CellSource {
  const { sheet } = grid;
  const at = row - sheet.row;
  const index = column - sheet.column;
  const cell = grid.ref(row, column);
  const text = texts?.get(column);
  if (text !== undefined) {
    return { cell, value: text, text, numberFormat: "@", valueType: text === "" ? "Empty" : "String" };
  }
  return {
    cell,
    value: grid.value(row, column),
    text: sheet.text[at]?.[index] ?? "",
    numberFormat: sheet.numberFormats[at]?.[index] ?? "General",
    valueType: sheet.valueTypes[at]?.[index] ?? "Empty",
  };
}

function figureCell(grid: CellGrid, row: TableRow, column: number | undefined): CellRef | null {
  return column === undefined || row.ownsNoFigures === true ? null : grid.ref(row.row, column);
}

interface Figures {
  readonly target: Target | null;
  readonly actual: Actual | null;
  readonly doubts: readonly Doubt[];
}

function readFigures(context: LineContext, row: TableRow, unit: string | null): Figures {
  const read = readCells(context, row, unit);
  const actual = inHeadingUnit(read.actual, context.units);
  return row.texts === null
    ? { ...read, actual }
    : { ...read, target: withoutLive(read.target), actual: withoutLive(actual) };
}

function readCells(context: LineContext, row: TableRow, unit: string | null): Figures {
  const { grid, convention, habits } = context;
  const { target: targetColumn, actual: actualColumn } = context.table.chosen;
  const targetSource = targetColumn === undefined ? null : sourceAt(grid, row, targetColumn);
  const actualSource = actualColumn === undefined ? null : sourceAt(grid, row, actualColumn);
  if (targetSource !== null && targetColumn === actualColumn) {
    const own = { convention, unit, other: null, habit: habits.target };
    const { target, actual, issues } = readCombined(targetSource, own, context.firstInCell);
    return { target, actual, doubts: issues };
  }
  const target = readAsked(context, row, targetSource, {
    convention,
    unit,
    other: actualSource,
    habit: habits.target,
  });
  const actual = readIf(actualSource, readActual, {
    convention,
    unit,
    other: targetSource,
    habit: habits.actual,
  });
  return {
    target: target?.target ?? null,
    actual: actual?.actual ?? null,
    doubts: [target, actual].flatMap((read) => read?.issues ?? []),
  };
}

/** The target, with its lower end where that stands in a column of its own. */
function readAsked(
  { grid, isCeiling, table: { low } }: LineContext,
  row: TableRow,
  source: CellSource | null,
  context: AmountContext,
): TargetReading | null {
  const high = readIf(source, isCeiling || low !== undefined ? readCeiling : readTarget, context);
  return low === undefined ? high : withLowerEnd(high, readTarget(sourceAt(grid, row, low), context));
}

function readIf<T>(
  source: CellSource | null,
  read: (source: CellSource, context: AmountContext) => T,
  context: AmountContext,
): T | null {
  return source === null ? null : read(source, context);
}

/** "Kế hoạch/Thực hiện" prints the target first; anything else the actual. */
function firstInCell(heading: string): "actual" | "target" {
  const [left] = headingForm(heading).split("/");
  return left !== undefined && PLAN_WORDS.test(stillUnaccented(left)) ? "target" : "actual";
}
