/** `npm run fuzz [-- RUNS [FILE …]]`: every property test with RUNS (5,000) random cases in place of its usual number; or those of some files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { install, root, run } from "./tool.mjs";

install();
const [runs = "5000", ...asked] = process.argv.slice(2);
const files = ["tests", "host/tests"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith(".test.ts"))
  .filter((name) => /fast-check|FUZZ_RUNS/.test(readFileSync(join(root, name), "utf8")));
process.exit(
  run("jest", ["--testTimeout=3600000", "--runTestsByPath", ...(asked.length > 0 ? asked : files)], {
    nodeArgs: ["--no-deprecation"],
    env: { FUZZ_RUNS: runs },
  }),
);
