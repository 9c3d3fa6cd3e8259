/** The report's tables as rows of the sheet. */

import type { MarginCell, Table, DocumentRow } from "../document/reportDocument";
import { columnOn, type PageGrid } from "../layout/columns";
import { gap, type Look, type PlannedCell, type PlannedRow, type RowTag } from "../layout/plannedRow";
import type { ReportText } from "../../text/report";
import { cellLook, ROW_LOOKS } from "./cellLooks";
import {
  appendixHeights,
  countHeight,
  groupHeight,
  groupLines,
  headerHeight,
  missedHeights,
} from "./rowHeights";
import { placeOnPage, type OnPage } from "./onPage";
import { besideNote, TINTS } from "./tableLooks";

/** Groups a table of counts is kept on one page with. */
const SHORT_TABLE = 10;

/** Heading and rows, and the space below. */
export function planTable(table: Table, words: ReportText, grid: PageGrid): readonly PlannedRow[] {
  const onPage = placeOnPage(table, grid);
  const { hint, gap: bare } = onPage.beside;
  switch (table.id) {
    case "counts":
    case "owners":
      return [headerRow(onPage, 31, { size: 11 }), ...countRows(onPage), gap(12)];
    case "missed":
      return [
        headerRow(onPage, 43, {}, [besideNote(bare, words.missed.gap)]),
        ...missedRows(onPage),
        gap(12),
      ];
    case "appendix":
      return [
        { ...headerRow(onPage, 43, {}, [besideNote(hint, words.checkHint)]), tags: ["appendixHead"] },
        columnNumbers(onPage),
        ...appendixRows(onPage),
        gap(6),
      ];
  }
}

function headerRow(
  onPage: OnPage,
  height: number,
  look: Look,
  beside: readonly PlannedCell[] = [],
): PlannedRow {
  const { table, places } = onPage;
  const titles = table.columns.map(({ title }, index): PlannedCell => ({
    ...(places[index] ?? { column: index }),
    value: title,
    look: { bold: true, fill: TINTS.header, horizontal: "Center", wrap: true, ...look },
  }));
  return {
    height: headerHeight(table, look.size ?? 10.5, height),
    ...onPage.framed,
    keep: true,
    cells: [...titles, ...beside],
  };
}

function columnNumbers(onPage: OnPage): PlannedRow {
  return {
    height: 13,
    ...onPage.framed,
    tags: ["appendixHead"],
    keep: true,
    cells: onPage.table.columns.map(({ numbered }, column) => ({
      column,
      value: numbered,
      look: { italic: true, size: 9, horizontal: "Center", shrink: true },
    })),
  };
}

/** A table of a usual size stays whole; of a long one only the total stays with the row above it. */
function countRows(onPage: OnPage): readonly PlannedRow[] {
  const { table } = onPage;
  const groups = table.rows.length - 1;
  return table.rows.map((row, index) => ({
    ...bodyRow(onPage, row),
    height: countHeight(table, row),
    tags: [`t_${table.id}`],
    keep: index < groups && (groups <= SHORT_TABLE || index === groups - 1),
  }));
}

/** The rows grow with the reasons people type; the first stays with the heading. */
function missedRows(onPage: OnPage): readonly PlannedRow[] {
  const { table } = onPage;
  const tags: readonly RowTag[] = ["missed", "missedRows", "t_missed"];
  const heightOf = missedHeights(table);
  return table.rows.map((row, index) => ({
    estimate: heightOf(row),
    tags,
    keep: index === 0,
    ...withoutMerges(onPage, bodyRow(onPage, row, onPage.beside.gap)),
  }));
}

/** Excel fits no row with a merged cell to its text: what stands over several columns runs over them instead. */
function withoutMerges({ frames }: OnPage, row: ReturnType<typeof bodyRow>): ReturnType<typeof bodyRow> {
  if (row.merged === undefined) return row;
  const rest = { ...row };
  delete (rest as { merged?: unknown }).merged;
  return {
    ...rest,
    frames: frames.map((frame) => (frame.columns > 1 ? { ...frame, open: true } : frame)),
    cells: row.cells.map((cell) =>
      (cell.columns ?? 1) > 1
        ? { ...cell, look: { ...cell.look, horizontal: "CenterAcrossSelection", wrap: false, shrink: false } }
        : cell,
    ),
  };
}

