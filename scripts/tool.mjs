/** Runs the project's own tools with this Node, so that nothing depends on how a package manager linked them. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const require = createRequire(import.meta.url);

/** The script file behind a package's command. */
export function command(packageName, bin = packageName) {
  const folder = join(root, "node_modules", packageName);
  const described = require(join(folder, "package.json"));
  const path = typeof described.bin === "string" ? described.bin : described.bin[bin];
  return join(folder, path);
}

/** Runs a package's command; answers its exit code. */
export function run(packageName, args, { bin = packageName, env = {}, nodeArgs = [] } = {}) {
  const done = spawnSync(process.execPath, [...nodeArgs, command(packageName, bin), ...args], {
    cwd: root,
    stdio: "inherit",
    // npm says where a command was given; without npm it is here.
    env: { INIT_CWD: process.cwd(), ...process.env, ...env },
  });
  return done.status ?? 1;
}

/** A TypeScript file of the project, run as it is. */
export function runTypeScript(file, args, options = {}) {
  return run("tsx", [join(root, file), ...args], options);
}

/** The same in the background. */
export function startTypeScript(file, args, options = {}) {
  return spawn(process.execPath, [command("tsx"), join(root, file), ...args], {
    cwd: root,
    stdio: "inherit",
    ...options,
  });
}

/** Installs the packages of the lockfile unless this very lockfile was installed already. */
export function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".installed-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  // A test that starts a command must not take the packages from under the other tests.
  if (process.env.JEST_WORKER_ID !== undefined) {
    console.error(
      "package-lock.json has changed since packages were installed: npm ci, then the tests again.",
    );
    process.exit(1);
  }
  console.log("Installing packages (npm ci); the first time takes a few minutes …");
  npmCi(root, ["--include=dev"]);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

/** Installs what only the bench and the mutation check need (bench/peers, with a lockfile of its own), unless it is there. */
export function installPeers() {
  const folder = join(root, "bench/peers");
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return;
  console.log("Installing the packages of bench/peers (npm ci) …");
  npmCi(folder, ["--legacy-peer-deps"]);
}

/**
 * Says errors only: npm would warn that excelts asks for Node 22, which it does not need (docs/decisions/0015), and of deprecated packages
 * deep in the tools, which is for those who update them, not for those who start here.
 */
function npmCi(folder, more) {
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...more];
  const own = process.env.npm_execpath;
  const isWindows = process.platform === "win32";
  const [program, ...before] = own?.endsWith("npm-cli.js")
    ? [process.execPath, own]
    : [isWindows ? "npm.cmd" : "npm"];
  const shell = isWindows && before.length === 0;
  const done = spawnSync(program, [...before, ...args], { cwd: folder, stdio: "inherit", shell });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
