/** Whether a line under another is a part of it or a condition, where a person said it. */

import type { Line } from "../model/indicator";
import { lineKey, type LineRole } from "../model/otherReading";
import type { ReadingChoices } from "../model/table";

/** What they said; undefined where nobody did. */
export function lineRuling(
  { lines }: ReadingChoices,
  table: string,
  [parent, line]: readonly [Pick<Line, "name">, Pick<Line, "name">],
): LineRole | undefined {
  return lines?.[lineKey(table, parent.name, line.name)];
}
