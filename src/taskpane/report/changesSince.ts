import type { View } from "../../actions/index";
import type { Assessment } from "../../model/assessment";
import { isAsBefore } from "../state/turnedWords";
import type { Text } from "../../text";
import { reportPaneText } from "../../text/panes/reportPane";
import { rowWords } from "../result/rowWords";
import { detailsPaneText } from "../../text/panes/detailsPane";

export interface FigureChange {
  readonly id: string;
  /** With the new outcome where that changed too: "Cây thuốc lá: nay Đạt". */
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** The indicators whose figures or outcome differ from when the report was written in this session; none known otherwise. */
export function changesSince(written: View | null, view: View, text: Text): readonly FigureChange[] {
  if (written === null) return [];
  const before = new Map(written.review.assessments.map((one) => [one.indicator.id, one]));
  return view.review.assessments.flatMap((now) => {
    const then = before.get(now.indicator.id);
    if (then === undefined || isAsBefore(then, now)) return [];
    const { name, id } = now.indicator;
    const { outcomes } = text.pane;
    return [
      {
        id,
        name:
          then.outcome === now.outcome
            ? name
            : reportPaneText(text.language).staleNow(name, outcomes[now.outcome]),
        before: shownResult(then, view, text),
        now: shownResult(now, view, text),
      },
    ];
  });
}

/** The attainment, or the figure itself where none is printed. */
function shownResult(one: Assessment, view: View, text: Text): string {
  return one.attainment === null
    ? (one.indicator.actual?.printed ?? detailsPaneText(text.language).details.none)
    : rowWords(text, one, view.settings.report.decimals).attainment;
}
