/** Which columns of a table stand beside the two that are judged: of other times, of other plans. */

import { isSameSpan, type Span } from "../../model/period";
import type { ColumnReading, TableColumns, TableTime } from "../../model/table";
import { plainForm } from "../../vocabulary/forms";
import { STRETCH_WORDS } from "../../vocabulary/headings";
import { spanIn } from "./spans";
import type { YearColumn } from "./term";
import { columnAt, partIn, SCENARIO } from "./columnTime";

/** Columns of other times and other plans, by what they hold. */
export interface BesideColumns {
  readonly periodPlan?: number;
  readonly estimate?: number;
  readonly secondPlan?: number;
  readonly samePeriod?: number;
  readonly lastYear?: number;
  /** Of a term's plan: the results of its years. */
  readonly years?: readonly YearColumn[];
}

/** Results of the whole year, told before it is over. */
const OF_THE_YEAR = /\b(?:uoc|uth|du kien|ca nam|estimated?|full year)\b/;

/** Finds them. A person's choice of the two that are judged has been made. */
export function besideColumns(
  columns: TableColumns,
  { span, hasOwnPlan, period, year }: TableTime,
): BesideColumns {
  const isPart = period !== "year" && period !== "estimate";
  const others = columns.columns.filter(
    ({ column }) => column !== columns.chosen.target && column !== columns.chosen.actual,
  );
  const plan = isPart && span !== null ? others.find((one) => isPlanFor(one, span)) : undefined;
  const estimate = isPart
    ? others.find(
        (one) =>
          one.role === "actual" && partIn(one, year) === null && OF_THE_YEAR.test(plainForm(one.heading)),
      )
    : undefined;
  const second = others.find(
    (one) => one !== plan && isSecondPlan(one, columnAt(columns, columns.chosen.target)),
  );
  const before = others.filter(({ role }) => role === "previous");
  const same = span === null ? undefined : before.find((one) => isOfSameMonths(one, span));
  const last = hasOwnPlan
    ? undefined
    : [...before]
        .filter(
          (one) => one !== same && !/\bcung ky\b/.test(plainForm(one.heading)) && partIn(one, year) === null,
        )
        .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  const whole = isPart || hasOwnPlan ? last : (last ?? before[0]);
  return {
    ...placeColumn("periodPlan", plan),
    ...placeColumn("estimate", estimate),
    ...placeColumn("secondPlan", second),
    ...placeColumn("samePeriod", same),
    ...placeColumn("lastYear", whole),
  };
}

function placeColumn(
  name: Exclude<keyof BesideColumns, "years">,
  column: ColumnReading | undefined,
): BesideColumns {
  return column === undefined ? {} : { [name]: column.column };
}

function isPlanFor({ role, heading }: ColumnReading, span: Span): boolean {
  const own = spanIn(heading);
  const isPlan = role === "target" || (role === null && SCENARIO.test(plainForm(heading)));
  return isPlan && own !== null && isSameSpan(own, span);
}

/** Another body's plan for the same time: not one to strive for, nor one of a part of the year. */
function isSecondPlan({ role, heading, assignedBy }: ColumnReading, first: ColumnReading | null): boolean {
  if (role !== "target" || first === null || STRETCH_WORDS.test(plainForm(heading))) return false;
  if (SCENARIO.test(plainForm(heading)) || spanIn(heading) !== null || spanIn(first.heading) !== null)
    return false;
  return (assignedBy !== null || first.assignedBy !== null) && assignedBy !== first.assignedBy;
}

/** "Cùng kỳ" is the same months of last year, whatever months those are. */
function isOfSameMonths({ heading }: ColumnReading, span: Span): boolean {
  const own = spanIn(heading);
  return own === null ? /\bcung ky\b/.test(plainForm(heading)) : isSameSpan(own, span);
}
