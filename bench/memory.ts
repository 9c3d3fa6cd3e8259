/** (5) Memory: what stays after collections, and the most a process took; each run in a process of its own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bootExcel } from "../host/office/bootExcel";
import { createActions, type Actions, type View } from "../src/actions/index";
import { cellsOf, judgedAndPlanned, NOW, workbookOf, type Planned } from "./job";
import { figure, ROOT, spreadOf, table, writePart, type Spread } from "./measure";

type Size = "sample" | number;

/** What one process measured, in bytes. */
type Used = Readonly<Record<string, number>>;

/** Of several processes. */
type Measured = Readonly<Record<string, Spread>>;

/** Heap the largest job is also given no more of, in MB: what it takes beyond was not needed. */
const TIGHT = 640;

export async function memory(): Promise<void> {
  const core = { 1_000: measured("core 1000", 5), 10_000: measured("core 10000", 5) };
  const jobs: readonly (readonly [string, Measured])[] = [
    ["the sample", measured("job sample", 5)],
    ["1,000 indicators", measured("job 1000", 5)],
    ["10,000 indicators over 100 sheets", measured("job 10000", 3)],
    [`the same, given ${TIGHT} MB of heap`, measured("job 10000", 1, [`--max-old-space-size=${TIGHT}`])],
  ];
  const updates = measured("updates 1000", 3);
  const growth = (what: string) =>
    figure((core[10_000][what]?.median ?? NaN) / (core[1_000][what]?.median ?? NaN));
  const text = `In the pure core kept(10,000) / kept(1,000) = **${growth("review")}** for what was read and judged, **${growth("plan")}** for the report's plan.

${table(
  ["pure core", "read and judged, as the pane holds it", "plan, until it is written", "runs"],
  Object.entries(core).map(([count, used]) => [
    `${Number(count).toLocaleString("en-US")} indicators`,
    megabytes(used["review"]),
    megabytes(used["plan"]),
    used["review"]?.runs ?? 0,
  ]),
)}

${table(
  ["whole job on the host", "kept by the add-in", "kept by all", "most the process took", "runs"],
  jobs.map(([name, used]) => [
    name,
    megabytes(used["own"]),
    megabytes(used["all"]),
    megabytes(used["peak"]),
    used["all"]?.runs ?? 0,
  ]),
)}

Each further writing of the report of 1,000 indicators keeps ${megabytes(updates["each"])} to be taken back, for the last 20 writings.

"Kept" is the heap with the result held, less the heap before, each after collections until it no longer shrinks; the code was run once before. The add-in's own is
what goes when its view and its actions are let go; the rest is the workbook of the host with the report in it, the formula engine's memory, the window and office.js, none of
which is the add-in's in Excel. The most a process took is mostly what V8 had no need to collect yet.

\`npm run bench -- memory\``;
  writePart("memory", "Memory", text);
}

function measured(name: string, runs: number, node: readonly string[] = []): Measured {
  const used = Array.from({ length: runs }, () => apart(name, node));
  const names = Object.keys(used[0] ?? {});
  return Object.fromEntries(names.map((what) => [what, spreadOf(used.map((one) => one[what] ?? NaN))]));
}

function apart(name: string, node: readonly string[]): Used {
  const asItIs = join(ROOT, "scripts/typescript.cjs");
  const file = join(ROOT, "bench/memory.ts");
  const done = spawnSync(
    process.execPath,
    [...node, "--expose-gc", "--no-deprecation", "-r", asItIs, file, ...name.split(" ")],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, BENCH_MEMORY: "one" } },
  );
  if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Used;
}

function megabytes(bytes: Spread | undefined): string {
  if (bytes === undefined) return "–";
  const [middle, low, high] = [bytes.median, bytes.low, bytes.high].map((one) => figure(one / 2 ** 20));
  return bytes.runs === 1 ? `${middle} MB` : `${middle} MB (${low}–${high})`;
}

/** Bytes of heap in use once collections find nothing more: one alone leaves what finalizers and timers still hold. */
async function settled(): Promise<number> {
  let last = Infinity;
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
    const { heapUsed } = process.memoryUsage();
    if (Math.abs(last - heapUsed) < heapUsed / 2000) return heapUsed;
    last = heapUsed;
  }
  return last;
}

async function core(size: Size): Promise<Used> {
  const held: { cells: Awaited<ReturnType<typeof cellsOf>>; planned?: Partial<Planned> | undefined } = {
    cells: await cellsOf(bookOf(size)),
  };
  judgedAndPlanned(await cellsOf(bookOf(100)));
  const before = await settled();
  held.planned = judgedAndPlanned(held.cells);
  const all = await settled();
  held.planned = { review: held.planned.review as Planned["review"] };
  const review = await settled();
  held.planned = undefined;
  return { review: review - before, plan: all - review };
}

async function job(size: Size): Promise<Used> {
  (await started(100)).close();
  const before = await settled();
  const held: Partial<Started> = await started(size);
  const all = await settled();
  delete held.view;
  delete held.actions;
  const own = all - (await settled());
  return { own, all: all - before, peak: process.resourceUsage().maxRSS * 1024 };
}

/** What each further writing keeps. */
async function updates(size: Size): Promise<Used> {
  const held = await started(size);
  const update = async () => {
    held.view = (await held.actions.createReport(await held.actions.read())).view;
  };
  await update();
  const [before, times] = [await settled(), 4];
  for (let time = 0; time < times; time += 1) await update();
  return { each: ((await settled()) - before) / times };
}

interface Started {
  view: View;
  actions: Actions;
  close: () => void;
}

/** The one-click job done. */
async function started(size: Size): Promise<Started> {
  const excel = await bootExcel({ workbook: bookOf(size) });
  const actions = createActions(() => NOW);
  const { view } = await actions.createReport(await actions.read());
  return { view, actions, close: () => excel.close() };
}

function bookOf(size: Size) {
  return workbookOf(size, size === "sample" ? 1 : Math.ceil(size / 100));
}

const KINDS: Readonly<Record<string, (size: Size) => Promise<Used>>> = { core, job, updates };

if (process.env["BENCH_MEMORY"] === "one") {
  const [kind = "", size = ""] = process.argv.slice(2);
  const measure = KINDS[kind] ?? (() => Promise.reject(new Error(`no such case: ${kind}`)));
  measure(size === "sample" ? size : Number(size)).then(
    (used) => process.stdout.write(JSON.stringify(used), () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(String(error));
      process.exit(1);
    },
  );
}
