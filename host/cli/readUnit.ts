/** One unit's file, read as `npm run report` reads any: through the real office.js, by the add-in's own reading and judging. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { bootExcel } from "../office/bootExcel";
import type { HostWorkbook } from "../workbook/model";
import { openWorkbook, UnreadableWorkbook } from "../workbook/workbook";

/** What the add-in knows of a file before it is read. */
interface Sent {
  readonly file: string;
  readonly savedAt: string | null;
  readonly mark: string | null;
}

/** What it answers: plain data, opaque here. */
export type UnitAnswer = Sent & { readonly refused?: string };

export interface ReadUnitTask {
  readonly path: string;
  /** As it is named in lists. */
  readonly file: string;
  readonly api: string;
  /** The built add-in. */
  readonly addin: string;
}

export interface UnitsAddin {
  readUnit(sent: Sent): Promise<UnitAnswer>;
}

/** Never rejects for what is wrong with the file: that is told in `refused`. */
export async function readUnit(task: ReadUnitTask, { readUnit: read }: UnitsAddin): Promise<UnitAnswer> {
  const bytes = await readFile(task.path).catch(() => null);
  if (bytes === null) return { file: task.file, savedAt: null, mark: null, refused: "failed" };
  const mark = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const savedAt = savedIn(bytes) ?? (await stat(task.path)).mtime.toISOString();
  const sent = { file: task.file, savedAt, mark };
  const workbook = opened(bytes);
  if (typeof workbook === "string") return { ...sent, refused: workbook };
  if (workbook.wantsCalculation) {
    workbook.calculate(true);
    if (workbook.uncalculated.length > 0) return { ...sent, refused: "notCalculated" };
  }
  const excel = await bootExcel({ workbook, api: task.api });
  try {
    return await read(sent);
  } finally {
    excel.close();
  }
}

function opened(bytes: Uint8Array): HostWorkbook | string {
  try {
    return openWorkbook(new Uint8Array(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return error.code === "truncated" ? "damaged" : error.code;
  }
}

/** When the program that wrote the file says it was saved; null where it does not: copying a file changes the disk's own time. */
function savedIn(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === "docProps/core.xml" && originalSize < LARGEST,
    });
    const core = parts["docProps/core.xml"];
    const said = /<dcterms:modified[^>]*>([^<]+)</.exec(core === undefined ? "" : strFromU8(core))?.[1];
    const time = Date.parse(said ?? "");
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  } catch {
    return null;
  }
}

const LARGEST = 100_000;
