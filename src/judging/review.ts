/** Everything known about a workbook at one moment: what was read, judged, counted, and what to look at. */

import { groupBy } from "../model/groupBy";
import type { Assessment, JudgingChoices, Review, Ruling } from "../model/assessment";
import type { CellRef } from "../model/cells";
import type { Indicator } from "../model/indicator";
import type { Issue, IssueSeverity } from "../model/issue";
import { presentNames, underPresentNames } from "../model/otherReading";
import { judge, type TableChoices } from "./verdict/judge";
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
import { learnWords, type WordsMeant } from "./verdictWords";
import { countTally } from "./tally";

/** Judges every indicator, counts, and lists the issues of reading and judging, most serious first, then by place. */
export function buildReview(reading: Reading, choices: JudgingChoices): Review {
  const all = underPresentNames(choices.rulings, presentNames(reading.indicators));
  const rulings = groupBy(all, ({ indicator }) => indicator);
  const unruled: JudgingChoices = { ...choices, rulings: [] };
  const choicesFor = ({ id }: Indicator): JudgingChoices => {
    const own = rulings.get(id);
    return own === undefined ? unruled : { ...choices, rulings: own };
  };
  const { judged, words } = judgeAll(reading.indicators, choicesFor);
  const assessments = judged.map(({ assessment }) => assessment);
  const tables = new Map(reading.indicators.map(({ id, table }) => [id, table]));
  const findTable = (id: string): string | undefined => tables.get(id);
  const found = [
    ...reading.issues,
    ...groupSameDoubts(
      groupDirections(
        groupEmptyColumns(
          judged.flatMap(({ issues }) => issues),
          assessments,
        ),
        findTable,
      ),
      findTable,
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
    issues: inOrder(dropRepeated(found), reading),
  };
}

/** The words of a column of verdicts are learnt from the rows whose figures decide, then those that wait for them are judged again. */
function judgeAll(
  indicators: readonly Indicator[],
  choicesFor: (indicator: Indicator) => JudgingChoices,
): { readonly judged: readonly JudgedWithIssues[]; readonly words: WordsMeant } {
  const first = indicators.map((indicator) => judgedWithIssues(indicator, choicesFor(indicator)));
  const words = learnWords(first.map(({ assessment }) => assessment));
  const judged = first.map((one) => {
    const word = words(one.assessment);
    if (word === null) return one;
    const { indicator } = one.assessment;
    return judgedWithIssues(indicator, { ...choicesFor(indicator), word });
  });
  return { judged, words };
}

interface JudgedWithIssues {
  readonly assessment: Assessment;
  readonly issues: readonly Issue[];
}

/** With what is doubtful about it, asked while what was found of its name is still known. */
function judgedWithIssues(indicator: Indicator, choices: TableChoices): JudgedWithIssues {
  const assessment = judge(indicator, choices);
  return { assessment, issues: listIssues(assessment) };
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
