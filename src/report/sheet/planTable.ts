/** The report's tables as rows of the sheet. */

import type { Table, DocumentRow } from "../document/reportDocument";
import { columnIn, GAP_COLUMN, HINT_COLUMN } from "../layout/columns";
import { gap, type Look, type PlannedCell, type PlannedRow, type RowTag } from "../layout/plannedRow";
import type { Label } from "../prose/labels";
import type { ReportText } from "../../text/report";
import { cellLook, ROW_LOOKS } from "./cellLooks";
import {
  appendixHeight,
  countHeight,
  groupHeight,
  groupLines,
  headerHeight,
  missedHeight,
} from "./rowHeights";
import { besideNote, ROW_FRAME, TINTS } from "./tableLooks";

/** Groups a table of counts is kept on one page with. */
const SHORT_TABLE = 10;

/** Heading and rows, and the space below. */
export function planTable(table: Table, words: ReportText): readonly PlannedRow[] {
  switch (table.id) {
    case "counts":
      return [headerRow(table, 31, { size: 11 }), ...countRows(table), gap(12)];
    case "missed":
      return [
        headerRow(table, 43, {}, [besideNote(GAP_COLUMN, words.missed.gap)]),
        ...missedRows(table),
        gap(12),
      ];
    case "appendix":
      return [
        { ...headerRow(table, 43, {}, [besideNote(HINT_COLUMN, words.checkHint)]), tags: ["appendixHead"] },
        columnNumbers(table),
        ...appendixRows(table),
        gap(6),
      ];
  }
}

function headerRow(
  table: Table,
  height: number,
  look: Look,
  beside: readonly PlannedCell[] = [],
): PlannedRow {
  const titles = table.columns.map(({ title }, column): PlannedCell => ({
    column,
    value: title,
    look: { bold: true, fill: TINTS.header, horizontal: "Center", wrap: true, ...look },
  }));
  return {
    height: headerHeight(table, look.size ?? 10.5, height),
    frames: ROW_FRAME,
    keep: true,
    cells: [...titles, ...beside],
  };
}

function columnNumbers({ columns }: Table): PlannedRow {
  return {
    height: 13,
    frames: ROW_FRAME,
    tags: ["appendixHead"],
    keep: true,
    cells: columns.map(({ numbered }, column) => ({
      column,
      value: numbered,
      look: { italic: true, size: 9, horizontal: "Center", shrink: true },
    })),
  };
}

/** A table of a usual size stays whole; of a long one only the total stays with the row above it. */
function countRows(table: Table): readonly PlannedRow[] {
  const groups = table.rows.length - 1;
  return table.rows.map((row, index) => ({
    ...bodyRow(table, row),
    height: countHeight(row),
    keep: index < groups && (groups <= SHORT_TABLE || index === groups - 1),
  }));
}

/** The rows grow with the reasons people type; the first stays with the heading. */
function missedRows(table: Table): readonly PlannedRow[] {
  return table.rows.map((row, index) => ({
    ...bodyRow(table, row, GAP_COLUMN),
    height: null,
    estimate: missedHeight(table, row),
    tags: ["missed", "missedRows"],
    keep: index === 0,
  }));
}

/** An indicator stays with the first of its lines. */
function appendixRows(table: Table): readonly PlannedRow[] {
  const tags: readonly RowTag[] = ["appendixRows"];
  return table.rows.map((row, index) =>
    row.kind === "group"
      ? { ...groupRow(table, row), tags }
      : {
          ...bodyRow(table, row, HINT_COLUMN),
          height: appendixHeight(table, row),
          tags,
          keep: row.kind === "indicator" && table.rows[index + 1]?.kind === "line",
        },
  );
}

/** "I | KINH TẾ (14 chỉ tiêu) | Đạt 9/14 | 5 không đạt": no lines under the running name; one wider than B to F needs a merged cell. */
function groupRow(table: Table, row: DocumentRow): PlannedRow {
  const lines = groupLines(table, row);
  const isLong = lines > 1;
  const name = columnIn("appendix", "name");
  const verdict = columnIn("appendix", "verdict");
  const running = { column: name, columns: verdict - name };
  const cells = bodyRow(table, row).cells.map((cell) =>
    cell.column === name ? { ...cell, look: { ...cell.look, wrap: isLong } } : cell,
  );
  const beyond = { column: name + 1, columns: running.columns - 1, value: null, look: ROW_LOOKS.group };
  return {
    height: groupHeight(lines),
    ...(isLong ? { merged: running } : {}),
    keep: true,
    // The rows above and below draw the lines under the running name.
    frames: [
      { column: 0, columns: name },
      { column: verdict, columns: table.columns.length - verdict },
    ],
    cells: [...cells.slice(0, name + 1), beyond, ...cells.slice(name + 1)],
  };
}

/** The cells of a row, where its figures stand, and what stands beside it. */
function bodyRow(
  table: Table,
  row: DocumentRow,
  besideColumn = HINT_COLUMN,
): Omit<PlannedRow, "height"> & { readonly height: null } {
  const cells: PlannedCell[] = [];
  const labels: (readonly [Label, number])[] = [];
  table.columns.forEach(({ name, width }, column) => {
    const cell = row.cells[name];
    if (cell === undefined) return;
    const value = cell.onSheet === undefined ? textOrNothing(cell.text) : cell.onSheet;
    cells.push({ column, value, look: cellLook(name, { row: row.kind, cell, width }) });
    if (cell.tag !== null && cell.isRepeated !== true) labels.push([cell.tag, column]);
  });
  const { beside } = row;
  if (beside !== undefined) {
    const { numberFormat } = beside;
    cells.push(besideNote(besideColumn, beside.value, numberFormat === undefined ? {} : { numberFormat }));
    if (beside.tag !== null) labels.push([beside.tag, besideColumn]);
  }
  return { height: null, frames: ROW_FRAME, labels, cells };
}

function textOrNothing(text: string): string | null {
  return text === "" ? null : text;
}
