/** A column of the appendix, from its first indicator to its last. */

import type { At } from "../prose/prose";
import type { Label } from "../prose/labels";
import type { ReportFacts } from "./reportFacts";
import { listGroupsOfReport } from "./reportGroups";

/** The range of what each indicator is labelled with. */
export function allRows(facts: ReportFacts, labelOf: (id: string) => Label, at: At): string {
  const groups = listGroupsOfReport(facts);
  const last = groups[groups.length - 1]?.assessments ?? [];
  const ids = [groups[0]?.assessments[0], last[last.length - 1]].map((each) => each?.indicator.id ?? "");
  return ids.map((id) => at(labelOf(id))).join(":");
}
