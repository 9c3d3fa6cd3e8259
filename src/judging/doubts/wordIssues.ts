/** What was learnt of the words in a column of verdicts, or could not be: said once for a word, with its rows. */

import { listCells } from "../../model/address";
import type { Assessment } from "../../model/assessment";
import type { Issue } from "../../model/issue";
import type { WordMeant, WordsMeant } from "../verdictWords";

/** Of the rows a word decides, or would. */
export function wordIssues(assessments: readonly Assessment[], words: WordsMeant): readonly Issue[] {
  const rows = new Map<WordMeant, Assessment[]>();
  for (const assessment of assessments) {
    const word = isAsked(assessment) ? words(assessment) : null;
    if (word !== null) rows.set(word, [...(rows.get(word) ?? []), assessment]);
  }
  return [...rows].flatMap(([word, of]) => makeIssue(word, of));
}

/** Counted, and no person said what it is. */
function isAsked({ counted, ruling }: Assessment): boolean {
  return counted && (ruling === null || ruling.outcome === null);
}

function makeIssue(word: WordMeant, rows: readonly Assessment[]): readonly Issue[] {
  const printed = rows.flatMap(({ indicator }) => indicator.printedVerdict ?? []);
  const [first] = printed;
  const [row, another] = rows;
  if (first === undefined || row === undefined || isPlain(word)) return [];
  const cells = listCells(printed.map(({ cell }) => cell));
  const { code, facts } = sayMeaning(word, row);
  return [
    {
      code,
      severity: "worthChecking",
      id: `${code}|${row.indicator.table}|${first.printed}|${cells}|${word.outcome ?? ""}`,
      cell: first.cell,
      indicator: another === undefined ? row.indicator.id : null,
      facts: { printed: first.printed, cells, ...facts },
    },
  ];
}

/** Its own meaning, which no row contradicts. */
function isPlain({ isLearnt, outcome, good, missed }: WordMeant): boolean {
  return !isLearnt && outcome !== null && (good.length === 0 || missed.length === 0);
}

/** Before the year is over a word tells how far the rows have come. */
function sayMeaning(
  { outcome, isLearnt, like, good, missed }: WordMeant,
  { progress }: Assessment,
): Pick<Issue, "code" | "facts"> {
  const isPart = progress !== null;
  if (isLearnt && outcome !== null)
    return { code: "wordsLearnt", facts: { outcome: progress?.proposed ?? outcome, like: listCells(like) } };
  return {
    code: "wordsContradict",
    facts: { good: listCells(good), missed: listCells(missed), isPart: isPart ? 1 : 0 },
  };
}
