/** What the words of a column of verdicts mean: learnt from the rows whose own figures decide, for those whose figures do not. */

import type { Assessment } from "../model/assessment";
import type { CellRef } from "../model/cells";
import { groupBy } from "../model/groupBy";
import { isGood, type Outcome } from "../model/indicator";
import { stillTidy, tidyLower } from "../vocabulary/tidy";
import { STATE_OF_WORK } from "../vocabulary/printedVerdicts";
import { groupByTable } from "./groupByTable";
import { mayBeLearnt, printedClass } from "./progress/printedClass";

/** A word of one column, as its rows with figures show it. */
export interface WordMeant {
  /** null: they contradict each other, or the word itself. */
  readonly outcome: Outcome | null;
  /** The word by itself says something else, or nothing. */
  readonly isLearnt: boolean;
  /** The cells with this word where the figures are met, and where they are missed. */
  readonly good: readonly CellRef[];
  readonly missed: readonly CellRef[];
  /** Those from which the outcome was learnt. */
  readonly like: readonly CellRef[];
}

/** What the column's other rows show the word on a row to mean. */
export interface MeaningOfWord {
  readonly word?: WordMeant;
}

/** What the word printed on a row means; null where nothing but its own words says it. */
export type WordsMeant = (assessment: Assessment) => WordMeant | null;

/** Of the rows whose figures decide nothing. */
export function learnWords(assessments: readonly Assessment[]): WordsMeant {
  const waiting = assessments.filter(isWaiting);
  if (waiting.length === 0) return () => null;
  const decided = groupByTable(assessments.filter(isDecidedByFigures));
  const known = new Map<string, WordMeant | null>();
  for (const assessment of waiting) {
    const key = wordKey(assessment);
    if (known.has(key)) continue;
    const rows = decided.get(assessment.indicator.table) ?? [];
    const isPart = assessment.progress !== null;
    known.set(
      key,
      meantIn(
        rows.filter(({ progress }) => (progress !== null) === isPart),
        assessment,
      ),
    );
  }
  return (assessment) => (isWaiting(assessment) ? (known.get(wordKey(assessment)) ?? null) : null);
}

/** Whether its figures decide nothing and a word is printed; before the year is over, nothing but time to measure against. */
function isWaiting({ indicator, basis, progress }: Assessment): boolean {
  if (indicator.printedVerdict === null) return false;
  if (progress !== null) return basis.kind === "printedVerdict" || mayBeLearnt(progress.proposed);
  return basis.kind === "undecided" || basis.kind === "printedVerdict";
}

function isDecidedByFigures(assessment: Assessment): boolean {
  const { indicator, basis, proposed, progress, counted, direction } = assessment;
  if (!counted || basis.kind === "printedVerdict" || basis.kind === "words") return false;
  if (progress === null) return proposed !== "unknown";
  const isOpen = mayBeLearnt(progress.proposed) || progress.proposed === "notDue";
  return !isOpen && printedClass(indicator, { ...progress.atEnd, direction }) === null;
}

/** Met, or before the year is over on track. */
function isWell({ proposed, progress }: Assessment): boolean {
  return progress === null
    ? isGood(proposed)
    : progress.proposed === "done" || progress.proposed === "onTrack";
}

/** One word of one column; "Vượt" of what should stay low is a word of its own. */
function wordKey({ indicator, direction, progress }: Assessment): string {
  const printed = indicator.printedVerdict;
  const isLow = printed?.outcome === "exceeded" && direction === "lowerIsBetter";
  const word = tidyLower((printed?.printed ?? "").slice(0, 120));
  return [indicator.table, printed?.cell.column ?? "", isLow, progress !== null, word].join("\n");
}

/** Rows from which a word nobody lists is learnt. */
const FEWEST = 2;

function meantIn(decided: readonly Assessment[], asked: Assessment): WordMeant | null {
  const said = asked.indicator.printedVerdict?.outcome ?? null;
  const key = wordKey(asked);
  const { same = [], others = [] } = groupRows(decided, key);
  const cells = (good: boolean): readonly CellRef[] =>
    same
      .filter((row) => isWell(row) === good)
      .flatMap(({ indicator }) => indicator.printedVerdict?.cell ?? []);
  const rows = { good: cells(true), missed: cells(false) };
  // Words that say success tell progress by themselves; what "Không đạt" is before the year is over, its rows tell.
  if (asked.progress !== null) return ofUnknown(asked, rows, others);
  if (said === "exceeded" && asked.direction === "lowerIsBetter") return ofExceeded(rows, decided);
  return said === null || said === "unknown" ? ofUnknown(asked, rows, others) : ofKnown(said, rows);
}

interface Rows {
  readonly good: readonly CellRef[];
  readonly missed: readonly CellRef[];
}

function groupRows(
  decided: readonly Assessment[],
  key: string,
): Partial<Record<"same" | "others", readonly Assessment[]>> {
  return Object.fromEntries(groupBy(decided, (row) => (wordKey(row) === key ? "same" : "others")));
}

/** A word that is no verdict by itself: all its rows agree, and a row of the other outcome says something else. */
function ofUnknown(asked: Assessment, rows: Rows, others: readonly Assessment[]): WordMeant | null {
  const { good, missed } = rows;
  const word = asked.indicator.printedVerdict?.printed ?? "";
  if (STATE_OF_WORK.test(stillTidy(tidyLower(word.slice(0, 120))))) return null;
  if (good.length > 0 && missed.length > 0) return { ...rows, outcome: null, isLearnt: true, like: [] };
  const like = good.length > 0 ? good : missed;
  const isToldApart = others.some((row) => isWell(row) !== good.length > 0);
  if (like.length < FEWEST || !isToldApart) return null;
  return { ...rows, outcome: good.length > 0 ? "met" : "missed", isLearnt: true, like };
}

/** A word that is a verdict keeps its meaning unless more of its rows, and not just one, say the contrary than say the same. */
function ofKnown(said: Outcome, rows: Rows): WordMeant | null {
  const { good, missed } = rows;
  const [same, contrary] = isGood(said) ? [good, missed] : [missed, good];
  if (contrary.length === 0) return null;
  const isLost = contrary.length >= FEWEST && contrary.length > same.length;
  return { ...rows, outcome: isLost ? null : said, isLearnt: false, like: same };
}

/**
 * "Vượt" where less is better: passed the limit, or better than asked. It is success where a low row that is met says something good, or
 * what was missed has a word of its own; failure where the rows that say it passed their limit.
 */
function ofExceeded(rows: Rows, decided: readonly Assessment[]): WordMeant | null {
  const { good, missed } = rows;
  if (good.length > 0 && missed.length > 0) return { ...rows, outcome: null, isLearnt: true, like: [] };
  if (missed.length > 0)
    return missed.length < FEWEST ? null : { ...rows, outcome: "missed", isLearnt: true, like: missed };
  return decided.some(showsSuccess) ? { ...rows, outcome: "exceeded", isLearnt: false, like: good } : null;
}

function showsSuccess({ indicator, proposed, direction }: Assessment): boolean {
  const said = indicator.printedVerdict?.outcome ?? "unknown";
  return said === "missed" || (isGood(said) && isGood(proposed) && direction === "lowerIsBetter");
}
