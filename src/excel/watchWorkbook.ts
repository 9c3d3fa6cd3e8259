/** Tells of edits, co-authors' too. Never writes: a handler that writes would fight with the person typing. */

import type { EditedCells } from "./editedCells";
import { inExcel, quietly, unlessRefused } from "./inExcel";
import type { OwnWrites } from "./ownWrites";

/** What the pane is told of while it follows the workbook. */
export interface Follower {
  /** Cells edited for the first time since the last reading; 0: something else of the workbook changed. */
  readonly changed: (cells: number) => void;
  /** A report of ours was written or rewritten by someone else: a colleague, or the ribbon's button, which runs apart from the pane. */
  readonly reported: () => void;
  /** A cell of a report of ours was selected; nobody is asked where it is left out. */
  readonly pointed?: (at: Pointed) => void;
}

/** Where the selection is on which report sheet (Excel's id), and how often that changed since it was met. */
export interface Pointed {
  readonly sheet: string;
  readonly address: string;
  readonly edits: number;
}

/** How a report is known, and when one was written: names of its own, and the time in the text of its memory. */
export interface ReportSigns {
  readonly report: string;
  readonly memory: string;
  writtenAt(memory: string): string | null;
}

/** What is remembered of the workbook while it is followed. */
export interface Remembering {
  readonly own: OwnWrites;
  readonly edited: EditedCells;
}

/**
 * Tells of what anyone but this add-in changes, until the promise's function is called. 1 round trip; 1 more, reading only, for
 * a change in a report, or in a sheet that was not there at the last reading: it may be one.
 */
export async function watchWorkbook(
  follower: Follower,
  signs: ReportSigns,
  { own, edited }: Remembering,
): Promise<() => void> {
  const look = oneAtATime(async (sheet) => {
    const { at } = await reportOn(sheet, signs);
    if (at !== null && !own.isKnownWriting(at)) follower.reported();
  });
  const tell = async (sheet: string, cells: () => number) => {
    if (own.isReport(sheet)) return look(sheet);
    if (own.wasRead(sheet)) return follower.changed(cells());
    const found = await reportOn(sheet, signs);
    if (!found.isReport) return follower.changed(cells());
    if (own.isReport(sheet)) return;
    own.rememberReport(sheet);
    if (found.at === null || !own.isKnownWriting(found.at)) follower.reported();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => {
        if (own.isReport(event.worksheetId)) own.countReportEdit();
        if (isOurs(event, own) || own.isPage(event.worksheetId)) return;
        await tell(event.worksheetId, () => edited.countNew(event.worksheetId, event.address));
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        if (!own.isOwn(worksheetId, "") && !own.isReport(worksheetId)) await tell(worksheetId, () => 0);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (!own.isOwn(worksheetId, "")) follower.changed(0);
      }),
      ...selections(worksheets, follower, own),
    ];
    await context.sync();
    return added;
  });
  return () => void quietly(() => stop(handlers));
}

/** No trip: the event says where. The page's first line, which a writing selects, comes from no figure. */
function selections(worksheets: Excel.WorksheetCollection, { pointed }: Follower, own: OwnWrites) {
  if (pointed === undefined) return [];
  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    if (!own.isReport(worksheetId) || address === "A1") return;
    pointed({ sheet: worksheetId, address, edits: own.reportEdits });
  };
  return [worksheets.onSelectionChanged.add(tell)];
}

/**
 * Known by what was written; since 1.14 Excel also says that this add-in wrote, which the ribbon's button is as well as the pane: in a
 * report that is no sign, its time of writing tells the two apart.
 */
function isOurs(
  { worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs,
  own: OwnWrites,
): boolean {
  const isAddin = triggerSource === "ThisLocalAddin" && !own.isReport(worksheetId);
  return isAddin || own.isOwn(worksheetId, address);
}

/** Many changes come at once: while one look at a sheet is under way the others wait for a single look after it. */
function oneAtATime(look: (sheet: string) => Promise<void>): (sheet: string) => Promise<void> {
  const under = new Map<string, { again: boolean }>();
  return async (sheet) => {
    const looking = under.get(sheet);
    if (looking !== undefined) {
      looking.again = true;
      return;
    }
    const turn = { again: true };
    under.set(sheet, turn);
    while (turn.again) {
      turn.again = false;
      await look(sheet);
    }
    under.delete(sheet);
  };
}

interface FoundReport {
  readonly isReport: boolean;
  readonly at: string | null;
}

/** Where Excel will not say (a cell being edited, the sheet gone again) it counts as the person's own sheet. */
function reportOn(sheet: string, { report, memory, writtenAt }: ReportSigns): Promise<FoundReport> {
  return unlessRefused(
    () =>
      inExcel(async (context) => {
        const { names } = context.workbook.worksheets.getItem(sheet);
        const name = names.getItemOrNullObject(report);
        const kept = names.getItemOrNullObject(memory).getRangeOrNullObject();
        name.load("name");
        // As "values": a text longer than a cell shows comes whole.
        kept.load("values");
        await context.sync();
        const text = kept.isNullObject ? "" : String(kept.values[0]?.[0] ?? "");
        return { isReport: !name.isNullObject, at: writtenAt(text) };
      }),
    "any",
    async () => ({ isReport: false, at: null }),
  );
}

/** Handlers are taken off in the context they were put on in. */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  await inExcel(async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  });
}
