/** Where everything stands on the sheet of charts. */

import type { ChartedRow } from "./chartedRow";

/** Most bars of the second chart. */
export const MOST_BARS = 20;
/** Points beyond which a bar is cut. */
export const LONGEST_BAR = 50;

/** Points; an upright A4 page with the margins of our tables takes 510. */
export const WIDTHS = [26, 190, 78, 54, 54, 54, 54];
export const [NAME, CLASS, RATIO, MARK, GAP, ORDER] = [1, 2, 3, 4, 5, 6];
/** Of the rows the charts lie over, and what a page takes of them. */
export const ROW = 20;
export const ROWS_A_PAGE = 36;
export const HEAD_ROWS = 2;

/** The indicators of a field. */
export interface ChartedField {
  readonly name: string;
  readonly rows: readonly ChartedRow[];
}

/** Zero-based rows of everything on the sheet. */
export interface Places {
  readonly fieldChart: number;
  readonly fieldRows: number;
  readonly barChart: number;
  readonly barRows: number;
  readonly lineChart: number;
  readonly lineRows: number;
  /** Headings of the tables. */
  readonly fields: number;
  readonly bars: number;
  /** Of the years; where there are none, of the list. */
  readonly lines: number;
  readonly list: number;
  /** Rows above which a printed page begins. */
  readonly breaks: readonly number[];
}

/** Rows a chart of lines takes. */
const LINE_ROWS = 15;

/** The places, by how many fields, bars and points of lines there are. */
export function placesFor(fields: number, bars: number, points: number): Places {
  const fieldRows = Math.max(7, Math.min(ROWS_A_PAGE - HEAD_ROWS, Math.ceil(fields * 1.6) + 5));
  const barRows = bars === 0 ? 0 : Math.max(8, Math.ceil(bars * 0.95) + 4);
  const fieldChart = HEAD_ROWS;
  const barChart = fieldChart + fieldRows;
  const lineChart = barChart + barRows;
  const lineRows = points === 0 ? 0 : LINE_ROWS;
  const fieldsAt = lineChart + lineRows + 1;
  const barsAt = fieldsAt + fields + 3;
  const linesAt = barsAt + bars + 2;
  return {
    fieldChart,
    fieldRows,
    barChart,
    barRows,
    lineChart,
    lineRows,
    fields: fieldsAt,
    bars: barsAt,
    lines: linesAt,
    list: linesAt + (points === 0 ? 0 : points + 2),
    breaks: [
      ...breaksBetween(HEAD_ROWS + fieldRows, [
        [barChart, barRows],
        [lineChart, lineRows],
      ]),
      fieldsAt - 1,
    ],
  };
}

/** What no longer fits the page it would begin on begins the next. */
function breaksBetween(
  taken: number,
  blocks: readonly (readonly [row: number, rows: number])[],
): readonly number[] {
  let rowsTaken = taken;
  return blocks.flatMap(([row, rows]) => {
    const fits = rowsTaken + rows <= ROWS_A_PAGE;
    rowsTaken = fits ? rowsTaken + rows : rows;
    return fits || rows === 0 ? [] : [row];
  });
}
