/** `npm run build [-- addin|host] [--development]`: the add-in into dist/, the host page into build/host/. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
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
  if (only === null || only === "addin") {
    writeLicences(join(root, "dist/licences.txt"));
    if (mode === "production") keepBudgets();
  }
}

/** Compressed bytes of the scripts a page names, office.js aside: what stands between a click and the page. */
const BUDGETS = { taskpane: 200, commands: 40, dialog: 40 };

/** Sizes of the pages' first scripts in KB gzip; throws when one is over its budget. */
export function keepBudgets() {
  for (const [page, budget] of Object.entries(BUDGETS)) {
    const html = readFileSync(join(root, `dist/${page}.html`), "utf8");
    const scripts = [...html.matchAll(/src="?(js\/[^">\s]+)/g)].map((match) => match[1]);
    const size =
      scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, "dist", file))).length, 0) / 1024;
    console.error(`${page}.html: ${size.toFixed(1)} KB gzip of at most ${budget}`);
    if (scripts.length === 0 || size > budget) throw new Error(`${page}.html is over its budget`);
  }
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

/** Builds the add-in and the host page unless these very sources were built already. */
export function buildOnce() {
  once("build/built-from", SOURCES, "dist/taskpane.html", () => build());
}

/** Builds what is shipped, likewise. */
export function buildAddin() {
  const sources = [
    "src",
    "assets",
    "manifest.xml",
    "webpack.config.js",
    "package-lock.json",
    "tsconfig.json",
  ];
  once("build/addin-built-from", sources, "dist/taskpane.html", () => build({ only: "addin" }));
}

/** Builds the add-in's actions for the headless commands, likewise. */
export function buildAutomation() {
  const sources = ["src", "webpack.config.js", "package-lock.json", "tsconfig.json"];
  once("build/automation-built-from", sources, "build/automation/automation.js", () =>
    build({ only: "automation" }),
  );
}

function once(mark, sources, result, make) {
  const hash = createHash("sha256");
  for (const source of sources) addTo(hash, source);
  const now = hash.digest("hex");
  const file = join(root, mark);
  if (existsSync(file) && readFileSync(file, "utf8") === now && existsSync(join(root, result))) return;
  console.error("Building …");
  make();
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(file, now);
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  const only = process.argv.slice(2).find((word) => word === "addin" || word === "host") ?? null;
  build({ only, mode: process.argv.includes("--development") ? "development" : "production" });
}
