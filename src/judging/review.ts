/** Everything known about a workbook at one moment: what was read, judged, counted, and what to look at. */

import { groupBy } from "../model/groupBy";
import type { Assessment, JudgingChoices, Review, Ruling } from "../model/assessment";
import type { CellRef } from "../model/cells";
import type { Indicator } from "../model/indicator";
import type { Issue, IssueSeverity } from "../model/issue";
import { presentNames, underPresentNames } from "../model/otherReading";
import { judge } from "./verdict/judge";
import { groupEmptyColumns } from "./doubts/emptyColumns";
import { groupDirections } from "./doubts/directionIssues";
import { groupSameDoubts } from "./doubts/sameDoubts";
import { listIssues } from "./doubts/judgingIssues";
import type { Reading } from "../model/table";
import { fingerprint, parseIdentity, withoutGroup } from "../figures/identity";
import { countByOwner } from "./owners";
import { reviewPeriod } from "./reviewPeriod";
import { findOrphaned } from "./verdict/rulings";
import { wordIssues } from "./doubts/wordIssues";
import { learnWords } from "./verdictWords";
import { countTally } from "./tally";

/** Judges every indicator, counts, and lists the issues of reading and judging, most serious first, then by place. */
export function buildReview(reading: Reading, choices: JudgingChoices): Review {
  const all = underPresentNames(choices.rulings, presentNames(reading.indicators));
  const rulings = groupBy(all, ({ indicator }) => indicator);
  const choicesFor = ({ id }: Indicator): JudgingChoices => ({ ...choices, rulings: rulings.get(id) ?? [] });
  const first = reading.indicators.map((indicator) => judge(indicator, choicesFor(indicator)));
  const words = learnWords(first);
  const assessments = first.map((assessment) => {
    const { indicator } = assessment;
    const word = words(assessment);
    return word === null ? assessment : judge(indicator, { ...choicesFor(indicator), word });
  });
  const tables = new Map(reading.indicators.map(({ id, table }) => [id, table]));
  const tableOf = (id: string): string | undefined => tables.get(id);
  const issues = [
    ...reading.issues,
    ...groupSameDoubts(
      groupDirections(
        groupEmptyColumns(
          assessments.flatMap((assessment: Assessment) => listIssues(assessment)),
          assessments,
        ),
        tableOf,
      ),
      tableOf,
    ),
    ...wordIssues(assessments, words),
    ...orphanIssues(reading, all),
  ];
  return {
    reading,
    assessments,
    tally: countTally(assessments, reading.groups, choices),
    period: reviewPeriod(assessments),
    owners: countByOwner(assessments, choices),
    issues: inOrder(dropRepeated(issues), reading),
  };
}

/** A ruling without its indicator is kept and said, with the row it was likely given for; where tables were left out that is likely why. */
function orphanIssues(reading: Reading, rulings: readonly Ruling[]): readonly Issue[] {
  const severity: IssueSeverity = reading.tables.every(({ included }) => included)
    ? "worthChecking"
    : "forInformation";
  const lost = findOrphaned(rulings, reading.indicators);
  const likely = lost.length === 0 ? () => null : likelyRows(reading.indicators, rulings);
  return lost.map((ruling) => {
    const { indicator, reason, outcome, at } = ruling;
    const row = likely(ruling);
    return {
      code: "rulingOrphaned",
      severity,
      id: `rulingOrphaned|${indicator}|${at}`,
      cell: row?.cell ?? null,
      indicator: row?.id ?? null,
      facts: { ruled: row?.name ?? nameIn(indicator), reason, outcome: outcome ?? "", ruling: indicator },
    };
  });
}

/** The one row without a ruling that has the name, the unit and the figures a ruling was given for; null where none or several have. */
function likelyRows(
  indicators: readonly Indicator[],
  rulings: readonly Ruling[],
): (ruling: Ruling) => Indicator | null {
  const ruled = new Set(rulings.map(({ indicator }) => indicator));
  const rows = new Map<string, Indicator | null>();
  for (const row of indicators.filter(({ id }) => !ruled.has(id))) {
    const key = `${withoutGroup(row.id)}\n${fingerprint(row)}`;
    rows.set(key, rows.has(key) ? null : row);
  }
  return ({ indicator, figures }) => rows.get(`${withoutGroup(indicator)}\n${figures}`) ?? null;
}

/** The name in an identity: all that is known of an indicator that is gone. */
function nameIn(identity: string): string {
  return parseIdentity(identity)?.name ?? identity;
}

function dropRepeated(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const RANK: Readonly<Record<IssueSeverity, number>> = { mustFix: 0, worthChecking: 1, forInformation: 2 };

function inOrder(issues: readonly Issue[], reading: Reading): readonly Issue[] {
  const sheets = new Map<string, number>();
  for (const { block } of reading.tables) if (!sheets.has(block.sheet)) sheets.set(block.sheet, sheets.size);
  const places = issues.map((issue) => ({ issue, place: sortPlace(issue.cell, sheets) }));
  places.sort((a, b) => RANK[a.issue.severity] - RANK[b.issue.severity] || compare(a.place, b.place));
  return places.map(({ issue }) => issue);
}

/** Sheet, row, column; what has no place comes last. */
function sortPlace(cell: CellRef | null, sheets: ReadonlyMap<string, number>): readonly number[] {
  if (cell === null) return [sheets.size + 1, 0, 0];
  return [sheets.get(cell.sheet) ?? sheets.size, cell.row, cell.column];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
