/** The unit of a line: from its own column, from its name, from the headings of its figures, or from above. */

import type { CellGrid } from "../tables/cellGrid";
import type { Actual, Amount } from "../../model/indicator";
import type { IndicatorTable } from "../../model/table";
import type { TableRow } from "./tableRow";
import { conversionBetween } from "../../figures/units";
import { UNIT_WORDS } from "../../vocabulary/units";
import { plainForm } from "../../vocabulary/forms";

/** Where a table says its units besides the lines themselves. */
export interface TableUnits {
  /** What a ditto mark in a row stands for. */
  readonly dittos: ReadonlyMap<number, string>;
  /** "Kế hoạch (triệu đồng)": only where no column is the unit. */
  readonly target: string | null;
  /** The heading of the actual says another unit than the target's. */
  readonly actual: string | null;
}

const DITTO = /^(?:["”″'’]{1,2}|-?\s*nt\s*-?|như trên)$/iu;

/** Looks at a table's unit column and headings once. */
export function tableUnits(grid: CellGrid, table: IndicatorTable): TableUnits {
  const { chosen } = table;
  const headingUnit = (column: number | undefined): string | null => {
    const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
    return chosen.unit !== undefined || column === undefined
      ? null
      : (splitBracketedUnit(heading)?.unit ?? null);
  };
  const target = headingUnit(chosen.target);
  const actual = headingUnit(chosen.actual);
  const differs = target !== null && actual !== null && conversionBetween(actual, target) !== 1;
  return {
    dittos: chosen.unit === undefined ? new Map() : dittosIn(grid, table, chosen.unit),
    target: target ?? actual,
    actual: differs ? actual : null,
  };
}

function dittosIn(grid: CellGrid, table: IndicatorTable, column: number): ReadonlyMap<number, string> {
  const dittos = new Map<number, string>();
  let above = "";
  for (let row = table.firstRow; row < table.block.row + table.block.rows; row++) {
    const shown = grid.shown(row, column);
    if (DITTO.test(shown)) dittos.set(row, above);
    else if (shown !== "") above = shown;
  }
  return dittos;
}

/** `printed` is what the unit column shows; `unitAbove` stands where the row says no unit. */
export function nameAndUnit(
  units: TableUnits,
  row: TableRow,
  printed: string | null,
  unitAbove: string | null,
): { readonly name: string; readonly unit: string | null } {
  const bracket = unitInBrackets(row.name);
  const isDitto = printed !== null && DITTO.test(printed);
  const own = isDitto ? (units.dittos.get(row.row) ?? unitAbove) : printed;
  if (bracket === null) return { name: row.name, unit: own ?? units.target ?? unitAbove };
  if (own === null) return bracket;
  return { name: plainForm(own) === plainForm(bracket.unit) ? bracket.name : row.name, unit: own };
}

/** A figure without a unit of its own under "Thực hiện (triệu đồng)", where the target's heading says another. */
export function inHeadingUnit(actual: Actual | null, { actual: unit }: TableUnits): Actual | null {
  if (actual === null || unit === null) return actual;
  const withLineUnit = (amount: Amount): Amount => ({ ...amount, unit: amount.unit ?? unit });
  switch (actual.kind) {
    case "figure":
    case "change":
      return { ...actual, amount: withLineUnit(actual.amount) };
    case "between":
      return { ...actual, low: withLineUnit(actual.low), high: withLineUnit(actual.high) };
    case "inWords":
      return actual;
  }
}

function unitInBrackets(name: string): { readonly name: string; readonly unit: string } | null {
  const bracket = splitBracketedUnit(name);
  return bracket === null || bracket.name === "" ? null : bracket;
}

/** "Thu ngân sách (tỷ đồng)" → the unit, and what stands before it. */
export function splitBracketedUnit(text: string): { readonly name: string; readonly unit: string } | null {
  if (!/[)\]]$/.test(text.trimEnd())) return null;
  const match = /\s*[([]([^()[\]]{1,40})[)\]]\s*$/u.exec(text.slice(-60));
  const unit = match?.[1]?.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:\s*/iu, "").trim();
  if (match === null || unit === undefined || !UNIT_WORDS.test(plainForm(unit))) return null;
  return { name: text.slice(0, text.length - match[0].length).trim(), unit };
}
