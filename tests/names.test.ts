/** One exported name means one thing: whoever looks for it finds it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "..", "src");

/** Words of one kind have one name in every language. */
const WORDS = /^text\/(?:vi|en)\//;

function exportedNames(folder: string): string[] {
  return readdirSync(join(SRC, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return exportedNames(`${path}/`);
    if (!/\.tsx?$/.test(entry.name) || WORDS.test(path)) return [];
    const found = readFileSync(join(SRC, path), "utf8").matchAll(
      /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
    );
    return [...found].map(([, name]) => name ?? "");
  });
}

test("no name is exported twice", () => {
  const names = exportedNames("");
  expect(names.length).toBeGreaterThan(500);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  expect([...twice]).toEqual([]);
});

/** "addressOf" says what is found of what; the key of an object's table likewise; "set as of" is a day. */
const PLAIN_OF = ["addressOf", "fixedAddressOf", "sheetAddressOf", "keysOf", "setAsOf"];

function functionNames(folder: string): string[] {
  return readdirSync(join(SRC, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return functionNames(`${path}/`);
    if (!/\.tsx?$/.test(entry.name)) return [];
    const found = readFileSync(join(SRC, path), "utf8").matchAll(
      /\bfunction (\w+)|\bconst (\w+) = (?:async )?\([^=]*=>/g,
    );
    return [...found].map(([, declared, arrow]) => declared ?? arrow ?? "");
  });
}

test("functions are named by what they do or what they give, not by what they are of", () => {
  const names = functionNames("");
  expect(names.length).toBeGreaterThan(2000);
  expect(names.filter((name) => /[a-z]Of$/.test(name) && !PLAIN_OF.includes(name))).toEqual([]);
});
