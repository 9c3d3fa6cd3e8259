/** On a fresh clone each of the project's commands installs what it needs before it needs it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** What a command must be told before it begins, and those that use Node's own modules alone. */
const WORDS: Record<string, string[]> = {
  kit: ["--address", "https://example.vn/chi-tieu"],
  report: ["book.xlsx"],
  "start:excel": ["web", "--document", "https://example.vn/book.xlsx"],
};
const NEEDS_NOTHING = ["manifest", "licences"];

let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "chi-tieu-fresh-"));
  for (const part of ["scripts", "tests/e2e", "package.json", "package-lock.json", "manifest.xml"])
    cpSync(join(ROOT, part), join(clone, part), { recursive: true });
  // Instead of npm: says that it was asked, and ends the command there.
  writeFileSync(
    join(clone, "npm-cli.js"),
    `console.log("asked: npm", ...process.argv.slice(2)); process.exit(7);`,
  );
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

const commands = Object.keys(scripts).filter((name) => !NEEDS_NOTHING.includes(name));

test.each(commands)("npm run %s installs first", (name) => {
  const [, file = ""] = /^node (scripts\/\w+\.mjs)/.exec(scripts[name] ?? "") ?? [];
  const { status, stdout, stderr } = started(file, WORDS[name]);
  expect({ status, asked: stdout.includes("asked: npm ci"), stderr }).toEqual({
    status: 7,
    asked: true,
    stderr: "",
  });
});

test("started by a test a command never installs: the packages would go from under the other tests", () => {
  const { status, stdout, stderr } = started("scripts/check.mjs", [], { JEST_WORKER_ID: "1" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/npm ci, then the tests again/);
});

function started(file: string, words: readonly string[] = [], more: NodeJS.ProcessEnv = {}) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "JEST_WORKER_ID"));
  return spawnSync(process.execPath, [file, ...words], {
    cwd: clone,
    env: { ...env, npm_execpath: join(clone, "npm-cli.js"), ...more },
    encoding: "utf8",
  });
}
