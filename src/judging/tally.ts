/** The "26/34", overall and by group. */

import { groupBy } from "../model/groupBy";
import type { Assessment, Counts, JudgingChoices, Tally } from "../model/assessment";
import type { Group, Outcome } from "../model/indicator";

/**
 * Counts the counted. Groups come in the order given, those without a counted indicator left out; what belongs to no group
 * comes last under null. The groups' counts add up to the whole. "Chưa đánh giá" is always counted in `unknown`, in `total`
 * only where the choices keep it there.
 */
export function countTally(
  assessments: readonly Assessment[],
  groups: readonly Group[],
  choices: Pick<JudgingChoices, "unknownInTotal">,
): Tally {
  const counted = assessments.filter((assessment) => assessment.counted);
  const known = new Set(groups.map(({ key }) => key));
  const byKey = groupBy(counted, ({ indicator: { group } }) =>
    group !== null && known.has(group) ? group : null,
  );
  const places: readonly (Group | null)[] = [...groups, null];
  const seen = new Set<string | null>();
  return {
    ...countOutcomes(counted, choices.unknownInTotal),
    groups: places.flatMap((group) => {
      const key = group?.key ?? null;
      const members = byKey.get(key);
      if (members === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ ...countOutcomes(members, choices.unknownInTotal), group }];
    }),
  };
}

/** The counts of some assessments. */
export function countOutcomes(assessments: readonly Assessment[], unknownInTotal: boolean): Counts {
  const counts: Record<Outcome, number> = { exceeded: 0, met: 0, missed: 0, unknown: 0 };
  for (const { outcome } of assessments) counts[outcome] += 1;
  return {
    ...counts,
    metOrExceeded: counts.exceeded + counts.met,
    total: unknownInTotal ? assessments.length : assessments.length - counts.unknown,
  };
}
