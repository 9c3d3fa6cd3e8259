/**
 * `npm run build [-- addin|host] [--offline] [--page] [--development]`: the add-in into dist/ (what is shipped); with Microsoft's library beside it into
 * dist-offline/; as a page without Excel into dist-page/; or the host page into build/host/.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { HOST_SHIPPED, writeLicences } from "./licences.mjs";
import { layLibrary, libraryWeight } from "./offline.mjs";
import { command, install, root } from "./tool.mjs";

/** Builds what is asked for ("addin", "host", null for both, "offline", "page" …); throws when webpack refuses. */
export function build({ only = null, mode = "production" } = {}) {
  if (mode === "development") forgetBuilds();
  // The maps lie outside dist/, which webpack empties: those of earlier builds would pile up.
  if (only === null || only === "addin")
    rmSync(join(root, "build/source-maps"), { recursive: true, force: true });
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
  if (only === "offline") finishOffline();
  if (only === "page") finishPage();
}

function finishOffline() {
  const folder = join(root, "dist-offline");
  writeLicences(join(folder, "licences.txt"));
  for (const line of libraryWeight(layLibrary(folder))) console.error(line);
}

/** The page's pane is the offline build, which was made before. */
function finishPage() {
  const folder = join(root, "dist-page");
  cpSync(join(root, "dist-offline"), join(folder, "addin"), { recursive: true });
  cpSync(join(root, "manifest.xml"), join(folder, "addin/manifest.xml"));
  writeLicences(join(folder, "licences.txt"), HOST_SHIPPED);
}

/** Compressed bytes of the scripts a page names, office.js aside: what stands between a click and the page. */
const BUDGETS = { taskpane: 131, commands: 40, dialog: 40 };

/** The same for the pane with the actions, which load beside office.js: all that is loaded up to the first verdict. */
const FIRST_VERDICT = 215;

/** What makes and renews Word files, fetched when first asked for. */
const WORD = 21;

/** The tab of many units with its actions, and the worker that reads files: fetched when first asked for. */
const UNITS = 36;
const UNITS_WORKER = 154;

/** Sizes of the pages' first scripts in KB gzip; throws when one is over its budget. */
export function keepBudgets() {
  for (const [page, budget] of Object.entries(BUDGETS)) {
    const html = readFileSync(join(root, `dist/${page}.html`), "utf8");
    const scripts = [...html.matchAll(/src="?(js\/[^">\s]+)/g)].map((match) => match[1]);
    keepTo(budget, `${page}.html`, scripts);
    if (page === "taskpane") {
      keepTo(FIRST_VERDICT, "up to the first verdict", [...scripts, oneScript("actions")]);
      keepTo(WORD, "Word files", [oneScript("word")]);
      keepTo(UNITS, "the tab of many units", [oneScript("units-tab"), oneScript("units")]);
      keepTo(UNITS_WORKER, "the reader of files", [oneScript("units-worker")]);
    }
  }
}

/** The script of a chunk that is fetched later. */
function oneScript(chunk) {
  const found = readdirSync(join(root, "dist/js")).filter((name) =>
    new RegExp(`^${chunk}\\.\\w+\\.js$`).test(name),
  );
  if (found.length !== 1) throw new Error(`"${chunk}" is not one file`);
  return `js/${found[0]}`;
}

function keepTo(budget, what, scripts) {
  const bytes = scripts.map((file) => gzipSync(readFileSync(join(root, "dist", file))).length);
  const size = bytes.reduce((sum, each) => sum + each, 0) / 1024;
  console.error(`${what}: ${size.toFixed(1)} KB gzip of at most ${budget}`);
  if (scripts.length === 0 || size > budget) throw new Error(`${what} is over its budget`);
}

/** Where it is written from which sources a folder was built. */
const MARKS = {
  all: join(root, "build/built-from"),
  addin: join(root, "build/addin-built-from"),
  automation: join(root, "build/automation-built-from"),
  offline: join(root, "build/offline-built-from"),
  page: join(root, "build/page-built-from"),
  cli: join(root, "build/cli-built-from"),
};

const SOURCES = [
  "src",
  "host/workbook",
  "host/office",
  "host/page",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** What lies in the folders is no longer what these sources make: the next command builds anew. */
export function forgetBuilds() {
  for (const mark of Object.values(MARKS)) rmSync(mark, { force: true });
}

/** Builds the add-in and the host page unless these very sources were built already. */
export function buildOnce() {
  once(MARKS.all, SOURCES, "dist/taskpane.html", () => build());
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
  once(MARKS.addin, sources, "dist/taskpane.html", () => build({ only: "addin" }));
}

/** Builds the add-in with Microsoft's library beside it, likewise. */
export function buildOffline() {
  const sources = [...SOURCES.filter((source) => !source.startsWith("host/")), "scripts/offline.mjs"];
  once(MARKS.offline, sources, "dist-offline/taskpane.html", () => build({ only: "offline" }));
}

/** Builds the page without Excel, likewise. */
export function buildPage() {
  buildOffline();
  once(MARKS.page, [...SOURCES, "scripts/offline.mjs"], "dist-page/index.html", () =>
    build({ only: "page" }),
  );
}

/** Builds the add-in's actions for the headless commands, likewise. */
export function buildAutomation() {
  const sources = ["src", "webpack.config.js", "package-lock.json", "tsconfig.json"];
  once(MARKS.automation, sources, "build/automation/automation.js", () => build({ only: "automation" }));
}

/** Builds the headless commands, likewise. */
export function buildCli() {
  const sources = [
    "host/cli",
    "host/office",
    "host/workbook",
    "webpack.config.js",
    "package-lock.json",
    "tsconfig.json",
  ];
  once(MARKS.cli, sources, "build/cli/report.js", () => build({ only: "cli" }));
}

function once(mark, sources, result, make) {
  const hash = createHash("sha256");
  for (const source of sources) addTo(hash, source);
  const now = hash.digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === now && existsSync(join(root, result))) return;
  console.error("Building …");
  make();
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

/** How many files are shipped in a folder and what they weigh, by kind. */
function sizeReport(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = (entries) =>
    entries.reduce(
      (sum, { parentPath, path, name }) => sum + statSync(join(parentPath ?? path, name)).size,
      0,
    );
  const scripts = files.filter(({ name }) => name.endsWith(".js"));
  const inKb = (entries) => `${entries.length} files, ${(bytes(entries) / 1024).toFixed(0)} KB`;
  return `${folder}/: ${inKb(files)}; of these scripts: ${inKb(scripts)} before compression`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  const words = process.argv.slice(2);
  const mode = words.includes("--development") ? "development" : "production";
  if (words.includes("host")) build({ only: "host", mode });
  else if (words.includes("--offline") || words.includes("--page")) {
    build({ only: "offline", mode });
    console.log(sizeReport("dist-offline"));
    if (words.includes("--page")) {
      build({ only: "page", mode });
      console.log(sizeReport("dist-page"));
    }
    console.log("Next: npm run kit -- --address https://your.address/folder   (docs/deploy.md)");
  } else {
    build({ only: "addin", mode });
    console.log(
      `${sizeReport("dist")}\nNext: npm run manifest -- https://your.address/folder   (docs/deploy.md)`,
    );
  }
}
