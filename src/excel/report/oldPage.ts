/** What of a report sheet is an old page of ours, which is written over, and what is the user's, which is not. */

import { addressOf } from "../../model/address";
import type { Area } from "../../model/cells";
import type { PlanStyle, SheetPlan } from "../../model/sheetPlan";
import { ExcelFailure } from "../failure";
import { groupIntoBlocks } from "../groupIntoBlocks";
import { planExtent } from "../lay/planExtent";
import type { SheetSnapshot } from "./snapshot";

/** All rows and columns of both pages, from A1: what a person has below or to the right stays. */
export function coverBoth(report: SheetSnapshot, plan: SheetPlan): Area {
  const extent = planExtent(plan);
  const { rows, columns } = oldPage(report, plan) ?? usedPart(report);
  return { ...extent, columns: Math.max(extent.columns, columns), rows: Math.max(extent.rows, rows) };
}

/** Whether a cell, by its row and column, is ours by what it says (report/kept/knownBeside). */
export type Known = (row: number, column: number) => boolean;

/** Throws CellsInTheWay where writing would change cells with something in them that are not of the old page. */
export function refuseToCover(report: SheetSnapshot, plan: SheetPlan, isKnown: Known = () => false): void {
  const page = oldPage(report, plan);
  if (page === null) return;
  const whole = coverBoth(report, plan);
  const { area, formulas } = report;
  const found = formulas.flatMap((line, down) =>
    line.flatMap((content, across) => {
      const [row, column] = [area.row + down, area.column + across];
      const isCovered = row < whole.rows && column < whole.columns;
      const isForeign = !isKnown(row, column) && !isOurs(report, plan, page, { row, column });
      return content !== "" && isCovered && isForeign
        ? [{ block: { row, column, rows: 1, columns: 1 }, value: true }]
        : [];
    }),
  );
  if (found.length === 0) return;
  const cells = [...groupIntoBlocks(found).values()].flat().map(addressOf);
  const named = cells.length > MOST_NAMED ? [...cells.slice(0, MOST_NAMED), "…"] : cells;
  throw new ExcelFailure("CellsInTheWay", "", "a person's cells beside the report", named.join(", "));
}

/** The printed columns, and beside them what looks as ours does; the column between is empty in every page of ours. */
function isOurs(
  report: SheetSnapshot,
  plan: SheetPlan,
  { rows, columns, printed }: OldPage,
  { row, column }: Pick<Area, "row" | "column">,
): boolean {
  if (row >= rows || column === printed || column >= columns) return false;
  return column < printed || looksBeside(report, plan, { row, column });
}

/** Two of size, slant and colour: one of them a person may have changed of the whole sheet. */
export function looksBeside(
  { area, formats }: SheetSnapshot,
  { beside }: Pick<SheetPlan, "beside">,
  { row, column }: Pick<Area, "row" | "column">,
): boolean {
  if (beside === undefined || beside === null) return beside === undefined;
  const font = formats[row - area.row]?.[column - area.column]?.format?.font;
  return font !== undefined && looksAlike(font, beside);
}

function looksAlike(font: Excel.CellPropertiesFont, { size, italic, color }: PlanStyle): boolean {
  const alike = [
    font.size === size,
    font.italic === italic,
    font.color?.toUpperCase() === color?.toUpperCase(),
  ];
  return alike.filter(Boolean).length >= 2;
}

/** Addresses a sentence names. */
const MOST_NAMED = 8;

/** Columns beside the printed ones: an empty one, hints, bare figures. */
const BESIDE = 3;

interface OldPage {
  readonly rows: number;
  readonly columns: number;
  /** Of the columns, those before the empty one. */
  readonly printed: number;
}

/**
 * Rows and columns of the old page as its names say; null where that is not known: no name is left, or its writing was cut off before the
 * names were moved (exchangePage). The printed columns, those beside them, and one more where bare figures of ours stand in it.
 */
function oldPage(report: SheetSnapshot, plan: SheetPlan): OldPage | null {
  const { names, area, formulas } = report;
  const ends = names.flatMap(({ formula }) => lastCell(formula) ?? []);
  const isCutOff = names.some(({ name, formula }) => name === plan.seal && formula.endsWith("!$A$1"));
  if (ends.length === 0 || isCutOff) return null;
  const rows = Math.max(...ends.map((end) => end.rows));
  const printed = Math.max(...ends.map((end) => end.columns));
  if (plan.beside === null) return { rows, columns: printed, printed };
  const last = printed + BESIDE;
  const isMore =
    plan.beside !== undefined &&
    formulas.some((line, down) => {
      const place = { row: area.row + down, column: last };
      return place.row < rows && (line[last - area.column] ?? "") !== "" && looksBeside(report, plan, place);
    });
  return { rows, columns: isMore ? last + 1 : last, printed };
}

type Size = Pick<Area, "rows" | "columns">;

/** Rows of the page as its names say; null where no name is left. */
export function namedRows({ names }: Pick<SheetSnapshot, "names">): number | null {
  const ends = names.flatMap(({ formula }) => lastCell(formula)?.rows ?? []);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Everything that is used, taken for ours, but for what lies to the right. */
function usedPart({ area }: SheetSnapshot): Size {
  return { rows: area.row + area.rows, columns: 0 };
}

/** "='Báo cáo'!$A$1:$O$90" is 90 rows and 15 columns; what does not begin in A is beside the page. */
function lastCell(formula: string): Size | null {
  const [, letters = "", row = ""] = /!\$A\$\d+:\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
  if (row === "") return null;
  const columns = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(row), columns };
}
