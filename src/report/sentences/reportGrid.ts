/** The page's grid by what the report is to show. */

import type { Assessment, Review } from "../../model/assessment";
import type { ReportChoices } from "../../model/reportChoices";
import type { PageGrid } from "../layout/columns";
import { pageGrid } from "./appendixColumns";
import type { ReportOwners } from "./reportOwners";

/** As wide as its appendix. */
export function gridOf(review: Review, { moreColumns }: ReportChoices, owners: ReportOwners): PageGrid {
  const hasMore = moreColumns ?? review.period?.isProgress === true;
  return pageGrid(review, owners, { hasMore, hasLines: hasPaceLines(review) });
}

/** Whether time alone gives a line that shares of the plan are counted by. */
function hasPaceLines({ period, assessments }: Review): boolean {
  return period?.isProgress === true && assessments.some((each) => paceLine(each) !== null);
}

/** The share to be expected by time alone; null of what is measured otherwise, or not at all. */
export function paceLine({ counted, progress }: Assessment): number | null {
  const isOpen = counted && progress?.class === "underWay" && progress.kind === "cumulative";
  return isOpen ? (progress.expected?.share ?? null) : null;
}
