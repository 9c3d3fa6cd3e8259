/** What the sheet of charts remembers of its writing, in a cell below its page: which charts were drawn, and marks of all cells, so that what a person typed is told from ours. */

import type { PagePlan, PlanChart, PlanValue } from "../model/sheetPlan";
import { findOwnFormulas, formulaMark, formulaPlace } from "../report/kept/formulaMark";
import { wordMark } from "../report/kept/pageMarks";

export interface ChartsMemory {
  /** Rows of the page as written, with the one that remembers. */
  readonly rows: number;
  readonly charts: readonly PlanChart[];
  readonly page: PagePlan;
  /** Marks of words and figures; null: too many to be remembered. */
  readonly words: readonly string[] | null;
  readonly formulas: readonly string[];
}

/** A cell as it stands. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
  readonly isFormula: boolean;
}

const LONGEST = 32_000;
/** Letters of a mark. */
const MARK = 5;

/** The text of the cell. */
export function chartsMemoryText(intro: string, memory: ChartsMemory): string {
  const { words, formulas, ...rest } = memory;
  const packed = { ...rest, words: words === null ? null : pack(words), formulas: pack(formulas) };
  const text = `${intro} ${JSON.stringify(packed)}`;
  return text.length <= LONGEST
    ? text
    : `${intro} ${JSON.stringify({ ...packed, words: null, formulas: "" })}`;
}

/** Each mark as long as another, one behind the other. */
function pack(marks: readonly string[]): string {
  return marks.map((mark) => mark.padStart(MARK, "0")).join("");
}

function unpack(text: string): readonly string[] {
  return text.match(new RegExp(`.{${MARK}}`, "gu")) ?? [];
}

/** What a cell says, as JSON gives it; null: it is no memory, or was damaged. */
export function chartsMemoryIn(found: unknown): ChartsMemory | null {
  if (typeof found !== "object" || found === null) return null;
  const { rows, charts, page, words, formulas } = found as Readonly<Record<string, unknown>>;
  if (typeof rows !== "number" || !isListOfCharts(charts) || !isPage(page)) return null;
  return {
    rows,
    charts,
    page,
    words: typeof words === "string" ? unpack(words) : null,
    formulas: typeof formulas === "string" ? unpack(formulas) : [],
  };
}

function isPage(page: unknown): page is PagePlan {
  return typeof page === "object" && page !== null && "printArea" in page;
}

function isListOfCharts(charts: unknown): charts is readonly PlanChart[] {
  return Array.isArray(charts) && charts.every(isChart);
}

function isChart(one: unknown): one is PlanChart {
  return (
    typeof one === "object" &&
    one !== null &&
    ["name", "title", "data", "place", "looks"].every((key) => key in one)
  );
}

/** The marks of what is about to be written. */
export function marksOfValues(
  values: readonly (readonly PlanValue[])[],
): Pick<ChartsMemory, "words" | "formulas"> {
  const [words, formulas] = [new Set<string>(), new Set<string>()];
  for (const line of values) {
    for (const [column, value] of line.entries()) {
      if (value === null || value === "") continue;
      if (typeof value === "object") formulas.add(short(formulaMark(value.formula)));
      else words.add(short(wordMark(String(value), column)));
    }
  }
  return { words: [...words], formulas: [...formulas] };
}

function short(mark: string): string {
  return mark.slice(-MARK).padStart(MARK, "0");
}

/** What a person typed over the page; null: nobody can tell. */
export function typedCells(
  cells: readonly FoundCell[],
  memory: ChartsMemory | null,
): readonly FoundCell[] | null {
  if (memory === null || memory.words === null) return null;
  const known = new Set(memory.words);
  const formulas = cells.flatMap(({ row, column, content, isFormula }) =>
    isFormula ? [{ row, column, formula: String(content) }] : [],
  );
  const marks = memory.formulas.map((mark) => mark.replace(/^0+(?=.)/, ""));
  const own = findOwnFormulas(formulas, [...memory.formulas, ...marks]);
  return cells.filter((cell) =>
    cell.isFormula
      ? own.has(formulaPlace(cell))
      : !known.has(short(wordMark(String(cell.content), cell.column))),
  );
}
