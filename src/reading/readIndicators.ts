/** From a workbook's cells to its indicators: the whole reading. */

import { cellGrid } from "./tables/cellGrid";
import type { SheetCells } from "../model/cells";
import { toIssue } from "../figures/cellSource";
import { findDuplicates } from "./duplicates";
import { emptyCellIssues } from "./emptyCells";
import { areEnglish } from "./tables/headings";
import type { Group } from "../model/indicator";
import type { Language } from "../model/language";
import type { Issue } from "../model/issue";
import { findNumberingIssues, findRepeatedNames } from "./numbering";
import type { IndicatorTable, Reading, ReadingChoices } from "../model/table";
import { readTable, type TableReading } from "./readTable";
import type { IndicatorDraft } from "./rowDraft";
import { isOurSheet } from "../model/ourSheets";
import { withOldFontsRead } from "./oldFonts";
import { withRepeatsTold } from "./repeats";
import { withUnitsRuled } from "./unitRulings";
import { tableBlocks } from "./tables/tableBlocks";
import { findTurnedTable } from "./turnedTables";
import { rowIssues } from "./rowIssues";
import { groupIssues, tableIssues } from "./tableIssues";
import { headingForm } from "../vocabulary/forms";
import { POINTS_HEADING } from "../vocabulary/secondMeanings";

/** Reads every indicator table as it lies. Doubts are issues; nothing is thrown, nothing guessed in silence; a person's choices win. */
export function readIndicators(sheets: readonly SheetCells[], choices: ReadingChoices): Reading {
  const ofUsers = sheets.filter((sheet) => !isOurSheet(sheet));
  const bySheet = ofUsers.map((sheet) => readSheet(sheet, choices));
  const readings = withoutPoints(bySheet.flatMap(({ tables }) => tables));
  const duplicates = findDuplicates(readings);
  const tables = readings.map((reading) => withInclusion(reading.table, duplicates.leftOut));
  const used = readings.filter(
    (reading) => reading.table.included && !duplicates.leftOut.has(reading.table.id),
  );
  const drafts = used.flatMap((reading) =>
    reading.drafts.filter((draft) => !duplicates.givesWay(draft.indicator)),
  );
  const named = withRepeatsTold(drafts).map((draft) => withUnitsRuled(draft, choices.units));
  const indicators = named.map((draft) => draft.indicator);
  const groups = listGroups(used);
  const counts = countsByGroup(named);
  const issues = [
    ...duplicates.issues,
    ...bySheet.flatMap(({ turned }) => turned),
    ...used.flatMap(tableIssues),
    ...used.flatMap(rowIssues),
    ...used.flatMap(emptyCellIssues),
    ...groupIssues(groups, counts),
    ...findNumberingIssues(indicators),
    ...findRepeatedNames(indicators),
    ...named.flatMap((draft) =>
      draft.doubts.map((doubt) =>
        toIssue({ ...doubt, facts: { ...doubt.facts, name: draft.indicator.name } }, draft.indicator.id),
      ),
    ),
  ];
  return {
    tables,
    groups: groups.filter((group) => counts.has(group.key)),
    indicators,
    issues: dropRepeatedIssues(issues),
    language: findLanguage(used.length > 0 ? used : readings),
    year: findYear(used),
  };
}

interface SheetReading {
  readonly tables: readonly TableReading[];
  /** What is said of a table lying on its side, on a sheet without another. */
  readonly turned: readonly Issue[];
}

function readSheet(sheet: SheetCells, choices: ReadingChoices): SheetReading {
  const grid = cellGrid(withOldFontsRead(sheet));
  const tables = tableBlocks(grid, choices.added).flatMap((block) => {
    const reading = readTable(block, choices);
    return reading === null ? [] : [reading];
  });
  const isLeftOut = choices.leftOut.includes(sheet.name);
  return { tables, turned: tables.length > 0 || isLeftOut ? [] : findTurnedTable(grid) };
}

/** Sheets of points ("Điểm chuẩn · Điểm tự chấm") are read where a workbook has no other table, or a person points at them. */
function withoutPoints(readings: readonly TableReading[]): readonly TableReading[] {
  const isOfPoints = ({ table, block }: TableReading): boolean => {
    const target = table.columns.find(({ column }) => column === table.chosen.target);
    const own = target?.heading.split(" · ").slice(-1)[0] ?? "";
    return block.origin !== "added" && POINTS_HEADING.test(headingForm(own));
  };
  const others = readings.filter((reading) => !isOfPoints(reading));
  return others.length > 0 ? others : readings;
}

function withInclusion(table: IndicatorTable, leftOut: ReadonlySet<string>): IndicatorTable {
  return leftOut.has(table.id) ? { ...table, included: false } : table;
}

/** In reading order; a heading met again is the group it was. */
function listGroups(readings: readonly TableReading[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const group of readings.flatMap((reading) => reading.groups)) {
    const known = groups.get(group.key);
    if (known === undefined) groups.set(group.key, group);
    else if (known.printedCount !== null && group.printedCount !== null) {
      const isRepeat = known.printedCount === group.printedCount;
      const printedCount = isRepeat ? known.printedCount : known.printedCount + group.printedCount;
      groups.set(group.key, { ...known, printedCount });
    }
  }
  return [...groups.values()];
}

/** A nested group's indicators count for the outer one too. */
function countsByGroup(drafts: readonly IndicatorDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { groupKeys } of drafts) {
    groupKeys.forEach((key, at) => {
      if (groupKeys.indexOf(key) === at) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return counts;
}

function dropRepeatedIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [issue.id, issue])).values()];
}

/** English where most headings with a role are. */
function findLanguage(readings: readonly TableReading[]): Language {
  const columns = readings.flatMap((reading) => reading.columns.columns);
  return areEnglish(columns.map(({ heading }) => heading)) ? "en" : "vi";
}

function findYear(readings: readonly TableReading[]): number | null {
  const votes = new Map<number, number>();
  for (const { columns, drafts } of readings) {
    if (columns.year !== null) votes.set(columns.year, (votes.get(columns.year) ?? 0) + drafts.length);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
