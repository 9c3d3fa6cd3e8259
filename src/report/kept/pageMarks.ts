/** What a page remembers of its cells, so that what a person typed over one is told from what was written (report/typedCells). */

import type { ColumnName } from "../document/reportDocument";
import { formulaMarker } from "./formulaMark";
import { hashText } from "./hashText";
import { bareText } from "./bareText";
import type { PlannedRow } from "../layout/plannedRow";

/** Words of tables beyond these are not remembered: one cell holds the memory. */
const MOST_WORDS = 1500;

/** Where more formulas than these differ in more than their rows none is remembered. */
const MOST_MARKS = 600;

/** Rows whose words are a person's anyway, found by their names (kept/keptWords). */
const PERSONS: readonly string[] = ["limitations", "tasks", "numberAndDate", "signature"];

/**
 * `c`: the columns of the appendix. `f_…` of each table: of which columns its rows have formulas, as bits in base 36, and for how many rows on
 * end ("1v_34"). `g`: marks of all formulas. `h`: of the hints beside the page. `x`: marks of the words outside of tables and sentences. `y`: of those in tables, by their column.
 */
export function pageMarks(
  rows: readonly PlannedRow[],
  printed: readonly ColumnName[],
  formulas: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const masks = new Map<string, number[]>();
  const [outside, inTables] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    const table = row.tags?.find((tag) => tag.startsWith("t_"));
    if (table !== undefined) {
      addTo(masks, table, formulaMask(row, printed.length));
      // Too many are not remembered at all.
      if (inTables.size <= MOST_WORDS)
        listWords(row, printed.length).forEach(({ column, text }) => inTables.add(wordMark(text, column)));
    } else if (row.tags?.some((tag) => tag.startsWith("s_") || PERSONS.includes(tag)) !== true) {
      for (const { text } of listWords(row, printed.length)) outside.add(wordMark(text));
    }
  }
  return {
    c: printed,
    ...Object.fromEntries([...masks].map(([table, each]) => [`f_${table.slice(2)}`, packMasks(each)])),
    x: [...outside],
    h: hintMarks(rows, printed.length),
    ...formulaMarks(formulas),
    ...(inTables.size > MOST_WORDS ? {} : { y: [...inTables] }),
  };
}

/** The columns of the page's own in which the row has formulas, as bits. */
function formulaMask({ cells }: PlannedRow, printed: number): number {
  let mask = 0;
  for (const { column, value } of cells) if (column < printed && isFormula(value)) mask += 2 ** column;
  return mask;
}

/** What the row's cells of the page's own columns say. */
function listWords(
  { cells }: PlannedRow,
  printed: number,
): readonly { readonly column: number; readonly text: string }[] {
  return cells.flatMap(({ column, value, says }) => {
    const text = isFormula(value) ? says : value;
    const isSaid = column < printed && (typeof text === "string" || typeof text === "number");
    return isSaid ? [{ column, text: String(text) }] : [];
  });
}

/** Texts wherever they stand, bare figures by their column. */
function hintMarks(rows: readonly PlannedRow[], printed: number): readonly string[] {
  const marks = new Set<string>();
  for (const { cells } of rows) for (const cell of cells) if (cell.column > printed) addHint(marks, cell);
  return [...marks];
}

function addHint(marks: Set<string>, { column, value }: PlannedRow["cells"][number]): void {
  if (typeof value === "string") marks.add(wordMark(value));
  else if (typeof value === "number") marks.add(wordMark(String(value), column));
}

function formulaMarks(formulas: readonly string[]): { readonly g?: readonly string[] } {
  const marks = new Set<string>();
  const markOf = formulaMarker();
  let last = "";
  for (const formula of formulas) {
    const mark = markOf(formula);
    if (mark !== last) marks.add(mark);
    last = mark;
    // Too many are not remembered at all.
    if (marks.size > MOST_MARKS) return {};
  }
  return marks.size === 0 ? {} : { g: [...marks] };
}

/** The mark of what stands in a cell; in a table, of what stands in a column of it. */
export function wordMark(text: string, column?: number): string {
  const plain = bareText(text);
  return hashText(column === undefined ? plain : `${column}:${plain}`).slice(-5);
}

/** The bits of each row again. */
export function unpackMasks(runs: readonly string[]): readonly number[] {
  return runs.flatMap((run) => {
    const [mask = "", count = "1"] = run.split("_");
    return new Array<number>(Number(count)).fill(parseInt(mask, 36));
  });
}

function addTo(masks: Map<string, number[]>, table: string, mask: number): void {
  const known = masks.get(table);
  if (known === undefined) masks.set(table, [mask]);
  else known.push(mask);
}

function isFormula(value: PlannedRow["cells"][number]["value"]): boolean {
  return typeof value === "function" || (typeof value === "object" && value !== null);
}

function packMasks(masks: readonly number[]): readonly string[] {
  const runs: { mask: number; count: number }[] = [];
  for (const mask of masks) {
    const last = runs[runs.length - 1];
    if (last?.mask === mask) last.count++;
    else runs.push({ mask, count: 1 });
  }
  return runs.map(({ mask, count }) => `${mask.toString(36)}_${count}`);
}
