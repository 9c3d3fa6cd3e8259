/** Whether Excel tells of a change and who made it (ExcelApi 1.14): "this add-in" is the ribbon's page as well as the pane. */

import { inExcel, quietly } from "../inExcel";
import { askOnce, expected, type Answer } from "./probe";

const PATIENCE = 1_000;

/** Writes a cell of the sheet and waits for the event. */
export async function askWhoChanged(key: string): Promise<Answer> {
  let tell: (source: string) => void = () => undefined;
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.getItem(key).onChanged.add(async ({ triggerSource }) => {
      tell((triggerSource as string | undefined) ?? "");
    });
    await context.sync();
    return added;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    await askOnce(key, (sheet) => {
      sheet.getRange("A1").values = [[1]];
      return () => null;
    });
    const source = await Promise.race([told, late]);
    if (source === null) return { outcome: "differs", found: "" };
    return source === "" ? { outcome: "adapted", found: "" } : expected(source);
  } finally {
    clearTimeout(timer);
    await quietly(async () => {
      handler.remove();
      await handler.context.sync();
    });
  }
}