/** An indicator stays with the first of its lines. */
function appendixRows(onPage: OnPage): readonly PlannedRow[] {
  const tags: readonly RowTag[] = ["appendixRows", "t_appendix"];
  const { table } = onPage;
  const heightOf = appendixHeights(table);
  return table.rows.map((row, index) =>
    row.kind === "group"
      ? { ...groupRow(onPage, row), tags }
      : {
          height: heightOf(row),
          tags,
          keep: row.kind === "indicator" && table.rows[index + 1]?.kind === "line",
          cells: bodyCells(onPage, row),
          ...onPage.framed,
        },
  );
}

/** "I | KINH TẾ (14 chỉ tiêu) | Đạt 9/14 | 5 không đạt": no lines under the running name; one wider than B to F needs a merged cell. */
function groupRow(onPage: OnPage, row: DocumentRow): PlannedRow {
  const { table, grid } = onPage;
  const lines = groupLines(table, row);
  const isLong = lines > 1;
  const name = columnOn(grid, "appendix", "name");
  const verdict = columnOn(grid, "appendix", "verdict");
  const running = { column: name, columns: verdict - name };
  const cells = bodyRow(onPage, row).cells.map((cell) =>
    cell.column === name ? { ...cell, look: { ...cell.look, wrap: isLong } } : cell,
  );
  const beyond = { column: name + 1, columns: running.columns - 1, value: null, look: ROW_LOOKS.group };
  return {
    height: groupHeight(lines),
    ...(isLong ? { merged: [running] } : {}),
    keep: true,
    // The rows above and below draw the lines under the running name.
    frames: [
      { column: 0, columns: name },
      { column: verdict, columns: table.columns.length - verdict },
    ],
    cells: [...cells.slice(0, name + 1), beyond, ...cells.slice(name + 1)],
  };
}

/** The cells of a row with what all rows of its table have. */
function bodyRow(
  onPage: OnPage,
  row: DocumentRow,
  besideColumn = onPage.beside.hint,
): Omit<PlannedRow, "height"> & { readonly height: null } {
  return { height: null, cells: bodyCells(onPage, row, besideColumn), ...onPage.framed };
}

/** The cells of a row, where its figures stand, and what stands beside it. */
function bodyCells(
  onPage: OnPage,
  row: DocumentRow,
  besideColumn = onPage.beside.hint,
): readonly PlannedCell[] {
  const cells: PlannedCell[] = [];
  onPage.table.columns.forEach(({ name, width }, index) => {
    const cell = row.cells[name];
    if (cell === undefined) return;
    const { column, columns } = onPage.places[index] ?? { column: index };
    const value = cell.onSheet === undefined ? textOrNothing(cell.text) : cell.onSheet;
    const label = cell.isRepeated === true ? null : cell.tag;
    const look = cellLook(name, { row: row.kind, cell, width });
    // Key by key: behind a spread each would be dearer than the whole.
    cells.push(
      columns === undefined ? { value, look, label, column } : { value, look, label, column, columns },
    );
  });
  const { gap: bare, line } = onPage.beside;
  const { beside, behind } = row;
  if (beside !== undefined) cells.push(marginCell(besideColumn, beside));
  if (behind?.gap !== undefined) cells.push(marginCell(bare, behind.gap));
  if (behind?.line !== undefined) cells.push(marginCell(line, behind.line));
  return cells;
}

function marginCell(column: number, { value, numberFormat, tag }: MarginCell): PlannedCell {
  return { label: tag, ...besideNote(column, value, numberFormat) };
}

function textOrNothing(text: string): string | null {
  return text === "" ? null : text;
}
