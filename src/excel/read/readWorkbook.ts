/** Reads the whole workbook: sheets first, then everything in them. */

import { ExcelFailure, type FailureCode } from "../failure";
import { inExcel, unlessRefused } from "../inExcel";
import { readOverview, queueTable, tablesOn, type Overview, type WorkbookRead } from "./readOverview";
import type * as Careful from "./readCarefully";
import {
  takeContents,
  foundRules,
  NO_CONTENTS,
  queueSheet,
  reachesFurther,
  sheetCells,
  type Contents,
  type FoundRule,
} from "./readSheet";

/**
 * Every sheet in 2 round trips; more only where the answer is too large for one, a sheet reaches below row 10,000 (a stray character is
 * enough) or cannot be asked like the others.
 * `known`: rules of ours to look for by their ids where Excel lists none; `onStored` is told the stored text once it is known, while the cells are asked for. Sheets holding `reportName` as a name of their own are reports of ours. Writes nothing, and nothing Excel's undo list would suffer from.
 */
export async function readWorkbook(
  reportName: string,
  known: readonly FoundRule[] = [],
  onStored: (stored: Overview["stored"]) => void = () => undefined,
): Promise<WorkbookRead> {
  const seen = await unlessRefused(readOverview, CANNOT_AT_ONCE, () => readOverview(false));
  onStored(seen.stored);
  return unlessRefused(
    () => readAtOnce(seen, reportName),
    CANNOT_AT_ONCE,
    async ({ code }) => {
      const { readCarefully, readWithoutRules } = await fetchCareful();
      const carefully = async () => readCarefully(await readOverview(false), reportName, known);
      // What a single rule can keep Excel from is tried without rules first.
      if (!RULES_REFUSED.includes(code)) return carefully();
      return unlessRefused(
        () => readWithoutRules(seen, () => readAtOnce(seen, reportName, false), known),
        CANNOT_AT_ONCE,
        carefully,
      );
    },
  );
}

/** How Excel refuses to list rules. */
const RULES_REFUSED: readonly FailureCode[] = ["ItemNotFound", "AccessDenied", "GeneralException", "unknown"];

/** A file of its own, as few workbooks need it. Throws ExcelFailure FilesNotLoaded where the server of these pages is out of reach. */
async function fetchCareful(): Promise<typeof Careful> {
  return import(/* webpackChunkName: "careful" */ "./readCarefully").then(null, (fault: unknown) => {
    throw new ExcelFailure("FilesNotLoaded", "", String(fault));
  });
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

async function readAtOnce(seen: Overview, reportName: string, withRules = true): Promise<WorkbookRead> {
  const { entries, tables, isManual, stored, opensByItself } = seen;
  const { answered, blocks } = await inExcel(async (context) => {
    const queued = entries.map((entry) => ({
      entry,
      queue: queueSheet(context.workbook.worksheets.getItem(entry.id), entry, withRules),
    }));
    const asked = tables.map((table) => queueTable(context, table));
    await context.sync();
    return { answered: queued, blocks: asked };
  });
  const long = await readLong(
    answered.filter(({ queue }) => reachesFurther(queue)).map(({ entry }) => entry),
  );
  return {
    sheets: answered.map(({ entry, queue }) => {
      const whole = { ...entry, tables: tablesOn(entry.name, blocks) };
      const parts = long.get(entry.id);
      const contents = parts === undefined ? mustHave(takeContents(queue)) : (parts.contents ?? NO_CONTENTS);
      return { ...sheetCells(whole, contents, queue.facts, reportName), id: entry.id };
    }),
    rules: answered.flatMap(({ entry, queue }) => foundRules(entry.id, queue.facts.rules)),
    unseenRules: [],
    unread: entries.filter(({ id }) => long.get(id)?.contents === null).map(({ name }) => name),
    far: [...long.values()].flatMap(({ far }) => far ?? []),
    isManual,
    stored,
    opensByItself,
  };
}

/** Sheets with more rows than are asked for at once: in parts, 2 round trips or more for each. */
async function readLong(
  entries: Overview["entries"],
): Promise<ReadonlyMap<string, Awaited<ReturnType<typeof Careful.readInParts>>>> {
  const read = new Map<string, Awaited<ReturnType<typeof Careful.readInParts>>>();
  if (entries.length === 0) return read;
  const { readInParts } = await fetchCareful();
  for (const entry of entries) read.set(entry.id, await readInParts(entry));
  return read;
}

/** Excel gives nothing of a sheet with too many cells. */
function mustHave(contents: Contents | null): Contents {
  if (contents !== null) return contents;
  throw new ExcelFailure("ResponsePayloadSizeLimitExceeded", "", "Excel gave no cells of a sheet");
}
