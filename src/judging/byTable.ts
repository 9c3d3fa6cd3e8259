/** Assessments by the table they stand in. */

import type { Assessment } from "../model/assessment";

/** Table ids and their assessments, both in reading order. */
export function byTable(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const tables = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const { table } = assessment.indicator;
    const members = tables.get(table);
    if (members === undefined) tables.set(table, [assessment]);
    else members.push(assessment);
  }
  return tables;
}
