/** What else could be meant of one indicator: which way it is to go, how its figure comes about. Choosing is a ruling on it. */

import type { View } from "../../actions/index";
import type { Assessment } from "../../model/assessment";
import { DIRECTIONS } from "../../model/indicator";
import type { Issue } from "../../model/issue";
import { KINDS } from "../../model/progress";
import { ruleOn } from "../../settings/rulingChanges";
import type { Text } from "../../text";
import type { ReadingGroup } from "./readings";
import { detailsPaneText } from "../../text/panes/detailsPane";

/** Of an issue about a guess on one indicator, or about what would be right the other way round; nothing of any other. */
export function ofRuling(issue: Issue, { review }: View, text: Text): readonly ReadingGroup[] {
  const ruled = review.assessments.find(({ indicator }) => indicator.id === issue.indicator);
  if (ruled === undefined) return [];
  if (issue.code === "directionGuessed" || issue.facts["otherWay"] !== undefined)
    return [directionGroup(ruled, detailsPaneText(text.language).ruling.direction, text)];
  return issue.code === "kindGuessed" ? [kindGroup(ruled, text)] : [];
}

function kindGroup(assessment: Assessment, { pane }: Text): ReadingGroup {
  const { outcome = null, direction = null, leaveOut = false, reason = "" } = assessment.ruling ?? {};
  const options = KINDS.map((kind) => ({
    label: pane.progress.kinds[kind],
    spoken: assessment.indicator.name,
    title: pane.progress.kinds[kind],
    change: ruleOn(assessment, { ...assessment.ruling, outcome, direction, leaveOut, reason, kind }),
    isNow: assessment.progress?.kind === kind,
  }));
  return { label: pane.progress.kind, options };
}

export function directionGroup(assessment: Assessment, label: string, { language }: Text): ReadingGroup {
  const { ruling } = detailsPaneText(language);
  const { outcome = null, leaveOut = false, reason = "" } = assessment.ruling ?? {};
  const options = DIRECTIONS.map((direction) => ({
    label: ruling[direction],
    spoken: assessment.indicator.name,
    title: ruling[direction],
    change: ruleOn(assessment, { ...assessment.ruling, outcome, leaveOut, reason, direction }),
    isNow: assessment.direction === direction,
  }));
  return { label, options };
}
