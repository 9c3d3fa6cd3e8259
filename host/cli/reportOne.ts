/** One workbook's report, made headless: what a thread of the pool does, and what it has to say of it. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import Module, { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import { isWritten, now } from "./commandLine";
import { bootExcel } from "../office/bootExcel";
import { compiled, keepCompiled } from "../office/compiled";
import { cellAddress } from "../workbook/formulas/address";
import type { Extension, HostWorkbook } from "../workbook/model";
import { openWorkbook, OWN_ADDIN, UnreadableWorkbook, type Store } from "../workbook/workbook";
import { wordsOf, type Language } from "./words";

/** How one workbook ended; also the exit codes. */
export const EXIT = { done: 0, failed: 1, unreadable: 2, nothingFound: 3, refused: 4 } as const;

/** All that is to be known of one. Plain data: it goes to a thread. */
export interface ReportTask {
  readonly path: string;
  readonly out: string;
  readonly json: string | null;
  readonly docx: string | null;
  /** Whether a sheet of charts is wanted too. */
  readonly charts: boolean;
  /** As they are stored; null for the workbook's own. */
  readonly settings: unknown;
  /** The file they come from. */
  readonly settingsFile: string | null;
  readonly store: Store | null;
  readonly api: string;
  /** The built add-in. */
  readonly addin: string;
  /** Of what is said, and of the words in the result. */
  readonly messages: Language;
  readonly result: Language;
}

export interface ReportAnswer {
  /** One of EXIT. */
  readonly code: number;
  /** For the person at the terminal. */
  readonly said: readonly string[];
}

interface Addin {
  /** Never rejects for what Excel or the workbook refuses: that is told in `outcome`. */
  run(
    settings: unknown,
    languages: { readonly messages: Language; readonly result: Language },
    wanted: { readonly docx: boolean; readonly charts: boolean; readonly now: string },
  ): Promise<{
    readonly outcome: "done" | "nothingFound" | "refused";
    readonly message: string;
    /** Places in the settings file that could not be used. */
    readonly lost: readonly string[];
    readonly result: Readonly<Record<string, unknown>> | null;
    /** Protected sheets whose missed rows could not be marked. */
    readonly skipped?: readonly string[];
    /** The report as a Word file, where it was asked for and the outcome is "done". */
    readonly docx?: Uint8Array | null;
    /** What kept the sheet of charts from being as it would be, in a sentence; null: nothing did, or none was asked for. */
    readonly chartsLeft?: string | null;
  }>;
}

/** Makes one workbook's report. What is unexpected is told too: one workbook's failure is not the others'. */
export async function reportOne(task: ReportTask): Promise<ReportAnswer> {
  const said: string[] = [];
  const code = await carriedOut(task, (line) => said.push(line)).catch((error: unknown) => {
    said.push(`${task.path}: ${wordsOf(task.messages).unexpected(messageOf(error))}`);
    return EXIT.failed;
  });
  keepCompiled();
  return { code, said };
}

type Say = (line: string) => void;

const addins = new Map<string, Addin>();

/** The built add-in, as `require` gives it, but from what V8 compiled before where that was kept. */
function addinAt(file: string): Addin {
  const known = addins.get(file);
  if (known !== undefined) return known;
  const made = { exports: {} };
  const whole = compiled(Module.wrap(readFileSync(file, "utf8")), file);
  const run = whole.runInThisContext() as (...given: unknown[]) => void;
  run.call(made.exports, made.exports, createRequire(file), made, file, dirname(file));
  addins.set(file, made.exports as Addin);
  return made.exports as Addin;
}

async function carriedOut(task: ReportTask, say: Say): Promise<number> {
  const { path: file, out, json, docx, charts, settings } = task;
  const words = wordsOf(task.messages);
  const addin = addinAt(resolve(task.addin));
  const workbook = await opened(task, say);
  if (workbook === null) return EXIT.unreadable;
  const excel = await bootExcel({ workbook, api: task.api, fileName: basename(file) });
  try {
    const wanted = { docx: docx !== null, charts, now: now() };
    const languages = { messages: task.messages, result: task.result };
    const ended = await addin.run(settings, languages, wanted);
    const { outcome, message, lost, result, skipped = [] } = ended;
    if (lost.length > 0) say(words.settingsLost(task.settingsFile ?? file, lost));
    if (outcome !== "done") {
      say(`${file}: ${message}`);
      return EXIT[outcome];
    }
    const { chartsLeft = null } = ended;
    if (chartsLeft !== null) say(`${file}: ${chartsLeft}`);
    if (skipped.length > 0) say(words.skipped(file, skipped));
    const { roundTrips, actions, requestBytes, responseBytes } = excel.cost;
    const whole = {
      ...result,
      ...(skipped.length > 0 && { skipped }),
      cost: { roundTrips, actions, requestBytes, responseBytes },
    };
    const results: readonly (readonly [target: string | null, content: Uint8Array | string | null])[] = [
      [out, await workbook.save()],
      [json, `${JSON.stringify(whole, null, 2)}\n`],
      [docx, ended.docx ?? null],
    ];
    for (const [target, content] of results) {
      if (target === null) continue;
      if (content === null || !(await isWritten(target, content, words.cannotWrite, say)))
        return EXIT.unreadable;
    }
    return EXIT.done;
  } finally {
    excel.close();
  }
}

/** The workbook as Excel would open it, to be kept in a file of that name; null where it cannot be, which is said. */
async function opened(
  { path: file, out, store, messages }: ReportTask,
  say: Say,
): Promise<HostWorkbook | null> {
  const words = wordsOf(messages);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    say(words.cannotRead(file));
    return null;
  }
  let workbook: HostWorkbook;
  try {
    workbook = openWorkbook(new Uint8Array(bytes), { ...OWN_ADDIN, ...(store === null ? {} : { store }) });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    say(`${file}: ${words.unreadable(error.code)}`);
    return null;
  }
  workbook.extension = extensionOf(out) ?? workbook.extension;
  if (workbook.hasMacros && !workbook.extension.endsWith("m")) {
    say(words.hasMacros(out));
    return null;
  }
  // As Excel does on opening; what it cannot work out here is said, as its value is no figure.
  if (workbook.wantsCalculation) {
    workbook.calculate(true);
    const unknown = workbook.uncalculated.map(
      ({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`,
    );
    if (unknown.length > 0) say(words.uncalculated(file, unknown));
  }
  return workbook;
}

const EXTENSIONS = ["xlsx", "xlsm", "xltx", "xltm"] as const satisfies readonly Extension[];

/** The kind of workbook a file's name asks for; null for a name of anything else. */
export function extensionOf(file: string): Extension | null {
  return EXTENSIONS.find((one) => file.toLowerCase().endsWith(`.${one}`)) ?? null;
}

/** What went wrong, in its own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
