/**
 * The conditions by which rows of a table are missed, as few as there can be: rows whose verdict is one formula share it; rows of
 * figures in words are told apart by their words beside it; rows a person ruled are listed by themselves.
 */

import { columnLetters, fixedAddressOf } from "../model/address";
import type { Assessment } from "../model/assessment";
import type { CellRef, CellValue } from "../model/cells";
import { textLiteral, numberLiteral } from "./formulaText";
import { liveMiss } from "./verdictFormula";
import { actualCells, actualFormula } from "./yearsFormula";

/** Longest list of rows told apart by their words in one formula (Excel takes 8,192 characters, and people read it). */
const LONGEST_LIST = 2_000;
/** Most conditions one within the other; Excel takes 64. */
const DEEPEST = 40;

/** Rows sharing one condition, written for the first of them. */
export interface SharedRule {
  readonly rows: readonly number[];
  readonly condition: string;
}

/** The raw value of a source cell. */
export type Reader = (cell: CellRef | null) => CellValue;

/** The rules of a table's indicators. `longest`: characters of a condition made of several rows. */
export function findMissedRules(
  assessed: readonly Assessment[],
  read: Reader,
  longest = LONGEST_LIST,
): readonly SharedRule[] {
  const counted = assessed.filter((each) => each.counted);
  const ruled = counted.filter(isOutcomeRuled).filter(({ outcome }) => outcome === "missed");
  const shared = new Map<string, { rows: number[]; condition: string }>();
  const listed: Listed[] = [];
  for (const each of counted.filter((one) => !isOutcomeRuled(one))) {
    const { row } = each.indicator.cell;
    const fromRow: Written = (cell) => `$${columnLetters(cell.column)}[${cell.row - row}]`;
    // What rows with the same rule have in common: its cells by their distance from the row.
    const shape = liveCondition(each, fromRow);
    if (shape !== null && readsTarget(shape, each, fromRow)) {
      const rule = shared.get(shape);
      if (rule === undefined) shared.set(shape, { rows: [row], condition: liveCondition(each) ?? "TRUE" });
      else rule.rows.push(row);
    } else if (shape !== null || each.outcome === "missed") {
      listed.push({ row, ...listAsRead(each, liveCondition(each), read) });
    }
  }
  const rules = mergeLists([...shared.values()], listed, longest);
  const rows = ruled.map(({ indicator }) => indicator.cell.row);
  return rows.length > 0 ? [...rules, { rows, condition: "TRUE" }] : rules;
}

/** A person said what the outcome is: their word stands whatever the figures become. */
function isOutcomeRuled({ ruling }: Assessment): boolean {
  return ruling !== null && ruling.outcome !== null;
}

/** How a cell is written in a condition. */
type Written = (cell: CellRef) => string;

function liveCondition(assessment: Assessment, written: Written = reference): string | null {
  const { targetCell } = assessment.indicator;
  const actual = actualFormula(assessment.indicator, written);
  if (targetCell === null || actual === null) return null;
  return liveMiss(assessment)?.({ target: written(targetCell), actual }) ?? null;
}

/** A condition with the target's figure written into it holds for this target only: such rows are listed by their words. */
function readsTarget(condition: string, { basis, indicator }: Assessment, written: Written): boolean {
  return (
    basis.kind === "zero" ||
    indicator.targetCell === null ||
    condition.includes(written(indicator.targetCell))
  );
}

/** "$F9": the column is fixed, the row is the rule's own. */
function reference(cell: CellRef): string {
  return fixedAddressOf(cell, "column");
}

interface Listed {
  readonly row: number;
  /** Whether the row still has its name. */
  readonly name: string;
  /** Whether it is missed, if so. Both are written for this row. */
  readonly condition: string;
}

/** True for this row while its cells say what they said; with a figure in the actual's cell, while that figure misses. */
function listAsRead(
  { indicator, conditions }: Assessment,
  live: string | null,
  read: Reader,
): Pick<Listed, "name" | "condition"> {
  const others = conditions.flatMap(({ indicator: other }) => [other.targetCell, other.actualCell]);
  const fixed =
    live === null ? [indicator.targetCell, ...actualCells(indicator), ...others] : [indicator.targetCell];
  const same = fixed.flatMap((cell) => (cell === null ? [] : [equalsFormula(reference(cell), read(cell))]));
  const all = [...same, ...(live === null ? [] : [live])];
  return {
    name: equalsFormula(reference(indicator.cell), read(indicator.cell)),
    condition: all.length === 1 ? (all[0] ?? "TRUE") : all.length === 0 ? "TRUE" : `AND(${all.join(",")})`,
  };
}

/** The listed rows within the rule of most rows, where that reads figures only and no two of them have one name; else beside it. */
function mergeLists(
  shared: readonly SharedRule[],
  listed: readonly Listed[],
  longest: number,
): readonly SharedRule[] {
  const [most] = shared
    .filter(({ condition }) => !condition.includes("NUMBERVALUE"))
    .sort((a, b) => b.rows.length - a.rows.length);
  const names = new Set(listed.map(({ row, name }) => moveDown(name, -row).toLowerCase()));
  const length = listed.reduce((sum, { name, condition }) => sum + name.length + condition.length, 0);
  const isApart = names.size === listed.length && listed.length <= DEEPEST && length <= longest;
  if (most === undefined || listed.length === 0 || !isApart)
    return [...shared, ...splitIntoLists(listed, longest)];
  const rows = [...most.rows, ...listed.map(({ row }) => row)].sort((a, b) => a - b);
  const [top = 0] = rows;
  // A name in the list keeps its row from the figures' condition, whatever is typed over its target.
  const condition = listed.reduceRight(
    (otherwise, { row, name, condition: missed }) =>
      `IF(${moveDown(name, top - row)},${moveDown(missed, top - row)},${otherwise})`,
    moveDown(most.condition, top - (most.rows[0] ?? top)),
  );
  return [{ rows, condition }, ...shared.filter((rule) => rule !== most)];
}

function equalsFormula(ref: string, value: CellValue): string {
  if (typeof value === "string") return `${ref}=${textLiteral(value)}`;
  return `${ref}=${typeof value === "number" ? numberLiteral(value) : String(value).toUpperCase()}`;
}

/** Listed rows in as few rules as their words allow: every condition of a list is written for the list's first row. */
function splitIntoLists(listed: readonly Listed[], longest: number): SharedRule[] {
  const rules: SharedRule[] = [];
  let open: Listed[] = [];
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const conditions = open.map(({ row, name, condition }) =>
      moveDown(`AND(${name},${condition})`, first.row - row),
    );
    rules.push({ rows: open.map(({ row }) => row), condition: `OR(${conditions.join(",")})` });
    open = [];
  };
  for (const each of listed) {
    const length = open.reduce((sum, { condition }) => sum + condition.length + 1, each.condition.length);
    if (length > longest) close();
    open.push(each);
  }
  close();
  return rules;
}

/** The condition as it is written so many rows further down. */
export function moveDown(condition: string, rows: number): string {
  return withRows(condition, (line) => String(line + rows));
}

/** The condition with its row numbers replaced; text in quotation marks stays. */
function withRows(condition: string, replaced: (line: number) => string): string {
  return condition.replace(
    /"(?:[^"]|"")*"|(\$[A-Z]{1,3})(\d+)/g,
    (piece: string, column: string | undefined, line: string) =>
      column === undefined ? piece : column + replaced(Number(line)),
  );
}
