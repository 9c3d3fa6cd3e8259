/** The change on last year from the cells of both figures, given only where it comes to what the core said. */

import type { Assessment } from "../model/assessment";
import type { Amount } from "../model/indicator";
import type { EarlierFigure, YearOnYear } from "../model/progress";
import { comparedAmounts } from "../judging/progress/change";
import { divisor, operand } from "./operand";

/** The change as an expression of the cells: a ratio less one, or a difference in points; and when they hold what it is reckoned by. */
export interface LiveChange {
  readonly by: string;
  readonly sound: string;
}

export type ChangeCells = Readonly<Record<"actual" | "previous", string>>;

/** Writes it for the cells at hand; null where it cannot be a formula. */
export function liveChange(
  { indicator, change }: Assessment,
  before: EarlierFigure | null,
): ((cells: ChangeCells) => LiveChange) | null {
  const amounts = comparedAmounts(indicator, before);
  if (change === null || change.kind === "refused" || amounts === null) return null;
  const { had, then, times } = amounts;
  if (had.live === null || then.live === null || !isSaid(change, had, then.value * times)) return null;
  return (cells) => changeIn(change.kind, changeOperands(had, then, times, cells));
}

function changeOperands(had: Amount, then: Amount, times: number, cells: ChangeCells) {
  return { now: operand(had, cells.actual, 1), earlier: operand(then, cells.previous, times) };
}

function changeIn(
  kind: "percent" | "points",
  { now, earlier }: ReturnType<typeof changeOperands>,
): LiveChange {
  const cells = [now.sound, earlier.sound].filter((each) => each !== null);
  const places = `ROUND(${now.formula}-${divisor(earlier)},12)`;
  if (kind === "points") return { by: places, sound: `AND(${cells.join(",")})` };
  const signs = `${earlier.formula}>0,${now.formula}>=0`;
  return {
    by: `ROUND(${divisor(now)}/${divisor(earlier)}-1,12)`,
    // Of text no sign can be asked: what is wrong in an AND is wrong in all of it.
    sound: `IFERROR(AND(${[...cells, signs].join(",")}),FALSE)`,
  };
}

/** Whether the figures at hand come to the change the core found. */
function isSaid(
  change: Exclude<YearOnYear, { kind: "refused" }>,
  { value }: Amount,
  earlier: number,
): boolean {
  const by = change.kind === "points" ? value - earlier : value / earlier - 1;
  return Math.abs(by - change.by) <= 1e-9 * Math.max(1, Math.abs(by));
}
