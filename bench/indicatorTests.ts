/**
 * The tests of tests/figures, tests/reading and tests/judging that say what a figure means, as one file: read once for each mutant. Without those that watch the
 * clock or read whole layouts, which would kill by slowness or by chance.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** MUTATION_TESTS names fewer of them: what is changed in one room is asked of that room's tests alone, which is sooner done and kills no more. */
const FOLDERS = (process.env["MUTATION_TESTS"] ?? "figures reading judging")
  .split(" ")
  .map((name) => join(__dirname, "../tests", name));
const LEFT_OUT =
  /^(?:hostileFigures|layouts|mergedDown|readIndicators\.property|sample|totals|writtenTables)\.test\.ts$/;

for (const folder of FOLDERS) {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".test.ts") && !LEFT_OUT.test(name)) jest.requireActual(join(folder, name));
  }
}
