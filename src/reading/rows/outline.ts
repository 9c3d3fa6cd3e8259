/** How the rows of a table belong together: groups, indicators under them, conditions and sub-items under those. */

import type { CellGrid } from "../tables/cellGrid";
import type { Group } from "../../model/indicator";
import type { LineRole } from "../../model/otherReading";
import type { TableRow } from "./tableRow";
import { groupKey } from "../../figures/identity";
import { identityForm } from "../../vocabulary/forms";
import { GROUP_COUNT } from "../../vocabulary/rows";

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

interface Open {
  readonly row: TableRow;
  readonly groups: readonly Group[];
  readonly conditions: TableRow[];
  readonly subItems: TableRow[];
  /** After "Trong đó", lines without marks of their own are still parts. */
  inRun: boolean;
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

/** How a table uses numbers and marks. */
interface Habits {
  readonly hasNumbers: boolean;
  /** "1 Kinh tế", "1.1 Thu ngân sách": numbers of the first level head the lines that count. */
  readonly numbersAreGroups: boolean;
  /** Nothing but lines with this mark has figures ("I. Kinh tế", "- Trồng rừng"): those are the indicators. */
  readonly indicatorMark: string | null;
}

function findHabits(rows: readonly TableRow[]): Habits {
  const numbered = rows.filter((row) => row.kind === "numbered");
  const areEmpty = numbered.every((row) => row.isEmpty);
  const first = rows.find((row) => row.kind === "subItem" && row.hasTarget && !row.startsRun);
  const onlyMarked = rows.every((row) => row.kind === "subItem" || row.isEmpty);
  const indicatorMark = first !== undefined && onlyMarked && isHeaded(rows, first) ? first.mark : null;
  const hasDotted = rows.some((row) => row.kind === "subNumbered");
  return {
    hasNumbers: numbered.length > 0,
    numbersAreGroups: numbered.length > 0 && areEmpty && (hasDotted || indicatorMark !== null),
    indicatorMark,
  };
}

/** One parent of marked lines is an indicator with its parts; a heading over them, or more than one, makes them indicators. */
function isHeaded(rows: readonly TableRow[], first: TableRow): boolean {
  const above = rows.slice(0, rows.indexOf(first));
  return (
    above.some((row) => row.kind === "group") || rows.filter((row) => row.kind === "numbered").length > 1
  );
}

type SettledKind = "group" | "indicator" | "condition" | "subItem" | "ofWhich";

function settleKind(
  row: TableRow,
  next: TableRow | undefined,
  open: Open | null,
  habits: Habits,
): SettledKind {
  switch (row.kind) {
    case "group":
    case "ofWhich":
      return row.kind;
    case "subItem":
      return settleMarked(row, next, open, habits);
    case "numbered":
      return habits.numbersAreGroups ? "group" : "indicator";
    case "subNumbered":
      return habits.numbersAreGroups || !isUnder(row, open) ? "indicator" : underNumber(open);
    case "plain":
      return plainKind(row, next, open, habits.hasNumbers);
  }
}

function settleMarked(
  row: TableRow,
  next: TableRow | undefined,
  open: Open | null,
  habits: Habits,
): SettledKind {
  if (row.startsRun || open?.inRun === true) return "subItem";
  // A dash line with a unit and no figures yet is a line to be filled in, no heading.
  if (row.isEmpty && !row.hasUnit && next?.kind === "numbered") return "group";
  return row.mark === habits.indicatorMark || isLike(row, open) ? "indicator" : "subItem";
}

/** A marked line that stands as an indicator makes indicators of those marked like it. */
function isLike(row: TableRow, open: Open | null): boolean {
  return open?.row.kind === "subItem" && open.row.mark === row.mark;
}

function plainKind(
  row: TableRow,
  next: TableRow | undefined,
  open: Open | null,
  hasNumbers: boolean,
): SettledKind {
  if (open?.inRun === true) return hasNumbers || !row.hasTarget ? "subItem" : "indicator";
  if (row.isEmpty && isHeadingLike(row, next, hasNumbers)) return "group";
  if (open === null || !hasNumbers) return "indicator";
  return isPart(row, open) ? "subItem" : "condition";
}

/** Without a target of its own there is nothing to fulfil; a structure's lines are its shares. */
function isPart(row: TableRow, open: Open): boolean {
  return !row.hasTarget || /^co cau\b/.test(identityForm(open.row.name));
}

/** A line of words only: a heading when indicators follow; a parent when its parts do. */
function isHeadingLike(row: TableRow, next: TableRow | undefined, hasNumbers: boolean): boolean {
  if (next === undefined || /^\p{Ll}/u.test(row.name)) return false;
  if (hasNumbers) return next.kind === "numbered" || next.kind === "group";
  return next.kind === "plain" || next.kind === "group";
}

function isUnder(row: TableRow, open: Open | null): boolean {
  const number = open?.row.number ?? null;
  return number !== null && row.number !== null && row.number.startsWith(`${number}.`);
}

/** "1 | 1.1. Có quy hoạch", then "1.2. …": the criterion is all of them, its first on its own row. */
function underNumber(open: Open | null): "condition" | "subItem" {
  const number = open?.row.number ?? null;
  return number !== null && open?.row.name.startsWith(`${number}.1`) === true ? "condition" : "subItem";
}

function addLine(open: Open, row: TableRow, kind: SettledKind): void {
  if (kind === "ofWhich" || row.startsRun) open.inRun = true;
  const saysNothing = row.kind === "plain" && row.isEmpty;
  if (kind === "ofWhich" || saysNothing) return;
  if (kind === "condition") open.conditions.push(row);
  else open.subItems.push(row);
}

/** Under an indicator with figures of its own, unmarked lines are its parts unless they ask for something else. */
function withPartsAside(open: Open, isCondition: ConditionTest, ruledRole: RuledRole): OutlineEntry {
  const { row, groups, subItems } = open;
  if (!row.hasFigures) return { row, groups, conditions: open.conditions, subItems, unmarked: new Set() };
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

/** An indicator numbered as headings are: "II", "B". */
export function isNumeral(row: TableRow): boolean {
  return row.kind === "numbered" && headingLevel(row) !== "digits";
}

/** Headings numbered in one manner stand on one level. */
export function headingLevel(row: TableRow): string {
  if (row.number === null) return "words";
  if (/^[IVX]+$/u.test(row.number)) return "roman";
  return /^[A-Z]$/u.test(row.number) ? "letter" : "digits";
}
