/** Doubts about the numbers and names of indicators: one left out, one twice. */

import type { Indicator } from "../model/indicator";
import type { Issue } from "../model/issue";
import { withoutTelling } from "../figures/identity";

/** Gaps and repeats in reading order, across groups, tables and sheets; a new group or table may begin again at 1. */
export function findNumberingIssues(indicators: readonly Indicator[]): readonly Issue[] {
  const issues: Issue[] = [];
  let before: { readonly indicator: Indicator; readonly number: number } | null = null;
  for (const indicator of indicators) {
    const number = plainNumber(indicator.number);
    if (number === null) continue;
    if (before !== null) issues.push(...issuesBehind(before, indicator, number));
    before = { indicator, number };
  }
  return issues;
}

function issuesBehind(
  before: { readonly indicator: Indicator; readonly number: number },
  indicator: Indicator,
  number: number,
): readonly Issue[] {
  const { table, group } = before.indicator;
  const isSamePlace = table === indicator.table && group === indicator.group;
  if (number === before.number + 1 || (number === 1 && !isSamePlace)) return [];
  return number === before.number
    ? [makeIssue("numberRepeated", indicator, { number })]
    : [makeIssue("numberingGap", indicator, { number, previous: before.number })];
}

/** Two of one name in one group: both count, and rulings tell them apart by their figures only. */
export function findRepeatedNames(indicators: readonly Indicator[]): readonly Issue[] {
  const known = new Map<string, Set<string>>();
  const isRepeat = ({ table, id }: Indicator): boolean => {
    const ofTable = known.get(table) ?? new Set();
    if (ofTable.size === 0) known.set(table, ofTable);
    const before = ofTable.size;
    return ofTable.add(withoutTelling(id)).size === before;
  };
  return indicators.filter(isRepeat).map((indicator) => ({
    code: "nameRepeated",
    severity: "worthChecking",
    id: `nameRepeated|${indicator.table}|${indicator.id}`,
    cell: indicator.cell,
    indicator: indicator.id,
    facts: { name: indicator.name },
  }));
}

function plainNumber(printed: string | null): number | null {
  const digits = printed === null ? null : /^(?:[IVXA-HK]{1,5}[.-])?(\d{1,5})$/u.exec(printed)?.[1];
  return digits === null || digits === undefined ? null : Number(digits);
}

function makeIssue(
  code: "numberingGap" | "numberRepeated",
  indicator: Indicator,
  facts: Readonly<Record<string, string | number>>,
): Issue {
  return {
    code,
    severity: "worthChecking",
    id: `${code}|${indicator.table}|${indicator.id}|${JSON.stringify(facts)}`,
    cell: indicator.cell,
    indicator: indicator.id,
    facts: { ...facts, name: indicator.name },
  };
}
