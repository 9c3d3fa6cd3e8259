/** What each row below the headings is, by itself: its number, its mark, its name, whether it carries figures. */

import type { CellGrid } from "../tables/cellGrid";
import { holdsSeveral, type PairedLine, pairedLines } from "../../figures/cellLines";
import type { ColumnRole, IndicatorTable } from "../../model/table";
import { type Label, labelOf, markOf, startsWithOfWhich } from "./rowLabels";
import type { TableBlock } from "../tables/tableBlocks";
import { isTableEnd } from "../tables/tableEdges";
import { type VerdictColumn, verdictAt } from "../columns/verdictColumns";
import { GROUP_BEGINNING, GROUP_COUNT, OF_WHICH, TOTAL_LINE, plainForm } from "../../vocabulary/vocabulary";

export type RowKind =
  /** A group heading. */
  | "group"
  /** "1", "III.2": a numbered line. */
  | "numbered"
  /** "1.1": a line numbered below another. */
  | "subNumbered"
  /** "Trong đó", "- …", "a)": a part of the line above. */
  | "subItem"
  /** "Trong đó:" alone on its row. */
  | "ofWhich"
  /** Neither number nor mark. */
  | "plain";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** As printed, its punctuation gone: "12", "III.2"; a group's numeral. */
  readonly number: string | null;
  /** As printed, number and marks kept. */
  readonly printed: string;
  /** Number and marks gone. */
  readonly name: string;
  readonly nameColumn: number;
  /** Something stands in the target or the actual column. */
  readonly hasFigures: boolean;
  readonly hasTarget: boolean;
  readonly hasVerdict: boolean;
  /** Neither figures nor a verdict. */
  readonly isEmpty: boolean;
  /** Begins with "Trong đó". */
  readonly startsRun: boolean;
  /** "-", "+", "." or "a" of a marked line, else null. */
  readonly mark: string | null;
  /** What the cells of this line say, by column, where the row's cells hold several lines; else null. */
  readonly texts: ReadonlyMap<number, string> | null;
}

/** The rows of a table that say something, in order. */
export function tableRows(
  block: TableBlock,
  chosen: IndicatorTable["chosen"],
  verdicts: readonly VerdictColumn[],
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = block.firstRow; row < block.endRow; row++) {
    if (block.skipped.has(row) || isNote(block, row)) continue;
    rows.push(...rowsAt(block, chosen, verdicts, row));
  }
  return withoutTrailing(rows);
}

/** A note between the lines of a table. */
function isNote(block: TableBlock, row: number): boolean {
  const inside = block.grid.columnsIn(row, block.firstColumn, block.lastColumn);
  return inside.length > 0 && inside.length <= 3 && isTableEnd(block.grid, row, inside);
}

/** Notes and signatures without a sign of their own, and groups of nothing, are no part of the table. */
function withoutTrailing(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length;
  while (end > 0) {
    const last = rows[end - 1];
    if (last === undefined || !last.isEmpty || last.kind === "numbered") break;
    end--;
  }
  return rows.slice(0, end);
}

/** One line, or those typed below each other in its cells; none where the row says nothing. */
function rowsAt(
  block: TableBlock,
  chosen: IndicatorTable["chosen"],
  verdicts: readonly VerdictColumn[],
  row: number,
): readonly TableRow[] {
  const { grid } = block;
  const nameColumn = nameColumnOf(grid, chosen, row);
  if (nameColumn === null) return [];
  const ownNumber = ownNumberOf(grid, row, chosen.number === nameColumn ? undefined : chosen.number);
  const isAlone =
    grid.columnsIn(row, block.firstColumn, block.lastColumn).length <= (ownNumber === "" ? 1 : 2);
  const filling = fillingOf(grid, row, chosen, verdicts);
  const lines = linesIn(grid, chosen, row, nameColumn) ?? [
    { name: grid.shown(row, nameColumn), texts: null },
  ];
  return lines.flatMap(({ name: printed, texts }, at) => {
    const label = at === 0 ? ownNumber : "";
    const own = texts === null ? filling : { ...filling, ...fillingOfLine(texts, chosen) };
    const read = tableRow(grid, label, { row, printed, nameColumn, texts, ...own, isAlone });
    return read === null ? [] : [read];
  });
}

function tableRow(
  grid: CellGrid,
  ownNumber: string,
  { isAlone, ...facts }: Omit<TableRow, keyof Label | "kind" | "startsRun" | "mark"> & { isAlone: boolean },
): TableRow | null {
  const { printed } = facts;
  const labelled = labelOf(ownNumber, printed);
  if (labelled.number === null && TOTAL_LINE.test(plainForm(labelled.name.slice(0, 60)))) return null;
  return {
    ...facts,
    ...labelled,
    kind: kindOf(grid, labelled, { ...facts, isAlone }),
    startsRun: startsWithOfWhich(printed),
    mark: labelled.labelKind === "mark" ? markOf(ownNumber === "" ? printed : ownNumber) : null,
  };
}

