/** Cells and contexts for the tests of figures: written as a person would type them. */

import type { AmountContext, CellSource } from "../../src/figures/cellSource";
import type { CellRef, CellType, CellValue } from "../../src/model/cells";
import type { Actual, Amount, Indicator, Target } from "../../src/model/indicator";
import { readActual } from "../../src/figures/readActual";
import { readTarget } from "../../src/figures/readTarget";
import { lineConversion } from "../../src/figures/units";

export const at = (column: number, row = 11): CellRef => ({ sheet: "KT-XH", row, column });

/** A cell as Excel gives it: text as typed, or a number with its format and what is shown. */
export function cell(value: CellValue, shown?: string, numberFormat = "General", column = 4): CellSource {
  const valueType: CellType =
    value === ""
      ? "Empty"
      : typeof value === "number"
        ? "Double"
        : typeof value === "boolean"
          ? "Boolean"
          : "String";
  return { cell: at(column), value, text: shown ?? String(value), numberFormat, valueType };
}

export function context(parts: Partial<AmountContext> = {}): AmountContext {
  return { convention: "vi", unit: null, other: null, habit: null, ...parts };
}

export function amount(value: number, parts: Partial<Amount> = {}): Amount {
  return { printed: String(value), value, unit: null, hedge: null, cell: at(4), live: null, ...parts };
}

interface Row {
  readonly name?: string;
  readonly unit?: string | null;
  readonly target?: CellValue | Target | null;
  readonly actual?: CellValue | Actual | null;
}

/** An indicator as the reading would make it of one printed row. */
export function indicator(row: Row, rest: Partial<Indicator> = {}): Indicator {
  const unit = row.unit ?? null;
  const targetCell = asCell(row.target, 3);
  const actualCell = asCell(row.actual, 4);
  const target = isRead(row.target)
    ? row.target
    : targetCell && readTarget(targetCell, context({ unit, other: actualCell })).target;
  const actual = isRead(row.actual)
    ? row.actual
    : actualCell && readActual(actualCell, context({ unit, other: targetCell })).actual;
  const name = row.name ?? "Chỉ tiêu";
  return {
    id: name,
    table: "KT-XH!A1",
    name,
    unit,
    cell: at(1),
    target: target ?? null,
    targetCell: at(3),
    actual: actual ?? null,
    actualCell: at(4),
    conversion: lineConversion(target ?? null, actual ?? null, unit),
    statedDirection: null,
    hidden: false,
    number: "1",
    group: null,
    conditions: [],
    subItems: [],
    period: "year",
    span: null,
    openUntil: null,
    beside: null,
    printedAttainment: null,
    printedVerdict: null,
    owner: null,
    note: null,
    ...rest,
  };
}

function isRead<T extends Actual | Target>(value: CellValue | T | null | undefined): value is T {
  return typeof value === "object" && value !== null;
}

function asCell(value: CellValue | object | null | undefined, column: number): CellSource | null {
  if (value === null || value === undefined || typeof value === "object") return null;
  return cell(value, undefined, "General", column);
}
