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
