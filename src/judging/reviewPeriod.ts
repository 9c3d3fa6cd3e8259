/** What time most of a workbook's results speak of. */

import type { Assessment } from "../model/assessment";
import type { Span } from "../model/period";
import type { ReviewPeriod } from "../model/progress";

/** Of the counted results; null where most are of a whole year. */
export function reviewPeriod(assessments: readonly Assessment[]): ReviewPeriod | null {
  const counted = assessments.filter((each) => each.counted);
  const partial = counted.filter(({ progress }) => progress !== null);
  const isProgress = partial.length * 2 > counted.length;
  const own = isProgress ? partial : counted.filter(({ indicator }) => indicator.span !== null);
  if (own.length === 0 || own.length * 2 <= counted.length) return null;
  return { span: usualSpan(own), isProgress };
}

/** The span of most; of two as usual the first. */
function usualSpan(assessments: readonly Assessment[]): Span | null {
  const votes = new Map<string, { readonly span: Span | null; count: number }>();
  for (const { indicator } of assessments) {
    const key = JSON.stringify(indicator.span);
    const vote = votes.get(key) ?? { span: indicator.span, count: 0 };
    vote.count += 1;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.span ?? null;
}
