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
  /** Headings of the three tables. */
  readonly fields: number;
  readonly bars: number;
  readonly list: number;
}

/** The places, by how many fields and bars there are. */
export function placesFor(fields: number, bars: number): Places {
  const fieldRows = Math.max(7, Math.min(ROWS_A_PAGE - HEAD_ROWS, Math.ceil(fields * 1.6) + 5));
  const barRows = bars === 0 ? 0 : Math.max(8, Math.ceil(bars * 0.95) + 4);
  const fieldChart = HEAD_ROWS;
  const barChart = fieldChart + fieldRows;
  const fieldsAt = barChart + barRows + 1;
  const barsAt = fieldsAt + fields + 3;
  return {
    fieldChart,
    fieldRows,
    barChart,
    barRows,
    fields: fieldsAt,
    bars: barsAt,
    list: barsAt + bars + 2,
  };
}
