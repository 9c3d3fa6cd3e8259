/** Reads one file again and again, in a process that holds nothing else; prints what it took as JSON. See units.ts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { root } from "../scripts/tool.mjs";

/** As many as the pane reads in one worker (src/taskpane/units/fileReader.ts). */
const FILES_A_THREAD = 25;
const BYTES_A_THREAD = 500_000;

/** A thread that reads what it is told, with the add-in's actions as they are built for the headless commands. */
const THREAD = `
const { parentPort, workerData } = require("node:worker_threads");
const { readSentFile } = require(workerData);
parentPort.on("message", (chosen) => readSentFile(chosen).then((read) => parentPort.postMessage("refused" in read ? read.refused : "read")));
`;

const READERS = { ours, exceljs };

const [by, count, file] = process.argv.slice(2);
const before = process.memoryUsage().rss / 2 ** 20;
const start = performance.now();
const read = await READERS[by](Number(count));
const time = performance.now() - start;
if (read !== Number(count)) throw new Error(`${count - read} files were not read`);
const most = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ time, before, most }), () => process.exit(0));

async function ours(count) {
  const addin = join(root, "build/automation/automation.js");
  let [thread, used, bytes, read] = [null, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    thread ??= new Worker(THREAD, { eval: true, workerData: addin, execArgv: [] });
    const current = thread;
    const answer = new Promise((resolve, reject) => {
      current.once("message", resolve);
      current.once("error", reject);
    });
    const sent = new Uint8Array(readFileSync(file));
    bytes += sent.length;
    current.postMessage({ bytes: sent, file: `xa ${at}.xlsx`, savedAt: null }, [sent.buffer]);
    if ((await answer) === "read") read += 1;
    current.removeAllListeners("error");
    used += 1;
    if (used < FILES_A_THREAD && bytes < BYTES_A_THREAD) continue;
    await current.terminate();
    [thread, used, bytes] = [null, 0, 0];
  }
  await thread?.terminate();
  return read;
}

async function exceljs(count) {
  const { Workbook } = createRequire(join(root, "bench/peers/package.json"))("exceljs");
  for (let at = 0; at < count; at += 1) await new Workbook().xlsx.load(readFileSync(file));
  return count;
}
