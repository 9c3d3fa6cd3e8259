/** One row of a table as an indicator, with its conditions and sub-items. */

import type { Doubt } from "../figures/cellSource";
import { indicatorIdentity, normalizeLikeness, partIdentity, type Likeness } from "../figures/identity";
import type { Indicator, Line, SubItem } from "../model/indicator";
import type { ReadingChoices } from "../model/table";
import { verdictAt } from "./columns/verdictColumns";
import { lineRuling } from "./lineRulings";
import type { BesideReader } from "./periods/besideLines";
import { readPeriod } from "./periods/rowPeriod";
import { readLess } from "./rows/baseline";
import { isCriterionRow, saysOfFirst } from "./rows/criteria";
import { unitOfGroups } from "./rows/groupUnits";
import { type LineContext, readAttainmentCell, readLine, readPrintedCell } from "./rows/lineReading";
import type { OutlineEntry } from "./rows/outline";
import type { TableRow } from "./rows/tableRow";

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

/** As it stands in its table: repeats elsewhere are not known yet. */
export function draftIndicator(
  context: LineContext,
  besideOf: BesideReader,
  entry: OutlineEntry,
): IndicatorDraft {
  const { table } = context;
  const ofGroup = unitOfGroups(context, entry.groups);
  const unitAbove = ofGroup ?? table.unit;
  const { line, doubts } = readLine(context, entry.row, unitAbove);
  const group = entry.groups[0]?.key ?? null;
  // Rulings given before groups' units were read still find their row: its own words are what it is known by.
  const likeness = normalizeLikeness(line.unit === ofGroup ? { ...line, unit: table.unit } : line);
  const id = indicatorIdentity(group, likeness);
  const conditions = entry.conditions.map((row) => readLine(context, row, line.unit));
  const subItems = entry.subItems.map((row) =>
    readSubItem(context, row, { parent: line, id, isUnmarked: entry.unmarked.has(row) }),
  );
  const beside = besideOf(entry.row, unitAbove);
  const { begun } = entry.row;
  const former = begun && normalizeLikeness(readLine(context, begun, unitAbove).line);
  const indicator = makeIndicator(context, entry, line, {
    id,
    formerId: former && indicatorIdentity(group, former),
    group,
    conditions: conditions.map((condition) => condition.line),
    subItems: subItems.map((sub) => sub.subItem),
    beside,
    less: readLess(table, line, beside?.lastYear),
  });
  return {
    indicator,
    likeness,
    isCriterion: isCriterionRow(entry),
    doubts: [...doubts, ...[...conditions, ...subItems].flatMap((read) => read.doubts)],
    groupKeys: entry.groups.map((one) => one.key),
  };
}

interface OfRow extends Pick<Indicator, "id" | "group" | "conditions" | "subItems" | "beside"> {
  readonly formerId: string | undefined;
  readonly less: ReturnType<typeof readLess>;
}

/** Each key by its name, and what is spread last: V8 adds keys behind a spread one by one, a hundred times slower. */
function makeIndicator(
  context: LineContext,
  entry: OutlineEntry,
  line: Line,
  { id, formerId, group, conditions, subItems, beside, less }: OfRow,
): Indicator {
  const { period, span, openUntil } = readPeriod(context, entry.row);
  const { printedAttainment, printedVerdict, owner, note } = readPrintedCells(context, entry);
  return {
    id,
    table: context.table.id,
    number: entry.row.number,
    group,
    conditions,
    subItems,
    beside,
    printedAttainment,
    printedVerdict,
    owner,
    note,
    name: line.name,
    unit: line.unit,
    cell: line.cell,
    target: line.target,
    targetCell: line.targetCell,
    actual: line.actual,
    actualCell: line.actualCell,
    conversion: line.conversion,
    statedDirection: line.statedDirection,
    hidden: line.hidden,
    period,
    span,
    openUntil,
    ...less,
    ...(formerId === undefined ? {} : { formerId }),
    ...context.subject,
  };
}

/** Conditions that are such because a person said so: not asked about again. */
export function withLinesRuled(draft: IndicatorDraft, choices: ReadingChoices): IndicatorDraft {
  const { indicator } = draft;
  if (choices.lines === undefined) return draft;
  const conditions = indicator.conditions.map((line) =>
    lineRuling(choices, indicator.table, [indicator, line]) === undefined
      ? line
      : { ...line, isLineRuled: true as const },
  );
  return { ...draft, indicator: { ...indicator, conditions } };
}

function readPrintedCells(
  context: LineContext,
  entry: OutlineEntry,
): Pick<Indicator, "printedAttainment" | "printedVerdict" | "owner" | "note"> {
  const { chosen } = context.table;
  const { row } = entry;
  return {
    printedAttainment: readAttainmentCell(context, row),
    printedVerdict: saysOfFirst(entry) ? null : verdictAt(context.grid, row.row, context.verdicts),
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
