/** Verdicts beside the ruling one: of the estimate of the whole year, and against another body's plan. */

import type { Assessment } from "../../model/assessment";
import { isGood, type Indicator, type Line } from "../../model/indicator";
import type { SideVerdict } from "../../model/progress";
import { type Verdict } from "../line/comparison";

/** What the other figures of the row say, judged by the same rules; `judged` gives the verdict on a line. */
export function judgeSides(
  indicator: Indicator,
  isPartOfYear: boolean,
  judged: (line: Line) => Verdict,
): Pick<Assessment, "estimate" | "second"> {
  const { estimate = null, secondPlan = null } = indicator.beside ?? {};
  return {
    estimate: estimate === null ? null : sideVerdict(judged(estimate), estimate.actual?.printed),
    second:
      secondPlan === null
        ? null
        : {
            ...soFar(sideVerdict(judged(secondPlan), secondPlan.target?.printed), isPartOfYear),
            assignedBy: secondPlan.assignedBy,
            ruling: secondPlan.ruling,
          },
  };
}

function sideVerdict({ outcome, attainment, basis }: Verdict, printed = ""): SideVerdict {
  return { outcome, attainment, printed, atEnd: { basis, outcome } };
}

/** Before the year closes another plan, too, is met or still open. */
function soFar(side: SideVerdict, isPartOfYear: boolean): SideVerdict {
  return isPartOfYear && !isGood(side.outcome) ? { ...side, outcome: "unknown" } : side;
}
