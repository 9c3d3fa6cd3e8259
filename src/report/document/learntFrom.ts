/** Whether the rows from which the meaning of a printed word was learnt still show it, by formulas over the page and the source. */

import { groupBy } from "../../model/groupBy";
import { rememberLast } from "../../model/remember";
import type { Assessment } from "../../model/assessment";
import { isGood } from "../../model/indicator";
import type { CellRef } from "../../model/cells";
import { lineId, type Label, label } from "../prose/labels";
import { isLive } from "../sentences/notes";
import type { ReportFacts } from "../sentences/reportFacts";
import { wordOnPage, wordsFor } from "../sentences/verdicts";
import { textLiteral } from "../../formulas/formulaText";

/** More of them are not watched: each row that rests on the word has a test of its own for every one. */
const MOST = 30;

/** What has to stay so that a row rests on its word as before. */
export interface LearntFrom {
  /** The cells that say the same word, and the figures beside them where their verdict cannot be followed. */
  readonly cells: readonly CellRef[];
  /** TRUE where one of their verdicts on the page is another. */
  readonly tests: readonly string[];
}

const byPrintedCell = rememberLast((assessments: readonly Assessment[]) =>
  groupBy(assessments, ({ indicator }) =>
    indicator.printedVerdict === null ? "" : lineId(indicator.printedVerdict.cell),
  ),
);

/** `figures`: the source cells a verdict rests on that no formula follows. Nothing of a row whose word was not learnt. */
export function learntFrom(
  facts: ReportFacts,
  { basis, proposed, progress }: Assessment,
  at: (label: Label) => string,
  figures: (assessment: Assessment) => readonly CellRef[],
): LearntFrom {
  const like = basis.kind === "printedVerdict" ? (basis.like ?? []).slice(0, MOST) : [];
  const rows = like.flatMap((cell) => byPrintedCell(facts.review.assessments).get(lineId(cell)) ?? []);
  const isWell = isGood(proposed) || progress?.proposed === "onTrack";
  const words = (isWell ? (["met", "exceeded"] as const) : (["missed"] as const)).flatMap((outcome) =>
    wordsFor(facts, outcome),
  );
  const isOther = (row: Assessment): string => {
    const cell = at(label.verdict(row.indicator.id));
    // On track is as well as done.
    const same = [...new Set([...words, wordOnPage(facts, row)])];
    return `AND(${same.map((word) => `${cell}<>${textLiteral(word)}`).join(",")})`;
  };
  return {
    cells: [...like, ...rows.filter((row) => !isLive(row)).flatMap(figures)],
    tests: rows.filter(isLive).map(isOther),
  };
}
