/**
 * Which rows of the user's tables are marked as missed, as conditional formats that read the row's own cells: they stay true after
 * edits by people without the add-in. A few rules a table: rows whose verdict is one formula share a rule; rows of figures
 * in words and rows a person ruled are listed in rules of their own.
 */

import type { Assessment, Review } from "../indicators/assessment";
import type { CellRef, CellValue, SheetCells } from "../indicators/cells";
import type { IndicatorTable } from "../indicators/reading";
import { address, literal, numberLiteral } from "./formulaText";
import type { HighlightPlan, PlanBlock, RuleLook } from "./sheetPlan";
import { missedCondition } from "./verdictFormula";

/** A sign before the name, bold, and a tint: never by colour alone. The sign is a number format, the cell keeps its text. */
const LOOKS = {
  row: { fill: "#FAEEEB", color: "#8C1D18", bold: true },
  name: { fill: "#FAEEEB", color: "#8C1D18", bold: true, numberFormat: '"× "@' },
} satisfies Record<string, RuleLook>;

type Part = keyof typeof LOOKS;

/** A term that is always true and nobody else writes: how our rules are known again, here, at a colleague's, in another program. */
const MARK: Readonly<Record<Part, string>> = {
  row: 'N("ChiTieu.dong")=0',
  name: 'N("ChiTieu.ten")=0',
};

const PARTS: readonly Part[] = ["row", "name"];

/** Longest list of rows told apart by their words in one formula (Excel takes 8,192 characters, and people read it). */
const LONGEST_LIST = 2_000;
/** Areas of one rule: their addresses must fit into 8,192 characters. */
const MOST_AREAS = 150;

/** How our rules are told from others', whatever Excel or LibreOffice made of their spaces and capitals. */
export const highlightMarks = {
  isOurs: (formula: string): boolean => partOf(formula) !== null,
  /** The look of a rule of ours, to lay it again. */
  lookOf: (formula: string): RuleLook => LOOKS[partOf(formula) ?? "row"],
};

/** The rules for all included tables; protected sheets are skipped and named. `sheets` are the cells the review was made from. */
export function highlightPlan(review: Review, sheets: readonly SheetCells[]): HighlightPlan {
  const rules: HighlightPlan["rules"][number][] = [];
  const skipped = new Set<string>();
  for (const table of review.reading.tables) {
    const assessed = review.assessments.filter(({ indicator }) => indicator.table === table.id);
    const shared = rulesOf(assessed, cellReader(sheets));
    if (!table.included || shared.length === 0) continue;
    if (table.isProtected) skipped.add(table.block.sheet);
    else rules.push(...shared.flatMap((rule) => parts(rule, table)));
  }
  return { rules, skipped: [...skipped] };
}

function partOf(formula: string): Part | null {
  const bare = formula.replace(/\s/g, "").toLowerCase();
  return PARTS.find((part) => bare.includes(MARK[part].toLowerCase())) ?? null;
}

/** Rows sharing one condition, written for the first of them. */
interface SharedRule {
  readonly rows: readonly number[];
  readonly condition: string;
}

type Reader = (cell: CellRef | null) => CellValue;

function rulesOf(assessed: readonly Assessment[], read: Reader): SharedRule[] {
  const counted = assessed.filter((each) => each.counted);
  const ruled = counted.filter(isRuled).filter(({ outcome }) => outcome === "missed");
  const judged = counted
    .filter((each) => !isRuled(each))
    .map((each) => ({ each, row: each.indicator.cell.row, live: liveCondition(each) }));
  const shared = new Map<string, { rows: number[]; condition: string }>();
  const listed: Listed[] = [];
  for (const { each, row, live } of judged) {
    if (live !== null && readsTarget(live, each)) {
      const rule = shared.get(shape(live, row)) ?? { rows: [], condition: live };
      rule.rows.push(row);
      shared.set(shape(live, row), rule);
    } else if (live !== null || each.outcome === "missed") {
      listed.push({ row, condition: inWords(each, live, read) });
    }
  }
  const rules: SharedRule[] = [...shared.values(), ...lists(listed)];
  const rows = ruled.map(({ indicator }) => indicator.cell.row);
  return rows.length > 0 ? [...rules, { rows, condition: "TRUE" }] : rules;
}

/** A person said what the outcome is: their word stands whatever the figures become. */
function isRuled({ ruling }: Assessment): boolean {
  return ruling !== null && ruling.outcome !== null;
}

function liveCondition(assessment: Assessment): string | null {
  const { targetCell, actualCell } = assessment.indicator;
  if (targetCell === null || actualCell === null) return null;
  return missedCondition(assessment, { target: reference(targetCell), actual: reference(actualCell) });
}

