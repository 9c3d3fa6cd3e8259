/** What was read and judged, as plain data for other programs: the RESULT.json of the headless command. */

import { previewReport } from "./preview";
import type { View } from "./view";
import { addressOf, columnLetters } from "../model/address";
import type { Assessment } from "../model/assessment";
import type { Actual, Amount, SubItem, Target } from "../model/indicator";
import type { Issue } from "../model/issue";
import type { SideVerdict } from "../model/progress";
import type { IndicatorTable } from "../model/table";

/** Says an issue and an assessment in words; the text room's. */
export interface ResultWords {
  message(issue: Issue): string;
  reason(assessment: Assessment): string;
}

/** Rows are 1-based sheet rows, columns letters, attainment a ratio (1.0108) or null. */
export function plainResult(view: View, words: ResultWords): Record<string, unknown> {
  const { reading, assessments, tally, issues } = view.review;
  const groups = new Map(reading.groups.map((group) => [group.key, group.name]));
  const { total, exceeded, met, missed, unknown, metOrExceeded } = tally;
  return {
    report: view.report && { sheet: view.report.sheet, ...previewReport(view).narrative },
    period: view.review.period && { ...view.review.period, year: reading.year },
    tally: { total, exceeded, met, missed, unknown, metOrExceeded },
    owners: view.review.owners,
    tables: reading.tables.map((table) => plainTable(table, assessments)),
    indicators: assessments
      .filter((assessment) => assessment.counted)
      .map((assessment) => plainIndicator(assessment, groups, words)),
    subItems: assessments.flatMap(({ indicator }) =>
      indicator.subItems.map((item) => plainSubItem(item, indicator.number)),
    ),
    issues: issues.map((issue) => ({
      code: issue.code,
      sheet: issue.cell?.sheet ?? null,
      address: issue.cell && addressOf(issue.cell),
      message: words.message(issue),
    })),
  };
}

function plainTable(table: IndicatorTable, assessments: readonly Assessment[]): Record<string, unknown> {
  const columns = Object.entries(table.chosen).map(([role, column]) => [role, columnLetters(column)]);
  return {
    sheet: table.block.sheet,
    address: addressOf(table.block),
    columns: Object.fromEntries(columns) as Record<string, string>,
    indicators: assessments.filter(({ indicator }) => indicator.table === table.id).length,
    included: table.included,
    period: table.time,
  };
}

function plainIndicator(
  assessment: Assessment,
  groups: ReadonlyMap<string, string>,
  words: ResultWords,
): Record<string, unknown> {
  const { indicator } = assessment;
  return {
    sheet: indicator.cell.sheet,
    row: indicator.cell.row + 1,
    number: indicator.number,
    group: indicator.group === null ? null : (groups.get(indicator.group) ?? null),
    name: indicator.name,
    unit: indicator.unit,
    target: plainFigures(indicator.target),
    actual: plainFigures(indicator.actual),
    attainment: assessment.attainment,
    outcome: assessment.outcome,
    ...progressIn(assessment),
    reason: words.reason(assessment),
  };
}

/** What is said beside the verdict: of part of the year, of last year, of another plan, who leads. */
function progressIn({ indicator, progress, estimate, second, change }: Assessment): Record<string, unknown> {
  return {
    period: indicator.span ?? indicator.period,
    ...paceIn(progress),
    estimate: estimate && sideVerdict(estimate),
    secondPlan: second && secondPlan(second),
    comparison: change,
    owner: indicator.owner,
    years: yearsIn(indicator),
  };
}

/** How the actual is made of several years' results; null where it is one cell's. */
function yearsIn({ ofYears }: Assessment["indicator"]): Record<string, unknown> | null {
  if (ofYears === undefined) return null;
  const { how, from, to, met, rest } = ofYears;
  return { how, from, to, met, rest };
}

function paceIn(progress: Assessment["progress"]): Record<string, unknown> {
  const { kind = null, class: said = null, expected = null, rest = null, forecast = null } = progress ?? {};
  return { kind, class: said, expected, rest, forecast };
}

function secondPlan(second: NonNullable<Assessment["second"]>): Record<string, unknown> {
  const { assignedBy, ruling } = second;
  return { ...sideVerdict(second), assignedBy, ruling };
}

function sideVerdict({ outcome, attainment, printed }: SideVerdict): Omit<SideVerdict, "atEnd"> {
  return { outcome, attainment, printed };
}

function plainSubItem(item: SubItem, parent: string | null): Record<string, unknown> {
  return {
    sheet: item.cell.sheet,
    row: item.cell.row + 1,
    under: parent,
    name: item.name,
    unit: item.unit,
    target: plainFigures(item.target),
    actual: plainFigures(item.actual),
  };
}

/** Amounts as plain values; cells and what formulas need stay inside. `value` is null where there is no one figure. */
function plainFigures(figures: Target | Actual | null): Record<string, unknown> | null {
  if (figures === null) return null;
  const entries = Object.entries(figures).map(([name, value]: [string, unknown]) => [
    name === "amount" ? "value" : name,
    isAmount(value) ? value.value : value,
  ]);
  return { value: null, ...(Object.fromEntries(entries) as Record<string, unknown>) };
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "value" in value;
}
