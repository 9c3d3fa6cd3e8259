/** The sample table offered in an empty workbook: figures of a published report, enough of each kind of target to see what the add-in does. */

import { sampleTable } from "../text/sample";
import { freeSheetName } from "./layout/reportSheetName";
import type { PlanBlock, SheetPlan } from "../model/sheetPlan";

const HEADING_ROW = 3;
const MARGINS = { top: 57, bottom: 57, left: 85, right: 43, header: 26, footer: 26 };
const PAGE = {
  orientation: "portrait",
  margins: MARGINS,
  titleRows: { first: HEADING_ROW, last: HEADING_ROW },
  header: "",
  firstPageHasHeader: false,
  breaks: [],
} as const;
const ALL_EDGES = ["top", "bottom", "left", "right"] as const;

/** The sample on a sheet of a free name. */
export function samplePlan(existing: readonly string[]): SheetPlan {
  const { sheetName, title, subtitle, headings, rows } = sampleTable;
  const columns = headings.length;
  const whole = { row: HEADING_ROW, column: 0, rows: rows.length + 1, columns };
  const line = (row: number): PlanBlock => ({ row, column: 0, rows: 1, columns });
  const groups = rows.flatMap((row, index) => (row[2] === null ? [line(HEADING_ROW + 1 + index)] : []));
  return {
    sheetName: freeSheetName(existing, sheetName),
    columnWidths: [28, 270, 70, 80, 80, 120],
    values: [
      { row: 0, column: 0, values: [[title], [subtitle]] },
      { row: HEADING_ROW, column: 0, values: [headings, ...rows] },
    ],
    styles: [
      {
        style: { font: "Times New Roman", size: 12, vertical: "Center" },
        blocks: [{ ...whole, row: 0, rows: whole.rows + HEADING_ROW }],
      },
      { style: { bold: true }, blocks: [line(0), line(HEADING_ROW), ...groups] },
      { style: { italic: true }, blocks: [line(1)] },
      { style: { horizontal: "Center", wrap: true, fill: "#E9ECF0" }, blocks: [line(HEADING_ROW)] },
      {
        style: { borders: { color: "#7F7F7F", inside: true, edges: ALL_EDGES } },
        blocks: [whole],
      },
      { style: { wrap: true }, blocks: [{ ...whole, column: 1, columns: 1 }] },
    ],
    rowHeights: [{ row: HEADING_ROW, rows: rows.length + 1, height: null }],
    merges: [],
    rules: [],
    names: [],
    seal: null,
    page: { ...PAGE, printArea: { ...whole, row: 0, rows: whole.rows + HEADING_ROW } },
    select: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}
