/** Writes formulas into cells of the user's own tables: only where asked, only where nothing stands. */

import type { Filling } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import type { Area } from "../../model/cells";
import { inExcel, orPutBack } from "../inExcel";
import type { OwnWrites } from "../ownWrites";

/** Cells right under each other, so that no cell between is written. */
interface Run extends Area {
  readonly sheet: string;
  readonly fillings: readonly Filling[];
}

/** What was filled in, and what not because it lies in an Excel table. */
export interface Filled {
  /** With the formulas as Excel gives them back. */
  readonly filled: readonly Filling[];
  /** Names of sheets. */
  readonly inTables: readonly string[];
}

/**
 * Fills those of the cells that are empty now and lie in no Excel table, where Excel would spread a formula over the whole column:
 * 2 round trips, as cells may have been filled and tables made since the reading. On a refusal half-way what was filled is emptied again.
 */
export async function fillEmptyCells(fillings: readonly Filling[], own: OwnWrites): Promise<Filled> {
  const looked = await inExcel(async (context) => {
    const queued = joinRuns(fillings).map((run) => queueLook(context, run));
    await context.sync();
    return queued.map((answer) => answer());
  });
  const open = looked.filter(({ isInTable }) => !isInTable);
  const todo = open.flatMap(({ id, empty }) => joinRuns(empty).map((run) => ({ ...run, id })));
  const filled = await orPutBack(
    () => fill(todo, own),
    () => emptyFilledCells(todo.flatMap((run) => run.fillings)),
  );
  const inTables = looked.filter(({ isInTable }) => isInTable).map(({ sheet }) => sheet);
  return { filled, inTables: [...new Set(inTables)] };
}

interface Looked {
  readonly sheet: string;
  readonly id: string;
  readonly empty: readonly Filling[];
  readonly isInTable: boolean;
}

function queueLook(context: Excel.RequestContext, run: Run): () => Looked {
  const sheet = context.workbook.worksheets.getItem(run.sheet);
  const range = sheet.getRange(addressOf(run));
  const tables = range.getTables(false);
  sheet.load("id");
  range.load("formulas");
  tables.load("items/id");
  return () => ({
    sheet: run.sheet,
    id: sheet.id,
    empty: run.fillings.filter((_, at) => range.formulas[at]?.[0] === ""),
    isInTable: tables.items.length > 0,
  });
}

async function fill(
  todo: readonly (Run & { readonly id: string })[],
  own: OwnWrites,
): Promise<readonly Filling[]> {
  if (todo.length === 0) return [];
  return inExcel(async (context) => {
    const written = todo.map(({ id, fillings, ...run }) => {
      const address = addressOf(run);
      own.expect(id, address);
      const range = context.workbook.worksheets.getItem(id).getRange(address);
      range.formulas = fillings.map(({ formula }) => [formula]);
      range.load("formulas");
      return { fillings, range };
    });
    await context.sync();
    return written.flatMap(({ fillings, range }) =>
      fillings.map((filling, at) => ({
        ...filling,
        formula: String(range.formulas[at]?.[0] ?? filling.formula),
      })),
    );
  });
}

/** Empties those that still hold what was filled in: 2 round trips. */
export async function emptyFilledCells(filled: readonly Filling[]): Promise<void> {
  const fillingRange = (context: Excel.RequestContext, { sheet, row, column }: Filling): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(addressOf({ row, column, rows: 1, columns: 1 }));
  await inExcel(async (context) => {
    const ranges = filled.map((filling) => fillingRange(context, filling));
    for (const range of ranges) range.load("formulas");
    await context.sync();
    filled.forEach((filling, at) => {
      if (String(ranges[at]?.formulas[0]?.[0]) === filling.formula)
        fillingRange(context, filling).clear("Contents");
    });
    await context.sync();
  });
}

function joinRuns(fillings: readonly Filling[]): Run[] {
  const runs: Run[] = [];
  const inOrder = (one: Filling, other: Filling): number =>
    one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row;
  for (const filling of [...fillings].sort(inOrder)) {
    const { sheet, row, column } = filling;
    const last = runs.at(-1);
    const continues =
      last !== undefined && last.sheet === sheet && last.column === column && last.row + last.rows === row;
    if (continues) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1, fillings: [...last.fillings, filling] };
    } else runs.push({ sheet, row, column, rows: 1, columns: 1, fillings: [filling] });
  }
  return runs;
}
