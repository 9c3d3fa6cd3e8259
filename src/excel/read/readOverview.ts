/** What is known of a workbook before its cells are read: its sheets, its tables, what we stored in it. */

import { inExcel, unlessRefused } from "../inExcel";
import type { Area, NamedBlock, SheetCells } from "../../model/cells";
import type { FoundRule, SheetEntry } from "./readSheet";
import { isMarkedToOpen } from "../opening";
import { askingForAreas, type AskForAreas } from "../severalAreas";
import { takeStored } from "../storeSettings";
import type { StoredText } from "../../model/storedText";

/** A sheet as read, with Excel's id of it: names change, ids do not. */
export type IdentifiedSheet = SheetCells & { readonly id: string };

/** Filled cells far from everything else in a sheet: named, not read. */
export interface FarCells {
  readonly sheet: string;
  /** The blocks around them, no more than two. */
  readonly blocks: readonly Area[];
  readonly count: number;
}

export interface WorkbookRead {
  /** In the order of the tabs. */
  readonly sheets: readonly IdentifiedSheet[];
  /** Conditional formats by formula, of all sheets. */
  readonly rules: readonly FoundRule[];
  /** Ids of sheets whose conditional formats Excel would not list: ours may lie there. */
  readonly unseenRules: readonly string[];
  /** Names of sheets Excel would not give the contents of (too large, or no cells at all). They stand in `sheets`, empty. */
  readonly unread: readonly string[];
  /** Cells far from the rest of their sheet that were not read, by sheet. */
  readonly far: readonly FarCells[];
  /** Excel calculates only when told to: figures read may be old. */
  readonly isManual: boolean;
  readonly stored: StoredText;
  /** Excel opens the pane by itself with this workbook. */
  readonly opensByItself: boolean;
}

/** What the first trip brings. */
export interface Overview {
  readonly entries: readonly Omit<SheetEntry, "tables">[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly isManual: boolean;
  readonly stored: StoredText;
  readonly opensByItself: boolean;
}

/** The first trip of every reading; the first reading of an opening also finds out how this Excel takes several areas. */
export async function readOverview(withProtection = true): Promise<Overview> {
  return askingForAreas((ask) => inExcel((context) => look(context, ask, withProtection)));
}

async function look(
  context: Excel.RequestContext,
  ask: AskForAreas,
  withProtection: boolean,
): Promise<Overview> {
  const { workbook } = context;
  const { worksheets, tables, settings } = workbook;
  const protection = withProtection ? ",items/protection/protected" : "";
  worksheets.load(`items/id,items/name,items/visibility${protection}`);
  tables.load("items/id,items/name");
  settings.load("items/key,items/value");
  workbook.load("application/calculationMode");
  ask(context);
  await context.sync();
  return {
    entries: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility,
      isProtected: withProtection ? protection.protected : null,
    })),
    tables: tables.items.map(({ id, name }) => ({ id, name })),
    isManual: workbook.application.calculationMode === "Manual",
    stored: takeStored(settings),
    opensByItself: isMarkedToOpen(settings),
  };
}

/** Ids of the sheets that are protected at this moment: 1 round trip. None where Excel does not say. */
export async function listProtectedSheets(): Promise<readonly string[]> {
  const asked = () =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/protection/protected");
      await context.sync();
      return worksheets.items.filter(({ protection }) => protection.protected).map(({ id }) => id);
    });
  return unlessRefused(asked, "any", async () => []);
}

/** A table's place, queued. */
export interface QueuedTable {
  readonly name: string;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Asks where an Excel table lies. */
export function queueTable(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
): QueuedTable {
  const table = context.workbook.tables.getItem(id);
  const [range, sheet] = [table.getRange(), table.worksheet];
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("name");
  return { name, range, sheet };
}

/** The answered tables that lie on a sheet. */
export function tablesOn(sheet: string, tables: readonly QueuedTable[]): NamedBlock[] {
  return tables
    .filter((table) => table.sheet.name === sheet)
    .map(({ name, range: { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } }) => ({
      name,
      sheet,
      row,
      column,
      rows,
      columns,
    }));
}
