/** One table, read whole: its columns, its groups, its indicators with their conditions and sub-items. */

import { addressOf } from "../model/address";
import type { Doubt } from "../figures/cellSource";
import { indicatorIdentity, normalizeLikeness, partIdentity, type Likeness } from "../figures/identity";
import { besideReader, type BesideReader } from "./periods/besideLines";
import { readPeriod } from "./periods/rowPeriod";
import { settleColumnsByTime } from "./periods/tableTime";
import type { Group, Indicator, Line, SubItem } from "../model/indicator";
import {
  isFurtherCondition,
  lineContext,
  type LineContext,
  readAttainmentCell,
  readPrintedCell,
  readLine,
} from "./rows/lineReading";
import { buildOutline, type OutlineEntry } from "./rows/outline";
import type { IndicatorTable, ReadingChoices, TableColumns } from "../model/table";
import type { TableBlock } from "./tables/tableBlocks";
import type { TableRow } from "./rows/tableRow";
import { readTableRows } from "./rows/tableRows";
import { type Total, totalsIn, withTotals } from "./rows/totals";
import {
  type CriteriaColumns,
  findCriteria,
  isCriterionRow,
  saysOfFirst,
  withCriteria,
} from "./rows/criteria";
import { countCriteria, withPartsCounted } from "./countedParts";
import { verdictAt, verdictColumns } from "./columns/verdictColumns";
import { UNIT_ABOVE } from "../vocabulary/units";

/** An indicator before the workbook's repeats are told apart. `id` is group, name and unit alone. */
export interface IndicatorDraft {
  readonly indicator: Indicator;
  readonly likeness: Likeness;
  readonly doubts: readonly Doubt[];
  /** A criterion of a set: its conditions are its contents. */
  readonly isCriterion: boolean;
  /** Keys of every group it counts for, innermost first. */
  readonly groupKeys: readonly string[];
}

export interface TableReading {
  readonly block: TableBlock;
  readonly table: IndicatorTable;
  readonly columns: TableColumns;
  readonly groups: readonly Group[];
  readonly drafts: readonly IndicatorDraft[];
  readonly hiddenRows: readonly number[];
  /** Rows of noughts without a unit: headings, or indicators that are asked about. */
  readonly noughts: readonly TableRow[];
  /** Rows with figures over numbered lines that nobody has settled. */
  readonly totals: readonly Total[];
  /** Of a set of criteria: how many there are, and how many contents; null of every other table. */
  readonly criteria: { readonly criteria: number; readonly contents: number } | null;
}

/** The lines under the headings, a set's criteria above their contents. */
function readRows(
  block: TableBlock,
  { columns, chosen }: TableColumns,
  criteria: CriteriaColumns | null,
): readonly TableRow[] {
  const rows = readTableRows(block, chosen, verdictColumns(columns, chosen), criteria?.criterion ?? null);
  return criteria === null ? rows : withCriteria(rows, block.grid, criteria, chosen);
}

/** The columns, those of a set of criteria named by its contents. */
function readColumns(block: TableBlock, id: string, choices: ReadingChoices) {
  const found = settleColumnsByTime(block, choices.columns[id] ?? {}, choices.periods?.[id] ?? null);
  const criteria = findCriteria(block, found.columns);
  if (criteria === null) return { ...found, criteria };
  const chosen = { ...found.columns.chosen, name: criteria.contents };
  return { ...found, columns: { ...found.columns, chosen }, criteria };
}

/** Reads a table; null where no line under the headings is an indicator, unless a person pointed at it. */
export function readTable(block: TableBlock, choices: ReadingChoices): TableReading | null {
  const id = `${block.grid.sheet.name}!${addressOf(block.grid.ref(block.headingRows[0] ?? block.firstRow, block.firstColumn))}`;
  const { columns, time, beside, criteria } = readColumns(block, id, choices);
  const rows = readRows(block, columns, criteria);
  const table = { ...buildTable(block, id, columns, rows, choices), time };
  const context = lineContext(block.grid, table, choices.figures, columns.attainmentIsRatio);
  const besideOf = besideReader(context, beside);
  const lineOfRow = (row: TableRow, unitAbove: string | null): Line => readLine(context, row, unitAbove).line;
  const totals = totalsIn(rows, lineOfRow);
  const outline = buildOutline(block.grid, withTotals(rows, totals), (parent, line, isOnly) => {
    const whole = lineOfRow(parent, table.unit);
    return isFurtherCondition(whole, lineOfRow(line, whole.unit), isOnly);
  });
  const entries = outline.entries.map((entry) => draftIndicator(context, besideOf, entry));
  const drafts = entries.flatMap((draft) => (choices.countSubItems ? withPartsCounted(draft) : [draft]));
  if (drafts.length === 0 && block.origin !== "added") return null;
  const hiddenRows = rows.map((row) => row.row).filter((row) => block.grid.isHiddenRow(row));
  const open = totals.filter(
    ({ reading }) => reading !== "sum" && !(reading === "parts" && choices.countSubItems),
  );
  const noughts = rows.filter(({ isNought, kind }) => isNought && kind !== "subItem");
  return {
    block,
    table,
    columns,
    groups: outline.groups,
    drafts,
    hiddenRows,
    noughts,
    totals: open,
    criteria: countCriteria(entries),
  };
}

