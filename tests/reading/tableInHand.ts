/** A drawn table before anything is known of its columns. */

import { columnContents, type ColumnContent } from "../../src/reading/columns/columnContent";
import { cellGrid } from "../../src/reading/tables/cellGrid";
import { type TableBlock, tableBlocks } from "../../src/reading/tables/tableBlocks";
import { drawn, type GridOptions } from "./grid";

/** The first table of a drawn sheet. */
export function blockIn(picture: string, options: GridOptions = {}): TableBlock {
  const [block] = tableBlocks(cellGrid(drawn(picture, options)), []);
  if (block === undefined) throw new Error("no table drawn");
  return block;
}

/** What is counted under the heading "Cột lạ" of a table that has these cells there, from the first row on. */
export function contentUnder(...cells: readonly string[]): ColumnContent {
  const lines = cells.map(
    (cell, at) => `| Việc thứ ${"abcdefghijklmnopqrstuvwxyz".charAt(at % 26)} | ${cell} | 10 | 9 |`,
  );
  const [, content] = columnContents(
    blockIn(["| Chỉ tiêu | Cột lạ | Kế hoạch | Thực hiện |", ...lines].join("\n")),
  );
  if (content === undefined) throw new Error("no second column");
  return content;
}
