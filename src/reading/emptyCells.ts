/**
 * Rows whose name or unit is empty: missing, or merged with the cell above. Excel gives a merged area's value at its top only and
 * nothing in a reading tells which, so nothing is carried down: it is asked about.
 */

import { groupBy } from "../model/groupBy";
import type { Indicator } from "../model/indicator";
import type { Issue } from "../model/issue";
import type { TableReading } from "./readTable";
import { issueAt } from "./issueAt";
import { findNameColumn } from "./rows/tableRows";
import { actualAmount, targetAmount } from "../figures/units";
import { plainForm } from "../vocabulary/forms";

/** The doubts of one table about its empty cells, one for rows that follow each other. */
export function emptyCellIssues(reading: TableReading): readonly Issue[] {
  return [...namelessRows(reading), ...unitlessRows(reading)];
}

/** Figures, or a number, without a name: they are counted nowhere. */
function namelessRows(reading: TableReading): readonly Issue[] {
  const { block, table } = reading;
  const column = table.chosen.name;
  if (column === undefined) return [];
  const findName = (row: number): number | null => findNameColumn(block.grid, table.chosen, row);
  const lost = listRows(reading).filter((row) => findName(row) === null && saysFigures(reading, row));
  return splitIntoRuns(lost).map((rows) => {
    const [first = block.firstRow] = rows;
    const before = first - 1 < block.firstRow ? null : findName(first - 1);
    const above = before === null ? "" : block.grid.shown(first - 1, before);
    const severity = rows.some((row) => isNumbered(reading, row)) ? "mustFix" : "worthChecking";
    return issueAt("nameMissing", severity, table.id, block.grid.ref(first, column), {
      count: rows.length,
      above,
    });
  });
}

function listRows({ block }: TableReading): readonly number[] {
  const rows = Array.from({ length: block.endRow - block.firstRow }, (_, at) => block.firstRow + at);
  return rows.filter((row) => !block.skipped.has(row));
}

/** Rows in order, those that follow each other together. */
function splitIntoRuns(rows: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function saysFigures(reading: TableReading, row: number): boolean {
  return isNumbered(reading, row) || hasFigure(reading, row);
}

function isNumbered({ block, table }: TableReading, row: number): boolean {
  const { number, target, actual } = table.chosen;
  if (number === undefined || block.grid.shown(row, number) === "") return false;
  return [target, actual].some((column) => column !== undefined && block.grid.shown(row, column) !== "");
}

function hasFigure({ block, table }: TableReading, row: number): boolean {
  const { target, actual } = table.chosen;
  return [target, actual].some((column) => column !== undefined && block.grid.isFigure(row, column));
}

/** Bare figures without a unit, below a row that has one. */
function unitlessRows(reading: TableReading): readonly Issue[] {
  const { block, table, drafts } = reading;
  const column = table.chosen.unit;
  if (column === undefined) return [];
  const tops = unitRows(reading, column);
  const indicators = drafts.map(({ indicator }) => indicator);
  const runs = groupBy(indicators, (one) => (isBare(one) ? tops.get(one.cell.row) : undefined));
  return [...runs].map(([top, [first, ...rest]]) =>
    issueAt("unitMissing", "worthChecking", table.id, block.grid.ref(first?.cell.row ?? top, column), {
      count: rest.length + 1,
      unit: block.grid.shown(top, column),
      above: block.grid.shown(top, table.chosen.name ?? column),
      name: first?.name ?? "",
    }),
  );
}

/** "Số bác sỹ trên vạn dân": the name says what is counted. */
const COUNT_IN_NAME = /^(?:tong )?so /;

/** Has a figure that says no unit, in a row that says none. */
function isBare({ name, unit, target, actual }: Indicator): boolean {
  const amounts = [target && targetAmount(target), actual && actualAmount(actual)];
  if (unit !== null || COUNT_IN_NAME.test(plainForm(name))) return false;
  return amounts.some((amount) => amount !== null && amount.unit === null);
}

/** For each row without a unit the row whose unit a merged cell would hold; none below a group's heading, where no cell is merged across. */
function unitRows(reading: TableReading, column: number): ReadonlyMap<number, number> {
  const headings = new Set(reading.groups.map(({ cell }) => cell.row));
  const tops = new Map<number, number>();
  let top: number | null = null;
  for (const row of listRows(reading)) {
    if (headings.has(row)) top = null;
    else if (reading.block.grid.shown(row, column) !== "") top = row;
    else if (top !== null) tops.set(row, top);
  }
  return tops;
}
