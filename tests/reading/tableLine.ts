/** A table as read, in one line: "A1:F6 number A name B target D actual E". */

import { addressOf, columnLetters } from "../../src/model/address";
import type { ColumnRole, IndicatorTable } from "../../src/model/table";

const ROLES: readonly ColumnRole[] = [
  "number",
  "name",
  "unit",
  "direction",
  "target",
  "actual",
  "previous",
  "growth",
  "attainment",
  "verdict",
  "owner",
  "note",
];

/** Address and columns in use, by letter; "(left out)" behind a table that does not count. */
export function tableLine(table: IndicatorTable): string {
  const leftOut = table.included ? [] : ["(left out)"];
  return [addressOf(table.block), columnsLine(table), ...leftOut].join(" ");
}

/** The columns in use, by letter. */
export function columnsLine({ chosen }: Pick<IndicatorTable, "chosen">): string {
  return ROLES.flatMap((role) => {
    const column = chosen[role];
    return column === undefined ? [] : [`${role} ${columnLetters(column)}`];
  }).join(" ");
}
