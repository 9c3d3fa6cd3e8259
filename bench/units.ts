/** (7) Many units' files: as the pane reads them, one after the other in a thread that is renewed; each run in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { figure, ROOT, table, writePart } from "./measure";
import { indicatorWorkbook } from "./workbooks";

/** What one process measured: milliseconds, and MB of memory at most and before the first file. */
interface Read {
  readonly time: number;
  readonly most: number;
  readonly before: number;
  readonly read: number;
}

const COUNTS = [10, 20, 50, 100] as const;
/** As many as the pane reads in one worker (src/taskpane/units/fileReader.ts). */
const FILES_A_THREAD = 25;
/** Wanted of 100 files of 1 MB. */
const MOST_MB = 300;

export async function units(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "units-bench-"));
  try {
    const bytes = await fileOfOneMegabyte();
    const file = join(folder, "xa.xlsx");
    writeFileSync(file, bytes);
    const ours = COUNTS.map((count) => apart("ours", count, file));
    const theirs = apart("exceljs", 20, file);
    const each = ours.map(({ time }, at) => time / (COUNTS[at] ?? 1));
    const last = ours[ours.length - 1];
    const text = `time a file of 100 ÷ of 10 = **${figure((each[3] ?? NaN) / (each[0] ?? NaN))}** (wanted: linear, at most 1.5); most memory with 100 files **${figure((last?.most ?? NaN) - (last?.before ?? NaN))} MB** beyond the process before the first file, ${figure(last?.most ?? NaN)} MB with it (wanted: at most ${MOST_MB}).

${table(
  [
    "files of " + figure(bytes.length / 2 ** 20) + " MB",
    "in all",
    "a file",
    "most the process took",
    "before the first file",
  ],
  [
    ...ours.map((read, at) => [
      `${COUNTS[at]}`,
      seconds(read.time),
      seconds(each[at] ?? NaN),
      megabytes(read.most),
      megabytes(read.before),
    ]),
    [
      "20, by ExcelJS 4.4.0 (opened, nothing judged)",
      seconds(theirs.time),
      seconds(theirs.time / 20),
      megabytes(theirs.most),
      megabytes(theirs.before),
    ],
  ],
)}

Each file has 30 indicators and a sheet of 8,000 rows of details. Ours reads values, formats and looks, finds the table, reads and judges it, in a thread that is renewed after ${FILES_A_THREAD} files as the
pane's worker is; ExcelJS only opens. One run each.

\`npm run bench -- units\``;
    writePart("units", "Many units: files of 1 MB, one after the other", text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fileOfOneMegabyte(): Promise<Uint8Array> {
  const workbook = indicatorWorkbook(30);
  const sheet = workbook.addSheet("Chi tiết");
  for (let row = 0; row < 8_000; row += 1) {
    for (let column = 0; column < 14; column += 1) {
      sheet.setValue(row, column, ((row * 7_919 + column * 104_729) % 1_000_003) / 97);
    }
  }
  return workbook.save();
}

function seconds(milliseconds: number): string {
  return `${figure(milliseconds / 1000)} s`;
}

function megabytes(bytes: number): string {
  return `${figure(bytes)} MB`;
}

function apart(by: string, count: number, file: string): Read {
  const asItIs = join(ROOT, "scripts/typescript.cjs");
  const done = spawnSync(
    process.execPath,
    ["--no-deprecation", "-r", asItIs, join(ROOT, "bench/units.ts"), by, String(count), file],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, BENCH_UNITS: "one" } },
  );
  if (done.status !== 0) throw new Error(`${by} ${count}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Read;
}

/** A thread that reads what it is told, with the add-in's actions as they are built for the headless commands. */
const THREAD = `
const { parentPort, workerData } = require("node:worker_threads");
const { readSentFile } = require(workerData);
parentPort.on("message", (chosen) => readSentFile(chosen).then((read) => parentPort.postMessage("refused" in read ? read.refused : "read")));
`;

async function ours(count: number, file: string): Promise<number> {
  const addin = join(ROOT, "build/automation/automation.js");
  let [thread, used, read]: [Worker | null, number, number] = [null, 0, 0];
  for (let at = 0; at < count; at += 1) {
    thread ??= new Worker(THREAD, { eval: true, workerData: addin, execArgv: [] });
    const current: Worker = thread;
    const answer = new Promise((resolve, reject) => {
      current.once("message", resolve);
      current.once("error", reject);
    });
    current.postMessage({ bytes: new Uint8Array(readFileSync(file)), file: `xa ${at}.xlsx`, savedAt: null });
    if ((await answer) === "read") read += 1;
    current.removeAllListeners("error");
    used += 1;
    if (used < FILES_A_THREAD) continue;
    await current.terminate();
    thread = null;
    used = 0;
  }
  await thread?.terminate();
  return read;
}

interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Buffer): Promise<unknown> } };
}

async function exceljs(count: number, file: string): Promise<number> {
  const { Workbook } = createRequire(join(ROOT, "bench/peers/package.json"))("exceljs") as ExcelJs;
  for (let at = 0; at < count; at += 1) await new Workbook().xlsx.load(readFileSync(file));
  return count;
}

const READERS: Readonly<Record<string, (count: number, file: string) => Promise<number>>> = { ours, exceljs };

async function one(by: string, count: number, file: string): Promise<Read> {
  const reader = READERS[by];
  if (reader === undefined) throw new Error(`no such reader: ${by}`);
  const before = process.memoryUsage().rss / 2 ** 20;
  const start = performance.now();
  const read = await reader(count, file);
  const time = performance.now() - start;
  if (read !== count) throw new Error(`${count - read} files were not read`);
  return { time, read, before, most: process.resourceUsage().maxRSS / 1024 };
}

if (process.env["BENCH_UNITS"] === "one") {
  const [by = "", count = "", file = ""] = process.argv.slice(2);
  one(by, Number(count), file).then(
    (read) => process.stdout.write(JSON.stringify(read), () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(error instanceof Error ? (error.stack ?? "") : String(error));
      process.exit(1);
    },
  );
}
