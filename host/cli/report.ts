/**
 * `npm run report`: an add-in's own actions, run headless on workbooks through the real office.js.
 * The add-in comes as a built file that exports `run(settings): Promise<{outcome, result}>`; this side opens, hosts, saves.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { keepCompiledIn } from "../office/compiled";
import { fromHere, readCommandLine } from "./commandLine";
import type { Store } from "../workbook/workbook";
import { compareCommand } from "./compare";
import { unitsCommand } from "./units";
import { UNITS_COMMANDS } from "./unitsCall";
import { forgetAnswers, runAll } from "./pool";
import { clashIn, filesOf, isFolder, outputsFor } from "./reportFiles";
import { EXIT, messageOf, reportOne, type ReportAnswer, type ReportTask } from "./reportOne";
import { languageOf, wordsOf, type Language } from "./words";

interface Order {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly json: string | null;
  /** A Word file; of several workbooks, the folder of theirs. */
  readonly docx: string | null;
  /** Whether a sheet of charts is wanted too. */
  readonly charts: boolean;
  readonly settings: string | null;
  readonly api: string;
  readonly addin: string;
  /** null: not asked for. */
  readonly language: Language | null;
  /** Where the users' Excel has the add-in from; null: as the file has it. */
  readonly store: Store | null;
  /** How many workbooks at a time; null: as many as there are cores. */
  readonly threads: number | null;
}

const APIS = ["1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"];
const OPTIONS = [
  "--out",
  "--json",
  "--docx",
  "--settings",
  "--api",
  "--lang",
  "--store",
  "--addin",
  "--workers",
];
/** The one option without a value. */
const CHARTS = "--charts";
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const shell = languageOf(LC_ALL || LC_MESSAGES || LANG || "");
let words = wordsOf(shell);

class WrongUsage extends Error {}

/** Reads the command line; throws WrongUsage. */
export function orderFrom(line: readonly string[]): Order {
  const withoutFlags = line.filter((word) => word !== CHARTS);
  const { named: inputs, options } = readCommandLine(withoutFlags, OPTIONS, {
    unknown: (option) => new WrongUsage(words.unknownOption(option)),
    valueWanted: (option) => new WrongUsage(words.valueWanted(option)),
  });
  const asked = options["--lang"];
  if (asked !== undefined && asked !== "vi" && asked !== "en")
    throw new WrongUsage(words.wrongLanguage(asked));
  words = wordsOf(asked ?? shell);
  if (inputs.length === 0) throw new WrongUsage(words.noInput);
  const api = options["--api"] ?? "1.14";
  if (!APIS.includes(api)) throw new WrongUsage(words.wrongApi(api, APIS));
  return {
    inputs: inputs.map(fromHere),
    out: options["--out"] === undefined ? null : fromHere(options["--out"]),
    json: options["--json"] === undefined ? null : fromHere(options["--json"]),
    docx: options["--docx"] === undefined ? null : fromHere(options["--docx"]),
    charts: line.includes(CHARTS),
    settings: options["--settings"] === undefined ? null : fromHere(options["--settings"]),
    api,
    addin: options["--addin"] ?? "",
    language: asked ?? null,
    store: options["--store"] === undefined ? null : storeNamed(options["--store"]),
    threads: options["--workers"] === undefined ? null : threadsIn(options["--workers"]),
  };
}

function threadsIn(word: string): number {
  if (!/^[1-9]\d?$/.test(word)) throw new WrongUsage(words.valueWanted("--workers"));
  return Number(word);
}

function storeNamed(word: string): Store {
  if (word === "central") return { store: "EXCatalog", storeType: "EXCatalog" };
  if (word === "developer") return { store: "developer", storeType: "Registry" };
  if (!word.startsWith("\\\\")) throw new WrongUsage(words.wrongStore(word));
  return { store: word, storeType: "FileSystem" };
}

/** Runs the order; answers the exit code. Messages go to stderr, one line of progress per workbook to stdout. */
export async function report(line: readonly string[]): Promise<number> {
  if (line[0] === "compare") return compareCommand(line.slice(1), shell);
  const command = UNITS_COMMANDS.find((each) => each === line[0]);
  if (command !== undefined) return unitsCommand(command, line.slice(1), shell);
  let order: Order;
  let settings: unknown;
  try {
    order = orderFrom(line);
    settings = order.settings === null ? null : await settingsFrom(order.settings);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(`${error.message}\n${words.usage}`);
    return EXIT.unreadable;
  }
  const files = await filesOf(order.inputs);
  const isMany = files.length > 1 || (await isFolder(order.inputs[0] ?? ""));
  if (files.length === 0) {
    console.error(words.noWorkbooks);
    return EXIT.unreadable;
  }
  const tasks = files.map((path): ReportTask => ({
    path,
    ...outputsFor(path, order, isMany),
    charts: order.charts,
    settings,
    settingsFile: order.settings,
    store: order.store,
    api: order.api,
    addin: order.addin,
    messages: order.language ?? shell,
    result: order.language ?? "vi",
  }));
  const clash = clashIn(tasks, words);
  if (clash !== null) {
    console.error(clash);
    return EXIT.unreadable;
  }
  return isMany ? reportMany(tasks, order) : reportSingle(tasks);
}

async function reportSingle([task]: readonly ReportTask[]): Promise<number> {
  if (task === undefined) return EXIT.unreadable;
  const { code, said } = await reportOne(task);
  for (const line of said) console.error(line);
  if (code === EXIT.done) console.log(words.writtenTo(task.out));
  return code;
}

/** On all cores; a line each, in the order of the workbooks. A run that was stopped goes on with what is missing, or has changed. */
async function reportMany(tasks: readonly ReportTask[], { out, threads, inputs }: Order): Promise<number> {
  const kept = join(out ?? (await folderOf(inputs[0] ?? "")), KEPT);
  const answers = await runAll<ReportTask, ReportAnswer>(tasks, {
    script: "reportWorker.js",
    threads,
    kept,
    manner: null,
    // A result somebody has taken away is made again.
    stands: (task, { code }) =>
      code !== EXIT.done ||
      [task.out, task.json, task.docx].every((file) => file === null || existsSync(file)),
    failed: ({ path }) => ({ code: EXIT.failed, said: [`${path}: ${words.unexpected("")}`] }),
    told: ({ code, said }, at) => {
      for (const line of said) console.error(line);
      console.log(`[${at + 1}/${tasks.length}] ${basename(tasks[at]?.path ?? "")}: ${words.outcome(code)}`);
    },
  });
  await forgetAnswers(kept);
  const codes = answers.map(({ code }) => code);
  console.log(words.summary(codes.filter((code) => code === EXIT.done).length, codes.length));
  return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}

/** What was done so far, while it is being done. */
const KEPT = ".dang-lam";

async function folderOf(path: string): Promise<string> {
  return (await isFolder(path)) ? path : dirname(path);
}

async function settingsFrom(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new WrongUsage(words.cannotRead(file));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new WrongUsage(words.notJson(file));
  }
}

if (process.env.CHI_TIEU_CLI === "report") {
  keepCompiledIn(join(__dirname, "compiled"));
  report(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(words.unexpected(messageOf(error)));
      process.exit(EXIT.failed);
    },
  );
}
