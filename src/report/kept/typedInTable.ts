/** What a person typed over the cells of a table of ours. */

import type { ColumnName, DocumentRow, Table } from "../document/reportDocument";
import { placesOn } from "../layout/columns";
import { TABLE_COLUMNS } from "../layout/tableColumns";
import { unpackMasks, wordMark } from "./pageMarks";
import type { LastPage } from "../sentences/reportFacts";
import { bareText, figurelessText } from "./bareText";
import { widestNow, type RowRange } from "./whereNow";

/** A cell of the page with something of a person's in it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly theirs: string;
  /** What would stand there now; null: nothing, its row is gone. */
  readonly ours: string | null;
  /** Beside the page: in the place of a hint only where it looks as ours do (excel/report/oldPage). */
  readonly isBeside?: true;
}

interface Typed {
  readonly place: RowRange | null;
  readonly typed: readonly TypedCell[];
}

/** By which columns a row of each table is found again. */
const KEY: readonly ColumnName[] = ["number", "name", "unit"];

/** `table`: as it would be written now; null where it no longer is. */
export function typedInTable(id: Table["id"], table: Table | null, last: LastPage): Typed {
  const { page, memory } = last;
  const place = widestNow(page.cells, memory, `t_${id}`);
  const columns = columnsThen(id, memory.marks.c ?? []);
  const { isFormula } = page;
  if (place === null || isFormula === null || columns.length === 0) return { place: null, typed: [] };
  const masks = unpackMasks(memory.marks[`f_${id}`] ?? []);
  const isAligned = masks.length === place.rows;
  const wasWritten = rememberedWords(last, isAligned);
  const find = rowFinder(table?.rows ?? []);
  const typed = Array.from({ length: place.rows }, (_, index) => {
    const row = place.row + index;
    const texts = columns.map(({ name, column }) => [name, shownText(last, row, column)] as const);
    const now = find(new Map(texts));
    const isTyped = (name: ColumnName, column: number, theirs: string): boolean => {
      if (name === "reason" || bareText(theirs) === "" || isFormula(row, column)) return false;
      if (isSame(theirs, textIn(now, name))) return false;
      const wasFormula = isAligned ? hasBit(masks[index] ?? 0, column) : isLive(now, name);
      return wasFormula || !wasWritten(row, column);
    };
    return columns.flatMap(({ name, column }): readonly TypedCell[] => {
      const theirs = shownText(last, row, column);
      return isTyped(name, column, theirs) ? [{ row, column, theirs, ours: textIn(now, name) }] : [];
    });
  }).flat();
  return { place, typed };
}

/** The columns the table had when it was written; none where that is not remembered. */
function columnsThen(
  id: Table["id"],
  appendix: readonly string[],
): readonly { readonly name: ColumnName; readonly column: number }[] {
  if (appendix.length === 0) return [];
  const grid = { appendix: appendix as readonly ColumnName[], widths: [], isLandscape: false };
  const names: readonly ColumnName[] = id === "appendix" ? grid.appendix : TABLE_COLUMNS[id];
  return placesOn(grid, id).flatMap(({ column }, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, column }];
  });
}

/** Rows of the same number, name and unit, one after the other; of names the words alone, as groups count their rows. */
function rowFinder(
  rows: readonly DocumentRow[],
): (texts: ReadonlyMap<ColumnName, string>) => DocumentRow | null {
  const rowKey = (textOf: (name: ColumnName) => string): string =>
    KEY.map((name) => (name === "name" ? figurelessText : bareText)(textOf(name))).join("|");
  const left = new Map<string, DocumentRow[]>();
  for (const row of rows) {
    const key = rowKey((name) => row.cells[name]?.text ?? "");
    left.set(key, [...(left.get(key) ?? []), row]);
  }
  return (texts) => left.get(rowKey((name) => texts.get(name) ?? ""))?.shift() ?? null;
}

function isLive(row: DocumentRow | null, name: ColumnName): boolean {
  const value = row?.cells[name]?.onSheet;
  return typeof value === "function" || (typeof value === "object" && value !== null);
}

/** Words and bare figures as they were written; of a long table they are not remembered, and then none is held to be a person's. */
function rememberedWords(
  { page, memory }: LastPage,
  isAligned: boolean,
): (row: number, column: number) => boolean {
  const { x = [], y } = memory.marks;
  if (y === undefined) return () => isAligned;
  const [inTables, outside] = [new Set(y), new Set(isAligned ? [] : x)];
  return (row, column) => {
    const value = String(page.cells.values[row - page.cells.row]?.[column - page.cells.column] ?? "");
    return inTables.has(wordMark(value, column)) || outside.has(wordMark(value));
  };
}

function shownText({ page: { cells } }: LastPage, row: number, column: number): string {
  return String(cells.text[row - cells.row]?.[column - cells.column] ?? "");
}

function textIn(row: DocumentRow | null, name: ColumnName): string | null {
  return row === null ? null : (row.cells[name]?.text ?? "");
}

/** Separators are those of the machine. */
function isSame(one: string, other: string | null): boolean {
  if (other === null) return false;
  const bare = (text: string): string => bareText(text).replace(/[.,%]/g, "");
  return bare(one) === bare(other);
}

function hasBit(mask: number, column: number): boolean {
  return Math.floor(mask / 2 ** column) % 2 === 1;
}
