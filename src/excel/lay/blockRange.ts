/** The range of a block of a sheet. */

import type { PlanBlock } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";

const known = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/** Asked for once of each sheet: every range asked for is an action. */
export function getBlockRange(sheet: Excel.Worksheet, block: PlanBlock): Excel.Range {
  const ranges = known.get(sheet) ?? new Map<string, Excel.Range>();
  known.set(sheet, ranges);
  const address = addressOf(block);
  const range = ranges.get(address) ?? sheet.getRange(address);
  ranges.set(address, range);
  return range;
}
