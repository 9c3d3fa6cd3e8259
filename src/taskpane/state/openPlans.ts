/** Tables in which several columns could be the plan, and nobody has said which. */

import type { View } from "../../actions";
import type { IndicatorTable } from "../../model/table";

/** Chosen, or its doubt marked as seen: the person looked and let it stand. */
export function openPlans({ review, settings }: View): readonly IndicatorTable[] {
  const { columns } = settings.reading;
  return review.reading.tables.filter(
    ({ id, included, targetCandidates }) =>
      included &&
      targetCandidates.length > 1 &&
      columns[id]?.target === undefined &&
      !settings.seen.some((issue) => issue.startsWith(`twoTargetColumns|${id}|`)),
  );
}
