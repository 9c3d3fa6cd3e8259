/** The threads of the headless commands, counted: in processes of their own, as the pool is. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
let folder = "";

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "pool-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly threads: number;
  readonly answers: readonly { readonly path: string; readonly thread: number; readonly isAlone: boolean }[];
  readonly told: readonly number[];
}

function ran(files: number, ...threads: readonly number[]): Ran {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const script = join(__dirname, "fixtures/busyPool.ts");
  const words = [tsx, script, folder, String(files), ...threads.map(String)];
  const done = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Ran;
}

/** A file ends only when every thread has one, or none waits: alone is who never saw that. */
test("while files wait every thread has one, each thread has had some, and answers come in the order of the files", () => {
  const { answers, told } = ran(9, 3);
  expect(answers.filter(({ isAlone }) => isAlone)).toEqual([]);
  expect(new Set(answers.map(({ thread }) => thread)).size).toBe(3);
  expect(answers.map(({ path }) => path)).toEqual(answers.map((_, at) => `${at}.xlsx`));
  expect(told).toEqual(answers.map((_, at) => at));
});

test("without a word of how many, there are as many threads as cores, and no more than files", () => {
  const whole = ran(6);
  expect(whole.threads).toBe(Math.min(availableParallelism(), 6));
  expect(whole.answers.filter(({ isAlone }) => isAlone)).toEqual([]);
  expect(new Set(whole.answers.map(({ thread }) => thread)).size).toBe(whole.threads);
});