/** The lines of a row whose target or actual holds several; null where there are none, or they are not surely parts of one row. */
function linesIn(
  grid: CellGrid,
  chosen: IndicatorTable["chosen"],
  row: number,
  nameColumn: number,
): readonly PairedLine[] | null {
  const textsOf = (roles: readonly ColumnRole[]): ReadonlyMap<number, string> =>
    new Map(
      roles.flatMap((role) => {
        const column = chosen[role];
        return column === undefined ? [] : [[column, grid.raw(row, column)] as const];
      }),
    );
  const figures = textsOf(["target", "actual"]);
  if (![...figures.values()].some(holdsSeveral)) return null;
  const lines = pairedLines(grid.raw(row, nameColumn), figures, textsOf(["unit", "attainment"]));
  const areOwn = lines?.slice(1).some(({ name }) => labelOf("", name).number !== null) ?? false;
  return areOwn ? null : lines;
}

function fillingOfLine(
  texts: ReadonlyMap<number, string>,
  chosen: IndicatorTable["chosen"],
): Pick<TableRow, "hasTarget" | "hasFigures" | "isEmpty"> {
  const isSaid = (column: number | undefined): boolean =>
    column !== undefined && (texts.get(column) ?? "") !== "";
  const hasTarget = isSaid(chosen.target);
  const hasFigures = hasTarget || isSaid(chosen.actual);
  return { hasTarget, hasFigures, isEmpty: !hasFigures };
}

function fillingOf(
  grid: CellGrid,
  row: number,
  chosen: IndicatorTable["chosen"],
  verdicts: readonly VerdictColumn[],
): Pick<TableRow, "hasTarget" | "hasFigures" | "hasVerdict" | "isEmpty"> {
  const hasTarget = isFilled(grid, row, chosen.target);
  const hasFigures = hasTarget || isFilled(grid, row, chosen.actual);
  const verdict = verdictAt(grid, row, verdicts);
  const hasVerdict = verdict !== null && verdict.outcome !== null;
  return { hasTarget, hasFigures, hasVerdict, isEmpty: !hasFigures && !hasVerdict };
}

/** The name's column; a group's heading may stand in the numbers' column, merged over the row. */
export function nameColumnOf(grid: CellGrid, chosen: IndicatorTable["chosen"], row: number): number | null {
  if (chosen.name !== undefined && grid.shown(row, chosen.name) !== "") return chosen.name;
  if (chosen.number === undefined) return null;
  return /\p{L}{2}.*\p{L}/u.test(grid.shown(row, chosen.number)) ? chosen.number : null;
}

/** A whole number without the marks of its format: "1000", not "1.000". */
function ownNumberOf(grid: CellGrid, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const value = grid.value(row, column);
  return typeof value === "number" && Number.isInteger(value) ? String(value) : grid.shown(row, column);
}

function isFilled(grid: CellGrid, row: number, column: number | undefined): boolean {
  return column !== undefined && grid.shown(row, column) !== "";
}

type Facts = Pick<TableRow, "row" | "printed" | "isEmpty"> & { readonly isAlone: boolean };

function kindOf(grid: CellGrid, label: Label, facts: Facts): RowKind {
  switch (label.labelKind) {
    case "digits":
      return "numbered";
    case "dotted":
      return "subNumbered";
    case "numeral":
      return facts.isEmpty || hasCount(label.name) ? "group" : "numbered";
    default:
      return unnumberedKind(grid, label, facts);
  }
}

function unnumberedKind(grid: CellGrid, label: Label, facts: Facts): RowKind {
  if (label.labelKind === "mark")
    return facts.isEmpty && isOnlyOfWhich(facts.printed) ? "ofWhich" : "subItem";
  return facts.isEmpty && isGroupText(grid, facts) ? "group" : "plain";
}

function hasCount(name: string): boolean {
  return GROUP_COUNT.test(name.slice(0, 200));
}

function isOnlyOfWhich(printed: string): boolean {
  return printed.length <= 40 && plainForm(printed).replace(OF_WHICH, "") === "";
}

/** Alone in its row and bold, in capitals, "Về …", or with its count. */
function isGroupText(grid: CellGrid, facts: Facts): boolean {
  const { printed, row, isAlone } = facts;
  if (!isAlone) return false;
  if (grid.isBoldRow(row) || hasCount(printed)) return true;
  const letters = printed.slice(0, 200).replace(/[^\p{L}]/gu, "");
  const isCapital =
    letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isCapital || (GROUP_BEGINNING.test(plainForm(printed)) && /^\p{Lu}/u.test(printed));
}
