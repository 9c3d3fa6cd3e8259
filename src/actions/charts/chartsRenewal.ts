/** What of the sheet of charts as it stands is a person's, and what is written in the place of the rest. */

import { chartsMemoryIn, typedCells, type ChartsMemory, type FoundCell } from "../../charting/chartsMemory";
import { chartsSheet, type ChartsWriting } from "../../charting/chartsSheet";
import { ExcelFailure } from "../../excel/failure";
import { jsonOrText } from "../../excel/inExcel";
import { namedRows } from "../../excel/report/oldPage";
import type { Renewal } from "../../excel/report/renewPage";
import type { SheetSnapshot } from "../../excel/report/snapshot";
import { addressOf } from "../../model/address";
import type { PlanChart } from "../../model/sheetPlan";
import type { View } from "../view";

/** Columns of the page. */
const COLUMNS = 7;

/** Throws TypedOver where a person typed over the page and did not give that up: `replacing`, the cells as they were named. */
export function planRenewal(
  view: View,
  page: SheetSnapshot,
  writing: Omit<ChartsWriting, "sheetName" | "drawn">,
  replacing: string | null,
): Renewal {
  const rows = namedRows(page) ?? page.area.row + page.area.rows;
  const cells = listFilledCells(page, rows);
  const memory = memoryOn(cells);
  const typed = typedCells(
    cells.filter(({ row }) => row < rows - 1),
    memory,
  );
  const named = typed === null ? addressOf({ row: 0, column: 0, rows, columns: COLUMNS }) : nameCells(typed);
  if (named !== "" && named !== replacing) {
    throw new ExcelFailure("TypedOver", "", "a person typed over the sheet of charts", named);
  }
  return {
    plan: chartsSheet(view.review, {
      ...writing,
      sheetName: page.cells.name,
      drawn: memory?.charts ?? [],
    }),
    before: memory === null ? null : { ...memory, charts: whereTheyLie(memory, cells) },
  };
}

/** The cells of the page with something in them. */
function listFilledCells({ area, cells, formulas }: SheetSnapshot, rows: number): readonly FoundCell[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((content, across) => {
      const [row, column] = [area.row + down, area.column + across];
      if (content === "" || row >= rows || column >= COLUMNS) return [];
      const isFormula =
        typeof content === "string" && content.startsWith("=") && content !== cells.values[down]?.[across];
      return [{ row, column, content, isFormula }];
    }),
  );
}

/** The last of the first column. */
function memoryOn(cells: readonly FoundCell[]): ChartsMemory | null {
  const last = cells.filter(({ column }) => column === 0).at(-1);
  const text = String(last?.content ?? "");
  return chartsMemoryIn(jsonOrText(text.slice(Math.max(0, text.indexOf("{")))));
}

/** Cells a sentence names, and letters of what stands in one. */
const [MOST_NAMED, LONGEST_NAMED] = [8, 40];

function nameCells(typed: readonly FoundCell[]): string {
  const named = typed.slice(0, MOST_NAMED).map(({ row, column, content }) => {
    const text = String(content).trim();
    const short = text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED).trim()}…` : text;
    return `${addressOf({ row, column })}: ${short}`;
  });
  return [...named, ...(typed.length > MOST_NAMED ? [`+${typed.length - MOST_NAMED}`] : [])].join("; ");
}

/** Rows that were put in took the figures along: the tables begin above their first numbers. */
function whereTheyLie({ charts }: ChartsMemory, cells: readonly FoundCell[]): readonly PlanChart[] {
  const headings = cells.flatMap(({ row, column, content }) =>
    column === 0 && content === 1 ? [row - 1] : [],
  );
  return charts.map((chart, at) => ({
    ...chart,
    data: { ...chart.data, row: headings[at] ?? chart.data.row },
  }));
}
