/** Widths of a table's columns: as they stand to each other on the page, but no head, unit or figure is broken inside a word. */

import type { DocumentRow, Table, TableColumn } from "../report/document/reportDocument";
import { textWidth, type Face } from "../report/layout/textWidth";
import { TWIPS } from "./xml/paragraphXml";
import { CELL_SIDE, spread } from "./xml/tableXml";

/** Of the width of the table: a longer word is broken where it must be. */
const MOST_OF_ROOM = 0.25;

/** Twips, in all `room`. `size`: of the letters in points. */
export function columnTwips({ columns, rows }: Table, size: number, room: number): readonly number[] {
  const wished = spread(
    columns.map(({ width }) => width),
    room,
  );
  const least = columns.map((column) => Math.min(leastTwips(column, rows, size), room * MOST_OF_ROOM));
  if (sum(least) > room) return spread(least, room);
  const missing = sum(wished.map((width, at) => Math.max(0, (least[at] ?? 0) - width)));
  const spare = wished.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const share = sum(spare) === 0 ? 0 : missing / sum(spare);
  return spread(
    wished.map((width, at) => Math.max(width, least[at] ?? 0) - (spare[at] ?? 0) * share),
    room,
  );
}

/** What the widest word of a column takes. */
function leastTwips(
  { name, title, numbered }: TableColumn,
  rows: readonly DocumentRow[],
  size: number,
): number {
  const widths = [
    widestWord(title, size, "bold"),
    widestWord(numbered ?? "", NUMBERED_SIZE, "regular"),
    // The name of a group runs over the cells beside it.
    ...rows.map(({ kind, cells }) =>
      kind === "group" && name === "name"
        ? 0
        : widestWord(
            cells[name]?.text ?? "",
            size,
            kind === "group" || kind === "total" ? "bold" : "regular",
          ),
    ),
  ];
  return Math.ceil((Math.max(...widths) + ROUNDING) * TWIPS) + 2 * CELL_SIDE;
}

/** Of the row of numbers under the heads, in points. */
export const NUMBERED_SIZE = 9;

/** Programs measure letters a little differently. */
const ROUNDING = 1;

function widestWord(text: string, size: number, face: Face): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, size, face)));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
