/** What a row's check needs of its table and its group, told once for all rows. */

import { groupByTable } from "../../judging/groupByTable";
import { rememberLast } from "../../model/remember";
import type { Assessment } from "../../model/assessment";
import type { IndicatorTable } from "../../model/table";

/** The tables of a reading by their ids. */
export const tablesById = rememberLast(
  (tables: readonly IndicatorTable[]): ReadonlyMap<string, IndicatorTable> =>
    new Map(tables.map((table) => [table.id, table])),
);

const byTable = rememberLast((assessments: readonly Assessment[]) => groupByTable(assessments));

/** The first indicator of a table. */
export function firstOfTable(assessments: readonly Assessment[], table: string): Assessment | undefined {
  return byTable(assessments).get(table)?.[0];
}

/** Group → the id of its first indicator. */
export const firstOfGroups = rememberLast(
  (assessments: readonly Assessment[]): ReadonlyMap<string | null, string> => {
    const found = new Map<string | null, string>();
    for (const { indicator } of assessments) {
      if (!found.has(indicator.group)) found.set(indicator.group, indicator.id);
    }
    return found;
  },
);
