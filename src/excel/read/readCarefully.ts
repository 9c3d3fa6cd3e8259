/** The reading for workbooks that cannot be read at once: sheet by sheet, in chunks, leaving out only what Excel refuses. */

import type { Area, NamedBlock } from "../../model/cells";
import { inExcel, unlessRefused } from "../inExcel";
import { findRules, type RulesFound } from "./findRules";
import { worthReading } from "./farCells";
import { besides, joinContents } from "./joinedContents";
import {
  queueTable,
  tablesOn,
  type FarCells,
  type IdentifiedSheet,
  type Overview,
  type WorkbookRead,
} from "./readOverview";
import {
  takeContents,
  foundRules,
  NO_CONTENTS,
  queueBlock,
  queueFacts,
  sheetCells,
  type Contents,
  type FoundRule,
  type SheetFacts,
} from "./readSheet";

/** A cell of figures takes some 60 bytes of an answer: a chunk stays under 2 MB of the web's 5. */
const CELLS_AT_ONCE = 20_000;
/** Excel gives no contents of entire rows, which a used range of all 16,384 columns is: they are asked for in parts. */
const COLUMNS_AT_ONCE = 8_192;
/** Beyond this a sheet is no indicator table, and reading it would take minutes: it is left unread and named. */
const CELLS_OF_A_SHEET = 1_000_000;

interface SheetRead {
  readonly sheet: IdentifiedSheet;
  readonly rules: RulesFound;
  readonly unread: boolean;
  readonly far: FarCells | null;
}

/** Of a sheet read in parts; no contents where there were too many of them. */
interface PartsRead {
  readonly contents: Contents | null;
  readonly far: FarCells | null;
}

/** All but the rules, read at once; the rules by themselves. */
export async function readWithoutRules(
  { entries }: Overview,
  readRest: () => Promise<WorkbookRead>,
  known: readonly FoundRule[],
): Promise<WorkbookRead> {
  const read = await readRest();
  const { rules, unseen } = await findRules(
    entries.map(({ id }) => id),
    known,
  );
  return { ...read, rules, unseenRules: unseen };
}

/** Everything that can be read: one trip for each chunk, two or more for each sheet. `known`: as for findRules. */
export async function readCarefully(
  overview: Overview,
  reportName: string,
  known: readonly FoundRule[],
): Promise<WorkbookRead> {
  const tables = await unlessRefused(
    () => readTables(overview),
    "any",
    async () => new Map<string, NamedBlock[]>(),
  );
  const read: SheetRead[] = [];
  for (const entry of overview.entries) {
    read.push(await readOne({ ...entry, tables: tables.get(entry.name) ?? [] }, reportName, known));
  }
  return {
    sheets: read.map(({ sheet }) => sheet),
    rules: read.flatMap(({ rules }) => rules.rules),
    unseenRules: read.flatMap(({ rules }) => rules.unseen),
    unread: read.filter(({ unread }) => unread).map(({ sheet }) => sheet.name),
    far: read.flatMap(({ far }) => far ?? []),
    isManual: overview.isManual,
    stored: overview.stored,
    opensByItself: overview.opensByItself,
  };
}

async function readTables({ entries, tables }: Overview): Promise<Map<string, NamedBlock[]>> {
  return inExcel(async (context) => {
    const queued = tables.map((table) => queueTable(context, table));
    await context.sync();
    return new Map(entries.map(({ name }) => [name, tablesOn(name, queued)]));
  });
}

type Entry = Overview["entries"][number] & { readonly tables: readonly NamedBlock[] };

/** A sheet that will not say whether it is protected, or a report of ours, is as good as unread: it is taken for neither. */
async function readOne(entry: Entry, reportName: string, known: readonly FoundRule[]): Promise<SheetRead> {
  const facts = await readFacts(entry.id);
  const parts = await readInParts(entry);
  const read = facts === null ? null : parts.contents;
  const rules = facts?.rules ?? null;
  return {
    sheet: { ...sheetCells(entry, read ?? NO_CONTENTS, facts, reportName), id: entry.id },
    rules:
      rules === null
        ? await findRules([entry.id], known)
        : { rules: foundRules(entry.id, rules), unseen: [] },
    unread: read === null,
    far: read === null ? null : parts.far,
  };
}

/** A sheet's contents part by part: 2 trips or more. */
export async function readInParts({ id, name }: Pick<Entry, "id" | "name">): Promise<PartsRead> {
  return unlessRefused<PartsRead>(
    async () => {
      const { block, far, farCount } = await worthReading(id);
      const contents = await contentsInChunks(id, block);
      return { contents, far: far.length === 0 ? null : { sheet: name, blocks: far, count: farCount } };
    },
    REFUSALS_OF_A_SHEET,
    async () => ({ contents: null, far: null }),
  );
}

/** What lies in the sheet. Anything else (a cell being edited, the connection gone) is no fault of the sheet and stops the reading. */
const REFUSALS_OF_A_SHEET = [
  "UnsupportedSheet",
  "ItemNotFound",
  "AccessDenied",
  "ResponsePayloadSizeLimitExceeded",
  "GeneralException",
  "unknown",
] as const;

async function readFacts(sheet: string): Promise<SheetFacts | null> {
  const ask = (withRules: boolean) => () =>
    inExcel(async (context) => {
      const facts = queueFacts(context.workbook.worksheets.getItem(sheet), withRules, true);
      await context.sync();
      return facts;
    });
  return unlessRefused(ask(true), REFUSALS_OF_A_SHEET, () =>
    unlessRefused<SheetFacts | null>(ask(false), REFUSALS_OF_A_SHEET, async () => null),
  );
}

/** null for a block too large to be a table. */
async function contentsInChunks(sheet: string, size: Area): Promise<Contents | null> {
  if (size.rows * size.columns > CELLS_OF_A_SHEET) return null;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / size.columns));
  let whole: Contents | null = null;
  for (let done = 0; done < size.rows; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, size.rows - done);
    const chunk = await readChunk(sheet, size.row + done, size.column, rows, size.columns);
    if (chunk === null) return null;
    whole = whole === null ? chunk : joinContents(whole, chunk);
  }
  return whole;
}

/** Some rows in all their columns; entire rows in 2 round trips. */
async function readChunk(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Promise<Contents | null> {
  if (columns > COLUMNS_AT_ONCE) {
    const left = await readChunk(sheet, row, column, rows, COLUMNS_AT_ONCE);
    const right = await readChunk(sheet, row, column + COLUMNS_AT_ONCE, rows, columns - COLUMNS_AT_ONCE);
    return left === null || right === null ? null : besides(left, right);
  }
  return inExcel(async (context) => {
    const block = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const queued = queueBlock(block);
    await context.sync();
    return takeContents(queued);
  });
}
