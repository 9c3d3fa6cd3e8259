import { isGood } from "../../model/indicator";
import type { Assessment, Review } from "../../model/assessment";
import type { NamedIndicator } from "../../model/reportChoices";

/** As many as the published sentence names. */
const MOST = 14;

/**
 * The indicators the highlights sentence names while nobody chose: met or exceeded ones, each field in turn so that none is forgotten,
 * printed in the table's order; with their percentage, or in the closing words where none is printed.
 */
export function namedByDefault(review: Review): readonly NamedIndicator[] {
  const met = review.assessments.filter((each) => each.counted && isGood(each.outcome));
  const byGroup = new Map<string | null, Assessment[]>();
  for (const each of met) {
    const group = byGroup.get(each.indicator.group) ?? [];
    group.push(each);
    byGroup.set(each.indicator.group, group);
  }
  const chosen = new Set<Assessment>();
  for (let turn = 0; chosen.size < Math.min(MOST, met.length); turn++) {
    for (const group of byGroup.values()) {
      const next = group[turn];
      if (next !== undefined && chosen.size < MOST) chosen.add(next);
    }
  }
  return met
    .filter((each) => chosen.has(each))
    .map((each) => ({
      indicator: each.indicator.id,
      how: each.attainment === null ? "closing" : "ratio",
      wording: null,
    }));
}
