/** How the rows of a table belong together: groups, indicators under them, conditions and sub-items under those. */

import type { CellGrid } from "../tables/cellGrid";
import type { Group } from "../../model/indicator";
import type { LineRole } from "../../model/otherReading";
import type { TableRow } from "./tableRow";
import { groupKey } from "../../figures/identity";
import { GROUP_COUNT } from "../../vocabulary/rows";
import { findHabits, headingLevel, isNumeral, type Open, type SettledKind, settleKind } from "./rowKinds";

/** An indicator's row with the rows that belong to it. */
export interface OutlineEntry {
  readonly row: TableRow;
  /** Innermost first: the indicator counts for every one. */
  readonly groups: readonly Group[];
  readonly conditions: readonly TableRow[];
  readonly subItems: readonly TableRow[];
  /** Of the sub-items those that nothing marks as such. */
  readonly unmarked: ReadonlySet<TableRow>;
}

export interface Outline {
  readonly groups: readonly Group[];
  readonly entries: readonly OutlineEntry[];
}

/** Tells whether an unmarked line under an indicator is a further condition of it; `isOnly` where there is no other. */
export type ConditionTest = (parent: TableRow, line: TableRow, isOnly: boolean) => boolean;

/** What a person said of such a line. */
export type RuledRole = (parent: TableRow, line: TableRow) => LineRole | undefined;

/** Puts the rows of a table in order. */
export function buildOutline(
  grid: CellGrid,
  rows: readonly TableRow[],
  isCondition: ConditionTest,
  ruledRole: RuledRole = () => undefined,
): Outline {
  const groups: Group[] = [];
  const entries: Open[] = [];
  const stack: { readonly group: Group; readonly level: string }[] = [];
  const habits = findHabits(rows);
  let open: Open | null = null;
  rows.forEach((row, at) => {
    const kind = settleKind(row, rows[at + 1], open, habits);
    if (kind === "group") {
      const group = makeGroup(grid, row);
      const level = headingLevel(row);
      const outer = stack.findIndex((one) => one.level === level);
      if (outer >= 0) stack.length = outer;
      stack.push({ group, level });
      groups.push(group);
      open = null;
    } else if (kind === "indicator" || (open === null && kind !== "ofWhich")) {
      const beside = isNumeral(row) ? stack.findIndex((one) => one.level === headingLevel(row)) : -1;
      if (beside >= 0) stack.length = beside;
      open = newOpen(row, stack.map((one) => one.group).reverse());
      entries.push(open);
    } else if (open !== null) {
      addLine(open, row, kind);
    }
  });
  return { groups, entries: entries.map((entry) => withPartsAside(entry, isCondition, ruledRole)) };
}

function newOpen(row: TableRow, groups: readonly Group[]): Open {
  return { row, groups, conditions: [], subItems: [], inRun: false };
}

function addLine(open: Open, row: TableRow, kind: SettledKind): void {
  if (kind === "ofWhich" || row.startsRun) open.inRun = true;
  const saysNothing = row.kind === "plain" && row.isEmpty;
  if (kind === "ofWhich" || saysNothing) return;
  if (kind === "condition") open.conditions.push(row);
  else open.subItems.push(row);
}

const NONE: ReadonlySet<TableRow> = new Set();

/** Under an indicator with figures of its own, unmarked lines are its parts unless they ask for something else. */
function withPartsAside(open: Open, isCondition: ConditionTest, ruledRole: RuledRole): OutlineEntry {
  const { row, groups, subItems } = open;
  if (!row.hasFigures || open.conditions.length === 0)
    return { row, groups, conditions: open.conditions, subItems, unmarked: NONE };
  const isOnly = open.conditions.length === 1;
  // A line with a verdict of its own is held to it: a content of a criterion.
  const isSure = (line: TableRow): boolean =>
    line.kind === "subNumbered" || (line.hasVerdict && line.hasTarget && row.hasVerdict);
  const conditions = open.conditions.filter((line) => {
    const ruled = ruledRole(row, line);
    return ruled === undefined ? isSure(line) || isCondition(row, line, isOnly) : ruled === "condition";
  });
  const parts = open.conditions.filter((line) => !conditions.includes(line));
  const all = [...parts, ...subItems].sort((a, b) => a.row - b.row);
  return {
    row,
    groups,
    conditions,
    subItems: all,
    unmarked: new Set(parts.filter((line) => ruledRole(row, line) === undefined)),
  };
}

function makeGroup(grid: CellGrid, row: TableRow): Group {
  const count = GROUP_COUNT.exec(row.name.slice(0, 300));
  const bare = count === null ? row.name : row.name.replace(count[0], "");
  const name = bare.replace(/[\s:.;,]+$/u, "").trim();
  const shown = name === "" ? row.printed : name;
  return {
    key: groupKey(shown),
    numeral: row.number,
    name: shown,
    cell: grid.ref(row.row, row.nameColumn),
    printedCount: count?.[1] === undefined ? null : Number(count[1]),
  };
}
