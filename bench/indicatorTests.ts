/**
 * The tests of tests/indicators that say what a figure means, as one file: read once for each mutant. Without those that watch the
 * clock or read whole layouts, which would kill by slowness or by chance.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../tests/indicators");
const LEFT_OUT =
  /^(?:headings|hostileFigures|layouts|mergedDown|readIndicators\.property|sample|totals|writtenTables)\.test\.ts$/;

for (const name of readdirSync(FOLDER)) {
  if (name.endsWith(".test.ts") && !LEFT_OUT.test(name)) jest.requireActual(join(FOLDER, name));
}
