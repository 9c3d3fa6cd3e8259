/** Under which words results are counted: of a year that is over, or of part of one. */

import type { Outcome } from "../../model/indicator";
import type { Language } from "../../model/language";
import type { ProgressClass } from "../../model/progress";
import { progressWords } from "../../text/progress";
import { reportText } from "../../text/report";
import { unitsText } from "../../text/units";
import type { RolledRow } from "../rolledRow";
import type { UnitVerdict } from "../unitFile";

/** A column of counts, and the words counted in it. */
export interface CountColumn {
  readonly title: string;
  readonly words: readonly string[];
  /** Counted as fulfilled. */
  readonly isGood: boolean;
  /** Marked on the sheets. */
  readonly isMissed: boolean;
}

/** Classes counted together, and how. */
const CLASS_COLUMNS: readonly {
  readonly classes: readonly ProgressClass[];
  readonly isGood: boolean;
  readonly isMissed: boolean;
}[] = [
  { classes: ["done"], isGood: true, isMissed: false },
  { classes: ["onTrack"], isGood: false, isMissed: false },
  { classes: ["underWay"], isGood: false, isMissed: false },
  { classes: ["behind"], isGood: false, isMissed: true },
  { classes: ["broken"], isGood: false, isMissed: true },
  { classes: ["notDue", "noFigure", "unclear"], isGood: false, isMissed: false },
];

const OUTCOME_COLUMNS: Readonly<Record<Outcome, Pick<CountColumn, "isGood" | "isMissed">>> = {
  exceeded: { isGood: true, isMissed: false },
  met: { isGood: true, isMissed: false },
  missed: { isGood: false, isMissed: true },
  unknown: { isGood: false, isMissed: false },
};

/** The columns of a roll-up. */
export function buildVerdictColumns(isPartYear: boolean, language: Language): readonly CountColumn[] {
  const outcomes: readonly CountColumn[] = (["exceeded", "met", "missed", "unknown"] as const).map(
    (outcome) => {
      const title = reportText(language).verdict[outcome];
      return { title, words: [title], ...OUTCOME_COLUMNS[outcome] };
    },
  );
  if (!isPartYear) return outcomes;
  const { classes } = progressWords(language);
  const other = unitsText(language).summary.columns.unjudged;
  return CLASS_COLUMNS.map(({ classes: counted, ...how }) => {
    const words = counted.map((each) => classes[each]);
    const [word = other] = words;
    return { title: words.length === 1 ? word : other, words: [...new Set(words)], ...how };
  });
}

/** The word of a verdict; of part of a year that of its class, and a figure of a whole year among them by its outcome. */
export function chooseVerdictWord(verdict: UnitVerdict, isPartYear: boolean, language: Language): string {
  if (!isPartYear) return reportText(language).verdict[verdict.outcome];
  const { classes } = progressWords(language);
  return classes[verdict.class ?? CLASS_OF[verdict.outcome]];
}

/** What a verdict that is final is called among those that are not. */
const CLASS_OF: Readonly<Record<Outcome, ProgressClass>> = {
  exceeded: "done",
  met: "done",
  missed: "behind",
  unknown: "unclear",
};

/** How many units' results of an indicator have one of the words. */
export function countWords(
  { cells }: RolledRow,
  words: readonly string[],
  wordOf: (verdict: UnitVerdict) => string,
): number {
  return cells.filter((cell) => cell?.row.verdict && words.includes(wordOf(cell.row.verdict))).length;
}
