/** Who leads which indicators, as the table's own column says. */

import type { Assessment, Counts, JudgingChoices, OwnerCounts } from "../model/assessment";
import { identityForm, plainForm } from "../vocabulary/forms";
import { countOutcomes } from "./tally";

/** "nt", "-nt-", "như trên", a ditto mark: the same as in the row above. */
const SAME_AS_ABOVE = /^(?:-?\s*nt\s*-?|nhu tren|["”“″'’]{1,2}|-\s*["”]\s*-)$/;

/** Between several: the first leads. */
const BETWEEN = /[;\n\r]|,(?=\s*\p{Lu})|\s\/\s|\s+[Pp]hối hợp(?:\s+với)?\s*:?\s+/u;

/** The units of a row. */
export interface RowOwner {
  /** All of them, as the cell has them, or the cell that holds for the row. */
  readonly printed: string | null;
  /** The first. */
  readonly lead: string | null;
}

const NOBODY: RowOwner = { printed: null, lead: null };

/** Of each indicator, those not counted too: a cell may say "as above", and a merged one holds for the rows below it. */
export function rowOwners(assessments: readonly Assessment[]): readonly RowOwner[] {
  const merged = mergedTables(assessments);
  let above: { readonly table: string; readonly group: string | null; readonly owner: RowOwner } | null =
    null;
  return assessments.map(({ indicator: { table, group, owner: printed } }) => {
    const inTable: RowOwner = above?.table === table ? above.owner : NOBODY;
    const isBelow = isBlank(printed) && merged.has(table) && above?.table === table && above.group === group;
    const owner = isBelow ? inTable : ownerIn(printed, inTable);
    above = { table, group, owner };
    return owner;
  });
}

/**
 * The counted indicators by the unit that leads them, in the order of the tables; those without one come first. Empty where no row
 * names anybody.
 */
export function countByOwner(
  assessments: readonly Assessment[],
  { unknownInTotal }: Pick<JudgingChoices, "unknownInTotal">,
): readonly OwnerCounts[] {
  const leads = rowOwners(assessments).map(({ lead }) => lead);
  return byLead(assessments, leads).map(({ lead, led }): Counts & { owner: string | null } => ({
    ...countOutcomes(led, unknownInTotal),
    owner: lead,
  }));
}

/** What one unit leads. */
export interface Led {
  readonly lead: string | null;
  readonly led: readonly Assessment[];
}

/** The counted indicators by what is given as their lead: nobody first, then in order. Empty where no row names anybody. */
export function byLead(
  assessments: readonly Assessment[],
  leads: readonly (string | null)[],
): readonly Led[] {
  const groups = new Map<string, { readonly lead: string | null; readonly led: Assessment[] }>();
  groups.set("", { lead: null, led: [] });
  assessments.forEach((assessment, at) => {
    if (!assessment.counted) return;
    const lead = leads[at] ?? null;
    const key = lead === null ? "" : identityForm(lead);
    const group = groups.get(key) ?? { lead, led: [] };
    group.led.push(assessment);
    groups.set(key, group);
  });
  const found = [...groups.values()].filter(({ led }) => led.length > 0);
  return found.every(({ lead }) => lead === null) ? [] : found;
}

/** The unit that leads: the first of several; that of the row above where the cell says so; null where nobody is named. */
export function leadIn(printed: string | null, above: string | null): string | null {
  return ownerIn(printed, { printed: above, lead: above }).lead;
}

function ownerIn(printed: string | null, above: RowOwner): RowOwner {
  const text = printed?.trim() ?? "";
  if (text === "" || /^[-–—]$/u.test(text)) return NOBODY;
  if (isDitto(text)) return above;
  const first = text.split(BETWEEN).find((part) => part.trim() !== "");
  const lead = first?.replace(/^(?:chủ trì)\s*:\s*/iu, "").trim() ?? null;
  return { printed: text, lead };
}

function isDitto(text: string): boolean {
  return SAME_AS_ABOVE.test(plainForm(text));
}

function isBlank(printed: string | null): boolean {
  return (printed?.trim() ?? "") === "";
}

/**
 * Tables whose empty cells stand under merged ones: nothing read says where cells are merged, but a column that names no unit twice in
 * a row, never says "as above" and has as many empty cells as names was not filled row by row.
 */
function mergedTables(assessments: readonly Assessment[]): ReadonlySet<string> {
  const columns = new Map<string, { last: string; filled: number; empty: number; isRepeated: boolean }>();
  for (const { indicator } of assessments) {
    const column = columns.get(indicator.table) ?? { last: "", filled: 0, empty: 0, isRepeated: false };
    columns.set(indicator.table, column);
    const text = indicator.owner?.trim() ?? "";
    if (text === "") {
      column.empty += 1;
      continue;
    }
    const form = identityForm(text);
    column.isRepeated ||= isDitto(text) || form === column.last;
    column.last = form;
    column.filled += 1;
  }
  const isMerged = ({ filled, empty, isRepeated }: { filled: number; empty: number; isRepeated: boolean }) =>
    filled > 0 && empty >= filled && !isRepeated;
  return new Set([...columns].filter(([, column]) => isMerged(column)).map(([table]) => table));
}
