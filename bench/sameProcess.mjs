/**
 * Runs the tests of bench/indicatorTests.mjs for one mutant after another in the process it was started in: they are bundled once, and each mutant
 * evaluates the bundle anew, so that nothing one mutant remembered is known to the next. A run of Jest took two to six seconds a mutant, this tens
 * of milliseconds. It knows `test`, `describe` and their `each`, and nothing of hooks, mocks and promises: such tests are not among them.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";
import {
  declareClassPlugin,
  PluginKind,
} from "./peers/node_modules/@stryker-mutator/api/dist/src/plugin/index.js";
import { indicatorTests } from "./indicatorTests.mjs";

/** What Stryker's instrumented code looks at. */
const SPACE = "__stryker__";

class SameProcess {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    this.require = createRequire(join(root, "package.json"));
    const { outputFiles } = await build({
      stdin: {
        contents: indicatorTests(root)
          .map((file) => `import ${JSON.stringify(file)};`)
          .join("\n"),
        resolveDir: root,
      },
      inject: [join(root, "tests/wordsAtHand.ts")],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      target: "es2022",
      plugins: [{ name: "ownFolder", setup: keepFolders }],
      logLevel: "error",
    });
    this.script = new Script(
      `(function (require, test, it, describe, expect, jest) {${outputFiles[0].text}\n})`,
    );
    this.expect = this.require("expect").expect;
    this.bind = this.require("jest-each").bind;
  }

  async dryRun() {
    const space = this.begin(undefined);
    const tests = this.collect();
    const done = tests.map((one) => {
      space.currentTestId = one.id;
      const from = performance.now();
      const failureMessage = failureOf(one);
      const told = { id: one.id, name: one.id, timeSpentMs: performance.now() - from };
      return failureMessage === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage };
    });
    delete space.currentTestId;
    return { status: "complete", tests: done, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const space = this.begin(activeMutant.id);
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    const asked = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const one of this.collect()) {
      if (asked && !asked.has(one.id)) continue;
      nrOfTests++;
      const failureMessage = failureOf(one);
      if (space.hitLimit !== undefined && space.hitCount > space.hitLimit)
        return { status: "timeout", reason: "Hit limit reached" };
      if (failureMessage !== null) return { status: "killed", failureMessage, killedBy: [one.id], nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  begin(activeMutant) {
    const space = (globalThis[SPACE] ??= {});
    Object.assign(space, {
      activeMutant,
      mutantCoverage: { static: {}, perTest: {} },
      hitCount: undefined,
      hitLimit: undefined,
    });
    return space;
  }

  /** The tests as they are written, with the names of what they stand in. */
  collect() {
    const tests = [];
    const around = [];
    const named = new Map();
    const test = (name, work) => {
      const id = [...around, name].join(" ");
      const before = named.get(id) ?? 0;
      named.set(id, before + 1);
      // The same however many stand before it, so that a kept run knows it again.
      tests.push({ id: before === 0 ? id : `${id} #${before + 1}`, work });
    };
    const describe = (name, body) => {
      around.push(name);
      body();
      around.pop();
    };
    test.each = this.bind(test, false);
    describe.each = this.bind(describe, false);
    const load = this.script.runInThisContext();
    try {
      load(this.require, test, test, describe, this.expect, undefined);
    } catch (error) {
      // What cannot even be read: the first test says so.
      tests.unshift({
        id: "reading",
        work: () => {
          throw error;
        },
      });
    }
    return tests;
  }
}

function failureOf({ work }) {
  try {
    work();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

/** Tests read files beside themselves. */
function keepFolders({ onLoad }) {
  onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, "utf8").replaceAll("__dirname", JSON.stringify(dirname(path))),
    loader: "ts",
  }));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "sameProcess", SameProcess)];
