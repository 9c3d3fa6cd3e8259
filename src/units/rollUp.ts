/** Several units' results of one table, side by side: the same whatever order the files come in. */

import { conversionBetween } from "../figures/units";
import type { Span } from "../model/period";
import { clean } from "../model/numbers";
import { findMostCommon, findMiddle } from "./mostCommon";
import { nameKey, numberKey } from "./rowKeys";
import { compareTexts } from "./compareTexts";
import { listSubmissions, type Submission, type SubmissionChoices } from "./submissions";
import type { RolledCell, RolledRow, RolledUnit } from "./rolledRow";
import { findNoSum, type NoSum } from "./sums";
import { isRead, type ExpectedUnit, type Received, type UnitRow } from "./unitFile";
import { findWeight } from "./weights";

export interface RollUp {
  readonly submissions: readonly Submission[];
  readonly units: readonly RolledUnit[];
  readonly rows: readonly RolledRow[];
  readonly year: number | null;
  readonly isPartYear: boolean;
  readonly span: Span | null;
  readonly hasClusters: boolean;
}

/** Sums up what was received. */
export function buildRollUp(
  received: readonly Received[],
  expected: readonly ExpectedUnit[],
  choices?: SubmissionChoices,
): RollUp {
  const submissions = listSubmissions(received, expected, choices);
  const counted = submissions.flatMap(({ unit, cluster, state, received: file }) =>
    state === "counted" && file !== null && isRead(file) ? [{ name: unit, cluster, file }] : [],
  );
  const units = inClusters(counted);
  const [first] = units;
  return {
    submissions,
    units,
    rows: rollUpRows(units),
    year: commonYear(units),
    isPartYear: first?.file.isPartYear ?? false,
    span: first?.file.span ?? null,
    hasClusters: units.some(({ cluster }) => cluster !== null),
  };
}

/** Said of all where more than half name it. */
function commonYear(units: readonly RolledUnit[]): number | null {
  const years = units.flatMap(({ file }) => file.year ?? []);
  return years.length * 2 > units.length ? (years[0] ?? null) : null;
}

/** Units of one cluster stand together, clusters in the order in which they come first; those of none are last. */
function inClusters(units: readonly RolledUnit[]): readonly RolledUnit[] {
  const order = [...new Set(units.map(({ cluster }) => cluster))].filter((cluster) => cluster !== null);
  return [...order, null].flatMap((cluster) => units.filter((unit) => unit.cluster === cluster));
}

/** A counted row with its place. */
interface Placed {
  readonly row: UnitRow;
  readonly unit: number;
  readonly place: number;
}

function rollUpRows(units: readonly RolledUnit[]): readonly RolledRow[] {
  const named = new Map<string, Placed[]>();
  units.forEach(({ file }, unit) => {
    const seen = new Map<string, number>();
    const counted = file.rows.filter(({ verdict }) => verdict !== null);
    counted.forEach((row, place) => {
      const key = nameKey(row.name);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const whole = times === 0 ? key : `${key}#${times}`;
      named.set(whole, [...(named.get(whole) ?? []), { row, unit, place }]);
    });
  });
  const rows = [...named].flatMap(([key, placed]) =>
    byUnitOfMeasure(placed).map((same, at) => ({
      place: findMiddle(same.map((each) => each.place)),
      row: rolledRow(at === 0 ? key : `${key}|${at}`, same, units.length),
    })),
  );
  const all = inGroups(rows);
  return all.map((row) => ({ ...row, weight: findWeight(row, all, units) }));
}

/** Rows of one name whose units convert are one row; the others are each their own. */
function byUnitOfMeasure(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const printed = placed.flatMap(({ row }) => (row.unit === null ? [] : [row.unit]));
  const first = printed.length === 0 ? null : findMostCommon(printed);
  const fits = ({ row }: Placed): boolean => conversionBetween(row.unit, first) !== null;
  const others = placed.filter((each) => !fits(each));
  return [placed.filter(fits), ...(others.length === 0 ? [] : byUnitOfMeasure(others))];
}

function rolledRow(key: string, placed: readonly Placed[], units: number): RolledRow {
  const texts = (of: (row: UnitRow) => string | null): string[] =>
    placed.flatMap(({ row }) => {
      const text = of(row);
      return text === null || text === "" ? [] : [text];
    });
  const unit = textOrNull(findMostCommon(texts((row) => row.unit)));
  const name = findMostCommon(texts((row) => row.name));
  const cells: (RolledCell | null)[] = new Array<RolledCell | null>(units).fill(null);
  for (const { row, unit: at } of placed) cells[at] = rolledCell(row, unit);
  const decimals = Math.max(0, ...placed.map(({ row }) => decimalsIn(row, unit)));
  return {
    key,
    number: textOrNull(findMostCommon(texts((row) => numberKey(row.number)))),
    name,
    unit,
    group: textOrNull(findMostCommon(texts((row) => row.group))),
    cells,
    decimals: Math.min(decimals, MOST_DECIMALS),
    noSum: whyNoSum(name, unit, cells),
    weight: null,
    otherNames: [...new Set(texts((row) => row.name))].filter((other) => other !== name).sort(compareTexts),
  };
}

const MOST_DECIMALS = 3;

/** Decimals of a figure once it is converted: 7,613 tỷ is 7.613 triệu. */
function decimalsIn({ actual }: UnitRow, unit: string | null): number {
  if (actual === null) return 0;
  const conversion = conversionBetween(actual.unit, unit) ?? 1;
  return Math.max(0, actual.decimals - Math.round(Math.log10(conversion)));
}

function rolledCell(row: UnitRow, unit: string | null): RolledCell {
  const { actual } = row;
  const conversion = conversionBetween(actual?.unit ?? null, unit);
  const isPlain = actual !== null && actual.value !== null && conversion !== null;
  return {
    row,
    value: isPlain ? clean((actual.value ?? 0) * conversion) : null,
    isConverted: isPlain && conversion !== 1,
  };
}

function whyNoSum(name: string, unit: string | null, cells: RolledRow["cells"]): NoSum | null {
  const present = cells.filter((cell) => cell !== null);
  if (present.some(({ row }) => row.verdict?.isLevel === true)) return "change";
  if (present.every(({ value }) => value === null)) return "words";
  return findNoSum(name, unit);
}

/** Groups in the order of their first row, within them rows by where most have them. */
function inGroups(
  rows: readonly { readonly place: number; readonly row: RolledRow }[],
): readonly RolledRow[] {
  const groupKey = ({ group }: RolledRow): string => (group === null ? "" : nameKey(group));
  const firsts = new Map<string, number>();
  for (const { place, row } of rows) {
    const key = groupKey(row);
    firsts.set(key, Math.min(firsts.get(key) ?? Infinity, place));
  }
  const groupPlace = (row: RolledRow): number => firsts.get(groupKey(row)) ?? 0;
  return [...rows]
    .sort(
      (one, other) =>
        groupPlace(one.row) - groupPlace(other.row) ||
        compareTexts(groupKey(one.row), groupKey(other.row)) ||
        one.place - other.place ||
        compareTexts(one.row.key, other.row.key),
    )
    .map(({ row }) => row);
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
