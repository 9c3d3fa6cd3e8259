/** What else could be meant where a doubt is told: each as a choice, with what it would be called. */

import { tablesPaneText } from "../../text/panes/tablesPane";
import type { View } from "../../actions/index";
import { columnLetters } from "../../model/address";
import type { Issue } from "../../model/issue";
import { LINE_ROLES, type OtherReading, type UnitRuling } from "../../model/otherReading";
import type { ColumnRole, IndicatorTable } from "../../model/table";
import { chooseColumn, includeSheet, readWith, type SettingsChange } from "../../settings/changes";
import { choosePeriod, ruleOnLine, ruleOnUnits } from "../../settings/rulingChanges";
import type { Text } from "../../text";
import { directionGroup, ofRuling } from "./rulingReadings";
import { issuesPaneText } from "../../text/panes/issuesPane";

/** One way to read it. */
export interface ReadingOption {
  readonly label: string;
  /** What the label leaves open, said after it. */
  readonly spoken: string;
  readonly title: string;
  readonly change: SettingsChange;
  /** As it is read now: choosing it settles the doubt. */
  readonly isNow?: boolean;
}

/** Ways of which one is meant. */
export interface ReadingGroup {
  readonly label: string;
  readonly options: readonly ReadingOption[];
}

/** All there is to choose for an issue; nothing for most. */
export function otherReadings(issue: Issue, view: View, text: Text): readonly ReadingGroup[] {
  const { tables } = view.review.reading;
  const table = tables.find(({ id }) => issue.id.startsWith(`${issue.code}|${id}|`));
  const groups = [
    ...(table === undefined ? [] : ofTable(issue, table, text)),
    ...guessedColumns(issue, tables, text),
    ...ofSheet(issue, text),
    ...(issue.other === undefined ? ofRuling(issue, view, text) : ofRow(issue, issue.other, view, text)),
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function ofTable({ code, facts }: Issue, table: IndicatorTable, text: Text): readonly ReadingGroup[] {
  const { chosen, actualCandidates, targetCandidates, columns } = table;
  const others = (role: "actual" | "target", all: readonly number[]) =>
    columnGroup(
      table,
      role,
      all.filter((column) => column !== chosen[role]),
      text,
    );
  if (code === "twoActualColumns") return [others("actual", actualCandidates)];
  if (["termTarget", "termNotOver"].includes(code))
    return [others("actual", actualCandidates), others("target", targetCandidates)];
  if (code === "limitsAsRange")
    return [
      columnGroup(
        table,
        "target",
        [chosen.target, table.low].flatMap((column) => column ?? []),
        text,
      ),
    ];
  if (code === "quarterAlone") return timeGroup(table, text);
  if (["columnMissing", "columnEmpty"].includes(code)) {
    const used = new Set(Object.values(chosen));
    const free = columns.map(({ column }) => column).filter((column) => !used.has(column));
    return [columnGroup(table, facts["role"] === "target" ? "target" : "actual", free, text)];
  }
  if (code !== "totalOverLines" || facts["reading"] !== "parts") return [];
  const { countParts, counting } = issuesPaneText(text.language);
  const change = readWith({ countSubItems: true });
  return [{ label: counting, options: [{ label: countParts, spoken: "", title: countParts, change }] }];
}

function guessedColumns(
  { guesses = [], facts }: Issue,
  tables: readonly IndicatorTable[],
  text: Text,
): readonly ReadingGroup[] {
  const table = tables.find(({ id }) => id === facts["table"]);
  return table === undefined ? [] : guesses.map(({ role, others }) => columnGroup(table, role, others, text));
}

function columnGroup(
  table: IndicatorTable,
  role: ColumnRole,
  columns: readonly number[],
  { language, pane: { roles } }: Text,
): ReadingGroup {
  const issues = issuesPaneText(language);
  const options = columns.map((column) => {
    const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
    const title = tablesPaneText(language).tables.column(heading, columnLetters(column));
    return {
      label: columnLetters(column),
      spoken: issues.useColumn(roles[role], title),
      title,
      change: chooseColumn(table.id, role, column),
    };
  });
  return { label: issues.otherColumns(roles[role]), options };
}

function timeGroup({ id, time: { span } }: IndicatorTable, { language }: Text): readonly ReadingGroup[] {
  const issues = issuesPaneText(language);
  if (span === null) return [];
  const { from, to } = span;
  const options = [
    { label: issues.cumulative, change: choosePeriod(id, { from: 1, to }) },
    { label: issues.ownTime, change: choosePeriod(id, { from, to }), isNow: true },
  ];
  return [{ label: issues.time, options: options.map((one) => ({ ...one, spoken: "", title: one.label })) }];
}

/** Issues of a sheet that may be left out, and which. */
function ofSheet({ code, cell, facts }: Issue, { language }: Text): readonly ReadingGroup[] {
  const own = ["rowsAreUnits", "turnedTable", "hiddenSheet", "columnMissing", "columnEmpty"].includes(code)
    ? cell?.sheet
    : undefined;
  const sheet = code === "duplicateTable" ? String(facts["otherSheet"] ?? "") : own;
  if (sheet === undefined || sheet === "") return [];
  const issues = issuesPaneText(language);
  const label = issues.leaveOut(sheet);
  return [
    {
      label: issues.sheet,
      options: [{ label, spoken: "", title: label, change: includeSheet(sheet, false) }],
    },
  ];
}

function ofRow(issue: Issue, other: OtherReading, view: View, text: Text): readonly ReadingGroup[] {
  const issues = issuesPaneText(text.language);
  switch (other.kind) {
    case "units":
      return [
        {
          label: issues.units,
          options: other.rulings.map((ruling) => ({
            label: unitWords(ruling, text),
            spoken: String(issue.facts["name"] ?? ""),
            title: unitWords(ruling, text),
            change: ruleOnUnits(issue.indicator ?? "", ruling),
          })),
        },
      ];
    case "line":
      return [
        {
          label: issues.line,
          options: LINE_ROLES.map((role) => ({
            label: issues.lineRoles[role],
            spoken: String(issue.facts["line"] ?? ""),
            title: issues.lineRoles[role],
            change: ruleOnLine(other.line, role),
            isNow: role === other.now,
          })),
        },
      ];
    case "directions":
      return other.indicators.flatMap((id) => {
        const ruled = view.review.assessments.find(({ indicator }) => indicator.id === id);
        return ruled === undefined ? [] : [directionGroup(ruled, ruled.indicator.name, text)];
      });
  }
}

function unitWords(ruling: UnitRuling | null, { language }: Text): string {
  const issues = issuesPaneText(language);
  if (ruling === null) return issues.forgetUnits;
  if (ruling.times === 1) return issues.sameUnit;
  return ruling.times > 1 ? issues.actualIsRatio : issues.targetIsRatio;
}
