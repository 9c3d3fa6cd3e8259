/** Doubts about a table as a whole, and about its groups. */

import { isDeadline } from "../vocabulary/moments";
import { headingForm } from "../vocabulary/forms";
import { areaBreak } from "./areaIssues";
import type { Group } from "../model/indicator";
import type { Issue } from "../model/issue";
import type { ColumnReading } from "../model/table";
import { headingCell, issueAt } from "./issueAt";
import type { TableReading } from "./readTable";
import { termIssues } from "./termIssues";
import { listIndicatorsBeside } from "./sideBySide";

/** Every doubt of one table. */
export function tableIssues(reading: TableReading): readonly Issue[] {
  return [
    ...secondColumn(reading, "target", "twoTargetColumns"),
    ...secondColumn(reading, "actual", "twoActualColumns"),
    ...guessedColumns(reading),
    ...limitColumns(reading),
    ...missingColumns(reading),
    ...hiddenParts(reading),
    ...partOfYear(reading),
    ...quarterAlone(reading),
    ...termIssues(reading),
    ...areaBreak(reading),
    ...totalsOverLines(reading),
  ];
}

/** A heading that counts its indicators, and counts other than we do. */
export function groupIssues(groups: readonly Group[], counts: ReadonlyMap<string, number>): readonly Issue[] {
  return groups.flatMap((group) => {
    const counted = counts.get(group.key) ?? 0;
    if (group.printedCount === null || group.printedCount === counted) return [];
    return [
      issueAt("groupCountDiffers", "worthChecking", group.key, group.cell, {
        group: group.name,
        printed: group.printedCount,
        counted,
      }),
    ];
  });
}

function secondColumn(
  reading: TableReading,
  role: "target" | "actual",
  code: "twoTargetColumns" | "twoActualColumns",
): readonly Issue[] {
  const { table, columns, beside } = reading;
  const inUse = role === "target" ? beside.periodPlan : beside.estimate;
  const all = role === "target" ? table.targetCandidates : table.actualCandidates;
  // The plan for these months, the estimate of the year: read beside the two that are judged, no choice between them.
  const candidates = all.filter((column) => column !== inUse && column !== table.low);
  const [chosen, ...others] = candidates.map((column) => quoteHeading(reading, column));
  const isGuessed = columns.guesses.some((guess) => guess.role === role);
  const isOfOther = listIndicatorsBeside(table).length > 0;
  if (columns.ruled.has(role) || isGuessed || isOfOther || chosen === undefined || others.length === 0)
    return [];
  const severity = role === "target" ? "worthChecking" : "forInformation";
  return [
    issueAt(code, severity, table.id, headingCell(reading, candidates[0] ?? 0), {
      chosen,
      other: others.join("; "),
      count: candidates.length,
      sheet: table.block.sheet,
    }),
  ];
}

/** Columns in use that no heading says: said once for the table, each with what speaks for it and what else could be meant. */
function guessedColumns(reading: TableReading): readonly Issue[] {
  const { table, columns } = reading;
  const [first] = columns.guesses;
  if (first === undefined) return [];
  const facts = {
    table: table.id,
    sheet: table.block.sheet,
    columns: columns.guesses.map(({ role, column }) => `${role} ${quoteHeading(reading, column)}`).join("; "),
  };
  const cell = headingCell(reading, first.column);
  return [{ ...issueAt("columnGuessed", "worthChecking", table.id, cell, facts), guesses: columns.guesses }];
}

/** Two columns read as the ends of one target: said, as a person may mean one of them alone. */
function limitColumns(reading: TableReading): readonly Issue[] {
  const { table } = reading;
  const { low, chosen } = table;
  if (low === undefined) return [];
  const facts = {
    sheet: table.block.sheet,
    low: quoteHeading(reading, low),
    high: quoteHeading(reading, chosen.target ?? low),
  };
  return [issueAt("limitsAsRange", "worthChecking", table.id, headingCell(reading, low), facts)];
}

