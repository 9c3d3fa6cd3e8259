/** The unit that a group's heading says for the lines under it: "Diện tích gieo trồng (ha)", or "ha" in its row. */

import type { Group } from "../../model/indicator";
import { plainForm } from "../../vocabulary/forms";
import { UNIT_WORDS } from "../../vocabulary/units";
import type { LineContext } from "./lineReading";
import { splitBracketedUnit } from "./lineUnits";

/** Of the innermost group that says one; null where none does. */
export function unitOfGroups({ grid, table }: LineContext, groups: readonly Group[]): string | null {
  const { unit } = table.chosen;
  for (const { cell } of groups) {
    const printed = unit === undefined ? "" : grid.shown(cell.row, unit);
    if (printed !== "" && UNIT_WORDS.test(plainForm(printed))) return printed;
    const bracketed = splitBracketedUnit(grid.shown(cell.row, cell.column));
    if (bracketed !== null && bracketed.name !== "") return bracketed.unit;
  }
  return null;
}
