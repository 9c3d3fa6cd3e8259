/** Whether Excel opens the pane by itself with this workbook: a mark Office reads from the file before any add-in runs. */

import { inExcel } from "./inExcel";

/** Office's own word, of this setting and of the pane's id in the manifest alike (Office documentation: automatically open a task pane). */
const MARK = "Office.AutoShowTaskpaneWithDocument";

/** Among loaded settings. */
export function isMarkedToOpen(settings: Excel.SettingCollection): boolean {
  return settings.items.some(({ key, value }) => key === MARK && (value as unknown) === true);
}

/** Sets the mark or takes it out of the file again: 1 round trip. It counts once the workbook is saved. */
export async function markToOpen(opens: boolean): Promise<void> {
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    if (opens) settings.add(MARK, true);
    else settings.getItemOrNullObject(MARK).delete();
    await context.sync();
  });
}