/** A condition with the target's figure written into it holds for this target only: such rows are listed by their words. */
function readsTarget(condition: string, { basis, indicator }: Assessment): boolean {
  return (
    basis.kind === "zero" ||
    indicator.targetCell === null ||
    condition.includes(reference(indicator.targetCell))
  );
}

/** "$F9": the column is fixed, the row is the rule's own. */
function reference({ row, column }: CellRef): string {
  return address(row, column, "column");
}

/** The condition with its row numbers as distances: what rows with the same rule have in common. */
function shape(condition: string, row: number): string {
  return withRows(condition, (line) => `[${line - 1 - row}]`);
}

interface Listed {
  readonly row: number;
  /** Written for this row. */
  readonly condition: string;
}

/** True for this row while its cells say what they said; with a figure in the actual's cell, while that figure misses. */
function inWords({ indicator, conditions }: Assessment, live: string | null, read: Reader): string {
  const cells = [indicator.cell, indicator.targetCell];
  const others = conditions.flatMap(({ indicator: other }) => [other.targetCell, other.actualCell]);
  const fixed = live === null ? [...cells, indicator.actualCell, ...others] : cells;
  const same = fixed.flatMap((cell) => (cell === null ? [] : [equals(reference(cell), read(cell))]));
  return `AND(${[...same, ...(live === null ? [] : [live])].join(",")})`;
}

function equals(ref: string, value: CellValue): string {
  if (typeof value === "string") return `${ref}=${literal(value)}`;
  return `${ref}=${typeof value === "number" ? numberLiteral(value) : String(value).toUpperCase()}`;
}

/** Listed rows in as few rules as their words allow: every condition of a list is written for the list's first row. */
function lists(listed: readonly Listed[]): SharedRule[] {
  const rules: SharedRule[] = [];
  let open: Listed[] = [];
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const conditions = open.map(({ row, condition }) => moved(condition, first.row - row));
    rules.push({ rows: open.map(({ row }) => row), condition: `OR(${conditions.join(",")})` });
    open = [];
  };
  for (const each of listed) {
    const length = open.reduce((sum, { condition }) => sum + condition.length + 1, each.condition.length);
    if (length > LONGEST_LIST) close();
    open.push(each);
  }
  close();
  return rules;
}

/** The condition as it is written so many rows further down. */
function moved(condition: string, rows: number): string {
  return withRows(condition, (line) => String(line + rows));
}

/** The condition with its row numbers replaced; text in quotation marks stays. */
function withRows(condition: string, replaced: (line: number) => string): string {
  const pieces = condition.split(/("(?:[^"]|"")*")/);
  return pieces
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(
            /(\$[A-Z]{1,3})(\d+)/g,
            (_, column: string, line: string) => column + replaced(Number(line)),
          ),
    )
    .join("");
}

/** A rule as it is laid: on the name, and on the rest of the row. They never overlap: LibreOffice would draw one of two only. */
function parts({ rows, condition }: SharedRule, table: IndicatorTable): HighlightPlan["rules"][number][] {
  const { sheet, column: left, columns } = table.block;
  const name = table.chosen.name ?? left;
  const spans: Readonly<Record<Part, readonly Span[]>> = {
    row: [
      { column: left, columns: name - left },
      { column: name + 1, columns: left + columns - name - 1 },
    ],
    name: [{ column: name, columns: 1 }],
  };
  const [top = 0] = rows;
  return areasOf(rows).flatMap((areas) =>
    PARTS.flatMap((part) => {
      const wide = spans[part].filter((span) => span.columns > 0);
      const [first, ...others] = areas.flatMap((area) =>
        wide.map((span): PlanBlock => ({ ...area, ...span })),
      );
      if (first === undefined) return [];
      const formula = `=AND(${MARK[part]},${moved(condition, first.row - top)})`;
      return { sheet, ...first, formula, look: LOOKS[part], ...(others.length > 0 ? { others } : {}) };
    }),
  );
}

interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Rows as blocks of rows that follow each other, so many blocks to a rule. */
function areasOf(rows: readonly number[]): { readonly row: number; readonly rows: number }[][] {
  const areas: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else areas.push({ row, rows: 1 });
  }
  return Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, index) =>
    areas.slice(index * MOST_AREAS, (index + 1) * MOST_AREAS),
  );
}

function cellReader(sheets: readonly SheetCells[]): Reader {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (cell) => {
    if (cell === null) return "";
    const sheet = byName.get(cell.sheet);
    return sheet?.values[cell.row - sheet.row]?.[cell.column - sheet.column] ?? "";
  };
}
