/** What time a table's results and plans speak of, and which of its columns stand beside the two that are judged. A person's choice wins. */

import { yearIn } from "../tables/headingTimes";
import type { Period } from "../../model/indicator";
import { isSameSpan, isWholeYear, type PeriodChoice, type Span } from "../../model/period";
import type { ColumnGuess, ColumnReading, TableColumns, TableTime } from "../../model/table";
import { plainForm } from "../../vocabulary/forms";
import type { Ruled } from "../columns/columnRulings";
import { tableColumns } from "../columns/columns";
import type { TableBlock } from "../tables/tableBlocks";
import { type BesideColumns, besideColumns } from "./besideColumns";
import { NUMBERED_PAPER } from "../../vocabulary/years";
import { OF_WEEK } from "../../vocabulary/periods";
import { columnAt, partIn, SCENARIO } from "./columnTime";
import { spanIn, kindOfYear } from "./spans";
import { findTerm, termTime, yearColumns } from "./term";

/** The columns with those of the time meant, and what that time is. */
export interface TimedColumns {
  readonly columns: TableColumns;
  readonly time: TableTime;
  readonly beside: BesideColumns;
}

/** "Báo cáo 9 tháng, ước thực hiện cả năm": the title of a report on the year. */
const ESTIMATED_YEAR = /\b(?:uoc|du kien)(?: (?:th|thuc hien|ket qua|dat))?(?: ca)? nam\b/;
const DOCUMENT = /\/nq-|\/qd-|\bkem theo\b/;
const NAMES_YEAR = /\bnam\b|(?<!\d)20\d\d(?!\d)|\bca nam\b/;

/** Finds the time meant and settles which columns are judged by it. */
export function settleColumnsByTime(
  block: TableBlock,
  ruled: Ruled,
  choice: PeriodChoice | null,
): TimedColumns {
  const first = tableColumns(block, ruled);
  const year = kindOfYear([...listTimes(block.titles), ...first.columns.map(({ heading }) => heading)]);
  const told = choice === null ? titleSpan(block.titles, year) : chosenSpan(choice);
  const meant = chooseActual(first, block, told, year);
  // Another result may have a plan of its own beside it ("Lũy kế 9 tháng · KH").
  const isOther = meant !== undefined && meant !== first.chosen.actual;
  const read = isOther ? besideActual(block, ruled, first, meant) : first;
  const columns = matchColumns(block, ruled, read, ofYear(read, block, told, meant));
  const actual = columnAt(columns, columns.chosen.actual);
  const target = columnAt(columns, columns.chosen.target);
  const { span, source } = findSpan(actual, told, choice !== null, year);
  const asked = target === null ? null : (spanIn(target.heading, year) ?? titleTarget(target, span, source));
  const hasOwnPlan = span !== null && asked !== null && isSameSpan(span, asked);
  const period = hasOwnPlan ? "year" : toPeriod({ span, actual, choice, titles: block.titles });
  const term = choice === null ? findTerm(columns, listTimes(block.titles)) : null;
  const time: TableTime = {
    span,
    source,
    hasOwnPlan,
    period,
    year,
    ...termTime(term),
  };
  const years = yearColumns(columns, term);
  return { columns, time, beside: { ...besideColumns(columns, time), years } };
}

/** The columns as they are beside another result; nobody has ruled on it. */
function besideActual(block: TableBlock, ruled: Ruled, first: TableColumns, actual: number): TableColumns {
  const { chosen, targetCandidates, actualCandidates } = tableColumns(block, { actual, ...ruled });
  const guesses = first.guesses.map((guess) => guessAt(guess, actual));
  return { ...first, chosen, targetCandidates, actualCandidates, guesses };
}

/** What spoke for the first of several results speaks for the one that is used, but for the arithmetic of a share. */
function guessAt(guess: ColumnGuess, actual: number): ColumnGuess {
  if (guess.role !== "actual") return guess;
  const others = [guess.column, ...guess.others.filter((column) => column !== actual)];
  const reason = guess.reason === "share" ? "left" : guess.reason;
  return { ...guess, reason, witnesses: [], column: actual, others };
}

/** The other columns matched with the two meant; nobody has ruled on those. */
function matchColumns(
  block: TableBlock,
  ruled: Ruled,
  read: TableColumns,
  meant: { readonly actual: number | undefined; readonly target: number | undefined },
): TableColumns {
  if (meant.actual === read.chosen.actual && meant.target === read.chosen.target) return read;
  const settled = Object.entries(meant).filter(([, column]) => column !== undefined);
  const { chosen, targetCandidates, actualCandidates } = tableColumns(block, {
    ...Object.fromEntries(settled),
    ...ruled,
  });
  return { ...read, chosen, targetCandidates, actualCandidates };
}

/** The part of the year that a person chose; null for all of it. */
function chosenSpan({ from, to }: PeriodChoice): Span | null {
  const span: Span = { from, to, until: null, of: "year" };
  return isWholeYear(span) ? null : span;
}

/** The part of the year a title speaks of; lines of documents and their dates aside. */
function titleSpan(titles: readonly string[], year: Span["of"]): Span | null {
  const told = listTimes(titles);
  if (told.some((title) => ESTIMATED_YEAR.test(plainForm(title)))) return null;
  const spans = told
    .map((title) => spanIn(title, year))
    .filter((span) => span !== null && !isWholeYear(span));
  return spans[0] ?? null;
}

