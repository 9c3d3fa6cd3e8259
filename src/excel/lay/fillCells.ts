/** Writes formulas into cells of the user's own tables: only where asked, only where nothing stands. */

import type { Filling } from "../../model/sheetPlan";
import { addressOf, type Area } from "../address";
import { inExcel, unlessRefused } from "../inExcel";
import { expectOwnWrite } from "../ownWrites";

interface Strip extends Area {
  readonly sheet: string;
  readonly fillings: readonly Filling[];
}

/**
 * Fills those of the cells that are empty now; gives which. 2 round trips: cells may have been filled since they were read.
 * On a refusal half-way what was filled is emptied again.
 */
export async function fillEmptyCells(fillings: readonly Filling[]): Promise<readonly Filling[]> {
  const strips = stripsOf(fillings);
  const empty = await inExcel(async (context) => {
    const queued = strips.map((strip) => {
      const sheet = context.workbook.worksheets.getItem(strip.sheet);
      const range = sheet.getRange(addressOf(strip));
      sheet.load("id");
      range.load("formulas");
      return { strip, sheet, range };
    });
    await context.sync();
    return queued.map(({ strip, sheet, range }) => ({
      strip,
      id: sheet.id,
      fillings: strip.fillings.filter(({ row }) => range.formulas[row - strip.row]?.[0] === ""),
    }));
  });
  const todo = empty.filter((each) => each.fillings.length > 0);
  const filled = todo.flatMap((each) => each.fillings);
  await unlessRefused(
    () => fill(todo),
    "any",
    async (failure) => {
      await unlessRefused(
        () => emptyFilledCells(filled),
        "any",
        async () => undefined,
      );
      throw failure;
    },
  );
  return filled;
}

async function fill(
  todo: readonly { readonly id: string; readonly fillings: readonly Filling[] }[],
): Promise<void> {
  await inExcel(async (context) => {
    for (const { id, fillings: wanted } of todo) {
      for (const run of runsOf(wanted)) {
        const address = addressOf(run);
        expectOwnWrite(id, address);
        context.workbook.worksheets.getItem(id).getRange(address).formulas = run.fillings.map((each) => [
          each.formula,
        ]);
      }
    }
    await context.sync();
  });
}

/** Empties those that still hold what was filled in: 2 round trips. */
export async function emptyFilledCells(filled: readonly Filling[]): Promise<void> {
  const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: Filling): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(addressOf({ row, column, rows: 1, columns: 1 }));
  await inExcel(async (context) => {
    const ranges = filled.map((filling) => rangeOf(context, filling));
    for (const range of ranges) range.load("formulas");
    await context.sync();
    filled.forEach((filling, at) => {
      if (ranges[at]?.formulas[0]?.[0] === filling.formula) rangeOf(context, filling).clear("Contents");
    });
    await context.sync();
  });
}

/** One strip for each column filled. */
function stripsOf(fillings: readonly Filling[]): Strip[] {
  const columns = new Map<string, Filling[]>();
  for (const filling of fillings) {
    const key = `${filling.column}|${filling.sheet}`;
    columns.set(key, [...(columns.get(key) ?? []), filling]);
  }
  return [...columns.values()].flatMap((column) => {
    const [first] = column;
    if (first === undefined) return [];
    const rows = column.map(({ row }) => row);
    const top = Math.min(...rows);
    const count = Math.max(...rows) - top + 1;
    return { sheet: first.sheet, row: top, column: first.column, rows: count, columns: 1, fillings: column };
  });
}

/** Cells right under each other, so that no cell between is written. */
function runsOf(fillings: readonly Filling[]): (Area & { readonly fillings: readonly Filling[] })[] {
  const runs: (Area & { fillings: Filling[] })[] = [];
  for (const filling of [...fillings].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === filling.row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1, fillings: [...last.fillings, filling] };
    } else {
      runs.push({ row: filling.row, column: filling.column, rows: 1, columns: 1, fillings: [filling] });
    }
  }
  return runs;
}
