/** Who leads which indicators, as the table's own column says. */

import type { Assessment, Counts, JudgingChoices, OwnerCounts } from "../model/assessment";
import { identityForm, plainForm } from "../vocabulary/vocabulary";
import { countOutcomes } from "./tally";

/** "nt", "-nt-", "như trên", a ditto mark: the same as in the row above. */
const SAME_AS_ABOVE = /^(?:-?\s*nt\s*-?|nhu tren|["”“″'’]{1,2}|-\s*["”]\s*-)$/;

/** Between several: the first leads. */
const BETWEEN = /[;\n\r]|,(?=\s*\p{Lu})|\s\/\s|\s+[Pp]hối hợp(?:\s+với)?\s*:?\s+/u;

/**
 * The counted indicators by the unit that leads them, in the order of the tables; those without one come first. Empty where no row
 * names anybody.
 */
export function countByOwner(
  assessments: readonly Assessment[],
  { unknownInTotal }: Pick<JudgingChoices, "unknownInTotal">,
): readonly OwnerCounts[] {
  const groups = new Map<string, { readonly owner: string | null; readonly led: Assessment[] }>();
  groups.set("", { owner: null, led: [] });
  let above: { readonly table: string; readonly lead: string | null } | null = null;
  for (const assessment of assessments) {
    const { table, owner } = assessment.indicator;
    const lead: string | null = leadIn(owner, above?.table === table ? above.lead : null);
    above = { table, lead };
    if (!assessment.counted) continue;
    const key = lead === null ? "" : identityForm(lead);
    const group = groups.get(key) ?? { owner: lead, led: [] };
    group.led.push(assessment);
    groups.set(key, group);
  }
  const found = [...groups.values()].filter(({ led }) => led.length > 0);
  if (found.every(({ owner }) => owner === null)) return [];
  return found.map(({ owner, led }): Counts & { owner: string | null } => ({
    ...countOutcomes(led, unknownInTotal),
    owner,
  }));
}

/** The unit that leads: the first of several; that of the row above where the cell says so; null where nobody is named. */
export function leadIn(printed: string | null, above: string | null): string | null {
  const text = printed?.trim() ?? "";
  if (text === "" || /^[-–—]$/u.test(text)) return null;
  if (SAME_AS_ABOVE.test(plainForm(text))) return above;
  const first = text.split(BETWEEN).find((part) => part.trim() !== "");
  return first?.replace(/^(?:chủ trì)\s*:\s*/iu, "").trim() ?? null;
}
