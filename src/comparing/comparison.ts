/** Two states of the figures beside each other: what changed, and how the one count becomes the other. */

import type { FiguresState, StateRow } from "../model/figuresState";
import { isGood } from "../model/indicator";
import { clean, compareToMark } from "../model/numbers";
import { conversionBetween, isPercentage } from "../figures/units";
import type { ChangeKind } from "../text/comparing";
import { pairRows, type RowPair } from "./pairRows";

/** Where rows stand: each under the first that is true of it. */
export const CHANGES: readonly ChangeKind[] = ["plan", "verdict", "rows", "figure", "none"];

/** How far the figure moved, in the unit it has now. */
export interface Difference {
  readonly value: number;
  readonly unit: string | null;
  readonly inPoints: boolean;
  readonly decimals: number;
}

export interface ComparedRow {
  readonly change: ChangeKind;
  /** null: the row is new. */
  readonly before: StateRow | null;
  /** null: the row is gone. */
  readonly now: StateRow | null;
  readonly isRenamed: boolean;
  readonly planChanged: boolean;
  readonly verdictChanged: boolean;
  /** null where one of them is missing, or no figure. */
  readonly difference: Difference | null;
}

export interface SideCount {
  readonly good: number;
  readonly total: number;
}

/** How the count of before becomes that of now: good.before + becameGood - becameBad + addedGood - removedGood = good.now, and so the totals. */
export interface Reckoning {
  readonly before: SideCount;
  readonly now: SideCount;
  readonly becameGood: number;
  readonly becameBad: number;
  readonly added: SideCount;
  readonly removed: SideCount;
  /** Rows of both sides that are counted now and were not, and the other way round. */
  readonly entered: number;
  readonly left: number;
}

export interface StateComparison {
  readonly before: FiguresState;
  readonly now: FiguresState;
  /** Changed plans first, then other verdicts, rows that came or went or have another name, other figures, what is as it was. */
  readonly rows: readonly ComparedRow[];
  readonly reckoning: Reckoning;
  /** Rows of both sides whose verdict is another. */
  readonly verdictsChanged: readonly ComparedRow[];
}

/** Compares. */
export function compareStates(before: FiguresState, now: FiguresState): StateComparison {
  const { pairs, added, removed } = pairRows(before.rows, now.rows);
  const place = new Map(now.rows.map((row, at) => [row, at]));
  const inOrder = [...pairs].sort((a, b) => (place.get(a.now) ?? 0) - (place.get(b.now) ?? 0));
  const all = [
    ...inOrder.map(comparedRow),
    ...added.map((row) => loneRow(null, row)),
    ...removed.map((row) => loneRow(row, null)),
  ];
  return {
    before,
    now,
    rows: CHANGES.flatMap((change) => all.filter((row) => row.change === change)),
    reckoning: reckon(before, now, { pairs, added, removed }),
    verdictsChanged: all.filter(({ verdictChanged }) => verdictChanged),
  };
}

function comparedRow({ before, now, isRenamed }: RowPair): ComparedRow {
  const planChanged = hasOtherPlan(before, now);
  const verdictChanged = verdictKey(before, now) !== verdictKey(now, before);
  const change = planChanged
    ? "plan"
    : verdictChanged
      ? "verdict"
      : isRenamed
        ? "rows"
        : hasOtherFigure(before, now)
          ? "figure"
          : "none";
  return {
    change,
    before,
    now,
    isRenamed,
    planChanged,
    verdictChanged,
    difference: subtractFigures(before, now),
  };
}

function loneRow(before: StateRow | null, now: StateRow | null): ComparedRow {
  const nothing = { isRenamed: false, planChanged: false, verdictChanged: false, difference: null };
  return { change: "rows", before, now, ...nothing };
}

/** 9.000 triệu đồng and 9 tỷ đồng are one plan. */
function hasOtherPlan(before: StateRow, now: StateRow): boolean {
  const moved = isPlanMoved(before, now);
  return moved ?? before.plan !== now.plan;
}

/** Of plans in other units of one quantity; null where their texts are to be compared. */
function isPlanMoved({ plan: text, target: was }: StateRow, { plan, target: is }: StateRow): boolean | null {
  if (was === null || is === null || was.value === null || is.value === null) return null;
  const factor = conversionBetween(was.unit, is.unit);
  const isOneLine = !text.includes("; ") && !plan.includes("; ");
  if (factor === null || factor === 1 || !isOneLine || boundSign(text) !== boundSign(plan)) return null;
  return compareToMark(is.value, clean(was.value * factor)) !== 0;
}

/** "≥" of a floor, "<" of a ceiling never reached; "" of a figure. */
function boundSign(plan: string): string {
  return /^[≥>≤<]*/.exec(plan)?.[0] ?? "";
}

/** Classes of progress are compared with classes; with the verdict of a year that is over by what they count as. */
function verdictKey(row: StateRow, other: StateRow): string {
  if (!row.counted) return "leftOut";
  if (row.class === null || (other.counted && other.class === null)) return row.outcome;
  return row.class === "done" ? `done ${row.outcome}` : row.class;
}

function hasOtherFigure(before: StateRow, now: StateRow): boolean {
  if (before.further !== now.further) return true;
  const difference = subtractFigures(before, now);
  if (difference !== null) return difference.value !== 0;
  return (before.actual?.printed.trim() ?? "") !== (now.actual?.printed.trim() ?? "");
}

function subtractFigures({ actual: before }: StateRow, { actual: now }: StateRow): Difference | null {
  if (before === null || now === null || before.value === null || now.value === null) return null;
  const factor = conversionBetween(before.unit, now.unit);
  if (factor === null) return null;
  const was = clean(before.value * factor);
  return {
    value: compareToMark(now.value, was) === 0 ? 0 : clean(now.value - was),
    unit: now.unit,
    inPoints: isPercentage(now.unit),
    decimals: factor === 1 ? Math.max(before.decimals, now.decimals) : Math.max(now.decimals, 3),
  };
}

interface Sides {
  readonly pairs: readonly RowPair[];
  readonly added: readonly StateRow[];
  readonly removed: readonly StateRow[];
}

function reckon(before: FiguresState, now: FiguresState, { pairs, added, removed }: Sides): Reckoning {
  const [was, is] = [countsIn(before), countsIn(now)];
  const countTurned = (test: (pair: RowPair) => boolean): number => pairs.filter(test).length;
  return {
    before: was.count(before.rows),
    now: is.count(now.rows),
    becameGood: countTurned((pair) => !was.isGood(pair.before) && is.isGood(pair.now)),
    becameBad: countTurned((pair) => was.isGood(pair.before) && !is.isGood(pair.now)),
    added: is.count(added),
    removed: was.count(removed),
    entered: countTurned((pair) => !was.isIn(pair.before) && is.isIn(pair.now)),
    left: countTurned((pair) => was.isIn(pair.before) && !is.isIn(pair.now)),
  };
}

/** Counting as a state counts. */
function countsIn({ unknownInTotal }: FiguresState) {
  const isIn = ({ counted, outcome }: StateRow): boolean =>
    counted && (unknownInTotal || outcome !== "unknown");
  const isGoodRow = ({ counted, outcome }: StateRow): boolean => counted && isGood(outcome);
  return {
    isIn,
    isGood: isGoodRow,
    count: (rows: readonly StateRow[]): SideCount => ({
      good: rows.filter(isGoodRow).length,
      total: rows.filter(isIn).length,
    }),
  };
}
