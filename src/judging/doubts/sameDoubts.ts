/** One doubt for one cause: what is said of row after row of a table for the same reason is said once, with its cells. */

import { listCells } from "../../model/address";
import { groupBy } from "../../model/groupBy";
import type { Issue, IssueCode } from "../../model/issue";

/** Doubts whose words differ in nothing but the row. */
const ALIKE: readonly IssueCode[] = [
  "verdictFromPrint",
  "doneWithoutDay",
  "attainmentMisrounded",
  "targetMissing",
  "actualMissing",
  "figuresMissing",
];

/** Fewer are said row by row, with what to do about each. */
const FEWEST = 3;

/** Every other issue stays as it is. `tableOf` gives an indicator's table. */
export function groupSameDoubts(
  issues: readonly Issue[],
  tableOf: (indicator: string) => string | undefined,
): readonly Issue[] {
  const doubtKey = ({ code, indicator, cell }: Issue): string | undefined =>
    indicator === null || cell === null || !ALIKE.includes(code)
      ? undefined
      : `${code}|${tableOf(indicator) ?? indicator}`;
  const groups = groupBy(issues, doubtKey);
  return issues.flatMap((issue) => {
    const key = doubtKey(issue);
    const all = key === undefined ? [] : (groups.get(key) ?? []);
    if (key === undefined || all.length < FEWEST) return [issue];
    return all[0] === issue ? [mergeRows(key, all, issue)] : [];
  });
}

/** The first row's cell stands for all. */
function mergeRows(key: string, all: readonly Issue[], { code, severity, cell }: Issue): Issue {
  const cells = listCells(all.flatMap((issue) => issue.cell ?? []));
  return {
    code,
    severity,
    id: `${key}|${cells}`,
    cell,
    indicator: null,
    facts: { count: all.length, cells },
  };
}
