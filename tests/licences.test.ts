import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const script = pathToFileURL(join(__dirname, "../scripts/licences.mjs")).href;

function answer(expression: string): unknown {
  const code = `import * as licences from ${JSON.stringify(script)}; process.stdout.write(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
  );
}

test("every package of the lockfile has a permissive licence", () => {
  expect(answer("licences.refused()")).toEqual([]);
});

test.each([
  ["GPL-3.0", false, true],
  ["MPL-2.0", false, true],
  [undefined, false, true],
  ["(MIT OR GPL-2.0)", false, false],
  ["(MIT AND GPL-2.0)", false, true],
  ["Apache-2.0 AND MIT", false, false],
])("a package under %s is refused: %s", (license, dev, refused) => {
  const lock = { packages: { "node_modules/one": { version: "1.0.0", license, dev } } };
  expect(answer(`licences.refused(${JSON.stringify(lock)}).length`)).toBe(refused ? 1 : 0);
});

test("what only development uses may not be shipped", () => {
  const lock = { packages: { "node_modules/axe-core": { version: "4.0.0", license: "MPL-2.0" } } };
  expect(answer(`licences.refused(${JSON.stringify(lock)})`)).toEqual(["axe-core: MPL-2.0"]);
});
