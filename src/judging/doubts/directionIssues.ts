/** One question for all guessed directions of a table: those read as "less is better", and those read as "more is better". */

import { groupBy } from "../../model/groupBy";
import type { Issue } from "../../model/issue";

/** Several doubts about directions of one table become one; every other issue stays as it is. `tableOf` gives an indicator's table. */
export function groupDirections(
  issues: readonly Issue[],
  tableOf: (indicator: string) => string | undefined,
): readonly Issue[] {
  const tableOfIssue = ({ code, indicator }: Issue): string | null =>
    code === "directionGuessed" && indicator !== null ? (tableOf(indicator) ?? indicator) : null;
  const asked = groupBy(issues, (issue) => tableOfIssue(issue) ?? undefined);
  return issues.flatMap((issue) => {
    const table = tableOfIssue(issue);
    const all = table === null ? [] : (asked.get(table) ?? []);
    if (table === null || all.length < 2) return [issue];
    return all[0] === issue ? [mergeIssues(table, all)] : [];
  });
}

/** Names are quoted in the order of their rows; the first row's cell stands for all. */
function mergeIssues(table: string, all: readonly Issue[]): Issue {
  const listNamed = (direction: string): string =>
    all
      .filter(({ facts }) => facts["direction"] === direction)
      .map(({ facts }) => `“${facts["name"] ?? ""}”`)
      .join(", ");
  const [first] = all;
  const facts = { count: all.length, lower: listNamed("lowerIsBetter"), higher: listNamed("higherIsBetter") };
  return {
    code: "directionGuessed",
    severity: all.some(({ severity }) => severity === "worthChecking") ? "worthChecking" : "forInformation",
    id: `directionGuessed|${table}|${facts.lower}|${facts.higher}`,
    cell: first?.cell ?? null,
    indicator: null,
    facts,
    other: { kind: "directions", indicators: all.flatMap(({ indicator }) => indicator ?? []) },
  };
}
