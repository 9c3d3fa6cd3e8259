/** Which columns the appendix has: the usual ones, and between them what the source says besides. */

import type { Review } from "../../model/assessment";
import type { ReportChoices } from "../../model/reportChoices";
import type { ColumnName } from "../document/reportDocument";
import { TABLE_COLUMNS } from "../layout/tableColumns";
import { findEstimate, previousKind, findSecondPlan } from "./besideFigures";
import type { ReportOwners } from "./reportOwners";

/** All there may be, in the order of the page. */
const ORDER: readonly ColumnName[] = [
  "number",
  "name",
  "unit",
  "previous",
  "target",
  "second",
  "actual",
  "estimate",
  "ratio",
  "secondRatio",
  "change",
  "estimateRatio",
  "verdict",
  "owner",
  "note",
];

/** The usual ones; more of them where a person wants them, or on part of a year. */
export function shownColumns(
  review: Review,
  { moreColumns }: ReportChoices,
  owners: ReportOwners,
): readonly ColumnName[] {
  const hasMore = moreColumns ?? review.period?.isProgress === true;
  return hasMore ? columnsFor(review, owners) : TABLE_COLUMNS.appendix;
}

function columnsFor(review: Review, owners: ReportOwners): readonly ColumnName[] {
  const { assessments } = review;
  const kind = previousKind(review);
  const seconds = assessments.flatMap((each) => findSecondPlan(each) ?? []);
  const estimates = assessments.flatMap((each) => findEstimate(each) ?? []);
  const has: Readonly<Partial<Record<ColumnName, boolean>>> = {
    previous: kind !== null,
    second: seconds.length > 0,
    estimate: estimates.length > 0,
    secondRatio: seconds.some(({ judged }) => judged.attainment !== null),
    change: assessments.some(({ change }) => change !== null && change.kind !== "refused"),
    estimateRatio: estimates.some(({ judged }) => judged.attainment !== null),
    owner: owners.printed.some((printed) => printed !== null),
  };
  const usual: readonly ColumnName[] = TABLE_COLUMNS.appendix;
  return ORDER.filter((name) => usual.includes(name) || has[name] === true);
}
