/** Reads the whole workbook: sheets first, then everything in them. */

import { inExcel, unlessRefused } from "../inExcel";
import { overview, queueTable, tablesOn, type Overview, type WorkbookRead } from "./overview";
import { readCarefully } from "./readCarefully";
import { contentsOf, foundRules, queueSheet, sheetCells } from "./readSheet";

/**
 * Every sheet in 2 round trips; more only where the answer is too large for one or a sheet cannot be asked like the others.
 * Sheets holding `reportName` as a name of their own are reports of ours. Writes nothing, and nothing Excel's undo list would suffer from.
 */
export async function readWorkbook(reportName: string): Promise<WorkbookRead> {
  return unlessRefused(
    async () => {
      const seen = await overview();
      return inExcel((context) => readAtOnce(context, seen, reportName));
    },
    CANNOT_AT_ONCE,
    async () => readCarefully(await overview(), reportName),
  );
}

const CANNOT_AT_ONCE = [
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "UnsupportedSheet",
  "ItemNotFound",
  "ApiNotFound",
  "AccessDenied",
  "GeneralException",
  "unknown",
] as const;

async function readAtOnce(
  context: Excel.RequestContext,
  seen: Overview,
  reportName: string,
): Promise<WorkbookRead> {
  const { entries, tables, isStructureProtected, stored, opensByItself } = seen;
  const queued = entries.map((entry) => ({
    entry,
    queue: queueSheet(context.workbook.worksheets.getItem(entry.id)),
  }));
  const blocks = tables.map((table) => queueTable(context, table));
  await context.sync();
  const found = queued.map(({ entry, queue }) => ({ entry, queue, contents: contentsOf(queue) }));
  if (found.some(({ contents }) => contents === null)) {
    return readCarefully(seen, reportName);
  }
  return {
    sheets: found.flatMap(({ entry, queue, contents }) => {
      const whole = { ...entry, tables: tablesOn(entry.name, blocks) };
      return contents === null
        ? []
        : [{ ...sheetCells(whole, contents, queue.facts, reportName), id: entry.id }];
    }),
    rules: queued.flatMap(({ entry, queue }) => foundRules(entry.id, queue.facts.rules)),
    unread: [],
    isStructureProtected,
    stored,
    opensByItself,
  };
}
