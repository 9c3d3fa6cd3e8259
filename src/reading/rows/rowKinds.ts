/** What a row of a table is: a heading, an indicator, or a line of the indicator above it. */

import type { Group } from "../../model/indicator";
import type { TableRow } from "./tableRow";
import { identityForm } from "../../vocabulary/forms";

/** The indicator that lines may still belong to. */
export interface Open {
  readonly row: TableRow;
  readonly groups: readonly Group[];
  readonly conditions: TableRow[];
  readonly subItems: TableRow[];
  /** After "Trong đó", lines without marks of their own are still parts. */
  inRun: boolean;
}

/** How a table uses numbers and marks. */
export interface Habits {
  readonly hasNumbers: boolean;
  /** "1 Kinh tế", "1.1 Thu ngân sách": numbers of the first level head the lines that count. */
  readonly numbersAreGroups: boolean;
  /** Nothing but lines with this mark has figures ("I. Kinh tế", "- Trồng rừng"): those are the indicators. */
  readonly indicatorMark: string | null;
}

/** Reads them from its rows. */
export function findHabits(rows: readonly TableRow[]): Habits {
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

/** What a row is among those above it. */
export type SettledKind = "group" | "indicator" | "condition" | "subItem" | "ofWhich";

/** Settles it: by the row's own marks, the row after it, the indicator it may belong to and the table's habits. */
export function settleKind(
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
      if (isPutIn(row, open)) return "condition";
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

/** "8a" under an 8 without figures of its own; beside one that has them it is a line put in, and counts. */
function isPutIn({ number }: TableRow, open: Open | null): boolean {
  return number !== null && open !== null && !open.row.hasFigures && number.slice(0, -1) === open.row.number;
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
