/** Reads many files on all cores; answers come in the order of the files. What was read before a stop is not read again. */
import { createHash } from "node:crypto";
import { appendFile, readFile, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { ReadUnitTask, UnitAnswer } from "./readUnit";

export interface PoolOptions {
  /** null: as many as there are cores. */
  readonly threads: number | null;
  /** Where answers are kept until all are there. */
  readonly kept: string;
  readonly told: (answer: UnitAnswer, at: number) => void;
}

/** A file that fells its thread is one answer, "failed", and the others go on. */
export async function readAll(tasks: readonly ReadUnitTask[], options: PoolOptions): Promise<UnitAnswer[]> {
  const kept = await keptAnswers(options.kept, tasks);
  const open = tasks.filter(({ path }) => !kept.answers.has(path)).length;
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), open));
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: join(__dirname, "worker.js"),
    minThreads: 0,
    maxThreads: threads,
    // A file's memory is given back before the process is full.
    maxMemoryLimitBeforeRecycle: 1_500_000_000,
  });
  const one = async (task: ReadUnitTask): Promise<UnitAnswer> => {
    const known = kept.answers.get(task.path);
    if (known !== undefined) return known;
    const failed = { file: task.file, savedAt: null, mark: null, refused: "failed" };
    const answer = await pool.run(task).then(
      (read: UnitAnswer) => read,
      () => failed,
    );
    await kept.keep(task, answer);
    return answer;
  };
  const asked = tasks.map(one);
  const answers: UnitAnswer[] = [];
  for (const [at, answer] of asked.entries()) {
    answers.push(await answer);
    options.told(answers[at] as UnitAnswer, at);
  }
  await pool.destroy();
  return answers;
}

/** Forgets what was kept: the result stands. */
export async function forgetAnswers(file: string): Promise<void> {
  await rm(file, { force: true });
}

interface Kept {
  readonly answers: ReadonlyMap<string, UnitAnswer>;
  keep(task: ReadUnitTask, answer: UnitAnswer): Promise<void>;
}

/** Answers of a run that was stopped: of the same add-in, and of files that are as they were. */
async function keptAnswers(file: string, tasks: readonly ReadUnitTask[]): Promise<Kept> {
  const addin = tasks[0] === undefined ? "" : await readFile(tasks[0].addin, "utf8");
  const version = createHash("sha256")
    .update(addin)
    .update(tasks[0]?.api ?? "")
    .digest("hex");
  const states = new Map<string, string>();
  for (const { path, file: name } of tasks) {
    const found = await stat(path).catch(() => null);
    states.set(path, found === null ? "" : `${name}|${found.size}|${found.mtimeMs}`);
  }
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  const isOurs = lines[0] === version;
  if (!isOurs) await writeFile(file, `${version}\n`);
  const answers = new Map<string, UnitAnswer>();
  for (const line of isOurs ? lines.slice(1) : []) {
    const told = parsed(line);
    if (told !== null && states.get(told.path) === told.state) answers.set(told.path, told.answer);
  }
  return {
    answers,
    keep: ({ path }, answer) =>
      appendFile(file, `${JSON.stringify({ path, state: states.get(path), answer })}\n`),
  };
}

/** null for a line that was cut short. */
function parsed(line: string): { path: string; state: string; answer: UnitAnswer } | null {
  try {
    return JSON.parse(line) as { path: string; state: string; answer: UnitAnswer };
  } catch {
    return null;
  }
}
