/** Small print, as high as its text. */

import { COLUMNS, type PlannedRow } from "../layout/plannedRow";
import { linesOf } from "../layout/textWidth";

const WIDTH = 443;

/** A merged row of small print. */
export function smallPrint(text: string, size: number, color?: string): PlannedRow {
  const lines = linesOf(text, WIDTH, size);
  return {
    height: lines * size * 1.25 + 4,
    merged: true,
    cells: [
      {
        column: 0,
        columns: COLUMNS,
        value: text,
        look: {
          size,
          wrap: true,
          ...(color === undefined ? {} : { color }),
        },
      },
    ],
  };
}
