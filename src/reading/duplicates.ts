/** The same indicator in two tables: a summary and its detail, or one year beside another. Noticed, never counted twice in silence. */

import type { Indicator } from "../model/indicator";
import type { Issue } from "../model/issue";
import type { TableReading } from "./readTable";
import { likenessKey, type Likeness } from "../figures/identity";
import { identityForm } from "../vocabulary/forms";

export interface DuplicateReading {
  /** Ids of tables that give way to a fuller or later one. */
  readonly leftOut: ReadonlySet<string>;
  /** Indicators that give way, by table id and row. */
  readonly givesWay: (indicator: Indicator) => boolean;
  readonly issues: readonly Issue[];
}

/** A table repeats another when this share of its indicators, and this many, stand in it too. */
const SHARE = 0.6;
const FEWEST = 3;

/** Looks at included tables only: a person who leaves a sheet out has decided. */
export function findDuplicates(readings: readonly TableReading[]): DuplicateReading {
  const included = withUnitsSaid(readings.filter((reading) => reading.table.included));
  const issues: Issue[] = [];
  const leftOut = new Set<string>();
  const pairs = findSharingPairs(included);
  for (const [one, other] of pairs.filter((pair) => couldBeOne(pair[0], pair[1]))) {
    if (leftOut.has(one.table.id) || leftOut.has(other.table.id)) continue;
    const [better, worse] = isBetter(other, one) ? [other, one] : [one, other];
    leftOut.add(worse.table.id);
    issues.push(tableIssue(better, worse));
  }
  const kept = included.filter((reading) => !leftOut.has(reading.table.id));
  const parallel = new Set(pairs.map(([one, other]) => `${one.table.id}\n${other.table.id}`));
  const single = singleDuplicates(kept, parallel);
  return {
    leftOut,
    givesWay: (indicator) => single.giving.size > 0 && single.giving.has(writePlace(indicator)),
    issues: [...issues, ...single.issues],
  };
}

/** A line without a unit is likely the one of its name that says one, where all that do say the same: a merged cell leaves it empty. */
function withUnitsSaid(readings: readonly TableReading[]): readonly TableReading[] {
  const isUnsaid = readings.some(({ drafts }) => drafts.some(({ likeness }) => likeness.unit === ""));
  if (!isUnsaid) return readings;
  const units = new Map<string, Set<string>>();
  for (const { likeness } of readings.flatMap(({ drafts }) => drafts)) {
    const { name, unit } = likeness;
    const known = units.get(name) ?? new Set();
    units.set(name, unit === "" ? known : known.add(unit));
  }
  const saidOnce = ({ name, unit }: Likeness): string | null => {
    const [only, ...others] = unit === "" ? (units.get(name) ?? []) : [];
    return others.length > 0 ? null : (only ?? null);
  };
  return readings.map((reading) => ({
    ...reading,
    drafts: reading.drafts.map((draft) => {
      const unit = saidOnce(draft.likeness);
      return unit === null ? draft : { ...draft, likeness: { ...draft.likeness, unit } };
    }),
  }));
}

/** Pairs of tables of which one repeats the names of the other, found through their common indicators. */
function findSharingPairs(
  readings: readonly TableReading[],
): readonly (readonly [TableReading, TableReading])[] {
  const shared = new Map<string, { pair: readonly [TableReading, TableReading]; count: number }>();
  const holders = new Map<string, TableReading[]>();
  for (const reading of readings) {
    for (const key of new Set(reading.drafts.map((draft) => likenessKey(draft.likeness)))) {
      const known = holders.get(key) ?? [];
      for (const other of known) countPair(shared, other, reading);
      if (known.length < 8) holders.set(key, [...known, reading]);
    }
  }
  return [...shared.values()]
    .filter(({ pair, count }) => {
      const fewer = Math.min(pair[0].drafts.length, pair[1].drafts.length);
      return count >= Math.max(FEWEST, fewer * SHARE);
    })
    .map(({ pair }) => pair);
}

