/**
 * The tests of tests/figures, tests/reading and tests/judging that say what a figure means, as one file: read once for each mutant. Without those that watch the
 * clock or read whole layouts, which would kill by slowness or by chance.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * MUTATION_TESTS names fewer of them, by folder or by file ("reading/assignment"): what is changed in one room is asked of that room's tests alone, which is sooner
 * done and kills no more.
 */
const ASKED = (process.env["MUTATION_TESTS"] ?? "figures reading judging")
  .split(" ")
  .map((name) => name.split("/"));
const LEFT_OUT =
  /^(?:hostileFigures|layouts|mergedDown|readIndicators\.property|sample|totals|writtenTables)\.test\.ts$/;

for (const [folder = "", file] of ASKED) {
  const at = join(__dirname, "../tests", folder);
  for (const name of readdirSync(at)) {
    const isAsked = file === undefined || name === `${file}.test.ts`;
    if (isAsked && name.endsWith(".test.ts") && !LEFT_OUT.test(name)) jest.requireActual(join(at, name));
  }
}
