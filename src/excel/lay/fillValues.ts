/** Writes figures and words into empty cells of the user's own tables: only where nothing stands at that moment. */

import type { CellEntry, Filling } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import { guardedText } from "../cellText";
import { inExcel, orPutBack } from "../inExcel";
import type { OwnWrites } from "../ownWrites";
import { emptyFilledCells } from "./fillCells";

/** What was written, with the contents as Excel gives them back: what `emptyFilledCells` takes back. */
export interface FilledValues {
  readonly filled: readonly Filling[];
  /** In which something stands by now, and which Excel left empty: of merged cells it writes only the top left, and says nothing. */
  readonly notTaken: readonly CellEntry[];
}

/** Fills those that are empty now: 2 round trips, as cells may have been filled since the reading. All of it or nothing. */
export async function fillEmptyValues(entries: readonly CellEntry[], own: OwnWrites): Promise<FilledValues> {
  if (entries.length === 0) return { filled: [], notTaken: [] };
  const looked = await inExcel(async (context) => {
    const asked = entries.map((entry) => {
      const range = cellRange(context, entry);
      range.load("formulas");
      range.worksheet.load("id");
      return { entry, range };
    });
    await context.sync();
    return asked.map(({ entry, range }) => ({
      entry,
      id: range.worksheet.id,
      isEmpty: range.formulas[0]?.[0] === "",
    }));
  });
  const open = looked.filter(({ isEmpty }) => isEmpty);
  const asFillings = open.map(({ entry }) => ({ ...entry, formula: String(entry.value) }));
  const written = await orPutBack(
    () => write(open, own),
    () => emptyFilledCells(asFillings),
  );
  const filled = written.filter(({ formula }) => formula !== "");
  const ignored = open.filter((_, at) => written[at]?.formula === "");
  const occupied = looked.filter(({ isEmpty }) => !isEmpty);
  return { filled, notTaken: [...occupied, ...ignored].map(({ entry }) => entry) };
}

async function write(
  open: readonly { readonly entry: CellEntry; readonly id: string }[],
  own: OwnWrites,
): Promise<readonly Filling[]> {
  if (open.length === 0) return [];
  return inExcel(async (context) => {
    const written = open.map(({ entry, id }) => {
      const range = cellRange(context, entry);
      own.expect(id, addressOf({ ...entry, rows: 1, columns: 1 }));
      range.values = [[typeof entry.value === "number" ? entry.value : guardedText(entry.value)]];
      range.load("formulas");
      return { entry, range };
    });
    await context.sync();
    return written.map(({ entry, range }) => {
      const { sheet, row, column } = entry;
      return { sheet, row, column, formula: String(range.formulas[0]?.[0] ?? "") };
    });
  });
}

function cellRange(context: Excel.RequestContext, { sheet, row, column }: CellEntry): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(addressOf({ row, column, rows: 1, columns: 1 }));
}
