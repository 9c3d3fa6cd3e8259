import { readFileSync } from "node:fs";
import { VERSION } from "../../src/actions/version";

test("a report names the package's version", () => {
  expect((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version).toBe(VERSION);
});
