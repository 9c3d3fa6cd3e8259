/** Tables side by side under one row of headings, told apart. */

import { type HeadingRole } from "../../vocabulary/headings";

/** The columns of one of them. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

export const EVIDENCE: readonly (HeadingRole | null)[] = [
  "target",
  "actual",
  "attainment",
  "verdict",
  "previous",
];

/** Side by side: a second number column, or a second name column with figures after it, begins another table. */
export function splitIntoSegments(
  columns: readonly number[],
  roles: ReadonlyMap<number, HeadingRole | null>,
): readonly (Segment & { readonly columns: readonly number[] })[] {
  const parts: number[][] = [[]];
  const seen = new Set<HeadingRole | "evidence">();
  columns.forEach((column, index) => {
    const role = roles.get(column) ?? null;
    if (isAnother(role, seen) && leadsToEvidence(columns, roles, index)) {
      parts.push([]);
      seen.clear();
    }
    parts[parts.length - 1]?.push(column);
    if (role !== null) seen.add(role);
    if (EVIDENCE.includes(role)) seen.add("evidence");
  });
  return parts.map((part) => ({ first: part[0] ?? 0, last: part[part.length - 1] ?? 0, columns: part }));
}

function isAnother(role: HeadingRole | null, seen: ReadonlySet<HeadingRole | "evidence">): boolean {
  if (role === "number") return seen.has("number");
  return role === "name" && seen.has("name") && seen.has("evidence");
}

function leadsToEvidence(
  columns: readonly number[],
  roles: ReadonlyMap<number, HeadingRole | null>,
  index: number,
): boolean {
  if (roles.get(columns[index] ?? -1) === "number") return true;
  return columns.slice(index + 1, index + 9).some((column) => EVIDENCE.includes(roles.get(column) ?? null));
}
