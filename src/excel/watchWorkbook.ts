/** Tells of edits, co-authors' too. Never writes: a handler that writes would fight with the person typing. */

import { newlyEdited } from "./editedCells";
import { inExcel, unlessRefused } from "./inExcel";
import { ignoreSheet, isOwnWrite, isReport, wasRead } from "./ownWrites";

/** Who is told of what. */
export interface Follower {
  /** Cells edited for the first time since the last reading; 0: something else of the workbook changed. */
  readonly changed: (cells: number) => void;
  /** A report of ours was written by someone else: a colleague, or the ribbon's button, which runs apart from the pane. */
  readonly reported: () => void;
}

/**
 * Tells of what anyone but this add-in changes, until the promise's function is called. 1 round trip; 1 more, reading only, for
 * a change in a sheet that was not there at the last reading: it may be a report (a sheet with `reportName` as a name of its own).
 */
export async function watchWorkbook(follower: Follower, reportName: string): Promise<() => void> {
  const tell = async (sheet: string, cells: () => number) => {
    if (wasRead(sheet) || !(await isNewReport(sheet, reportName))) return follower.changed(cells());
    if (isReport(sheet)) return;
    ignoreSheet(sheet);
    follower.reported();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => {
        if (isOurs(event)) return;
        await tell(event.worksheetId, () => newlyEdited(event.worksheetId, event.address));
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        if (!isOwnWrite(worksheetId, "")) await tell(worksheetId, () => 0);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (!isOwnWrite(worksheetId, "")) follower.changed(0);
      }),
    ];
    await context.sync();
    return added;
  });
  return () =>
    void unlessRefused(
      () => stop(handlers),
      "any",
      async () => undefined,
    );
}

/** Excel says since 1.14 which add-in wrote; before, it is known by what was written. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin" || isOwnWrite(event.worksheetId, event.address);
}

/** Where Excel will not say (a cell being edited, the sheet gone again) it counts as the person's. */
function isNewReport(sheet: string, reportName: string): Promise<boolean> {
  return unlessRefused(
    () =>
      inExcel(async (context) => {
        const name = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(reportName);
        name.load("name");
        await context.sync();
        return !name.isNullObject;
      }),
    "any",
    async () => false,
  );
}

/** Handlers are taken off in the context they were put on in. */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  await inExcel(async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  });
}
