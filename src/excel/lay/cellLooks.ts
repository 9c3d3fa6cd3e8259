/** The looks of a short page in a few actions, however many there are: row by row what most of a row's cells share, cell by cell the rest. */

import type { PlanBlock, PlanStyle, SheetPlan } from "../../model/sheetPlan";
import { getBlockRange } from "./blockRange";
import { planExtent } from "./planExtent";

type Edge = NonNullable<PlanStyle["borders"]>["edges"][number];

/** What a cell looks like: the colours of its lines edge by edge. */
export type CellLook = Omit<PlanStyle, "borders" | "numberFormat"> & { readonly [edge in Edge]?: string };
type Property = keyof CellLook;

/** Lays them over `ground`, the looks all cells have by now; the heights of rows go along. */
export function layCellLooks(sheet: Excel.Worksheet, plan: SheetPlan, ground: CellLook): void {
  const looks = cellLooks(plan, ground);
  const { rows, columns } = planExtent(plan);
  const printed = Math.min(columns, plan.page.printArea.columns);
  const ofRows = looks.map((line) => rowLook(line.slice(0, printed), ground));
  const range = getBlockRange(sheet, { row: 0, column: 0, rows, columns: printed });
  const heights = heightsByRow(plan, rows);
  range.setRowProperties(ofRows.map((look, row) => withHeight(settable(look, true), heights[row] ?? null)));
  layCells(
    sheet,
    { row: 0, column: 0 },
    looks.map((line, row) => line.slice(0, printed).map((look) => unlike(look, ofRows[row] ?? {}, ground))),
  );
  layCells(
    sheet,
    { row: 0, column: printed },
    looks.map((line) => line.slice(printed).map((look) => unlike(look, {}, ground))),
  );
}

/** Every cell's look as it is to be, the ground with it. */
function cellLooks(plan: SheetPlan, ground: CellLook): readonly (readonly CellLook[])[] {
  const { rows, columns } = planExtent(plan);
  const looks = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellLook => ({ ...ground })),
  );
  for (const { style, blocks } of plan.styles) {
    const { borders } = style;
    const look = Object.fromEntries(Object.entries(style).filter(([name]) => isProperty(name)));
    for (const block of blocks) {
      looks.slice(block.row, block.row + block.rows).forEach((line, down) =>
        line.slice(block.column, block.column + block.columns).forEach((cell, across) => {
          Object.assign(cell, look, borders === undefined ? {} : linesAt(borders, block, down, across));
        }),
      );
    }
  }
  return looks;
}

/** The lines round a cell of a framed block: those on its edges, and those inside it. */
function linesAt(
  { color, inside, edges }: NonNullable<PlanStyle["borders"]>,
  { rows, columns }: PlanBlock,
  down: number,
  across: number,
): CellLook {
  const isOuter = {
    top: down === 0,
    bottom: down === rows - 1,
    left: across === 0,
    right: across === columns - 1,
  };
  return Object.fromEntries(
    EDGES.filter((edge) => (isOuter[edge] ? edges.includes(edge) : inside)).map((edge) => [edge, color]),
  );
}

/** What more than half of a row's cells have and the ground has not; only what each of the cells has in some way, so that the others can say theirs. */
function rowLook(line: readonly CellLook[], ground: CellLook): CellLook {
  const look: { -readonly [name in Property]?: CellLook[name] } = {};
  for (const property of PROPERTIES) {
    const values = line.map((cell) => cell[property]);
    const common = values.find((value) => values.filter((other) => other === value).length * 2 > line.length);
    if (common !== undefined && common !== ground[property] && !values.includes(undefined))
      look[property] = common as never;
  }
  // A row has one colour for the lines between its cells and at its ends.
  if (look.left !== look.right) {
    delete look.left;
    delete look.right;
  }
  return look;
}

/** What a cell has that its row, or else the ground, has not given it. */
function unlike(look: CellLook, row: CellLook, ground: CellLook): CellLook {
  const given: CellLook = { ...ground, ...row };
  return Object.fromEntries(
    PROPERTIES.filter((property) => look[property] !== given[property]).map((property) => [
      property,
      look[property],
    ]),
  );
}

/** One action, none where every cell is as it is. */
function layCells(
  sheet: Excel.Worksheet,
  { row, column }: Pick<PlanBlock, "row" | "column">,
  looks: readonly (readonly CellLook[])[],
): void {
  if (!looks.flat().some((look) => Object.keys(look).length > 0)) return;
  const block = { row, column, rows: looks.length, columns: looks[0]?.length ?? 0 };
  getBlockRange(sheet, block).setCellProperties(
    looks.map((line) => line.map((look) => settable(look, false))),
  );
}

function heightsByRow({ rowHeights }: SheetPlan, rows: number): readonly (number | null)[] {
  const heights = new Array<number | null>(rows).fill(null);
  for (const { row, rows: down, height } of rowHeights) heights.fill(height, row, row + down);
  return heights;
}

function withHeight(
  { format }: Excel.SettableCellProperties,
  rowHeight: number | null,
): Excel.SettableRowProperties {
  if (rowHeight === null) return format === undefined ? {} : { format };
  return { format: { ...format, rowHeight } };
}

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

const PROPERTIES: readonly Property[] = [
  ...EDGES,
  "font",
  "size",
  "bold",
  "italic",
  "underline",
  "color",
  "fill",
  "horizontal",
  "vertical",
  "wrap",
  "shrink",
  "indent",
];

function isProperty(name: string): boolean {
  return PROPERTIES.some((property) => property === name);
}

/** The same look in Excel's words; nothing is said of what it does not have. */
export function settable(look: CellLook, isRow: boolean): Excel.SettableCellProperties {
  const font = said<Excel.CellPropertiesFont>({
    name: look.font,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline === undefined ? undefined : look.underline ? "Single" : "None",
    color: look.color,
  });
  const line = (color: string | undefined): Excel.CellBorder | undefined =>
    color === undefined ? undefined : { style: "Continuous", color };
  const borders = said<Excel.CellBorderCollection>({
    top: line(look.top),
    bottom: line(look.bottom),
    left: line(look.left),
    right: line(look.right),
    vertical: isRow ? line(look.left) : undefined,
  });
  const format = said<Excel.CellPropertiesFormat>({
    font,
    borders,
    fill: said<Excel.CellPropertiesFill>({ color: look.fill }),
    horizontalAlignment: look.horizontal,
    verticalAlignment: look.vertical,
    wrapText: look.wrap,
    shrinkToFit: look.shrink,
    indentLevel: look.indent,
  });
  return format === undefined ? {} : { format };
}

/** Without what is undefined; undefined where nothing is left. */
function said<T extends object>(all: { readonly [name in keyof T]?: T[name] | undefined }): T | undefined {
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}
