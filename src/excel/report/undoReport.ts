/** Takes a report back when the user asks for it: all of it, or, where Excel refuses half-way, nothing. */

import { findOurs } from "../lay/highlight";
import { unlessRefused } from "../inExcel";
import { captureWorkbook, sheetExists, type WorkbookBefore } from "./captureWorkbook";
import type { ReportKind } from "./reportTransaction";
import { takeBack, type Back, type Remembered } from "./takeBack";

/** Captures the workbook first, so that a refused undo can be rolled back. `written`: rules and page set-up of the report to take back. */
export async function undoReport(
  back: Back,
  remembered: Remembered,
  written: Remembered,
  kind: ReportKind,
): Promise<void> {
  const now = await captureStanding(back, kind);
  await unlessRefused<unknown>(
    () => takeBack(back, remembered, kind),
    "any",
    async (failure) => {
      const done = await unlessRefused(
        () => layAgain(back, now, written, kind),
        "any",
        async () => false,
      );
      if (!done) throw failure;
    },
  );
}

/** null where the report cannot be laid again: it is protected, or gone from a workbook whose structure is. */
async function captureStanding(back: Back, kind: ReportKind): Promise<WorkbookBefore | null> {
  const { rules } = await findOurs(highlightedSheets(back), kind.marks, null, back.laid);
  const report = back.before.report?.id ?? back.newSheet;
  return unlessRefused<WorkbookBefore | null>(
    () => captureWorkbook(report, rules, kind),
    ["StructureProtected", "ReportProtected", "AccessDenied"],
    async () => null,
  );
}

/** Puts back what was being taken back. True where only the answer was lost: the added report is gone, which was done last. */
async function layAgain(
  back: Back,
  now: WorkbookBefore | null,
  written: Remembered,
  kind: ReportKind,
): Promise<boolean> {
  if (back.before.report === null && !(await sheetExists(back.newSheet))) return true;
  if (now === null) return false;
  await takeBack({ ...back, before: now, highlighted: highlightedSheets(back) }, written, kind);
  return false;
}

function highlightedSheets({ highlighted, before }: Back): readonly string[] {
  return [...new Set([...highlighted, ...before.rules.map(({ sheet }) => sheet)])];
}
