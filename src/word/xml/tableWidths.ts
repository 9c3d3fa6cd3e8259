/** Widths of a table's columns: as they stand to each other on the page, but no head, unit or figure is broken inside a word. */

import type { DocumentRow, Table, TableColumn } from "../../report/document/reportDocument";
import { textWidth, type Face } from "../../report/layout/textWidth";
import { TWIPS } from "./paragraphXml";
import { CELL_SIDE, spread } from "./tableXml";

/** Of the width of the table: a longer word is broken where it must be. */
const MOST_OF_ROOM = 0.25;

/** Letters in points: of the cells, and of the row of numbers under the heads. */
export interface TableLetters {
  readonly cells: number;
  readonly numbered: number;
  /** Of the first head: LibreOffice gives the first words in a control the size of their style. */
  readonly first: number;
}

/** Twips, in all `room`. */
export function columnTwips({ columns, rows }: Table, size: TableLetters, room: number): readonly number[] {
  const wished = spread(
    columns.map(({ width }) => width),
    room,
  );
  const leastWith = (strokes: WordSize["strokes"]): readonly number[] =>
    columns.map((column, at) => {
      const head = at === 0 ? size.first : size.cells;
      return Math.min(leastTwips(column, rows, { ...size, head, strokes }), room * MOST_OF_ROOM);
    });
  const whole = leastWith("whole");
  const least = sum(whole) > room ? leastWith("broken") : whole;
  if (sum(least) > room) return spread(least, room);
  const missing = sum(wished.map((width, at) => Math.max(0, (least[at] ?? 0) - width)));
  const spare = wished.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const share = sum(spare) === 0 ? 0 : missing / sum(spare);
  return spread(
    wished.map((width, at) => Math.max(width, least[at] ?? 0) - (spare[at] ?? 0) * share),
    room,
  );
}

interface WordSize extends TableLetters {
  readonly head: number;
  /** Words with strokes in them are of one piece: LibreOffice breaks them anywhere. */
  readonly strokes: "whole" | "broken";
}

/** What the widest word of a column takes. */
function leastTwips(
  { name, title, numbered }: TableColumn,
  rows: readonly DocumentRow[],
  size: WordSize,
): number {
  const inCells = rows.map(({ kind, cells }) => {
    // The name of a group runs over the cells beside it.
    if (kind === "group" && name === "name") return 0;
    const { text = "", isFigure = false } = cells[name] ?? {};
    // Where there is no room for all, a unit ("triệu đồng/người/năm") goes on below its stroke; a figure never does.
    const words = isFigure || size.strokes === "whole" ? text : text.replace(/\//g, "/ ");
    return widestWord(words, size.cells, kind === "group" || kind === "total" ? "bold" : "regular");
  });
  const widths = [
    widestWord(title, size.head, "bold"),
    widestWord(numbered ?? "", size.numbered, "regular"),
    ...inCells,
  ];
  return Math.ceil((Math.max(...widths) + ROUNDING) * TWIPS) + 2 * CELL_SIDE;
}

/** Programs measure letters a little differently. */
const ROUNDING = 1;

function widestWord(text: string, size: number, face: Face): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, size, face)));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
