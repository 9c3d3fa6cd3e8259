/** Issues of a table, and the cells they are shown at. */

import type { CellRef } from "../model/cells";
import type { Issue, IssueCode, IssueSeverity } from "../model/issue";
import type { TableReading } from "./readTable";

/** The lowest heading row in which the column has text of its own. */
export function headingCell(reading: TableReading, column: number): CellRef {
  const { grid, headingRows } = reading.block;
  const row = [...headingRows].reverse().find((at) => grid.shown(at, column) !== "");
  return grid.ref(row ?? headingRows[0] ?? reading.block.firstRow, column);
}

/** An issue of a table; `place` and the facts are its identity. */
export function issueAt(
  code: IssueCode,
  severity: IssueSeverity,
  place: string,
  cell: CellRef,
  facts: Readonly<Record<string, string | number>>,
): Issue {
  return { code, severity, id: `${code}|${place}|${JSON.stringify(facts)}`, cell, indicator: null, facts };
}
