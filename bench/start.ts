/** The start of the headless command: processor time of one report beside an empty `node`, by turns. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, spreadOf } from "./measure";

const FOLDER = join(ROOT, "build/bench");
const SAMPLE = join(ROOT, "host/workbooks/xa-tan-tien-2025.xlsx");

/** One report ÷ an empty `node`, in processor time. Needs the built commands. */
export function startBesideNode(runs: number): number {
  mkdirSync(FOLDER, { recursive: true });
  const [empty, report]: [number[], number[]] = [[], []];
  const addin = join(ROOT, "build/automation/automation.js");
  const words = [join(ROOT, "build/cli/report.js"), SAMPLE, "--out", join(FOLDER, "start.xlsx")];
  for (let run = 0; run < runs; run += 1) {
    empty.push(processorTime(["-e", "0"]));
    report.push(processorTime([...words, "--addin", addin]));
  }
  return spreadOf(report).median / spreadOf(empty).median;
}

function processorTime(words: readonly string[]): number {
  const told = join(FOLDER, "cpu-time");
  const done = spawnSync(process.execPath, ["-r", join(ROOT, "bench/cpuTime.cjs"), ...words], {
    cwd: ROOT,
    env: { ...process.env, CHI_TIEU_CLI: "report", CPU_TIME: told },
    stdio: "ignore",
  });
  if (done.status !== 0) throw new Error("the report was not made");
  return Number(readFileSync(told, "utf8"));
}
