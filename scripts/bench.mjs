/** `npm run bench -- [quick | core job headless rows word pane page memory units]`: see bench/main.ts. Writes docs/measurements.md. */
import { spawnSync } from "node:child_process";
import { buildAutomation, buildCli } from "./build.mjs";
import { findBrowser } from "./browser.mjs";
import { install, installPeers, root } from "./tool.mjs";
import { join } from "node:path";

install();
const asked = process.argv.slice(2);
// ExcelJS alone is a peer of the bench.
if (asked.length === 0 || asked.includes("headless") || asked.includes("units")) installPeers();
if (asked.length === 0 || asked.includes("units") || asked.includes("quick")) buildAutomation();
if (asked.includes("quick")) buildCli();
const flags = ["--expose-gc", "--no-deprecation", "-r", join(root, "scripts/typescript.cjs")];
const browser = findBrowser();
const done = spawnSync(process.execPath, [...flags, join(root, "bench/main.ts"), ...asked], {
  cwd: root,
  stdio: "inherit",
  // Quick leaves out what needs a browser where there is none.
  env: { ...process.env, ...(browser === null ? {} : { CHROME_PATH: browser }) },
});
process.exit(done.status ?? 1);
