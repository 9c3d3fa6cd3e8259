/**
 * npm run host:script -- [IN.xlsx | -] SCRIPT.js [--out OUT.xlsx] [--api 1.15] [--language vi-VN]
 * Runs an Office.js script on a workbook without Excel: the file is the body of an async function with Excel, Office
 * and console. Exit: 0 done · 1 the script failed · 2 wrong usage or unreadable file · 4 refused by the workbook.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { format, parseArgs } from "node:util";
import { bootExcel, type BootedExcel } from "../office/bootExcel";
import type { HostWorkbook } from "../workbook/model";
import { newWorkbook, openWorkbook } from "../workbook/workbook";

const USAGE =
  "usage: npm run host:script -- [IN.xlsx | -] SCRIPT.js [--out OUT.xlsx] [--api 1.15] [--language vi-VN]";
const IDLE = 60;

class Stop extends Error {
  constructor(
    readonly exit: number,
    message: string,
  ) {
    super(message);
  }
}

/** Where the words of the command come from and where its lines go. */
export interface Caller {
  readonly folder: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: "string" }, api: { type: "string" }, language: { type: "string" } },
    });
  } catch (error) {
    throw new Stop(2, `${(error as Error).message}\n${USAGE}`);
  }
}

async function open(path: string | undefined, folder: string): Promise<HostWorkbook> {
  if (path === undefined || path === "-") return newWorkbook();
  try {
    const workbook = openWorkbook(new Uint8Array(await readFile(resolve(folder, path))));
    if (workbook.wantsCalculation) workbook.calculate(true);
    return workbook;
  } catch (error) {
    throw new Stop(2, `cannot open ${path}: ${(error as Error).message}`);
  }
}

/** Until every Excel.run the script began is over and it sends nothing more: it may not have awaited its last one. */
async function idle(excel: BootedExcel, running: ReadonlySet<unknown>): Promise<void> {
  for (let before = -1; before !== excel.cost.roundTrips || running.size > 0;) {
    before = excel.cost.roundTrips;
    await new Promise((done) => setTimeout(done, IDLE));
  }
}

/** Excel whose runs are counted while they last. What a run gives or throws is the script's own to await or catch. */
function counted({ Excel }: BootedExcel, running: Set<unknown>): typeof globalThis.Excel {
  const run = (...words: never[]) => {
    const one = (Excel.run as (...all: never[]) => Promise<unknown>)(...words);
    running.add(one);
    const over = () => void running.delete(one);
    void one.then(over, over);
    return one.then((result) => result);
  };
  return Object.create(Excel, { run: { value: run } }) as typeof globalThis.Excel;
}

async function runScript(excel: BootedExcel, code: string, { out: log, err: error }: Caller): Promise<void> {
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  // A failure the script neither awaits nor catches ends it too, as a line and not as a crash.
  let lost: (reason: unknown) => void = () => undefined;
  const uncaught = new Promise<never>((_, reject) => (lost = reject));
  process.on("unhandledRejection", lost);
  const running = new Set<unknown>();
  try {
    const script = new AsyncFunction("Excel", "Office", "OfficeExtension", "console", code);
    const { OfficeExtension } = excel.window as unknown as { OfficeExtension: unknown };
    const lines =
      (print: (line: string) => void) =>
      (...words: unknown[]) =>
        print(format(...words));
    const own = { ...console, log: lines(log), info: lines(log), warn: lines(error), error: lines(error) };
    const whole = script(counted(excel, running), excel.Office, OfficeExtension, own);
    await Promise.race([whole.then(() => idle(excel, running)), uncaught]);
  } catch (thrown) {
    const { code: officeCode, debugInfo, message } = thrown as OfficeExtension.Error;
    if (typeof officeCode !== "string") throw new Stop(1, `the script failed: ${message ?? String(thrown)}`);
    throw new Stop(4, `${officeCode} at ${debugInfo?.errorLocation ?? "?"}: ${message}`);
  } finally {
    process.off("unhandledRejection", lost);
  }
}

async function work(args: string[], caller: Caller): Promise<void> {
  const { values, positionals } = read(args);
  const [input, file] = positionals.length === 1 ? [undefined, positionals[0]] : positionals;
  if (file === undefined || positionals.length > 2) throw new Stop(2, USAGE);
  const { out, api = "1.15", language = "vi-VN" } = values;
  const path = (word: string) => resolve(caller.folder, word);
  if (out !== undefined && input !== undefined && input !== "-" && path(out) === path(input)) {
    throw new Stop(2, "the output must not be the input: it is never written to");
  }
  const code = await readFile(path(file), "utf8").catch(() => {
    throw new Stop(2, `cannot read ${file}`);
  });
  const workbook = await open(input, caller.folder);
  workbook.numberLocale = language;
  const excel = await bootExcel({ workbook, api, language });
  try {
    await runScript(excel, code, caller);
    const { roundTrips, actions, requestBytes, responseBytes } = excel.cost;
    caller.err(
      `${roundTrips} round trips, ${actions} actions, ${requestBytes} bytes out, ${responseBytes} in`,
    );
  } finally {
    excel.close();
  }
  if (out === undefined) return;
  await writeFile(path(out), await workbook.save()).catch(() => {
    throw new Stop(2, `cannot write ${out}`);
  });
}

/** Runs the command; answers its exit code. */
export async function hostScript(args: string[], caller: Caller): Promise<number> {
  try {
    await work(args, caller);
    return 0;
  } catch (error) {
    caller.err(error instanceof Error ? error.message : String(error));
    return error instanceof Stop ? error.exit : 1;
  }
}

if (require.main === module) {
  const folder = process.env.INIT_CWD ?? process.cwd();
  void hostScript(process.argv.slice(2), { folder, out: console.log, err: console.error }).then((code) =>
    process.exit(code),
  );
}
