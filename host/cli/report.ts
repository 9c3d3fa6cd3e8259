/**
 * `npm run report`: an add-in's own actions, run headless on workbooks through the real office.js.
 * The add-in comes as a built file that exports `run(settings): Promise<{outcome, result}>`; this side opens, hosts, saves.
 */
import { realpathSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { createRequire } from "node:module";
import { fromHere, isWritten, readCommandLine } from "./commandLine";
import { bootExcel } from "../office/bootExcel";
import { cellAddress } from "../workbook/address";
import type { Extension, HostWorkbook } from "../workbook/model";
import { openWorkbook, OWN_ADDIN, UnreadableWorkbook, type Store } from "../workbook/workbook";
import { compareCommand } from "./compare";
import { unitsCommand } from "./units";
import { UNITS_COMMANDS } from "./unitsCall";
import { languageOf, wordsOf, type Language } from "./words";

/** How one workbook ended; also the exit codes. */
export const EXIT = { done: 0, failed: 1, unreadable: 2, nothingFound: 3, refused: 4 } as const;

interface Addin {
  /** Never rejects for what Excel or the workbook refuses: that is told in `outcome`. */
  run(
    settings: unknown,
    languages: { readonly messages: Language; readonly result: Language },
    wanted: { readonly docx: boolean },
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
  }>;
}

interface Order {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly json: string | null;
  /** A Word file; of several workbooks, the folder of theirs. */
  readonly docx: string | null;
  readonly settings: string | null;
  readonly api: string;
  readonly addin: string;
  /** null: not asked for. */
  readonly language: Language | null;
  /** Where the users' Excel has the add-in from; null: as the file has it. */
  readonly store: Store | null;
}

const APIS = ["1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"];
const EXTENSIONS = ["xlsx", "xlsm", "xltx", "xltm"] as const satisfies readonly Extension[];
const OPTIONS = ["--out", "--json", "--docx", "--settings", "--api", "--lang", "--store", "--addin"];
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const shell = languageOf(LC_ALL || LC_MESSAGES || LANG || "");
let words = wordsOf(shell);

class WrongUsage extends Error {}

/** Reads the command line; throws WrongUsage. */
export function orderFrom(line: readonly string[]): Order {
  const { named: inputs, options } = readCommandLine(line, OPTIONS, {
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
    settings: options["--settings"] === undefined ? null : fromHere(options["--settings"]),
    api,
    addin: options["--addin"] ?? "",
    language: asked ?? null,
    store: options["--store"] === undefined ? null : storeNamed(options["--store"]),
  };
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
  const addin = createRequire(resolve("package.json"))(order.addin) as Addin;
  const jobs = files.map((file) => ({ file, ...outputsFor(file, order, isMany) }));
  const clash = clashIn(jobs);
  if (clash !== null) {
    console.error(clash);
    return EXIT.unreadable;
  }
  const codes: number[] = [];
  for (const [at, job] of jobs.entries()) {
    const { file } = job;
    // One workbook's failure is not the others'.
    const code = await one(job, order, settings, addin).catch((error: unknown) => {
      console.error(`${file}: ${words.unexpected(messageOf(error))}`);
      return EXIT.failed;
    });
    codes.push(code);
    if (isMany) console.log(`[${at + 1}/${files.length}] ${basename(file)}: ${words.outcome(code)}`);
    else if (code === EXIT.done) console.log(words.writtenTo(job.out));
  }
  if (isMany) console.log(words.summary(codes.filter((code) => code === EXIT.done).length, codes.length));
  return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}

interface Job {
  readonly file: string;
  readonly out: string;
  readonly json: string | null;
  readonly docx: string | null;
}

async function one(
  { file, out, json, docx }: Job,
  order: Order,
  settings: unknown,
  addin: Addin,
): Promise<number> {
  const workbook = await opened(file, out, order.store);
  if (workbook === null) return EXIT.unreadable;
  const excel = await bootExcel({ workbook, api: order.api, fileName: basename(file) });
  try {
    const wanted = { docx: docx !== null };
    const languages = {
      messages: order.language ?? shell,
      result: order.language ?? "vi",
    };
    const ended = await addin.run(settings, languages, wanted);
    const { outcome, message, lost, result, skipped = [] } = ended;
    if (lost.length > 0) console.error(words.settingsLost(order.settings ?? file, lost));
    if (outcome !== "done") {
      console.error(`${file}: ${message}`);
      return EXIT[outcome];
    }
    if (skipped.length > 0) console.error(words.skipped(file, skipped));
    const { roundTrips, actions, requestBytes, responseBytes } = excel.cost;
    const whole = {
      ...result,
      ...(skipped.length > 0 && { skipped }),
      cost: { roundTrips, actions, requestBytes, responseBytes },
    };
    return (await isWritten(out, await workbook.save(), words.cannotWrite)) &&
      (json === null || (await isWritten(json, `${JSON.stringify(whole, null, 2)}\n`, words.cannotWrite))) &&
      (docx === null ||
        (ended.docx instanceof Uint8Array && (await isWritten(docx, ended.docx, words.cannotWrite))))
      ? EXIT.done
      : EXIT.unreadable;
  } finally {
    excel.close();
  }
}

/** The workbook as Excel would open it, to be kept in a file of that name; null where it cannot be, which is said. */
async function opened(file: string, out: string, store: Store | null): Promise<HostWorkbook | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    console.error(words.cannotRead(file));
    return null;
  }
  let workbook: HostWorkbook;
  try {
    workbook = openWorkbook(new Uint8Array(bytes), { ...OWN_ADDIN, ...(store === null ? {} : { store }) });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    console.error(`${file}: ${words.unreadable(error.code)}`);
    return null;
  }
  workbook.extension = extensionOf(out) ?? workbook.extension;
  if (workbook.hasMacros && !workbook.extension.endsWith("m")) {
    console.error(words.hasMacros(out));
    return null;
  }
  // As Excel does on opening; what it cannot work out here is said, as its value is no figure.
  if (workbook.wantsCalculation) {
    workbook.calculate(true);
    const unknown = workbook.uncalculated.map(
      ({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`,
    );
    if (unknown.length > 0) console.error(words.uncalculated(file, unknown));
  }
  return workbook;
}

/** What is wrong with writing these: over an input, or two results into one file. null when nothing is. */
function clashIn(jobs: readonly Job[]): string | null {
  const inputs = new Set(jobs.map(({ file }) => known(file)));
  const wrong = jobs.find(isWrongKind);
  if (wrong !== undefined) return words.wrongOut(wrong.out);
  const taken = new Set<string>();
  for (const { out, json, docx } of jobs) {
    for (const target of [out, json, docx]) {
      if (target === null) continue;
      if (inputs.has(known(target))) return words.sameFile(target);
      if (taken.has(known(target))) return words.twice(target);
      taken.add(known(target));
    }
  }
  return null;
}

/** An ending that no workbook has; one the input has too is the input's fault and said when it is read. */
function isWrongKind({ file, out }: Job): boolean {
  const ending = extname(out).toLowerCase();
  return ending !== "" && extensionOf(out) === null && ending !== extname(file).toLowerCase();
}

/** The file behind a path, links followed as far as it is there. */
function known(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function filesOf(inputs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const input of inputs) {
    if (!(await isFolder(input))) {
      found.push(input);
      continue;
    }
    const all = (await readdir(input)).filter(
      (name) => /\.xl[st][xm]$/i.test(name) && !name.startsWith("~$"),
    );
    // What an earlier run left beside its input is not taken for an input.
    const names = all.filter((name) => !all.some((other) => besideNamed(other) === name));
    found.push(...names.sort().map((name) => join(input, name)));
  }
  return found;
}

function outputsFor(file: string, { out, json, docx }: Order, isMany: boolean): Omit<Job, "file"> {
  const beside = join(dirname(file), besideNamed(basename(file)));
  if (!isMany) return { out: out ?? beside, json, docx };
  return {
    out: out === null ? beside : join(out, asWorkbook(basename(file))),
    json: json === null ? null : join(json, `${basename(file, extname(file))}.json`),
    docx: docx === null ? null : join(docx, `${basename(file, extname(file))}.docx`),
  };
}

function besideNamed(name: string): string {
  const extension = extname(name);
  return asWorkbook(`${basename(name, extension)}-bao-cao${extension}`);
}

/** A template's report is a workbook, with macros where the template has them. */
function asWorkbook(name: string): string {
  return name.replace(/\.xlt([xm])$/i, ".xls$1");
}

/** The kind of workbook a file's name asks for; null for a name of anything else. */
function extensionOf(file: string): Extension | null {
  return EXTENSIONS.find((one) => file.toLowerCase().endsWith(`.${one}`)) ?? null;
}

if (process.env.CHI_TIEU_CLI === "report") {
  report(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(words.unexpected(messageOf(error)));
      process.exit(EXIT.failed);
    },
  );
}