/** "Thời hạn" beside "Trạng thái" that says of every row whether it is done: nothing is missing. */
function isToldByStates({ table, drafts }: TableReading): boolean {
  const { target, verdict } = table.chosen;
  const heading =
    table.columns
      .find(({ column }) => column === target)
      ?.heading.split(" · ")
      .pop() ?? "";
  if (verdict === undefined || !isDeadline(headingForm(heading))) return false;
  return drafts.every(({ indicator }) => (indicator.printedVerdict?.outcome ?? "unknown") !== "unknown");
}

/** A table with targets but without results, or the other way round. */
function missingColumns(reading: TableReading): readonly Issue[] {
  const { table, columns, block } = reading;
  const missing = (["target", "actual"] as const).filter((role) => table.chosen[role] === undefined);
  return missing.length === 2 || isToldByStates(reading)
    ? []
    : missing
        .filter((role) => !columns.ruled.has(role))
        .map((role) =>
          issueAt(
            "columnMissing",
            "mustFix",
            `${table.id}|${role}`,
            block.grid.ref(table.block.row, table.block.column),
            {
              role,
              sheet: table.block.sheet,
            },
          ),
        );
}

function hiddenParts(reading: TableReading): readonly Issue[] {
  const { table, block, hiddenRows } = reading;
  const issues: Issue[] = [];
  const { sheet } = block.grid;
  const top = block.grid.ref(table.block.row, table.block.column);
  if (sheet.visibility !== "visible") {
    issues.push(issueAt("hiddenSheet", "worthChecking", table.id, top, { sheet: sheet.name }));
  }
  const firstHidden = hiddenRows[0];
  if (firstHidden !== undefined) {
    const cell = block.grid.ref(firstHidden, table.chosen.name ?? table.block.column);
    issues.push(
      issueAt("hiddenRows", "worthChecking", table.id, cell, { count: hiddenRows.length, sheet: sheet.name }),
    );
  }
  const used = new Set(Object.values(table.chosen));
  const hidden = table.columns.filter((column) => column.hidden && used.has(column.column));
  if (hidden.length > 0) {
    const headings = hidden.map((column) => column.heading).join("; ");
    issues.push(
      issueAt("hiddenColumns", "worthChecking", table.id, headingCell(reading, hidden[0]?.column ?? 0), {
        count: hidden.length,
        headings,
        sheet: sheet.name,
      }),
    );
  }
  return issues;
}

/** Six or nine months against a year's target are progress, not verdicts. */
function partOfYear(reading: TableReading): readonly Issue[] {
  const { table } = reading;
  const actual = table.columns.find((column) => column.column === table.chosen.actual);
  const { period } = table.time;
  if (actual === undefined || period === "year" || period === "estimate") return [];
  return [
    issueAt("partYear", "worthChecking", table.id, headingCell(reading, actual.column), {
      period,
      heading: actual.heading,
      sheet: table.block.sheet,
    }),
  ];
}

/** A quarter's own figures say little of the year's plan, and may be cumulative ones under a short heading. */
function quarterAlone(reading: TableReading): readonly Issue[] {
  const { table } = reading;
  const { span, hasOwnPlan, source } = table.time;
  const actual = table.columns.find(({ column }) => column === table.chosen.actual);
  if (span === null || span.from === 1 || hasOwnPlan || source === "ruled" || actual === undefined) return [];
  return [
    issueAt("quarterAlone", "worthChecking", table.id, headingCell(reading, actual.column), {
      heading: actual.heading,
      sheet: table.block.sheet,
    }),
  ];
}

/** A row with figures over numbered lines: which of them count, and how many would otherwise. */
function totalsOverLines({ table, block, totals }: TableReading): readonly Issue[] {
  return totals.map(({ row, reading, counted, otherwise }) =>
    issueAt("totalOverLines", "worthChecking", table.id, block.grid.ref(row.row, row.nameColumn), {
      name: row.name,
      reading,
      counted,
      otherwise,
    }),
  );
}

function quoteHeading(reading: TableReading, column: number): string {
  const found: ColumnReading | undefined = reading.table.columns.find((one) => one.column === column);
  return found?.heading ?? "";
}
