/** `npm run mutation [-- FILE …]`: changes the code of amounts, targets, verdicts and tallies in small ways; the tests must notice. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { install, installPeers, root, runTypeScript } from "./tool.mjs";

/** The files of src/indicators by what they are about. */
const CONCERNS = /^(amount|figure|figures|target|judge\w*|tally|comparison)\.ts$/;

const report = join(root, "reports/mutation.json");

install();
installPeers();
// A run that breaks off leaves no figures, least of all those of the run before.
rmSync(report, { force: true });
const asked = process.argv.slice(2);
const files =
  asked.length > 0
    ? asked
    : readdirSync(join(root, "src/indicators"))
        .filter((name) => CONCERNS.test(name))
        .map((name) => `src/indicators/${name}`);
const done = spawnSync(
  process.execPath,
  [
    join(root, "bench/peers/node_modules/@stryker-mutator/core/bin/stryker.js"),
    "run",
    join(root, "bench/stryker.config.mjs"),
    "--mutate",
    files.join(","),
  ],
  // Few random cases: each mutant runs them all again.
  { cwd: root, stdio: "inherit", env: { ...process.env, FUZZ_RUNS: "10" } },
);
if (existsSync(report)) runTypeScript("bench/mutationPart.ts", []);
process.exit(done.status ?? 1);
