/** `npm run bench -- [quick | core job headless rows word pane page memory units]`: see bench/main.ts. Writes docs/measurements.md. */
import { spawnSync } from "node:child_process";
import { buildAutomation } from "./build.mjs";
import { install, installPeers, root } from "./tool.mjs";
import { join } from "node:path";

install();
const asked = process.argv.slice(2);
// ExcelJS alone is a peer of the bench.
if (asked.length === 0 || asked.includes("headless") || asked.includes("units")) installPeers();
if (asked.length === 0 || asked.includes("units")) buildAutomation();
const flags = ["--expose-gc", "--no-deprecation", "-r", join(root, "scripts/typescript.cjs")];
const done = spawnSync(process.execPath, [...flags, join(root, "bench/main.ts"), ...asked], {
  cwd: root,
  stdio: "inherit",
});
process.exit(done.status ?? 1);
