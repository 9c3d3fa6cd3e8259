/**
 * The tests of tests/figures, tests/reading and tests/judging that say what a figure means. Without those of random
 * tables and texts, which would kill by chance, and those that wait for a promise or ask for Jest itself, which bench/sameProcess.mjs does not know.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * MUTATION_TESTS names fewer of them, by folder or by file ("reading/assignment"): what is changed in one room is asked of that room's tests alone, which is sooner
 * done and kills no more.
 */
const ASKED = (process.env.MUTATION_TESTS ?? "figures reading judging")
  .split(" ")
  .map((name) => name.split("/"));
const LEFT_OUT = /^(?:hostileFigures|oldFontsFetched|readIndicators\.property|writtenTables)\.test\.ts$/;

/** Tests of one thing before those of whole tables: what they kill is killed sooner. */
const OF_ONE_THING =
  /^(?:assignment|claims|column|criteria|heading|limit|line|outline|role|row|settled|small|spans|title|total|word)/;

export function indicatorTests(root) {
  return ASKED.flatMap(([folder, file]) =>
    readdirSync(join(root, "tests", folder))
      .filter((name) => name.endsWith(".test.ts") && !LEFT_OUT.test(name))
      .filter((name) => file === undefined || name === `${file}.test.ts`)
      .sort((a, b) => Number(OF_ONE_THING.test(b)) - Number(OF_ONE_THING.test(a)))
      .map((name) => join(root, "tests", folder, name)),
  );
}
