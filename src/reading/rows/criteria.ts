/** Sets of criteria ("Tên tiêu chí · Nội dung · Mức đạt chuẩn · Thực trạng"): a criterion holds when all its contents do. */

import { hasTwoLetters } from "../../vocabulary/bothForms";
import type { CellGrid } from "../tables/cellGrid";
import type { TableBlock } from "../tables/tableBlocks";
import { readLabel } from "./rowLabels";
import type { OutlineEntry } from "./outline";
import type { TableRow } from "./tableRow";
import { headingForm } from "../../vocabulary/forms";
import { CRITERION_HEADING } from "../../vocabulary/headings";
import type { ColumnReading, IndicatorTable, ReadingChoices, TableColumns } from "../../model/table";
import { tidyLower } from "../../vocabulary/tidy";

/** The column that names the criteria, each once above its contents, and the column of those. */
export interface CriteriaColumns {
  readonly criterion: number;
  readonly contents: number;
}

/** Where a column of criteria is filled in fewer rows than the contents right of it; null in every other table. */
export function findCriteria(
  block: TableBlock,
  { columns, chosen, ruled }: TableColumns,
): CriteriaColumns | null {
  const { name, target, actual } = chosen;
  if (name === undefined || (target ?? actual) === undefined || ruled.has("name")) return null;
  const found = columns.flatMap((column, at): CriteriaColumns[] => {
    const contents = isCriterion(column) ? findContentsColumn(columns, at, name) : null;
    return contents === null ? [] : [{ criterion: column.column, contents }];
  });
  return found.find((one) => areSpread(block, one, [target, actual])) ?? null;
}

function isCriterion(column: ColumnReading): boolean {
  return (column.role === null || column.role === "name") && saysCriterion(column);
}

function saysCriterion({ heading }: ColumnReading): boolean {
  const own = heading.split(" · ").slice(-1)[0] ?? "";
  return CRITERION_HEADING.test(headingForm(own));
}

/** The name right of it, or, where it is taken for the name itself, the next column that has no role. */
function findContentsColumn(columns: readonly ColumnReading[], at: number, name: number): number | null {
  const [own, next] = [columns[at], columns[at + 1]];
  if (own === undefined || next === undefined) return null;
  if (own.column < name) return name;
  return own.column === name && next.role === null ? next.column : null;
}

/** Some contents with figures stand below a criterion whose cell they share; two criteria at least do so or stand alone. */
function areSpread(
  { grid, firstRow, endRow }: TableBlock,
  { criterion, contents }: CriteriaColumns,
  figures: readonly (number | undefined)[],
): boolean {
  let [criteria, shared] = [0, 0];
  for (let row = firstRow; row < endRow; row++) {
    const isFigured = figures.some((column) => column !== undefined && grid.shown(row, column) !== "");
    if (!isFigured || !hasTwoLetters(grid.shown(row, contents))) continue;
    if (grid.shown(row, criterion) === "") shared++;
    else criteria++;
  }
  return criteria > 1 && shared > 0;
}

/** Above the first of its contents each criterion stands as a line without figures; the contents are plain lines below it. */
export function withCriteria(
  rows: readonly TableRow[],
  grid: CellGrid,
  { criterion, contents }: CriteriaColumns,
  table: TableColumns,
): readonly TableRow[] {
  const figured = figuredColumns(table).filter((column) => column !== criterion);
  return rows.flatMap((row): TableRow[] => {
    if (row.nameColumn !== contents) return [row];
    const content: TableRow = {
      ...row,
      kind: "plain",
      number: null,
      name: readLabel("", row.printed).name,
      isAlone: false,
      startsRun: false,
      mark: null,
    };
    const printed = grid.shown(row.row, criterion);
    return printed === "" ? [content] : [criterionRow(row, printed, criterion, figured), content];
  });
}

/** All but what is said of the whole criterion: its verdict, its unit in charge, notes, what names it. */
function figuredColumns({ columns, chosen }: TableColumns): readonly number[] {
  const { number, name, verdict, owner, note } = chosen;
  return columns
    .map(({ column }) => column)
    .filter((column) => ![number, name, verdict, owner, note].includes(column));
}

function criterionRow(
  first: TableRow,
  printed: string,
  nameColumn: number,
  figured: readonly number[],
): TableRow {
  const label = readLabel("", printed);
  return {
    row: first.row,
    kind: "numbered",
    number: first.number ?? label.number,
    printed,
    name: label.name,
    nameColumn,
    hasFigures: false,
    hasTarget: false,
    hasVerdict: false,
    isEmpty: true,
    hasUnit: false,
    isNought: false,
    isAlone: false,
    startsRun: false,
    mark: null,
    texts: new Map(figured.map((column) => [column, ""])),
    ownsNoFigures: true,
  };
}

/** Whether the rows of a table are criteria, or contents of them: "Tên tiêu chí" and no title that tells of a resolution or of indicators. */
export function whatCounts(
  { columns, chosen, titles }: Pick<IndicatorTable, "columns" | "chosen" | "titles">,
  isSpread: boolean,
  { countSubItems }: Pick<ReadingChoices, "countSubItems">,
): Pick<IndicatorTable, "counts"> {
  const said = titles.map((title) => tidyLower(title.slice(0, 300))).join("\n");
  if (/nghị quyết|chỉ tiêu|kế hoạch/u.test(said)) return {};
  if (isSpread) return { counts: countSubItems ? "contents" : "criteria" };
  const name = columns.find(({ column }) => column === chosen.name);
  return name !== undefined && saysCriterion(name) && /tiêu chí/u.test(said) ? { counts: "criteria" } : {};
}

/** A criterion shares the row of its first content. */
export function isCriterionRow({ row, conditions }: OutlineEntry): boolean {
  return conditions[0]?.row === row.row && row.nameColumn !== conditions[0].nameColumn;
}

/** The verdict in a criterion's row is its first content's where others have their own. */
export function saysOfFirst(entry: OutlineEntry): boolean {
  return isCriterionRow(entry) && entry.conditions.slice(1).some(({ hasVerdict }) => hasVerdict);
}
