/** Writes the scores of the last mutation check into docs/measurements.md, beside those of files checked earlier. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, ROOT, table, writePart } from "./measure";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const KILLED = ["Killed", "Timeout"];
const COUNTED = [...KILLED, "Survived", "NoCoverage"];
const WANTED = 85;

const report = JSON.parse(readFileSync(join(ROOT, "reports/mutation.json"), "utf8")) as Report;
const scores = new Map<string, readonly [number, number]>(earlier());
for (const [file, { mutants }] of Object.entries(report.files)) {
  const counted = mutants.filter(({ status }) => COUNTED.includes(status));
  if (counted.length === 0) continue;
  const killed = counted.filter(({ status }) => KILLED.includes(status)).length;
  scores.set(file, [killed, counted.length]);
}
const sum = (at: 0 | 1): number => [...scores.values()].reduce((all, score) => all + score[at], 0);
const share = (killed: number, all: number): string => `${figure((killed / all) * 100)}%`;
const short = [...scores].filter(([, [killed, all]]) => (killed / all) * 100 < WANTED).map(([file]) => file);
const text = `**${share(sum(0), sum(1))}** of ${sum(1)} mutants killed (wanted: at least ${WANTED}%)${short.length > 0 ? `; below that: ${short.join(", ")}` : ""}.

${table(
  ["file", "killed", "mutants", "share"],
  [...scores].sort().map(([file, [killed, all]]) => [file, killed, all, share(killed, all)]),
)}

\`npm run mutation [-- FILE …]\`: Stryker, with the tests of tests/figures and tests/judging that bench/indicatorTests.ts names: none that watches the clock or reads whole layouts. Only files in the table were checked.`;
writePart("mutation", "Mutation check", text);

function earlier(): [string, readonly [number, number]][] {
  const file = join(ROOT, "docs/measurements.md");
  const part = existsSync(file)
    ? (/<!-- mutation -->[\s\S]*<!-- \/mutation -->/.exec(readFileSync(file, "utf8"))?.[0] ?? "")
    : "";
  const rows = [...part.matchAll(/^\| (src\/\S+) +\| +(\d+) +\| +(\d+) +\|/gm)];
  return rows
    .map(([, name = "", killed, all]): [string, readonly [number, number]] => [
      name,
      [Number(killed), Number(all)],
    ])
    .filter(([name]) => existsSync(join(ROOT, name)));
}
