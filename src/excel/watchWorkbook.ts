/** Tells of edits, co-authors' too. Never writes: a handler that writes would fight with the person typing. */

import { cellsIn } from "./address";
import { inExcel, unlessRefused } from "./inExcel";
import { isOwnWrite } from "./ownWrites";

/** Calls back with the number of cells changed by anyone but this add-in, until the promise's function is called. 1 round trip. */
export async function watchWorkbook(changed: (cells: number) => void): Promise<() => void> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => {
        if (!isOurs(event)) changed(cellsIn(event.address));
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        if (!isOwnWrite(worksheetId, "")) changed(0);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (!isOwnWrite(worksheetId, "")) changed(0);
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

/** Handlers are taken off in the context they were put on in. */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  await inExcel(async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  });
}
