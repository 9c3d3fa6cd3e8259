/** `npm run mutation [-- FILE …]`: changes the code of amounts, targets, verdicts and tallies in small ways; the tests must notice. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { install, installPeers, root, runTypeScript } from "./tool.mjs";

/** The files that say what a figure means and which verdict follows. */
const CONCERNS = {
  "src/figures": /^(readAmount|figureTokens|figures|readTarget)\.ts$/,
  "src/judging": /^tally\.ts$/,
  "src/judging/line": /^(judge\w*|comparison)\.ts$/,
  "src/judging/verdict": /^(judge|ofYears|restOfTerm)\.ts$/,
  "src/judging/progress": /\.ts$/,
};

const report = join(root, "reports/mutation.json");

install();
installPeers();
// A run that breaks off leaves no figures, least of all those of the run before.
rmSync(report, { force: true });
const asked = process.argv.slice(2);
const files =
  asked.length > 0
    ? asked
    : Object.entries(CONCERNS).flatMap(([room, concern]) =>
        readdirSync(join(root, room))
          .filter((name) => concern.test(name))
          .map((name) => `${room}/${name}`),
      );
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
