/** The jobs of many units, carried out by the add-in's own actions on a workbook of the host. */
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { now } from "./commandLine";
import { bootExcel } from "../office/bootExcel";
import type { HostWorkbook } from "../workbook/model";
import { newWorkbook, openWorkbook, UnreadableWorkbook } from "../workbook/workbook";
import type { UnitAnswer } from "./readUnit";
import type { Call } from "./unitsCall";
import type { UnitsWords } from "./unitsWords";
import type { Language } from "./words";

type Plain = Readonly<Record<string, unknown>>;

interface Told {
  readonly language: Language;
  /** ISO time. */
  readonly now: string;
}

interface Addin {
  rollUp(received: readonly UnitAnswer[], list: string, told: Told): Promise<Plain>;
  gather(received: readonly UnitAnswer[], settings: unknown, language: Language): Promise<Plain>;
  requestUnits(
    received: readonly UnitAnswer[] | null,
    list: string,
    told: Told & { readonly until: string | null; readonly docx: boolean },
  ): Promise<{
    readonly pages: readonly unknown[];
    readonly result: Plain;
    readonly docx: Uint8Array | null;
  }>;
  writeRequestPages(pages: readonly unknown[], language: Language): Promise<readonly string[]>;
}

/** What is to be written where it was asked for. */
export interface UnitsResult {
  readonly book: HostWorkbook;
  readonly result: Plain;
  readonly docx: Uint8Array | null;
  /** How many units are asked; null where none is to be. */
  readonly asked: number | null;
}

/** Whether units are asked by the table of one workbook: not by files of a folder. */
export async function asksOwners({ command, inputs }: Call): Promise<boolean> {
  const [only, ...others] = inputs;
  if (command !== "requests" || only === undefined || others.length > 0) return false;
  return (await stat(only).catch(() => null))?.isDirectory() !== true;
}

/** Carries the job out. `target` is the master, or an empty workbook; `answers` null: its own table is asked about. */
export async function writeUnits(
  call: Call,
  target: HostWorkbook,
  answers: readonly UnitAnswer[] | null,
  { list, settings }: { readonly list: string; readonly settings: unknown },
): Promise<UnitsResult> {
  const { command, language, until, options } = call;
  const addin = createRequire(resolve("package.json"))(options["--addin"] ?? "") as Addin;
  const inExcel = async <T>(workbook: HostWorkbook, job: () => Promise<T>): Promise<T> => {
    const excel = await bootExcel({ workbook, api: options["--api"] ?? "1.14" });
    try {
      return await job();
    } finally {
      excel.close();
    }
  };
  const told = { language, now: now() };
  if (command === "gather") {
    const result = await inExcel(target, () => addin.gather(answers ?? [], settings, language));
    return { book: target, result, docx: null, asked: null };
  }
  if (command === "rollup") {
    const result = await inExcel(target, () => addin.rollUp(answers ?? [], list, told));
    return { book: withoutBlank(target), result, docx: null, asked: null };
  }
  const wanted = { ...told, until, docx: options["--docx"] !== undefined };
  const { pages, result, docx } = await inExcel(target, () => addin.requestUnits(answers, list, wanted));
  // The table they were asked from stays where it is: this workbook is sent out.
  const book = newWorkbook();
  await inExcel(book, () => addin.writeRequestPages(pages, language));
  return { book: withoutBlank(book), result, docx, asked: pages.length };
}

function withoutBlank(workbook: HostWorkbook): HostWorkbook {
  const [blank] = workbook.sheets;
  if (blank !== undefined && workbook.sheets.length > 1) workbook.removeSheet(blank.id);
  return workbook;
}

/** As Excel would open it; null where it cannot be, which is said. */
export async function openedMaster(path: string, words: UnitsWords): Promise<HostWorkbook | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    console.error(words.cannotRead(path));
    return null;
  }
  try {
    const workbook = openWorkbook(new Uint8Array(bytes));
    if (workbook.wantsCalculation) workbook.calculate(true);
    return workbook;
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    console.error(`${path}: ${words.refused(error.code)}`);
    return null;
  }
}
