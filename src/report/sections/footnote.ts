/** The small print under the appendix: what its signs mean, as far as they occur. */

import { isRuled, verdictMark } from "../sentences/notes";
import { COLUMNS, type PlannedRow } from "../layout/plannedRow";
import type { ReportFacts } from "../sentences/reportFacts";
import { isUnknownCounted } from "./resultsSection";
import { linesOf } from "../layout/textWidth";

const WIDTH = 443;

/** One row, high enough for its text. */
export function footnote(facts: ReportFacts): readonly PlannedRow[] {
  const words = facts.words.appendix;
  const { assessments, tally } = facts.review;
  const notes = [
    assessments.some((each) => each.counted && isRuled(each)) ? words.footRuled : "",
    assessments.some((each) => verdictMark(facts, each) === words.wordMark) ? words.footWord : "",
    assessments.some((each) => each.attainment === null) ? words.footNoRatio : "",
    words.footBar,
    assessments.some((each) => each.indicator.subItems.length > 0) ? words.footSubItems : "",
    assessments.some((each) => !each.counted) ? words.footLeftOut : "",
    tally.unknown > 0 && !isUnknownCounted(facts) ? words.footUnknown : "",
  ];
  const text = notes.filter((note) => note !== "").join(" ");
  return [smallPrint(text, 10)];
}

/** A merged row of small print. */
export function smallPrint(text: string, size: number, color?: string): PlannedRow {
  const lines = linesOf(text, WIDTH, size);
  return {
    height: lines * size * 1.25 + 4,
    merged: true,
    cells: [
      {
        column: 0,
        columns: COLUMNS,
        value: text,
        look: {
          size,
          wrap: true,
          ...(color === undefined ? {} : { color }),
        },
      },
    ],
  };
}
