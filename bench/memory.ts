/** (5) Memory: what stays after a collection, and the most a process took, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createRequire } from "node:module";
import { bootExcel } from "../host/office/bootExcel";
import { cellsOf, judgedAndPlanned, oneClick, workbookOf } from "./job";
import { figure, ROOT, table, writePart } from "./measure";

interface Used {
  readonly before: number;
  readonly after: number;
  readonly peak: number;
}

const CASES = ["core 1000", "core 10000", "job sample", "job 1000", "job 10000"];

export async function memory(): Promise<void> {
  const used = CASES.map((name) => [name, measuredApart(name)] as const);
  const [thousand, all] = ["core 1000", "core 10000"].map((name) => used.find(([one]) => one === name)?.[1]);
  const kept = (one: Used | undefined) => (one === undefined ? NaN : one.after - one.before);
  const text = `kept(10,000) / kept(1,000) in the pure core = **${figure(kept(all) / kept(thousand))}**.

${table(
  ["", "kept afterwards", "most the process took"],
  used.map(([name, { before, after, peak }]) => [
    NAMES[name] ?? name,
    megabytes(after - before),
    megabytes(peak),
  ]),
)}

"Kept" is the heap after a collection with the result still held, less the heap before. In the whole job the workbook of the host, jsdom and office.js are part of it;
in Excel they are not the add-in's.

\`npm run bench -- memory\``;
  writePart("memory", "Memory", text);
}

const NAMES: Readonly<Record<string, string>> = {
  "core 1000": "pure core, 1,000 indicators",
  "core 10000": "pure core, 10,000 indicators",
  "job sample": "whole job on the host, the sample",
  "job 1000": "whole job on the host, 1,000 indicators",
  "job 10000": "whole job on the host, 10,000 indicators over 100 sheets",
};

function measuredApart(name: string): Used {
  const tsx = createRequire(join(ROOT, "package.json")).resolve("tsx");
  const done = spawnSync(
    process.execPath,
    ["--expose-gc", "--no-deprecation", "--import", tsx, join(ROOT, "bench/memory.ts"), ...name.split(" ")],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, BENCH_MEMORY: "one" } },
  );
  if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Used;
}

async function one(kind: string, size: "sample" | number): Promise<Used> {
  const heap = () => (globalThis.gc?.(), process.memoryUsage().heapUsed);
  const sheets = size === "sample" ? 1 : Math.ceil(size / 100);
  const workbook = workbookOf(size, sheets);
  let held: unknown;
  let before: number;
  if (kind === "core") {
    const cells = await cellsOf(workbook);
    before = heap();
    held = judgedAndPlanned(cells);
  } else {
    before = heap();
    await bootExcel({ workbook });
    held = await oneClick();
  }
  const after = heap();
  return held === undefined ? fail() : { before, after, peak: process.resourceUsage().maxRSS * 1024 };
}

function fail(): never {
  throw new Error("nothing was held");
}

function megabytes(bytes: number): string {
  return `${figure(bytes / 2 ** 20)} MB`;
}

if (process.env["BENCH_MEMORY"] === "one") {
  const [kind = "", size = ""] = process.argv.slice(2);
  one(kind, size === "sample" ? size : Number(size)).then(
    (used) => process.exit(process.stdout.write(JSON.stringify(used)) ? 0 : 0),
    (error: unknown) => {
      process.stderr.write(String(error));
      process.exit(1);
    },
  );
}
