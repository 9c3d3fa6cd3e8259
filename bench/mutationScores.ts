/** Scores of earlier mutation checks, as docs/measurements.md has them. */

import { basename } from "node:path";

export type Score = readonly [killed: number, all: number];

/**
 * The scores written down, by file. A file that is gone is looked for by its name among those there are; where none or several have it, it
 * stands in `gone`, so that it is said and not dropped.
 */
export function earlierScores(
  document: string,
  files: readonly string[],
): { readonly scores: ReadonlyMap<string, Score>; readonly gone: readonly string[] } {
  const part = /<!-- mutation -->[\s\S]*<!-- \/mutation -->/.exec(document)?.[0] ?? "";
  const known = new Set(files);
  const scores = new Map<string, Score>();
  const gone: string[] = [];
  for (const [, name = "", killed, all] of part.matchAll(/^\| (src\/\S+) +\| +(\d+) +\| +(\d+) +\|/gm)) {
    const [path = "", lines] = name.split(":");
    const place = known.has(path) ? path : placeNow(path, files);
    const file = lines === undefined || place === null ? place : `${place}:${lines}`;
    if (file === null) gone.push(name);
    else if (!scores.has(file) || file === name) scores.set(file, [Number(killed), Number(all)]);
  }
  return { scores, gone };
}

function placeNow(name: string, files: readonly string[]): string | null {
  const found = files.filter((file) => basename(file) === basename(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}
