/** Assessments by the table they stand in. */

import type { Assessment } from "../model/assessment";
import { groupBy } from "../model/groupBy";

/** Table ids and their assessments, both in reading order. */
export function groupByTable(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  return groupBy(assessments, ({ indicator }) => indicator.table);
}
