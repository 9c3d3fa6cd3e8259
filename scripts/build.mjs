/** `npm run build [-- addin|host] [--development]`: the add-in into dist/, the host page into build/host/. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeLicences } from "./licences.mjs";
import { command, install, root } from "./tool.mjs";

/** Builds what is asked for ("addin", "host", or both); throws when webpack refuses. */
export function build({ only = null, mode = "production" } = {}) {
  const args = ["--mode", mode, ...(only ? ["--env", `only=${only}`] : [])];
  const done = spawnSync(process.execPath, [command("webpack-cli"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (done.status !== 0) throw new Error("webpack refused");
  if (only !== "host") writeLicences(join(root, "dist/licences.txt"));
}

const SOURCES = [
  "src",
  "host",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];
const MARK = "build/built-from";

/** Builds unless these very sources were built already. */
export function buildOnce() {
  const sources = createHash("sha256");
  for (const source of SOURCES) addTo(sources, source);
  const now = sources.digest("hex");
  const mark = join(root, MARK);
  if (existsSync(mark) && readFileSync(mark, "utf8") === now && existsSync(join(root, "dist/taskpane.html")))
    return;
  console.log("Building …");
  build();
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(mark, now);
}

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(path).update(readFileSync(full));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  const only = process.argv.slice(2).find((word) => word === "addin" || word === "host") ?? null;
  build({ only, mode: process.argv.includes("--development") ? "development" : "production" });
}
