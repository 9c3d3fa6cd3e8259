/** How far a plan reaches. */

import type { PlanBlock, SheetPlan } from "../../model/sheetPlan";

/** The whole the plan writes on, from A1. */
export function planExtent(plan: SheetPlan): PlanBlock {
  const blocks: readonly PlanBlock[] = [
    ...plan.values.map(({ row, column, values }) => ({
      row,
      column,
      rows: values.length,
      columns: values[0]?.length ?? 0,
    })),
    ...plan.styles.flatMap(({ blocks }) => blocks),
    ...plan.merges,
    ...plan.names.map(({ block }) => block),
  ];
  const rows = Math.max(1, ...blocks.map(({ row, rows }) => row + rows));
  const columns = Math.max(1, plan.columnWidths.length, ...blocks.map((each) => each.column + each.columns));
  return { row: 0, column: 0, rows, columns };
}

/** Of more rows actions are spared for bytes. */
const SHORT = 300;

/** Whether a page is so long that what is said of each of its cells weighs more than the actions that say it of many. */
export function isLong(plan: SheetPlan): boolean {
  return planExtent(plan).rows > SHORT;
}
