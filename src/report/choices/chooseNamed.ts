import { groupBy } from "../../model/groupBy";
import { isGood } from "../../model/indicator";
import type { Assessment, Review } from "../../model/assessment";
import type { NamedIndicator } from "../../model/reportChoices";

/** As many as the published sentence names. */
const MOST = 14;

/**
 * The indicators the highlights sentence names while nobody chose: met or exceeded ones, each field in turn so that none is forgotten,
 * printed in the table's order; with their percentage, or in the closing words where none is printed.
 */
export function chooseNamed(review: Review): readonly NamedIndicator[] {
  const met = review.assessments.filter((each) => each.counted && isGood(each.outcome));
  const byGroup = groupBy(met, ({ indicator }) => indicator.group);
  const chosen = new Set<Assessment>();
  for (let turn = 0; chosen.size < Math.min(MOST, met.length); turn++) {
    for (const group of byGroup.values()) {
      const next = group[turn];
      if (next !== undefined && chosen.size < MOST) chosen.add(next);
    }
  }
  const open = openWithChange(review).slice(0, Math.max(0, MOST - chosen.size));
  for (const each of open) chosen.add(each);
  return review.assessments
    .filter((each) => chosen.has(each))
    .map((each) => ({
      indicator: each.indicator.id,
      how: each.attainment === null ? "closing" : "ratio",
      wording: null,
    }));
}

/** Before the year is over: amounts on their way whose change on last year is known. */
function openWithChange({ assessments }: Review): readonly Assessment[] {
  return assessments.filter(
    ({ counted, outcome, progress, change, attainment }) =>
      counted &&
      outcome === "unknown" &&
      progress?.kind === "cumulative" &&
      attainment !== null &&
      change?.kind === "percent",
  );
}
