/**
 * npm run host:script -- [IN.xlsx | -] SCRIPT.js [--out OUT.xlsx] [--api 1.15] [--language vi-VN]
 * Runs an Office.js script on a workbook without Excel: the file is the body of an async function with Excel, Office
 * and console. Exit: 0 done · 1 the script failed · 2 wrong usage or unreadable file · 4 refused by the workbook.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
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

const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: "string" }, api: { type: "string" }, language: { type: "string" } },
    });
  } catch (error) {
    throw new Stop(2, `${(error as Error).message}\n${USAGE}`);
  }
}

async function open(path: string | undefined): Promise<HostWorkbook> {
  if (path === undefined || path === "-") return newWorkbook();
  try {
    return await openWorkbook(new Uint8Array(await readFile(fromCaller(path))));
  } catch (error) {
    throw new Stop(2, `cannot open ${path}: ${(error as Error).message}`);
  }
}

/** Until the script has sent nothing for a while: it may not have awaited its last Excel.run. */
async function idle(excel: BootedExcel): Promise<void> {
  for (let before = -1; before !== excel.cost.roundTrips;) {
    before = excel.cost.roundTrips;
    await new Promise((done) => setTimeout(done, IDLE));
  }
}

async function runScript(excel: BootedExcel, code: string): Promise<void> {
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  try {
    const script = new AsyncFunction("Excel", "Office", "OfficeExtension", "console", code);
    const { OfficeExtension } = excel.window as unknown as { OfficeExtension: unknown };
    await script(excel.Excel, excel.Office, OfficeExtension, console);
    await idle(excel);
  } catch (error) {
    const { code: officeCode, debugInfo, message } = error as OfficeExtension.Error;
    if (typeof officeCode !== "string") throw new Stop(1, `the script failed: ${message ?? String(error)}`);
    throw new Stop(4, `${officeCode} at ${debugInfo?.errorLocation ?? "?"}: ${message}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = read();
  const [input, file] = positionals.length === 1 ? [undefined, positionals[0]] : positionals;
  if (file === undefined || positionals.length > 2) throw new Stop(2, USAGE);
  const { out, api = "1.15", language = "vi-VN" } = values;
  if (out !== undefined && input !== undefined && input !== "-" && fromCaller(out) === fromCaller(input)) {
    throw new Stop(2, "the output must not be the input: it is never written to");
  }
  const code = await readFile(fromCaller(file), "utf8").catch(() => {
    throw new Stop(2, `cannot read ${file}`);
  });
  const workbook = await open(input);
  const excel = await bootExcel({ workbook, api, language });
  await runScript(excel, code);
  const { roundTrips, actions, requestBytes, responseBytes } = excel.cost;
  console.error(
    `${roundTrips} round trips, ${actions} actions, ${requestBytes} bytes out, ${responseBytes} in`,
  );
  excel.close();
  if (out !== undefined) await writeFile(fromCaller(out), await workbook.save());
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(error instanceof Stop ? error.exit : 1);
  },
);
