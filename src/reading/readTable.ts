/** One table, read whole: its columns, its groups, its indicators with their conditions and sub-items. */

import { addressOf } from "../model/address";
import type { BesideColumns } from "./periods/besideColumns";
import { besideReader } from "./periods/besideLines";
import { settleColumnsByTime } from "./periods/tableTime";
import type { Group, Line } from "../model/indicator";
import { isFurtherCondition } from "./rows/furtherCondition";
import { lineContext, readLine } from "./rows/lineReading";
import { buildOutline, type ConditionTest, type RuledRole } from "./rows/outline";
import type { IndicatorTable, ReadingChoices, TableColumns } from "../model/table";
import type { TableBlock } from "./tables/tableBlocks";
import type { TableRow } from "./rows/tableRow";
import { readTableRows } from "./rows/tableRows";
import { type Total, totalsIn, withTotals } from "./rows/totals";
import { type CriteriaColumns, findCriteria, whatCounts, withCriteria } from "./rows/criteria";
import { countCriteria, withPartsCounted } from "./countedParts";
import { verdictColumns } from "./columns/verdictColumns";
import { lineRuling } from "./lineRulings";
import { draftIndicator, type IndicatorDraft, withLinesRuled } from "./rowDraft";
import { UNIT_ABOVE } from "../vocabulary/units";

export interface TableReading {
  readonly block: TableBlock;
  readonly table: IndicatorTable;
  readonly columns: TableColumns;
  /** Columns of other times and plans that have a use of their own. */
  readonly beside: BesideColumns;
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
  table: TableColumns,
  criteria: CriteriaColumns | null,
): readonly TableRow[] {
  const { columns, chosen } = table;
  const rows = readTableRows(
    block,
    chosen,
    verdictColumns(columns, chosen, block),
    criteria?.criterion ?? null,
  );
  return criteria === null ? rows : withCriteria(rows, block.grid, criteria, table);
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
  const [isCondition, ruledRole] = lineTests(table, lineOfRow, choices);
  const outline = buildOutline(block.grid, withTotals(rows, totals), isCondition, ruledRole);
  const entries = outline.entries.map((entry) =>
    withLinesRuled(draftIndicator(context, besideOf, entry), choices),
  );
  const drafts = entries.flatMap((draft) => (choices.countSubItems ? withPartsCounted(draft) : [draft]));
  if (drafts.length === 0 && block.origin !== "added") return null;
  const hiddenRows = rows.map((row) => row.row).filter((row) => block.grid.isHiddenRow(row));
  const open = totals.filter(
    ({ reading }) => reading !== "sum" && !(reading === "parts" && choices.countSubItems),
  );
  const criteriaFound = countCriteria(entries);
  const noughts = rows.filter(({ isNought, kind }) => isNought && kind !== "subItem");
  return {
    block,
    table: { ...table, ...whatCounts(table, criteriaFound !== null, choices) },
    columns,
    beside,
    groups: outline.groups,
    drafts,
    hiddenRows,
    noughts,
    totals: open,
    criteria: criteriaFound,
  };
}

/** What an unmarked line under an indicator is: as it reads, and as a person said. */
function lineTests(
  { id, unit }: IndicatorTable,
  lineOfRow: (row: TableRow, unitAbove: string | null) => Line,
  choices: ReadingChoices,
): readonly [ConditionTest, RuledRole] {
  const pairWithParent = (parent: TableRow, line: TableRow): readonly [Line, Line] => {
    const whole = lineOfRow(parent, unit);
    return [whole, lineOfRow(line, whole.unit)];
  };
  return [
    (parent, line, isOnly) => isFurtherCondition(...pairWithParent(parent, line), isOnly),
    (parent, line) =>
      choices.lines === undefined ? undefined : lineRuling(choices, id, pairWithParent(parent, line)),
  ];
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
    ...(columns.low === undefined ? {} : { low: columns.low }),
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
