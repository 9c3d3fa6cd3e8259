/** What each row below the headings is, by itself: its number, its mark, its name, whether it carries figures. */

import { LETTER, onlyLetters } from "../../vocabulary/bothForms";
import type { CellGrid } from "../tables/cellGrid";
import { holdsSeveral, type PairedLine, pairLines } from "../../figures/cellLines";
import type { ColumnRole, IndicatorTable } from "../../model/table";
import { type LineLabel, readLabel, plainMark, startsWithOfWhich } from "./rowLabels";
import type { TableBlock } from "../tables/tableBlocks";
import {
  continueRow,
  goesOn,
  isRemarkRow,
  withNamesJoined,
  withNoughtsAsHeadings,
  withoutTrailing,
} from "./rowsTogether";
import type { RowKind, TableRow } from "./tableRow";
import { isTableEnd } from "../tables/tableEdges";
import { type VerdictColumn, verdictAt } from "../columns/verdictColumns";
import { plainForm } from "../../vocabulary/forms";
import { GROUP_BEGINNING, GROUP_COUNT, OF_WHICH, TOTAL_LINE } from "../../vocabulary/rows";
const WORDS = new RegExp(`${LETTER}{2}.*${LETTER}`, "u");

/** The rows of a table that say something, in order. `otherName`: where a row is named whose name's own column is empty. */
export function readTableRows(
  block: TableBlock,
  chosen: IndicatorTable["chosen"],
  verdicts: readonly VerdictColumn[],
  otherName: number | null = null,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = block.firstRow; row < block.endRow; row++) {
    if (block.skipped.has(row) || isNote(block, row)) continue;
    const found = rowsAt(block, chosen, verdicts, row, otherName);
    const [only] = found;
    if (only !== undefined && isRemarkRow(only)) continue;
    const before = rows[rows.length - 1];
    if (only !== undefined && before !== undefined && goesOn(before, only)) {
      rows[rows.length - 1] = continueRow(before, only);
    } else rows.push(...found);
  }
  return withoutTrailing(withNoughtsAsHeadings(withNamesJoined(rows)));
}

/** A note between the lines of a table. */
function isNote(block: TableBlock, row: number): boolean {
  const inside = block.grid.columnsIn(row, block.firstColumn, block.lastColumn);
  return inside.length > 0 && inside.length <= 3 && isTableEnd(block.grid, row, inside);
}

/** One line, or those typed below each other in its cells; none where the row says nothing. */
function rowsAt(
  block: TableBlock,
  chosen: IndicatorTable["chosen"],
  verdicts: readonly VerdictColumn[],
  row: number,
  otherName: number | null,
): readonly TableRow[] {
  const { grid } = block;
  const isOther = otherName !== null && isFilled(grid, row, otherName);
  const nameColumn = findNameColumn(grid, chosen, row) ?? (isOther ? otherName : null);
  if (nameColumn === null) return [];
  const ownNumber = readOwnNumber(grid, row, chosen.number === nameColumn ? undefined : chosen.number);
  const isAlone =
    grid.columnsIn(row, block.firstColumn, block.lastColumn).length <= (ownNumber === "" ? 1 : 2);
  const filling = findFilling(grid, row, chosen, verdicts);
  const place = { row, nameColumn, isAlone };
  const lines = linesIn(grid, chosen, row, nameColumn);
  const only = { place, texts: null, filling };
  if (lines === null) return [tableRow(grid, ownNumber, grid.shown(row, nameColumn), only) ?? []].flat();
  return lines.flatMap(({ name: printed, texts }, at) => {
    const label = at === 0 ? ownNumber : "";
    const own = texts === null ? filling : { ...filling, ...lineFilling(texts, chosen) };
    return tableRow(grid, label, printed, { place, texts, filling: own }) ?? [];
  });
}

type Filling = Pick<TableRow, "hasTarget" | "hasFigures" | "hasVerdict" | "isEmpty" | "hasUnit" | "isNought">;

/** Where a line stands and what its cells hold. */
interface LineFacts {
  readonly place: Pick<TableRow, "row" | "nameColumn" | "isAlone">;
  readonly texts: TableRow["texts"];
  readonly filling: Filling;
}

