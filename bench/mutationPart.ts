/** Writes the scores of the last mutation check into docs/measurements.md, beside those of files checked earlier. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, ROOT, table, writePart } from "./measure";
import { earlierScores, type Score } from "./mutationScores";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly statusReason?: string;
}

const COUNTED = ["Killed", "Timeout", "Survived", "NoCoverage"];

/** Noticed by a test, or running on without end; what the clock alone stopped is alive: a busy machine is no test. */
function isKilled({ status, statusReason }: Mutant): boolean {
  return status === "Killed" || (status === "Timeout" && statusReason?.startsWith("Hit limit") === true);
}
const WANTED = 85;

const report = JSON.parse(readFileSync(join(ROOT, "reports/mutation.json"), "utf8")) as Report;
const document = join(ROOT, "docs/measurements.md");
const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).map(
  (path) => `src/${path.replaceAll("\\", "/")}`,
);
const earlier = earlierScores(existsSync(document) ? readFileSync(document, "utf8") : "", sources);
const scores = new Map<string, Score>(earlier.scores);
// "FILE:10-60" was asked for: only these lines were changed, and the score is theirs.
const asked = new Map(process.argv.slice(2).map((name) => [name.replace(/:.*/, ""), name] as const));
for (const [file, { mutants }] of Object.entries(report.files)) {
  const counted = mutants.filter(({ status }) => COUNTED.includes(status));
  if (counted.length === 0) continue;
  const killed = counted.filter(isKilled).length;
  scores.set(asked.get(file) ?? file, [killed, counted.length]);
}
const sum = (at: 0 | 1): number => [...scores.values()].reduce((all, score) => all + score[at], 0);
const share = (killed: number, all: number): string => `${figure((killed / all) * 100)}%`;
const short = [...scores].filter(([, [killed, all]]) => (killed / all) * 100 < WANTED).map(([file]) => file);
const text = `**${share(sum(0), sum(1))}** of ${sum(1)} mutants killed (wanted: at least ${WANTED}%)${short.length > 0 ? `; below that: ${short.join(", ")}` : ""}.

${table(
  ["file", "killed", "mutants", "share"],
  [...scores].sort().map(([file, [killed, all]]) => [file, killed, all, share(killed, all)]),
)}

\`npm run mutation [-- ROOM|FILE[:LINE-LINE] …]\` (rooms: figures, judging, columns, rows, headings, direction): Stryker, with the tests of tests/figures, tests/reading and tests/judging that bench/indicatorTests.mjs names: none of random tables and texts, none that waits for a promise (\`MUTATION_TESTS="reading"\` for those of some folders or files alone; \`MUTATION_KEPT=1\` asks again only of mutants that survived before, or whose code is another). Only the files in the table were checked, of those with lines behind their name only these lines${earlier.gone.length > 0 ? `; no longer there: ${earlier.gone.join(", ")}` : ""}.`;
writePart("mutation", "Mutation check", text);
