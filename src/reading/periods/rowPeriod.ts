/** The time a row says itself. */

import { periodIn } from "../tables/headingTimes";
import type { LineContext } from "../rows/lineReading";
import type { TableRow } from "../rows/tableRow";
import type { Indicator } from "../../model/indicator";
import { plainForm } from "../../vocabulary/forms";
import { PERIOD_HEADING } from "../../vocabulary/periods";
import { spanIn } from "./spans";

/** As the row's own cell under "Kỳ báo cáo" says, else as the table. */
export function readPeriod(
  { grid, table }: LineContext,
  { row }: TableRow,
): Pick<Indicator, "period" | "span" | "openUntil"> {
  const said = table.columns.find(
    ({ role, heading }) => role === null && PERIOD_HEADING.test(plainForm(heading)),
  );
  const shown = said === undefined ? "" : grid.shown(row, said.column);
  const own = shown === "" ? null : periodIn(shown);
  const { period, span, openUntil } = table.time;
  if (own === null) return { period, span, openUntil };
  return {
    period: own,
    openUntil,
    span: own === "year" || own === "estimate" ? null : spanIn(shown, table.time.year),
  };
}