/** Key by key: behind a spread each would be dearer than the whole. */
function tableRow(
  grid: CellGrid,
  ownNumber: string,
  printed: string,
  { place, texts, filling }: LineFacts,
): TableRow | null {
  const { row, nameColumn, isAlone } = place;
  const { hasTarget, hasFigures, hasVerdict, isEmpty, hasUnit, isNought } = filling;
  const labelled = readLabel(ownNumber, printed);
  if (labelled.number === null && TOTAL_LINE.test(plainForm(labelled.name.slice(0, 60)))) return null;
  return {
    number: labelled.number,
    name: labelled.name,
    kind: findRowKind(grid, labelled, { row, printed, isEmpty, isAlone }),
    startsRun: startsWithOfWhich(printed),
    mark: labelled.labelKind === "mark" ? plainMark(ownNumber === "" ? printed : ownNumber) : null,
    row,
    printed,
    nameColumn,
    texts,
    hasTarget,
    hasFigures,
    hasVerdict,
    isEmpty,
    hasUnit,
    isNought,
    isAlone,
  };
}

/** The lines of a row whose target or actual holds several; null where there are none, or they are not surely parts of one row. */
function linesIn(
  grid: CellGrid,
  chosen: IndicatorTable["chosen"],
  row: number,
  nameColumn: number,
): readonly PairedLine[] | null {
  const { target, actual } = chosen;
  const isSeveral = [target, actual].some(
    (column) => column !== undefined && holdsSeveral(grid.raw(row, column)),
  );
  if (!isSeveral) return null;
  const textsByRow = (roles: readonly ColumnRole[]): ReadonlyMap<number, string> =>
    new Map(
      roles.flatMap((role) => {
        const column = chosen[role];
        return column === undefined ? [] : [[column, grid.raw(row, column)] as const];
      }),
    );
  const figures = textsByRow(["target", "actual"]);
  const lines = pairLines(grid.raw(row, nameColumn), figures, textsByRow(["unit", "attainment"]));
  const areOwn = lines?.slice(1).some(({ name }) => readLabel("", name).number !== null) ?? false;
  return areOwn ? null : lines;
}

function lineFilling(
  texts: ReadonlyMap<number, string>,
  chosen: IndicatorTable["chosen"],
): Pick<TableRow, "hasTarget" | "hasFigures" | "isEmpty" | "isNought"> {
  const isSaid = (column: number | undefined): boolean =>
    column !== undefined && (texts.get(column) ?? "") !== "";
  const hasTarget = isSaid(chosen.target);
  const hasFigures = hasTarget || isSaid(chosen.actual);
  return { hasTarget, hasFigures, isEmpty: !hasFigures, isNought: false };
}

function findFilling(
  grid: CellGrid,
  row: number,
  chosen: IndicatorTable["chosen"],
  verdicts: readonly VerdictColumn[],
): Filling {
  const hasTarget = isFilled(grid, row, chosen.target);
  const hasFigures = hasTarget || isFilled(grid, row, chosen.actual);
  const verdict = verdictAt(grid, row, verdicts);
  const hasVerdict = verdict !== null && verdict.outcome !== null;
  const hasUnit = isFilled(grid, row, chosen.unit);
  const isNoughtIn = (column: number | undefined): boolean =>
    column !== undefined && grid.value(row, column) === 0;
  const isNought =
    chosen.unit !== undefined && !hasUnit && isNoughtIn(chosen.target) && isNoughtIn(chosen.actual);
  const isEmpty = !hasFigures && !hasVerdict;
  return { hasTarget, hasFigures, hasVerdict, isEmpty, hasUnit, isNought };
}

/** The name's column; a group's heading may stand in the numbers' column, merged over the row. */
export function findNameColumn(grid: CellGrid, chosen: IndicatorTable["chosen"], row: number): number | null {
  if (chosen.name !== undefined && grid.shown(row, chosen.name) !== "") return chosen.name;
  return chosen.number !== undefined && WORDS.test(grid.shown(row, chosen.number)) ? chosen.number : null;
}

/** A whole number without the marks of its format: "1000", not "1.000". */
function readOwnNumber(grid: CellGrid, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const value = grid.value(row, column);
  return typeof value === "number" && Number.isInteger(value) ? String(value) : grid.shown(row, column);
}

function isFilled(grid: CellGrid, row: number, column: number | undefined): boolean {
  return column !== undefined && grid.shown(row, column) !== "";
}

type Facts = Pick<TableRow, "row" | "printed" | "isEmpty" | "isAlone">;

function findRowKind(grid: CellGrid, label: LineLabel, facts: Facts): RowKind {
  switch (label.labelKind) {
    case "digits":
      return "numbered";
    case "dotted":
      return "subNumbered";
    case "numeral":
      return facts.isEmpty || hasCount(label.name) ? "group" : "numbered";
    case "mark":
    case "none":
      return unnumberedKind(grid, label, facts);
  }
}

function unnumberedKind(grid: CellGrid, label: LineLabel, facts: Facts): RowKind {
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
  const letters = onlyLetters(printed.slice(0, 200));
  const isCapital =
    letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isCapital || (GROUP_BEGINNING.test(plainForm(printed)) && /^\p{Lu}/u.test(printed));
}
