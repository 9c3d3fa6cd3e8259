/**
 * `npm run report -- rollup FOLDER --out OUT.xlsx` and `-- gather MASTER.xlsx FOLDER --out OUT.xlsx`: many units' files made one.
 * Answers the exit code; the files that were sent are never written to.
 */
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fromHere, isWritten, readCommandLine } from "./commandLine";
import { bootExcel } from "../office/bootExcel";
import { newWorkbook, openWorkbook, UnreadableWorkbook } from "../workbook/workbook";
import type { HostWorkbook } from "../workbook/model";
import type { ReadUnitTask, UnitAnswer } from "./readUnit";
import { forgetAnswers, readAll } from "./unitsPool";
import { unitsWordsOf, type UnitsWords } from "./unitsWords";
import type { Language } from "./words";

export const UNITS_COMMANDS = ["rollup", "gather"] as const;
export type UnitsCommand = (typeof UNITS_COMMANDS)[number];

const OPTIONS = ["--out", "--json", "--units", "--settings", "--api", "--lang", "--addin", "--workers"];
/** What people send as a table: what cannot be read is a line of the list. */
const SENT = /\.(?:xl[st][xm]|xlsb|xls|et|ods|csv)$/i;

class WrongCall extends Error {}

interface Call {
  readonly command: UnitsCommand;
  readonly master: string | null;
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly out: string;
  readonly language: Language;
}

interface Addin {
  rollUp(
    received: readonly UnitAnswer[],
    list: string,
    told: { readonly language: Language; readonly now: string },
  ): Promise<Readonly<Record<string, unknown>>>;
  gather(
    received: readonly UnitAnswer[],
    settings: unknown,
    language: Language,
  ): Promise<Readonly<Record<string, unknown>>>;
}

/** Runs the command. `shell`: the language of the shell. */
export async function unitsCommand(
  command: UnitsCommand,
  line: readonly string[],
  shell: Language,
): Promise<number> {
  const words = unitsWordsOf(shell);
  try {
    const call = callFrom(command, line, shell);
    return await perform(call, unitsWordsOf(call.options["--lang"] === undefined ? shell : call.language));
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(`${error.message}\n${words.usage}`);
    return 2;
  }
}

function callFrom(command: UnitsCommand, line: readonly string[], shell: Language): Call {
  const words = unitsWordsOf(shell);
  const wrong = (option: string): Error => new WrongCall(words.wrongOption(option));
  const given = readCommandLine(line, OPTIONS, { unknown: wrong, valueWanted: wrong });
  const { options } = given;
  const named = given.named.map(fromHere);
  const master = command === "gather" ? (named[0] ?? null) : null;
  const rest = command === "gather" ? named.slice(1) : named;
  const out = options["--out"];
  if (rest.length === 0 || out === undefined) throw new WrongCall(words.inputsWanted);
  const asked = options["--lang"];
  if (asked !== undefined && asked !== "vi" && asked !== "en")
    throw new WrongCall(words.wrongOption("--lang"));
  // The sheets are the office's own: Vietnamese unless asked for otherwise.
  return { command, master, inputs: rest, options, out: fromHere(out), language: asked ?? "vi" };
}

async function perform(call: Call, words: UnitsWords): Promise<number> {
  const { options, out, master } = call;
  const text = async (name: string): Promise<string | null> => {
    const path = options[name];
    if (path === undefined) return null;
    return readFile(fromHere(path), "utf8").catch(() => {
      throw new WrongCall(words.cannotRead(path));
    });
  };
  const list = (await text("--units")) ?? "";
  const settings = parsedSettings(await text("--settings"), words);
  const addin = options["--addin"] ?? "";
  const api = options["--api"] ?? "1.14";
  const files = (await sentFiles(call.inputs)).filter(({ path }) => path !== out && path !== master);
  if (files.length === 0) throw new WrongCall(words.noFiles);
  if ([...call.inputs, master].includes(out) || !/\.xls[xm]$/i.test(out)) throw new WrongCall(words.wrongOut);
  const target = master === null ? newWorkbook() : await openedMaster(master, words);
  if (target === null) return 2;
  await mkdir(dirname(out), { recursive: true });
  const kept = `${out}.dang-doc`;
  const threads = options["--workers"] === undefined ? null : Number(options["--workers"]);
  const answers = await readAll(
    files.map((file): ReadUnitTask => ({ ...file, api, addin })),
    {
      threads,
      kept,
      told: ({ file, refused }, at) =>
        console.log(
          `[${at + 1}/${files.length}] ${file}: ${refused === undefined ? words.read : words.refused(refused)}`,
        ),
    },
  );
  const result = await written(call, target, answers, { list, settings, addin, api });
  const json = options["--json"];
  const isKept =
    (await isWritten(out, await target.save(), words.cannotWrite)) &&
    (json === undefined ||
      (await isWritten(fromHere(json), `${JSON.stringify(result, null, 2)}\n`, words.cannotWrite)));
  // What was read is not lost: the next run begins with it.
  if (!isKept) return 2;
  await forgetAnswers(kept);
  const read = answers.filter(({ refused }) => refused === undefined).length;
  console.log(words.written(out, read, answers.length));
  return read === 0 ? 3 : 0;
}

interface Given {
  readonly list: string;
  readonly settings: unknown;
  readonly addin: string;
  readonly api: string;
}

/** Carries the job out on the target, in the open. */
async function written(
  { command, language }: Call,
  target: HostWorkbook,
  answers: readonly UnitAnswer[],
  { list, settings, addin: built, api }: Given,
): Promise<Readonly<Record<string, unknown>>> {
  const addin = createRequire(resolve("package.json"))(built) as Addin;
  const [blank] = target.sheets;
  const excel = await bootExcel({ workbook: target, api });
  try {
    if (command === "gather") return await addin.gather(answers, settings, language);
    const result = await addin.rollUp(answers, list, { language, now: now() });
    if (blank !== undefined && target.sheets.length > 1) target.removeSheet(blank.id);
    return result;
  } finally {
    excel.close();
  }
}

/** The time printed on the sheets; SOURCE_DATE_EPOCH (seconds) where a run must give the same bytes as another. */
function now(): string {
  const fixed = Number(process.env.SOURCE_DATE_EPOCH);
  return new Date(fixed > 0 ? fixed * 1000 : Date.now()).toISOString();
}

async function openedMaster(path: string, words: UnitsWords): Promise<HostWorkbook | null> {
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

function parsedSettings(text: string | null, words: UnitsWords): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new WrongCall(words.wrongOption("--settings"));
  }
}

/** Files of the folders and files named on their own, each with the name it has in lists; in the order of their names. */
async function sentFiles(inputs: readonly string[]): Promise<{ path: string; file: string }[]> {
  const found: { path: string; file: string }[] = [];
  for (const input of inputs) {
    const isFolder = (await stat(input).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) {
      found.push({ path: input, file: basename(input) });
      continue;
    }
    const names = (await readdir(input, { recursive: true }))
      .filter((name) => SENT.test(name) && !basename(name).startsWith("~$"))
      .sort();
    found.push(...names.map((name) => ({ path: join(input, name), file: name.replaceAll("\\", "/") })));
  }
  return found;
}