function listTimes(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => {
    const plain = plainForm(title);
    return !DOCUMENT.test(plain) && !NUMBERED_PAPER.test(plain);
  });
}

/** Of several results, that of the time told; of several parts of a year, the latest that is filled in. */
function chooseActual(
  read: TableColumns,
  block: TableBlock,
  told: Span | null,
  year: Span["of"],
): number | undefined {
  if (read.ruled.has("actual")) return read.chosen.actual;
  const candidates = read.actualCandidates.flatMap((column) => {
    const reading = columnAt(read, column);
    return reading === null
      ? []
      : [{ column, span: partIn(reading, year), filled: countFilled(block, column) }];
  });
  const meant = candidates.find(({ span }) => told !== null && span !== null && isSameSpan(span, told));
  if (meant !== undefined) return meant.column;
  const chosen = candidates.find(({ column }) => column === read.chosen.actual);
  if (chosen === undefined || chosen.span === null) return read.chosen.actual;
  const latest = candidates
    .filter(({ span, filled }) => span !== null && filled * 2 >= chosen.filled && filled > 0)
    .sort((a, b) => (b.span?.to ?? 0) - (a.span?.to ?? 0) || (a.span?.from ?? 0) - (b.span?.from ?? 0))[0];
  return latest?.column ?? read.chosen.actual;
}

/** A plan for part of the year gives way to that of the whole, where there are both. */
function targetOfYear(read: TableColumns): number | undefined {
  const chosen = columnAt(read, read.chosen.target);
  if (read.ruled.has("target") || chosen === null || spanIn(chosen.heading) === null)
    return read.chosen.target;
  const ofYear = read.targetCandidates.find((column) => {
    const reading = columnAt(read, column);
    return reading !== null && spanIn(reading.heading) === null && !SCENARIO.test(plainForm(reading.heading));
  });
  return ofYear ?? read.chosen.target;
}

/** A plan for part of the year gives way to that of the whole, and with it, unless a title tells the part, the result of the part to that of the whole. */
function ofYear(
  read: TableColumns,
  block: TableBlock,
  told: Span | null,
  actual: number | undefined,
): { readonly actual: number | undefined; readonly target: number | undefined } {
  const target = targetOfYear(read);
  if (told !== null || target === read.chosen.target || read.ruled.has("actual")) return { actual, target };
  return { actual: resultOfYear(read, block, target) ?? actual, target };
}

/** "Kế hoạch · Quý IV, Cả năm · Thực hiện · Quý IV, Cả năm": the year's result, where it is filled in. */
function resultOfYear(read: TableColumns, block: TableBlock, target: number | undefined): number | undefined {
  const asked = yearIn(columnAt(read, target)?.heading ?? "");
  const filled = countFilled(block, read.chosen.actual ?? 0);
  return read.actualCandidates.find((column) => {
    const reading = columnAt(read, column);
    return reading !== null && isWholeResult(reading, asked) && countFilled(block, column) >= filled;
  });
}

function isWholeResult({ heading, period }: ColumnReading, asked: number | null): boolean {
  const own = yearIn(heading);
  if (period !== "year" || spanIn(heading) !== null || !NAMES_YEAR.test(plainForm(heading))) return false;
  return own === null || asked === null || own === asked;
}

/** The heading's own word, else the title's; a person's choice before both. */
function findSpan(
  actual: ColumnReading | null,
  told: Span | null,
  isRuled: boolean,
  year: Span["of"],
): Pick<TableTime, "span" | "source"> {
  if (isRuled) return { span: told, source: "ruled" };
  const own = actual === null ? null : partIn(actual, year);
  if (own !== null) return { span: own, source: "heading" };
  const isTold = actual !== null && told !== null && isTimeless(actual);
  return isTold ? { span: told, source: "title" } : { span: null, source: "none" };
}

/** A heading without a time of its own: not "Ước thực hiện năm 2026", nor "31/12". */
function isTimeless({ heading, period }: ColumnReading): boolean {
  return period !== "estimate" && spanIn(heading) === null && !/\bca nam\b/.test(plainForm(heading));
}

/** In a table about the last months of a year a plan that names no year is the plan for them. */
function titleTarget(target: ColumnReading, span: Span | null, source: TableTime["source"]): Span | null {
  if (span === null || source !== "title" || span.from === 1 || span.to !== 12) return null;
  return NAMES_YEAR.test(plainForm(target.heading)) ? null : span;
}

interface Told {
  readonly span: Span | null;
  readonly actual: ColumnReading | null;
  readonly choice: PeriodChoice | null;
  readonly titles: readonly string[];
}

/** A week is no months: the column's own word says it, or the title's. */
function toPeriod({ span, actual, choice, titles }: Told): Period {
  if (span !== null) return spanPeriod(span);
  const own = actual?.period ?? "year";
  if (choice !== null) return own === "estimate" ? own : "year";
  const isTold = own === "year" && actual !== null && isTimeless(actual);
  return isTold && listTimes(titles).some((title) => OF_WEEK.test(plainForm(title))) ? "otherMonths" : own;
}

function spanPeriod({ from, to, of }: Span): Period {
  if (from !== 1 || of !== "year") return "otherMonths";
  if (to === 6) return "sixMonths";
  return to === 9 ? "nineMonths" : "otherMonths";
}

function countFilled({ grid, firstRow, endRow }: TableBlock, column: number): number {
  let filled = 0;
  for (let row = firstRow; row < endRow; row++) if (grid.shown(row, column) !== "") filled++;
  return filled;
}
