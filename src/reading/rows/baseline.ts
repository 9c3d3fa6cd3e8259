/** "Baseline · Target": what lies below where it began is to fall; below last year's result it may be. */

import type { Line } from "../../model/indicator";
import { clean } from "../../model/numbers";
import type { EarlierFigure } from "../../model/progress";
import type { IndicatorTable } from "../../model/table";
import { actualAmount, targetAmount } from "../../figures/units";
import { headingForm } from "../../vocabulary/forms";
import { BASELINE_HEADING } from "../../vocabulary/headings";

/** So much less than last year's result is no caution. */
const LESS = 0.92;

/** What a target below the earlier figure printed in its row says: below a baseline less is asked for, below last year's result it may be. */
export function readLess(
  { columns }: IndicatorTable,
  { target }: Line,
  earlier: EarlierFigure | null | undefined,
): Pick<Line, "asksForLess" | "isDirectionOpen"> {
  if (!earlier?.figure || target === null) return {};
  const [from, to] = [actualAmount(earlier.figure), targetAmount(target)];
  if (!from || !to || from.unit !== to.unit) return {};
  const heading = columns.find(({ column }) => column === earlier.cell.column)?.heading ?? "";
  if (BASELINE_HEADING.test(headingForm(heading))) return { asksForLess: to.value < from.value };
  return { isDirectionOpen: to.value < clean(from.value * LESS) };
}
