/** "Baseline · Target": what lies below where it began is to fall; below last year's result it may be. */

import type { Amount, Line } from "../../model/indicator";
import type { EarlierFigure, FurtherFigures } from "../../model/progress";
import type { IndicatorTable } from "../../model/table";
import { actualAmount, targetAmount } from "../../figures/units";
import { headingForm } from "../../vocabulary/forms";
import { BASELINE_HEADING } from "../../vocabulary/headings";

/** Whether the target asks for less than the baseline printed in its row. */
export function isBelowBaseline(table: IndicatorTable, line: Line, beside: FurtherFigures | null): boolean {
  const from = readBaseline(table, beside?.lastYear ?? null);
  const to = line.target && targetAmount(line.target);
  if (from === null || to === null) return false;
  return from.unit === to.unit && to.value < from.value;
}

/** So much less than last year's result is no other rounding. */
const LESS = 0.97;

/**
 * Whether the row's own figures leave open that less is better: the target lies below last year's result, or the printed share is that of the
 * target in the result and not the other way round.
 */
export function leavesDirectionOpen(
  { target, actual, conversion }: Line,
  beside: FurtherFigures | null,
  printed: number | null,
): boolean {
  const to = target?.kind === "figure" && conversion === 1 ? target.amount.value : 0;
  if (to <= 0) return false;
  const last = beside?.lastYear?.figure ?? null;
  const from = last?.kind === "figure" ? last.amount.value : 0;
  if (to < from * LESS) return true;
  const had = actual?.kind === "figure" ? actual.amount.value : 0;
  const is = (share: number): boolean => printed !== null && Math.abs(printed - share) < 0.0006;
  return had > 0 && had !== to && is(to / had) && !is(had / to);
}

function readBaseline({ columns }: IndicatorTable, earlier: EarlierFigure | null): Amount | null {
  if (earlier === null || earlier.figure === null) return null;
  const heading = columns.find(({ column }) => column === earlier.cell.column)?.heading ?? "";
  return BASELINE_HEADING.test(headingForm(heading)) ? actualAmount(earlier.figure) : null;
}