function buildTable(
  block: TableBlock,
  id: string,
  columns: TableColumns,
  rows: readonly TableRow[],
  choices: ReadingChoices,
): Omit<IndicatorTable, "time"> {
  const top = block.headingRows[0] ?? block.firstRow;
  const last = rows[rows.length - 1]?.row ?? block.firstRow - 1;
  return {
    id,
    block: {
      ...block.grid.ref(top, block.firstColumn),
      rows: (block.origin === "added" ? block.endRow - 1 : last) - top + 1,
      columns: block.lastColumn - block.firstColumn + 1,
    },
    headingRows: block.headingRows,
    firstRow: block.firstRow,
    columns: columns.columns,
    chosen: columns.chosen,
    targetCandidates: columns.targetCandidates,
    actualCandidates: columns.actualCandidates,
    unit: unitAbove(block, columns),
    titles: block.titles,
    included: !choices.leftOut.includes(block.grid.sheet.name),
    isProtected: block.grid.sheet.isProtected,
  };
}

/** "(Đơn vị: triệu đồng)" in a title line, where the lines have no unit of their own. */
function unitAbove(block: TableBlock, columns: TableColumns): string | null {
  if (columns.chosen.unit !== undefined) return null;
  for (const title of [...block.titles].reverse()) {
    const unit = UNIT_ABOVE.exec(title.slice(0, 200))?.[1]?.trim();
    if (unit !== undefined && unit.length <= 40) return unit;
  }
  return null;
}

function draftIndicator(context: LineContext, besideOf: BesideReader, entry: OutlineEntry): IndicatorDraft {
  const { table } = context;
  const { line, doubts } = readLine(context, entry.row, table.unit);
  const group = entry.groups[0]?.key ?? null;
  const likeness = normalizeLikeness(line);
  const id = indicatorIdentity(group, likeness);
  const conditions = entry.conditions.map((row) => readLine(context, row, line.unit));
  const subItems = entry.subItems.map((row) =>
    readSubItem(context, row, { parent: line, id, isUnmarked: entry.unmarked.has(row) }),
  );
  const indicator: Indicator = {
    ...line,
    id,
    table: table.id,
    number: entry.row.number,
    group,
    conditions: conditions.map((condition) => condition.line),
    subItems: subItems.map((sub) => sub.subItem),
    ...readPeriod(context, entry.row),
    beside: besideOf(entry.row, table.unit),
    ...readPrintedCells(context, entry.row),
    ...(saysOfFirst(entry) ? { printedVerdict: null } : {}),
  };
  return {
    indicator,
    likeness,
    isCriterion: isCriterionRow(entry),
    doubts: [...doubts, ...[...conditions, ...subItems].flatMap((read) => read.doubts)],
    groupKeys: entry.groups.map((one) => one.key),
  };
}

function readPrintedCells(
  context: LineContext,
  row: TableRow,
): Pick<Indicator, "printedAttainment" | "printedVerdict" | "owner" | "note"> {
  const { chosen } = context.table;
  return {
    printedAttainment: readAttainmentCell(context, row),
    printedVerdict: verdictAt(context.grid, row.row, context.verdicts),
    owner: readPrintedCell(context, row, chosen.owner)?.printed ?? null,
    note: readPrintedCell(context, row, chosen.note)?.printed ?? null,
  };
}

function readSubItem(
  context: LineContext,
  row: TableRow,
  { parent, id, isUnmarked }: { readonly parent: Line; readonly id: string; readonly isUnmarked: boolean },
): { readonly subItem: SubItem; readonly doubts: readonly Doubt[] } {
  const { line, doubts } = readLine(context, row, parent.unit);
  const subItem: SubItem = {
    ...line,
    id: partIdentity(id, line.name),
    printedName: row.printed,
    printedAttainment: readAttainmentCell(context, row),
    isUnmarked,
  };
  return { subItem, doubts };
}
