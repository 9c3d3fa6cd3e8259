/** Everything known about a workbook at one moment: what was read, judged, counted, and what to look at. */

import type { Assessment, JudgingChoices, Review, Ruling } from "./assessment";
import type { CellRef } from "./cells";
import type { Issue, IssueSeverity } from "./issue";
import { judge } from "./judge";
import { issuesOf } from "./judgingIssues";
import type { Reading } from "./reading";
import { orphaned } from "./ruling";
import { tallyOf } from "./tally";

/** Judges every indicator, counts, and lists the issues of reading and judging, most serious first, then by place. */
export function review(reading: Reading, choices: JudgingChoices): Review {
  const rulings = byIndicator(choices.rulings);
  const assessments = reading.indicators.map((indicator) =>
    judge(indicator, { ...choices, rulings: rulings.get(indicator.id) ?? [] }),
  );
  const issues = [
    ...reading.issues,
    ...assessments.flatMap((assessment: Assessment) => issuesOf(assessment)),
    ...orphanIssues(reading, choices.rulings),
  ];
  return {
    reading,
    assessments,
    tally: tallyOf(assessments, reading.groups, choices),
    issues: inOrder(once(issues), reading),
  };
}

function byIndicator(rulings: readonly Ruling[]): ReadonlyMap<string, readonly Ruling[]> {
  const map = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const known = map.get(ruling.indicator);
    if (known === undefined) map.set(ruling.indicator, [ruling]);
    else known.push(ruling);
  }
  return map;
}

/** A ruling without its indicator is kept and said; where tables were left out that is likely why. */
function orphanIssues(reading: Reading, rulings: readonly Ruling[]): readonly Issue[] {
  const severity: IssueSeverity = reading.tables.every(({ included }) => included)
    ? "worthChecking"
    : "forInformation";
  return orphaned(rulings, reading.indicators).map(({ indicator, reason, outcome, at }) => ({
    code: "rulingOrphaned",
    severity,
    id: `rulingOrphaned|${indicator}|${at}`,
    cell: null,
    indicator: null,
    facts: { ruled: nameIn(indicator), reason, outcome: outcome ?? "" },
  }));
}

/** The name in an identity ("group|name|unit"): all that is known of an indicator that is gone. */
function nameIn(identity: string): string {
  return identity.split("|")[1] ?? identity;
}

function once(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const RANK: Readonly<Record<IssueSeverity, number>> = { mustFix: 0, worthChecking: 1, forInformation: 2 };

function inOrder(issues: readonly Issue[], reading: Reading): readonly Issue[] {
  const sheets = new Map<string, number>();
  for (const { block } of reading.tables) if (!sheets.has(block.sheet)) sheets.set(block.sheet, sheets.size);
  const places = issues.map((issue) => ({ issue, place: placeOf(issue.cell, sheets) }));
  places.sort((a, b) => RANK[a.issue.severity] - RANK[b.issue.severity] || compare(a.place, b.place));
  return places.map(({ issue }) => issue);
}

/** Sheet, row, column; what has no place comes last. */
function placeOf(cell: CellRef | null, sheets: ReadonlyMap<string, number>): readonly number[] {
  if (cell === null) return [sheets.size + 1, 0, 0];
  return [sheets.get(cell.sheet) ?? sheets.size, cell.row, cell.column];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
