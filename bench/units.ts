/** (7) Many units' files: as the pane reads them, one after the other in a thread that is renewed, each run in a process of its own; and in the pane itself. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figure, ROOT, table, writePart } from "./measure";
import { indicatorWorkbook } from "./workbooks";

/** What one process measured: milliseconds, and MB of memory at most and before the first file. */
interface Read {
  readonly time: number;
  readonly most: number;
  readonly before: number;
}

/** The same of a browser's process with the page, the pane and its worker; `after`: when all are read. */
interface BrowserRead extends Read {
  readonly count: number;
  readonly after: number;
}

const COUNTS = [10, 20, 50, 100] as const;
const IN_BROWSER = ["10", "100"] as const;
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
    // Only Linux tells a process's highest mark, and lets it begin anew.
    const panes =
      process.platform === "linux"
        ? told<readonly BrowserRead[]>("bench/unitsRuns.mjs", [file, ...IN_BROWSER])
        : [];
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

Each file has 30 indicators and a sheet of 8,000 rows of details. Ours reads values, formats and looks, finds the table, reads and judges it, in a thread that is renewed after so many files or bytes as the
pane's worker is; ExcelJS only opens. One run each, in a process that holds nothing else.

In Chromium itself, the process that holds the host page, the pane and its worker (in Excel the host page is not in it):

${table(
  ["files", "in all", "most the process took", "before the first file", "when all are read"],
  panes.map((read) => [
    `${read.count}`,
    seconds(read.time),
    megabytes(read.most),
    megabytes(read.before),
    megabytes(read.after),
  ]),
)}

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
  return told<Read>("bench/unitsOne.mjs", [by, String(count), file]);
}

/** What a script of the bench prints. */
function told<T>(script: string, given: readonly string[]): T {
  const done = spawnSync(process.execPath, ["--no-deprecation", join(ROOT, script), ...given], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw new Error(`${script} ${given.join(" ")} failed`);
  return JSON.parse(done.stdout) as T;
}
