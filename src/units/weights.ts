/** What a rate of several units is weighed by: a row of the same table it is worked out of, else the whole that stands under it. */

import { conversionBetween } from "../figures/units";
import { clean } from "../model/numbers";
import { RATE_BASES } from "./rateBases";
import { findMostCommon } from "./mostCommon";
import type { RolledRow, RolledUnit, Weight } from "./rolledRow";
import { nameKey } from "./rowKeys";
import type { UnitRow } from "./unitFile";

/** null where nothing in the units' tables gives the base. */
export function findWeight(
  rate: RolledRow,
  rows: readonly RolledRow[],
  units: readonly RolledUnit[],
): Weight | null {
  if (rate.noSum !== "rate" && rate.noSum !== "average") return null;
  const found = rowWeight(rate, rows) ?? partWeight(rate, units);
  if (found === null) return null;
  const lacks = rate.cells.filter((cell, at) => {
    const isReported = cell !== null && cell.row.actual !== null;
    return isReported && (cell.value === null || (found.values[at] ?? null) === null);
  });
  return { ...found, without: lacks.length };
}

/** A row that may be added up, whose name the vocabulary gives for this rate. */
function rowWeight(rate: RolledRow, rows: readonly RolledRow[]): Omit<Weight, "without"> | null {
  const wanted = baseNames(nameKey(rate.name));
  const fitting = rows.filter(({ name, noSum }) => noSum === null && wanted.includes(nameKey(name)));
  const [base] = fitting;
  if (base === undefined || fitting.length > 1) return null;
  const values = base.cells.map((cell) => notNegative(cell?.value ?? null));
  return { row: base.key, name: base.name, unit: base.unit, values };
}

function baseNames(key: string): readonly string[] {
  for (const { rate, bases } of RATE_BASES) {
    const match = rate.exec(key);
    if (match !== null) return bases.map((base) => base.replace("$1", match[1] ?? ""));
  }
  return [];
}

/** "Tổng số hộ" as a part of the rate's own row. */
function partWeight(rate: RolledRow, units: readonly RolledUnit[]): Omit<Weight, "without"> | null {
  const parts = units.map(({ file }, at) => {
    const name = rate.cells[at]?.row.name;
    const whole = file.rows.filter(
      (row) => name !== undefined && row.under === name && WHOLE.test(nameKey(row.name)),
    );
    return whole.length === 1 ? (whole[0] ?? null) : null;
  });
  const given = parts.filter((part) => part !== null);
  const [first] = given;
  if (first === undefined || given.some((part) => nameKey(part.name) !== nameKey(first.name))) return null;
  const name = findMostCommon(given.map((part) => part.name));
  const unit = findMostCommon(given.flatMap((part) => part.unit ?? [])) || null;
  return { row: null, name, unit, values: parts.map((part) => valueIn(part, unit)) };
}

/** The whole that a rate is a share of. */
const WHOLE = /^(?:tong so|mau so|tong)(?: |$)/;

function valueIn(part: UnitRow | null, unit: string | null): number | null {
  const actual = part?.actual ?? null;
  const conversion = conversionBetween(actual?.unit ?? null, unit);
  if (actual === null || actual.value === null || conversion === null) return null;
  return notNegative(clean(actual.value * conversion));
}

function notNegative(value: number | null): number | null {
  return value === null || value < 0 ? null : value;
}
