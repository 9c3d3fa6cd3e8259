/** Many files, each in a thread of its own, on all cores; answers come in the order of the files. What was done before a stop is not done again. */
import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";

/** What is to be done with one file: plain data. */
export interface FileTask {
  readonly path: string;
  /** The built add-in. */
  readonly addin: string;
}

export interface PoolOptions<T extends FileTask, A> {
  /** The script of a thread, beside this one. */
  readonly script: string;
  /** null: as many as there are cores. */
  readonly threads: number | null;
  /** Where answers are kept until all are there. */
  readonly kept: string;
  /** What else answers follow from: of another manner they are not taken again. */
  readonly manner: unknown;
  /** Whether what a kept answer tells of is still there. */
  readonly stands?: (task: T, answer: A) => boolean;
  /** The answer of a file that felled its thread. */
  readonly failed: (task: T) => A;
  readonly told: (answer: A, at: number) => void;
}

/** A file that fells its thread is one answer, and the others go on. */
export async function runAll<T extends FileTask, A>(
  tasks: readonly T[],
  options: PoolOptions<T, A>,
): Promise<A[]> {
  const kept = await keptAnswers(tasks, options);
  const open = tasks.filter(({ path }) => !kept.answers.has(path)).length;
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), open));
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: join(__dirname, options.script),
    minThreads: 0,
    maxThreads: threads,
    // A file's memory is given back before the process is full.
    maxMemoryLimitBeforeRecycle: 1_500_000_000,
  });
  const one = async (task: T): Promise<A> => {
    const known = kept.answers.get(task.path);
    if (known !== undefined) return known;
    const answer = await pool.run(task).then(
      (done: A) => done,
      () => options.failed(task),
    );
    await kept.keep(task, answer);
    return answer;
  };
  const asked = tasks.map(one);
  const answers: A[] = [];
  for (const [at, answer] of asked.entries()) {
    const done = await answer;
    answers.push(done);
    options.told(done, at);
  }
  await pool.destroy();
  return answers;
}

/** Forgets what was kept: the result stands. */
export async function forgetAnswers(file: string): Promise<void> {
  await rm(file, { force: true });
}

interface Kept<T, A> {
  readonly answers: ReadonlyMap<string, A>;
  keep(task: T, answer: A): Promise<void>;
}

interface KeptLine<A> {
  readonly path: string;
  readonly state: string;
  readonly answer: A;
}

/** Answers of a run that was stopped: of the same add-in and manner, and of files that are as they were. */
async function keptAnswers<T extends FileTask, A>(
  tasks: readonly T[],
  { kept: file, manner, stands = () => true }: PoolOptions<T, A>,
): Promise<Kept<T, A>> {
  const addin = tasks[0] === undefined ? "" : await readFile(tasks[0].addin, "utf8");
  const version = createHash("sha256").update(addin).update(JSON.stringify(manner)).digest("hex");
  const states = new Map<string, string>();
  for (const task of tasks) {
    const found = await stat(task.path).catch(() => null);
    states.set(task.path, found === null ? "" : `${JSON.stringify(task)}|${found.size}|${found.mtimeMs}`);
  }
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  const isOurs = lines[0] === version;
  await mkdir(dirname(file), { recursive: true });
  if (!isOurs) await writeFile(file, `${version}\n`);
  const byPath = new Map(tasks.map((task) => [task.path, task]));
  const answers = new Map<string, A>();
  for (const line of isOurs ? lines.slice(1) : []) {
    const told = parsed<A>(line);
    const task = byPath.get(told?.path ?? "");
    if (told === null || task === undefined || states.get(told.path) !== told.state) continue;
    if (stands(task, told.answer)) answers.set(told.path, told.answer);
  }
  return {
    answers,
    keep: ({ path }, answer) =>
      appendFile(file, `${JSON.stringify({ path, state: states.get(path), answer })}\n`),
  };
}

/** null for a line that was cut short. */
function parsed<A>(line: string): KeptLine<A> | null {
  try {
    return JSON.parse(line) as KeptLine<A>;
  } catch {
    return null;
  }
}
