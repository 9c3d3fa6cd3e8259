import type { View } from "../../actions";
import type { Assessment } from "../../model/assessment";
import type { Text } from "../../text";

const NAMED = 3;

/** What a new reading turned, in a line: "26 → 27: Tổng đàn trâu, bò nay đạt"; null where no figure and no outcome is another. */
export function turnedWords(before: View, now: View, { pane: { report, outcomes } }: Text): string | null {
  const then = new Map(before.review.assessments.map((one) => [one.indicator.id, one]));
  const moved = now.review.assessments.filter((one) => !isAsBefore(then.get(one.indicator.id), one));
  if (moved.length === 0) return null;
  const turned = moved.filter((one) => then.get(one.indicator.id)?.outcome !== one.outcome);
  const names = turned
    .slice(0, NAMED)
    .map(({ indicator, outcome }) => report.turnedTo(indicator.name, outcomes[outcome]));
  const counts = [before, now].map(({ review }) => review.tally.metOrExceeded);
  return report.turned(
    counts[0] ?? 0,
    counts[1] ?? 0,
    names.length === 0 ? [report.figuresMoved(moved.length)] : names,
    turned.length - names.length,
  );
}

/** Whether neither the outcome nor a figure of an indicator is another. */
export function isAsBefore(then: Assessment | undefined, now: Assessment): boolean {
  return (
    then !== undefined &&
    then.outcome === now.outcome &&
    then.attainment === now.attainment &&
    then.indicator.actual?.printed === now.indicator.actual?.printed &&
    then.indicator.target?.printed === now.indicator.target?.printed
  );
}