function countPair(
  shared: Map<string, { pair: readonly [TableReading, TableReading]; count: number }>,
  one: TableReading,
  other: TableReading,
): void {
  const key = `${one.table.id}\n${other.table.id}`;
  const known = shared.get(key);
  if (known === undefined) shared.set(key, { pair: [one, other], count: 1 });
  else known.count++;
}

/** One sheet per commune repeats the names with other figures: those are no duplicates, unless they are of two years. */
function couldBeOne(one: TableReading, other: TableReading): boolean {
  if (one.columns.year !== null && other.columns.year !== null && one.columns.year !== other.columns.year)
    return true;
  const targets = new Map(
    one.drafts.map((draft) => [likenessKey(draft.likeness), writeTarget(draft.indicator)]),
  );
  const common = other.drafts.filter((draft) => targets.has(likenessKey(draft.likeness)));
  const same = common.filter((draft) => {
    const first = targets.get(likenessKey(draft.likeness)) ?? "";
    const second = writeTarget(draft.indicator);
    return first === "" || second === "" || first === second;
  });
  return same.length >= common.length * SHARE;
}

/** The later year, then the one with more indicators that can be judged, then the first. */
function isBetter(one: TableReading, other: TableReading): boolean {
  const year = (one.columns.year ?? 0) - (other.columns.year ?? 0);
  if (year !== 0 && one.columns.year !== null && other.columns.year !== null) return year > 0;
  return countJudgeable(one) > countJudgeable(other);
}

function countJudgeable(reading: TableReading): number {
  return reading.drafts.filter(({ indicator }) => indicator.target !== null && indicator.actual !== null)
    .length;
}

function singleDuplicates(
  readings: readonly TableReading[],
  parallel: ReadonlySet<string>,
): { giving: Set<string>; issues: Issue[] } {
  const first = new Map<string, Indicator>();
  const giving = new Set<string>();
  const issues: Issue[] = [];
  for (const { drafts } of readings) {
    for (const { indicator, likeness } of drafts) {
      const key = likenessKey(likeness);
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, indicator);
        continue;
      }
      if (known.table === indicator.table || parallel.has(`${known.table}\n${indicator.table}`)) continue;
      const isSame = isSameFigures(known, indicator);
      if (isSame) giving.add(writePlace(indicator));
      issues.push(indicatorIssue(known, indicator, isSame));
    }
  }
  return { giving, issues };
}

function isSameFigures(one: Indicator, other: Indicator): boolean {
  const actuals = [one, other].map((indicator): string => identityForm(indicator.actual?.printed ?? ""));
  const isActual = actuals.includes("") || actuals[0] === actuals[1];
  return writeTarget(one) !== "" && writeTarget(one) === writeTarget(other) && isActual;
}

function writeTarget(indicator: Indicator): string {
  return identityForm(indicator.target?.printed ?? "");
}

function writePlace(indicator: Indicator): string {
  return `${indicator.table}|${String(indicator.cell.row)}`;
}

function tableIssue(better: TableReading, worse: TableReading): Issue {
  return {
    code: "duplicateTable",
    severity: "worthChecking",
    id: `duplicateTable|${worse.table.id}|${better.table.id}`,
    cell: { sheet: worse.table.block.sheet, row: worse.table.block.row, column: worse.table.block.column },
    indicator: null,
    facts: {
      sheet: worse.table.block.sheet,
      table: worse.table.id,
      otherSheet: better.table.block.sheet,
      otherTable: better.table.id,
      count: worse.drafts.length,
    },
  };
}

function indicatorIssue(known: Indicator, indicator: Indicator, givesWay: boolean): Issue {
  return {
    code: "duplicateIndicator",
    severity: "worthChecking",
    id: `duplicateIndicator|${indicator.table}|${indicator.id}|${known.table}`,
    cell: indicator.cell,
    indicator: known.id,
    facts: {
      name: indicator.name,
      sheet: indicator.cell.sheet,
      otherSheet: known.cell.sheet,
      counted: givesWay ? 1 : 2,
    },
  };
}
