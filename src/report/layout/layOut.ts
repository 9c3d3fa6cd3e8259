/** From rows to a sheet described as data: places found, each look laid once on all blocks that have it, pages broken. */

import type { ReportFormat } from "../choices/forms/reportFormat";
import { type PageGrid } from "./columns";
import { besidePage } from "./tableColumns";
import type { BlockRows, PageItself, PlannedRow, RowTag, SheetSection } from "./plannedRow";
import { FONT, groupStyles } from "./groupStyles";
import { addressesIn } from "./labelledCells";
import { findBreaks, heightInPixels } from "./pageBreaks";
import type { At } from "../prose/prose";
import { REPORT_NAMES, type ReportBlock } from "./reportNames";
import type { PagePlan, PlanBlock, PlanValue, SheetPlan } from "../../model/sheetPlan";

export interface Sheet {
  readonly sheetName: string;
  readonly sections: readonly SheetSection[];
  readonly grid: PageGrid;
  readonly format: ReportFormat;
  readonly beside: SheetPlan["beside"];
  /** What the page remembers of its rows. */
  readonly marksOf: (rows: readonly PlannedRow[], formulas: readonly string[]) => PageItself["marks"];
  readonly rules: (
    block: (tag: RowTag, column: number, columns: number) => PlanBlock | null,
  ) => SheetPlan["rules"];
}

/** Points. */
const A4 = { width: 595.28, height: 841.89 };

/** The whole plan. */
export function layOut(sheet: Sheet): SheetPlan {
  const rows = sheet.sections.flatMap((section) => section.rows);
  const { grid } = sheet;
  const columns = grid.appendix.length;
  const at = addressesIn(rows);
  const tagged = findTagged(rows);
  const block = (tag: RowTag, column: number, columns: number): PlanBlock | null => {
    const found = tagged.get(tag);
    return found === undefined ? null : { ...found, column, columns };
  };
  const named = names(rows, block, grid);
  const blocks: BlockRows = {
    ...Object.fromEntries(named.map(({ key, block: { row, rows: count } }) => [key, [row, count] as const])),
    ...rememberedBlocks(tagged),
  };
  const values = rows.map(() => new Array<PlanValue>(grid.widths.length).fill(null));
  const without = { blocks, marks: {} };
  rows.forEach((row, index) => putValues(values[index] ?? [], row, { at: at(index), page: without }));
  // The memory says what stands in all other cells.
  const page = { blocks, marks: sheet.marksOf(rows, formulasIn(values)) };
  const last = rows.findIndex(({ tags }) => tags?.includes("memory") === true);
  putValues(values[last] ?? [], rows[last] ?? { cells: [] }, { at: at(last), page });
  return {
    sheetName: sheet.sheetName,
    columnWidths: grid.widths,
    values: [{ row: 0, column: 0, values }],
    styles: groupStyles(rows, grid.widths.length),
    rowHeights: heights(rows),
    merges: rows.flatMap(({ merged = false }, index) => {
      if (merged === false) return [];
      const frames = merged === true ? [{ column: 0, columns }] : merged;
      return frames.map((frame) => ({ row: index, rows: 1, ...frame }));
    }),
    rules: sheet.rules(block),
    names: named.map(({ key, block: place }) => ({ name: REPORT_NAMES[key], block: place })),
    seal: REPORT_NAMES.memory,
    page: pagePlan(sheet, rows.length, block),
    ...(sheet.beside === undefined ? {} : { beside: sheet.beside }),
    // Its first line: a few plain words, no long formula in the formula bar.
    select: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** The first row of each tag, and how many there are up to its last. */
function findTagged(rows: readonly PlannedRow[]): ReadonlyMap<RowTag, Pick<PlanBlock, "row" | "rows">> {
  const tagged = new Map<RowTag, { row: number; rows: number }>();
  rows.forEach(({ tags = [] }, row) => {
    for (const tag of tags) {
      const found = tagged.get(tag);
      if (found === undefined) tagged.set(tag, { row, rows: 1 });
      else found.rows = row - found.row + 1;
    }
  });
  return tagged;
}

/** Where what has no name of its own lies: found again by what it lies between (kept/whereNow). */
function rememberedBlocks(tagged: ReturnType<typeof findTagged>): BlockRows {
  return Object.fromEntries(
    [...tagged].flatMap(([tag, { row, rows }]) => (/^[st]_/.test(tag) ? [[tag, [row, rows] as const]] : [])),
  );
}

/** Excel's cells take 32,767 characters; one is left for the apostrophe of a text that looks like a formula. */
const LONGEST_TEXT = 32_766;

function putValues(
  line: PlanValue[],
  { cells }: Pick<PlannedRow, "cells">,
  { at, page }: { readonly at: At; readonly page: PageItself },
): void {
  for (const { column, value } of cells) {
    line[column] = fitRows(typeof value === "function" ? value(at, page) : value);
  }
}

function formulasIn(values: readonly (readonly PlanValue[])[]): readonly string[] {
  const formulas: string[] = [];
  for (const line of values)
    for (const value of line) if (typeof value === "object" && value !== null) formulas.push(value.formula);
  return formulas;
}

/** A text too long for a cell is cut: Excel would refuse the whole page. */
function fitRows(value: PlanValue): PlanValue {
  if (typeof value !== "string" || value.length <= LONGEST_TEXT) return value;
  return `${value.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function heights(rows: readonly PlannedRow[]): SheetPlan["rowHeights"] {
  const runs: { row: number; rows: number; height: number | null; measured?: number }[] = [];
  for (const [row, { height: wished, estimate }] of rows.entries()) {
    const height = wished === null ? null : heightInPixels(wished);
    const last = runs[runs.length - 1];
    if (height === null && estimate !== undefined) runs.push({ row, rows: 1, height, measured: estimate });
    else if (last !== undefined && last.height === height) last.rows++;
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}

function names(
  rows: readonly PlannedRow[],
  block: (tag: RowTag, column: number, columns: number) => PlanBlock | null,
  grid: PageGrid,
): { readonly key: ReportBlock; readonly block: PlanBlock }[] {
  const columns = grid.appendix.length;
  return (Object.keys(REPORT_NAMES) as ReportBlock[]).flatMap((key) => {
    const beside = key === "clauses" || key === "memory";
    const found =
      key === "report"
        ? { row: 0, column: 0, rows: rows.length, columns }
        : block(key, beside ? besidePage(grid).hint : 0, beside ? 1 : columns);
    return found === null ? [] : [{ key, block: found }];
  });
}

function pagePlan(
  sheet: Sheet,
  rows: number,
  block: (tag: RowTag, column: number, columns: number) => PlanBlock | null,
): PagePlan {
  const { margins, pageNumberSize } = sheet.format;
  const points = (millimetres: number): number => Math.round((millimetres * 72 * 100) / 25.4) / 100;
  const columns = sheet.grid.appendix.length;
  const { isLandscape } = sheet.grid;
  const head = block("appendixHead", 0, columns);
  return {
    orientation: isLandscape ? "landscape" : "portrait",
    margins: {
      top: points(margins.top),
      bottom: points(margins.bottom),
      left: points(margins.left),
      right: points(margins.right),
      header: points(margins.header),
      footer: points(margins.header),
    },
    printArea: { row: 0, column: 0, rows, columns },
    titleRows: head === null ? null : { first: head.row, last: head.row + head.rows - 1 },
    header: `&C&"${FONT}"&${pageNumberSize}&P`,
    firstPageHasHeader: false,
    breaks: findBreaks(
      sheet.sections,
      (isLandscape ? A4.width : A4.height) - points(margins.top) - points(margins.bottom),
    ),
  };
}
