/** What a page of ours remembers of its last writing, and where its blocks lie. */

import { memoryIn } from "./memoryIn";
import type { SheetCells } from "../../model/cells";
import { besidePage, TABLE_COLUMNS } from "../layout/tableColumns";
import type { BlockRows } from "../layout/plannedRow";
import { REPORT_NAMES, type ReportBlock } from "../layout/reportNames";

/** What a report remembers of how it was written: marks of the words (to tell the user's edits from ours), the headline, when. */
export interface Memory {
  /** ISO time of writing. */
  readonly at: string;
  /** Mark of all figures, outcomes and choices it was written from. */
  readonly facts: string;
  readonly headline: string;
  /** Marks of the words as written, by block. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** Where the named blocks lay as written: they are read there where the writing was cut off before all names were moved. */
  readonly blocks: BlockRows;
}

/** A row of a named block: the text in a column of the page. */
export type PageRow = (column: number) => string;
export type PageRows = readonly PageRow[];

/** Printed columns of a page whose name was lost. */
const USUAL_COLUMNS = TABLE_COLUMNS.appendix.length;

/** The rows of a named block; none where its name was lost. */
export function listRowsBelow(sheet: SheetCells, name: ReportBlock): PageRows {
  const block = sheet.names.find((each) => each.name === REPORT_NAMES[name]);
  return block === undefined ? [] : rowsAt(sheet, block.row, block.rows);
}

function rowsAt(sheet: SheetCells, first: number, count: number): PageRows {
  return Array.from({ length: count }, (_, index) => (column: number) => {
    const value = sheet.values[first + index - sheet.row]?.[column - sheet.column];
    return value === undefined ? "" : String(value).trim();
  });
}

/** What the page remembers, and how it lies. */
export interface RememberedPage {
  readonly memory: Memory | null;
  /** Where the names cannot be trusted: the rows of a block by what the page itself says. */
  readonly rows: ((name: ReportBlock) => PageRows) | null;
  /** Printed columns of the page. */
  readonly columns: number;
}

/**
 * The memory lies where its name says. Where it lies elsewhere a writing was cut off after the words were written and before all
 * names were moved (SheetPlan.seal).
 */
export function readRemembered(sheet: SheetCells): RememberedPage {
  const page = sheet.names.find(({ name }) => name === REPORT_NAMES.report);
  const columns = page?.columns ?? USUAL_COLUMNS;
  const end = sheet.column + (sheet.values[0]?.length ?? 0);
  const named = findMemory(listRowsBelow(sheet, "memory"), end);
  if (named !== null) return { memory: named.memory, rows: null, columns };
  const found = findMemory(rowsAt(sheet, sheet.row, sheet.values.length), end);
  const written = found?.memory.blocks.memory;
  if (found === null || written === undefined) return { memory: null, rows: null, columns };
  const moved = sheet.row + found.index - written[0];
  return {
    memory: found.memory,
    columns: found.column - 1,
    rows: (name) => {
      const [row, rows] = found.memory.blocks[name] ?? [0, 0];
      return rowsAt(sheet, row + moved, rows);
    },
  };
}

/** It stands beside the page, and tells by its place how wide the page is. */
function findMemory(
  rows: PageRows,
  end: number,
): { readonly memory: Memory; readonly index: number; readonly column: number } | null {
  const { hint } = besidePage({ appendix: TABLE_COLUMNS.appendix });
  for (const [index, row] of rows.entries()) {
    for (let column = hint; column < end; column++) {
      const memory = memoryIn(row(column));
      if (memory !== null) return { memory, index, column };
    }
  }
  return null;
}
