/** A column of a table without one figure in it is one doubt, not one for each row. */

import { groupBy } from "../../model/groupBy";
import type { Assessment } from "../../model/assessment";
import type { Issue, IssueCode } from "../../model/issue";

/** From so many rows on; of two each is said. */
const LEAST = 3;

const SAID_OF_ROWS: Readonly<Record<"actual" | "target", readonly IssueCode[]>> = {
  actual: ["actualMissing", "figuresMissing"],
  target: ["targetMissing", "figuresMissing"],
};

/** The doubts of rows that lack a figure, those of a column that is empty throughout as one, with how many rows it has. */
export function groupEmptyColumns(
  issues: readonly Issue[],
  assessments: readonly Assessment[],
): readonly Issue[] {
  const tables = groupBy(
    assessments.filter(({ counted }) => counted),
    ({ indicator }) => indicator.table,
  );
  const found = [...tables].flatMap(([table, rows]) =>
    (["target", "actual"] as const).flatMap((role) => emptyColumn(role, table, rows, issues) ?? []),
  );
  const said = new Set(found.flatMap(({ rows }) => rows));
  return [...found.map(({ column }) => column), ...issues.filter((issue) => !said.has(issue))];
}

interface EmptyColumn {
  readonly column: Issue;
  /** The doubts it stands for. */
  readonly rows: readonly Issue[];
}

function emptyColumn(
  role: "target" | "actual",
  table: string,
  rows: readonly Assessment[],
  issues: readonly Issue[],
): EmptyColumn | null {
  if (rows.length < LEAST || rows.some(({ indicator }) => indicator[role] !== null)) return null;
  const own = new Set(rows.map(({ indicator }) => indicator.id));
  const said = issues.filter(
    ({ code, indicator }) => own.has(indicator ?? "") && SAID_OF_ROWS[role].includes(code),
  );
  const [first] = said;
  if (first === undefined || said.length < LEAST) return null;
  const cell = rows[0]?.indicator[role === "actual" ? "actualCell" : "targetCell"] ?? first.cell;
  const facts = { role, sheet: cell?.sheet ?? "", count: rows.length };
  const column: Issue = {
    ...first,
    code: "columnEmpty",
    id: `columnEmpty|${table}|${role}`,
    cell,
    indicator: null,
    facts,
  };
  return { column, rows: said };
}
