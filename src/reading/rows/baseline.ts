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

/** So much less than last year's result is no caution. */
const LESS = 0.92;

/** Whether the target lies below last year's result: less may be better. */
export function isBelowLastYear({ target, conversion }: Line, beside: FurtherFigures | null): boolean {
  const last = beside?.lastYear?.figure;
  if (target?.kind !== "figure" || last?.kind !== "figure" || conversion !== 1) return false;
  return target.amount.value > 0 && target.amount.value < last.amount.value * LESS;
}

function readBaseline({ columns }: IndicatorTable, earlier: EarlierFigure | null): Amount | null {
  if (earlier === null || earlier.figure === null) return null;
  const heading = columns.find(({ column }) => column === earlier.cell.column)?.heading ?? "";
  return BASELINE_HEADING.test(headingForm(heading)) ? actualAmount(earlier.figure) : null;
}
