/** `[MUTATION_TESTS="reading"] npm run mutation [-- ROOM|FILE[:LINE-LINE] …]`: changes the code of figures, verdicts, columns, rows, headings and directions in small ways; the tests must notice. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { install, installPeers, root, runTypeScript } from "./tool.mjs";

/** The files that say what a figure means, which verdict follows, and how a table is read: by room, each a name on the command line. */
const ROOMS = {
  figures: [["src/figures", /^(readAmount|figureTokens|figures|readTarget)\.ts$/]],
  judging: [
    ["src/judging", /^tally\.ts$/],
    ["src/judging/line", /^(judge\w*|comparison)\.ts$/],
    ["src/judging/verdict", /^(judge|ofYears|restOfTerm)\.ts$/],
    ["src/judging/progress", /\.ts$/],
  ],
  columns: [["src/reading/columns", /\.ts$/]],
  rows: [["src/reading/rows", /\.ts$/]],
  headings: [["src/reading/tables", /^(heading|otherHeadings|comparingHeadings)\w*\.ts$/]],
  direction: [["src/judging/line", /^direction\w*\.ts$/]],
};

const report = join(root, "reports/mutation.json");

install();
installPeers();
// A run that breaks off leaves no figures, least of all those of the run before.
rmSync(report, { force: true });
const given = process.argv.slice(2);
const asked = given.length > 0 ? given : Object.keys(ROOMS);
const files = asked.flatMap((name) => (name in ROOMS ? filesOf(name) : [name]));
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
if (existsSync(report)) runTypeScript("bench/mutationPart.ts", files);
process.exit(done.status ?? 1);

function filesOf(name) {
  return ROOMS[name].flatMap(([room, concern]) =>
    readdirSync(join(root, room))
      .filter((file) => concern.test(file))
      .map((file) => `${room}/${file}`),
  );
}
