/** Writes what the last `npm run faults` tried and survived into docs/measurements.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, ROOT, table, writePart } from "./measure";

const SITUATIONS: Readonly<Record<string, string>> = {
  first: "no report yet",
  again: "a report with words typed on it, a figure edited since",
  partYear: "the same, on six months of the year",
};

const [step = "1"] = process.argv.slice(2);
const lines = readFileSync(join(ROOT, "reports/faults.txt"), "utf8").split("\n");
const counted = lines.flatMap((line) => {
  const [, situation = "", tried, survived, refused, done] =
    /^(\w+): (\d+) faults tried, (\d+) survived \((\d+) said as a failure, (\d+) got round\)/.exec(line) ??
    [];
  return tried === undefined ? [] : [[SITUATIONS[situation] ?? situation, tried, survived, refused, done]];
});
const closed = lines.flatMap(
  (line) => /^(\w+): pane closed after .* of (\d+) round trips, survived/.exec(line)?.[2] ?? [],
);
const lost = lines.filter((line) => line.startsWith("NOT SURVIVED"));
const sum = (at: number): number => counted.reduce((all, line) => all + Number(line[at]), 0);
const of = step === "1" ? "each action" : `one action in ${step}`;
const text = `**${figure(sum(2))}** of ${figure(sum(1))} faults survived; the pane closed after each of ${closed.join(" + ")} round trips, all survived.

${table(
  ["the one-click job with", "faults tried", "survived", "said as a failure", "got round"],
  counted.map((line) => line.map((cell) => cell ?? "")),
)}
${lost.length === 0 ? "" : `\nNot survived:\n\n${lost.map((line) => `- ${line.slice("NOT SURVIVED ".length)}`).join("\n")}\n`}
Every code Excel can answer at four places of every round trip (before its first action, in the middle, before its last, all done and the answer lost), and at ${of} of every
round trip a code in turn, and there again with everything after it refused too, as when Excel is gone for good. Survived: the user's sheets as they were, the report complete or
as before, the failure said by its code, the next run right. Gone for good between two actions of one batch, and only then, there may stay a rule without a formula, which
colours nothing; or an added sheet without a cell.

\`npm run faults${step === "1" ? "" : ` -- ${step}`}\``;
writePart("faults", "Faults", text);
