/** A person's choices of columns, put over what was proposed. */

import type { ColumnRole, TableColumns } from "../../model/table";

/** Role → column; null says that there is no such column. */
export type Ruled = { readonly [role in ColumnRole]?: number | null };

/** The roles a person has chosen for. */
export function ruledRoles(ruled: Ruled): readonly ColumnRole[] {
  return Object.keys(ruled) as ColumnRole[];
}

/** The columns with a person's choices in place; a chosen column outside the table is passed over. */
export function withRulings(
  read: Pick<TableColumns, "columns" | "chosen" | "targetCandidates" | "actualCandidates">,
  ruled: Ruled,
): typeof read {
  const chosen: { [role in ColumnRole]?: number } = { ...read.chosen };
  let columns = read.columns;
  for (const role of ruledRoles(ruled)) {
    const column = ruled[role];
    if (column === null || column === undefined) {
      Reflect.deleteProperty(chosen, role);
      continue;
    }
    if (!columns.some((reading) => reading.column === column)) continue;
    chosen[role] = column;
    columns = columns.map((reading) =>
      reading.column === column ? { ...reading, role, reason: "ruled", certainty: "certain" } : reading,
    );
  }
  return {
    columns,
    chosen,
    targetCandidates: chosenFirst(read.targetCandidates, chosen.target),
    actualCandidates: chosenFirst(read.actualCandidates, chosen.actual),
  };
}

function chosenFirst(candidates: readonly number[], chosen: number | undefined): readonly number[] {
  if (chosen === undefined) return candidates;
  return [chosen, ...candidates.filter((column) => column !== chosen)];
}
