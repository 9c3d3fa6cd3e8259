/** What an unmarked line under an indicator with figures is: a part of it, or a further condition. */

import { targetAmount } from "../../figures/units";
import type { Line } from "../../model/indicator";
import { plainForm } from "../../vocabulary/forms";
import { MONEY_UNIT } from "../../vocabulary/remarks";
import type { Unaccented } from "../../vocabulary/tidy";

/**
 * Whether an unmarked line under an indicator with figures is a further condition of it, and not a part:
 * it is measured in another unit, or, alone, asks for more than the whole could hold.
 */
export function isFurtherCondition(parent: Line, line: Line, isOnly: boolean): boolean {
  const [whole, own] = [parent, line].map(({ unit }) => (unit === null ? null : plainForm(unit)));
  if (isMoneyBeside(whole ?? null, own ?? null)) return false;
  return whole !== own || (isOnly && asksForMore(parent, line));
}

function asksForMore(parent: Line, line: Line): boolean {
  const whole = parent.target === null ? undefined : targetAmount(parent.target)?.value;
  const own = line.target === null ? undefined : targetAmount(line.target)?.value;
  return whole !== undefined && own !== undefined && own > whole;
}

/** "Tổng giá trị xuất khẩu (triệu USD)" under tons: a sum beside what is counted is no condition of it. */
function isMoneyBeside(parent: Unaccented | null, line: Unaccented | null): boolean {
  return parent !== null && line !== null && MONEY_UNIT.test(line) && !MONEY_UNIT.test(parent);
}
