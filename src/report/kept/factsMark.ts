import type { Assessment, Review } from "../../model/assessment";
import type { Guesses } from "../choices/guesses";
import { hashText } from "./hashText";
import type { ReportChoices } from "../../model/reportChoices";

/** A mark of all figures, outcomes and choices a page is made from: equal marks, equal pages but for the user's own words. */
export function factsMark(review: Review, choices: ReportChoices, guesses: Guesses): string {
  const rows = review.assessments.map((assessment) => {
    const { indicator, outcome, attainment, counted, ruling } = assessment;
    return [
      indicator.id,
      indicator.target?.printed ?? null,
      indicator.actual?.printed ?? null,
      outcome,
      attainment,
      counted,
      ruling?.reason ?? null,
      ...progressFacts(assessment),
    ];
  });
  // The user's own words are theirs to change: they do not make a page stale.
  const ours = { ...choices, limitations: null, tasks: null, clauses: null };
  return hashText(JSON.stringify([rows, review.tally, ours, guesses.unchosen]));
}

/** What a page on part of the year says besides; nothing of a whole year, whose marks stay what they were. */
function progressFacts({ progress, estimate, second, change }: Assessment): readonly unknown[] {
  return progress === null
    ? []
    : [progress.class, progress.span, progress.expected, estimate, second, change];
}
