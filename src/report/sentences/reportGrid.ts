/** The page's grid by what the report is to show. */

import type { Assessment, Review } from "../../model/assessment";
import { clean } from "../../model/numbers";
import type { ColumnName } from "../document/reportDocument";
import type { PageGrid } from "../layout/columns";
import { pageGrid } from "./appendixColumns";

/** As wide as its appendix. */
export function reportGrid(
  review: Review,
  appendix: readonly ColumnName[],
): { readonly grid: PageGrid; readonly hasPaceLines: boolean } {
  const hasLines =
    review.period?.isProgress === true && review.assessments.some((each) => paceLine(each) !== null);
  return { grid: pageGrid(review, appendix, hasLines), hasPaceLines: hasLines };
}

/** The share to be expected by time alone of what adds up over the year; null of what is measured otherwise, or not at all. */
export function paceLine({ counted, progress }: Assessment): number | null {
  if (!counted || progress?.kind !== "cumulative" || progress.expected?.source !== "time") return null;
  return progress.expected.share;
}

/** A share as a bare figure beside the page. */
export function shareInPercent(share: number): number {
  return clean(share * 100);
}
