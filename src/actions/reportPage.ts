/** A report sheet of ours with what it remembers of its writing: fetched where there is one. */

import type { SheetCells } from "../model/cells";
import { readRemembered } from "../report/kept/pageMemory";
import type { ReportPage } from "./workbookFacts";

/** The sheet's cells and what one of them remembers. */
export function asReportPage(cells: SheetCells): ReportPage {
  return { sheet: cells.name, memory: readRemembered(cells).memory, cells };
}
