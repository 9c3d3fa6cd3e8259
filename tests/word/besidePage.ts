/** The tables of a Word file beside those of the page of the same report, as the host calculates it. */

import type { ColumnName, Table } from "../../src/report/document/reportDocument";
import { placesOn } from "../../src/report/layout/columns";
import { workbookOf, type Made } from "../report/reportInHand";
import { documentOf } from "./wordInHand";

/** "9.200" and 9200, "–" and "–", "Không đạt (*)" and "Không đạt": what a cell of the page holds and what Word says. */
function isSame(held: unknown, said: string): boolean {
  if (typeof held === "string") return said === held || said.startsWith(`${held} (*`);
  const digits = said.replace(/[^\d,-]/g, "").replace(",", ".");
  const factor = said.endsWith("%") ? 100 : 1;
  return typeof held === "number" && Number(digits) === Number((held * factor).toFixed(2));
}

/** As many columns as the page prints. */
function columnsOfPage({ plan }: Made): readonly ColumnName[] {
  return Array.from({ length: plan.page.printArea.columns }, () => "name");
}

/** Rows of the report's tables that the page does not hold so, or the Word file's lines; and how many figures were compared. */
export function compareWithPage(
  report: Made,
  lines: readonly string[],
): { readonly missing: readonly (readonly string[])[]; readonly compared: number } {
  const { report: page } = workbookOf(report);
  const used = page.usedBlock(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const held = Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => page.cell(used.row + row, column).value),
  );
  const rowsOfFile = new Set(lines.map((line) => trimmed(line.split("\t"))));
  const tables = documentOf(report).parts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Table => block.kind === "table" && block.id !== "counts"),
  );
  const missing: (readonly string[])[] = [];
  let compared = 0;
  for (const { id, columns, rows } of tables) {
    // The page's columns are the document's; on a wide page some tables stand over several of them.
    const places = placesOn({ appendix: columnsOfPage(report), widths: [], isLandscape: false }, id);
    for (const { cells } of rows.filter(({ kind }) => kind === "indicator")) {
      const said = columns.map(({ name }) => cells[name]?.text ?? "");
      const figures = columns.flatMap(({ name }, at) => (cells[name]?.isFigure === true ? [at] : []));
      const isSaid = (row: readonly unknown[]): boolean =>
        [0, 1, 2].every((at) => String(row[at]) === said[at]) &&
        figures.every((at) => said[at] === "" || isSame(row[places[at]?.column ?? at], said[at] ?? ""));
      if (!held.some(isSaid) || !rowsOfFile.has(trimmed(said))) missing.push(said);
      compared += figures.length;
    }
  }
  return { missing, compared };
}

function trimmed(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .join("\t")
    .trimEnd();
}
