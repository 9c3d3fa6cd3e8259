/** What a page remembers, read from its cell. */

import type { Memory } from "./pageMemory";

/** The memory in a cell's text; null where there is none or it was damaged. */
export function memoryIn(text: string): Memory | null {
  const start = text.indexOf("{");
  const fields = (name: string): string | null =>
    new RegExp(`"${name}":"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1] ?? null;
  const [at, facts, headline] = [fields("at"), fields("facts"), fields("headline")];
  if (start < 0 || at === null || facts === null || headline === null) return null;
  return {
    at,
    facts,
    headline: headline.replace(/\\(["\\])/g, "$1"),
    marks: marksIn(text),
    blocks: blocksIn(text),
  };
}

/** Read by their shape: a person may have damaged the cell, and nothing here may throw. */
function marksIn(text: string): Memory["marks"] {
  const marks: Record<string, readonly string[]> = {};
  for (const match of text.matchAll(/"(\w+)":\[((?:"\w*",?)*)\]/g)) {
    marks[match[1] ?? ""] = (match[2] ?? "").split(",").flatMap((each) => /^"(\w+)"$/.exec(each)?.[1] ?? []);
  }
  return marks;
}

function blocksIn(text: string): Memory["blocks"] {
  const blocks: Record<string, readonly [number, number]> = {};
  for (const match of text.matchAll(/"(\w+)":\[(\d{1,7}),(\d{1,7})\]/g)) {
    blocks[match[1] ?? ""] = [Number(match[2]), Number(match[3])];
  }
  return blocks;
}
