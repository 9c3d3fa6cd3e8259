/** What a row holds beside its plan and its result, read like them. */

import type { Actual, Line } from "../../model/indicator";
import type { Assigners, EarlierFigure, FurtherFigures } from "../../model/progress";
import type { IndicatorTable } from "../../model/table";
import { lineContext, type LineContext, readPrintedCell, readLine } from "../rows/lineReading";
import type { TableRow } from "../rows/tableRow";
import type { BesideColumns } from "./besideColumns";
import type { YearColumn } from "./term";

/** Reads the other figures of a row; null where the table has none. */
export type BesideReader = (row: TableRow, unitAbove: string | null) => FurtherFigures | null;

/** A reader for one table: what its columns' clear figures follow is found once. */
export function besideReader(context: LineContext, columns: BesideColumns): BesideReader {
  const { table } = context;
  const { periodPlan, estimate, secondPlan, samePeriod, lastYear, years = [] } = columns;
  const { growth } = table.chosen;
  const all = [periodPlan, estimate, secondPlan, samePeriod, lastYear, growth];
  if (years.length === 0 && all.every((column) => column === undefined)) return () => null;
  const withColumn = (role: "target" | "actual", column: number | undefined): LineContext | null =>
    column === undefined
      ? null
      : lineContext(
          context.grid,
          { ...table, chosen: { ...table.chosen, [role]: column } },
          context.convention,
          null,
        );
  const contexts = {
    periodPlan: withColumn("target", periodPlan),
    estimate: withColumn("actual", estimate),
    secondPlan: withColumn("target", secondPlan),
    samePeriod: withColumn("actual", samePeriod),
    lastYear: withColumn("actual", lastYear),
  };
  const ofYears = years.map((one) => ({ ...one, own: withColumn("actual", one.column) }));
  return (row, unitAbove) => {
    const lineIn = (own: LineContext | null): Line | null =>
      own === null ? null : readLine(own, row, unitAbove).line;
    const [planned, estimated] = [lineIn(contexts.periodPlan), lineIn(contexts.estimate)];
    const second = lineIn(contexts.secondPlan);
    return {
      periodPlan: hasTarget(planned) ? planned : null,
      estimate: estimated !== null && estimated.actual !== null ? estimated : null,
      secondPlan: hasTarget(second) ? { ...second, ...findAssigners(table, secondPlan) } : null,
      samePeriod: readEarlier(contexts.samePeriod, row, unitAbove),
      lastYear: readEarlier(contexts.lastYear, row, unitAbove),
      growth: readPrintedCell(context, row, growth),
      ...readYears(context, row, ofYears, (own) => lineIn(own)?.actual ?? null),
    };
  };
}

interface YearContext extends YearColumn {
  readonly own: LineContext | null;
}

function readYears(
  { grid }: LineContext,
  { row }: TableRow,
  years: readonly YearContext[],
  actualIn: (own: LineContext | null) => Actual | null,
): Pick<FurtherFigures, "years"> {
  if (years.length === 0) return {};
  return {
    years: years.map(({ year, column, own }) => ({
      year,
      cell: grid.ref(row, column),
      actual: actualIn(own),
    })),
  };
}

function hasTarget(line: Line | null): line is Line {
  return line !== null && line.target !== null;
}

function findAssigners({ columns, chosen }: IndicatorTable, second: number | undefined): Assigners {
  const at = (column: number | undefined): string | null =>
    columns.find((one) => one.column === column)?.assignedBy ?? null;
  return { assignedBy: at(second), ruling: at(chosen.target) };
}

function readEarlier(
  context: LineContext | null,
  row: TableRow,
  unitAbove: string | null,
): EarlierFigure | null {
  if (context === null) return null;
  const column = context.table.chosen.actual;
  const printed = readPrintedCell(context, row, column);
  if (printed === null) return null;
  const year = context.table.columns.find((one) => one.column === column)?.year ?? null;
  return { ...printed, figure: readLine(context, row, unitAbove).line.actual, year };
}
