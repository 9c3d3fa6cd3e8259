import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiled, keepCompiled, keepCompiledIn } from "../office/compiled";

const FILE = "/a/sum.js";
const SUM = "(function (a) { function twice(b) { return b * 2; } return twice(a) + 1; })";
/** As long: V8 by itself takes one for the other. */
const OTHER = SUM.replace("* 2", "* 3");

let folder = "";
beforeEach(() => keepCompiledIn((folder = mkdtempSync(join(tmpdir(), "compiled-")))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = (source: string, file = FILE) => {
  const script = compiled(source, file);
  const answer = (script.runInThisContext() as (a: number) => number)(20);
  // V8 was given something kept and took it.
  return { answer, isKept: script.cachedDataRejected === false };
};
const kept = () => readdirSync(folder).map((name) => join(folder, name));

test("what was compiled is kept, and taken the next time", () => {
  expect(asked(SUM)).toEqual({ answer: 41, isKept: false });
  expect(kept()).toEqual([]);
  keepCompiled();
  expect(kept()).toHaveLength(1);
  expect(asked(SUM)).toEqual({ answer: 41, isKept: true });
});

test("another source of the same length, or another file, is compiled for itself", () => {
  asked(SUM);
  keepCompiled();
  expect(asked(OTHER)).toEqual({ answer: 61, isKept: false });
  expect(asked(SUM, "/b/sum.js").isKept).toBe(false);
  keepCompiled();
  expect(kept()).toHaveLength(3);
  expect([asked(SUM), asked(OTHER)].map(({ answer, isKept }) => [answer, isKept])).toEqual([
    [41, true],
    [61, true],
  ]);
});

test.each<readonly [string, (whole: Buffer) => Buffer]>([
  ["cut short", (whole) => whole.subarray(0, whole.length - 9)],
  ["with a letter changed", (whole) => Buffer.from(whole.map((byte, at) => (at === 200 ? byte ^ 1 : byte)))],
  ["empty", () => Buffer.alloc(0)],
])("what is kept %s is not taken: compiled again, and kept anew", (_, spoil) => {
  asked(SUM);
  keepCompiled();
  const [file = ""] = kept();
  const whole = readFileSync(file);
  writeFileSync(file, spoil(whole));
  expect(asked(SUM)).toEqual({ answer: 41, isKept: false });
  keepCompiled();
  expect(kept()).toEqual([file]);
  expect(asked(SUM)).toEqual({ answer: 41, isKept: true });
});

test("where it cannot be kept the answer is the same", () => {
  writeFileSync(join(folder, "file"), "");
  keepCompiledIn(join(folder, "file"));
  expect(asked(SUM).answer).toBe(41);
  keepCompiled();
  expect(asked(SUM)).toEqual({ answer: 41, isKept: false });
  keepCompiledIn(folder);
  keepCompiled();
});
