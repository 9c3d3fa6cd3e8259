/**
 * What follows the workbook once the first verdict is there: its edits and new reports, and what a selected cell of the report page comes from.
 * Tracing reads only: 1 round trip for a page as it stands, none for further cells of it.
 */

import type { Actions, View } from "./view";
import { unlessRefused } from "../excel/inExcel";
import { type Pointed, watchWorkbook } from "../excel/watchWorkbook";
import { memoryIn } from "../report/kept/memoryIn";
import { REPORT_NAMES } from "../report/layout/reportNames";
import { readFormulas } from "../excel/read/readFormulas";
import { addressesWithin, blockOfFormula } from "../model/address";
import type { CellRef } from "../model/cells";
import type { Indicator } from "../model/indicator";
import type { PageFormulas, Trace } from "../model/trace";
import { tracedCells } from "../report/trace/tracedCells";
import { actualCells } from "../formulas/yearsFormula";

/** How a report of anybody's is known. */
const REPORT_SIGNS = {
  report: REPORT_NAMES.report,
  memory: REPORT_NAMES.memory,
  writtenAt: (memory: string) => memoryIn(memory)?.at ?? null,
};

/** Tells of edits, of reports written elsewhere and of selected cells, until it is stopped. */
export function followWorkbook(
  session: Parameters<typeof watchWorkbook>[2],
  ...[changed, reported, pointed]: Parameters<Actions["watch"]>
): ReturnType<Actions["watch"]> {
  const follower = { changed, reported, ...(pointed === undefined ? {} : { pointed }) };
  return watchWorkbook(follower, REPORT_SIGNS, session);
}

/** Of more indicators the page's formulas would be too much for one answer: of those only the selected row is read. */
const WHOLE = 600;

/** A page as it was read, as long as neither it nor what it was made from is another. */
export interface KnownPage {
  readonly view: View;
  readonly edits: number;
  readonly formulas: PageFormulas;
}

/** null where the cell comes from nowhere, or Excel will not say. */
export async function traceReport(
  view: View,
  at: Pointed,
  known: KnownPage | null,
): Promise<{ readonly trace: Trace | null; readonly page: KnownPage | null }> {
  const [address = ""] = addressesWithin(at.address);
  const block = blockOfFormula(`=x!${address}`);
  if (block === null) return { trace: null, page: known };
  const isLarge = view.review.reading.indicators.length > WHOLE;
  const page = isLarge
    ? await readPage(view, at, `${block.row + 1}:${block.row + 1}`)
    : await pageAsKnown(view, at, known);
  const cells = page === null ? [] : tracedCells(page.formulas, block);
  return { trace: cells.length === 0 ? null : makeTrace(view, address, cells), page: isLarge ? null : page };
}

async function pageAsKnown(view: View, at: Pointed, known: KnownPage | null): Promise<KnownPage | null> {
  const isKnown = known !== null && known.view === view && known.edits === at.edits;
  return isKnown ? known : readPage(view, at, null);
}

function readPage(view: View, { sheet, edits }: Pointed, rows: string | null): Promise<KnownPage | null> {
  return unlessRefused(
    async () => ({ view, edits, formulas: await readFormulas(sheet, rows) }),
    "any",
    async () => null,
  );
}

function makeTrace({ review }: View, address: string, cells: readonly CellRef[]): Trace {
  const left = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const indicators = review.assessments.flatMap(({ indicator }) => {
    const own = listCells(indicator).filter((cell) => left.delete(cellKey(cell)));
    return own.length === 0 ? [] : [{ indicator: indicator.id, cells: own }];
  });
  return { address, indicators, others: [...left.values()] };
}

function listCells(indicator: Indicator): readonly CellRef[] {
  const lines = [indicator, ...indicator.conditions, ...indicator.subItems];
  const figures = lines.flatMap((line) => [line.targetCell, ...actualCells(line), line.cell]);
  const besides = [indicator.printedAttainment?.cell, indicator.printedVerdict?.cell];
  return [...figures, ...besides].flatMap((cell) => cell ?? []);
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
